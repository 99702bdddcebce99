#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>

namespace jarvis {

using test::KernelWorld;

/// What the venue holds against what we believe: after a lost line, and again and again.
class ReconcileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdingsAreAskedForThoughNothingHappens();
    void entriesGoOnMeanwhile();
    void aHoldingOfAnOlderRoundIsIgnored();
    void aDifferenceThatChangesIsLookedAtAgain();
    void manyDifferencesInARowAreOne();
    void whatTheAnswerDoesNotMentionIsAskedAbout();
    void anExitWithoutAnAnswerIsAskedAboutEachSecond();
    void whatTheVenueSaysOfOneExitIsNoNewsOfTheOther();
    void aCloseWithoutAnAnswerIsAskedAboutEachSecond();

private:
    static std::uint64_t roundOf(const KernelWorld& world) { return world.requestsOf<ReconcileRequest>().back().round; }
    static void answer(KernelWorld& world, std::int64_t lots)
    {
        const std::uint64_t round = roundOf(world);
        world.requests.clear();
        world.mentionAll();
        world.report(HoldingReport{KernelWorld::kAaa, Quantity::ofLots(lots), world.now, round});
        world.report(ReconcileEnd{round, world.now});
    }
    static void tell(KernelWorld& world, OrderId id)
    {
        const Order& known = world.order(id);
        world.report(OrderStatusReport{id, true, known.filled.isZero() ? OrderState::Working : OrderState::PartiallyFilled, known.filled, 1, world.now});
    }
    static std::size_t asked(const KernelWorld& world, OrderId id)
    {
        const auto queries = world.requestsOf<QueryRequest>();
        return static_cast<std::size_t>(std::count_if(queries.begin(), queries.end(), [id](const QueryRequest& query) { return query.order == id; }));
    }
};

void ReconcileTest::holdingsAreAskedForThoughNothingHappens()
{
    KernelWorld world;
    world.requests.clear();
    world.pass(29s);
    QVERIFY(world.requestsOf<ReconcileRequest>().empty());
    world.pass(2s);
    QCOMPARE(world.requestsOf<ReconcileRequest>().size(), std::size_t{1});
    answer(world, 0);
    world.requests.clear();
    world.pass(31s);
    QCOMPARE(world.requestsOf<ReconcileRequest>().size(), std::size_t{1});
}

