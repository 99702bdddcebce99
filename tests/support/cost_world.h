#pragma once

#include "engine/api/query.h"
#include "tests/support/desk_world.h"

namespace jarvis::test {

/// 0.0100 BTC bought at 64,001.0: decided at 63,999.0, arrived at 64,000.0, and marked at 64,002.0, 64,003.0 and not at all.
inline api::OrderCostStory aCostStory(std::uint64_t order = 1)
{
    const Instrument is = btc();
    api::OrderCostStory story;
    OrderCost& cost = story.cost;
    cost.order = OrderId{order};
    cost.instrument = kBtc;
    cost.decision = MidPrice::of(Price::ofTicks(639'990));
    cost.arrival = MidPrice::of(Price::ofTicks(640'000));
    cost.end = cost.arrival;
    cost.expected = Price::ofTicks(640'005);
    cost.decidedAt = kNoon;
    cost.acknowledgedAt = kNoon + 20ms;
    cost.firstFillAt = kNoon + 30ms;
    cost.lastFillAt = kNoon + 40ms;
    cost.endedAt = kNoon + 40ms;
    cost.quantity = cost.filled = Quantity::ofLots(100);
    cost.value = cost.spreadValue = is.notional(Price::ofTicks(640'010), cost.filled);
    cost.fee = cost.value.times(Ratio::ofBasisPoints(5), Rounding::Up);
    for (std::size_t i = 0; i < 2; ++i) {
        const std::int64_t ticks = 640'020 + static_cast<std::int64_t>(i) * 10;
        cost.marks[i] = {cost.filled, Int128(2 * ticks) * cost.filled.lots(), cost.value, Money::ofCents(-10)};
    }
    story.arrivalValue = is.notional(Price::ofTicks(640'000), cost.filled);
    story.decisionValue = is.notional(Price::ofTicks(639'990), cost.filled);
    story.slippage = cost.value - *story.arrivalValue;
    story.delay = *story.arrivalValue - *story.decisionValue;
    story.opportunity = Money::zero();
    story.expected = is.notional(cost.expected, cost.filled) - *story.arrivalValue;
    story.shortfall = *story.delay + *story.slippage + cost.fee;
    return story;
}

/// `orders` of them, newest first, and their sums by every grouping.
inline api::CostReport aCostReport(std::uint64_t orders)
{
    api::CostReport report;
    report.time = kNoon;
    CostTotals totals;
    for (std::uint64_t order = orders; order > 0; --order) {
        report.orders.push_back(aCostStory(order));
        const api::OrderCostStory& story = report.orders.back();
        ++totals.orders;
        ++totals.measured;
        totals.asked += *story.arrivalValue;
        totals.got += *story.arrivalValue;
        totals.value += story.cost.value;
        totals.fee += story.cost.fee;
        totals.arrivalValue += *story.arrivalValue;
        totals.slippage += *story.slippage;
        totals.delay += *story.delay;
        totals.expectedCost += *story.expected + story.cost.fee;
        totals.realisedCost += *story.slippage + story.cost.fee;
        totals.error += *story.slippage - *story.expected;
    }
    if (orders > 0) {
        report.groups.push_back({CostGrouping::Venue, static_cast<std::uint32_t>(VenueId::Paper), totals, 20ms, 24ms, 30ms});
        report.groups.push_back({CostGrouping::Symbol, kBtc.value, totals, 20ms, 24ms, 30ms});
        report.groups.push_back({CostGrouping::Tactic, static_cast<std::uint32_t>(Tactic::Market), totals, 20ms, 24ms, 30ms});
        report.groups.push_back({CostGrouping::Hour, 0, totals, std::nullopt, std::nullopt, std::nullopt});
        report.groups.push_back({CostGrouping::Hour, 12, totals, 20ms, 24ms, 30ms});
    }
    return report;
}

} // namespace jarvis::test
