#include "engine/risk/figures.h"

#include <algorithm>
#include <cmath>

namespace jarvis::risk {
namespace {

constexpr Duration kHour = std::chrono::hours(1);
constexpr std::size_t kCorrelationDays = 30;
/// A day's volatility of 1 000 % is no volatility but a broken price.
constexpr double kVolatilityMax = 10.0;

void addDaily(Figures& figures, std::span<const PriceHistory> histories)
{
    Returns returns = alignedReturns(histories, kDay, Figures::kDaysMax);
    if (returns.count < Figures::kReturnsMin)
        return;
    figures.daily = std::move(returns);
    figures.dailyCovariance = ewmaCovariance(figures.daily, kEwmaLambda);
    const SquareMatrix correlation = correlationOf(figures.dailyCovariance);
    const auto one = static_cast<double>(Ratio::kOne);
    for (std::size_t i = 0; i < correlation.size; ++i) {
        const double volatility = std::min(std::sqrt(figures.dailyCovariance.at(i, i)), kVolatilityMax);
        figures.volatility.push_back(Ratio{static_cast<std::int64_t>(std::ceil(volatility * one))});
        for (std::size_t j = 0; j < correlation.size; ++j)
            figures.dailyCorrelation.push_back(static_cast<std::int32_t>(std::llround(correlation.at(i, j) * one)));
    }
}

} // namespace

int Figures::dailyColumn(InstrumentId id) const
{
    const auto found = std::find(daily.instruments.begin(), daily.instruments.end(), id);
    return found == daily.instruments.end() ? -1 : static_cast<int>(found - daily.instruments.begin());
}

Figures figuresOf(std::span<const PriceHistory> daily, std::span<const PriceHistory> hourly, Timestamp time)
{
    Figures figures;
    figures.time = time;
    addDaily(figures, daily);
    Returns returns = alignedReturns(hourly, kHour, Figures::kHoursMax);
    if (returns.count < Figures::kReturnsMin)
        returns = alignedReturns(daily, kDay, kCorrelationDays);
    if (returns.count < Figures::kReturnsMin)
        return figures;
    const ShrunkCovariance shrunk = shrunkCovariance(returns);
    figures.correlation = correlationOf(shrunk.covariance);
    figures.sampleCorrelation = correlationOf(sampleCovariance(returns));
    figures.shrinkage = shrunk.intensity;
    figures.sampleSize = static_cast<std::uint32_t>(returns.count);
    figures.instruments = std::move(returns.instruments);
    return figures;
}

} // namespace jarvis::risk
