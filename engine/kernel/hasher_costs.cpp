#include "engine/kernel/hasher.h"

namespace jarvis::kernel {

void Hasher::add(const OrderCost& value)
{
    all(value.order, value.instrument, value.side, value.tactic, value.state, value.revision, value.algorithm, value.decision, value.arrival,
        value.end, value.expected, value.decidedAt, value.acknowledgedAt, value.firstFillAt, value.lastFillAt, value.endedAt, value.quantity,
        value.filled, value.made, value.value, value.fee, value.spreadValue, value.effective);
    for (const CostMark& mark : value.marks)
        all(mark.quantity, mark.twiceTickLots, mark.value, mark.realised);
}

void Hasher::add(const CostKey& value) { all(value.instrument, value.tactic, value.hour); }

void Hasher::add(const CostTotals& value)
{
    all(value.key, value.orders, value.rejected, value.asked, value.got, value.measured, value.value, value.madeValue, value.fee,
        value.arrivalValue, value.slippage, value.delay, value.opportunity, value.spreadValue, value.effective, value.expectedCost,
        value.realisedCost, value.error);
    for (const CostTotals::Mark& mark : value.marks)
        all(mark.value, mark.realised);
}

void Hasher::add(const LatencyTotals& value)
{
    add(value.key);
    for (const std::uint32_t bucket : value.counts.buckets)
        add(bucket);
}

void Hasher::add(const CostForecast& value) { all(value.instrument, value.bias, value.deviation, value.cost, value.samples); }

void Hasher::add(const RouteDecision& value)
{
    all(value.order, value.asked, value.side, value.quantity, value.reason, value.reference, value.cost, value.alone, value.count);
    for (const RouteOption& option : value.options)
        all(option.venue, option.instrument, option.verdict, option.given, option.book, option.fee, option.expected, option.penalty,
            option.uncertainty, option.isUncertain);
    add(value.parent);
}

} // namespace jarvis::kernel
