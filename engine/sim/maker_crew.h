#pragma once

#include "engine/base/random.h"
#include "engine/model/instrument.h"
#include "engine/model/side.h"
#include "engine/sim/instruments.h"
#include "engine/sim/published_book.h"

#include <cstdint>
#include <vector>

namespace jarvis::sim {

/// The market makers of one simulated book: they keep it around the fair price, thin at the touch, thicker behind.
///
/// At each look they move the touch when the fair price has left it (whoever quotes there is taken by someone faster, or
/// flees), fill the near levels again, and let orders come and go farther out. The visible side is one touch level, near
/// levels for 24 ticks and deep ones with a taste for round prices.
/// Threads: one at a time.
class MakerCrew {
public:
    MakerCrew(const MarketTraits& traits, const Instrument& instrument, PublishedBook& book, Random random);

    /// Puts up the whole book around `fair` (in ticks).
    void open(double fair);
    /// One look at the market. `storm`: how volatile it is, 1 is normal.
    void look(double fair, double storm);
    /// Lots worth `usd` at the usual price; at least one.
    std::int64_t lotsWorth(double usd) const;

private:
    static constexpr std::int64_t kNear = 24;
    static constexpr std::size_t kDeepLevelsMin = 60;
    static constexpr std::size_t kLevelsMax = 160;
    static constexpr int kLooksPerPruning = 6;

    void moveTouch(double fair, double storm);
    std::int64_t drawSpread(double storm);
    void clearCrossing(Side side);
    void fillNear(Side side);
    void churnTouch(Side side, std::int64_t tick, std::int64_t resting);
    void addDeep(Side side);
    void prune(Side side);
    void cancelOne(Side side, std::int64_t tick);
    std::int64_t touchOf(Side side) const { return side == Side::Buy ? m_bid : m_ask; }
    /// The price `distance` ticks behind the touch.
    std::int64_t behind(Side side, std::int64_t distance) const;
    std::int64_t usualLots(std::int64_t distance) const;
    std::int64_t drawLots(std::int64_t usual);

    const MarketTraits& m_traits;
    PublishedBook& m_book;
    Random m_random;
    double m_usdPerLot;
    std::int64_t m_range; ///< ticks from the touch to the farthest order
    std::int64_t m_bid = 0;
    std::int64_t m_ask = 0;
    int m_looks = 0;
    std::vector<std::int64_t> m_levels; ///< scratch
};

} // namespace jarvis::sim
