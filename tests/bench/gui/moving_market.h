#pragma once

#include "engine/base/random.h"
#include "engine/model/instrument.h"
#include "tests/support/fake_engine.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <thread>
#include <vector>

namespace jarvis::bench {

/// A market of 20 instruments in a thread of its own: 1 000 quote updates a second in random order, gathered into frames of the
/// interval that the desk asked for, as an engine must; with depth, trades and candles of the shown instrument and a valuation
/// of a held position in each frame; and 20 order events a second, one in ten with a fill.
///
/// Threads: made, started and stopped by one.
class MovingMarket {
public:
    /// Sets the engine's snapshot and answers. The engine must outlive it. `clock`: where it reads the time; empty: the real one.
    explicit MovingMarket(test::FakeEngine& engine, std::function<Timestamp()> clock = {});
    ~MovingMarket();
    MovingMarket(const MovingMarket&) = delete;
    MovingMarket& operator=(const MovingMarket&) = delete;

    void start();
    void stop();
    /// Instead of start(): a second at once, at the time that the clock shows: 1 000 updates in so many frames, and so many order events.
    void passSecond(int frames, int orderEvents);
    /// Instead of start(): the market as it stands, once.
    void publishOnce();
    /// The instrument that the desk looks at first.
    InstrumentId shown() const { return m_instruments.front().id(); }
    std::uint64_t quoteUpdates() const { return m_updates.load(); }

private:
    struct Touch {
        std::int64_t ticks = 0; ///< of the bid
        std::int64_t open = 0;  ///< of the day
        std::int64_t start = 0; ///< of the bid, before anything moved
    };

    void run();
    void moveOne();
    void publishFrame(Timestamp now);
    void publishOrder(Timestamp now);
    api::Quote quoteOf(const Instrument& is, Timestamp now);
    std::shared_ptr<const DepthView> depthOf(InstrumentId id, Timestamp now);
    std::shared_ptr<const api::AccountValuation> valuationAt(Timestamp now) const;
    test::FakeEngine::Answer historyOf(const api::Query& query) const;
    Order orderNumbered(std::uint64_t number, Timestamp now) const;

    test::FakeEngine& m_engine;
    std::vector<Instrument> m_instruments;
    std::function<Timestamp()> m_clock;
    std::map<InstrumentId, Touch> m_touches;
    std::map<InstrumentId, bool> m_changed;
    Random m_random{7};
    std::uint64_t m_orderEvents = 0;
    std::uint64_t m_trades = 0;
    std::atomic<std::uint64_t> m_updates = 0;
    std::atomic<bool> m_isRunning = false;
    std::thread m_thread;
};

} // namespace jarvis::bench
