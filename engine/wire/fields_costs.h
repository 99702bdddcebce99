#pragma once

#include "engine/api/event.h"

/// The part of fields.h that is about what trading costs, and where orders are routed.
namespace jarvis::wire {

template <typename A> void describe(A& a, CostMark& v)
{
    a("quantity", v.quantity);
    a("twiceTickLots", v.twiceTickLots);
    a("value", v.value);
    a("realised", v.realised);
}
template <typename A> void describe(A& a, OrderCost& v)
{
    a("order", v.order);
    a("instrument", v.instrument);
    a("side", v.side);
    a("tactic", v.tactic);
    a("state", v.state);
    a("revision", v.revision);
    a("algorithm", v.algorithm);
    a("decision", v.decision);
    a("arrival", v.arrival);
    a("end", v.end);
    a("expected", v.expected);
    a("decidedAt", v.decidedAt);
    a("acknowledgedAt", v.acknowledgedAt);
    a("firstFillAt", v.firstFillAt);
    a("lastFillAt", v.lastFillAt);
    a("endedAt", v.endedAt);
    a("quantity", v.quantity);
    a("filled", v.filled);
    a("made", v.made);
    a("value", v.value);
    a("fee", v.fee);
    a("spreadValue", v.spreadValue);
    a("effective", v.effective);
    for (CostMark& mark : v.marks)
        a("mark", mark);
}
template <typename A> void describe(A& a, CostKey& v)
{
    a("instrument", v.instrument);
    a("tactic", v.tactic);
    a("hour", v.hour);
}
template <typename A> void describe(A& a, CostTotals::Mark& v) { a("value", v.value); a("realised", v.realised); }
template <typename A> void describe(A& a, CostTotals& v)
{
    a("key", v.key);
    a("orders", v.orders);
    a("rejected", v.rejected);
    a("asked", v.asked);
    a("got", v.got);
    a("measured", v.measured);
    a("value", v.value);
    a("madeValue", v.madeValue);
    a("fee", v.fee);
    a("arrivalValue", v.arrivalValue);
    a("slippage", v.slippage);
    a("delay", v.delay);
    a("opportunity", v.opportunity);
    a("spreadValue", v.spreadValue);
    a("effective", v.effective);
    for (CostTotals::Mark& mark : v.marks)
        a("mark", mark);
    a("expectedCost", v.expectedCost);
    a("realisedCost", v.realisedCost);
    a("error", v.error);
}
template <typename A> void describe(A& a, LatencyTotals& v)
{
    a("key", v.key);
    for (std::uint32_t& bucket : v.counts.buckets)
        a("bucket", bucket);
}
template <typename A> void describe(A& a, CostForecast& v)
{
    a("instrument", v.instrument);
    a("bias", v.bias);
    a("deviation", v.deviation);
    a("cost", v.cost);
    a("samples", v.samples);
}
template <typename A> void describe(A& a, RouteOption& v)
{
    a("venue", v.venue);
    a("instrument", v.instrument);
    a("verdict", v.verdict);
    a("given", v.given);
    a("book", v.book);
    a("fee", v.fee);
    a("expected", v.expected);
    a("penalty", v.penalty);
    a("uncertainty", v.uncertainty);
    a("isUncertain", v.isUncertain);
}
template <typename A> void describe(A& a, RouteDecision& v)
{
    a("order", v.order);
    a("asked", v.asked);
    a("side", v.side);
    a("quantity", v.quantity);
    a("reason", v.reason);
    a("reference", v.reference);
    a("cost", v.cost);
    a("alone", v.alone);
    a("count", v.count);
    for (RouteOption& option : v.options)
        a("option", option);
    a("parent", v.parent);
}

} // namespace jarvis::wire
