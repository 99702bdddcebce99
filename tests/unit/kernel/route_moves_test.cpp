#include "tests/support/test_main.h"
#include "engine/kernel/route_desk.h"
#include "tests/unit/kernel/routed_world.h"

#include <QTest>

namespace jarvis {
namespace {

using test::RoutedWorld;

/// Two parts of 100 at Binance and Bybit; OKX has room for them.
struct Sent {
    explicit Sent(RoutedWorld& world)
    {
        world.book(test::kAtOkx, 100'200, 20'000); // dearer, and deep
        CHECK(!world.send(api::SubmitOrder{RoutedWorld::market(Side::Buy, 200)}).refusal);
        orders = world.placed();
        world.remember(orders);
        CHECK(orders.size() == 2 && orders[0].instrument == test::kAtBinance && orders[1].instrument == test::kAtBybit);
    }
    std::vector<Order> orders;
};

} // namespace

/// A venue that fails a part of a routed order: the rest moves on, and the sum is never above what was asked.
class RouteMovesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRejectedPartGoesToAnotherVenue();
    void aFailedVenueIsNotAskedAgain();
    void aPartWithoutAnAnswerStaysUntilItIsKnownWhatBecameOfIt();
    void whatThePartFilledIsNotAskedForAgain();
    void whatTheMarketDidNotGiveIsNotSentElsewhere();
    void nothingMovesAfterTheTraderTookAnOrderOffTheMarket();
    void nothingMovesWhenKilled();
    void nothingMovesAfterAWhile();
    void nothingMovesAfterARestart();
    void aVenueThatFailsAgainAndAgainOpensItsBreaker();
};

