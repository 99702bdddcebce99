#pragma once

#include "engine/kernel/context.h"
#include "engine/kernel/meter.h"
#include "engine/kernel/order_desk.h"

namespace jarvis::kernel {

/// Counts the day's profit and loss from the equity at its start, and locks new risk when the loss limit is reached.
///
/// Threads: the kernel's.
class DayKeeper {
public:
    DayKeeper(Context& context, Meter& meter, OrderDesk& desk) : m_context(context), m_meter(meter), m_desk(desk) {}

    /// Whether the limit is reached now. Cheap: called after every input.
    void check()
    {
        if (!m_context.state.trading().isDayLocked && m_context.totals.unvalued == 0 && isLossReached()) [[unlikely]]
            lock();
    }
    /// A new UTC day begins, once every position has a mark to be valued at.
    void roll();
    /// The day counts from now; the lock is lifted.
    void reset();

private:
    bool isLossReached() const { return m_context.state.day().equityAtStart - m_meter.equity() >= m_context.state.limits().dailyLoss; }
    void lock();
    void start(std::int64_t day, bool isReset);

    Context& m_context;
    Meter& m_meter;
    OrderDesk& m_desk;
};

} // namespace jarvis::kernel
