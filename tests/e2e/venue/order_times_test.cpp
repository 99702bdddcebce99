#include "tests/e2e/venue/venue_desk.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using e2e::TestedVenue;
using e2e::VenueDesk;

/// Orders that end at a time, at each simulated venue: Bybit and OKX know no such thing, Binance not for all.
class OrderTimesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOrderEndsAtItsTime_data();
    void anOrderEndsAtItsTime();
    void aTimeFarAheadIsLeftToTheVenue();
};

void OrderTimesTest::anOrderEndsAtItsTime_data()
{
    QTest::addColumn<int>("venue");
    QTest::addColumn<bool>("isPostOnly");
    int index = 0;
    for (const TestedVenue* tested : {&e2e::kBinance, &e2e::kBybit, &e2e::kOkx}) {
        QTest::addRow("%s", tested->name) << index << false;
        QTest::addRow("%s, post-only", tested->name) << index++ << true;
    }
}

void OrderTimesTest::anOrderEndsAtItsTime()
{
    QFETCH(int, venue);
    QFETCH(bool, isPostOnly);
    const TestedVenue* const venues[] = {&e2e::kBinance, &e2e::kBybit, &e2e::kOkx};
    VenueDesk desk(*venues[venue]);
    QVERIFY(desk.isUp());
    Order order = desk.resting(1);
    order.timeInForce = TimeInForce::Gtd;
    order.isPostOnly = isPostOnly;
    order.goodTill = SystemClock().now() + std::chrono::seconds(2);
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    QVERIFY(desk.driver->waitForLast<OrderExpired>(OrderId{1}));
    QVERIFY(SystemClock().now() >= *order.goodTill);
    desk.driver->send(QueryRequest{OrderId{1}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderStatusReport>(OrderId{1}));
    QVERIFY(isFinal(desk.driver->last<OrderStatusReport>(OrderId{1})->state));
}

void OrderTimesTest::aTimeFarAheadIsLeftToTheVenue()
{
    VenueDesk desk(e2e::kBinance);
    QVERIFY(desk.isUp());
    Order order = desk.resting(1);
    order.timeInForce = TimeInForce::Gtd;
    order.goodTill = SystemClock().now() + std::chrono::hours(1);
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
}

JARVIS_TEST(OrderTimesTest)
#include "order_times_test.moc"
