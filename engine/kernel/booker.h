#pragma once

#include "engine/kernel/breaker_desk.h"
#include "engine/kernel/context.h"
#include "engine/kernel/cost_desk.h"
#include "engine/kernel/excursion_keeper.h"
#include "engine/kernel/meter.h"
#include "engine/kernel/order_desk.h"

namespace jarvis::kernel {

/// Books what the venue did with money: fills and funding. A fill of a known order is always booked, however late it comes.
///
/// Threads: the kernel's.
class Booker {
public:
    Booker(Context& context, Meter& meter, OrderDesk& desk, BreakerDesk& breakers, CostDesk& costs, ExcursionKeeper& excursions)
        : m_context(context), m_meter(meter), m_desk(desk), m_breakers(breakers), m_costs(costs), m_excursions(excursions)
    {
    }

    /// False when there was nothing to book: a duplicate, or nothing that could be true. Both are recorded.
    bool book(const OrderFilled& report);
    void book(const FundingSettled& report);

private:
    void tellOrder(const Order& before, const OrderFilled& report);
    void anomaly(InstrumentId instrument, OrderId order, std::uint64_t what, api::Severity severity);

    Context& m_context;
    Meter& m_meter;
    OrderDesk& m_desk;
    BreakerDesk& m_breakers;
    CostDesk& m_costs;
    ExcursionKeeper& m_excursions;
};

} // namespace jarvis::kernel
