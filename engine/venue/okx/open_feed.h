#pragma once

#include "engine/venue/feed.h"
#include "engine/venue/live/live_feed.h"
#include "engine/venue/okx/endpoints.h"
#include "engine/venue/okx/market_session.h"

#include <memory>
#include <string>
#include <vector>

namespace jarvis::venue::okx {

struct FeedOptions {
    Endpoints endpoints;
    std::vector<std::string> symbols;             ///< empty: the ones that are traded most, as far as the venue has them
    std::vector<std::string> held;                ///< besides those, where the venue lists them
    Duration patience = std::chrono::seconds(20); ///< to learn what there is; then it is an error
    MarketSession::Patience patienceInStream = MarketSession::usualPatience();
    net::TlsTrust trust;
};

/// Live public markets of OKX v5, linear swaps; needs no key. Blocks until instruments and history are known, then streams.
///
/// Requires a QCoreApplication. Errors: VenueUnreachable, BadArgument (a symbol that the venue does not have).
Expected<std::unique_ptr<live::LiveFeed>, FeedError> openFeed(const FeedOptions& options);

} // namespace jarvis::venue::okx
