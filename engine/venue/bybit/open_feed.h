#pragma once

#include "engine/venue/bybit/endpoints.h"
#include "engine/venue/bybit/market_session.h"
#include "engine/venue/feed.h"
#include "engine/venue/live/live_feed.h"

#include <memory>
#include <string>
#include <vector>

namespace jarvis::venue::bybit {

struct FeedOptions {
    Endpoints endpoints;
    std::vector<std::string> symbols;                  ///< empty: the ones that are traded most, as far as the venue has them
    std::vector<std::string> held;                     ///< besides those, where the venue lists them
    Duration patience = std::chrono::seconds(15);      ///< to learn what there is; then it is an error
    MarketSession::Patience patienceInStream;
    net::TlsTrust trust;
};

/// Live public markets of Bybit v5 linear; needs no key. Blocks until instruments and history are known, then streams.
///
/// Requires a QCoreApplication. Errors: VenueUnreachable, BadArgument (a symbol that the venue does not have).
Expected<std::unique_ptr<live::LiveFeed>, FeedError> openFeed(const FeedOptions& options);

} // namespace jarvis::venue::bybit
