#include "tests/e2e/venue/binance_desk.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using e2e::VenueDriver;
using Desk = e2e::BinanceDesk;

/// Orders at a simulated Binance, which keeps its own account of them.
class BinanceOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
    // A stop that is moved as near to the market as it is taken: it goes soon.
    std::uint64_t id = 1;
    const auto isFilled = [&] { return id > 1 && desk.driver->filled(OrderId{id}) == Quantity::ofLots(50); };
    QElapsedTimer since;
    since.start();
    while (!isFilled() && since.elapsed() < 30'000) {
        if (id == 1 || desk.driver->last<OrderRejected>(OrderId{id})) {
            Order stop = desk.order(++id, Side::Sell, OrderType::StopMarket, 50);
            stop.role = OrderRole::StopLoss;
            stop.isReduceOnly = true;
            stop.triggerPrice = Price::ofTicks(desk.top().bid->price.ticks() * 95 / 100); // and moved near at once
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

    // A later life knows the order as the journal has it, and none of the names that its changes gave it.
    Order kept = desk.order(id, Side::Sell, OrderType::StopMarket, 50);
    kept.role = OrderRole::StopLoss;
    kept.isReduceOnly = true;
    const auto later = desk.another();
    later->restore({kept}, {}, SystemClock().now());
    VenueDriver driver(*later);
    QVERIFY(driver.waitFor([&] { return driver.isUp(); }));
    driver.send(QueryRequest{OrderId{id}, desk.is().id()});
    QVERIFY(driver.waitForLast<OrderStatusReport>(OrderId{id}));
    QVERIFY(driver.last<OrderStatusReport>(OrderId{id})->state == OrderState::Filled);
    QVERIFY(driver.filled(OrderId{id}) == Quantity::ofLots(50));
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
    QVERIFY(reason.code == ReasonCode::VenueKeyRefused && reason.value == Amount::of(std::int64_t{-1022}));
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

    const auto later = desk.another();
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

JARVIS_TEST(BinanceOrdersTest)
#include "binance_orders_test.moc"
