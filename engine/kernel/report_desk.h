#pragma once

#include "engine/kernel/booker.h"
#include "engine/kernel/bracket_keeper.h"
#include "engine/kernel/breaker_desk.h"
#include "engine/kernel/context.h"
#include "engine/kernel/flattener.h"
#include "engine/kernel/order_desk.h"
#include "engine/kernel/reconciler.h"
#include "engine/kernel/reverser.h"
#include "engine/kernel/route_desk.h"

namespace jarvis::kernel {

/// Takes what a venue says, in whatever order and however often it says it. Nothing is dropped: what cannot be acted on is recorded.
///
/// Threads: the kernel's.
class ReportDesk {
public:
    struct Parts {
        OrderDesk& desk;
        Booker& booker;
        BracketKeeper& brackets;
        Flattener& flattener;
        Reverser& reverser;
        Reconciler& reconciler;
        BreakerDesk& breakers;
        RouteDesk& routes;
    };
    ReportDesk(Context& context, Parts parts) : m_context(context), m_parts(parts) {}

    void take(const VenueReport& report);

private:
    void on(const OrderAcknowledged& report);
    void on(const OrderRejected& report);
    void on(const OrderFilled& report);
    void on(const OrderCancelled& report);
    void on(const OrderExpired& report);
    void on(const OrderAmended& report);
    void on(const AmendRejected& report);
    void on(const CancelRejected& report);
    void on(const RequestTimedOut& report);
    void on(const OrderStatusReport& report);
    void on(const HoldingReport& report) { m_parts.reconciler.on(report); }
    void on(const ReconcileEnd& report);
    void on(const FundingSettled& report) { m_parts.booker.book(report); }
    void on(const LinkChanged& report);
    void on(const ClockMeasured& report);

    /// The live order that a report speaks of; records it as an anomaly when there is none.
    const Order* liveOrder(OrderId id, bool isOverExpected);
    /// Whether the venue had said something newer about this order before: then the report is a late or second one.
    bool isOutdated(const Order& order, Timestamp time);
    /// Whether the venue says that more was filled of an order that is over than was reported; asks it then.
    bool isFillMissing(const Order& order, std::optional<Quantity> filled);
    void anomaly(InstrumentId instrument, OrderId order, api::Severity severity);
    /// An order ended without being filled whole.
    void ended(OrderId id, OrderState state, const Refusal& reason);
    /// What was asked for is there; there will be no more.
    void filledWhole(Order order);
    void adopt(const Order& before, const OrderStatusReport& report);
    void resolveKnown(const Order& order, const OrderStatusReport& report);
    void resolveUnknown(const Order& order);
    /// Lets exits, flatten and reversal of the order's instrument go on.
    void settle(const Order& order);
    void venueUp(VenueId venue, bool isUp);

    Context& m_context;
    Parts m_parts;
};

} // namespace jarvis::kernel
