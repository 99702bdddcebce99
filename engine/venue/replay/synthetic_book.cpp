#include "engine/venue/replay/synthetic_book.h"

#include <algorithm>

namespace jarvis::venue::replay {

BookUpdate SyntheticBook::around(Price price, Side aggressor, Quantity levelQuantity, Timestamp time)
{
    BookUpdate update;
    update.instrument = m_instrument;
    update.time = time;
    update.isSnapshot = true;
    update.previousSequence = m_sequence;
    update.sequence = ++m_sequence;
    const Quantity quantity = std::max(levelQuantity, Quantity::ofLots(1));
    const std::int64_t bestBid = aggressor == Side::Buy ? price.ticks() - 1 : price.ticks();
    for (std::size_t i = 0; i < kLevels; ++i) {
        const auto away = static_cast<std::int64_t>(i);
        if (bestBid - away >= 1)
            update.bids.push_back({Price::ofTicks(bestBid - away), quantity});
        if (bestBid + 1 + away <= m_priceMax.ticks())
            update.asks.push_back({Price::ofTicks(bestBid + 1 + away), quantity});
    }
    return update;
}

} // namespace jarvis::venue::replay
