#pragma once

#include "engine/model/market_data.h"
#include "engine/venue/replay/recording.h"

#include <optional>
#include <vector>

namespace jarvis::venue::replay {

/// One format: turns a file into events, a few at a time. RecordingFeed makes a feed of it.
class Source {
public:
    virtual ~Source() = default;

    virtual const std::vector<Instrument>& instruments() const = 0;
    /// Appends the next events, none or some; false at the end, or when error() says why it went no further.
    virtual bool read(std::vector<MarketEvent>& out) = 0;
    virtual const std::optional<FeedError>& error() const = 0;
    virtual const Recording::Counts& counts() const = 0;
    /// Whether silence between events proves nothing, so that heartbeats must be made up.
    virtual bool needsHeartbeat() const { return false; }
    virtual std::vector<Candle> history(InstrumentId, Timeframe, std::size_t) const { return {}; }
};

} // namespace jarvis::venue::replay
