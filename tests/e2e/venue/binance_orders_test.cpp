#include "engine/base/clock.h"
#include "engine/venue/binance/open_account.h"
#include "engine/venue/binance/open_feed.h"
#include "tests/e2e/venue/market_watcher.h"
#include "tests/e2e/venue/simulator_process.h"
#include "tests/e2e/venue/venue_driver.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using e2e::SimulatorProcess;
using e2e::VenueDriver;
using venue::Credentials;

namespace {

constexpr const char* kKey = "simulated-key";
constexpr const char* kSecret = "simulated-secret";
const venue::OrderNames kNames(AccountId{1}, timestampFromMillis(1'790'000'000'000));

/// The venue, its market and its account, as one trader has them.
struct Desk {
    explicit Desk(const char* secret = kSecret)
    {
        venue::binance::FeedOptions options;
        options.endpoints = {simulator.rest(), simulator.stream()};
        options.symbols = {"BTCUSDT"};
        auto opened = venue::binance::openFeed(options);
        if (!opened)
            qFatal("%s", opened.error().what.c_str());
        feed = std::move(opened).value();
        venue = venue::binance::openAccount({options.endpoints, kNames, {}}, Credentials::hmac(kKey, secret), feed->instruments());
        driver = std::make_unique<VenueDriver>(*venue);
        books = market::DepthBook(is().id());
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

} // namespace

/// Orders at a simulated Binance, which keeps its own account of them.
class BinanceOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manyAreTakenBackAtOnceWhileOtherAnswersHang();
    void aBatchWhoseAnswerIsLostIsAskedFor();
    void oneThatIsGoneSpoilsNoBatch();
    void anOrderRestsAndIsCancelled();
    void aMarketOrderFillsAndIsHeld();
    void refusalsHaveTheirReason_data();
    void refusalsHaveTheirReason();
    void anOrderIsAmended();
    void aStopIsReplacedAndNeverMissing();
    void aStopThatTriggersFills();
    void anOrderWhoseAnswerIsLostIsFoundAgain_data();
    void anOrderWhoseAnswerIsLostIsFoundAgain();
    void anOrderThatNeverArrivedIsUnknown();
    void theSameOrderTwiceIsOne();
    void fillsDuringALostStreamAreFoundAgain();
    void anExpiredKeyIsReplaced();
    void aBusyVenueIsAskedAgainToCancel();
    void aClockThatJumpedIsMeasuredAgain();
    void aWrongSecretIsRefused();
    void aLaterLifeFindsItsOrders();
};

void BinanceOrdersTest::anOrderRestsAndIsCancelled()
{
    Desk desk;
    QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    QVERIFY(desk.driver->last<OrderAcknowledged>(OrderId{1})->venueOrderId != 0);
    desk.driver->send(CancelRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{1}));
    QCOMPARE(desk.driver->count<OrderRejected>(), 0);
    // A second time there is nothing to cancel.
    desk.driver->send(CancelRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<CancelRejected>(OrderId{1}));
    QVERIFY(desk.driver->last<CancelRejected>(OrderId{1})->reason.code == ReasonCode::UnknownOrder);
}

void BinanceOrdersTest::aMarketOrderFillsAndIsHeld()
{
    Desk desk;
    QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.order(1, Side::Buy, OrderType::Market, 50)});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->filled(OrderId{1}) == Quantity::ofLots(50); }));
    const auto fill = desk.driver->last<OrderFilled>(OrderId{1});
    QVERIFY(fill->fee > Money::zero());
    QVERIFY(fill->liquidity == Liquidity::Taker);
    QVERIFY(desk.held() == Quantity::ofLots(50));
    Order close = desk.order(2, Side::Sell, OrderType::Market, 50);
    close.isReduceOnly = true;
    desk.driver->send(PlaceRequest{close});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->filled(OrderId{2}) == Quantity::ofLots(50); }));
    QVERIFY(desk.held() == Quantity::zero());
}

void BinanceOrdersTest::refusalsHaveTheirReason_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("reason");
    QTest::newRow("post-only that would take") << 0 << int(ReasonCode::PostOnlyWouldTake);
    QTest::newRow("value below the minimum") << 1 << int(ReasonCode::NotionalTooSmall);
    QTest::newRow("reduce-only without a position") << 2 << int(ReasonCode::ReduceOnlyIncreases);
    QTest::newRow("more than the margin allows") << 3 << int(ReasonCode::FreeBalance);
    QTest::newRow("a stop on the wrong side") << 4 << int(ReasonCode::TriggerWrongSide);
}

