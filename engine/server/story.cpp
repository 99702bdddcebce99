#include "engine/server/story.h"

#include <algorithm>

namespace jarvis::server {
namespace {

SharedBytes recordsOf(const std::vector<api::EventRecord>& records)
{
    auto bytes = std::make_shared<wire::Bytes>();
    wire::encodeRecords(records, *bytes);
    return bytes;
}

} // namespace

void Story::setBase(const api::Snapshot& snapshot, std::uint64_t next)
{
    m_base = recordsOf(snapshot.state);
    m_baseCount = static_cast<std::uint32_t>(snapshot.state.size());
    m_baseNext = next;
    m_engineName = snapshot.engineName;
    m_time = snapshot.time;
    m_tailBytes = 0;
    for (std::uint64_t number = next; number < end(); ++number)
        m_tailBytes += chapter(number).records->size();
    trim();
}

void Story::begin(const api::Snapshot& snapshot)
{
    m_first = end();
    m_chapters.clear();
    m_keptBytes = 0;
    m_cursor = snapshot.at;
    ++m_edition;
    setBase(snapshot, m_first);
}

void Story::refresh(const api::Snapshot& snapshot)
{
    if (snapshot.at == m_cursor)
        return setBase(snapshot, end());
    if (const std::optional<std::uint64_t> found = beginningAt(snapshot.at))
        setBase(snapshot, *found);
}

std::optional<std::uint64_t> Story::beginningAt(const api::Cursor& cursor) const
{
    const auto found = std::lower_bound(m_chapters.begin(), m_chapters.end(), cursor, [](const Chapter& one, const api::Cursor& at) { return one.from < at; });
    if (found == m_chapters.end() || found->from != cursor)
        return std::nullopt;
    return m_first + static_cast<std::uint64_t>(found - m_chapters.begin());
}

bool Story::add(const api::Delta& delta)
{
    if (!isBegun() || delta.from != m_cursor)
        return false;
    const SharedBytes records = recordsOf(delta.events);
    m_chapters.push_back({delta.from, delta.to, static_cast<std::uint32_t>(delta.events.size()), records});
    m_keptBytes += records->size();
    m_tailBytes += records->size();
    m_cursor = delta.to;
    trim();
    return true;
}

// What lies behind the snapshot is never dropped: without it nobody could come in.
void Story::trim()
{
    while (m_keptBytes > m_limits.keptBytesMax && m_first < m_baseNext && !m_chapters.empty()) {
        m_keptBytes -= m_chapters.front().records->size();
        m_chapters.pop_front();
        ++m_first;
    }
}

Story::Opening Story::open(const std::optional<api::Cursor>& known) const
{
    CHECK(isBegun());
    if (known && *known == m_cursor)
        return {{}, end(), true};
    if (const std::optional<std::uint64_t> found = known ? beginningAt(*known) : std::nullopt)
        return {{}, *found, true};
    Opening opening;
    std::uint32_t count = m_baseCount;
    std::size_t size = m_base->size();
    opening.frame = {nullptr, m_base};
    for (std::uint64_t number = m_baseNext; number < end(); ++number) {
        count += chapter(number).count;
        size += chapter(number).records->size();
        opening.frame.push_back(chapter(number).records);
    }
    opening.frame.front() = std::make_shared<const wire::Bytes>(wire::snapshotHead(m_cursor, m_time, m_engineName, count, size));
    opening.next = end();
    return opening;
}

std::optional<Story::Batch> Story::read(std::uint64_t next, std::size_t bytesMax) const
{
    if (next < m_first)
        return std::nullopt;
    if (m_lastRead && m_lastRead->from == next && m_lastRead->end == end() && m_lastRead->bytesMax == bytesMax)
        return m_lastRead->batch;
    Batch batch{{}, next};
    std::uint32_t count = 0;
    std::size_t size = 0;
    while (batch.next < end() && (size == 0 || size < bytesMax)) {
        const Chapter& one = chapter(batch.next++);
        if (batch.frame.empty())
            batch.frame.push_back(nullptr);
        batch.frame.push_back(one.records);
        count += one.count;
        size += one.records->size();
    }
    if (!batch.frame.empty()) {
        const wire::Bytes head = wire::deltaHead(chapter(next).from, chapter(batch.next - 1).to, count, size);
        batch.frame.front() = std::make_shared<const wire::Bytes>(head);
    }
    m_lastRead = Read{next, end(), bytesMax, batch};
    return batch;
}

} // namespace jarvis::server
