#include "tests/support/test_main.h"
#include "tests/unit/kernel/algorithm_world.h"

#include <QObject>
#include <QTest>

namespace jarvis::test {
namespace {

using Kind = AlgorithmKind;
using State = AlgorithmState;

} // namespace

/// What algorithms do while all is well, and what is refused.
class KernelAlgorithmsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twapTradesItsSlicesInItsWindow();
    void impactChooses_data();
    void impactChooses();
    void plansThatCannotBeWorked_data();
    void plansThatCannotBeWorked();
    void everyOrderIsInTheNameOfTheStarter();
    void exitsThatWereMovedStayMoved();
    void icebergShowsOneSlice();
    void pegFollowsTheBest();
    void chaseIsMovedOnlySoOften();
    void chaseComesAgainWhenItWouldTake();
    void theCapIsKept();
    void theLimitIsKept();
    void reduceOnlyEndsWithThePosition();
    void amendingChangesTheRest();
    void aLateFillIsTold();
};

void KernelAlgorithmsTest::twapTradesItsSlicesInItsWindow()
{
    AlgorithmWorld world;
    const Timestamp start = world.now;
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(Kind::Twap, 100));
    QCOMPARE(world.algorithm(id).slices, std::uint32_t{5});
    world.run(10s);
    QCOMPARE(world.algorithm(id).state, State::Done);
    QCOMPARE(world.algorithm(id).filled, Quantity::ofLots(100));
    QCOMPARE(world.position().held, Quantity::ofLots(100));
    QCOMPARE(world.position().protection, Protection::Protected);
    const std::vector<Order> children = world.children(id);
    QCOMPARE(children.size(), std::size_t{5});
    for (std::size_t i = 0; i < children.size(); ++i) {
        QCOMPARE(children[i].type, OrderType::Market);
        QVERIFY(children[i].quantity.lots() >= 12 && children[i].quantity.lots() <= 30);
        QVERIFY(children[i].createdAt - start >= 2s * i && children[i].createdAt - start < 2s * i + 1100ms);
    }
}

void KernelAlgorithmsTest::impactChooses_data()
{
    QTest::addColumn<qint64>("bookLots");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("slices");
    QTest::newRow("a deep book: at once") << 10'000LL << int(Kind::Market) << 1;
    QTest::newRow("a book of a hundred times the order") << 9'000LL << int(Kind::Twap) << 5;
    QTest::newRow("of fifteen times") << 1'500LL << int(Kind::Vwap) << 10;
    QTest::newRow("of three times") << 300LL << int(Kind::Iceberg) << 16; // more would be worth less than the venue takes
}

