#include "engine/local/journal_worker.h"

#include "engine/base/logging.h"
#include "engine/journal/snapshot.h"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace jarvis::local {

JournalWorker::JournalWorker(std::unique_ptr<journal::Journal> journal, std::uint64_t epoch, const Clock& clock, journal::FileSystem& files,
    ReleaseRequests release,
    Delivery& delivery, QuoteBoard& board, KernelInbox& inbox)
    : m_journal(std::move(journal))
    , m_epoch(epoch)
    , m_clock(clock)
    , m_files(files)
    , m_release(std::move(release))
    , m_delivery(delivery)
    , m_board(board)
    , m_inbox(inbox)
    , m_thread([this] { run(); })
{
}

JournalWorker::~JournalWorker()
{
    m_queue.close();
    m_thread.join();
    if (!m_isDown) {
        if (const auto closed = m_journal->close(); !closed)
            spdlog::error("The journal could not be closed: {}", journal::describe(closed.error()));
    }
}

void JournalWorker::run()
{
    constexpr std::size_t kItemsPerCommit = 1'024;
    logging::nameThread("journal");
    std::vector<JournalItem> items;
    while (m_queue.popBatch(items, kItemsPerCommit)) {
        write(items);
        items.clear();
        // Between two bursts there is time to prepare the disk for the next segment; a commit must not have to.
        if (!m_isDown && m_queue.size() == 0) {
            if (const auto prepared = m_journal->prepareNextSegment(); !prepared && !m_isSpareMissing) {
                m_isSpareMissing = true;
                spdlog::warn("The next journal segment cannot be prepared: {}", journal::describe(prepared.error()));
            }
        }
    }
}

void JournalWorker::write(std::vector<JournalItem>& items)
{
    bool isDurable = !m_isDown;
    for (const JournalItem& item : items) {
        const auto* batch = std::get_if<DecidedBatch>(&item);
        isDurable = isDurable && (!batch || append(*batch));
    }
    isDurable = isDurable && commit();
    for (JournalItem& item : items) {
        if (auto* batch = std::get_if<DecidedBatch>(&item)) {
            release(*batch, isDurable);
        } else if (auto* reader = std::get_if<ReaderSnapshot>(&item)) {
            m_delivery.postSnapshot(reader->reader, std::move(reader->snapshot));
        } else if (const auto& snapshot = std::get<DiskSnapshot>(item); isDurable) {
            const auto written = journal::writeSnapshot(
                m_journal->folder(), {snapshot.sequence, m_clock.now(), m_journal->head()}, snapshot.bytes, m_files);
            if (!written)
                spdlog::warn("No snapshot was written; the next start reads more of the journal: {}", journal::describe(written.error()));
        }
    }
}

bool JournalWorker::append(const DecidedBatch& batch)
{
    for (const api::EventRecord& record : batch.events) {
        m_buffer.clear();
        wire::encode(record, m_buffer);
        if (!appendBytes(m_buffer))
            return false;
        CHECK(m_journal->appended() == record.sequence);
    }
    return true;
}

bool JournalWorker::appendBytes(const wire::Bytes& bytes)
{
    auto appended = m_journal->append(bytes);
    if (!appended && appended.error() == journal::Journal::Refusal::BufferFull)
        appended = commit() ? m_journal->append(bytes) : appended;
    if (!appended && !m_isDown)
        goDown(m_journal->failure() ? journal::describe(*m_journal->failure()) : "a record does not fit");
    return appended.hasValue();
}

bool JournalWorker::commit()
{
    const auto committed = m_journal->commit();
    if (!committed)
        goDown(journal::describe(committed.error()));
    return committed.hasValue();
}

void JournalWorker::goDown(const std::string& why)
{
    if (m_isDown)
        return;
    m_isDown = true;
    spdlog::critical("The journal cannot be written; new risk stops until the program is started anew: {}", why);
    m_inbox.pushNotice(kernel::JournalNotice{false});
}

void JournalWorker::release(DecidedBatch& batch, bool isDurable)
{
    if (!isDurable)
        refuseEntries(batch.requests);
    if (!batch.requests.empty())
        m_release(std::move(batch.requests));
    if (!batch.events.empty()) {
        auto delta = std::make_shared<api::Delta>();
        delta->from = {m_epoch, batch.events.front().sequence - 1};
        delta->to = {m_epoch, batch.events.back().sequence};
        delta->events = std::move(batch.events);
        m_delivery.postEvents(std::move(delta));
        m_board.putLatency(std::chrono::steady_clock::now() - batch.decidedAt);
    }
}

void JournalWorker::refuseEntries(std::vector<VenueRequest>& requests)
{
    const auto isEntry = [](const VenueRequest& request) {
        const auto* place = std::get_if<PlaceRequest>(&request);
        return place && place->order.role == OrderRole::Entry;
    };
    std::vector<VenueReport> rejections;
    for (const VenueRequest& request : requests) {
        if (!isEntry(request))
            continue;
        const Order& order = std::get<PlaceRequest>(request).order;
        rejections.emplace_back(OrderRejected{order.id, Refusal{ReasonCode::JournalUnavailable, order.instrument, {}, {}, {}}, m_clock.now()});
    }
    std::erase_if(requests, isEntry);
    m_inbox.pushReports(rejections);
}

} // namespace jarvis::local
