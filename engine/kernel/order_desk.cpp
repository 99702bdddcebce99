#include "engine/kernel/order_desk.h"

#include "engine/kernel/breaker_scope.h"

namespace jarvis::kernel {
namespace {

/// A cancel that the venue refused is not repeated before then.
constexpr Duration kCancelRetry = 500ms;

} // namespace

Order OrderDesk::orderOf(const OrderDraft& draft)
{
    Order order;
    order.instrument = draft.instrument;
    order.side = draft.side;
    order.type = draft.type;
    order.timeInForce = draft.timeInForce;
    order.role = draft.isReduceOnly ? OrderRole::Close : OrderRole::Entry;
    order.isPostOnly = draft.isPostOnly;
    order.isReduceOnly = draft.isReduceOnly;
    order.quantity = draft.quantity;
    order.limitPrice = draft.limitPrice;
    order.triggerPrice = draft.triggerPrice;
    order.goodTill = draft.goodTill;
    if (!draft.isReduceOnly)
        order.exits = draft.exits;
    return order;
}

OrderId OrderDesk::number(Order& order)
{
    order.id = OrderId{m_context.state.orders().newest().value + 1};
    order.cause = m_context.writer.cause();
    if (order.role == OrderRole::Entry && order.strategy == 0)
        order.strategy = strategyOf(m_context.writer.origin());
    order.createdAt = order.updatedAt = m_context.now();
    return order.id;
}

void OrderDesk::put(const Order& order)
{
    m_context.writer.emit(api::OrderChanged{order});
    m_meter.orderChanged(order);
}

void OrderDesk::expectAnswer(OrderId id)
{
    m_context.watch(id).deadline = m_context.now() + m_context.settings.requestTimeout;
}

OrderId OrderDesk::place(Order order)
{
    const OrderId id = number(order);
    order.state = OrderState::Sent;
    m_context.writer.emit(api::OrderChanged{order});
    m_context.watch(id) = OrderWatch{};
    m_meter.orderChanged(order);
    noteProbe(m_context, order);
    expectAnswer(id);
    m_context.writer.request(PlaceRequest{order});
    return id;
}

OrderId OrderDesk::hold(Order order)
{
    const OrderId id = number(order);
    order.state = OrderState::Pending;
    m_context.writer.emit(api::OrderChanged{order});
    m_context.watch(id) = OrderWatch{};
    m_meter.orderChanged(order);
    noteProbe(m_context, order);
    return id;
}

void OrderDesk::release(OrderId id)
{
    Order order = m_context.state.order(id);
    CHECK(order.state == OrderState::Pending);
    order.state = OrderState::Sent;
    order.updatedAt = m_context.now();
    put(order);
    expectAnswer(id);
    m_context.writer.request(PlaceRequest{order});
}

bool OrderDesk::cancel(OrderId id, ReasonCode why)
{
    const Order& now = m_context.state.order(id);
    if (!now.isLive() || now.isCancelRequested || m_context.now() < m_context.watch(id).nextCancel)
        return false;
    if (now.state == OrderState::Pending) {
        end(id, OrderState::Cancelled, Refusal{why, now.instrument, {}, {}, {}});
        return true;
    }
    Order order = now;
    order.isCancelRequested = true;
    // The reason waits here until the venue has done it.
    order.reason = Refusal{why, order.instrument, {}, {}, {}};
    order.updatedAt = m_context.now();
    put(order);
    expectAnswer(id);
    m_context.watch(id).nextCancel = m_context.now() + kCancelRetry;
    m_context.writer.request(CancelRequest{id, order.instrument});
    return true;
}

std::uint32_t OrderDesk::cancelEntries(const InstrumentSlot& slot, ReasonCode why)
{
    std::uint32_t count = 0;
    // One that was held back ends at once and leaves the list: from the back nothing is missed.
    for (std::size_t i = slot.live.size(); i-- > 0;) {
        if (m_context.state.order(slot.live[i]).role == OrderRole::Entry)
            count += cancel(slot.live[i], why) ? 1 : 0;
    }
    return count;
}

void OrderDesk::amend(OrderId id, const Order::Amend& amend)
{
    Order order = m_context.state.order(id);
    order.pendingAmend = amend;
    order.reason = {};
    order.updatedAt = m_context.now();
    put(order);
    expectAnswer(id);
    m_context.writer.request(AmendRequest{id, order.instrument, amend.quantity, amend.limitPrice, amend.triggerPrice});
}

void OrderDesk::ask(OrderId id)
{
    OrderWatch& watch = m_context.watch(id);
    if (!watch.isAsked)
        ++m_context.askedCount;
    watch.isAsked = true;
    watch.nextAsk = m_context.now() + m_context.settings.requestTimeout;
    m_context.writer.request(QueryRequest{id, m_context.state.order(id).instrument});
}

void OrderDesk::askAt(OrderId id, Timestamp when)
{
    OrderWatch& watch = m_context.watch(id);
    if (!watch.isAsked)
        ++m_context.askedCount;
    watch.isAsked = true;
    watch.nextAsk = when;
}

void OrderDesk::answered(OrderId id)
{
    OrderWatch& watch = m_context.watch(id);
    if (watch.isAsked)
        --m_context.askedCount;
    watch.isAsked = false;
    watch.nextAsk = kNever;
}

void OrderDesk::markUnknown(OrderId id)
{
    Order order = m_context.state.order(id);
    CHECK(order.isLive() && order.state != OrderState::Pending);
    m_context.watch(id).deadline = kNever;
    if (order.state == OrderState::Unknown)
        return;
    order.state = OrderState::Unknown;
    order.updatedAt = m_context.now();
    put(order);
    m_context.alert(api::AlertCode::OrderUnknown, api::Severity::Warning, order.instrument, id);
}

void OrderDesk::doubt(OrderId id)
{
    markUnknown(id);
    ask(id);
}

void OrderDesk::end(OrderId id, OrderState state, const Refusal& reason)
{
    Order order = m_context.state.order(id);
    CHECK(canFollow(order.state, state));
    order.state = state;
    order.reason = reason;
    order.pendingAmend.reset();
    order.updatedAt = m_context.now();
    put(order);
    answered(id);
    m_context.watch(id).deadline = kNever;
}

void OrderDesk::relax(const Order& order)
{
    if (!order.isCancelRequested && !order.pendingAmend)
        m_context.watch(order.id).deadline = kNever;
}

void OrderDesk::confirm(OrderId id, std::uint64_t venueOrderId, bool isResent)
{
    Order order = m_context.state.order(id);
    const OrderState state = order.filled.isZero() ? OrderState::Working : OrderState::PartiallyFilled;
    // An order that should have been over at once is asked about when it is not.
    const bool isImmediate = order.type == OrderType::Market || order.timeInForce == TimeInForce::Ioc || order.timeInForce == TimeInForce::Fok;
    if (!isImmediate)
        relax(order);
    if (order.state != state || (venueOrderId != 0 && order.venueOrderId != venueOrderId)) {
        order.state = state;
        if (venueOrderId != 0)
            order.venueOrderId = venueOrderId;
        order.updatedAt = m_context.now();
        put(order);
    }
    if (isResent)
        repeatPending(order);
}

// Both requests name absolute values, so saying them twice is harmless.
void OrderDesk::repeatPending(const Order& order)
{
    if (order.isCancelRequested)
        m_context.writer.request(CancelRequest{order.id, order.instrument});
    else if (order.pendingAmend)
        m_context.writer.request(AmendRequest{order.id, order.instrument, order.pendingAmend->quantity, order.pendingAmend->limitPrice,
            order.pendingAmend->triggerPrice});
    if (order.isCancelRequested || order.pendingAmend)
        expectAnswer(order.id);
}

} // namespace jarvis::kernel
