#include "tests/e2e/venue/venue_desk.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;

namespace {

struct BybitDesk : e2e::VenueDesk {
    explicit BybitDesk(const char* secret = e2e::kSecret) : VenueDesk(e2e::kBybit, secret) {}

    /// Again and again, until the limit of orders in a second lets it through.
    bool placeResting(std::uint64_t id)
    {
        const Order wanted = resting(id);
        return QTest::qWaitFor(
            [&] {
                driver->reports.clear();
                driver->send(PlaceRequest{wanted});
                const bool isAnswered = driver->waitFor([&] { return driver->last<OrderAcknowledged>(wanted.id) || driver->last<OrderRejected>(wanted.id); });
                return isAnswered && driver->last<OrderAcknowledged>(wanted.id);
            },
            10'000);
    }
};

} // namespace

/// What only orders at Bybit have: answers that tell no more than that a request was taken, executions apart from orders, ten calls a second.
class BybitOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAmendThatChangesNothingIsRefused();
    void fillsComeBehindTheEndOfTheirOrder();
    void aFillThatIsToldTwiceHasOneNumber();
    void ordersWaitForTheVenuesLimit();
    void manyAreTakenBackTogetherAsFastAsTheLimitAllows();
    void oneThatIsGoneSpoilsNoBatch();
    void listsAreReadToTheirLastPage();
};

void BybitOrdersTest::anAmendThatChangesNothingIsRefused()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    const Order order = desk.resting(1);
    desk.driver->send(PlaceRequest{order});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    desk.driver->send(AmendRequest{OrderId{1}, desk.is().id(), order.quantity, order.limitPrice, std::nullopt});
    QVERIFY(desk.driver->waitForLast<AmendRejected>(OrderId{1}));
}

void BybitOrdersTest::fillsComeBehindTheEndOfTheirOrder()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"fills-late"})");
    // A part fills at once, the rest is cancelled, and its news come first. Where the book held all of it, the next one goes the other way.
    std::uint64_t id = 0;
    const Quantity asked = Quantity::ofLots(5'000);
    bool isCancelled = false;
    while (!isCancelled && ++id <= 10) {
        const BookTop top = desk.top();
        const Side side = id % 2 == 1 ? Side::Buy : Side::Sell;
        Order order = desk.limit(id, side, asked.lots(), side == Side::Buy ? top.ask->price : top.bid->price);
        order.timeInForce = TimeInForce::Ioc;
        desk.driver->send(PlaceRequest{order});
        QVERIFY(desk.driver->waitFor([&] { return desk.driver->last<OrderCancelled>(OrderId{id}) || desk.driver->filled(OrderId{id}) == asked; }));
        isCancelled = desk.driver->last<OrderCancelled>(OrderId{id}).has_value();
    }
    QVERIFY(isCancelled);
    const auto filled = desk.driver->last<OrderCancelled>(OrderId{id})->filled;
    QVERIFY(filled.has_value());
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->filled(OrderId{id}) == *filled; }));
}

void BybitOrdersTest::aFillThatIsToldTwiceHasOneNumber()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    desk.simulator.setFault(R"({"fault":"fills-twice"})");
    QVERIFY(desk.buy(1, 50));
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->count<OrderFilled>() >= 2; }));
    QVERIFY(desk.driver->filled(OrderId{1}) == Quantity::ofLots(50)); // by their numbers
}

void BybitOrdersTest::ordersWaitForTheVenuesLimit()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    desk.driver->send(PlaceRequest{desk.resting(1)});
    QVERIFY(desk.driver->waitForLast<OrderAcknowledged>(OrderId{1}));
    // The venue allows one a second all at once: it is told in the headers, and cancels wait for it.
    desk.simulator.setFault(R"({"fault":"orders-limit","value":1})");
    desk.driver->send(PlaceRequest{desk.resting(2)});
    QVERIFY(desk.driver->waitFor([&] { return desk.driver->last<OrderAcknowledged>(OrderId{2}) || desk.driver->last<OrderRejected>(OrderId{2}); }));
    desk.driver->send(CancelRequest{OrderId{1}, desk.is().id()});
    if (desk.driver->last<OrderAcknowledged>(OrderId{2})) {
        desk.driver->send(CancelRequest{OrderId{2}, desk.is().id()});
        QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{2}));
    }
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{1}));
    QCOMPARE(desk.driver->count<CancelRejected>(), 0);
}

void BybitOrdersTest::manyAreTakenBackTogetherAsFastAsTheLimitAllows()
{
    constexpr std::uint64_t kOrders = 24;
    BybitDesk desk;
    QVERIFY(desk.isUp());
    for (std::uint64_t id = 1; id <= kOrders; ++id)
        QVERIFY(desk.placeResting(id));
    desk.driver->reports.clear();
    const int cancelsBefore = desk.simulator.counted("cancels");
    for (std::uint64_t id = 1; id <= kOrders; ++id)
        desk.driver->send(CancelRequest{OrderId{id}, desk.is().id()});
    // Ten a second: what the limit holds back goes out when it is free again.
    QVERIFY(desk.driver->waitForAll<OrderCancelled>(kOrders));
    QCOMPARE(desk.driver->count<CancelRejected>(), 0);
    QCOMPARE(desk.simulator.counted("open"), 0);
    const int cancels = desk.simulator.counted("cancels") - cancelsBefore;
    QVERIFY2(cancels >= 3 && cancels < int(kOrders) / 2, QByteArray::number(cancels));
}

void BybitOrdersTest::oneThatIsGoneSpoilsNoBatch()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    for (std::uint64_t id = 1; id <= 3; ++id)
        QVERIFY(desk.placeResting(id));
    desk.driver->reports.clear();
    desk.driver->send(CancelRequest{OrderId{2}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<OrderCancelled>(OrderId{2}));
    for (std::uint64_t id = 1; id <= 3; ++id)
        desk.driver->send(CancelRequest{OrderId{id}, desk.is().id()});
    QVERIFY(desk.driver->waitForLast<CancelRejected>(OrderId{2}));
    QVERIFY(desk.driver->waitForAll<OrderCancelled>(3));
    QCOMPARE(desk.driver->count<CancelRejected>(), 1);
    QCOMPARE(desk.simulator.counted("open"), 0);
}

void BybitOrdersTest::listsAreReadToTheirLastPage()
{
    BybitDesk desk;
    QVERIFY(desk.isUp());
    // More than a page of open orders has; ten may be placed in a second.
    constexpr std::uint64_t kOrders = 55;
    for (std::uint64_t id = 1; id <= kOrders; ++id)
        QVERIFY(desk.placeResting(id));
    desk.driver->reports.clear();
    QVERIFY(desk.held() == Quantity::zero());
    QCOMPARE(desk.driver->count<OrderStatusReport>(), int(kOrders));
}

JARVIS_TEST(BybitOrdersTest)
#include "bybit_orders_test.moc"
