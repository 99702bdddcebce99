#pragma once

#include "engine/net/network.h"
#include "engine/venue/live/event_queue.h"
#include "engine/venue/live/public_market.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace jarvis::venue::live {

/// Looks every now and then at what the venue says of its instruments, and tells what changed since: new filters and fees; one that is
/// not traded any more, or again. One whose tick or lot changed is another instrument: what we know by its name is halted until the
/// engine begins anew, for prices and sizes of the old grid would mean something else.
///
/// A list that does not come is asked for again sooner, and changes nothing.
/// Threads: the network thread.
class InstrumentWatch {
public:
    static constexpr Duration kIntervalUsual = std::chrono::hours(1);
    static constexpr Duration kAgain = std::chrono::minutes(5);
    static constexpr Duration kPatience = std::chrono::seconds(15);

    /// `market` and `queue` outlive it. `venue`: for the log.
    struct Parts {
        net::Network network;
        std::string venue;
        PublicMarket& market;
        EventQueue& queue;
        std::function<void()> onOverflow; ///< everything in the queue was lost
        Duration interval = kIntervalUsual;
    };
    InstrumentWatch(Parts parts, const std::vector<Instrument>& instruments);

private:
    void waitFor(Duration interval);
    void look();
    void compare(const std::vector<Instrument>& all);
    /// Gathers what is to be told of one that now stands so in the list; null: it does not.
    void compare(Instrument& known, const Instrument* now);

    Parts m_parts;
    std::map<std::string, Instrument> m_known; ///< by symbol, as last told
    std::vector<MarketEvent> m_events;
    std::unique_ptr<net::Timer> m_timer;
    std::shared_ptr<bool> m_isAlive = std::make_shared<bool>(true); ///< answers that come later than our end are dropped
};

} // namespace jarvis::venue::live
