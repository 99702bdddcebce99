#pragma once

#include "engine/base/time.h"
#include "engine/model/instrument.h"
#include "engine/sim/instruments.h"
#include "engine/sim/price_path.h"

#include <cstdint>

namespace jarvis::sim {

/// What one instrument is worth at a moment: its own path and its share of the common one. The book only approaches it.
///
/// Threads: one at a time; copies are cheap and independent.
class FairPrice {
public:
    FairPrice(std::uint64_t seed, const MarketTraits& traits, const Instrument& instrument);

    /// In ticks, with a fraction. Cheap when calls move forward in time.
    double ticksAt(std::int64_t unit);
    double ticksAt(Timestamp time) { return ticksAt(PricePath::unitOf(time)); }
    /// Local variance over its average at the last asked moment; 1 is normal.
    double storm() const;
    /// The common daily rhythm of trading: 0.75 at night to 1.25 when Europe and America both work (UTC).
    static double rhythm(Timestamp time);

private:
    double m_base; ///< in ticks
    double m_beta;
    double m_commonShare; ///< of the variance
    PricePath m_common;
    PricePath m_own;
    std::int64_t m_lastUnit = INT64_MIN;
    double m_last = 0;
};

} // namespace jarvis::sim