void BinanceOrdersTest::refusalsHaveTheirReason()
{
    QFETCH(int, which);
    QFETCH(int, reason);
    Desk desk;
    QVERIFY(desk.isUp());
    const BookTop top = desk.top();
    Order order = desk.limit(1, Side::Buy, 50, Price::ofTicks(top.ask->price.ticks() + 100));
    order.isPostOnly = which == 0;
    if (which == 1) {
        order.limitPrice = Price::ofTicks(10'000); // 1 000 USD, so one lot is worth 1 USD
        order.quantity = Quantity::ofLots(1);
    } else if (which == 2) {
        order.isReduceOnly = true;
        order.side = Side::Sell;
        order.limitPrice = Price::ofTicks(top.ask->price.ticks() * 2);
    } else if (which == 3) {
        order.quantity = Quantity::ofLots(500'000);
    } else if (which == 4) {
        order = desk.order(1, Side::Sell, OrderType::StopMarket, 50);
        order.triggerPrice = Price::ofTicks(top.ask->price.ticks() * 11 / 10);
    }
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitForLast<OrderRejected>(OrderId{1}));
    QCOMPARE(int(desk.driver->last<OrderRejected>(OrderId{1})->reason.code), reason);
    QCOMPARE(desk.driver->count<OrderAcknowledged>(), 0);
}

void BinanceOrdersTest::anOrderIsAmended()
{
    Desk desk;
    QVERIFY(desk.isUp());
    const Order order = desk.resting(1);
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    const Price lower = Price::ofTicks(order.limitPrice->ticks() - 50);
    desk.driver->send(AmendRequest{OrderId{1}, desk.is().id(), Quantity::ofLots(30), lower, std::nullopt});
    QVERIFY(desk.driver->waitForLast<OrderAmended>(OrderId{1}));
    const auto amended = desk.driver->last<OrderAmended>(OrderId{1});
    QVERIFY(amended->quantity == Quantity::ofLots(30) && amended->limitPrice == lower);
    desk.driver->send(QueryRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderStatusReport>(OrderId{1}));
    const auto status = desk.driver->last<OrderStatusReport>(OrderId{1});
    QVERIFY(status->isKnown && status->state == OrderState::Working && status->quantity == Quantity::ofLots(30) && status->limitPrice == lower);
}

void BinanceOrdersTest::aStopIsReplacedAndNeverMissing()
{
    Desk desk;
    QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.order(1, Side::Buy, OrderType::Market, 50)});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->filled(OrderId{1}) == Quantity::ofLots(50); }));
    Order stop = desk.order(2, Side::Sell, OrderType::StopMarket, 50);
    stop.role = OrderRole::StopLoss;
    stop.isReduceOnly = true;
    stop.triggerPrice = Price::ofTicks(desk.top().bid->price.ticks() * 90 / 100);
    desk.driver->send(PlaceRequest{stop});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{2}));
    for (int change = 1; change <= 3; ++change) {
        const Price trigger = Price::ofTicks(stop.triggerPrice->ticks() + change * 10);
        desk.driver->send(AmendRequest{OrderId{2}, desk.is().id(), Quantity::ofLots(50), std::nullopt, trigger});
        QVERIFY(desk.driver->waitFor([&] {
            const auto amended = desk.driver->last<OrderAmended>(OrderId{2});
            return amended && amended->triggerPrice == trigger;
        }));
    }
    // That the replaced ones went is no news of the order.
    QVERIFY(!desk.driver->last<OrderCancelled>(OrderId{2}));
    desk.driver->reports.clear();
    QVERIFY(desk.held() == Quantity::ofLots(50));
    QCOMPARE(desk.driver->count<OrderStatusReport>(), 1); // one stop is there, and no more
    QVERIFY(desk.driver->last<OrderStatusReport>(OrderId{2})->triggerPrice == Price::ofTicks(stop.triggerPrice->ticks() + 30));
    desk.driver->send(CancelRequest{OrderId{2}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{2}));
}

