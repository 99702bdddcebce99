#pragma once

#include "engine/base/time.h"
#include "engine/model/decimal.h"
#include "engine/model/numbers.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace jarvis::venue {

/// Reads `12`, `-0.50`, `6.818e-05`, `.5`: a number as files write it, exactly. No separators, no spaces, no `inf`.
/// Empty when it is anything else, or has more digits than fit (36, or a scale beyond ±30). Trailing zeros are dropped; the
/// scale is never negative.
std::optional<Decimal> exactNumber(std::string_view text);

/// The number in units of 10^-scale. Empty when it is no number, is finer than that, or does not fit.
std::optional<std::int64_t> unitsOf(std::string_view text, int scale);

/// The number in steps of `step` (> 0): ticks of a price, lots of a quantity. Empty as above, or when it is off the grid.
std::optional<std::int64_t> stepsOf(std::string_view text, const Decimal& step);

/// An amount of money, cut towards zero where it is finer than money counts: what others reckoned, with more decimals than anybody is
/// paid in (OKX tells funding with 16). Empty when it is no number, or 10^15 and more.
std::optional<Money> moneyOf(std::string_view text);

/// Milliseconds since 1970, or microseconds where milliseconds would lie beyond the year 2255. Empty when it is no such number.
std::optional<Timestamp> recordedTime(std::string_view text);

} // namespace jarvis::venue
