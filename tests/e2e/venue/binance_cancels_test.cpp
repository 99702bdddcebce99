#include "tests/e2e/venue/binance_desk.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using Desk = e2e::BinanceDesk;

/// Many orders at a simulated Binance, taken back together.
class BinanceCancelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manyAreTakenBackAtOnceWhileOtherAnswersHang();
    void aBatchWhoseAnswerIsLostIsNoFailure();
    void oneThatIsGoneSpoilsNoBatch();
};

void BinanceCancelsTest::manyAreTakenBackAtOnceWhileOtherAnswersHang()
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
    // How many go together depends on how fast they are handed over one by one; a kill hands them over at once (TraderTest).
    QVERIFY2(cancels >= kOrders / 10 && cancels <= kOrders, QByteArray::number(cancels));
    qInfo("%d orders in %d requests; the last one was there %.1f ms after the first was asked for", kOrders, cancels,
        static_cast<double>((desk.simulator.lastCancel() - began).count()) * 1e-6);
}

void BinanceCancelsTest::aBatchWhoseAnswerIsLostIsNoFailure()
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
    // The stream tells the end. Whether the venue is asked as well depends on what is faster, the stream or the lost connection; nothing is
    // taken for a failure meanwhile.
    QVERIFY(desk.driver->waitForAll<OrderCancelled>(kOrders));
    QCOMPARE(desk.driver->count<CancelRejected>(), 0);
    QCOMPARE(desk.simulator.counted("open"), 0);
}

void BinanceCancelsTest::oneThatIsGoneSpoilsNoBatch()
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

JARVIS_TEST(BinanceCancelsTest)
#include "binance_cancels_test.moc"
