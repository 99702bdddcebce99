#include "engine/kernel/bracket_keeper.h"

#include "engine/kernel/flattener.h"

namespace jarvis::kernel {
namespace {

/// How often a position that no exit can cover whole is told of again.
constexpr Duration kTooLargeRetold = 60s;

bool isExitRole(OrderRole role) { return role == OrderRole::TakeProfit || role == OrderRole::StopLoss; }

/// What the stop covers: the position, or as much of it as the venue takes in one order.
Quantity exitSize(const InstrumentSlot& slot)
{
    return std::min(slot.position.held.absolute(), slot.instrument.spec().quantityMax);
}

} // namespace

Quantity BracketKeeper::sizeOf(std::uint32_t index, OrderRole role) const
{
    const InstrumentSlot& slot = m_context.slot(index);
    if (role == OrderRole::StopLoss || !slot.scaleOut)
        return exitSize(slot);
    const Quantity held = slot.position.held.absolute();
    const Quantity rest = std::max(held - m_scaleOut.reserved(index), std::min(held, slot.instrument.spec().quantityMin));
    return std::min(rest, exitSize(slot));
}

void BracketKeeper::put(std::uint32_t index, Position next)
{
    const Position& now = m_context.slot(index).position;
    MarketSlot& market = m_context.market(index);
    if (next.isFlat() || next.protection == Protection::Protected)
        market.nextProtection = kNever;
    else if (market.nextProtection == kNever)
        market.nextProtection = m_context.now() + m_context.settings.exitDeadline;
    if (next.protection != now.protection && now.protection == Protection::Protected)
        next.unprotectedSince = m_context.now();
    if (next == now)
        return;
    m_context.writer.emit(api::PositionChanged{next});
    Meter::updateRisk(m_context, index);
}

void BracketKeeper::tend(std::uint32_t index) { tend(index, m_context.slot(index).position); }

void BracketKeeper::tend(std::uint32_t index, Position next)
{
    cancelStrays(index);
    if (next.isFlat() || !m_context.isUp(index))
        return put(index, next);
    if (!next.exits.hasBoth())
        return closeUnprotected(index, next);
    const Order* stop = m_context.state.findOrder(next.stopLossOrder);
    if (isStopPassed(index, next) && (!stop || !stop->isLive()) && next.protection != Protection::Closing)
        return closeUnprotected(index, next);
    m_scaleOut.settle(index, next);
    next.stopLossOrder = ensure(index, OrderRole::StopLoss, next.stopLossOrder, next);
    next.takeProfitOrder = ensure(index, OrderRole::TakeProfit, next.takeProfitOrder, next);
    m_scaleOut.tend(index, next);
    next.protection = judge(index, next);
    if (next.protection == Protection::Protected)
        next.exitFailures = 0;
    put(index, next);
}

void BracketKeeper::progressed(std::uint32_t index) { m_context.market(index).nextProtection = kNever; }

ReasonCode BracketKeeper::whyStray(std::uint32_t index) const
{
    const InstrumentSlot& slot = m_context.slot(index);
    if (slot.flatten)
        return ReasonCode::CancelledByFlatten;
    for (const OrderId id : {slot.position.takeProfitOrder, slot.position.stopLossOrder}) {
        const Order* exit = m_context.state.findOrder(id);
        if (slot.position.isFlat() && exit && exit->state == OrderState::Filled)
            return ReasonCode::CancelledByOco;
    }
    return ReasonCode::PositionClosed;
}

void BracketKeeper::cancelStrays(std::uint32_t index)
{
    const InstrumentSlot& slot = m_context.slot(index);
    const Position& position = slot.position;
    // Cancelling may end an order at once and shorten the list: from the back nothing is missed.
    for (std::size_t i = slot.live.size(); i-- > 0;) {
        const Order& order = m_context.state.order(slot.live[i]);
        if (!isExitRole(order.role))
            continue;
        const bool isOurs = order.id == position.takeProfitOrder || order.id == position.stopLossOrder || m_scaleOut.owns(index, order.id);
        if (position.isFlat() || !isOurs)
            m_desk.cancel(order.id, whyStray(index));
    }
}

OrderId BracketKeeper::ensure(std::uint32_t index, OrderRole role, OrderId present, const Position& plan)
{
    const Order* order = m_context.state.findOrder(present);
    if (!order || !order->isLive())
        return plan.protection == Protection::Closing ? present : placeExit(index, role, plan.exits);
    const bool canBeAmended = order->state == OrderState::Working || order->state == OrderState::PartiallyFilled;
    if (!canBeAmended || order->isCancelRequested)
        return present; // Its answer brings us back here.
    Order::Amend wanted{order->filled + sizeOf(index, role), std::nullopt, std::nullopt};
    if (role == OrderRole::TakeProfit)
        wanted.limitPrice = plan.exits.takeProfit;
    else
        wanted.triggerPrice = plan.exits.stopLoss;
    const Order::Amend agreed = order->pendingAmend.value_or(Order::Amend{order->quantity, order->limitPrice, order->triggerPrice});
    if (wanted != agreed)
        m_desk.amend(present, wanted);
    return present;
}

OrderId BracketKeeper::placeExit(std::uint32_t index, OrderRole role, const ExitPlan& plan)
{
    const InstrumentSlot& slot = m_context.slot(index);
    Order order;
    order.instrument = slot.id();
    order.side = opposite(slot.position.side());
    order.role = role;
    order.isReduceOnly = true;
    order.quantity = sizeOf(index, role);
    if (role == OrderRole::TakeProfit) {
        order.type = OrderType::Limit;
        order.limitPrice = plan.takeProfit;
    } else {
        order.type = OrderType::StopMarket;
        order.triggerPrice = plan.stopLoss;
    }
    return m_desk.place(std::move(order));
}

bool BracketKeeper::isWorking(const Order* order, Quantity size) const
{
    return order && (order->state == OrderState::Working || order->state == OrderState::PartiallyFilled)
        && !order->isCancelRequested && !order->pendingAmend && order->remaining() == size;
}

bool BracketKeeper::areExitsWorking(std::uint32_t index, const Position& position) const
{
    return isWorking(m_context.state.findOrder(position.takeProfitOrder), sizeOf(index, OrderRole::TakeProfit))
        && isWorking(m_context.state.findOrder(position.stopLossOrder), sizeOf(index, OrderRole::StopLoss)) && m_scaleOut.areWorking(index);
}

Protection BracketKeeper::judge(std::uint32_t index, const Position& position) const
{
    if (position.protection == Protection::Closing)
        return Protection::Closing;
    // Of a position that is larger than the venue's largest order a part has no exits, and that is not called protected.
    if (areExitsWorking(index, position))
        return exitSize(m_context.slot(index)) == position.held.absolute() ? Protection::Protected : Protection::Degraded;
    return position.exitFailures > 0 ? Protection::Degraded : Protection::Placing;
}

bool BracketKeeper::isStopPassed(std::uint32_t index, const Position& plan) const
{
    const std::optional<Price>& mark = m_context.market(index).view.mark;
    if (!mark || !plan.exits.stopLoss)
        return false;
    return plan.side() == Side::Buy ? *mark <= *plan.exits.stopLoss : *mark >= *plan.exits.stopLoss;
}

void BracketKeeper::exitFailed(std::uint32_t index, OrderId exit)
{
    if (m_scaleOut.owns(index, exit)) {
        m_scaleOut.failed(index, exit);
        return tend(index);
    }
    Position next = m_context.slot(index).position;
    const bool isOurs = exit == next.takeProfitOrder || exit == next.stopLossOrder;
    if (next.isFlat() || !isOurs || next.protection == Protection::Closing)
        return tend(index);
    next.exitFailures = static_cast<std::uint8_t>(std::min(next.exitFailures + 1, 255));
    next.protection = Protection::Degraded;
    m_context.alert(api::AlertCode::ExitFailed, api::Severity::Warning, next.instrument, exit,
        Amount::of(std::int64_t{next.exitFailures}), Amount::of(std::int64_t{m_context.settings.exitAttemptsMax}));
    if (next.exitFailures >= m_context.settings.exitAttemptsMax)
        closeUnprotected(index, next);
    else
        tend(index, next);
}

void BracketKeeper::amendFailed(std::uint32_t index, const Order& exit)
{
    Position next = m_context.slot(index).position;
    if (next.isFlat() || !exit.isLive())
        return tend(index);
    if (m_scaleOut.owns(index, exit.id)) {
        m_scaleOut.amendFailed(index, exit);
        return tend(index);
    }
    if (exit.id == next.takeProfitOrder)
        next.exits.takeProfit = exit.limitPrice;
    else if (exit.id == next.stopLossOrder)
        next.exits.stopLoss = exit.triggerPrice;
    put(index, next);
    // The price is settled; a size that does not fit is a failure of protection, unless it was to make room for rungs.
    const bool isScaleOutOver = exit.id == next.takeProfitOrder && m_scaleOut.giveUp(index);
    if (isScaleOutOver || isWorking(&exit, sizeOf(index, exit.role)))
        tend(index);
    else
        exitFailed(index, exit.id);
}

void BracketKeeper::closeUnprotected(std::uint32_t index, Position next)
{
    if (m_context.slot(index).position.protection == Protection::Closing)
        return put(index, next);
    next.protection = Protection::Closing;
    put(index, next);
    m_context.alert(api::AlertCode::ClosedUnprotected, api::Severity::Critical, next.instrument, {}, Amount::of(next.held));
    m_flattener->begin(index, Flattener::By::Kernel);
}

void BracketKeeper::trail(std::uint32_t index)
{
    const Position& now = m_context.slot(index).position;
    MarketSlot& market = m_context.market(index);
    if (now.isFlat() || !now.exits.trailingDistance || !now.exits.stopLoss || m_context.now() < market.nextTrail)
        return;
    if (now.protection != Protection::Protected)
        return; // First the exits themselves.
    const std::int64_t distance = now.exits.trailingDistance->ticks() * signOf(now.side());
    const Price wanted = Price::ofTicks(market.view.mark->ticks() - distance);
    const bool isTighter = now.side() == Side::Buy ? wanted > *now.exits.stopLoss : wanted < *now.exits.stopLoss;
    if (!isTighter || wanted.ticks() < 1 || wanted > m_context.slot(index).instrument.spec().priceMax)
        return;
    market.nextTrail = m_context.now() + m_context.settings.trailInterval;
    Position next = now;
    next.exits.stopLoss = wanted;
    tend(index, next);
}

// Each exit has its own patience: what the venue says about one of them is no news of the other.
void BracketKeeper::askUnanswered(std::uint32_t index)
{
    const InstrumentSlot& slot = m_context.slot(index);
    const Position& position = slot.position;
    const bool isProtected = position.protection == Protection::Protected;
    const std::size_t ownExits = 2 + (slot.scaleOut ? slot.scaleOut->count : 0U);
    if (!m_context.isUp(index) || (isProtected && slot.live.size() <= ownExits))
        return;
    for (const OrderId id : slot.live) {
        const Order& order = m_context.state.order(id);
        // An exit of the position before this one, whose cancel was lost, guards nothing.
        const bool isRung = m_scaleOut.owns(index, id);
        const bool isStray = !isRung && id != position.stopLossOrder && id != position.takeProfitOrder;
        const auto isRight = [&] { return isRung ? m_scaleOut.isAsPlanned(index, order) : isWorking(&order, sizeOf(index, order.role)); };
        if (isExitRole(order.role) && (isProtected ? isStray : !isRight()))
            m_desk.askUrgently(id);
    }
}

void BracketKeeper::watch(std::uint32_t index)
{
    const Position& now = m_context.slot(index).position;
    MarketSlot& market = m_context.market(index);
    askUnanswered(index);
    if (now.isFlat())
        return cancelStrays(index);
    if (now.exits.timeStop && !m_context.clocks.isDoubted() && now.protection != Protection::Closing && !m_context.slot(index).flatten
        && m_context.now() - now.openedAt >= *now.exits.timeStop && m_context.now() >= market.nextFlattenStep) {
        m_context.alert(api::AlertCode::TimeStopReached, api::Severity::Info, now.instrument, {}, Amount::of(*now.exits.timeStop));
        m_flattener->begin(index, Flattener::By::Kernel);
        return;
    }
    if (m_context.now() < market.nextProtection || now.protection == Protection::Protected)
        return;
    market.nextProtection = m_context.now() + m_context.settings.exitDeadline;
    if (now.protection == Protection::Closing)
        return m_flattener->resume(index);
    // What guards the position is there: rungs that do not rest by now fall back to the take-profit.
    const bool isStopThere = isWorking(m_context.state.findOrder(now.stopLossOrder), sizeOf(index, OrderRole::StopLoss));
    if (isStopThere && m_context.isUp(index) && m_scaleOut.giveUp(index))
        return tend(index);
    // It is larger than the venue's largest order: exits cover what they can.
    const bool isCovered = exitSize(m_context.slot(index)) < now.held.absolute() && areExitsWorking(index, now);
    if (isCovered)
        market.nextProtection = m_context.now() + kTooLargeRetold;
    m_context.alert(api::AlertCode::PositionUnprotected, api::Severity::Critical, now.instrument, {},
        Amount::of(m_context.now() - now.unprotectedSince), Amount::of(m_context.settings.exitDeadline));
    if (!m_context.isUp(index) || isCovered)
        return;
    exitFailed(index, now.stopLossOrder);
}

} // namespace jarvis::kernel
