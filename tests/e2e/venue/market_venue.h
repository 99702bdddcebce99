#pragma once

#include "engine/venue/binance/open_feed.h"
#include "engine/venue/bybit/open_feed.h"
#include "engine/venue/okx/open_feed.h"
#include "tests/e2e/venue/market_watcher.h"
#include "tests/e2e/venue/simulator_process.h"

#include <QSet>
#include <QtDebug>

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace jarvis::e2e {

using LiveFeedPtr = std::unique_ptr<venue::live::LiveFeed>;
using OpenedFeed = Expected<LiveFeedPtr, venue::FeedError>;

/// How many of the books that were seen the venue showed under the same number; less than zero when one of them differs.
inline int shownByNumber(SimulatorProcess& simulator, const std::vector<MarketWatcher::Seen>& seen)
{
    int count = 0;
    for (const MarketWatcher::Seen& book : seen) {
        const std::string theirs = simulator.bookAt(book.symbol, book.sequence);
        if (theirs == "unknown")
            continue; // a snapshot between two updates
        if (theirs != book.levels) {
            qWarning("%s at %llu\nours   %s\ntheirs %s", book.symbol.c_str(), static_cast<unsigned long long>(book.sequence), book.levels.c_str(), theirs.c_str());
            return -1;
        }
        ++count;
    }
    return count;
}

/// Likewise at OKX, whose numbers begin anew at times: there books are known by what is in them.
inline int shownByContent(SimulatorProcess& simulator, const std::vector<MarketWatcher::Seen>& seen)
{
    std::map<std::string, QSet<QByteArray>> told;
    for (const MarketWatcher::Seen& book : seen) {
        const std::string theirs = book.symbol.substr(0, book.symbol.find('-')) + "USDT";
        if (!told.contains(theirs))
            told[theirs] = simulator.booksTold(theirs);
        if (!told[theirs].contains(QByteArray::fromStdString(book.levels))) {
            qWarning("%s: the venue never showed %s", book.symbol.c_str(), book.levels.c_str());
            return -1;
        }
    }
    return static_cast<int>(seen.size());
}

/// One venue's market, as its simulator and its feed are reached.
struct MarketVenue {
    const char* name;
    std::vector<std::string> symbols;
    const char* unknownSymbol;
    std::size_t minutes; ///< how many bars of a minute it has from before the start
    OpenedFeed (*open)(const SimulatorProcess& simulator, const std::vector<std::string>& symbols);
    int (*shown)(SimulatorProcess& simulator, const std::vector<MarketWatcher::Seen>& seen);

    QStringList arguments(const QStringList& more = {}) const
    {
        return QStringList{QStringLiteral("--venue"), QString::fromLatin1(name), QStringLiteral("--simulated"), QStringLiteral("7")} + more;
    }
    LiveFeedPtr opened(const SimulatorProcess& simulator) const
    {
        auto feed = open(simulator, symbols);
        if (!feed)
            qFatal("%s", feed.error().what.c_str());
        return std::move(feed).value();
    }
};

/// What all of these tests open: quick to notice silence.
template <typename Options>
Options marketOptions(const SimulatorProcess& simulator, const std::vector<std::string>& symbols)
{
    Options options;
    options.endpoints.rest = simulator.rest();
    options.endpoints.stream = simulator.stream();
    options.symbols = symbols;
    options.patience = std::chrono::seconds(10);
    options.patienceInStream.firstMessage = std::chrono::milliseconds(2'500);
    return options;
}
template <typename Options>
OpenedFeed openMarket(const SimulatorProcess& simulator, const std::vector<std::string>& symbols)
{
    return openFeed(marketOptions<Options>(simulator, symbols));
}

inline const MarketVenue kMarkets[] = {
    {"binance", {"BTCUSDT", "ETHUSDT", "SOLUSDT"}, "NOSUCHUSDT", 1'500, openMarket<venue::binance::FeedOptions>, shownByNumber},
    {"bybit", {"BTCUSDT", "ETHUSDT", "SOLUSDT"}, "NOSUCHUSDT", 1'000, openMarket<venue::bybit::FeedOptions>, shownByNumber},
    {"okx", {"BTC-USDT-SWAP", "ETH-USDT-SWAP", "SOL-USDT-SWAP"}, "BTCUSDT", 1'440, openMarket<venue::okx::FeedOptions>, shownByContent}, // in five pages
};
inline const MarketVenue& kBinanceMarket = kMarkets[0];
inline const MarketVenue& kBybitMarket = kMarkets[1];
inline const MarketVenue& kOkxMarket = kMarkets[2];

/// Whether new books come, whole and as the venue showed them, and none of them was ever wrong.
inline bool isGoodAgain(const MarketVenue& of, SimulatorProcess& simulator, MarketWatcher& watcher, int longestMs = 20'000)
{
    watcher.seen.clear();
    return watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 30; }, longestMs) && of.shown(simulator, watcher.seen) > 15 && watcher.wrong == 0;
}

/// What is wrong with how a feed takes these faults of its venue; empty: it noticed, told it, and began anew.
inline QByteArray faultOfMending(const MarketVenue& of, const std::vector<QByteArray>& faults)
{
    SimulatorProcess simulator(of.arguments());
    const LiveFeedPtr feed = of.opened(simulator);
    MarketWatcher watcher(*feed);
    if (!watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 10; }))
        return "no books before the fault";
    for (const QByteArray& fault : faults)
        simulator.setFault(fault);
    if (!watcher.waitFor([&] { return watcher.gaps > 0; }))
        return "nobody noticed";
    if (!isGoodAgain(of, simulator, watcher))
        return "it was not mended, or by a wrong book";
    const venue::live::LiveCounts counts = feed->status().counts;
    return counts.stream.gaps + counts.stream.mismatches + counts.malformed + counts.connectionsLost > 0 ? "" : "it was not counted";
}

} // namespace jarvis::e2e