void KernelAlgorithmsTest::impactChooses()
{
    QFETCH(qint64, bookLots);
    AlgorithmWorld world;
    BookTop top{KernelWorld::kAaa, world.now, BookLevel{Price::ofTicks(9'999), Quantity::ofLots(1)}, BookLevel{Price::ofTicks(10'001), Quantity::ofLots(1)}};
    world.input(kernel::TopInput{top, true});
    auto depth = std::make_shared<DepthView>();
    depth->instrument = KernelWorld::kAaa;
    depth->asks = {{Price::ofTicks(10'001), Quantity::ofLots(bookLots)}};
    world.input(kernel::DepthInput{depth});
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(std::nullopt, 99));
    QVERIFY(world.algorithm(id).isChosenByImpact);
    QTEST(int(world.algorithm(id).kind), "kind");
    QTEST(int(world.algorithm(id).slices), "slices");
}

void KernelAlgorithmsTest::plansThatCannotBeWorked_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("TWAP without a time") << 0 << int(ReasonCode::AlgorithmPlanWrong);
    QTest::newRow("an entry without exits") << 1 << int(ReasonCode::ExitsMissing);
    QTest::newRow("more than the position limit") << 2 << int(ReasonCode::PositionNotional);
    QTest::newRow("nothing") << 3 << int(ReasonCode::QuantityZero);
    QTest::newRow("an unknown instrument") << 4 << int(ReasonCode::UnknownInstrument);
    QTest::newRow("a limit far from the market") << 5 << int(ReasonCode::PriceCollar);
    QTest::newRow("a cap above all that is traded") << 6 << int(ReasonCode::AlgorithmPlanWrong);
    QTest::newRow("too many slices") << 7 << int(ReasonCode::AlgorithmPlanWrong);
    QTest::newRow("a time that runs backwards") << 8 << int(ReasonCode::AlgorithmPlanWrong);
    QTest::newRow("a month") << 9 << int(ReasonCode::AlgorithmPlanWrong);
    QTest::newRow("closing what is not held") << 10 << int(ReasonCode::ReduceOnlyIncreases);
}

void KernelAlgorithmsTest::plansThatCannotBeWorked()
{
    QFETCH(int, what);
    AlgorithmWorld world;
    AlgorithmPlan plan = AlgorithmWorld::plan(Kind::Twap, 100);
    switch (what) {
    case 0: plan.duration = {}; break;
    case 1: plan.exits.stopLoss.reset(); break;
    case 2: plan.quantity = Quantity::ofLots(6'000); break;
    case 3: plan.quantity = {}; break;
    case 4: plan.instrument = InstrumentId{9}; break;
    case 5: plan.limitPrice = Price::ofTicks(12'000); break;
    case 6: plan.participationMax = Ratio::ofPercent(101); break;
    case 7: plan.slices = 501; break;
    case 8: plan.kind = Kind::Peg; plan.duration = -1s; break;
    case 9: plan.duration = 30 * kDay; break;
    case 10: plan.isReduceOnly = true; break;
    }
    const api::CommandSettled settled = world.send(api::StartAlgorithm{plan});
    QVERIFY(settled.refusal);
    QTEST(int(settled.refusal->code), "code");
    QVERIFY(world.kernel->state().algorithms().entries().empty());
    QVERIFY(world.requests.empty());
}

void KernelAlgorithmsTest::everyOrderIsInTheNameOfTheStarter()
{
    AlgorithmWorld world;
    const CommandId starter{7, 7};
    QVERIFY(!world.sendAs(starter, api::StartAlgorithm{AlgorithmWorld::plan(Kind::Twap, 50)}).refusal);
    QVERIFY(world.sendAs(starter, api::StartAlgorithm{AlgorithmWorld::plan(Kind::Twap, 50)}).isRepeat);
    const AlgorithmId id = world.algorithm().id;
    QCOMPARE(world.kernel->state().algorithms().entries().size(), std::size_t{1});
    world.run(4s);
    world.restart();
    world.market(KernelWorld::kAaa, 10'000);
    world.reconcile();
    world.run(8s);
    QCOMPARE(world.algorithm(id).state, State::Done);
    for (const api::EventRecord& record : world.log) {
        const auto* changed = std::get_if<api::OrderChanged>(&record.event);
        if (!changed || changed->order.algorithm != id || changed->order.state != OrderState::Sent)
            continue;
        QCOMPARE(changed->order.cause, starter);
        QCOMPARE(record.cause, starter);
        QCOMPARE(record.origin.kind, api::Origin::Kind::Desk);
        QVERIFY(record.origin.actor.view() == "trader");
    }
}

void KernelAlgorithmsTest::exitsThatWereMovedStayMoved()
{
    AlgorithmWorld world;
    world.begin(AlgorithmWorld::plan(Kind::Twap, 100));
    world.run(4s);
    QVERIFY(world.position().held > Quantity::zero());
    QVERIFY(!world.send(api::SetExits{KernelWorld::kAaa, exitsAt(10'600, 9'900)}).refusal);
    world.answer();
    world.run(6s);
    QCOMPARE(world.algorithm().state, State::Done);
    QCOMPARE(world.stopLoss().triggerPrice, std::optional(Price::ofTicks(9'900)));
    QCOMPARE(world.stopLoss().quantity, Quantity::ofLots(100));
    QCOMPARE(world.takeProfit().limitPrice, std::optional(Price::ofTicks(10'600)));
}

void KernelAlgorithmsTest::icebergShowsOneSlice()
{
    AlgorithmWorld world;
    AlgorithmPlan plan = AlgorithmWorld::plan(Kind::Iceberg, 400, Duration::zero());
    plan.limitPrice = Price::ofTicks(9'990);
    const AlgorithmId id = world.begin(plan);
    int shown = 0;
    while (world.algorithm(id).isLive() && shown < 100) {
        world.run(100ms);
        if (!world.algorithm(id).child)
            continue;
        const Order child = world.order(world.algorithm(id).child);
        QCOMPARE(world.liveChildren(id), std::size_t{1});
        QCOMPARE(child.limitPrice, plan.limitPrice);
        QVERIFY(child.quantity.lots() <= 400 / 20 * 3 / 2 + 5);
        ++shown;
        world.fill(child.id, child.quantity.lots(), 9'990);
    }
    QCOMPARE(world.algorithm(id).state, State::Done);
    QCOMPARE(world.position().held, Quantity::ofLots(400));
    QVERIFY(shown >= 20);
}

void KernelAlgorithmsTest::pegFollowsTheBest()
{
    AlgorithmWorld world;
    AlgorithmPlan plan = AlgorithmWorld::plan(Kind::Peg, 100, Duration::zero());
    plan.limitPrice = Price::ofTicks(10'020);
    const AlgorithmId id = world.begin(plan);
    world.answer();
    const OrderId child = world.algorithm(id).child;
    QCOMPARE(world.order(child).limitPrice, std::optional(Price::ofTicks(9'999)));
    world.run(300ms);
    for (const std::int64_t bid : {10'009, 9'989, 10'049}) {
        world.market(KernelWorld::kAaa, bid + 1);
        world.run(300ms);
        QCOMPARE(world.order(child).limitPrice, std::optional(Price::ofTicks(std::min<std::int64_t>(bid, 10'020))));
    }
    QCOMPARE(world.algorithm(id).amends, std::uint32_t{3});
    QCOMPARE(world.children(id).size(), std::size_t{1});
    QCOMPARE(world.algorithm(id).child, child);
}

void KernelAlgorithmsTest::chaseIsMovedOnlySoOften()
{
    AlgorithmWorld world;
    AlgorithmPlan plan = AlgorithmWorld::plan(Kind::Chase, 100, Duration::zero());
    plan.amendsMax = 3;
    const AlgorithmId id = world.begin(plan);
    world.run(300ms);
    QVERIFY(world.order(world.algorithm(id).child).isPostOnly);
    for (std::int64_t ticks = 10'010; ticks <= 10'100; ticks += 10) {
        world.market(KernelWorld::kAaa, ticks);
        world.run(300ms);
    }
    QCOMPARE(world.algorithm(id).amends, std::uint32_t{3});
    QCOMPARE(world.order(world.algorithm(id).child).limitPrice, std::optional(Price::ofTicks(10'029)));
    world.market(KernelWorld::kAaa, 10'000); // it does not run back
    world.run(300ms);
    QCOMPARE(world.order(world.algorithm(id).child).limitPrice, std::optional(Price::ofTicks(10'029)));
    QCOMPARE(world.algorithm(id).state, State::Running);
}

void KernelAlgorithmsTest::chaseComesAgainWhenItWouldTake()
{
    AlgorithmWorld world;
    AlgorithmPlan plan = AlgorithmWorld::plan(Kind::Chase, 100, Duration::zero());
    plan.amendsMax = 2;
    const AlgorithmId id = world.begin(plan);
    for (int i = 0; i < 20; ++i) {
        for (const PlaceRequest& place : world.requestsOf<PlaceRequest>())
            world.reject(place.order.id, ReasonCode::PostOnlyWouldTake);
        world.requests.clear();
        world.pass(500ms);
    }
    QCOMPARE(world.algorithm(id).amends, std::uint32_t{2});
    QCOMPARE(world.algorithm(id).state, State::Failed);
    QCOMPARE(world.algorithm(id).reason.code, ReasonCode::PostOnlyWouldTake);
}

void KernelAlgorithmsTest::theCapIsKept()
{
    AlgorithmWorld world;
    AlgorithmPlan plan = AlgorithmWorld::plan(Kind::Twap, 100);
    plan.participationMax = Ratio::ofPercent(10);
    const AlgorithmId id = world.begin(plan);
    std::int64_t traded = 0;
    for (int i = 0; i < 99; ++i) {
        world.run(100ms);
        if (i % 2 == 0) {
            world.input(kernel::TradedInput{KernelWorld::kAaa, Quantity::ofLots(10), Int128(10) * 10'000});
            traded += 10;
        }
        QVERIFY(world.algorithm(id).filled.lots() * 10 <= traded);
    }
    world.run(200ms);
    QVERIFY(world.algorithm(id).filled.lots() > 30);
    QCOMPARE(world.algorithm(id).state, State::Cancelled);
    QCOMPARE(world.algorithm(id).reason.code, ReasonCode::ExpiredGoodTill);
    QCOMPARE(world.algorithm(id).marketVolume, Quantity::ofLots(traded));
    QCOMPARE(world.algorithm(id).marketValue, Money::ofWhole(traded));
}

void KernelAlgorithmsTest::theLimitIsKept()
{
    AlgorithmWorld world;
    AlgorithmPlan plan = AlgorithmWorld::plan(Kind::Twap, 100);
    plan.limitPrice = Price::ofTicks(10'005);
    const AlgorithmId id = world.begin(plan);
    world.run(2s);
    world.market(KernelWorld::kAaa, 10'010);
    const std::size_t before = world.children(id).size();
    world.run(4s);
    QCOMPARE(world.children(id).size(), before);
    world.market(KernelWorld::kAaa, 10'000);
    world.run(4s);
    for (const Order& child : world.children(id)) {
        QCOMPARE(child.limitPrice, plan.limitPrice);
        QCOMPARE(child.timeInForce, TimeInForce::Ioc);
        QVERIFY(child.quantity.lots() <= 2 * 30);
    }
    QCOMPARE(world.algorithm(id).state, State::Done);
}

void KernelAlgorithmsTest::reduceOnlyEndsWithThePosition()
{
    AlgorithmWorld world;
    world.hold(50);
    AlgorithmPlan plan = AlgorithmWorld::plan(Kind::Peg, 50, Duration::zero());
    plan.side = Side::Sell;
    plan.isReduceOnly = true;
    plan.exits = {};
    const AlgorithmId id = world.begin(plan);
    world.answer();
    const Order child = world.order(world.algorithm(id).child);
    QCOMPARE(child.role, OrderRole::Close);
    QVERIFY(child.isReduceOnly);
    world.fill(child.id, 20, 10'001);
    world.fill(world.position().stopLossOrder, 30, 9'800);
    QVERIFY(world.position().isFlat());
    world.cancelled(child.id, ReasonCode::PositionClosed);
    world.run(2s);
    QCOMPARE(world.algorithm(id).state, State::Cancelled);
    QCOMPARE(world.algorithm(id).reason.code, ReasonCode::PositionClosed);
    QCOMPARE(world.algorithm(id).filled, Quantity::ofLots(20));
}

void KernelAlgorithmsTest::amendingChangesTheRest()
{
    AlgorithmWorld world;
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(Kind::Peg, 100, Duration::zero()));
    world.run(300ms);
    const OrderId child = world.algorithm(id).child;
    world.fill(child, 40, 9'999);
    QCOMPARE(world.send(api::AmendAlgorithm{id, Quantity::ofLots(39), {}, {}}).refusal->code, ReasonCode::AmendBelowFilled);
    QVERIFY(!world.send(api::AmendAlgorithm{id, Quantity::ofLots(60), Price::ofTicks(9'990), {}}).refusal);
    world.run(300ms);
    QCOMPARE(world.order(child).quantity, Quantity::ofLots(60));
    QCOMPARE(world.order(child).limitPrice, std::optional(Price::ofTicks(9'990)));
    QVERIFY(!world.send(api::AmendAlgorithm{id, Quantity::ofLots(40), {}, {}}).refusal); // as much as is filled: it ends
    world.run(300ms);
    QVERIFY(!world.algorithm(id).isLive());
    QVERIFY(!world.order(child).isLive());
    QCOMPARE(world.send(api::AmendAlgorithm{id, Quantity::ofLots(90), {}, {}}).refusal->code, ReasonCode::AlgorithmFinal);
    QCOMPARE(world.send(api::PauseAlgorithm{AlgorithmId{99}}).refusal->code, ReasonCode::UnknownAlgorithm);
}

void KernelAlgorithmsTest::aLateFillIsTold()
{
    AlgorithmWorld world;
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(Kind::Peg, 100, Duration::zero()));
    world.answer();
    const OrderId child = world.algorithm(id).child;
    world.send(api::CancelAlgorithm{id});
    world.cancelled(child);
    QCOMPARE(world.algorithm(id).state, State::Cancelled);
    world.fill(child, 25, 9'999); // it had filled before the cancel, and the report comes late
    QCOMPARE(world.algorithm(id).filled, Quantity::ofLots(25));
    QCOMPARE(world.eventsOf<api::AlgorithmChanged>().back().algorithm, world.algorithm(id));
}

JARVIS_TEST(KernelAlgorithmsTest)

} // namespace jarvis::test

#include "algorithms_test.moc"
