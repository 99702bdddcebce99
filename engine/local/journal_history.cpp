#include "engine/local/journal_history.h"

#include "engine/base/logging.h"
#include "engine/journal/reader.h"
#include "engine/local/audit_filter.h"
#include "engine/local/position_ends.h"
#include "engine/local/stop_filter.h"
#include "engine/local/story_teller.h"
#include "engine/wire/codec.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <deque>

namespace jarvis::local {
namespace {

constexpr std::size_t kAnswerMax = 100'000;

/// The newest `most` of what comes, newest first at the end.
template <typename Value>
class Newest {
public:
    explicit Newest(std::uint32_t most) : m_most(std::min<std::size_t>(most, kAnswerMax)) {}
    void add(const Value& value)
    {
        m_values.push_back(value);
        if (m_values.size() > m_most) {
            m_values.pop_front();
            m_isMore = true;
        }
    }
    /// Whether there are older ones.
    bool isMore() const { return m_isMore; }
    std::vector<Value> take() const { return {m_values.rbegin(), m_values.rend()}; }

private:
    const std::size_t m_most;
    std::deque<Value> m_values;
    bool m_isMore = false;
};

struct NumberedFill {
    std::uint64_t sequence = 0;
    Fill fill;
};

} // namespace

JournalHistory::JournalHistory(std::string folder, journal::FileSystem& files, std::shared_ptr<const journal::Cipher> cipher, Delivery& delivery)
    : m_folder(std::move(folder)), m_files(files), m_cipher(std::move(cipher)), m_delivery(delivery), m_thread([this] { run(); })
{
}

JournalHistory::~JournalHistory()
{
    m_queue.close();
    m_thread.join();
}

bool JournalHistory::post(Query query, Answered done)
{
    return m_queue.tryPush([this, query = std::move(query), done = std::move(done)] {
        auto answer = std::visit([this](const auto& asked) { return read(asked); }, query);
        m_delivery.postCall([done, answer = std::move(answer)] { done(answer); });
    });
}

bool JournalHistory::postTrades(InstrumentId instrument, Side side, TradesTold done)
{
    return m_queue.tryPush([this, instrument, side, done = std::move(done)] { done(trades(instrument, side)); });
}

void JournalHistory::note(std::span<const api::EventRecord> records)
{
    for (const api::EventRecord& record : records) {
        const auto* changed = std::get_if<api::PositionChanged>(&record.event);
        if (changed != nullptr && changed->position.isFlat())
            ++m_ends;
    }
}

void JournalHistory::run()
{
    logging::nameThread("history");
    std::vector<std::function<void()>> asked;
    while (m_queue.popBatch(asked, 1)) {
        for (const std::function<void()>& answer : asked)
            answer();
        asked.clear();
    }
}

bool JournalHistory::visit(std::uint64_t from, std::uint64_t beforeSequence, const std::function<void(const api::EventRecord&)>& take) const
{
    auto reader = journal::JournalReader::open(m_folder, {from, beforeSequence - 1}, m_files, m_cipher);
    if (!reader)
        return false;
    while (true) {
        const auto record = reader->next();
        if (!record) {
            // The end of what is durable can look like damage while it is being written.
            spdlog::debug("Reading old records ended early: {}", journal::describe(record.error()));
            return true;
        }
        if (!*record)
            return true;
        if (const auto event = wire::decodeEvent((*record)->bytes))
            take(*event);
    }
}

Expected<api::Answer, api::FetchError> JournalHistory::read(const api::FillQuery& query)
{
    if (query.beforeSequence == 0)
        return api::Answer(api::FillHistory{});
    Newest<NumberedFill> newest(query.countMax);
    (void)visit(m_fills.seenTo() + 1, UINT64_MAX, [this](const api::EventRecord& record) {
        m_fills.note(record.sequence, std::holds_alternative<api::FillBooked>(record.event));
    });
    // One more than the page holds tells that there are older ones.
    const std::uint64_t place = m_fills.placeFor(query.beforeSequence, std::size_t{query.countMax} + 1);
    const bool isRead = visit(place, query.beforeSequence, [&](const api::EventRecord& record) {
        if (const auto* booked = std::get_if<api::FillBooked>(&record.event))
            newest.add({record.sequence, booked->fill});
    });
    if (!isRead)
        return Unexpected(api::FetchError::NoData);
    api::FillHistory history;
    for (const NumberedFill& one : newest.take()) {
        history.fills.push_back(one.fill);
        history.olderBefore = newest.isMore() ? one.sequence : 0;
    }
    return api::Answer(std::move(history));
}

Expected<api::Answer, api::FetchError> JournalHistory::read(const api::StopQuery& query) const
{
    if (query.beforeSequence == 0)
        return api::Answer(api::StopHistory{});
    Newest<api::EventRecord> newest(query.countMax);
    StopFilter filter;
    const bool isRead = visitBefore(query.beforeSequence, [&](const api::EventRecord& record) {
        if (filter.isStop(record))
            newest.add(record);
    });
    if (!isRead)
        return Unexpected(api::FetchError::NoData);
    return api::Answer(api::StopHistory{newest.take()});
}

Expected<api::Answer, api::FetchError> JournalHistory::read(const api::AuditQuery& query) const
{
    if (query.beforeSequence == 0)
        return api::Answer(api::AuditHistory{});
    Newest<api::AuditEntry> newest(query.countMax);
    AuditFilter filter;
    const bool isRead = visitBefore(query.beforeSequence, [&](const api::EventRecord& record) {
        if (const auto entry = filter.judge(record))
            newest.add(*entry);
    });
    if (!isRead)
        return Unexpected(api::FetchError::NoData);
    return api::Answer(api::AuditHistory{newest.take()});
}

Expected<api::Answer, api::FetchError> JournalHistory::read(const api::PositionQuery& query) const
{
    if (query.beforeSequence == 0)
        return api::Answer(api::PositionHistory{});
    PositionEnds ends(query.beforeSequence, std::min<std::size_t>(query.countMax, kAnswerMax));
    // To the end: what was written about a position may stand far behind its own end.
    if (!visitBefore(UINT64_MAX, [&](const api::EventRecord& record) { ends.take(record); }))
        return Unexpected(api::FetchError::NoData);
    return api::Answer(ends.tell());
}

Expected<TradeHistory, api::FetchError> JournalHistory::trades(InstrumentId instrument, Side side)
{
    // What ends while the journal is read is read once more: never missed.
    const std::uint64_t ends = m_ends.load();
    if (m_endsTallied != ends) {
        if (!visit(m_tally.seenTo() + 1, UINT64_MAX, [this](const api::EventRecord& record) { m_tally.take(record); }))
            return Unexpected(api::FetchError::NoData);
        m_endsTallied = ends;
    }
    return TradeHistory{m_tally.of(instrument, side), m_tally.all()};
}

Expected<api::Answer, api::FetchError> JournalHistory::read(const api::PositionStoryQuery& query) const
{
    StoryTeller teller(query);
    if (!visitBefore(UINT64_MAX, [&](const api::EventRecord& record) { teller.take(record); }))
        return Unexpected(api::FetchError::NoData);
    return api::Answer(teller.tell());
}

} // namespace jarvis::local
