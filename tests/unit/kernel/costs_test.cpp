#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {

using test::exitsAt;
using test::KernelWorld;

namespace {

const api::OrderCostStory& storyOf(const api::CostReport& report, OrderId id)
{
    const auto found = std::find_if(report.orders.begin(), report.orders.end(), [id](const auto& story) { return story.cost.order == id; });
    CHECK(found != report.orders.end());
    return *found;
}

api::CostReport reportOf(const KernelWorld& world) { return world.kernel->costs({}, world.now); }

OrderDraft marketBuy(std::int64_t lots)
{
    OrderDraft draft = KernelWorld::buy(lots);
    draft.type = OrderType::Market;
    draft.limitPrice.reset();
    return draft;
}

} // namespace

class KernelCostsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsMeasuredFromDecisionToItsLastMark();
    void exitsAreMeasuredAgainstThePriceAskedFor();
    void orderThatWasNeverFilledCountsAllTheSame();
    void aRestartKeepsWhatWasMeasured();
    void aRestartInTheMiddleOfAnOrderGoesOn();
    void aStaleMarketIsNoMark();
    void aDecisionThatCannotBeTrueIsNotBelieved_data();
    void aDecisionThatCannotBeTrueIsNotBelieved();
    void aHoldingTakenOverCostsNothing();
};

