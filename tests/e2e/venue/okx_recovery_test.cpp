#include "tests/e2e/venue/venue_desk.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using e2e::kOkx;
using e2e::VenueDesk;
using e2e::VenueDriver;

/// What is known of orders at a simulated OKX after answers, streams, clocks or the whole process were lost.
class OkxRecoveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOrderWhoseAnswerIsLostIsFoundAgain_data();
    void anOrderWhoseAnswerIsLostIsFoundAgain();
    void anOrderThatNeverArrivedIsUnknown_data();
    void anOrderThatNeverArrivedIsUnknown();
    void theSameOrderTwiceIsOne();
    void fillsDuringALostStreamAreFoundAgain();
    void fillsOfLongAgoAreFoundInTheHistory();
    void aStreamThatIsClosedForAnUpgradeIsOpenedAgain();
    void moreOrdersThanAPageAreAllSeen();
    void aClockThatJumpedIsMeasuredAgain();
    void aWrongSecretIsRefused();
    void aLaterLifeFindsItsOrders();
};

void OkxRecoveryTest::anOrderWhoseAnswerIsLostIsFoundAgain_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("the connection is cut after it was taken") << QByteArray(R"({"fault":"rest","path":"POST /api/v5/trade/order","cutAfter":true})");
    QTest::newRow("no answer comes after it was taken") << QByteArray(R"({"fault":"rest","path":"POST /api/v5/trade/order","lostAfter":true})");
}

void OkxRecoveryTest::anOrderWhoseAnswerIsLostIsFoundAgain()
{
    QFETCH(QByteArray, fault);
    VenueDesk desk(kOkx);
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

void OkxRecoveryTest::anOrderThatNeverArrivedIsUnknown_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("the venue's own time-out")
        << QByteArray(R"({"fault":"rest","path":"POST /api/v5/trade/order","status":200,"body":"{\"code\":\"50004\",\"msg\":\"Endpoint request timeout\",\"data\":[]}"})");
    QTest::newRow("an error of the server") << QByteArray(R"({"fault":"rest","path":"POST /api/v5/trade/order","status":502,"body":"Bad Gateway"})");
    QTest::newRow("half an answer") << QByteArray(R"({"fault":"rest","path":"POST /api/v5/trade/order","status":200,"body":"{\"code\":\"0\",\"da"})");
    QTest::newRow("an answer without an order") << QByteArray(R"({"fault":"rest","path":"POST /api/v5/trade/order","status":200,"body":"{\"code\":\"0\",\"msg\":\"\",\"data\":[]}"})");
}

void OkxRecoveryTest::anOrderThatNeverArrivedIsUnknown()
{
    QFETCH(QByteArray, fault);
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    desk.simulator.setFault(fault);
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<RequestTimedOut>(OrderId{1}));
    desk.driver->send(QueryRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderStatusReport>(OrderId{1}));
    QVERIFY(!desk.driver->last<OrderStatusReport>(OrderId{1})->isKnown);
    QCOMPARE(desk.simulator.counted("placed"), 0);
}

void OkxRecoveryTest::theSameOrderTwiceIsOne()
{
    VenueDesk desk(kOkx);
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

void OkxRecoveryTest::fillsDuringALostStreamAreFoundAgain()
{
    VenueDesk desk(kOkx);
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

void OkxRecoveryTest::fillsOfLongAgoAreFoundInTheHistory()
{
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    QVERIFY(desk.buy(1, 50));
    desk.simulator.setFault(R"({"fault":"fills-old"})");
    const auto later = desk.another();
    VenueDriver driver(*later);
    driver.send(QueryRequest{OrderId{1}, desk.is().id()});
    QVERIFY(driver.waitForLast<OrderStatusReport>(OrderId{1}));
    QVERIFY(driver.filled(OrderId{1}) == Quantity::ofLots(50));
}

void OkxRecoveryTest::aStreamThatIsClosedForAnUpgradeIsOpenedAgain()
{
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"upgrade-notice","value":60000})");
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->count<LinkChanged>() >= 3; })); // up, down, up
    QVERIFY(desk.isUp());
    QVERIFY(desk.buy(1, 50));
}

void OkxRecoveryTest::moreOrdersThanAPageAreAllSeen()
{
    constexpr int kOrders = 130;
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    const Order first = desk.resting(1, 1);
    int sent = 0;
    // No faster than the venue takes them.
    for (std::uint64_t id = 1; id <= kOrders; ++id) {
        Order order = first;
        order.id = OrderId{id};
        desk.driver->send(PlaceRequest{order});
        if (++sent % 20 == 0)
            QVERIFY(desk.driver->waitFor([&] { return desk.driver->count<OrderAcknowledged>() + desk.driver->count<OrderRejected>() >= sent; }, 30'000));
        QTest::qWait(40);
    }
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->count<OrderAcknowledged>() + desk.driver->count<OrderRejected>() >= kOrders; }));
    const int open = desk.simulator.counted("open");
    QVERIFY2(open > 100, QByteArray::number(open));
    desk.driver->reports.clear();
    QVERIFY(desk.held() == Quantity::zero());
    QCOMPARE(desk.driver->count<OrderStatusReport>(), open);
}

void OkxRecoveryTest::aClockThatJumpedIsMeasuredAgain()
{
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"clock","value":-40000})");
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->last<OrderAcknowledged>(OrderId{1}) || desk.driver->last<OrderRejected>(OrderId{1}); }));
    QVERIFY(desk.driver->last<OrderAcknowledged>(OrderId{1}).has_value());
    // Where only the time until which it may arrive is over, too.
    desk.simulator.setFault(R"({"fault":"clock","value":-30000})");
    desk.driver->send(PlaceRequest{desk.resting(2)});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->last<OrderAcknowledged>(OrderId{2}) || desk.driver->last<OrderRejected>(OrderId{2}); }));
    QVERIFY(desk.driver->last<OrderAcknowledged>(OrderId{2}).has_value());
}

void OkxRecoveryTest::aWrongSecretIsRefused()
{
    VenueDesk desk(kOkx, "another-secret");
    QVERIFY(!desk.driver->waitFor([&] { return desk.driver->isUp(); }, 1'500)); // the stream refuses it as well
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<OrderRejected>(OrderId{1}));
    const Refusal reason = desk.driver->last<OrderRejected>(OrderId{1})->reason;
    QVERIFY(reason.code == ReasonCode::VenueKeyRefused && reason.value == Amount::of(std::int64_t{50113}));
}

void OkxRecoveryTest::aLaterLifeFindsItsOrders()
{
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    QVERIFY(desk.buy(1, 50));
    desk.driver->send(PlaceRequest{desk.resting(2)});
    const Order stop = desk.stopLoss(3, 50);
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

JARVIS_TEST(OkxRecoveryTest)
#include "okx_recovery_test.moc"
