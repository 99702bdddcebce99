#include "tests/e2e/venue/venue_desk.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using e2e::kOkx;
using e2e::VenueDesk;

/// What only orders at OKX have: batches of twenty, pages of a hundred, a time until which an order may arrive, upgrades of the venue.
class OkxOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manyAreTakenBackAtOnce();
    void oneThatIsGoneSpoilsNoBatch();
    void aPartFilledOrderIsAmendedToItsWholeSize();
    void aStreamThatIsClosedForAnUpgradeIsOpenedAgain();
    void moreOrdersThanAPageAreAllSeen();
    void anOrderThatArrivesTooLateIsSentAgain();
};

void OkxOrdersTest::manyAreTakenBackAtOnce()
{
    constexpr int kOrders = 40;
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    const Price price = desk.resting(1).limitPrice.value();
    for (std::uint64_t id = 1; id <= kOrders; ++id)
        desk.driver->send(PlaceRequest{desk.limit(id, Side::Buy, 20, price)});
    QVERIFY(desk.driver->waitForAll<OrderAcknowledged>(kOrders));
    // A batch whose answer is lost: the stream tells the end, and so does the venue when it is asked.
    desk.simulator.setFault(R"({"fault":"rest","path":"cancel-batch-orders","cutAfter":true})");
    const int before = desk.simulator.counted("cancels");
    for (std::uint64_t id = 1; id <= kOrders; ++id)
        desk.driver->send(CancelRequest{OrderId{id}, desk.is().id()});
    QVERIFY(desk.driver->waitForAll<OrderCancelled>(kOrders));
    QCOMPARE(desk.driver->count<CancelRejected>(), 0);
    QCOMPARE(desk.simulator.counted("open"), 0);
    const int cancels = desk.simulator.counted("cancels") - before;
    QVERIFY2(cancels >= kOrders / 20 && cancels < kOrders, QByteArray::number(cancels));
}

void OkxOrdersTest::oneThatIsGoneSpoilsNoBatch()
{
    VenueDesk desk(kOkx);
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

void OkxOrdersTest::aPartFilledOrderIsAmendedToItsWholeSize()
{
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    // For more than there is up to a little above the best ask. Where the market moved away just then, the next one is tried.
    std::uint64_t id = 0;
    std::int64_t lots = 0;
    Price limit;
    Quantity before; // what the tries have filled
    const auto isPartFilled = [&] { return id > 0 && !desk.driver->filled(OrderId{id}).isZero() && desk.driver->filled(OrderId{id}) < Quantity::ofLots(lots - 100); };
    while (!isPartFilled() && id < 10) {
        if (id > 0) {
            desk.driver->send(CancelRequest{OrderId{id}, desk.is().id()});
            QVERIFY(desk.driver->waitFor([&] { return desk.driver->last<OrderCancelled>(OrderId{id}) || desk.driver->filled(OrderId{id}) == Quantity::ofLots(lots); }));
            before += desk.driver->filled(OrderId{id});
        }
        ++id;
        limit = Price::ofTicks(desk.top().ask->price.ticks() + 5);
        lots = 500;
        desk.books.forEachLevel(Side::Sell, [&](const BookLevel& level) {
            lots += level.price <= limit ? level.quantity.lots() : 0;
            return level.price <= limit;
        });
        desk.driver->send(PlaceRequest{desk.limit(id, Side::Buy, lots, limit)});
        QVERIFY(desk.driver->waitFor([&] { return isPartFilled() || desk.driver->last<OrderAcknowledged>(OrderId{id}); }));
        desk.driver->waitFor(isPartFilled, 500);
    }
    QVERIFY(isPartFilled());
    desk.driver->send(AmendRequest{OrderId{id}, desk.is().id(), Quantity::ofLots(lots - 100), limit, std::nullopt});
    QVERIFY(desk.driver->waitForLast<OrderAmended>(OrderId{id}));
    QVERIFY(desk.driver->last<OrderAmended>(OrderId{id})->quantity == Quantity::ofLots(lots - 100)); // what has filled is part of it
    desk.driver->send(CancelRequest{OrderId{id}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{id}));
    const auto filled = desk.driver->last<OrderCancelled>(OrderId{id})->filled;
    QVERIFY(filled && desk.driver->waitFor([&] { return desk.driver->filled(OrderId{id}) == *filled; }));
    QVERIFY(desk.held() == before + *filled);
}

void OkxOrdersTest::aStreamThatIsClosedForAnUpgradeIsOpenedAgain()
{
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"upgrade-notice","value":60000})");
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->count<LinkChanged>() >= 3; })); // up, down, up
    QVERIFY(desk.isUp());
    QVERIFY(desk.buy(1, 50));
}

void OkxOrdersTest::moreOrdersThanAPageAreAllSeen()
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

/// The venue's clock is ahead by less than a signature may be old, and by more than the order may be.
void OkxOrdersTest::anOrderThatArrivesTooLateIsSentAgain()
{
    VenueDesk desk(kOkx);
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"clock","value":10000})");
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
}

JARVIS_TEST(OkxOrdersTest)
#include "okx_orders_test.moc"
