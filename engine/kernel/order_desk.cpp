#include "engine/kernel/order_desk.h"

#include "engine/kernel/breaker_scope.h"
#include "engine/kernel/cost_desk.h"

namespace jarvis::kernel {
namespace {

/// A cancel that the venue refused is not repeated before then.
constexpr Duration kCancelRetry = 500ms;

/// The venue's first answer to an order whose outcome was never in doubt: what it takes to answer.
void noteAnswer(Order& order, Timestamp now)
{
    if (order.state == OrderState::Sent && order.acknowledgedAt == Timestamp{})
        order.acknowledgedAt = now;
}

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
    order.decision = draft.decision;
    if (!draft.isReduceOnly)
        order.exits = draft.exits;
    return order;
}

void OrderDesk::number(Order& order)
{
    order.id = OrderId{m_context.state.orders().newest().value + 1};
    order.cause = m_context.writer.cause();
    if (order.role == OrderRole::Entry && order.strategy == 0)
        order.strategy = strategyOf(m_context.writer.origin()), order.provider = providerOf(m_context.writer.origin());
    order.createdAt = order.updatedAt = m_context.now();
    stampMarket(m_context, order);
}

void OrderDesk::put(const Order& order)
{
    m_context.writer.emitOrder(order, [](Order&) {});
    m_meter.orderChanged(order);
}

template <typename Change>
void OrderDesk::change(const Order& order, Change&& change)
{
    const OrderId id = order.id;
    m_context.writer.emitOrder(order, [&](Order& changed) {
        changed.updatedAt = m_context.now();
        change(changed);
    });
    m_meter.orderChanged(m_context.state.order(id));
}

void OrderDesk::expectAnswer(OrderId id)
{
    const Timestamp deadline = m_context.now() + m_context.settings.requestTimeout;
    m_context.watch(id).deadline = deadline;
    m_context.ordersDue = std::min(m_context.ordersDue, deadline);
}

void OrderDesk::begin(Order& order, OrderState state)
{
    number(order);
    order.state = state;
    m_context.writer.emitOrder(order, [](Order&) {});
    m_context.watch(order.id) = OrderWatch{};
    if (order.goodTill)
        m_context.ordersDue = {};
    m_meter.orderChanged(order);
}

OrderId OrderDesk::place(Order&& order)
{
    begin(order, OrderState::Sent);
    noteProbe(m_context, order);
    expectAnswer(order.id);
    m_context.writer.requestOf<PlaceRequest>(order);
    return order.id;
}

OrderId OrderDesk::hold(Order&& order)
{
    begin(order, OrderState::Pending);
    noteProbe(m_context, order);
    return order.id;
}

OrderId OrderDesk::record(Order&& order)
{
    begin(order, OrderState::Pending);
    return order.id;
}

void OrderDesk::release(OrderId id)
{
    const Order& order = m_context.state.order(id);
    CHECK(order.state == OrderState::Pending);
    change(order, [this](Order& changed) {
        changed.state = OrderState::Sent;
        stampMarket(m_context, changed);
    });
    expectAnswer(id);
    m_context.writer.requestOf<PlaceRequest>(m_context.state.order(id));
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
    const InstrumentId instrument = now.instrument;
    change(now, [&](Order& changed) {
        changed.isCancelRequested = true;
        // The reason waits here until the venue has done it.
        changed.reason = Refusal{why, instrument, {}, {}, {}};
    });
    expectAnswer(id);
    m_context.watch(id).nextCancel = m_context.now() + kCancelRetry;
    m_context.writer.request(CancelRequest{id, instrument});
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
    if (const Order& now = m_context.state.order(id); now.pendingAmend && now.role == OrderRole::Entry) [[unlikely]] {
        risk::OvertakenAmends* overtaken = m_context.overtakenOf(id);
        if (!overtaken)
            overtaken = &m_context.overtaken.emplace_back(id, risk::OvertakenAmends{}).second;
        overtaken->add(*now.pendingAmend);
    }
    change(m_context.state.order(id), [&](Order& changed) {
        changed.pendingAmend = amend;
        changed.reason = {};
    });
    expectAnswer(id);
    const Order& order = m_context.state.order(id);
    m_context.writer.request(AmendRequest{id, order.instrument, amend.quantity, amend.limitPrice, amend.triggerPrice, order.role == OrderRole::Entry});
}

std::size_t& OrderDesk::askedCount(OrderId id)
{
    return m_context.market(m_context.state.indexOf(m_context.state.order(id).instrument)).askedCount;
}

void OrderDesk::ask(OrderId id)
{
    askAt(id, m_context.now() + m_context.settings.requestTimeout);
    m_context.writer.request(QueryRequest{id, m_context.state.order(id).instrument});
}

void OrderDesk::askUrgently(OrderId id)
{
    const OrderWatch& watch = m_context.watch(id);
    const Duration patience = m_context.settings.exitDeadline;
    const bool isRecent = watch.isAsked && m_context.now() < watch.nextAsk - m_context.settings.requestTimeout + patience;
    if (!isRecent && m_context.now() >= m_context.state.order(id).updatedAt + patience)
        ask(id);
}

void OrderDesk::askAt(OrderId id, Timestamp when)
{
    OrderWatch& watch = m_context.watch(id);
    if (!watch.isAsked)
        ++askedCount(id);
    watch.isAsked = true;
    watch.nextAsk = when;
    m_context.ordersDue = std::min(m_context.ordersDue, when);
}

void OrderDesk::told(OrderId id)
{
    answered(id);
    if (!m_context.overtaken.empty())
        m_meter.orderChanged(m_context.state.order(id));
}

void OrderDesk::answered(OrderId id)
{
    OrderWatch& watch = m_context.watch(id);
    if (watch.isAsked)
        --askedCount(id);
    watch.isAsked = false;
    watch.nextAsk = kNever;
}

void OrderDesk::markUnknown(OrderId id)
{
    const Order& order = m_context.state.order(id);
    CHECK(order.isLive() && order.state != OrderState::Pending);
    m_context.watch(id).deadline = kNever;
    if (order.state == OrderState::Unknown)
        return;
    const InstrumentId instrument = order.instrument;
    change(order, [](Order& changed) { changed.state = OrderState::Unknown; });
    m_context.alert(api::AlertCode::OrderUnknown, api::Severity::Warning, instrument, id);
}

void OrderDesk::doubt(OrderId id)
{
    markUnknown(id);
    ask(id);
}

void OrderDesk::end(OrderId id, OrderState state, const Refusal& reason)
{
    const Order& order = m_context.state.order(id);
    CHECK(canFollow(order.state, state));
    change(order, [&](Order& changed) {
        noteAnswer(changed, m_context.now());
        changed.state = state;
        changed.reason = reason;
        changed.pendingAmend.reset();
    });
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
    const Order& order = m_context.state.order(id);
    const OrderState state = order.filled.isZero() ? OrderState::Working : OrderState::PartiallyFilled;
    // An order that should have been over at once is asked about when it is not.
    const bool isImmediate = order.type == OrderType::Market || order.timeInForce == TimeInForce::Ioc || order.timeInForce == TimeInForce::Fok;
    if (!isImmediate)
        relax(order);
    if (order.state != state || (venueOrderId != 0 && order.venueOrderId != venueOrderId)) {
        change(order, [&](Order& changed) {
            noteAnswer(changed, m_context.now());
            changed.state = state;
            if (venueOrderId != 0)
                changed.venueOrderId = venueOrderId;
        });
    }
    if (isResent)
        repeatPending(m_context.state.order(id));
}

// Both requests name absolute values, so saying them twice is harmless.
void OrderDesk::repeatPending(const Order& order)
{
    if (order.isCancelRequested)
        m_context.writer.request(CancelRequest{order.id, order.instrument});
    else if (order.pendingAmend)
        m_context.writer.request(AmendRequest{order.id, order.instrument, order.pendingAmend->quantity, order.pendingAmend->limitPrice,
            order.pendingAmend->triggerPrice, order.role == OrderRole::Entry});
    if (order.isCancelRequested || order.pendingAmend)
        expectAnswer(order.id);
}

} // namespace jarvis::kernel
