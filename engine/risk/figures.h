#pragma once

#include "engine/base/time.h"
#include "engine/model/numbers.h"
#include "engine/risk/covariance.h"
#include "engine/risk/returns.h"

#include <cstdint>
#include <span>
#include <vector>

namespace jarvis::risk {

/// What the past says about how instruments move, worked out outside of the kernel and handed to it whole. Immutable.
struct Figures {
    static constexpr std::size_t kDaysMax = 500;        ///< of the value at risk
    static constexpr std::size_t kHoursMax = 30 * 24;   ///< of the correlations: 30 days
    static constexpr std::size_t kReturnsMin = 20;      ///< fewer say nothing

    Timestamp time{};
    Returns daily;                                ///< empty with fewer than kReturnsMin of them
    SquareMatrix dailyCovariance;                 ///< EWMA, of daily.instruments
    std::vector<Ratio> volatility;                ///< a day's, rounded up, of daily.instruments
    std::vector<std::int32_t> dailyCorrelation;   ///< EWMA in 1e-8, row by row, of daily.instruments

    std::vector<InstrumentId> instruments;        ///< of the correlations
    SquareMatrix correlation;                     ///< shrunk: to be shown
    SquareMatrix sampleCorrelation;               ///< as measured: clusters come from it, since shrinking pulls the closest pairs apart
    double shrinkage = 0.0;
    std::uint32_t sampleSize = 0;                 ///< returns that the correlations come from

    /// Columns of `daily`; −1 where unknown.
    int dailyColumn(InstrumentId id) const;
};

/// `daily` and `hourly` are histories of closed bars. Where hours are missing, the last 30 days stand in.
Figures figuresOf(std::span<const PriceHistory> daily, std::span<const PriceHistory> hourly, Timestamp time);

} // namespace jarvis::risk
