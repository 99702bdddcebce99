#pragma once

#include "engine/base/random.h"
#include "tests/scenario/simulation/world/faults.h"
#include "tests/scenario/simulation/world/market.h"

#include <cstdint>
#include <map>
#include <vector>

namespace jarvis::scenario {

/// The market data's way to the engine: loses, repeats, falls silent, breaks marks and crosses books.
///
/// After something was lost the adapter asks for a snapshot, as one does; until it comes the book has a gap.
/// Threads: one.
class MarketLine {
public:
    MarketLine(const RandomMarket& market, Faults& faults, std::uint64_t seed)
        : m_market(market), m_faults(faults), m_random(seed)
    {
    }

    /// What of `events` arrives at `now`, and what else does.
    void pass(const std::vector<MarketEvent>& events, Timestamp now, std::vector<MarketEvent>& out);
    /// The process is new: it has seen nothing yet, and asks for snapshots.
    void reset(Timestamp now);

private:
    struct Stream {
        Timestamp silentUntil{};
        Timestamp resyncAt = Timestamp::max();
    };
    void askAnew(Stream& stream, Timestamp now);
    void passOne(const MarketEvent& event, Stream& stream, Timestamp now, std::vector<MarketEvent>& out);
    void disturb(InstrumentId instrument, Stream& stream, Timestamp now, std::vector<MarketEvent>& out);

    const RandomMarket& m_market;
    Faults& m_faults;
    Random m_random;
    std::map<InstrumentId, Stream> m_streams;
};

} // namespace jarvis::scenario
