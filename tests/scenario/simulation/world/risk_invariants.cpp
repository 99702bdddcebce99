#include "tests/scenario/simulation/world/invariants.h"

namespace jarvis::scenario {
namespace {

bool addsRisk(const Order& order) { return order.role == OrderRole::Entry && !order.isReduceOnly; }
std::string named(const Order& order) { return "entry " + std::to_string(order.id.value); }

Complaint limitsHoldForNewRisk(const View& view, Lasting&)
{
    for (const Decision& decision : view.decisions) {
        if (!addsRisk(decision.order))
            continue;
        if (decision.workingEntries > decision.limits.openOrders)
            return named(decision.order) + " is the " + std::to_string(decision.workingEntries) + "th of " + std::to_string(decision.limits.openOrders) + " open orders";
        if (decision.isFirstThere && decision.openPositions > decision.limits.openPositions)
            return named(decision.order) + " makes " + std::to_string(decision.openPositions) + " of " + std::to_string(decision.limits.openPositions) + " positions";
        // The gate values what is held at the mark and each order at its own price; here all stands at the entry's own price.
        const Money allowed = decision.limits.positionNotional;
        if (decision.worstCase > allowed + allowed.times(Ratio::ofPercent(5), Rounding::Up))
            return named(decision.order) + " could make a position of " + std::to_string(static_cast<double>(decision.worstCase.units()) / 1e8)
                + ", allowed is " + std::to_string(static_cast<double>(allowed.units()) / 1e8);
    }
    return std::nullopt;
}

Complaint entriesHaveExits(const View& view, Lasting&)
{
    for (const Decision& decision : view.decisions) {
        if (addsRisk(decision.order) && !decision.order.exits.hasBoth())
            return named(decision.order) + " has no plan for its exits";
    }
    return std::nullopt;
}

Complaint badBookIsNotTradedOn(const View& view, Lasting&)
{
    for (const Decision& decision : view.decisions) {
        if (addsRisk(decision.order) && !decision.badMarket.empty())
            return named(decision.order) + " was decided on a market that is " + decision.badMarket;
    }
    return std::nullopt;
}

constexpr Invariant kAll[] = {
    {"(8) new risk never exceeds a limit", limitsHoldForNewRisk, true},
    {"(6) no entry without both exits planned", entriesHaveExits, true},
    {"(12) a stale, gapped or crossed book is never traded on, nor one at a venue whose clock is off", badBookIsNotTradedOn, true},
};

} // namespace

std::span<const Invariant> riskInvariants() { return kAll; }

} // namespace jarvis::scenario
