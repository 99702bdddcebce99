#include "engine/kernel/report_desk.h"

namespace jarvis::kernel {
namespace {

/// A request that has not arrived by then never will. Until then the venue's "I do not know it" may be about one still on its way.
constexpr Duration kLandTime = 1s;

} // namespace

// Answers to "do you know this order?": the only way out of Unknown.

void ReportDesk::on(const OrderStatusReport& report)
{
    const Order* found = m_context.state.findOrder(report.order);
    if (!found || found->state == OrderState::Pending) {
        anomaly(report.instrument, report.order, api::Severity::Warning);
        // It bears our name and works, and nothing here remembers it: it left while the journal could not be written, or ended long ago.
        if (!found && report.isKnown && !isFinal(report.state))
            m_context.writer.request(CancelRequest{report.order, report.instrument});
        return;
    }
    const Order order = *found;
    m_parts.reconciler.mentioned(order.id);
    // "I do not know it", said no later than something that proves that it does: the question had overtaken the order.
    if (!report.isKnown && order.isLive() && order.venueOrderId != 0 && report.time <= m_context.watch(order.id).told)
        return m_parts.desk.askAt(order.id, m_context.now() + kLandTime);
    if (isOutdated(order, report.time))
        return;
    m_parts.desk.told(order.id);
    if (!order.isLive()) {
        // The venue still works on an order that is over for us: it must not stay there.
        if (report.isKnown && !isFinal(report.state)) {
            anomaly(order.instrument, order.id, api::Severity::Warning);
            m_context.writer.request(CancelRequest{order.id, order.instrument});
        }
    } else if (report.isKnown) {
        resolveKnown(order, report);
    } else {
        resolveUnknown(order);
    }
    settle(order);
    if (const Order* now = m_context.state.findOrder(order.id))
        m_parts.routes.ended(*now);
}

// How the order stands at the venue is how it stands.
void ReportDesk::adopt(const Order& before, const OrderStatusReport& report)
{
    if (report.quantity < before.filled || report.quantity.isZero())
        return;
    Order order = before;
    order.quantity = report.quantity;
    order.limitPrice = report.limitPrice ? report.limitPrice : order.limitPrice;
    order.triggerPrice = report.triggerPrice ? report.triggerPrice : order.triggerPrice;
    if (order.pendingAmend == Order::Amend{order.quantity, order.limitPrice, order.triggerPrice})
        order.pendingAmend.reset();
    if (order == before)
        return;
    order.updatedAt = m_context.now();
    m_parts.desk.put(order);
}

void ReportDesk::resolveUnknown(const Order& order)
{
    // Acknowledged once, and now forgotten: it ended, and we were not told how. Never acknowledged: it never arrived.
    const bool hasArrived = order.venueOrderId != 0 || !order.filled.isZero();
    if (!hasArrived && m_context.now() < order.createdAt + kLandTime) {
        m_parts.desk.askAt(order.id, order.createdAt + kLandTime);
        return;
    }
    Refusal reason{hasArrived ? ReasonCode::TimedOut : ReasonCode::NeverReachedVenue, order.instrument, {}, {}, {}};
    if (order.isCancelRequested)
        reason = order.reason;
    ended(order.id, OrderState::Cancelled, reason);
}

void ReportDesk::resolveKnown(const Order& order, const OrderStatusReport& report)
{
    if (report.filled > order.filled) {
        // Fills are missing; without them we would not know the price. Unknown until they have come.
        anomaly(order.instrument, order.id, api::Severity::Warning);
        return m_parts.desk.askAt(order.id, m_context.now() + m_context.settings.requestTimeout);
    }
    switch (report.state) {
    case OrderState::Pending:
    case OrderState::Sent:
    case OrderState::Working:
    case OrderState::PartiallyFilled:
        adopt(order, report);
        return m_parts.desk.confirm(order.id, report.venueOrderId, true);
    case OrderState::Unknown:
        return m_parts.desk.ask(order.id);
    case OrderState::Rejected:
        return ended(order.id, OrderState::Rejected, Refusal{ReasonCode::VenueRejected, order.instrument, {}, {}, {}});
    case OrderState::Expired:
        return ended(order.id, OrderState::Expired, Refusal{ReasonCode::ExpiredGoodTill, order.instrument, {}, {}, {}});
    case OrderState::Filled:
        return filledWhole(order);
    case OrderState::Cancelled: {
        Refusal reason{ReasonCode::TimedOut, order.instrument, {}, {}, {}};
        if (order.isCancelRequested)
            reason = order.reason;
        return ended(order.id, OrderState::Cancelled, reason);
    }
    }
    UNREACHABLE();
}

} // namespace jarvis::kernel
