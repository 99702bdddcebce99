#pragma once

#include "engine/base/time.h"
#include "engine/model/instrument.h"
#include "engine/model/market_data.h"
#include "engine/sim/matching_engine.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace jarvis::sim {

/// A simulated instrument's order book, and what the venue publishes of it: L2 snapshots and deltas, and trades.
///
/// Threads: one at a time.
class PublishedBook {
public:
    /// Sequences and trade ids count up from `firstNumber`: a restarted market must not repeat those of its past.
    PublishedBook(InstrumentId instrument, std::uint64_t firstNumber)
        : m_instrument(instrument), m_sequence(firstNumber), m_tradeId(firstNumber)
    {}

    const MatchingEngine& engine() const { return m_engine; }
    /// Does nothing for a quantity below one lot.
    void add(Side side, BookOrderKind kind, std::int64_t tick, std::int64_t lots);
    void cancel(std::uint64_t id);
    /// Cancels every order at a price.
    void clearLevel(Side side, std::int64_t tick);

    /// The whole book; later deltas count from it.
    void publishSnapshot(Timestamp now, std::vector<MarketEvent>& out);
    /// The trades and the changed levels since the last time; nothing when nothing changed.
    void publish(Timestamp now, std::vector<MarketEvent>& out);
    /// Forgets what happened so far: for the time before the first snapshot.
    void discard();

private:
    static constexpr std::size_t kWindow = 8'192;

    struct Trade {
        std::int64_t tick;
        std::int64_t lots;
        Side aggressor;
    };

    void note(const BookReport& report);
    void publishTrades(Timestamp now, std::vector<MarketEvent>& out);
    std::vector<BookLevel> changesOf(Side side, std::vector<std::int64_t>& ticks);

    InstrumentId m_instrument;
    std::uint64_t m_sequence;
    std::uint64_t m_tradeId;
    std::uint64_t m_lastOrderId = 0;
    MatchingEngine m_engine{kWindow};
    std::vector<std::int64_t> m_bidTicks; ///< touched since the last publication
    std::vector<std::int64_t> m_askTicks;
    std::vector<Trade> m_trades;
    std::vector<std::uint64_t> m_ids; ///< scratch
};

} // namespace jarvis::sim
