#include "engine/local/kernel_worker.h"

#include "engine/base/logging.h"
#include "engine/kernel/state.h"
#include "engine/local/storage.h"

#include <spdlog/spdlog.h>

namespace jarvis::local {
namespace {

constexpr auto kTickInterval = std::chrono::milliseconds(100);
constexpr auto kValuationInterval = std::chrono::milliseconds(50);
/// Bounds a restart: about half a second of replay.
constexpr std::uint64_t kEventsPerSnapshot = 200'000;

} // namespace

KernelWorker::KernelWorker(std::unique_ptr<kernel::Kernel> kernel, RecentRecords recent, kernel::Output started, const Clock& clock,
    KernelInbox& inbox, JournalWorker& journal, Lifeline& lifeline, QuoteBoard& board, QueueDesk& queues, Delivery& delivery, BarWishes& bars)
    : m_kernel(std::move(kernel))
    , m_clock(clock)
    , m_inbox(inbox)
    , m_journal(journal)
    , m_lifeline(lifeline)
    , m_board(board)
    , m_queues(queues)
    , m_delivery(delivery)
    , m_bars(bars)
    , m_recent(std::move(recent))
    , m_out(std::move(started))
    , m_snapshotSequence(m_kernel->sequence())
    , m_thread([this] { run(); })
{
}

KernelWorker::~KernelWorker()
{
    m_inbox.close();
    m_thread.join();
}

void KernelWorker::run()
{
    logging::nameThread("kernel");
    m_decidedAt = std::chrono::steady_clock::now();
    tellQueues(m_kernel->snapshot());
    flush();
    wishForBars();
    KernelInbox::Taken taken;
    while (m_inbox.take(taken, kTickInterval)) {
        handleAll(taken);
        taken.clear();
    }
    // Stopping: what was decided goes out, whatever room the journal has left.
    flush();
    queueDiskSnapshot();
}

void KernelWorker::handleAll(KernelInbox::Taken& taken)
{
    const auto wall = std::chrono::steady_clock::now();
    const Timestamp now = m_clock.now();
    m_decidedAt = wall;
    for (const kernel::Input& input : taken.inputs)
        m_kernel->handle(input, now, m_out);
    if (wall >= m_nextTick) {
        m_nextTick = wall + kTickInterval;
        m_kernel->handle(kernel::ClockTick{}, now, m_out);
    }
    flush();
    m_lifeline.tend(wall);
    wishForBars();
    for (const KernelTask& task : taken.tasks)
        task(*m_kernel, now);
    if (wall >= m_nextValuation) {
        m_nextValuation = wall + kValuationInterval;
        publishValuation(now);
    }
    if (m_kernel->sequence() - m_snapshotSequence >= kEventsPerSnapshot)
        queueDiskSnapshot();
}

void KernelWorker::flush()
{
    if (m_out.events.empty() && m_out.requests.empty())
        return;
    for (const api::EventRecord& record : m_out.events)
        m_recent.add(record);
    tellQueues(m_out.events);
    m_lifeline.keep(m_out.requests, m_decidedAt);
    JournalItem item = DecidedBatch{std::move(m_out.events), std::move(m_out.requests), m_decidedAt};
    m_out.clear();
    // The journal is behind by thousands of batches: wait for it here rather than lose or reorder anything. Commands pile up in the
    // inbox meanwhile and are refused when that is full.
    while (!m_journal.push(std::move(item))) {
        m_lifeline.tend(std::chrono::steady_clock::now());
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

void KernelWorker::tellQueues(const std::vector<api::EventRecord>& events)
{
    std::vector<Order> orders;
    for (const api::EventRecord& record : events) {
        if (const auto* changed = std::get_if<api::OrderChanged>(&record.event))
            orders.push_back(changed->order);
    }
    if (!orders.empty())
        m_queues.put(std::move(orders));
}

void KernelWorker::wishForBars()
{
    const kernel::AlertStore& alerts = m_kernel->state().alerts();
    if (alerts.layout() == m_alertLayout)
        return;
    m_alertLayout = alerts.layout();
    m_bars.set(alerts.watchedBars());
}

void KernelWorker::publishValuation(Timestamp now)
{
    m_board.putAccount(std::make_shared<const api::AccountValuation>(m_kernel->valuation(now)));
    m_delivery.notifyBoard();
}

void KernelWorker::sendSnapshot(kernel::Kernel& kernel, Delivery::ReaderId reader, Timestamp now)
{
    auto snapshot = std::make_shared<api::Snapshot>();
    snapshot->at = {kernel.epoch(), kernel.sequence()};
    snapshot->time = now;
    snapshot->engineName = "local";
    // Instruments first: everything else speaks of them. Then history, then what is true now.
    const std::vector<api::EventRecord> state = kernel.snapshot();
    for (const api::EventRecord& record : state) {
        if (std::holds_alternative<api::InstrumentListed>(record.event))
            snapshot->state.push_back(record);
    }
    for (api::EventRecord& record : m_recent.all())
        snapshot->state.push_back(std::move(record));
    for (const api::EventRecord& record : state) {
        if (!std::holds_alternative<api::InstrumentListed>(record.event))
            snapshot->state.push_back(record);
    }
    JournalItem item = ReaderSnapshot{reader, std::move(snapshot)};
    while (!m_journal.push(std::move(item)))
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
}

void KernelWorker::queueDiskSnapshot()
{
    DiskSnapshot snapshot;
    snapshot.sequence = m_kernel->sequence();
    if (snapshot.sequence == m_snapshotSequence)
        return;
    m_snapshotSequence = snapshot.sequence;
    encodeStoredState({m_kernel->snapshot(), m_recent.all()}, snapshot.bytes);
    JournalItem item = std::move(snapshot);
    if (!m_journal.push(std::move(item)))
        spdlog::warn("The journal is busy: no snapshot this time");
}

} // namespace jarvis::local
