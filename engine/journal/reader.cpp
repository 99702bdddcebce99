#include "engine/journal/reader.h"

#include "engine/journal/tail.h"

#include <utility>

namespace jarvis::journal {

JournalResult<JournalReader> JournalReader::open(const std::string& folder, Range range, FileSystem& files,
                                                 std::shared_ptr<const Cipher> cipher)
{
    auto list = listSegments(files, folder);
    if (!list)
        return Unexpected(list.error());
    if (!list->segments.empty()) {
        if (auto fitting = checkCipher(list->segments.front().header.key, cipher.get(), folder); !fitting)
            return Unexpected(fitting.error());
    }
    return JournalReader(files, folder, range, std::move(*list), std::move(cipher));
}

JournalReader::JournalReader(FileSystem& files, std::string folder, Range range, SegmentList list,
                             std::shared_ptr<const Cipher> cipher)
    : m_files(&files), m_folder(std::move(folder)), m_range(range), m_cipher(std::move(cipher)), m_list(std::move(list))
{
    const auto& segments = m_list.segments;
    while (m_segment + 1 < segments.size() && segments[m_segment + 1].header.firstSequence <= range.from)
        ++m_segment;
}

JournalResult<std::optional<Record>> JournalReader::next()
{
    for (Frame frame;;) {
        if (!m_cursor) {
            const auto entered = enterNextSegment();
            if (!entered)
                return Unexpected(entered.error());
            if (!*entered)
                return std::optional<Record>();
        }
        if (m_cursor->nextSequence() > m_range.upTo)
            return std::optional<Record>();
        const auto more = m_cursor->next(frame);
        if (!more)
            return Unexpected(fromSystem(more.error(), m_path, m_cursor->offset()));
        if (!*more) {
            if (auto left = leaveSegment(); !left)
                return Unexpected(left.error());
            if (isLastSegment())
                return std::optional<Record>();
            m_cursor.reset();
        } else if (frame.kind == FrameKind::Record && frame.sequence >= m_range.from) {
            const auto bytes = unsealed(frame);
            if (!bytes)
                return Unexpected(bytes.error());
            return std::optional(Record{frame.sequence, *bytes, &m_list.segments[m_segment - 1].name, frame.offset});
        }
    }
}

JournalResult<std::span<const std::byte>> JournalReader::unsealed(const Frame& frame)
{
    if (!m_cipher)
        return frame.payload();
    const auto sealed = frame.payload();
    m_plain.resize(sealed.size() < kSealBytes ? 0 : sealed.size() - kSealBytes);
    if (sealed.size() < kSealBytes || !m_cipher->open(Cipher::Purpose::Record, frame.sequence, sealed, m_plain))
        return Unexpected(damaged(m_path, frame.offset, frame.sequence, Fault::Sealed));
    return std::span<const std::byte>(m_plain);
}

JournalResult<bool> JournalReader::enterNextSegment()
{
    if (isLastSegment())
        return false;
    const SegmentFile& segment = m_list.segments[m_segment];
    m_path = pathIn(m_folder, segment.name);
    auto file = m_files->open(m_path, FileSystem::Open::Read);
    if (!file)
        return Unexpected(fromSystem(file.error(), m_path));
    m_file = std::move(*file);
    m_cursor.emplace(*m_file, segment.fileBytes, segment.header.firstSequence);
    ++m_segment;
    return true;
}

/// Whether the place where the cursor stopped is an end that a segment may have.
JournalResult<void> JournalReader::leaveSegment()
{
    const std::uint64_t offset = m_cursor->offset();
    const std::uint64_t sequence = m_cursor->nextSequence();
    const std::uint64_t fileBytes = m_list.segments[m_segment - 1].fileBytes;
    const auto tail = examineTail(*m_file, fileBytes, offset, sequence, m_cursor->stoppedBy());
    if (!tail)
        return Unexpected(fromSystem(tail.error(), m_path, offset));
    const bool mayBeTorn = isLastSegment() && m_list.headless.empty();
    if (tail->kind == Tail::Kind::Damaged || (tail->kind == Tail::Kind::Torn && !mayBeTorn))
        return Unexpected(damaged(m_path, offset, sequence, tail->fault));
    if (!isLastSegment() && m_list.segments[m_segment].header.firstSequence != sequence)
        return Unexpected(damaged(m_path, offset, sequence, Fault::MissingRecords));
    m_tornBytes = tail->end - offset;
    return {};
}

} // namespace jarvis::journal
