#pragma once

#include "engine/api/engine.h"
#include "engine/base/bounded_queue.h"
#include "engine/base/clock.h"
#include "engine/journal/journal.h"
#include "engine/local/batch_writer.h"
#include "engine/local/delivery.h"
#include "engine/local/journal_history.h"
#include "engine/local/kernel_inbox.h"
#include "engine/local/lifeline.h"
#include "engine/local/quote_board.h"

#include <functional>
#include <memory>
#include <thread>
#include <variant>
#include <vector>

namespace jarvis::local {

/// A reader's snapshot, taken after the batches before it in the queue: it leaves when they are durable.
struct ReaderSnapshot {
    Delivery::ReaderId reader = 0;
    std::shared_ptr<const api::Snapshot> snapshot;
};
using JournalItem = std::variant<DecidedBatch, ReaderSnapshot, DiskSnapshot>;

/// Makes events durable and only then lets anything out: requests to the venue, events to the listeners.
///
/// One fdatasync covers all batches that wait for it. While the journal cannot be written the listeners still hear what happens, with
/// every answer marked as unrecorded. What is let out, and what is refused when the journal cannot be written:
/// BatchWriter. What is let out while the disk does not answer: Lifeline.
///
/// Threads: named "journal". push() from the kernel's thread. Commits what waits when destroyed.
class JournalWorker {
public:
    using ReleaseRequests = std::function<void(std::vector<VenueRequest>&&)>;
    static constexpr std::size_t kItemsMax = 4'096;

    JournalWorker(std::unique_ptr<journal::Journal> journal, std::uint64_t epoch, const Clock& clock, journal::FileSystem& files,
        ReleaseRequests release, Lifeline& lifeline, Delivery& delivery, JournalHistory& history, QuoteBoard& board, KernelInbox& inbox);
    ~JournalWorker();

    /// False when full: `item` is then untouched, and the kernel takes no more commands until it fits.
    [[nodiscard]] bool push(JournalItem&& item) { return m_queue.tryPush(std::move(item)); }

private:
    void run();
    void write(std::vector<JournalItem>& items);
    void deliver(DecidedBatch& batch);

    BatchWriter m_writer;
    const std::uint64_t m_epoch;
    Lifeline& m_lifeline;
    Delivery& m_delivery;
    JournalHistory& m_history;
    QuoteBoard& m_board;

    BoundedQueue<JournalItem> m_queue{kItemsMax};
    std::thread m_thread;
};

} // namespace jarvis::local