void BinanceOrdersTest::aStopThatTriggersFills()
{
    Desk desk;
    QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.order(1, Side::Buy, OrderType::Market, 50)});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->filled(OrderId{1}) == Quantity::ofLots(50); }));
    // Stops on both sides of the mark, as near as they are taken: one of them goes soon.
    std::uint64_t id = 1;
    const auto isFilled = [&] { return id > 1 && desk.driver->filled(OrderId{id}) == Quantity::ofLots(50); };
    QElapsedTimer since;
    since.start();
    while (!isFilled() && since.elapsed() < 30'000) {
        if (id == 1 || desk.driver->last<OrderRejected>(OrderId{id})) {
            Order stop = desk.order(++id, Side::Sell, OrderType::StopMarket, 50);
            stop.role = OrderRole::StopLoss;
            stop.isReduceOnly = true;
            stop.triggerPrice = Price::ofTicks(desk.top().bid->price.ticks() - 30);
            desk.driver->send(PlaceRequest{stop});
            QVERIFY(desk.driver->waitFor([&] { return desk.driver->last<OrderAcknowledged>(OrderId{id}) || desk.driver->last<OrderRejected>(OrderId{id}) || isFilled(); }));
        }
        // The market wanders off: follow it with the stop.
        if (!desk.driver->waitFor(isFilled, 500) && desk.driver->last<OrderAcknowledged>(OrderId{id})) {
            const Price nearer = Price::ofTicks(desk.top().bid->price.ticks() - 15);
            desk.driver->send(AmendRequest{OrderId{id}, desk.is().id(), Quantity::ofLots(50), std::nullopt, nearer});
        }
    }
    QVERIFY(isFilled());
    QVERIFY(desk.held() == Quantity::zero());
    desk.driver->send(QueryRequest{OrderId{id}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderStatusReport>(OrderId{id}));
    QVERIFY(desk.driver->last<OrderStatusReport>(OrderId{id})->state == OrderState::Filled);
}

void BinanceOrdersTest::anOrderWhoseAnswerIsLostIsFoundAgain_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("the connection is cut after it was taken") << QByteArray(R"({"fault":"rest","path":"POST /fapi/v1/order","cutAfter":true})");
    QTest::newRow("no answer comes after it was taken") << QByteArray(R"({"fault":"rest","path":"POST /fapi/v1/order","lostAfter":true})");
}

void BinanceOrdersTest::anOrderWhoseAnswerIsLostIsFoundAgain()
{
    QFETCH(QByteArray, fault);
    Desk desk;
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"private-lost"})");
    desk.simulator.setFault(fault);
    desk.driver->send(PlaceRequest{desk.order(1, Side::Buy, OrderType::Market, 50)});
    QVERIFY(desk.driver->waitForLast<RequestTimedOut>(OrderId{1}));
    QCOMPARE(desk.driver->count<OrderFilled>(), 0);
    desk.driver->send(QueryRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderStatusReport>(OrderId{1}));
    QVERIFY(desk.driver->last<OrderStatusReport>(OrderId{1})->state == OrderState::Filled);
    QVERIFY(desk.driver->filled(OrderId{1}) == Quantity::ofLots(50)); // told before the status
    QCOMPARE(desk.simulator.counted("placed"), 1);
    QVERIFY(desk.held() == Quantity::ofLots(50));
}

void BinanceOrdersTest::anOrderThatNeverArrivedIsUnknown()
{
    Desk desk;
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"rest","path":"POST /fapi/v1/order","status":503,"body":"{\"code\":0,\"msg\":\"Unknown error, please check your request or try again later.\"}"})");
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<RequestTimedOut>(OrderId{1}));
    desk.driver->send(QueryRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderStatusReport>(OrderId{1}));
    QVERIFY(!desk.driver->last<OrderStatusReport>(OrderId{1})->isKnown);
    QCOMPARE(desk.simulator.counted("placed"), 0);
}

void BinanceOrdersTest::theSameOrderTwiceIsOne()
{
    Desk desk;
    QVERIFY(desk.isUp());
    const Order order = desk.resting(1);
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitForLast<OrderStatusReport>(OrderId{1}));
    QVERIFY(desk.driver->last<OrderStatusReport>(OrderId{1})->state == OrderState::Working);
    QCOMPARE(desk.driver->count<OrderRejected>(), 0);
    QCOMPARE(desk.simulator.counted("placed"), 1);
}

