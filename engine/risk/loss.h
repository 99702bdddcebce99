#pragma once

#include "engine/model/instrument.h"
#include "engine/model/position.h"

#include <cstdint>
#include <optional>

namespace jarvis::risk {

/// A way into a position and out of it again.
struct RoundTrip {
    Side side = Side::Buy; ///< of the entry
    Quantity quantity;     ///< > 0
    Price entry;
    Price exit;
    Ratio entryFee;        ///< rate of notional
    Ratio exitFee;
    Ratio exitSlippage;    ///< of notional, on the way out; >= 0
};

/// What is lost, fees and slippage included; > 0 is a loss. Rounded up.
Money lossOf(const Instrument& is, const RoundTrip& trip);
/// What is gained, fees and slippage included; < 0 is a loss. Rounded down. The same number as −lossOf().
Money gainOf(const Instrument& is, const RoundTrip& trip);

/// Profit since the position was opened, if the rest were closed at `mark`: realised + unrealised − fees + funding.
Money netProfit(const Position& position, const Instrument& is, Price mark);
/// `net` in thousandths of the initial risk, rounded down. Empty when that is not known.
std::optional<std::int64_t> milliR(Money net, Money initialRisk);
/// What is lost from `mark` on, if the stop fills at its price; zero when the stop locks in more than the mark gives.
/// A position without a stop risks its whole value.
Money riskToStop(const Position& position, const Instrument& is, Price mark);
/// What is lost from its average entry on, if the stop fills at its price; all that it cost without a stop.
Money lossOfHeld(const Position& position, const Instrument& is);
/// The initial risk of a position: the loss at its stop from its average entry, before fees; zero when flat or beyond the entry.
Money lossAtStop(const Position& position, const Instrument& is, Price stop);

} // namespace jarvis::risk
