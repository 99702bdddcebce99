#pragma once

#include "engine/api/engine.h"
#include "engine/base/clock.h"
#include "engine/kernel/kernel.h"
#include "engine/local/bar_watch.h"
#include "engine/local/delivery.h"
#include "engine/local/journal_worker.h"
#include "engine/local/kernel_inbox.h"
#include "engine/local/queue_desk.h"
#include "engine/local/quote_board.h"
#include "engine/local/recent_records.h"

#include <memory>
#include <thread>
#include <vector>

namespace jarvis::local {

/// The thread that owns the kernel: takes what waits, lets it decide, hands the result to the journal. Never waits for I/O.
///
/// Threads: named "kernel". Stops, after handling what waits and leaving a snapshot for the disk, when destroyed.
class KernelWorker {
public:
    KernelWorker(std::unique_ptr<kernel::Kernel> kernel, RecentRecords recent, kernel::Output started, const Clock& clock,
        KernelInbox& inbox, JournalWorker& journal, Lifeline& lifeline, QuoteBoard& board, QueueDesk& queues, Delivery& delivery, BarWishes& bars);
    ~KernelWorker();

    /// For a task that runs on the kernel's thread: the state for a reader that begins now, handed over behind
    /// everything that was decided before.
    void sendSnapshot(kernel::Kernel& kernel, Delivery::ReaderId reader, Timestamp now);

private:
    void run();
    void handleAll(KernelInbox::Taken& taken);
    void flush();
    void tellQueues(const std::vector<api::EventRecord>& events);
    void wishForBars();
    void publishValuation(Timestamp now);
    void queueDiskSnapshot();

    const std::unique_ptr<kernel::Kernel> m_kernel;
    const Clock& m_clock;
    KernelInbox& m_inbox;
    JournalWorker& m_journal;
    Lifeline& m_lifeline;
    QuoteBoard& m_board;
    QueueDesk& m_queues;
    Delivery& m_delivery;
    BarWishes& m_bars;

    RecentRecords m_recent;
    kernel::Output m_out;
    std::chrono::steady_clock::time_point m_decidedAt{};
    std::chrono::steady_clock::time_point m_nextValuation{};
    std::chrono::steady_clock::time_point m_nextTick{};
    std::uint64_t m_snapshotSequence = 0;
    std::uint64_t m_alertLayout = 0;
    std::thread m_thread;
};

} // namespace jarvis::local
