#pragma once

#include "engine/base/random.h"
#include "engine/venue/feed.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

namespace jarvis::scenario {

/// A small market: two instruments with a random walk, thin books, trades, marks, proofs of life and funding. Where orders are routed
/// (isRouted), the second is the first at another venue: the same worth, a book of its own.
///
/// Deterministic in its seed, whatever the steps. Threads: one.
class RandomMarket final : public venue::Feed {
public:
    RandomMarket(std::uint64_t seed, Timestamp start, bool isRouted);

    bool isRouted() const { return m_isRouted; }

    const std::vector<Instrument>& instruments() const override { return m_instruments; }
    std::optional<Timestamp> nextTime() const override { return m_next; }
    void pull(Timestamp until, std::vector<MarketEvent>& out) override;
    std::vector<Candle> history(InstrumentId, Timeframe, std::size_t) const override { return {}; }

    /// The book as a venue sends it to whoever asks anew.
    BookUpdate snapshot(InstrumentId instrument) const;
    Price mark(InstrumentId instrument) const { return Price::ofTicks(bookOf(instrument).mid); }
    /// Nothing happens until then.
    void skipTo(Timestamp time) { m_next = std::max(m_next, time); }
    /// No trades, no moves: for the end of a run, when everything must come to rest.
    void calm() { m_isCalm = true; }

private:
    using Levels = std::map<std::int64_t, std::int64_t>; ///< lots by ticks
    struct Book {
        InstrumentId instrument;
        std::int64_t mid = 10'000;
        Levels bids;
        Levels asks;
        std::uint64_t sequence = 0;
        Timestamp time{};
    };

    const Book& bookOf(InstrumentId instrument) const { return m_books[instrument.value - 1]; }
    void step(Book& book, std::vector<MarketEvent>& out);
    void trade(Book& book, std::vector<MarketEvent>& out);
    void move(Book& book, std::vector<MarketEvent>& out);
    void rebuild(Levels& levels, std::int64_t best, int direction, std::vector<BookLevel>& changes);

    Random m_random;
    std::vector<Instrument> m_instruments;
    std::vector<Book> m_books;
    Timestamp m_next;
    std::uint64_t m_steps = 0;
    std::uint64_t m_trades = 0;
    bool m_isCalm = false;
    const bool m_isRouted;
};

} // namespace jarvis::scenario
