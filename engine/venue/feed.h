#pragma once

#include "engine/base/expected.h"
#include "engine/model/instrument.h"
#include "engine/model/market_data.h"
#include "engine/model/venue_status.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace jarvis::venue {

/// Why a feed could not be opened, or ended too early, in parts: the text is for logs and command lines, in English.
struct FeedError {
    enum class Kind : std::uint8_t { UnknownFeed = 1, BadArgument, FileMissing, FileUnreadable, FileCorrupt, FormatUnknown, VenueUnreachable };
    Kind kind = Kind::UnknownFeed;
    std::string what;       ///< what is wrong, where, and what would be right
    std::uint64_t line = 0; ///< in a recording, where it applies
};

/// A source of market data that is pulled in its own time: simulated, recorded or live. The first two are deterministic: the same feed
/// gives the same events.
///
/// Threads: one thread at a time.
class Feed {
public:
    virtual ~Feed() = default;

    /// Everything that this feed will ever speak of. Ids are stable for the same symbol over restarts.
    virtual const std::vector<Instrument>& instruments() const = 0;
    /// Time of the next event; empty at the end.
    virtual std::optional<Timestamp> nextTime() const = 0;
    /// Why it ended before it was over; empty while all is well.
    virtual const std::optional<FeedError>& error() const
    {
        static const std::optional<FeedError> none;
        return none;
    }
    /// Appends every event up to and including `until`, oldest first.
    virtual void pull(Timestamp until, std::vector<MarketEvent>& out) = 0;
    /// The machine slept: a feed that follows the clock leaves out what lies before `time` and goes on there, with a gap notice
    /// and a snapshot for each book. A recording has nothing to leave out. Never goes back.
    virtual void skipTo(Timestamp /*time*/) {}
    /// A feed that is fed by another thread calls `wake` from there when there is something to pull; others never do. An empty
    /// one: nobody is called once this returns.
    virtual void setWake(std::function<void()> /*wake*/) {}
    /// How its connections are doing, told to `tell` once for each venue, from whatever thread knows it; soon, or never when the feed
    /// ends before. A feed without connections tells nothing.
    virtual void askStatus(std::function<void(const VenueStatus&)> /*tell*/) {}
    /// Bars that lie before the feed's first event, oldest first, at most `countMax`: so that a chart does not start empty.
    virtual std::vector<Candle> history(InstrumentId instrument, Timeframe timeframe, std::size_t countMax) const = 0;
};

} // namespace jarvis::venue
