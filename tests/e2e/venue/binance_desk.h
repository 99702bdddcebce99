#pragma once

#include "engine/base/clock.h"
#include "engine/market/depth_book.h"
#include "engine/venue/binance/open_account.h"
#include "engine/venue/binance/open_feed.h"
#include "tests/e2e/venue/simulator_process.h"
#include "tests/e2e/venue/venue_driver.h"

#include <QTest>

#include <memory>
#include <optional>

namespace jarvis::e2e {

/// The venue, its market and its account, as one trader has them.
struct BinanceDesk {
    static constexpr const char* kKey = "simulated-key";
    static constexpr const char* kSecret = "simulated-secret";

    explicit BinanceDesk(const char* secret = kSecret)
    {
        venue::binance::FeedOptions options;
        options.endpoints = {simulator.rest(), simulator.stream()};
        options.symbols = {"BTCUSDT"};
        auto opened = venue::binance::openFeed(options);
        if (!opened)
            qFatal("%s", opened.error().what.c_str());
        feed = std::move(opened).value();
        venue = venue::binance::openAccount({options.endpoints, names(), {}}, venue::Credentials::hmac(kKey, secret), feed->instruments());
        driver = std::make_unique<VenueDriver>(*venue);
        books = market::DepthBook(is().id());
    }

    static venue::OrderNames names() { return venue::OrderNames(AccountId{1}, timestampFromMillis(1'790'000'000'000)); }
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
    /// The account once more, as a later life of the engine has it.
    std::unique_ptr<venue::Venue> another() const
    {
        return venue::binance::openAccount({{simulator.rest(), simulator.stream()}, names(), {}}, venue::Credentials::hmac(kKey, kSecret), feed->instruments());
    }
    bool isUp() { return driver->waitFor([this] { return driver->isUp(); }); }
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

    SimulatorProcess simulator;
    std::unique_ptr<venue::live::LiveFeed> feed;
    std::unique_ptr<venue::Venue> venue;
    std::unique_ptr<VenueDriver> driver;
    market::DepthBook books{InstrumentId{}};
    std::uint64_t rounds = 0;
};

} // namespace jarvis::e2e
