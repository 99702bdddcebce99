#pragma once

#include "engine/model/instrument.h"
#include "engine/model/market_data.h"

#include <optional>
#include <span>

namespace jarvis::risk {

/// What a taker of some quantity would get from a book as it stands.
struct BookWalk {
    Quantity filled;
    Money value;        ///< of what was filled, exact
    Price averagePrice; ///< rounded against the taker; meaningless when nothing was filled
    Price worstPrice;   ///< of the last level touched
    bool isComplete = false; ///< the whole quantity was there
};

/// The levels that a taker of `side` would walk, best first. The best price is told more often than the depth: what the
/// depth still knows at better prices is gone, and promises nobody anything. Without a depth, or when all of it is gone,
/// the best price alone; nothing where the depth is empty. `top` and `depth` must outlive the result.
std::span<const BookLevel> takerLevels(const BookTop& top, const DepthView* depth, Side side);

/// Walks `levels`, best first. `side` is the taker's; a level beyond `limit` ends the walk.
BookWalk walk(const Instrument& is, std::span<const BookLevel> levels, Side side, Quantity quantity,
    std::optional<Price> limit = std::nullopt);

/// How far `price` is from the middle of the best prices, against the taker: > 0 costs. Rounded up.
/// Empty unless both sides are quoted and not crossed.
std::optional<Ratio> slippage(const BookTop& top, Side side, Price price);

/// Width of the best prices over their middle, rounded up. Empty unless both sides are quoted.
std::optional<Ratio> spread(const BookTop& top);

} // namespace jarvis::risk
