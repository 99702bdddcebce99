#include "engine/risk/value_at_risk.h"

#include "engine/base/check.h"

#include <algorithm>
#include <cmath>

namespace jarvis::risk {
namespace {

constexpr Int128 kMoveMax = Int128(1'000'000'000'000); // 10^8 USD in hundredths of a cent
constexpr Int128 kUnitsPerMove = Int128(Money::kOne) / 10'000;
constexpr std::int64_t kQuantileE8 = 232'634'788;

/// The largest whole number whose square is at most `value`. Newton's, from above: it only falls.
Int128 rootOf(Int128 value)
{
    if (value < 2)
        return std::max(value, Int128(0));
    Int128 root = Int128(1) << 64;
    while (true) {
        const Int128 next = (root + value / root) / 2;
        if (next >= root)
            return root;
        root = next;
    }
}

} // namespace

std::vector<double> profitsOver(const Returns& returns, std::span<const double> values)
{
    CHECK(values.size() == returns.width());
    std::vector<double> profits(returns.count, 0.0);
    for (std::size_t row = 0; row < returns.count; ++row) {
        for (std::size_t column = 0; column < returns.width(); ++column)
            profits[row] += values[column] * returns.at(row, column);
    }
    return profits;
}

std::optional<double> historicalValueAtRisk(std::span<const double> profits)
{
    if (profits.empty())
        return std::nullopt;
    std::vector<double> sorted(profits.begin(), profits.end());
    const std::size_t nth = std::max<std::size_t>(sorted.size() / 100, 1) - 1;
    std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(nth), sorted.end());
    return std::max(0.0, -sorted[nth]);
}

double parametricValueAtRisk(const SquareMatrix& covariance, std::span<const double> values)
{
    CHECK(values.size() == covariance.size);
    double variance = 0.0;
    for (std::size_t i = 0; i < covariance.size; ++i) {
        for (std::size_t j = 0; j < covariance.size; ++j)
            variance += values[i] * values[j] * covariance.at(i, j);
    }
    return kNormalQuantile99 * std::sqrt(std::max(0.0, variance));
}

Int128 dayMove(Money value, Ratio volatility)
{
    const Int128 size = value.absolute().times(volatility, Rounding::Up).units();
    const Int128 move = std::min(divideRounded(size, kUnitsPerMove, Rounding::Up), kMoveMax);
    return value.isNegative() ? -move : move;
}

Money valueAtRisk(Int128 variance)
{
    // Of a correlation in 1e-8 and two moves in 1e-4 USD: its root is in 1e-8 USD.
    const Int128 root = rootOf(variance);
    const Int128 up = root * root < variance ? root + 1 : root;
    return Money::ofUnits(multiplyDivide(up * (Money::kOne / 100'000'000), kQuantileE8, Ratio::kOne, Rounding::Up));
}

Money valueAtRiskWith(const ValueAtRiskView& view, Money added)
{
    const Int128 move = dayMove(added, view.volatility);
    return valueAtRisk(view.variance + 2 * view.covariance * move + Ratio::kOne * move * move) + view.entries;
}

} // namespace jarvis::risk
