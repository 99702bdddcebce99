#pragma once

#include "engine/base/time.h"
#include "engine/model/instrument.h"
#include "engine/model/numbers.h"
#include "engine/model/order.h"

#include <algorithm>
#include <optional>

namespace jarvis {

/// How well a position is guarded at this moment.
enum class Protection : std::uint8_t {
    None = 1,  ///< flat, or external without a plan
    Placing,   ///< exits are on their way
    Protected, ///< every planned exit works at the venue, for the whole position
    Degraded,  ///< an exit was rejected or lost and is being placed again
    Closing,   ///< exits could not be kept: closing at market
};

/// How far the result of a position went while it was open, before fees and funding: its maximum adverse and favourable excursion
/// (MAE, MFE; John Sweeney, "Campaign Trading", 1996), in money. Zero where it began.
///
/// Looked at with every mark that the engine takes while the position is open, and with every fill at its own price. Marks that
/// nobody saw are not in it: while the engine was down, the stream was silent, or marks came faster than they were taken; after a crash
/// also those of the last second. So the true excursion was at least this.
struct Excursion {
    Money worst; ///< <= 0
    Money best;  ///< >= 0

    void widen(Money pnl)
    {
        worst = std::min(worst, pnl);
        best = std::max(best, pnl);
    }
    bool operator==(const Excursion&) const = default;
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
    std::optional<Side> openedSide;   ///< which way it went, still known when it is flat; empty where a release of before opened it
    std::optional<Excursion> excursion; ///< empty where it was opened by a release that did not look

    bool isFlat() const { return held.isZero(); }
    Side side() const { return held.lots() < 0 ? Side::Sell : Side::Buy; }
    /// Profit, if the rest were closed at `mark` without fees. Exact.
    Money unrealised(const Instrument& is, Price mark) const { return is.notional(mark, held) - cost; }
    /// What it brought so far and would bring at `mark`, before fees and funding. Exact.
    Money pnlAt(const Instrument& is, Price mark) const { return realised + unrealised(is, mark); }
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
