#include "engine/local/journal_worker.h"

#include "engine/base/logging.h"

#include <algorithm>

namespace jarvis::local {
namespace {

/// Nobody may take an answer for a promise that a restart breaks. Refusals promise nothing.
void markUnrecorded(DecidedBatch& batch)
{
    for (api::EventRecord& record : batch.events) {
        if (auto* settled = std::get_if<api::CommandSettled>(&record.event))
            settled->isUnrecorded = !settled->refusal;
    }
}

} // namespace

JournalWorker::JournalWorker(std::unique_ptr<journal::Journal> journal, std::uint64_t epoch, const Clock& clock, journal::FileSystem& files,
    ReleaseRequests release, Lifeline& lifeline, Delivery& delivery, JournalHistory& history, QuoteBoard& board, KernelInbox& inbox)
    : m_writer(std::move(journal), clock, files,
          {std::move(release), [&inbox](std::vector<VenueReport>& rejections) { inbox.pushReports(rejections); },
              [&inbox](const std::string&) { inbox.pushNotice(kernel::JournalNotice{false}); }})
    , m_epoch(epoch)
    , m_lifeline(lifeline)
    , m_delivery(delivery)
    , m_history(history)
    , m_board(board)
    , m_thread([this] { run(); })
{
}

JournalWorker::~JournalWorker()
{
    m_queue.close();
    m_thread.join();
    m_writer.close();
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
        if (m_queue.size() == 0)
            m_writer.prepare();
    }
}

void JournalWorker::write(std::vector<JournalItem>& items)
{
    for (const JournalItem& item : items) {
        if (const auto* batch = std::get_if<DecidedBatch>(&item))
            m_writer.append(*batch);
    }
    const bool isDurable = m_writer.commit();
    std::uint64_t batches = 0;
    for (JournalItem& item : items) {
        if (auto* batch = std::get_if<DecidedBatch>(&item)) {
            m_writer.release(*batch, isDurable, std::chrono::steady_clock::now() - batch->decidedAt);
            if (isDurable)
                m_history.note(batch->events);
            else
                markUnrecorded(*batch);
            deliver(*batch);
            ++batches;
        } else if (auto* reader = std::get_if<ReaderSnapshot>(&item)) {
            m_delivery.postSnapshot(reader->reader, std::move(reader->snapshot));
        } else if (isDurable) {
            m_writer.write(std::get<DiskSnapshot>(item));
        }
    }
    m_lifeline.wroteBatches(batches);
}

void JournalWorker::deliver(DecidedBatch& batch)
{
    if (batch.events.empty())
        return;
    auto delta = std::make_shared<api::Delta>();
    delta->from = {m_epoch, batch.events.front().sequence - 1};
    delta->to = {m_epoch, batch.events.back().sequence};
    delta->events = std::move(batch.events);
    m_delivery.postEvents(std::move(delta));
    m_board.putLatency(std::chrono::steady_clock::now() - batch.decidedAt);
}

} // namespace jarvis::local
