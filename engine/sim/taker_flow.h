#pragma once

#include "engine/base/random.h"
#include "engine/base/time.h"
#include "engine/sim/instruments.h"
#include "engine/sim/maker_crew.h"
#include "engine/sim/published_book.h"

#include <vector>

namespace jarvis::sim {

/// Those who want to trade now: they come in bursts (a self-exciting process: Hawkes 1971), follow one another's side, and
/// push the price a little for some seconds.
///
/// Threads: one at a time.
class TakerFlow {
public:
    TakerFlow(const MarketTraits& traits, const MakerCrew& makers, PublishedBook& book, Random random);

    /// Draws who comes between `from` and `to`, earliest first; `excitement` scales the calm rate.
    void plan(Timestamp from, Timestamp to, double excitement);
    /// When the next planned taker comes, or Timestamp::max().
    Timestamp nextTime() const { return m_next < m_times.size() ? m_times[m_next] : Timestamp::max(); }
    /// The next planned taker trades; `fair` in ticks.
    void trade(double fair);

    /// How far takers have pushed the price off its fair value, in ticks.
    double impact() const { return m_impact; }

private:
    std::int64_t drawLots();
    double middle() const;

    const MarketTraits& m_traits;
    const MakerCrew& m_makers;
    PublishedBook& m_book;
    Random m_random;
    std::vector<Timestamp> m_times;
    std::size_t m_next = 0;
    double m_heat = 0; ///< extra takers per second, because others came
    double m_impact = 0;
    Side m_lastSide = Side::Buy;
};

} // namespace jarvis::sim
