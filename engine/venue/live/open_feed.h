#pragma once

#include "engine/base/expected.h"
#include "engine/net/network_thread.h"
#include "engine/venue/feed.h"
#include "engine/venue/live/instrument_watch.h"
#include "engine/venue/live/live_feed.h"
#include "engine/venue/live/public_market.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace jarvis::venue::live {

/// Which live feed is to be opened.
struct FeedWish {
    std::string venue;                            ///< as people call it: Binance
    std::string feed;                             ///< as it is asked for: binance
    std::string address;                          ///< where it is asked, for error texts
    std::vector<std::string> symbols;             ///< empty: the usual ones, as far as the venue has them
    std::vector<std::string> held{};              ///< besides those, where the venue has them: what is held must be seen
    std::vector<std::string> usual;               ///< the ones that are traded most
    std::size_t instrumentsMax = 20;              ///< where it has none of those
    Duration patience = std::chrono::seconds(15); ///< to learn what there is; then it is an error
    net::TlsTrust trust;
    Duration instrumentsEvery = InstrumentWatch::kIntervalUsual; ///< how often it is looked whether they changed
};
/// Makes the venue's market, on the network thread.
using MakeMarket = std::function<std::unique_ptr<PublicMarket>(const net::Network& network)>;

/// Learns instruments, clock and history, then streams. Blocks until those are known; bars that do not come are left out.
///
/// Requires a QCoreApplication. Errors: VenueUnreachable, BadArgument (a symbol that the venue does not have).
Expected<std::unique_ptr<LiveFeed>, FeedError> openFeed(const FeedWish& wish, const MakeMarket& makeMarket);

} // namespace jarvis::venue::live