void RouteMovesTest::aRejectedPartGoesToAnotherVenue()
{
    RoutedWorld world;
    const Sent sent(world);
    const OrderId first = world.decision().order;
    world.reject(sent.orders[1].id);
    const std::vector<Order> moved = world.placed();
    world.remember(moved);
    QCOMPARE(moved.size(), 1U);
    QCOMPARE(moved.front().instrument, test::kAtOkx);
    QCOMPARE(moved.front().quantity, Quantity::ofLots(1'000));
    QCOMPARE(moved.front().cause, sent.orders[0].cause);
    QCOMPARE(world.committed(), 2'000);
    QCOMPARE(world.decision().parent, first);
    QCOMPARE(world.verdictOf(test::kAtBybit), RouteVerdict::Failed);
}

void RouteMovesTest::aFailedVenueIsNotAskedAgain()
{
    RoutedWorld world;
    const Sent sent(world);
    world.reject(sent.orders[1].id);
    const std::vector<Order> second = world.placed();
    QCOMPARE(second.front().instrument, test::kAtOkx);
    world.reject(second.front().id);
    const std::vector<Order> third = world.placed();
    world.remember(third);
    // Binance's book in sight holds a hundred, and nobody else is left.
    QVERIFY(third.size() <= 1);
    for (const Order& order : third)
        QCOMPARE(order.instrument, test::kAtBinance);
    QVERIFY(world.committed() <= 2'000);
    for (const Order& order : third)
        world.reject(order.id);
    world.reject(sent.orders[0].id);
    QVERIFY(world.placed().empty());
}

void RouteMovesTest::aPartWithoutAnAnswerStaysUntilItIsKnownWhatBecameOfIt()
{
    RoutedWorld world;
    const Sent sent(world);
    world.report(RequestTimedOut{sent.orders[1].id, world.now});
    QVERIFY(world.requestsOf<PlaceRequest>().empty());
    world.pass(1500ms);
    QVERIFY(world.requestsOf<PlaceRequest>().empty());
    world.report(OrderStatusReport{sent.orders[1].id, false, OrderState::Unknown, {}, 0, world.now});
    const std::vector<Order> moved = world.placed();
    world.remember(moved);
    QCOMPARE(moved.size(), 1U);
    QCOMPARE(moved.front().instrument, test::kAtOkx);
    QCOMPARE(world.committed(), 2'000);
}

void RouteMovesTest::whatThePartFilledIsNotAskedForAgain()
{
    RoutedWorld world;
    const Sent sent(world);
    world.fill(sent.orders[1].id, 40, 10'001);
    world.requests.clear();
    world.reject(sent.orders[1].id);
    const std::vector<Order> moved = world.placed();
    world.remember(moved);
    QVERIFY(!moved.empty());
    QCOMPARE(moved.front().quantity, Quantity::ofLots(600));
    QCOMPARE(world.committed(), 2'000);
}

void RouteMovesTest::whatTheMarketDidNotGiveIsNotSentElsewhere()
{
    RoutedWorld world;
    const Sent sent(world);
    world.ack(sent.orders[1].id);
    world.fill(sent.orders[1].id, 40, 10'001);
    world.requests.clear();
    world.cancelled(sent.orders[1].id, ReasonCode::UnfilledImmediate);
    QVERIFY(world.requestsOf<PlaceRequest>().empty());
    // And it is not made up for by the part of another venue that fails.
    world.reject(sent.orders[0].id);
    const std::vector<Order> moved = world.placed();
    world.remember(moved);
    QCOMPARE(moved.size(), 1U);
    QCOMPARE(world.committed(), 1'400);
}

void RouteMovesTest::nothingMovesAfterTheTraderTookAnOrderOffTheMarket()
{
    RoutedWorld world;
    const Sent sent(world);
    QVERIFY(!world.send(api::CancelOrder{sent.orders[0].id}).refusal);
    world.requests.clear();
    world.reject(sent.orders[1].id);
    QVERIFY(world.requestsOf<PlaceRequest>().empty());
}

void RouteMovesTest::nothingMovesWhenKilled()
{
    RoutedWorld world;
    const Sent sent(world);
    world.send(api::HaltTrading{});
    // Each venue is told, whatever the others do.
    QCOMPARE(world.requestsOf<CancelRequest>().size(), 2U);
    world.requests.clear();
    world.reject(sent.orders[1].id);
    QVERIFY(world.requestsOf<PlaceRequest>().empty());
}

void RouteMovesTest::nothingMovesAfterAWhile()
{
    RoutedWorld world;
    const Sent sent(world);
    world.pass(kernel::RouteDesk::kLife + 1s);
    world.requests.clear();
    world.reject(sent.orders[1].id);
    QVERIFY(world.requestsOf<PlaceRequest>().empty());
}

void RouteMovesTest::nothingMovesAfterARestart()
{
    RoutedWorld world;
    const Sent sent(world);
    world.restart();
    world.requests.clear();
    for (const Instrument& instrument : world.instruments)
        world.input(HeartbeatTick{instrument.id(), world.now});
    world.pass(1500ms);
    world.requests.clear();
    world.report(OrderStatusReport{sent.orders[1].id, false, OrderState::Unknown, {}, 0, world.now});
    QCOMPARE(world.order(sent.orders[1].id).reason.code, ReasonCode::NeverReachedVenue);
    QVERIFY(world.requestsOf<PlaceRequest>().empty());
}

void RouteMovesTest::aVenueThatFailsAgainAndAgainOpensItsBreaker()
{
    kernel::Kernel::Settings settings = RoutedWorld::defaults();
    settings.limits.venueErrors = 3;
    RoutedWorld world(settings);
    world.book(test::kAtOkx, 100'200, 20'000);
    for (int i = 0; i < 3; ++i) {
        OrderDraft draft = RoutedWorld::market(Side::Buy, 200 + i);
        QVERIFY(!world.send(api::SubmitOrder{draft}).refusal);
        for (const Order& order : world.placed()) {
            if (order.instrument == test::kAtBybit)
                world.reject(order.id);
        }
        world.pass(600ms);
    }
    world.requests.clear();
    QVERIFY(!world.send(api::SubmitOrder{RoutedWorld::market(Side::Buy, 210)}).refusal);
    QCOMPARE(world.verdictOf(test::kAtBybit), RouteVerdict::BreakerOpen);
}

JARVIS_TEST(RouteMovesTest)

} // namespace jarvis

#include "route_moves_test.moc"
