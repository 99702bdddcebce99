#pragma once

#include "engine/model/numbers.h"
#include "engine/risk/covariance.h"
#include "engine/risk/returns.h"

#include <optional>
#include <span>
#include <vector>

namespace jarvis::risk {

// -- for the report: statistics, hence doubles -----------------------------------------------------------------------

/// What each of the days would have brought to what is held now: Σ value × return. `values` has one for each column.
std::vector<double> profitsOver(const Returns& returns, std::span<const double> values);

/// The loss that the worst 1 % of the days reached or exceeded: of n days the (n ÷ 100)th worst, the worst of fewer than 200.
/// Never below zero; empty without days.
std::optional<double> historicalValueAtRisk(std::span<const double> profits);

/// z × √(w'Σw), with the 99 % quantile of the normal distribution. `values` has one for each row.
double parametricValueAtRisk(const SquareMatrix& covariance, std::span<const double> values);
inline constexpr double kNormalQuantile99 = 2.3263478740408408;

// -- for the gate: the parametric one in integers, so that the same numbers give the same answer on every machine -----------

/// One standard deviation of a day's profit of something worth `value`, in hundredths of a cent, rounded away from zero. Ends at
/// 10^8 USD, so that no sum of squares overflows.
Int128 dayMove(Money value, Ratio volatility);

/// Σ of `correlation × a × b` over pairs of day moves is a variance; this is 2.33 times its root, rounded up. Zero below zero.
Money valueAtRisk(Int128 variance);

/// What the gate needs in order to see one order's part in the whole.
struct ValueAtRiskView {
    bool isLimited = false;  ///< false: the limit is off, and the rest was not worked out
    bool isKnown = false;    ///< volatility and correlation of everything held, and of the order's instrument, are there
    Int128 variance = 0;     ///< Σ_ij ρ_ij m_i m_j of what is held
    Int128 covariance = 0;   ///< Σ_j ρ_kj m_j, k being the order's instrument
    Ratio volatility;        ///< of the order's instrument, a day
    Money entries;           ///< of live entries, each for itself: at most that much more, whichever of them fill
};
/// As if `added` (short < 0) were held too. VaR of a sum is at most the sum of VaRs, so that no set of entries that fill exceeds it.
Money valueAtRiskWith(const ValueAtRiskView& view, Money added);

} // namespace jarvis::risk
