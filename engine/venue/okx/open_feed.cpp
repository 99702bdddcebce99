#include "engine/venue/okx/open_feed.h"

#include "engine/venue/live/open_feed.h"
#include "engine/venue/okx/public_market.h"

namespace jarvis::venue::okx {

Expected<std::unique_ptr<live::LiveFeed>, FeedError> openFeed(const FeedOptions& options)
{
    live::FeedWish wish;
    wish.venue = options.endpoints.isDemo ? "OKX (demo)" : "OKX";
    wish.feed = options.endpoints.isDemo ? "okx-demo" : "okx";
    wish.address = options.endpoints.rest;
    wish.symbols = options.symbols;
    wish.held = options.held;
    for (const char* base : {"BTC", "ETH", "SOL", "BNB", "XRP", "DOGE", "ADA", "AVAX", "LINK", "LTC"})
        wish.usual.push_back(std::string(base) + "-USDT-SWAP");
    wish.patience = options.patience;
    wish.trust = options.trust;
    return live::openFeed(wish, [&options](const net::Network& network) { return std::make_unique<PublicMarket>(network, options.endpoints, options.patienceInStream); });
}

} // namespace jarvis::venue::okx
