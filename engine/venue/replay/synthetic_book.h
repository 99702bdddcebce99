#pragma once

#include "engine/model/market_data.h"
#include "engine/model/side.h"

#include <cstddef>

namespace jarvis::venue::replay {

/// A book for recordings that have none: one tick wide around the last price, evenly deep.
///
/// It is made up. Its width and depth say nothing of the market's; fills against it are as good as the candles or trades
/// that it stands in for, no better.
/// Threads: a plain value.
class SyntheticBook {
public:
    static constexpr std::size_t kLevels = 10;

    SyntheticBook(InstrumentId instrument, Price priceMax) : m_instrument(instrument), m_priceMax(priceMax) {}

    /// The whole book after a trade at `price`: a buyer leaves it as the best ask, a seller as the best bid. Each level holds
    /// `levelQuantity`, at least one lot.
    BookUpdate around(Price price, Side aggressor, Quantity levelQuantity, Timestamp time);

private:
    InstrumentId m_instrument;
    Price m_priceMax;
    std::uint64_t m_sequence = 0;
};

} // namespace jarvis::venue::replay
