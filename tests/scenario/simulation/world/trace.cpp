#include "tests/scenario/simulation/world/trace.h"

namespace jarvis::scenario {
namespace {

std::string number(std::int64_t value) { return std::to_string(value); }
std::string lots(Quantity quantity) { return number(quantity.lots()); }
std::string side(Side is) { return is == Side::Buy ? "buy" : "sell"; }

const char* name(OrderState state)
{
    constexpr const char* names[] = {"?", "pending", "sent", "working", "partly filled", "filled", "cancelled", "rejected", "expired", "unknown"};
    return names[static_cast<std::size_t>(state)];
}
const char* name(OrderRole role)
{
    constexpr const char* names[] = {"?", "entry", "take profit", "stop loss", "close"};
    return names[static_cast<std::size_t>(role)];
}

std::string prices(const std::optional<Price>& limit, const std::optional<Price>& trigger)
{
    return (limit ? " at " + number(limit->ticks()) : std::string()) + (trigger ? " trigger " + number(trigger->ticks()) : std::string());
}

std::string textOf(const Order& order)
{
    return "order " + std::to_string(order.id.value) + " " + name(order.role) + " " + name(order.state) + " in " + std::to_string(order.instrument.value) + ": "
        + side(order.side) + " " + lots(order.filled) + "/" + lots(order.quantity) + prices(order.limitPrice, order.triggerPrice)
        + (order.isCancelRequested ? ", cancel asked" : "")
        + (order.pendingAmend ? ", amend to " + lots(order.pendingAmend->quantity) + prices(order.pendingAmend->limitPrice, order.pendingAmend->triggerPrice) : std::string())
        + (order.reason.code == ReasonCode::None ? "" : ", reason " + number(static_cast<int>(order.reason.code)));
}

std::string textOf(const api::Event& event)
{
    if (const auto* order = std::get_if<api::OrderChanged>(&event))
        return textOf(order->order);
    if (const auto* booked = std::get_if<api::FillBooked>(&event))
        return "fill of order " + std::to_string(booked->fill.order.value) + ": " + side(booked->fill.side) + " " + lots(booked->fill.quantity) + " at "
            + number(booked->fill.price.ticks());
    if (const auto* changed = std::get_if<api::PositionChanged>(&event))
        return "position in " + std::to_string(changed->position.instrument.value) + ": " + lots(changed->position.held) + ", protection "
            + number(static_cast<int>(changed->position.protection)) + ", exits " + std::to_string(changed->position.takeProfitOrder.value) + " and "
            + std::to_string(changed->position.stopLossOrder.value);
    if (const auto* taken = std::get_if<api::CommandTaken>(&event))
        return "command " + std::to_string(taken->command.id.low) + " of kind " + std::to_string(taken->command.action.index());
    if (const auto* settled = std::get_if<api::CommandSettled>(&event))
        return "command " + std::to_string(settled->id.low) + (settled->isRepeat ? " again" : "") + " settled"
            + (settled->refusal ? ", refused " + number(static_cast<int>(settled->refusal->code)) : std::string());
    if (const auto* state = std::get_if<api::TradingStateChanged>(&event))
        return std::string("trading:") + (state->state.isKilled ? " killed" : "") + (state->state.isDayLocked ? " day locked" : "")
            + (state->state.isReconciling ? " reconciling" : "") + (state->state.isVenueUp ? " up" : " down") + (state->state.isJournalDown ? " journal down" : "");
    if (const auto* flatten = std::get_if<api::FlattenChanged>(&event))
        return "flatten in " + std::to_string(flatten->instrument.value) + ": phase " + number(static_cast<int>(flatten->phase)) + ", attempts "
            + number(flatten->attempts) + ", left " + lots(flatten->remainder);
    if (const auto* alert = std::get_if<api::AlertRaised>(&event))
        return "alert " + number(static_cast<int>(alert->code)) + " order " + std::to_string(alert->order.value) + " in " + std::to_string(alert->instrument.value);
    if (const auto* differs = std::get_if<api::VenueHoldingDiffered>(&event))
        return "holding in " + std::to_string(differs->instrument.value) + " differs: ours " + lots(differs->ours) + ", theirs " + lots(differs->theirs);
    if (const auto* changed = std::get_if<api::ScaleOutChanged>(&event)) {
        std::string text = "scale-out in " + std::to_string(changed->scaleOut.instrument.value) + ":";
        for (const ScaleOutRung& rung : changed->scaleOut.kept())
            text += " " + lots(rung.quantity) + " at " + number(rung.price.ticks()) + " by " + std::to_string(rung.order.value);
        return text;
    }
    if (const auto* started = std::get_if<api::EngineStarted>(&event))
        return "engine started, epoch " + std::to_string(started->epoch) + ", in doubt " + std::to_string(started->ordersInDoubt);
    return "event of kind " + std::to_string(event.index());
}

} // namespace

std::string textOf(const api::EventRecord& record)
{
    return "#" + std::to_string(record.sequence) + " " + textOf(record.event);
}

std::string textOf(const VenueRequest& request)
{
    if (const auto* place = std::get_if<PlaceRequest>(&request))
        return "place " + textOf(place->order);
    if (const auto* amend = std::get_if<AmendRequest>(&request))
        return "amend order " + std::to_string(amend->order.value) + " to " + lots(amend->quantity) + prices(amend->limitPrice, amend->triggerPrice);
    if (const auto* cancel = std::get_if<CancelRequest>(&request))
        return "cancel order " + std::to_string(cancel->order.value);
    if (const auto* query = std::get_if<QueryRequest>(&request))
        return "ask about order " + std::to_string(query->order.value);
    return "reconcile";
}

} // namespace jarvis::scenario
