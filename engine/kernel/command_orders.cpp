#include "engine/kernel/command_desk.h"
#include "engine/kernel/drafts.h"

namespace jarvis::kernel {

// Commands about single orders.

CommandDesk::Outcome CommandDesk::on(const api::SubmitOrder& action)
{
    if (action.draft.routing == Routing::Automatic) {
        RouteDesk::Sent sent = m_parts.routes.submit(action.draft);
        return Outcome{std::move(sent.refusal), sent.first, sent.orders};
    }
    if (std::optional<Refusal> refusal = askGate(m_context, m_parts.meter, action.draft))
        return Outcome{std::move(refusal), {}, 0};
    m_context.rate.note(action.draft, m_context.now());
    return Outcome{{}, m_parts.desk.place(OrderDesk::orderOf(action.draft)), 1};
}

std::optional<Refusal> CommandDesk::checkTouchable(OrderId id) const
{
    const Order* order = m_context.state.findOrder(id);
    if (!order)
        return Refusal{ReasonCode::UnknownOrder, {}, {}, Amount::of(static_cast<std::int64_t>(id.value)), {}};
    if (!order->isLive())
        return Refusal{ReasonCode::OrderAlreadyFinal, order->instrument, {}, {}, {}};
    if (order->isCancelRequested)
        return Refusal{ReasonCode::CancelPending, order->instrument, {}, {}, {}};
    return std::nullopt;
}

bool CommandDesk::guardsPosition(const Order& exit) const
{
    const bool isExit = exit.role == OrderRole::TakeProfit || exit.role == OrderRole::StopLoss;
    return isExit && !m_context.state.findSlot(exit.instrument)->position.isFlat();
}

CommandDesk::Outcome CommandDesk::on(const api::CancelOrder& action)
{
    if (std::optional<Refusal> refusal = checkTouchable(action.order))
        return Outcome{std::move(refusal), {}, 0};
    const Order& order = m_context.state.order(action.order);
    if (isRung(order))
        return withdrawRung(order);
    if (guardsPosition(order))
        return refused(ReasonCode::ExitBelongsToPosition, order.instrument);
    if (!m_parts.desk.cancel(action.order, ReasonCode::CancelledByTrader))
        return refused(ReasonCode::CancelPending, order.instrument);
    return Outcome{{}, action.order, 1};
}

CommandDesk::Outcome CommandDesk::on(const api::AmendOrder& action)
{
    if (std::optional<Refusal> refusal = checkTouchable(action.order))
        return Outcome{std::move(refusal), {}, 0};
    const Order& order = m_context.state.order(action.order);
    if (order.role == OrderRole::TakeProfit || order.role == OrderRole::StopLoss)
        return amendExit(Order(order), action); // A copy: new exits may move the orders about.
    if (order.state == OrderState::Unknown)
        return refused(ReasonCode::UnknownOutcomePending, order.instrument);
    if (order.state == OrderState::Pending || order.algorithm)
        return refused(ReasonCode::NotPermitted, order.instrument);
    return amendEntry(order, action);
}

CommandDesk::Outcome CommandDesk::amendEntry(const Order& order, const api::AmendOrder& action)
{
    if (action.quantity == order.filled || action.quantity.isZero()) {
        const OrderId id = order.id;
        const InstrumentId instrument = order.instrument;
        if (!m_parts.desk.cancel(id, ReasonCode::CancelledByTrader))
            return refused(ReasonCode::CancelPending, instrument);
        return Outcome{{}, id, 1};
    }
    if (action.quantity < order.filled)
        return refused(ReasonCode::AmendBelowFilled, order.instrument, Amount::of(order.filled), Amount::of(action.quantity),
            Amount::of(order.filled));
    const bool isPriceWrong = (action.limitPrice && order.type != OrderType::Limit)
        || (action.triggerPrice && order.type != OrderType::StopMarket);
    if (isPriceWrong)
        return refused(ReasonCode::ContradictingFlags, order.instrument);
    const Order::Amend amend{action.quantity, action.limitPrice ? action.limitPrice : order.limitPrice,
        action.triggerPrice ? action.triggerPrice : order.triggerPrice};
    const bool isSmallerOnly
        = amend.quantity <= order.quantity && amend.limitPrice == order.limitPrice && amend.triggerPrice == order.triggerPrice;
    if (!isSmallerOnly) {
        OrderDraft draft = draftOf(order);
        draft.quantity = amend.quantity - order.filled;
        draft.limitPrice = amend.limitPrice;
        draft.triggerPrice = amend.triggerPrice;
        if (std::optional<Refusal> refusal = askGate(m_context, m_parts.meter, draft, &order))
            return Outcome{std::move(refusal), {}, 0};
    }
    m_context.rate.noteChange(m_context.now());
    m_parts.desk.amend(order.id, amend);
    return Outcome{{}, order.id, 1};
}

// Dragging an exit on the chart is setting the exits anew with that price.
CommandDesk::Outcome CommandDesk::amendExit(const Order& order, const api::AmendOrder& action)
{
    if (isRung(order) && action.limitPrice && action.quantity == order.quantity)
        return moveRung(order, *action.limitPrice);
    const Position& position = m_context.state.findSlot(order.instrument)->position;
    const bool isTakeProfit = order.id == position.takeProfitOrder;
    const bool isOurs = isTakeProfit || order.id == position.stopLossOrder;
    if (position.isFlat() || !isOurs || action.quantity != order.quantity)
        return refused(ReasonCode::ExitBelongsToPosition, order.instrument);
    api::SetExits moved{order.instrument, position.exits};
    if (isTakeProfit && action.limitPrice)
        moved.exits.takeProfit = action.limitPrice;
    else if (!isTakeProfit && action.triggerPrice)
        moved.exits.stopLoss = action.triggerPrice;
    else
        return refused(ReasonCode::PriceMissing, order.instrument);
    Outcome outcome = on(moved);
    outcome.order = outcome.refusal ? OrderId{} : order.id;
    return outcome;
}

CommandDesk::Outcome CommandDesk::on(const api::CancelAll& action)
{
    if (action.instrument && m_context.state.indexOf(*action.instrument) == IndexMap::kNone)
        return refused(ReasonCode::UnknownInstrument, *action.instrument);
    std::vector<OrderId> matching;
    for (const InstrumentSlot& slot : m_context.state.slots()) {
        if (action.instrument && slot.id() != *action.instrument)
            continue;
        for (const OrderId id : slot.live) {
            const Order& order = m_context.state.order(id);
            const bool isExit = order.role == OrderRole::TakeProfit || order.role == OrderRole::StopLoss;
            if ((action.side && order.side != *action.side) || (isExit && !action.includesExits) || order.isCancelRequested)
                continue;
            // All or nothing: a position is not left naked by the way. Flatten closes it, and its exits with it.
            if (guardsPosition(order) && !slot.flatten)
                return refused(ReasonCode::ExitsMissing, slot.id());
            if (!guardsPosition(order))
                matching.push_back(id);
        }
    }
    Outcome outcome;
    outcome.affected = m_parts.algorithms.cancelAll(action.instrument, action.side);
    for (const OrderId id : matching)
        outcome.affected += m_parts.desk.cancel(id, ReasonCode::CancelledByTrader) ? 1 : 0;
    if (outcome.affected == 0)
        return refused(ReasonCode::NothingToCancel, action.instrument.value_or(InstrumentId{}));
    return outcome;
}

} // namespace jarvis::kernel
