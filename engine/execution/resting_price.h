#pragma once

#include "engine/model/algorithm.h"
#include "engine/model/market_data.h"

#include <optional>

namespace jarvis::execution {

/// Whether an algorithm of this kind rests in the book, rather than taking from it.
bool isResting(AlgorithmKind kind);

/// Where the resting order of an algorithm should stand now; empty when the book does not tell.
///
/// An iceberg with a limit stands there. Everything else stands at the best price of its own side, never beyond its limit. A chase goes
/// where the market runs away to, and never back: it stays at `now` where that is the better price for the other side.
std::optional<Price> restingPrice(AlgorithmKind kind, Side side, const BookTop& top, std::optional<Price> limit, std::optional<Price> now);

} // namespace jarvis::execution
