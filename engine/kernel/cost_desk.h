#pragma once

#include "engine/api/query.h"
#include "engine/execution/cost_meter.h"
#include "engine/kernel/context.h"

namespace jarvis::kernel {

/// The middle of the market as it is now; unknown while the book is gapped, one-sided, crossed or silent for too long.
MidPrice midNow(const Context& context, const MarketSlot& market);
/// Writes into a new order what its cost will be measured against.
void stampMarket(const Context& context, Order& order);

/// Measures what orders cost: each of their fills against the market before it, at it, and 1, 10 and 60 s later.
///
/// Tells an order's cost when it is over, and once more when its last mark was taken: two facts for an order that was filled, none for
/// others. Marks that were due while the engine was down are not taken.
/// Threads: the kernel's.
class CostDesk {
public:
    explicit CostDesk(Context& context) : m_context(context) {}

    /// After a restart: orders that were filled in part go on with what their fills say.
    void recall();
    /// After the fill was booked; `before`: the order as it was.
    void noteFill(const Order& before, const Fill& fill);
    /// Before the market moves on. Costs one comparison while no mark is due.
    void look()
    {
        if (m_context.now() > m_meter.nextDue())
            takeMarks();
    }
    /// Now and then.
    void step();

    api::CostReport report(const api::CostQuery& query) const;

private:
    std::uint32_t open(const Order& order, MidPrice before);
    void takeMarks();
    void tell(std::uint32_t place, const Order* order);

    Context& m_context;
    execution::CostMeter m_meter;
};

} // namespace jarvis::kernel