void BinanceOrdersTest::fillsDuringALostStreamAreFoundAgain()
{
    Desk desk;
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"cut","place":"private"})");
    QVERIFY(desk.driver->waitFor([&] { return !desk.driver->isUp(); }));
    desk.driver->send(PlaceRequest{desk.order(1, Side::Buy, OrderType::Market, 50)});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    QVERIFY(desk.isUp()); // again
    desk.driver->send(QueryRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderStatusReport>(OrderId{1}));
    QVERIFY(desk.driver->filled(OrderId{1}) == Quantity::ofLots(50));
}

void BinanceOrdersTest::anExpiredKeyIsReplaced()
{
    Desk desk;
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"expire-keys"})");
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->count<LinkChanged>() >= 3; })); // up, down, up
    QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.order(1, Side::Buy, OrderType::Market, 50)});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->filled(OrderId{1}) == Quantity::ofLots(50); }));
}

void BinanceOrdersTest::aBusyVenueIsAskedAgainToCancel()
{
    Desk desk;
    QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    desk.simulator.setFault(R"({"fault":"rest","path":"DELETE /fapi/v1/order","status":503,"count":2,"body":"{\"code\":-1008,\"msg\":\"Server is currently overloaded\"}"})");
    desk.driver->send(CancelRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{1}));
    QCOMPARE(desk.driver->count<CancelRejected>(), 0);
}

void BinanceOrdersTest::aClockThatJumpedIsMeasuredAgain()
{
    Desk desk;
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"clock","value":-9000})");
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->last<OrderAcknowledged>(OrderId{1}) || desk.driver->last<OrderRejected>(OrderId{1}); }));
    QVERIFY(desk.driver->last<OrderAcknowledged>(OrderId{1}).has_value());
}

void BinanceOrdersTest::aWrongSecretIsRefused()
{
    Desk desk("another-secret");
    QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<OrderRejected>(OrderId{1}));
    const Refusal reason = desk.driver->last<OrderRejected>(OrderId{1})->reason;
    QVERIFY(reason.code == ReasonCode::VenueRejected && reason.value == Amount::of(std::int64_t{-1022}));
}

void BinanceOrdersTest::aLaterLifeFindsItsOrders()
{
    Desk desk;
    QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.order(1, Side::Buy, OrderType::Market, 50)});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->filled(OrderId{1}) == Quantity::ofLots(50); }));
    desk.driver->send(PlaceRequest{desk.resting(2)});
    Order stop = desk.order(3, Side::Sell, OrderType::StopMarket, 50);
    stop.role = OrderRole::StopLoss;
    stop.isReduceOnly = true;
    stop.triggerPrice = Price::ofTicks(desk.top().bid->price.ticks() * 90 / 100);
    desk.driver->send(PlaceRequest{stop});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{2}) && desk.driver->waitForLast<OrderAcknowledged>(OrderId{3}));

    const venue::binance::Endpoints endpoints{desk.simulator.rest(), desk.simulator.stream()};
    const auto later = venue::binance::openAccount({endpoints, kNames, {}}, Credentials::hmac(kKey, kSecret), desk.feed->instruments());
    VenueDriver driver(*later);
    QVERIFY(driver.waitFor([&] { return driver.isUp(); }));
    for (const std::uint64_t id : {1, 2, 3, 4})
        driver.send(QueryRequest{OrderId{id}, desk.is().id()});
    QVERIFY(driver.waitFor([&] {
        return driver.last<OrderStatusReport>(OrderId{1}) && driver.last<OrderStatusReport>(OrderId{2}) && driver.last<OrderStatusReport>(OrderId{3}) && driver.last<OrderStatusReport>(OrderId{4});
    }));
    QVERIFY(driver.last<OrderStatusReport>(OrderId{1})->state == OrderState::Filled);
    QVERIFY(driver.filled(OrderId{1}) == Quantity::ofLots(50));
    QVERIFY(driver.last<OrderStatusReport>(OrderId{2})->state == OrderState::Working);
    QVERIFY(driver.last<OrderStatusReport>(OrderId{3})->state == OrderState::Working);
    QVERIFY(driver.last<OrderStatusReport>(OrderId{3})->triggerPrice == stop.triggerPrice);
    QVERIFY(!driver.last<OrderStatusReport>(OrderId{4})->isKnown);
}

