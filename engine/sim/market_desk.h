#pragma once

#include "engine/base/random.h"
#include "engine/base/time.h"
#include "engine/model/instrument.h"
#include "engine/model/market_data.h"
#include "engine/sim/fair_price.h"
#include "engine/sim/instruments.h"
#include "engine/sim/maker_crew.h"
#include "engine/sim/published_book.h"
#include "engine/sim/taker_flow.h"

#include <cstdint>
#include <vector>

namespace jarvis::sim {

/// One simulated instrument in time: who acts next, and what the venue says of it.
///
/// Nothing happens between two of its moments, so the events do not depend on how often one looks.
/// Threads: one at a time.
class MarketDesk {
public:
    /// Of what a simulated venue is made.
    struct Seeds {
        std::uint64_t prices = 1; ///< what things are worth: the same on every venue of one world
        std::uint64_t orders = 1; ///< who trades there, and when
    };
    MarketDesk(Seeds seeds, const MarketTraits& traits, const Instrument& instrument, Timestamp start);
    MarketDesk(const MarketDesk&) = delete;
    MarketDesk& operator=(const MarketDesk&) = delete;

    /// Before its first moment: what was published until then is not to be trusted.
    void announceGap() { m_isAfterGap = true; }

    Timestamp nextTime() const;
    /// Lives through the next moment and appends what it published.
    void step(std::vector<MarketEvent>& out);

    /// What a funding period costs, known from its beginning. `period`: funding times since 1970.
    static Ratio fundingRate(std::uint64_t seed, InstrumentId instrument, std::int64_t period);

private:
    void open(std::vector<MarketEvent>& out);
    void look(Timestamp now);
    void tellMark(Timestamp now, std::vector<MarketEvent>& out);
    void settleFunding(Timestamp now, std::vector<MarketEvent>& out);
    void updateMark(double fair);
    Timestamp drawNextLook(Timestamp now);

    const std::uint64_t m_seed;
    const MarketTraits& m_traits;
    const InstrumentId m_instrument;
    const Duration m_fundingInterval;
    FairPrice m_fair;
    Random m_random;
    PublishedBook m_book;
    MakerCrew m_makers;
    TakerFlow m_takers;
    double m_basis = 0; ///< smoothed distance of the book's middle from the fair price, ticks
    Price m_mark;
    bool m_isOpen = false;
    bool m_isAfterGap = false;
    Timestamp m_nextLook;
    Timestamp m_nextMark;
    Timestamp m_nextHeartbeat;
    Timestamp m_nextFunding;
};

} // namespace jarvis::sim
