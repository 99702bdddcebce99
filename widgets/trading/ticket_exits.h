#pragma once

#include "engine/model/numbers.h"
#include "engine/model/side.h"

#include <cstdint>
#include <optional>

namespace jarvis::widgets::trading {

// How a trader names an exit, and the price that it means: as a price, as a share of the entry, or in R, the distance from
// entry to stop. `side` is the entry's. Everything is rounded onto the grid in the safe direction: a stop never further than asked,
// a take profit never nearer; both at least a tick from the entry.
// Threads: any; pure.

enum class ExitLeg : std::uint8_t { TakeProfit = 1, StopLoss };
enum class ExitMode : std::uint8_t { Price = 0, Percent, Multiple };

/// For exits that are typed as a price: for a buy up, for a sell down.
Rounding exitRounding(Side side);

/// Empty when the price would not be above zero.
std::optional<Price> exitAtShare(ExitLeg leg, Side side, Price entry, Ratio share);
/// The shortest share, at most six digits of a percent, that gives `exit` back. Empty when `exit` is not on its side of the entry.
std::optional<Ratio> shareOfExit(ExitLeg leg, Side side, Price entry, Price exit);

/// What is known of the two exits when one of them is named in R.
struct ExitMultiple {
    Side side = Side::Buy;
    Price entry{};
    Price other{}; ///< the stop when asking for a take profit, and the reverse
};
/// A take profit `multiple` R away, or the stop that puts the take profit `multiple` R away. Empty when multiple is not above zero, too
/// large, or `other` is on the wrong side.
std::optional<Price> exitAtMultiple(ExitLeg leg, const ExitMultiple& in, const Decimal& multiple);
/// The shortest multiple, at most four digits after the point, that gives `exit` back (or the nearest one).
std::optional<Decimal> multipleOfExit(ExitLeg leg, const ExitMultiple& in, Price exit);

} // namespace jarvis::widgets::trading
