#pragma once

#include "engine/base/time.h"
#include "engine/model/instrument.h"
#include "engine/model/numbers.h"
#include "engine/model/order.h"

namespace jarvis {

/// How well a position is guarded at this moment.
enum class Protection : std::uint8_t {
    None = 1,  ///< flat, or external without a plan
    Placing,   ///< exits are on their way
    Protected, ///< every planned exit works at the venue, for the whole position
    Degraded,  ///< an exit was rejected or lost and is being placed again
    Closing,   ///< exits could not be kept: closing at market
};

/// What is held in one instrument, netted, and what it brought in so far.
///
/// Cost is kept instead of an average price, so that no rounding ever leaks out of the P&L:
/// Σ over all fills of (realised) + (value at mark − cost) equals the cash flow exactly.
struct Position {
    InstrumentId instrument;
    Quantity held;   ///< long > 0, short < 0
    Money cost;      ///< what the open part cost: > 0 for long, < 0 for short
    Money realised;  ///< since it was opened from flat; before fees
    Money fees;      ///< paid since then
    Money funding;   ///< received (> 0) or paid (< 0) since then
    Timestamp openedAt{};
    ExitPlan exits;
    std::optional<Price> initialStop; ///< the first stop: one R is the loss at it
    Money initialRisk;                ///< loss at the initial stop for the largest size held, > 0 when known
    OrderId takeProfitOrder;
    OrderId stopLossOrder;
    Protection protection = Protection::None;
    std::uint8_t exitFailures = 0;    ///< in a row
    Timestamp unprotectedSince{};     ///< meaningful while protection is not Protected and held != 0

    bool isFlat() const { return held.isZero(); }
    Side side() const { return held.lots() < 0 ? Side::Sell : Side::Buy; }
    /// Profit, if the rest were closed at `mark` without fees. Exact.
    Money unrealised(const Instrument& is, Price mark) const { return is.notional(mark, held) - cost; }
    /// The average entry price, rounded against the trader. Requires a position.
    Price averageEntry(const Instrument& is) const
    {
        return is.priceOf(cost, held, held.lots() > 0 ? Rounding::Up : Rounding::Down);
    }
    bool operator==(const Position&) const = default;
};

/// The account's money, in the parts that a trader wants apart. wallet() is their sum.
struct Balance {
    Money deposited;
    Money realised;
    Money fees;    ///< paid, so it is subtracted
    Money funding; ///< received, so it is added

    Money wallet() const { return deposited + realised - fees + funding; }
    bool operator==(const Balance&) const = default;
};

} // namespace jarvis
