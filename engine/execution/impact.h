#pragma once

#include "engine/model/algorithm.h"
#include "engine/model/instrument.h"
#include "engine/model/market_data.h"

#include <cstdint>
#include <span>

namespace jarvis::execution {

/// What the visible levels are worth together. Levels that the instrument cannot have count nothing.
Money visibleLiquidity(const Instrument& is, std::span<const BookLevel> levels);

/// The order's share of that, rounded down, so that comparing it with a whole number of 1e-8 is exact. The largest ratio when
/// nothing is visible. Requires notional >= 0.
Ratio impactOf(Money notional, Money liquidity);

/// How an order of this impact is worked: < 1 % at once, < 5 % TWAP in 5, < 10 % VWAP in 10, else an iceberg in 20 slices.
struct Choice {
    AlgorithmKind kind = AlgorithmKind::Market;
    std::uint32_t slices = 1;
    bool operator==(const Choice&) const = default;
};
Choice chooseByImpact(Ratio impact);

/// How many slices a kind has when nobody says otherwise.
std::uint32_t usualSlices(AlgorithmKind kind);

} // namespace jarvis::execution