void ReconcileTest::entriesGoOnMeanwhile()
{
    KernelWorld world;
    world.pass(31s);
    QVERIFY(!world.trading().isReconciling);
    world.market(KernelWorld::kAaa, 10'000);
    QVERIFY(!world.send(api::SubmitOrder{KernelWorld::buy(10)}).refusal);
}

void ReconcileTest::aHoldingOfAnOlderRoundIsIgnored()
{
    KernelWorld world;
    world.hold(100);
    world.requests.clear();
    world.pass(31s);
    const std::uint64_t late = roundOf(world);
    world.pass(6s); // its answer does not come; a second round begins
    const std::uint64_t next = roundOf(world);
    QVERIFY(next != late);
    world.requests.clear();
    world.report(HoldingReport{KernelWorld::kAaa, Quantity::ofLots(100), world.now, next});
    world.report(HoldingReport{KernelWorld::kAaa, Quantity::ofLots(40), world.now, late});
    world.report(ReconcileEnd{late, world.now});
    tell(world, world.position().stopLossOrder);
    tell(world, world.position().takeProfitOrder);
    world.report(ReconcileEnd{next, world.now});
    world.requests.clear();
    world.pass(1s); // nothing was found that would be worth a second look
    QVERIFY(world.requestsOf<ReconcileRequest>().empty());
}

void ReconcileTest::aDifferenceThatChangesIsLookedAtAgain()
{
    KernelWorld world;
    world.hold(100);
    world.pass(31s);
    for (const std::int64_t lots : {110, 120, 130}) {
        answer(world, lots);
        QVERIFY(world.eventsOf<api::VenueHoldingDiffered>().empty());
        world.pass(300ms);
    }
    answer(world, 130);
    QCOMPARE(world.eventsOf<api::VenueHoldingDiffered>().size(), std::size_t{1});
    QCOMPARE(world.eventsOf<api::VenueHoldingDiffered>()[0].theirs, Quantity::ofLots(130));
}

void ReconcileTest::manyDifferencesInARowAreOne()
{
    KernelWorld world;
    world.hold(100);
    world.pass(31s);
    for (const std::int64_t lots : {110, 120, 130, 140, 150}) {
        QVERIFY(world.eventsOf<api::VenueHoldingDiffered>().empty());
        answer(world, lots);
        world.pass(300ms);
    }
    QCOMPARE(world.eventsOf<api::VenueHoldingDiffered>().size(), std::size_t{1});
}

void ReconcileTest::whatTheAnswerDoesNotMentionIsAskedAbout()
{
    KernelWorld world;
    world.hold(100);
    world.pass(31s);
    const std::uint64_t round = roundOf(world);
    world.requests.clear();
    tell(world, world.position().takeProfitOrder);
    world.report(HoldingReport{KernelWorld::kAaa, Quantity::ofLots(100), world.now, round});
    world.report(ReconcileEnd{round, world.now});
    const OrderId lost = world.position().stopLossOrder;
    QCOMPARE(asked(world, lost), std::size_t{1});
    QCOMPARE(asked(world, world.position().takeProfitOrder), std::size_t{0});
    world.report(OrderStatusReport{lost, false, OrderState::Unknown, {}, 0, world.now});
    QVERIFY(world.position().stopLossOrder != lost); // gone there, so there is a new one
    QCOMPARE(world.stopLoss().state, OrderState::Sent);
}

void ReconcileTest::anExitWithoutAnAnswerIsAskedAboutEachSecond()
{
    KernelWorld world;
    const OrderId entry = world.place(KernelWorld::buy(100));
    world.ack(entry);
    world.fill(entry, 100, 9'990);
    world.ack(world.position().stopLossOrder);
    const OrderId silent = world.position().takeProfitOrder;
    world.requests.clear();
    world.pass(900ms);
    QCOMPARE(asked(world, silent), std::size_t{0});
    world.pass(200ms);
    QCOMPARE(asked(world, silent), std::size_t{1});
    world.pass(1s);
    QCOMPARE(asked(world, silent), std::size_t{2});
}

void ReconcileTest::whatTheVenueSaysOfOneExitIsNoNewsOfTheOther()
{
    KernelWorld world;
    const OrderId entry = world.place(KernelWorld::buy(100));
    world.ack(entry);
    world.fill(entry, 100, 9'990);
    world.ack(world.position().stopLossOrder);
    const OrderId silent = world.position().takeProfitOrder;
    world.requests.clear();
    for (int i = 0; i < 4; ++i) {
        world.pass(400ms);
        ExitPlan moved = world.position().exits;
        moved.stopLoss = Price::ofTicks(9'801 + i);
        QVERIFY(!world.send(api::SetExits{KernelWorld::kAaa, moved}).refusal);
        world.amended(world.position().stopLossOrder);
    }
    QCOMPARE(asked(world, silent), std::size_t{1});
}

void ReconcileTest::aCloseWithoutAnAnswerIsAskedAboutEachSecond()
{
    KernelWorld world;
    world.hold(100);
    world.send(api::Flatten{KernelWorld::kAaa});
    const OrderId close = world.requestsOf<PlaceRequest>().back().order.id;
    world.requests.clear();
    world.pass(2'100ms);
    QCOMPARE(asked(world, close), std::size_t{2});
    QVERIFY(world.requestsOf<PlaceRequest>().empty()); // unknown is not failed
    world.report(OrderStatusReport{close, false, OrderState::Unknown, {}, 0, world.now});
    QCOMPARE(world.requestsOf<PlaceRequest>().size(), std::size_t{1});
}

JARVIS_TEST(ReconcileTest)

} // namespace jarvis

#include "reconcile_test.moc"
