#include "tests/e2e/venue/order_venue.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using e2e::OrderVenue;
using e2e::VenueDesk;
using e2e::VenueDriver;

/// What is known of orders at each simulated venue after answers, streams, clocks or the whole process were lost.
class RecoveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { e2e::addOrderVenues(); }
    void anOrderWhoseAnswerIsLostIsFoundAgain_data();
    void anOrderWhoseAnswerIsLostIsFoundAgain();
    void anOrderThatNeverArrivedIsUnknown();
    void theSameOrderTwiceIsOne();
    void fillsDuringALostStreamAreFoundAgain();
    void aClockThatJumpedIsMeasuredAgain();
    void aWrongSecretIsRefused();
    void aLaterLifeFindsItsOrders_data();
    void aLaterLifeFindsItsOrders();
};

void RecoveryTest::anOrderWhoseAnswerIsLostIsFoundAgain_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("the connection is cut after it was taken") << QByteArray(R"("cutAfter":true)");
    QTest::newRow("no answer comes after it was taken") << QByteArray(R"("lostAfter":true)");
}

void RecoveryTest::anOrderWhoseAnswerIsLostIsFoundAgain()
{
    QFETCH(QByteArray, fault);
    VenueDesk desk(e2e::testedOrderVenue().of);
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"private-lost"})");
    desk.simulator.setFault(e2e::testedOrderVenue().atPlacing(fault));
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

void RecoveryTest::anOrderThatNeverArrivedIsUnknown()
{
    for (const OrderVenue::Fault& fault : e2e::testedOrderVenue().neverArrived) {
        VenueDesk desk(e2e::testedOrderVenue().of);
        QVERIFY(desk.isUp());
        desk.simulator.setFault(e2e::testedOrderVenue().atPlacing(fault.json));
        desk.driver->send(PlaceRequest{desk.resting(1)});
        QVERIFY2(desk.driver->waitForLast<RequestTimedOut>(OrderId{1}), fault.name);
        desk.driver->send(QueryRequest{OrderId{1}, desk.is().id()});
        QVERIFY2(desk.driver->waitForLast<OrderStatusReport>(OrderId{1}), fault.name);
        QVERIFY2(!desk.driver->last<OrderStatusReport>(OrderId{1})->isKnown, fault.name);
        QCOMPARE(desk.simulator.counted("placed"), 0);
    }
}

void RecoveryTest::theSameOrderTwiceIsOne()
{
    VenueDesk desk(e2e::testedOrderVenue().of);
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

void RecoveryTest::fillsDuringALostStreamAreFoundAgain()
{
    VenueDesk desk(e2e::testedOrderVenue().of);
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"private-lost"})");
    desk.driver->send(PlaceRequest{desk.order(1, Side::Buy, OrderType::Market, 50)});
    QTRY_COMPARE_WITH_TIMEOUT(desk.simulator.counted("placed"), 1, 10'000);
    desk.simulator.setFault(R"({"fault":"clear"})");
    desk.simulator.setFault(R"({"fault":"cut","place":"private"})");
    QVERIFY(desk.driver->waitFor([&] { return !desk.driver->isUp(); }));
    QVERIFY(desk.isUp()); // again
    desk.driver->send(QueryRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderStatusReport>(OrderId{1}));
    QVERIFY(desk.driver->filled(OrderId{1}) == Quantity::ofLots(50));
}

void RecoveryTest::aClockThatJumpedIsMeasuredAgain()
{
    VenueDesk desk(e2e::testedOrderVenue().of);
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"clock","value":)" + QByteArray::number(e2e::testedOrderVenue().clockJumpMs) + '}');
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->last<OrderAcknowledged>(OrderId{1}) || desk.driver->last<OrderRejected>(OrderId{1}); }));
    QVERIFY(desk.driver->last<OrderAcknowledged>(OrderId{1}).has_value());
}

void RecoveryTest::aWrongSecretIsRefused()
{
    const OrderVenue& tested = e2e::testedOrderVenue();
    VenueDesk desk(tested.of, "another-secret");
    if (tested.isUpWithWrongSecret)
        QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<OrderRejected>(OrderId{1}));
    const Refusal reason = desk.driver->last<OrderRejected>(OrderId{1})->reason;
    QVERIFY(reason.code == ReasonCode::VenueKeyRefused && reason.value == Amount::of(tested.wrongSecret));
    QCOMPARE(desk.driver->isUp(), tested.isUpWithWrongSecret);
}

void RecoveryTest::aLaterLifeFindsItsOrders_data()
{
    QTest::addColumn<bool>("isLongAgo");
    QTest::newRow("soon") << false;
    QTest::newRow("so late that only a history knows those that ended, where there is one") << true;
}

void RecoveryTest::aLaterLifeFindsItsOrders()
{
    QFETCH(bool, isLongAgo);
    VenueDesk desk(e2e::testedOrderVenue().of);
    QVERIFY(desk.isUp());
    QVERIFY(desk.buy(1, 50));
    desk.driver->send(PlaceRequest{desk.resting(2)});
    const Order stop = desk.stopLoss(3, 50);
    desk.driver->send(PlaceRequest{stop});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{2}) && desk.driver->waitForLast<OrderAcknowledged>(OrderId{3}));
    if (isLongAgo && &e2e::testedOrderVenue().of == &e2e::kBybit)
        desk.simulator.setFault(R"({"fault":"forget"})");
    if (isLongAgo && &e2e::testedOrderVenue().of == &e2e::kOkx)
        desk.simulator.setFault(R"({"fault":"fills-old"})");

    const auto later = desk.another();
    VenueDriver driver(*later);
    QVERIFY(driver.waitFor([&] { return driver.isUp(); }));
    for (const std::uint64_t id : {1, 2, 3, 4})
        driver.send(QueryRequest{OrderId{id}, desk.is().id()});
    QVERIFY(driver.waitForAll<OrderStatusReport>(4));
    QVERIFY(driver.last<OrderStatusReport>(OrderId{1})->state == OrderState::Filled);
    QVERIFY(driver.filled(OrderId{1}) == Quantity::ofLots(50));
    QVERIFY(driver.last<OrderStatusReport>(OrderId{2})->state == OrderState::Working);
    QVERIFY(driver.last<OrderStatusReport>(OrderId{3})->state == OrderState::Working);
    QVERIFY(driver.last<OrderStatusReport>(OrderId{3})->triggerPrice == stop.triggerPrice);
    QVERIFY(!driver.last<OrderStatusReport>(OrderId{4})->isKnown);
}

JARVIS_TEST(RecoveryTest)
#include "recovery_test.moc"
