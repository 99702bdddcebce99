#pragma once

#include "engine/model/cost_totals.h"
#include "engine/model/instrument.h"

#include <optional>

namespace jarvis::execution {

/// Value of `quantity` at the mid, rounded to the nearest unit. Requires a known mid.
Money valueAt(const Instrument& is, MidPrice mid, Quantity quantity);

/// `value` × 2 D (p − mid) / before: the effective spread where mid is that before the fill, the realised one where it is that of later.
/// Halves away from zero. Requires known mids.
Money spreadCost(Money value, Side side, Price price, MidPrice mid, MidPrice before);

/// What one order cost in money; > 0 is against the trader. Empty where a price that it needs is not known.
struct CostFigures {
    std::optional<Money> delay;       ///< D (arrival − decision) × filled
    std::optional<Money> slippage;    ///< D (average − arrival) × filled
    Money fee;
    std::optional<Money> opportunity; ///< D (end − decision) × unfilled
    std::optional<Money> expected;    ///< D (expected − arrival) × filled
    std::optional<Money> arrivalValue;  ///< what costs are shares of
    std::optional<Money> decisionValue; ///< likewise, for the shortfall: of the whole quantity's filled part

    /// Implementation shortfall after Perold: paper return at the decision price less the actual one.
    std::optional<Money> shortfall() const;
};
CostFigures figuresOf(const OrderCost& cost, const Instrument& is);

/// A share in basis points, for people and statistics. Empty when `of` is not above zero.
std::optional<double> inBps(Money cost, Money of);

} // namespace jarvis::execution
