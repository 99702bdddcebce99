#pragma once

#include "engine/market/candle_series.h"
#include "engine/model/market_data.h"

#include <array>
#include <cstddef>
#include <vector>

namespace jarvis::market {

/// One instrument's bars in every timeframe, kept live, and which of them changed since somebody last asked.
///
/// Threads: a plain value.
class LiveCandles {
public:
    struct Change {
        Timeframe timeframe = Timeframe::M1;
        Candle candle;
    };

    explicit LiveCandles(InstrumentId instrument, std::size_t barsMax = CandleSeries::kBarsMax);

    InstrumentId instrument() const { return m_instrument; }
    const CandleSeries& series(Timeframe timeframe) const { return m_series[indexOf(timeframe)]; }

    /// Requires a trade of this instrument.
    void add(const TradeTick& trade);
    /// Begins a timeframe with history, oldest first. Not a change: who asks for history gets it whole.
    void load(Timeframe timeframe, const std::vector<Candle>& bars);

    /// Appends every bar that changed since the last call, as it is now, oldest first within a timeframe; at most the
    /// newest 64 of each.
    void drainChanges(std::vector<Change>& out);

private:
    static constexpr std::size_t kTimeframes = std::size(kAllTimeframes);
    static constexpr std::size_t kChangesMax = 64;

    static std::size_t indexOf(Timeframe timeframe) { return static_cast<std::size_t>(timeframe) - 1; }
    void noteChange(std::size_t index, Timestamp openTime);

    InstrumentId m_instrument;
    std::vector<CandleSeries> m_series;
    std::array<std::vector<Timestamp>, kTimeframes> m_changed; ///< open times, ascending
};

} // namespace jarvis::market
