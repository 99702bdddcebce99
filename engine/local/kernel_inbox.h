#pragma once

#include "engine/api/command.h"
#include "engine/kernel/input.h"
#include "engine/kernel/kernel.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace jarvis::local {

/// Work for the kernel's thread besides inputs: previews and snapshots. Runs between two inputs.
using KernelTask = std::function<void(kernel::Kernel&, Timestamp now)>;

/// Everything that waits for the kernel, bounded, each kind with its own story for "full":
/// commands are refused, reports stay with who brought them, market data overwrites, a halt always fits and goes first.
///
/// Threads: push from any thread; take by the kernel's thread alone, which sleeps until there is something.
class KernelInbox {
public:
    static constexpr std::size_t kCommandsMax = 1'024;
    static constexpr std::size_t kReportsMax = 65'536;
    static constexpr std::size_t kTasksMax = 1'024;

    /// False when full or closed.
    [[nodiscard]] bool pushCommand(api::Command command);
    [[nodiscard]] bool pushTask(KernelTask task);
    /// Moves as many as fit out of the front of `reports`; what is left stays with the caller, in order.
    void pushReports(std::vector<VenueReport>& reports);
    /// News of our own parts: the journal, the feed, figures of risk.
    void pushNotice(kernel::Input notice);

    /// Newest per instrument.
    void putTop(const kernel::TopInput& top);
    void putDepth(std::shared_ptr<const DepthView> depth);
    void putMark(const MarkTick& mark);
    void putHeartbeat(const HeartbeatTick& heartbeat);
    void putStatus(const StatusNotice& status);
    void putCurve(const kernel::CurveInput& curve);
    /// Added up until it is taken.
    void putTraded(const kernel::TradedInput& traded);

    struct Taken {
        /// In the order in which they are to be handled: halts, notices, reports, market, commands.
        std::vector<kernel::Input> inputs;
        std::vector<KernelTask> tasks;
        void clear()
        {
            inputs.clear();
            tasks.clear();
        }
    };
    /// Sleeps until something is there, close() was called, or `longest` passed. False once closed and empty.
    bool take(Taken& out, Duration longest);
    /// No more pushes; what is queued can still be taken.
    void close();
    /// Sleeps until everything pushed so far was taken, or it is closed: for feeds that run faster than time.
    void waitUntilTaken();

private:
    struct MarketSlot {
        std::optional<kernel::TopInput> top;
        std::shared_ptr<const DepthView> depth;
        std::optional<MarkTick> mark;
        std::optional<HeartbeatTick> heartbeat;
        std::optional<StatusNotice> status;
        std::optional<kernel::CurveInput> curve;
        std::optional<kernel::TradedInput> traded;
        bool isQueued = false;
    };

    bool isEmpty() const;
    MarketSlot& slotOf(InstrumentId instrument);
    void moveAll(Taken& out);

    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::condition_variable m_emptied;
    std::deque<api::Command> m_halts;
    std::deque<api::Command> m_commands;
    std::deque<VenueReport> m_reports;
    std::deque<KernelTask> m_tasks;
    std::vector<kernel::Input> m_notices;
    std::map<InstrumentId, MarketSlot> m_market;
    std::vector<InstrumentId> m_changed;
    bool m_isClosed = false;
};

} // namespace jarvis::local
