#pragma once

#include "engine/api/event.h"
#include "engine/wire/enumerations.h"
#include "engine/wire/fields_costs.h"
#include "engine/wire/fields_scale_out.h"

/// What each api value consists of, said once for every archive (binary writer, binary reader, JSON).
///
/// The order of fields is the format: append, never insert or remove.
namespace jarvis::wire {

template <typename A> void describe(A& a, Decimal& v) { a("mantissa", v.mantissa); a("scale", v.scale); }
template <typename A> void describe(A& a, Amount& v) { a("kind", v.kind); a("raw", v.raw); }
template <typename A> void describe(A& a, Refusal& v)
{
    a("code", v.code);
    a("instrument", v.instrument);
    a("limit", v.limit);
    a("value", v.value);
    a("wouldPass", v.wouldPass);
}
template <typename A> void describe(A& a, ExitPlan& v)
{
    a("takeProfit", v.takeProfit);
    a("stopLoss", v.stopLoss);
    a("trailingDistance", v.trailingDistance);
    a("timeStop", v.timeStop);
}
template <typename A> void describe(A& a, MidPrice& v) { a("twiceTicks", v.twiceTicks); }
template <typename A> void describe(A& a, OrderDraft& v)
{
    a("instrument", v.instrument);
    a("side", v.side);
    a("type", v.type);
    a("timeInForce", v.timeInForce);
    a("isPostOnly", v.isPostOnly);
    a("isReduceOnly", v.isReduceOnly);
    a("isDuplicateConfirmed", v.isDuplicateConfirmed);
    a("quantity", v.quantity);
    a("limitPrice", v.limitPrice);
    a("triggerPrice", v.triggerPrice);
    a("goodTill", v.goodTill);
    a("exits", v.exits);
    a("decision", v.decision);
    a("routing", v.routing);
}
template <typename A> void describe(A& a, Order::Amend& v)
{
    a("quantity", v.quantity);
    a("limitPrice", v.limitPrice);
    a("triggerPrice", v.triggerPrice);
}
template <typename A> void describe(A& a, Order& v)
{
    a("id", v.id);
    a("instrument", v.instrument);
    a("side", v.side);
    a("type", v.type);
    a("timeInForce", v.timeInForce);
    a("role", v.role);
    a("state", v.state);
    a("isPostOnly", v.isPostOnly);
    a("isReduceOnly", v.isReduceOnly);
    a("isCancelRequested", v.isCancelRequested);
    a("quantity", v.quantity);
    a("filled", v.filled);
    a("filledValue", v.filledValue);
    a("limitPrice", v.limitPrice);
    a("triggerPrice", v.triggerPrice);
    a("goodTill", v.goodTill);
    a("exits", v.exits);
    a("pendingAmend", v.pendingAmend);
    a("cause", v.cause);
    a("venueOrderId", v.venueOrderId);
    a("createdAt", v.createdAt);
    a("updatedAt", v.updatedAt);
    a("reason", v.reason);
    a("strategy", v.strategy);
    a("algorithm", v.algorithm);
    a("provider", v.provider);
    a("decision", v.decision);
    a("arrival", v.arrival);
    a("expected", v.expected);
    a("acknowledgedAt", v.acknowledgedAt);
}
template <typename A> void describe(A& a, AlgorithmPlan& v)
{
    a("instrument", v.instrument);
    a("side", v.side);
    a("quantity", v.quantity);
    a("kind", v.kind);
    a("isReduceOnly", v.isReduceOnly);
    a("limitPrice", v.limitPrice);
    a("exits", v.exits);
    a("duration", v.duration);
    a("slices", v.slices);
    a("participationMax", v.participationMax);
    a("amendsMax", v.amendsMax);
    a("routing", v.routing);
}
template <typename A> void describe(A& a, VolumeCurve& v)
{
    for (std::uint8_t& weight : v.weights)
        a("weight", weight);
}
template <typename A> void describe(A& a, Algorithm& v)
{
    a("id", v.id);
    a("plan", v.plan);
    a("kind", v.kind);
    a("isChosenByImpact", v.isChosenByImpact);
    a("impact", v.impact);
    a("slices", v.slices);
    a("seed", v.seed);
    a("curve", v.curve);
    a("state", v.state);
    a("arrivalBid", v.arrivalBid);
    a("arrivalAsk", v.arrivalAsk);
    a("startedAt", v.startedAt);
    a("pausedAt", v.pausedAt);
    a("pausedTotal", v.pausedTotal);
    a("endedAt", v.endedAt);
    a("nextSlice", v.nextSlice);
    a("nextAt", v.nextAt);
    a("child", v.child);
    a("filled", v.filled);
    a("filledValue", v.filledValue);
    a("marketVolume", v.marketVolume);
    a("marketValue", v.marketValue);
    a("amends", v.amends);
    a("failures", v.failures);
    a("reason", v.reason);
    a("cause", v.cause);
}
template <typename A> void describe(A& a, Fill& v)
{
    a("venueTradeId", v.venueTradeId);
    a("order", v.order);
    a("instrument", v.instrument);
    a("side", v.side);
    a("role", v.role);
    a("liquidity", v.liquidity);
    a("price", v.price);
    a("quantity", v.quantity);
    a("fee", v.fee);
    a("realised", v.realised);
    a("time", v.time);
}
template <typename A> void describe(A& a, Excursion& v) { a("worst", v.worst); a("best", v.best); }
template <typename A> void describe(A& a, PositionNote& v) { a("text", v.text); a("tags", v.tags); }
template <typename A> void describe(A& a, Position& v)
{
    a("instrument", v.instrument);
    a("held", v.held);
    a("cost", v.cost);
    a("realised", v.realised);
    a("fees", v.fees);
    a("funding", v.funding);
    a("openedAt", v.openedAt);
    a("exits", v.exits);
    a("initialStop", v.initialStop);
    a("initialRisk", v.initialRisk);
    a("takeProfitOrder", v.takeProfitOrder);
    a("stopLossOrder", v.stopLossOrder);
    a("protection", v.protection);
    a("exitFailures", v.exitFailures);
    a("unprotectedSince", v.unprotectedSince);
    a("openedSide", v.openedSide);
    a("excursion", v.excursion);
}
template <typename A> void describe(A& a, Balance& v)
{
    a("deposited", v.deposited);
    a("realised", v.realised);
    a("fees", v.fees);
    a("funding", v.funding);
}
template <typename A> void describe(A& a, BreakerScope& v) { a("kind", v.kind); a("id", v.id); }
template <typename A> void describe(A& a, Breaker& v)
{
    a("scope", v.scope);
    a("state", v.state);
    a("trigger", v.trigger);
    a("value", v.value);
    a("limit", v.limit);
    a("openedAt", v.openedAt);
    a("halfOpenAt", v.halfOpenAt);
    a("count", v.count);
    a("probe", v.probe);
    a("countedAt", v.countedAt);
    a("by", v.by);
}
template <typename A> void describe(A& a, AlertSpec& v)
{
    a("subject", v.subject);
    a("direction", v.direction);
    a("instrument", v.instrument);
    a("threshold", v.threshold);
    a("limit", v.limit);
    a("window", v.window);
    a("timeframe", v.timeframe);
    a("period", v.period);
    a("slowPeriod", v.slowPeriod);
    a("repeat", v.repeat);
    a("coolDown", v.coolDown);
    a("expiresAt", v.expiresAt);
    a("isCritical", v.isCritical);
    a("note", v.note);
}
template <typename A> void describe(A& a, AlertRule& v)
{
    a("id", v.id);
    a("spec", v.spec);
    a("state", v.state);
    a("side", v.side);
    a("createdAt", v.createdAt);
    a("snoozedUntil", v.snoozedUntil);
    a("firedAt", v.firedAt);
    a("firedCount", v.firedCount);
    a("firedOrder", v.firedOrder);
    a("cause", v.cause);
}

// -- commands --------------------------------------------------------------------------------------------------------

template <typename A> void describe(A& a, api::Origin& v) { a("kind", v.kind); a("actor", v.actor); }
template <typename A> void describe(A& a, api::SubmitOrder& v) { a("draft", v.draft); }
template <typename A> void describe(A& a, api::AmendOrder& v)
{
    a("order", v.order);
    a("quantity", v.quantity);
    a("limitPrice", v.limitPrice);
    a("triggerPrice", v.triggerPrice);
}
template <typename A> void describe(A& a, api::CancelOrder& v) { a("order", v.order); }
template <typename A> void describe(A& a, api::CancelAll& v)
{
    a("instrument", v.instrument);
    a("side", v.side);
    a("includesExits", v.includesExits);
}
template <typename A> void describe(A& a, api::ClosePosition& v) { a("instrument", v.instrument); a("quantity", v.quantity); }
template <typename A> void describe(A& a, api::Flatten& v) { a("instrument", v.instrument); }
template <typename A> void describe(A& a, api::ReversePosition& v) { a("instrument", v.instrument); a("exits", v.exits); }
template <typename A> void describe(A& a, api::SetExits& v) { a("instrument", v.instrument); a("exits", v.exits); }
template <typename A> void describe(A& a, api::MoveStopToBreakEven& v) { a("instrument", v.instrument); }
template <typename A> void describe(A& a, api::SetLimit& v) { a("limit", v.limit); a("value", v.value); }
template <typename A> void describe(A& a, api::HaltTrading& v) { a("flattensToo", v.flattensToo); a("scope", v.scope); }
template <typename A> void describe(A& a, api::ResumeTrading& v) { a("typedText", v.typedText); a("scope", v.scope); }
template <typename A> void describe(A&, api::ResetDay&) {}
template <typename A> void describe(A& a, api::AdoptHolding& v)
{
    a("instrument", v.instrument);
    a("theirs", v.theirs);
    a("price", v.price);
    a("exits", v.exits);
}
template <typename A> void describe(A& a, api::SwitchLive& v) { a("isOn", v.isOn); a("typedText", v.typedText); }
template <typename A> void describe(A& a, api::TripBreaker& v) { a("scope", v.scope); }
template <typename A> void describe(A& a, api::ResetBreaker& v) { a("scope", v.scope); }
template <typename A> void describe(A& a, api::StartAlgorithm& v) { a("plan", v.plan); }
template <typename A> void describe(A& a, api::AmendAlgorithm& v)
{
    a("algorithm", v.algorithm);
    a("quantity", v.quantity);
    a("limitPrice", v.limitPrice);
    a("duration", v.duration);
}
template <typename A> void describe(A& a, api::PauseAlgorithm& v) { a("algorithm", v.algorithm); }
template <typename A> void describe(A& a, api::ResumeAlgorithm& v) { a("algorithm", v.algorithm); }
template <typename A> void describe(A& a, api::CancelAlgorithm& v) { a("algorithm", v.algorithm); }
template <typename A> void describe(A& a, api::SetAlert& v) { a("rule", v.rule); a("spec", v.spec); }
template <typename A> void describe(A& a, api::RemoveAlert& v) { a("rule", v.rule); }
template <typename A> void describe(A& a, api::SnoozeAlert& v) { a("rule", v.rule); a("period", v.period); }
template <typename A> void describe(A& a, api::AnnotatePosition& v)
{
    a("instrument", v.instrument);
    a("openedAt", v.openedAt);
    a("note", v.note);
}
template <typename A> void describe(A& a, api::SetScaleOut& v) { a("instrument", v.instrument); a("plan", v.plan); }
template <typename A> void describe(A& a, api::Command& v)
{
    a("id", v.id);
    a("origin", v.origin);
    a("expiresAt", v.expiresAt);
    a("action", v.action);
}

// -- events ----------------------------------------------------------------------------------------------------------

template <typename A> void describe(A& a, api::AccountOpened& v)
{
    a("account", v.account);
    a("name", v.name);
    a("isLive", v.isLive);
    a("deposited", v.deposited);
    a("openedAt", v.openedAt);
    a("isTestnet", v.isTestnet);
}
template <typename A> void describe(A& a, api::InstrumentListed& v)
{
    a("instrument", v.instrument);
    a("venue", v.venue);
    a("status", v.status);
    a("symbol", v.symbol);
    a("base", v.base);
    a("quote", v.quote);
    a("tickSize", v.tickSize);
    a("lotSize", v.lotSize);
    a("quantityMin", v.quantityMin);
    a("quantityMax", v.quantityMax);
    a("priceMax", v.priceMax);
    a("notionalMin", v.notionalMin);
    a("leverageMax", v.leverageMax);
    a("makerFee", v.makerFee);
    a("takerFee", v.takerFee);
    a("maintenanceMargin", v.maintenanceMargin);
    a("fundingInterval", v.fundingInterval);
}
template <typename A> void describe(A& a, api::EngineStarted& v)
{
    a("epoch", v.epoch);
    a("version", v.version);
    a("tornBytes", v.tornBytes);
    a("ordersInDoubt", v.ordersInDoubt);
}
template <typename A> void describe(A& a, api::CommandTaken& v) { a("command", v.command); }
template <typename A> void describe(A& a, api::CommandSettled& v)
{
    a("id", v.id);
    a("refusal", v.refusal);
    a("order", v.order);
    a("affected", v.affected);
    a("isRepeat", v.isRepeat);
    a("isUnrecorded", v.isUnrecorded);
}
template <typename A> void describe(A& a, api::OrderChanged& v) { a("order", v.order); }
template <typename A> void describe(A& a, api::FillBooked& v) { a("fill", v.fill); }
template <typename A> void describe(A& a, api::PositionChanged& v) { a("position", v.position); }
template <typename A> void describe(A& a, api::BalanceChanged& v) { a("balance", v.balance); }
template <typename A> void describe(A& a, api::FundingBooked& v)
{
    a("instrument", v.instrument);
    a("rate", v.rate);
    a("amount", v.amount);
    a("settlementId", v.settlementId);
}
template <typename A> void describe(A& a, api::LimitChanged& v) { a("limit", v.limit); a("value", v.value); }
template <typename A> void describe(A& a, api::DayRolled& v)
{
    a("utcDay", v.utcDay);
    a("equityAtStart", v.equityAtStart);
    a("isReset", v.isReset);
}
template <typename A> void describe(A& a, api::TradingState& v)
{
    a("isKilled", v.isKilled);
    a("killedAt", v.killedAt);
    a("killedBy", v.killedBy);
    a("isDayLocked", v.isDayLocked);
    a("isReconciling", v.isReconciling);
    a("isVenueUp", v.isVenueUp);
    a("isJournalDown", v.isJournalDown);
    a("isLiveOff", v.isLiveOff);
    a("liveSwitchedAt", v.liveSwitchedAt);
    a("liveSwitchedBy", v.liveSwitchedBy);
    a("venuesDown", v.venuesDown);
    a("venuesReconciling", v.venuesReconciling);
}
template <typename A> void describe(A& a, api::TradingStateChanged& v) { a("state", v.state); }
template <typename A> void describe(A& a, api::FlattenChanged& v)
{
    a("instrument", v.instrument);
    a("phase", v.phase);
    a("remainder", v.remainder);
    a("attempts", v.attempts);
}
template <typename A> void describe(A& a, api::AlertRaised& v)
{
    a("code", v.code);
    a("severity", v.severity);
    a("instrument", v.instrument);
    a("order", v.order);
    a("value", v.value);
    a("limit", v.limit);
}
template <typename A> void describe(A& a, api::VenueHoldingDiffered& v)
{
    a("instrument", v.instrument);
    a("ours", v.ours);
    a("theirs", v.theirs);
}
template <typename A> void describe(A& a, api::BreakerChanged& v) { a("breaker", v.breaker); }
template <typename A> void describe(A& a, api::LimitScheduled& v)
{
    a("limit", v.limit);
    a("value", v.value);
    a("dueAt", v.dueAt);
}
template <typename A> void describe(A& a, api::ClusterChanged& v) { a("instrument", v.instrument); a("cluster", v.cluster); }
template <typename A> void describe(A& a, api::AlgorithmChanged& v) { a("algorithm", v.algorithm); }
template <typename A> void describe(A& a, api::CostMeasured& v) { a("cost", v.cost); }
template <typename A> void describe(A& a, api::CostTotalled& v) { a("totals", v.totals); }
template <typename A> void describe(A& a, api::LatencyTotalled& v) { a("latency", v.latency); }
template <typename A> void describe(A& a, api::CostForecastKept& v) { a("forecast", v.forecast); }
template <typename A> void describe(A& a, api::RouteDecided& v) { a("decision", v.decision); }
template <typename A> void describe(A& a, api::AlertRuleChanged& v) { a("rule", v.rule); }
template <typename A> void describe(A& a, api::AlertFired& v)
{
    a("rule", v.rule);
    a("value", v.value);
    a("instrument", v.instrument);
    a("order", v.order);
}
template <typename A> void describe(A& a, api::PositionAnnotated& v)
{
    a("instrument", v.instrument);
    a("openedAt", v.openedAt);
    a("note", v.note);
    a("changedAt", v.changedAt);
}
template <typename A> void describe(A& a, api::ScaleOutChanged& v) { a("scaleOut", v.scaleOut); }
template <typename A> void describe(A& a, api::EventRecord& v)
{
    a("sequence", v.sequence);
    a("time", v.time);
    a("cause", v.cause);
    a("origin", v.origin);
    a("event", v.event);
}

/// The name of a variant's alternative in JSON. Its tag on the wire is its place in the variant plus one: append only.
template <typename T> constexpr const char* nameOf();
template <> constexpr const char* nameOf<api::SubmitOrder>() { return "SubmitOrder"; }
template <> constexpr const char* nameOf<api::AmendOrder>() { return "AmendOrder"; }
template <> constexpr const char* nameOf<api::CancelOrder>() { return "CancelOrder"; }
template <> constexpr const char* nameOf<api::CancelAll>() { return "CancelAll"; }
template <> constexpr const char* nameOf<api::ClosePosition>() { return "ClosePosition"; }
template <> constexpr const char* nameOf<api::Flatten>() { return "Flatten"; }
template <> constexpr const char* nameOf<api::ReversePosition>() { return "ReversePosition"; }
template <> constexpr const char* nameOf<api::SetExits>() { return "SetExits"; }
template <> constexpr const char* nameOf<api::MoveStopToBreakEven>() { return "MoveStopToBreakEven"; }
template <> constexpr const char* nameOf<api::SetLimit>() { return "SetLimit"; }
template <> constexpr const char* nameOf<api::HaltTrading>() { return "HaltTrading"; }
template <> constexpr const char* nameOf<api::ResumeTrading>() { return "ResumeTrading"; }
template <> constexpr const char* nameOf<api::ResetDay>() { return "ResetDay"; }
template <> constexpr const char* nameOf<api::SwitchLive>() { return "SwitchLive"; }
template <> constexpr const char* nameOf<api::AdoptHolding>() { return "AdoptHolding"; }
template <> constexpr const char* nameOf<api::AccountOpened>() { return "AccountOpened"; }
template <> constexpr const char* nameOf<api::InstrumentListed>() { return "InstrumentListed"; }
template <> constexpr const char* nameOf<api::EngineStarted>() { return "EngineStarted"; }
template <> constexpr const char* nameOf<api::CommandTaken>() { return "CommandTaken"; }
template <> constexpr const char* nameOf<api::CommandSettled>() { return "CommandSettled"; }
template <> constexpr const char* nameOf<api::OrderChanged>() { return "OrderChanged"; }
template <> constexpr const char* nameOf<api::FillBooked>() { return "FillBooked"; }
template <> constexpr const char* nameOf<api::PositionChanged>() { return "PositionChanged"; }
template <> constexpr const char* nameOf<api::BalanceChanged>() { return "BalanceChanged"; }
template <> constexpr const char* nameOf<api::FundingBooked>() { return "FundingBooked"; }
template <> constexpr const char* nameOf<api::LimitChanged>() { return "LimitChanged"; }
template <> constexpr const char* nameOf<api::DayRolled>() { return "DayRolled"; }
template <> constexpr const char* nameOf<api::TradingStateChanged>() { return "TradingStateChanged"; }
template <> constexpr const char* nameOf<api::FlattenChanged>() { return "FlattenChanged"; }
template <> constexpr const char* nameOf<api::AlertRaised>() { return "AlertRaised"; }
template <> constexpr const char* nameOf<api::VenueHoldingDiffered>() { return "VenueHoldingDiffered"; }
template <> constexpr const char* nameOf<api::TripBreaker>() { return "TripBreaker"; }
template <> constexpr const char* nameOf<api::ResetBreaker>() { return "ResetBreaker"; }
template <> constexpr const char* nameOf<api::BreakerChanged>() { return "BreakerChanged"; }
template <> constexpr const char* nameOf<api::LimitScheduled>() { return "LimitScheduled"; }
template <> constexpr const char* nameOf<api::ClusterChanged>() { return "ClusterChanged"; }
template <> constexpr const char* nameOf<api::StartAlgorithm>() { return "StartAlgorithm"; }
template <> constexpr const char* nameOf<api::AmendAlgorithm>() { return "AmendAlgorithm"; }
template <> constexpr const char* nameOf<api::PauseAlgorithm>() { return "PauseAlgorithm"; }
template <> constexpr const char* nameOf<api::ResumeAlgorithm>() { return "ResumeAlgorithm"; }
template <> constexpr const char* nameOf<api::CancelAlgorithm>() { return "CancelAlgorithm"; }
template <> constexpr const char* nameOf<api::AlgorithmChanged>() { return "AlgorithmChanged"; }
template <> constexpr const char* nameOf<api::CostMeasured>() { return "CostMeasured"; }
template <> constexpr const char* nameOf<api::CostTotalled>() { return "CostTotalled"; }
template <> constexpr const char* nameOf<api::LatencyTotalled>() { return "LatencyTotalled"; }
template <> constexpr const char* nameOf<api::CostForecastKept>() { return "CostForecastKept"; }
template <> constexpr const char* nameOf<api::RouteDecided>() { return "RouteDecided"; }
template <> constexpr const char* nameOf<api::SetAlert>() { return "SetAlert"; }
template <> constexpr const char* nameOf<api::RemoveAlert>() { return "RemoveAlert"; }
template <> constexpr const char* nameOf<api::SnoozeAlert>() { return "SnoozeAlert"; }
template <> constexpr const char* nameOf<api::AlertRuleChanged>() { return "AlertRuleChanged"; }
template <> constexpr const char* nameOf<api::AlertFired>() { return "AlertFired"; }
template <> constexpr const char* nameOf<api::AnnotatePosition>() { return "AnnotatePosition"; }
template <> constexpr const char* nameOf<api::PositionAnnotated>() { return "PositionAnnotated"; }
template <> constexpr const char* nameOf<api::SetScaleOut>() { return "SetScaleOut"; }
template <> constexpr const char* nameOf<api::ScaleOutChanged>() { return "ScaleOutChanged"; }

} // namespace jarvis::wire
