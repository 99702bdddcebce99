#pragma once

#include "engine/base/clock.h"
#include "engine/market/depth_book.h"
#include "engine/venue/binance/open_account.h"
#include "engine/venue/binance/open_feed.h"
#include "engine/venue/bybit/open_account.h"
#include "engine/venue/bybit/open_feed.h"
#include "engine/venue/okx/open_account.h"
#include "engine/venue/okx/open_feed.h"
#include "tests/e2e/venue/simulator_process.h"
#include "tests/e2e/venue/venue_driver.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace jarvis::e2e {

constexpr const char* kKey = "simulated-key";
constexpr const char* kSecret = "simulated-secret";
constexpr const char* kPassphrase = "simulated-passphrase"; ///< of OKX; others do not look at it
inline const venue::OrderNames kNames(AccountId{1}, timestampFromMillis(1'790'000'000'000));

/// A venue, as its simulator and its two sides are reached.
struct TestedVenue {
    using Feed = Expected<std::unique_ptr<venue::live::LiveFeed>, venue::FeedError>;

    const char* name; ///< of the simulator's and of the feed
    const char* symbol;
    Feed (*openFeed)(const venue::LiveEndpoints& at, const std::vector<std::string>& symbols);
    std::unique_ptr<venue::Venue> (*openAccount)(
        const venue::LiveEndpoints& at, const venue::OrderNames& names, venue::Credentials key, const std::vector<Instrument>& instruments);
};

inline const TestedVenue kBinance{"binance", "BTCUSDT",
    [](const venue::LiveEndpoints& at, const std::vector<std::string>& symbols) {
        venue::binance::FeedOptions options;
        options.endpoints = venue::binance::Endpoints::of(false, at);
        options.symbols = symbols;
        return venue::binance::openFeed(options);
    },
    [](const venue::LiveEndpoints& at, const venue::OrderNames& names, venue::Credentials key, const std::vector<Instrument>& instruments) {
        return venue::binance::openAccount({venue::binance::Endpoints::of(false, at), names, {}}, std::move(key), instruments);
    }};
inline const TestedVenue kBybit{"bybit", "BTCUSDT",
    [](const venue::LiveEndpoints& at, const std::vector<std::string>& symbols) {
        venue::bybit::FeedOptions options;
        options.endpoints = venue::bybit::Endpoints::of(false, at);
        options.symbols = symbols;
        return venue::bybit::openFeed(options);
    },
    [](const venue::LiveEndpoints& at, const venue::OrderNames& names, venue::Credentials key, const std::vector<Instrument>& instruments) {
        return venue::bybit::openAccount({venue::bybit::Endpoints::of(false, at), names, {}}, std::move(key), instruments);
    }};
inline const TestedVenue kOkx{"okx", "BTC-USDT-SWAP",
    [](const venue::LiveEndpoints& at, const std::vector<std::string>& symbols) {
        venue::okx::FeedOptions options;
        options.endpoints = venue::okx::Endpoints::of(false, at);
        options.symbols = symbols;
        return venue::okx::openFeed(options);
    },
    [](const venue::LiveEndpoints& at, const venue::OrderNames& names, venue::Credentials key, const std::vector<Instrument>& instruments) {
        return venue::okx::openAccount({venue::okx::Endpoints::of(false, at), names, {}}, std::move(key), instruments);
    }};

/// The venue, its market and its account, as one trader has them.
struct VenueDesk {
    explicit VenueDesk(const TestedVenue& tested, const char* secret = kSecret)
        : of(tested), simulator({QStringLiteral("--venue"), QString::fromLatin1(tested.name), QStringLiteral("--simulated"), QStringLiteral("7")})
    {
        auto opened = of.openFeed(endpoints(), {of.symbol});
        if (!opened)
            qFatal("%s", opened.error().what.c_str());
        feed = std::move(opened).value();
        venue = another(secret);
        driver = std::make_unique<VenueDriver>(*venue);
        books = market::DepthBook(is().id());
    }

    venue::LiveEndpoints endpoints() const { return {simulator.rest(), simulator.stream()}; }
    /// The account once more, as a later life of the engine has it.
    std::unique_ptr<venue::Venue> another(const char* secret = kSecret) const
    {
        return of.openAccount(endpoints(), kNames, venue::Credentials::hmac(kKey, secret, kPassphrase), feed->instruments());
    }
    const Instrument& is() const { return feed->instruments().front(); }
    /// The best prices, once there are some.
    BookTop top()
    {
        std::vector<MarketEvent> events;
        const bool isThere = QTest::qWaitFor(
            [&] {
                events.clear();
                feed->pull(SystemClock().now(), events);
                for (const MarketEvent& event : events) {
                    if (const auto* update = std::get_if<BookUpdate>(&event))
                        books.apply(*update);
                }
                return books.isTradable();
            },
            10'000);
        if (!isThere)
            qFatal("no book");
        return books.top();
    }
    Order order(std::uint64_t id, Side side, OrderType type, std::int64_t lots)
    {
        Order made;
        made.id = OrderId{id};
        made.instrument = is().id();
        made.side = side;
        made.type = type;
        made.timeInForce = type == OrderType::Market ? TimeInForce::Ioc : TimeInForce::Gtc;
        made.quantity = Quantity::ofLots(lots);
        return made;
    }
    Order limit(std::uint64_t id, Side side, std::int64_t lots, Price price)
    {
        Order made = order(id, side, OrderType::Limit, lots);
        made.limitPrice = price;
        return made;
    }
    /// A buy that rests, far from the market.
    Order resting(std::uint64_t id, std::int64_t lots = 20) { return limit(id, Side::Buy, lots, Price::ofTicks(top().bid->price.ticks() * 97 / 100)); }
    /// A stop below what is held.
    Order stopLoss(std::uint64_t id, std::int64_t lots)
    {
        Order stop = order(id, Side::Sell, OrderType::StopMarket, lots);
        stop.role = OrderRole::StopLoss;
        stop.isReduceOnly = true;
        stop.triggerPrice = Price::ofTicks(top().bid->price.ticks() * 90 / 100);
        return stop;
    }
    bool isUp() { return driver->waitFor([this] { return driver->isUp(); }); }
    /// Buys at the market; false when it does not fill.
    bool buy(std::uint64_t id, std::int64_t lots)
    {
        driver->send(PlaceRequest{order(id, Side::Buy, OrderType::Market, lots)});
        return driver->waitFor([&] { return driver->filled(OrderId{id}) == Quantity::ofLots(lots); });
    }
    std::optional<Quantity> held()
    {
        const std::uint64_t round = ++rounds;
        driver->send(ReconcileRequest{round});
        const bool isAnswered = driver->waitFor([&] {
            return std::any_of(driver->reports.begin(), driver->reports.end(), [round](const VenueReport& r) {
                const auto* end = std::get_if<ReconcileEnd>(&r);
                return end && end->round == round;
            });
        });
        if (!isAnswered)
            return std::nullopt;
        Quantity found;
        for (const VenueReport& report : driver->reports) {
            if (const auto* holding = std::get_if<HoldingReport>(&report); holding && holding->round == round)
                found = holding->held;
        }
        return found;
    }

    const TestedVenue& of;
    SimulatorProcess simulator;
    std::unique_ptr<venue::live::LiveFeed> feed;
    std::unique_ptr<venue::Venue> venue;
    std::unique_ptr<VenueDriver> driver;
    market::DepthBook books{InstrumentId{}};
    std::uint64_t rounds = 0;
};

} // namespace jarvis::e2e
