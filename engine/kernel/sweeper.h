#pragma once

#include "engine/kernel/bracket_keeper.h"
#include "engine/kernel/breaker_desk.h"
#include "engine/kernel/context.h"
#include "engine/kernel/cost_desk.h"
#include "engine/kernel/day_keeper.h"
#include "engine/kernel/flattener.h"
#include "engine/kernel/limit_desk.h"
#include "engine/kernel/order_desk.h"
#include "engine/kernel/reconciler.h"
#include "engine/kernel/reverser.h"

namespace jarvis::kernel {

/// Does what is due because time passed: answers that did not come, orders past their good-till, exits, flattens, the day.
///
/// Threads: the kernel's.
class Sweeper {
public:
    struct Parts {
        OrderDesk& desk;
        BracketKeeper& brackets;
        Flattener& flattener;
        Reverser& reverser;
        Reconciler& reconciler;
        DayKeeper& days;
        LimitDesk& limits;
        BreakerDesk& breakers;
        CostDesk& costs;
    };
    Sweeper(Context& context, Parts parts) : m_context(context), m_parts(parts) {}

    /// Cheap until the next sweep is due.
    void sweep();

private:
    void sweepOrder(OrderId id);
    void tendOrder(const Order& order, OrderWatch& watch);
    void sweepInstrument(std::uint32_t index, bool areOrdersDue);
    void watchData(std::uint32_t index);

    Context& m_context;
    Parts m_parts;
    Timestamp m_next{};
};

} // namespace jarvis::kernel
