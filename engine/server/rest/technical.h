#pragma once

#include "engine/api/query.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace jarvis::server::rest {

/// What closed bars say by the usual indicators and by rules that are told with their outcome. What there are too few bars for is unknown,
/// never guessed.
///
/// Threads: a plain value. Statistics, not money: doubles; prices in ticks.
struct Technical {
    enum class Unit { Ticks = 1, Percent };
    struct Indicator {
        std::string_view name;
        Unit unit = Unit::Ticks;
        std::size_t barsNeeded = 0;
        std::optional<double> value; ///< empty: there are fewer bars
    };
    /// A word, and the rule that it follows.
    struct Verdict {
        std::string_view word; ///< "unknown" where a value that the rule needs is
        std::string_view rule;
    };
    static constexpr std::size_t kReturnsMin = 30;
    /// How far closes move: the sample standard deviation of their logarithmic returns.
    struct Volatility {
        std::size_t returns = 0;
        std::optional<double> perBar;     ///< a share; empty where there are fewer returns than kReturnsMin
        std::optional<double> annualised; ///< by the square root of the bars in 365 days
    };

    std::vector<Candle> bars; ///< those that are closed, oldest first
    std::vector<Indicator> indicators;
    Verdict trend;
    Verdict momentum;
    Verdict bands;
    Volatility volatility;

    /// `candles` oldest first; those that are not over at `now` are left out.
    static Technical of(const std::vector<Candle>& candles, Timeframe timeframe, Timestamp now);
    std::optional<double> valueOf(std::string_view indicator) const;

private:
    void judge();
    void measure(Timeframe timeframe);
};

} // namespace jarvis::server::rest
