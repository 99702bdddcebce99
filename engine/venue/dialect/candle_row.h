#pragma once

#include "engine/model/market_data.h"
#include "engine/venue/grid.h"

#include <optional>
#include <span>
#include <string_view>

namespace jarvis::venue::dialect {

/// A bar as every venue tells it: open, high, low, close and volume as decimal text, in the grid's steps. Empty when one of them is no number,
/// off the grid, or the high and low do not enclose the others.
///
/// Threads: a plain function.
std::optional<Candle> candleOf(std::optional<Timestamp> openTime, std::span<const std::string_view, 5> texts, const Grid& grid);

} // namespace jarvis::venue::dialect
