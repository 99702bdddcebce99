#pragma once

#include "engine/base/expected.h"
#include "engine/model/market_data.h"
#include "engine/venue/live/event_queue.h"
#include "engine/venue/live/market_session.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace jarvis::venue::live {

/// What a venue says to everybody, without a key: what is traded there, bars of the past, its time, and its streams.
///
/// Threads: the network thread. Answers come once, later; errors are what went wrong, in English.
class PublicMarket {
public:
    using OnInstruments = std::function<void(Expected<std::vector<Instrument>, std::string>)>;
    using OnBars = std::function<void(Expected<std::vector<Candle>, std::string>)>;

    virtual ~PublicMarket() = default;
    /// Everything that we could trade, by symbol.
    virtual void listInstruments(Duration patience, OnInstruments done) = 0;
    /// Whether the venue has bars of this length.
    virtual bool hasBars(Timeframe timeframe) const = 0;
    /// Bars up to now, oldest first, as many as a chart begins with.
    virtual void fetchBars(const Instrument& instrument, Timeframe timeframe, Duration patience, OnBars done) = 0;
    virtual void measureClock(std::function<void(bool)> done) = 0;
    /// The streams of these. This market and `queue` outlive the session.
    virtual std::unique_ptr<MarketSession> makeSession(const std::vector<Instrument>& instruments, EventQueue& queue) = 0;
};

} // namespace jarvis::venue::live
