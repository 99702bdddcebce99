#pragma once

#include "engine/base/time.h"
#include "engine/model/instrument.h"
#include "engine/model/market_data.h"
#include "engine/sim/fair_price.h"
#include "engine/sim/instruments.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jarvis::sim {

/// The bars of a simulated instrument before the simulation starts, read off the path of its fair price.
///
/// A minute is made of the path's points: each 1/4 s in the last 90 minutes (where seconds bars exist too), each 4 s in
/// the last day, each 30 s before. Longer bars are made of minutes, so all timeframes tell the same story. The last
/// bar ends at the start and may be open.
/// Threads: a plain value.
class PriceHistory {
public:
    PriceHistory(std::uint64_t seed, const MarketTraits& traits, const Instrument& instrument, Timestamp start);

    /// The newest bars, oldest first, at most `countMax`; there are 36 days of them, and 90 minutes of seconds.
    std::vector<Candle> bars(Timeframe timeframe, std::size_t countMax) const;

private:
    Candle second(FairPrice& fair, Timestamp open) const;
    Candle minute(FairPrice& fair, Timestamp open) const;
    Candle walk(FairPrice& fair, Timestamp open, Duration length, std::int64_t stepUnits) const;
    Quantity volumeOf(FairPrice& fair, Timestamp open, Duration length) const;

    std::uint64_t m_seed;
    const MarketTraits& m_traits;
    InstrumentId m_instrument;
    double m_lotsPerSecond; ///< in calm
    FairPrice m_fair;
    Timestamp m_end; ///< where the path is cut: the start, on its grid
    Timestamp m_secondsFrom;
    Timestamp m_fineFrom;
    Timestamp m_coarseFrom;
};

/// Adds the bar that follows `bar` to it.
void extend(Candle& bar, const Candle& next);

} // namespace jarvis::sim
