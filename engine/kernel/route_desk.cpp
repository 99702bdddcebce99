#include "engine/kernel/route_desk.h"

#include <algorithm>

namespace jarvis::kernel {
namespace {

/// What went wrong at the venue, and can be tried at another one. Somebody who took an order off the market is no failure.
bool isFailure(const Order& order)
{
    return order.state == OrderState::Rejected || (order.state == OrderState::Cancelled && order.reason.code == ReasonCode::NeverReachedVenue);
}

} // namespace

RouteDesk::Sent RouteDesk::submit(const OrderDraft& draft)
{
    RoutePlan plan = RoutePlanner(m_context, m_meter).plan(draft);
    if (plan.refusal)
        return {std::move(plan.refusal), {}, 0};
    m_context.rate.note(draft, m_context.now());
    forgetOld();
    Active route;
    route.draft = draft;
    route.since = m_context.now();
    route.cause = m_context.writer.cause();
    route.origin = m_context.writer.origin();
    const bool mayMove = plan.decision.count > 1;
    const std::uint32_t orders = send(std::move(plan), route);
    const OrderId first = route.first;
    if (mayMove)
        m_active.push_back(std::move(route));
    return {{}, first, orders};
}

std::uint32_t RouteDesk::send(RoutePlan plan, Active& route)
{
    plan.decision.order = OrderId{m_context.state.orders().newest().value + 1};
    plan.decision.parent = route.first;
    if (!route.first)
        route.first = plan.decision.order;
    m_context.writer.emit(api::RouteDecided{plan.decision});
    bool isFirst = true;
    for (const OrderDraft& part : plan.parts) {
        if (!isFirst)
            m_context.rate.note(part, m_context.now());
        isFirst = false;
        route.orders.push_back(m_desk.place(OrderDesk::orderOf(part)));
    }
    return static_cast<std::uint32_t>(plan.parts.size());
}

void RouteDesk::forgetOld()
{
    const bool isFull = m_active.size() >= kActiveMax;
    std::erase_if(m_active, [&](const Active& route) { return m_context.now() - route.since > kLife || (isFull && &route == &m_active.front()); });
}

void RouteDesk::ended(const Order& order)
{
    if (m_active.empty() || !isFailure(order))
        return;
    for (Active& route : m_active) {
        if (std::find(route.orders.begin(), route.orders.end(), order.id) != route.orders.end())
            return move(route, order);
    }
}

bool RouteDesk::isStopped(const Active& route) const
{
    return std::any_of(route.orders.begin(), route.orders.end(), [this](OrderId id) {
        const Order* order = m_context.state.findOrder(id);
        const bool isTakenOff = order && order->state == OrderState::Cancelled && !isFailure(*order) && order->reason.code != ReasonCode::UnfilledImmediate;
        return !order || order->isCancelRequested || isTakenOff;
    });
}

Quantity RouteDesk::missing(const Active& route) const
{
    const Instrument& named = m_context.state.findSlot(route.draft.instrument)->instrument;
    Int128 left = stepUnits(named.spec().lotSize) * route.draft.quantity.lots();
    for (const OrderId id : route.orders) {
        const Order& order = m_context.state.order(id);
        // Of what the market did not give no other venue is asked for more.
        const bool isSpent = order.isLive() || !isFailure(order);
        const Quantity counted = isSpent ? std::max(order.quantity, order.filled) : order.filled;
        left -= stepUnits(m_context.state.findSlot(order.instrument)->instrument.spec().lotSize) * counted.lots();
    }
    const Int128 lots = left / stepUnits(named.spec().lotSize);
    return Quantity::ofLots(static_cast<std::int64_t>(std::clamp<Int128>(lots, 0, route.draft.quantity.lots())));
}

void RouteDesk::move(Active& route, const Order& order)
{
    const VenueId venue = m_context.state.findSlot(order.instrument)->instrument.spec().venue;
    if (std::find(route.failed.begin(), route.failed.end(), venue) == route.failed.end())
        route.failed.push_back(venue);
    if (route.moves >= kMovesMax || m_context.now() - route.since > kLife || isStopped(route))
        return;
    OrderDraft rest = route.draft;
    rest.quantity = missing(route);
    rest.isDuplicateConfirmed = true; // It is no twin: it is what is left of the same order.
    if (rest.quantity <= Quantity::zero())
        return;
    ++route.moves;
    // In the name of who asked: the gate looks at the breaker of that strategy too.
    const CommandId cause = m_context.writer.cause();
    const api::Origin origin = m_context.writer.origin();
    m_context.writer.setCause(route.cause, route.origin);
    m_context.rate.advance(m_context.now());
    RoutePlan plan = RoutePlanner(m_context, m_meter).plan(rest, route.failed);
    if (!plan.refusal) {
        m_context.rate.note(rest, m_context.now());
        send(std::move(plan), route);
    }
    m_context.writer.setCause(cause, origin);
}

} // namespace jarvis::kernel