void KernelCostsTest::anOrderIsMeasuredFromDecisionToItsLastMark()
{
    KernelWorld world;
    OrderDraft draft = marketBuy(200);
    draft.decision = MidPrice::of(Price::ofTicks(9'998));
    const OrderId id = world.place(draft);
    QCOMPARE(world.order(id).arrival, MidPrice::of(Price::ofTicks(10'000)));
    QCOMPARE(world.order(id).expected, Price::ofTicks(10'001));
    world.pass(200ms);
    world.ack(id);
    QCOMPARE(world.order(id).acknowledgedAt, world.now);
    world.pass(100ms);
    world.fill(id, 100, 10'001, 0, Money::ofCents(5));
    QVERIFY(reportOf(world).orders.empty());
    world.fill(id, 100, 10'003, 0, Money::ofCents(5));
    world.pass(500ms);
    const auto told = world.eventsOf<api::CostMeasured>();
    QCOMPARE(told.size(), std::size_t{1});
    const api::OrderCostStory story = storyOf(reportOf(world), id);
    QCOMPARE(story.cost.tactic, Tactic::Market);
    QCOMPARE(story.cost.fee, Money::ofCents(10));
    QCOMPARE(*story.delay, Money::ofUnits(200 * 2 * Money::kOne / 10'000));     // two ticks
    QCOMPARE(*story.slippage, Money::ofUnits(200 * 2 * Money::kOne / 10'000));  // two ticks on average
    QCOMPARE(*story.expected, Money::ofUnits(200 * Money::kOne / 10'000));
    QCOMPARE(*story.shortfall, *story.delay + *story.slippage + Money::ofCents(10));
    // The market goes up by ten ticks two seconds later, and stays.
    world.pass(1'500ms);
    world.market(KernelWorld::kAaa, 10'010);
    world.pass(70s);
    const OrderCost cost = storyOf(reportOf(world), id).cost;
    QCOMPARE(world.eventsOf<api::CostMeasured>().size(), std::size_t{2});
    QCOMPARE(cost.revision, 1U);
    QVERIFY(cost.marks[0].twiceTickLots == Int128(20'000) * 200);
    QVERIFY(cost.marks[1].twiceTickLots == Int128(20'020) * 200);
    QVERIFY(cost.marks[2].twiceTickLots == Int128(20'020) * 200);
    // Sums hold it once, and the latency is the one that was waited.
    for (const CostGroup& group : reportOf(world).groups) {
        QCOMPARE(group.totals.measured, 1U);
        QCOMPARE(group.totals.value, cost.value);
        QCOMPARE(group.totals.marks[1].realised, cost.marks[1].realised);
        QVERIFY(*group.latencyP50 >= 200ms && *group.latencyP50 < 240ms);
    }
}

void KernelCostsTest::exitsAreMeasuredAgainstThePriceAskedFor()
{
    KernelWorld world;
    const OrderId entry = world.place(marketBuy(100));
    world.fill(entry, 100, 10'001);
    world.agree();
    const OrderId stop = world.stopLoss().id;
    world.market(KernelWorld::kAaa, 9'790);
    world.fill(stop, 100, 9'795);
    world.pass(1s);
    const api::OrderCostStory story = storyOf(reportOf(world), stop);
    QCOMPARE(story.cost.tactic, Tactic::Exit);
    QCOMPARE(story.cost.arrival, MidPrice::of(Price::ofTicks(9'800)));
    QCOMPARE(*story.slippage, Money::ofUnits(100 * 5 * Money::kOne / 10'000)); // five ticks below its trigger
}

void KernelCostsTest::orderThatWasNeverFilledCountsAllTheSame()
{
    KernelWorld world;
    world.reject(world.place(KernelWorld::buy(100)));
    const OrderId cancelled = world.place(KernelWorld::buy(200));
    world.ack(cancelled);
    world.send(api::CancelOrder{cancelled});
    world.cancelled(cancelled);
    world.pass(1s);
    QVERIFY(world.eventsOf<api::CostMeasured>().empty());
    for (const CostGroup& group : reportOf(world).groups) {
        QCOMPARE(group.totals.orders, 2U);
        QCOMPARE(group.totals.rejected, 1U);
        QCOMPARE(group.totals.asked, Money::ofWhole(300));
        QCOMPARE(group.totals.got, Money::zero());
    }
}

void KernelCostsTest::aRestartKeepsWhatWasMeasured()
{
    KernelWorld world;
    const OrderId id = world.place(marketBuy(200));
    world.fill(id, 200, 10'002, 0, Money::ofCents(3));
    world.agree();
    world.pass(20s);
    world.pass(50s);
    const api::CostReport before = reportOf(world);
    world.restart(); // compares hashes of the state, of its replay and of its snapshot
    world.reconcile();
    const api::CostReport after = reportOf(world);
    QVERIFY(storyOf(after, id).cost == storyOf(before, id).cost);
    QCOMPARE(after.groups.size(), before.groups.size());
    QVERIFY(after.groups.front().totals == before.groups.front().totals);
    QVERIFY(after.forecasts == before.forecasts);
}

void KernelCostsTest::aRestartInTheMiddleOfAnOrderGoesOn()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(200, 10'000));
    world.ack(id);
    world.fill(id, 50, 9'999, 0, Money::ofCents(1));
    world.pass(5s);
    world.restart();
    world.reconcile();
    world.market(KernelWorld::kAaa, 10'000);
    world.fill(id, 150, 9'999, 0, Money::ofCents(3));
    world.pass(70s);
    const OrderCost cost = storyOf(reportOf(world), id).cost;
    QCOMPARE(cost.filled, Quantity::ofLots(200));
    QCOMPARE(cost.value, world.order(id).filledValue);
    QCOMPARE(cost.fee, Money::ofCents(4));
    QCOMPARE(cost.arrival, MidPrice::of(Price::ofTicks(10'000)));
    QCOMPARE(cost.marks[2].quantity, Quantity::ofLots(150)); // the first one's marks went with the process
}

void KernelCostsTest::aStaleMarketIsNoMark()
{
    KernelWorld world;
    const OrderId id = world.place(marketBuy(100));
    world.fill(id, 100, 10'001);
    world.pass(5s);
    world.pass(70s, true);
    const OrderCost cost = storyOf(reportOf(world), id).cost;
    QCOMPARE(cost.marks[0].quantity, Quantity::ofLots(100));
    QCOMPARE(cost.marks[2].quantity, Quantity::zero());
}

void KernelCostsTest::aDecisionThatCannotBeTrueIsNotBelieved_data()
{
    QTest::addColumn<qint64>("twiceTicks");
    QTest::newRow("none") << qint64{0};
    QTest::newRow("negative") << qint64{-20'000};
    QTest::newRow("the least") << qint64{INT64_MIN};
    QTest::newRow("beyond every price") << qint64{2'000'002};
    QTest::newRow("the largest") << qint64{INT64_MAX};
}

void KernelCostsTest::aDecisionThatCannotBeTrueIsNotBelieved()
{
    QFETCH(qint64, twiceTicks);
    KernelWorld world;
    OrderDraft draft = marketBuy(100);
    draft.decision = MidPrice{twiceTicks};
    const OrderId id = world.place(draft);
    QCOMPARE(world.order(id).decision, world.order(id).arrival);
    world.fill(id, 100, 10'001);
    world.pass(1s);
    QCOMPARE(*storyOf(reportOf(world), id).delay, Money::zero());
}

void KernelCostsTest::aHoldingTakenOverCostsNothing()
{
    KernelWorld world;
    world.requests.clear();
    world.report(LinkChanged{VenueLink::Up, world.now});
    // The venue says, twice, that it holds what nobody here bought.
    for (int time = 0; time < 2; ++time) {
        const auto rounds = world.requestsOf<ReconcileRequest>();
        world.requests.clear();
        QVERIFY(!rounds.empty());
        world.report(HoldingReport{KernelWorld::kAaa, Quantity::ofLots(100), world.now, rounds.back().round});
        world.report(ReconcileEnd{rounds.back().round, world.now});
        world.pass(300ms);
    }
    const auto settled = world.send(api::AdoptHolding{KernelWorld::kAaa, Quantity::ofLots(100), Price::ofTicks(10'000), exitsAt(10'500, 9'800)});
    QVERIFY(!settled.refusal);
    world.pass(1s);
    QVERIFY(!world.eventsOf<api::FillBooked>().empty());
    QVERIFY(world.eventsOf<api::CostMeasured>().empty());
}

JARVIS_TEST(KernelCostsTest)

} // namespace jarvis

#include "costs_test.moc"