void BinanceOrdersTest::manyAreTakenBackAtOnceWhileOtherAnswersHang()
{
    constexpr int kOrders = 200;
    Desk desk;
    QVERIFY(desk.isUp());
    const Price price = Price::ofTicks(desk.top().bid->price.ticks() * 97 / 100);
    for (std::uint64_t id = 1; id <= kOrders; ++id)
        desk.driver->send(PlaceRequest{desk.limit(id, Side::Buy, 20, price)});
    QVERIFY(desk.driver->waitForAll<OrderAcknowledged>(kOrders));
    // As many questions as there are connections, none of which is answered.
    desk.simulator.setFault(R"({"fault":"rest","path":"GET /fapi/v1/order","lost":true,"count":8})");
    const int asked = desk.simulator.counted("requests");
    for (std::uint64_t id = 1; id <= 8; ++id)
        desk.driver->send(QueryRequest{OrderId{id}, desk.is().id()});
    QVERIFY(QTest::qWaitFor([&] { return desk.simulator.counted("requests") >= asked + 8; }));
    const int cancelsBefore = desk.simulator.counted("cancels");
    const Timestamp began = SystemClock().now();
    for (std::uint64_t id = 1; id <= kOrders; ++id)
        desk.driver->send(CancelRequest{OrderId{id}, desk.is().id()});
    QVERIFY(desk.driver->waitForAll<OrderCancelled>(kOrders));
    QCOMPARE(desk.driver->count<CancelRejected>(), 0);
    QCOMPARE(desk.simulator.counted("open"), 0);
    const int cancels = desk.simulator.counted("cancels") - cancelsBefore;
    QVERIFY2(cancels >= kOrders / 10 && cancels < kOrders / 2, QByteArray::number(cancels));
    qInfo("%d orders in %d requests; the last one was there %.1f ms after the first was asked for", kOrders, cancels,
        static_cast<double>((desk.simulator.lastCancel() - began).count()) * 1e-6);
}

void BinanceOrdersTest::aBatchWhoseAnswerIsLostIsAskedFor()
{
    constexpr int kOrders = 12;
    Desk desk;
    QVERIFY(desk.isUp());
    for (std::uint64_t id = 1; id <= kOrders; ++id)
        desk.driver->send(PlaceRequest{desk.resting(id)});
    QVERIFY(desk.driver->waitForAll<OrderAcknowledged>(kOrders));
    desk.simulator.setFault(R"({"fault":"rest","path":"DELETE /fapi/v1/batchOrders","cutAfter":true})");
    for (std::uint64_t id = 1; id <= kOrders; ++id)
        desk.driver->send(CancelRequest{OrderId{id}, desk.is().id()});
    // The stream tells the end, and for those whose answer was lost so does the venue when it is asked.
    QVERIFY(desk.driver->waitForAll<OrderCancelled>(kOrders));
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->count<OrderStatusReport>() >= 2; }));
    QCOMPARE(desk.driver->count<CancelRejected>(), 0);
    QCOMPARE(desk.simulator.counted("open"), 0);
}

void BinanceOrdersTest::oneThatIsGoneSpoilsNoBatch()
{
    Desk desk;
    QVERIFY(desk.isUp());
    for (std::uint64_t id = 1; id <= 3; ++id)
        desk.driver->send(PlaceRequest{desk.resting(id)});
    QVERIFY(desk.driver->waitForAll<OrderAcknowledged>(3));
    desk.driver->send(CancelRequest{OrderId{2}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{2}));
    for (std::uint64_t id = 1; id <= 3; ++id)
        desk.driver->send(CancelRequest{OrderId{id}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<CancelRejected>(OrderId{2}));
    QVERIFY(desk.driver->waitForAll<OrderCancelled>(3));
    QCOMPARE(desk.driver->count<CancelRejected>(), 1);
    QCOMPARE(desk.simulator.counted("open"), 0);
}

JARVIS_TEST(BinanceOrdersTest)
#include "binance_orders_test.moc"
