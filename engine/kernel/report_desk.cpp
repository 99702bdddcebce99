#include "engine/kernel/report_desk.h"

#include "engine/kernel/venue_states.h"

namespace jarvis::kernel {
namespace {

bool isExitOrder(const Order& order) { return order.role == OrderRole::TakeProfit || order.role == OrderRole::StopLoss; }

/// Why an order ended: the venue's own word where it has one, else what we asked the cancel for.
Refusal endReason(const Order& order, const Refusal& said)
{
    const bool isOwnWord = said.code != ReasonCode::None && said.code != ReasonCode::CancelledByTrader;
    if (order.isCancelRequested && !isOwnWord)
        return order.reason;
    return said;
}

} // namespace

void ReportDesk::take(const VenueReport& report)
{
    std::visit([this](const auto& r) { on(r); }, report);
}

void ReportDesk::anomaly(InstrumentId instrument, OrderId order, api::Severity severity)
{
    m_context.alert(api::AlertCode::ReportAnomaly, severity, instrument, order);
}

const Order* ReportDesk::liveOrder(OrderId id, bool isOverExpected)
{
    const Order* order = m_context.state.findOrder(id);
    if (order && order->isLive() && order->state != OrderState::Pending)
        return order;
    if (!order || !isOverExpected)
        anomaly(order ? order->instrument : InstrumentId{}, id, order ? api::Severity::Info : api::Severity::Warning);
    return nullptr;
}

bool ReportDesk::isOutdated(const Order& order, Timestamp time)
{
    Timestamp& told = m_context.watch(order.id).told;
    if (time < told) {
        anomaly(order.instrument, order.id, api::Severity::Info);
        return true;
    }
    told = time;
    return false;
}

void ReportDesk::settle(const Order& order)
{
    const std::uint32_t index = m_context.state.indexOf(order.instrument);
    // An entry concerns exits only through its fills.
    if (isExitOrder(order) || !order.filled.isZero())
        m_parts.brackets.tend(index);
    m_parts.flattener.step(index);
    m_parts.reverser.step(index);
    m_parts.reconciler.step();
}

void ReportDesk::on(const OrderAcknowledged& report)
{
    const Order* found = liveOrder(report.order, false);
    if (!found) {
        // The venue holds an order that we believe is over, and that it had not told us of before: it came late, perhaps behind its own cancel,
        // and must not stay there. One that had been confirmed is told again, and is over there too.
        const Order* over = m_context.state.findOrder(report.order);
        if (over && over->state != OrderState::Filled && (over->venueOrderId == 0 || over->state == OrderState::Rejected))
            m_context.writer.request(CancelRequest{over->id, over->instrument});
        return;
    }
    if (isOutdated(*found, report.time))
        return;
    if (isExitOrder(*found))
        m_parts.brackets.progressed(m_context.state.indexOf(found->instrument));
    // What was asked for meanwhile may be lost: where its outcome was in doubt it is asked for once more.
    const bool wasUnknown = found->state == OrderState::Unknown;
    m_parts.desk.answered(report.order);
    m_parts.desk.confirm(report.order, report.venueOrderId, wasUnknown);
    settle(m_context.state.order(report.order));
}

void ReportDesk::ended(OrderId id, OrderState state, const Refusal& reason)
{
    m_parts.desk.end(id, state, reason);
    const Order& over = m_context.state.order(id);
    const std::uint32_t index = m_context.state.indexOf(over.instrument);
    if (isExitOrder(over) && !over.isCancelRequested)
        m_parts.brackets.exitFailed(index, id);
    settle(m_context.state.order(id));
}

void ReportDesk::on(const OrderRejected& report)
{
    if (const Order* order = liveOrder(report.order, false)) {
        Refusal reason = report.reason;
        if (reason.code == ReasonCode::None)
            reason = Refusal{ReasonCode::VenueRejected, order->instrument, {}, {}, {}};
        const Order rejected = *order;
        ended(report.order, OrderState::Rejected, reason);
        m_parts.breakers.venueFailed(rejected, reason.code);
        m_parts.routes.ended(m_context.state.order(report.order));
    }
}

void ReportDesk::on(const OrderFilled& report)
{
    const bool isBooked = m_parts.booker.book(report);
    if (!isBooked && !m_context.state.findOrder(report.order))
        m_parts.reconciler.askHoldings(report.instrument, m_context.now());
    const Order* order = m_context.state.findOrder(report.order);
    if (isBooked && order && isExitOrder(*order))
        m_parts.brackets.progressed(m_context.state.indexOf(order->instrument));
    if (isBooked)
        settle(*order);
}

bool ReportDesk::isFillMissing(const Order& order, std::optional<Quantity> filled)
{
    if (!filled || *filled <= order.filled)
        return false;
    // The end has overtaken a fill. Whoever takes the order for over asks for the same quantity again, so it is not over before its
    // fills are here; the answer brings them if they are lost.
    anomaly(order.instrument, order.id, api::Severity::Info);
    m_parts.desk.ask(order.id);
    return true;
}

void ReportDesk::on(const OrderCancelled& report)
{
    const Order* order = liveOrder(report.order, false);
    if (order && !isFillMissing(*order, report.filled))
        ended(report.order, OrderState::Cancelled, endReason(*order, report.reason));
}

void ReportDesk::on(const OrderExpired& report)
{
    const Order* order = liveOrder(report.order, false);
    if (order && !isFillMissing(*order, report.filled))
        ended(report.order, OrderState::Expired, Refusal{ReasonCode::ExpiredGoodTill, order->instrument, {}, {}, {}});
}

void ReportDesk::on(const OrderAmended& report)
{
    const Order* found = liveOrder(report.order, false);
    if (!found || isOutdated(*found, report.time))
        return;
    Order order = *found;
    order.quantity = std::max(report.quantity, order.filled);
    order.limitPrice = report.limitPrice ? report.limitPrice : order.limitPrice;
    order.triggerPrice = report.triggerPrice ? report.triggerPrice : order.triggerPrice;
    // A newer amend may still be on its way.
    if (order.pendingAmend == Order::Amend{report.quantity, order.limitPrice, order.triggerPrice})
        order.pendingAmend.reset();
    m_parts.desk.relax(order);
    order.updatedAt = m_context.now();
    if (isExitOrder(order))
        m_parts.brackets.progressed(m_context.state.indexOf(order.instrument));
    if (order.remaining().isZero() && !order.pendingAmend)
        return filledWhole(order);
    if (order.state == OrderState::Sent || order.state == OrderState::Unknown)
        order.state = order.filled.isZero() ? OrderState::Working : OrderState::PartiallyFilled;
    m_parts.desk.put(order);
    settle(order);
}

void ReportDesk::on(const AmendRejected& report)
{
    const Order* found = liveOrder(report.order, true);
    if (!found || !found->pendingAmend)
        return;
    Order order = *found;
    // Of several on their way it may be any that was rejected: until the venue has told, all of them count.
    if (risk::OvertakenAmends* overtaken = m_context.overtakenOf(order.id))
        overtaken->add(*order.pendingAmend);
    if (!order.remaining().isZero())
        m_parts.desk.ask(order.id);
    order.pendingAmend.reset();
    if (!order.isCancelRequested)
        order.reason = report.reason;
    order.updatedAt = m_context.now();
    m_parts.desk.put(order);
    m_parts.desk.relax(order);
    // A fill may have made us believe that the amend had been accepted, and an older one may have been: the venue knows.
    if (order.remaining().isZero())
        m_parts.desk.doubt(order.id);
    if (isExitOrder(order))
        m_parts.brackets.amendFailed(m_context.state.indexOf(order.instrument), order);
    settle(order);
}

void ReportDesk::filledWhole(Order order)
{
    order.state = OrderState::Filled;
    order.quantity = order.filled;
    order.pendingAmend.reset();
    order.reason = {};
    m_parts.desk.put(order);
    m_parts.desk.answered(order.id);
    m_context.watch(order.id).deadline = kNever;
    settle(order);
}

void ReportDesk::on(const CancelRejected& report)
{
    const Order* found = liveOrder(report.order, true);
    if (!found || !found->isCancelRequested)
        return;
    Order order = *found;
    order.isCancelRequested = false;
    order.reason = report.reason;
    order.updatedAt = m_context.now();
    m_parts.desk.put(order);
    m_parts.desk.relax(order);
    // Why it could not be cancelled is known to the venue alone.
    m_parts.desk.ask(order.id);
}

void ReportDesk::on(const RequestTimedOut& report)
{
    if (liveOrder(report.order, true)) {
        m_parts.desk.doubt(report.order);
        m_parts.breakers.venueFailed(m_context.state.order(report.order));
        settle(m_context.state.order(report.order));
    }
}

void ReportDesk::on(const ReconcileEnd& report)
{
    if (const std::optional<VenueId> venue = m_parts.reconciler.venueOf(report))
        venueUp(*venue, true);
    m_parts.reconciler.on(report);
    for (std::uint32_t index = 0; index < m_context.markets.size(); ++index)
        m_parts.flattener.step(index);
}

void ReportDesk::venueUp(VenueId venue, bool isUp)
{
    if (!setReached(m_context, venue, isUp))
        return;
    m_context.alert(isUp ? api::AlertCode::VenueUp : api::AlertCode::VenueDown, isUp ? api::Severity::Info : api::Severity::Critical, {}, {},
        numberOf(m_context, venue));
    for (std::uint32_t index = 0; isUp && index < m_context.markets.size(); ++index) {
        if (m_context.venueOf(index) != venue)
            continue;
        m_parts.brackets.tend(index);
        m_parts.flattener.step(index);
    }
}

void ReportDesk::on(const LinkChanged& report)
{
    const bool isUp = report.link == VenueLink::Up;
    for (const VenueId venue : m_context.venues) {
        if (report.venue && *report.venue != venue)
            continue;
        venueUp(venue, isUp);
        if (isUp)
            m_parts.reconciler.begin(venue);
    }
}

void ReportDesk::on(const ClockMeasured& report)
{
    using Distance = VenueClocks::Distance;
    for (const VenueId venue : m_context.venues) {
        if (report.venue && *report.venue != venue)
            continue;
        const auto moved = m_context.clocks.note(venue, report.offset, report.time);
        if (!moved)
            continue;
        const api::Severity severity = *moved == Distance::TooFar ? api::Severity::Critical : *moved == Distance::Notable ? api::Severity::Warning : api::Severity::Info;
        m_context.alert(api::AlertCode::VenueClock, severity, {}, {}, Amount::of(report.offset), numberOf(m_context, venue));
    }
}

} // namespace jarvis::kernel
