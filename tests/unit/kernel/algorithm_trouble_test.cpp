#include "engine/execution/schedule.h"
#include "tests/support/test_main.h"
#include "tests/unit/kernel/algorithm_world.h"

#include <QObject>
#include <QTest>

#include <set>

namespace jarvis::test {
namespace {

using Kind = AlgorithmKind;
using State = AlgorithmState;

/// No order of a schedule is larger than two slices (and what is too small to be sent alone), and none comes within half a slot of
/// the one before it, but for the rest behind the last slice.
void checkNoBurst(const AlgorithmWorld& world, AlgorithmId id)
{
    const Algorithm& algorithm = world.algorithm(id);
    const execution::Schedule schedule(algorithm);
    Quantity largest;
    for (std::uint32_t i = 0; i < schedule.count(); ++i)
        largest = std::max(largest, schedule.slice(i).regular);
    Timestamp before{};
    for (const Order& child : world.children(id)) {
        QVERIFY2(child.quantity.lots() <= 2 * largest.lots() + 6, qPrintable(QString::number(child.quantity.lots())));
        QVERIFY(child.createdAt - before >= schedule.slot() / 4);
        before = child.createdAt;
    }
}

} // namespace

/// Pauses, halts, refusals, races and restarts.
class KernelAlgorithmTroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPauseStopsItsClock();
    void aPauseThroughItsEnd();
    void aFillRacesAPause();
    void aFillRacesACancel();
    void aChildCancelledByHandPauses();
    void cancelAllEndsAlgorithmsToo();
    void whatStopsIt_data();
    void whatStopsIt();
    void theBreakerOfItsStrategyStopsIt();
    void itsOwnProbeDoesNotStopIt();
    void haltTakesTheClosingOrderToo();
    void refusedOrdersEndIt();
    void staleDataMakesItWaitWithoutABurst();
    void theOrderRateIsKeptAndComesBack();
    void anUnknownOutcomeMakesItWait();
    void aThinBookLeavesARest();
    void itsOwnOrderIsNotAmendedByHand();
    void aRestartAtEveryEventTradesTheWholeOnce_data();
    void aRestartAtEveryEventTradesTheWholeOnce();
    void anEngineThatWasDownDoesNotCatchUpInABurst();
};

void KernelAlgorithmTroubleTest::aPauseStopsItsClock()
{
    AlgorithmWorld world;
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(Kind::Twap, 100));
    world.run(3500ms);
    const std::size_t before = world.children(id).size();
    QVERIFY(!world.send(api::PauseAlgorithm{id}).refusal);
    QVERIFY(!world.send(api::PauseAlgorithm{id}).refusal);
    world.input(kernel::TradedInput{KernelWorld::kAaa, Quantity::ofLots(10), 100'000});
    world.run(4s);
    QCOMPARE(world.children(id).size(), before);
    QVERIFY(!world.send(api::ResumeAlgorithm{id}).refusal);
    QVERIFY(!world.send(api::ResumeAlgorithm{id}).refusal);
    QCOMPARE(world.algorithm(id).pausedTotal.count(), Duration(4s).count());
    QCOMPARE(world.algorithm(id).marketVolume, Quantity::zero());
    world.run(6300ms);
    QCOMPARE(world.algorithm(id).state, State::Done);
    QCOMPARE(world.children(id).size(), std::size_t{5});
    for (const Order& child : world.children(id))
        QVERIFY(child.quantity.lots() <= 30);
    checkNoBurst(world, id);
}

void KernelAlgorithmTroubleTest::aPauseThroughItsEnd()
{
    AlgorithmWorld world;
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(Kind::Twap, 100));
    world.run(3s);
    world.send(api::PauseAlgorithm{id});
    world.run(60s);
    QCOMPARE(world.algorithm(id).state, State::Paused);
    world.restart();
    world.market(KernelWorld::kAaa, 10'000);
    world.reconcile();
    world.run(5s);
    QCOMPARE(world.algorithm(id).state, State::Paused);
    world.send(api::ResumeAlgorithm{id});
    world.run(8s);
    QCOMPARE(world.algorithm(id).state, State::Done);
    QCOMPARE(world.position().held, Quantity::ofLots(100));
    checkNoBurst(world, id);
}

void KernelAlgorithmTroubleTest::aFillRacesAPause()
{
    AlgorithmWorld world;
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(Kind::Peg, 100, Duration::zero()));
    world.answer();
    const OrderId child = world.algorithm(id).child;
    world.send(api::PauseAlgorithm{id});
    QVERIFY(world.order(child).isCancelRequested);
    world.fill(child, 30, 9'999);
    world.send(api::ResumeAlgorithm{id}); // before the venue has cancelled: no second order beside it
    world.pass(300ms);
    QCOMPARE(world.liveChildren(id), std::size_t{1});
    world.cancelled(child);
    world.run(300ms);
    QCOMPARE(world.liveChildren(id), std::size_t{1});
    QVERIFY(world.algorithm(id).child != child);
    QCOMPARE(world.order(world.algorithm(id).child).quantity, Quantity::ofLots(70));
}

void KernelAlgorithmTroubleTest::aFillRacesACancel()
{
    AlgorithmWorld world;
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(Kind::Peg, 100, Duration::zero()));
    world.answer();
    const OrderId child = world.algorithm(id).child;
    world.fill(child, 10, 9'999);
    QVERIFY(!world.send(api::CancelAlgorithm{id}).refusal);
    QCOMPARE(world.algorithm(id).state, State::Cancelling);
    QCOMPARE(world.send(api::CancelAlgorithm{id}).refusal->code, ReasonCode::AlgorithmFinal);
    world.fill(child, 25, 9'999);
    world.restart();
    QCOMPARE(world.algorithm(id).state, State::Cancelling);
    world.market(KernelWorld::kAaa, 10'000);
    world.run(2s);
    QCOMPARE(world.algorithm(id).state, State::Cancelled);
    QCOMPARE(world.algorithm(id).reason.code, ReasonCode::CancelledByTrader);
    QCOMPARE(world.algorithm(id).filled, Quantity::ofLots(35));
    QCOMPARE(world.position().held, Quantity::ofLots(35));
    QCOMPARE(world.position().protection, Protection::Protected);
    QCOMPARE(world.children(id).size(), std::size_t{1});
}

void KernelAlgorithmTroubleTest::aChildCancelledByHandPauses()
{
    AlgorithmWorld world;
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(Kind::Peg, 100, Duration::zero()));
    world.answer();
    QVERIFY(!world.send(api::CancelOrder{world.algorithm(id).child}).refusal);
    world.answer();
    world.run(2s);
    QCOMPARE(world.algorithm(id).state, State::Paused);
    QCOMPARE(world.algorithm(id).reason.code, ReasonCode::CancelledByTrader);
    QCOMPARE(world.children(id).size(), std::size_t{1});
}

void KernelAlgorithmTroubleTest::cancelAllEndsAlgorithmsToo()
{
    AlgorithmWorld world;
    const AlgorithmId peg = world.begin(AlgorithmWorld::plan(Kind::Peg, 100, Duration::zero()));
    const AlgorithmId twap = world.begin(AlgorithmWorld::plan(Kind::Twap, 100, 60s));
    world.answer();
    QCOMPARE(world.send(api::CancelAll{{}, Side::Sell, false}).refusal->code, ReasonCode::NothingToCancel);
    QCOMPARE(world.send(api::CancelAll{}).affected, std::uint32_t{2});
    world.run(60s);
    QCOMPARE(world.algorithm(peg).state, State::Cancelled);
    QCOMPARE(world.algorithm(twap).state, State::Cancelled);
    QVERIFY(world.position().isFlat());
}

void KernelAlgorithmTroubleTest::whatStopsIt_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("the red button") << 0 << int(ReasonCode::CancelledByKill);
    QTest::newRow("a flatten of its instrument") << 1 << int(ReasonCode::CancelledByFlatten);
    QTest::newRow("the day's loss") << 2 << int(ReasonCode::DayLocked);
    QTest::newRow("the account's breaker") << 3 << int(ReasonCode::BreakerOpen);
}

void KernelAlgorithmTroubleTest::whatStopsIt()
{
    QFETCH(int, what);
    for (const Kind kind : {Kind::Peg, Kind::Twap}) {
        kernel::Kernel::Settings settings = KernelWorld::defaults();
        settings.limits.dailyLoss = Money::ofWhole(100);
        AlgorithmWorld world(settings);
        if (what != 0)
            world.hold(1'000);
        const AlgorithmId id = world.begin(AlgorithmWorld::plan(kind, 100, 60s));
        world.answer();
        switch (what) {
        case 0: world.send(api::HaltTrading{}); break;
        case 1: world.send(api::Flatten{KernelWorld::kAaa}); break;
        case 2: world.mark(KernelWorld::kAaa, 8'900); break;
        case 3: world.send(api::TripBreaker{BreakerScope{}}); break;
        }
        // At once: nothing more goes out after this very input, not even after a restart.
        QVERIFY(world.algorithm(id).state == State::Cancelled || world.algorithm(id).state == State::Cancelling);
        const std::size_t before = world.children(id).size();
        world.run(1s);
        world.restart();
        world.market(KernelWorld::kAaa, 10'000);
        world.run(2s);
        world.send(api::ResumeTrading{api::kReleaseText});
        world.send(api::ResetDay{});
        world.send(api::ResetBreaker{BreakerScope{}});
        world.run(70s);
        QCOMPARE(world.algorithm(id).state, State::Cancelled);
        QTEST(int(world.algorithm(id).reason.code), "code");
        QCOMPARE(world.children(id).size(), before);
        QCOMPARE(world.send(api::ResumeAlgorithm{id}).refusal->code, ReasonCode::AlgorithmFinal);
    }
}

void KernelAlgorithmTroubleTest::theBreakerOfItsStrategyStopsIt()
{
    constexpr BreakerScope kTrend{BreakerScope::Kind::Strategy, strategyNumber("trend")};
    const api::Origin trend{api::Origin::Kind::Strategy, "trend"};
    AlgorithmWorld world;
    const auto startBy = [&](const api::Origin& who, std::uint64_t number) {
        world.input(api::Command{CommandId{7, number}, who, world.now + 10s, api::StartAlgorithm{AlgorithmWorld::plan(Kind::Twap, 100, 60s)}});
        return world.kernel->state().algorithms().newest();
    };
    const AlgorithmId theirs = startBy(trend, 1);
    const AlgorithmId ours = startBy({api::Origin::Kind::Desk, "trader"}, 2);
    world.run(10s);
    QVERIFY(world.children(theirs).size() > 0);
    QCOMPARE(world.children(theirs)[0].strategy, kTrend.id);
    world.send(api::TripBreaker{kTrend});
    const std::size_t before = world.children(theirs).size();
    world.run(50s);
    QCOMPARE(world.algorithm(theirs).state, State::Cancelled);
    QCOMPARE(world.algorithm(theirs).reason.code, ReasonCode::BreakerOpen);
    QCOMPARE(world.children(theirs).size(), before);
    QCOMPARE(world.algorithm(ours).state, State::Done);
}

void KernelAlgorithmTroubleTest::itsOwnProbeDoesNotStopIt()
{
    kernel::Kernel::Settings settings = KernelWorld::defaults();
    settings.limits.venueErrors = 2;
    settings.limits.breakerPause = 1s;
    AlgorithmWorld world(settings);
    for (int i = 0; i < 2; ++i)
        world.reject(world.place(KernelWorld::buy(10 + i)));
    QVERIFY(world.kernel->state().breakers().size() == 1);
    world.run(2s);
    QCOMPARE(world.kernel->state().breakers()[0].state, BreakerState::HalfOpen);
    world.requests.clear();
    world.market(KernelWorld::kAaa, 10'000);
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(Kind::Peg, 100, Duration::zero()));
    QCOMPARE(world.kernel->state().breakers()[0].probe, world.algorithm(id).child);
    world.input(kernel::ClockTick{});
    QCOMPARE(world.algorithm(id).state, State::Running);
    world.run(1s);
    QVERIFY(world.kernel->state().breakers().empty());
    QCOMPARE(world.algorithm(id).state, State::Running);
}

void KernelAlgorithmTroubleTest::haltTakesTheClosingOrderToo()
{
    AlgorithmWorld world;
    world.hold(50);
    AlgorithmPlan plan = AlgorithmWorld::plan(Kind::Peg, 50, Duration::zero());
    plan.side = Side::Sell;
    plan.isReduceOnly = true;
    const AlgorithmId id = world.begin(plan);
    world.answer();
    const OrderId child = world.algorithm(id).child;
    world.send(api::HaltTrading{});
    QVERIFY(world.order(child).isCancelRequested);
    world.answer();
    QCOMPARE(world.algorithm(id).state, State::Cancelled);
    QCOMPARE(world.send(api::StartAlgorithm{plan}).refusal->code, ReasonCode::Killed);
    QCOMPARE(world.position().protection, Protection::Protected);
}

void KernelAlgorithmTroubleTest::refusedOrdersEndIt()
{
    AlgorithmWorld world;
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(Kind::Peg, 100, Duration::zero()));
    for (int i = 0; i < 200 && world.algorithm(id).isLive(); ++i) {
        for (const PlaceRequest& place : world.requestsOf<PlaceRequest>())
            world.reject(place.order.id);
        world.requests.clear();
        world.pass(100ms);
        QVERIFY(world.children(id).size() <= std::size_t(i / 10 + 2)); // not faster than one a second
    }
    QCOMPARE(world.algorithm(id).state, State::Failed);
    QCOMPARE(world.algorithm(id).reason.code, ReasonCode::VenueRejected);
    QCOMPARE(world.children(id).size(), std::size_t{5});
}

void KernelAlgorithmTroubleTest::staleDataMakesItWaitWithoutABurst()
{
    AlgorithmWorld world;
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(Kind::Twap, 100, 20s));
    world.run(3s);
    for (int i = 0; i < 80; ++i) {
        world.pass(100ms, true);
        world.answer();
    }
    QCOMPARE(world.algorithm(id).reason.code, ReasonCode::MarketDataStale);
    world.run(9s);
    QCOMPARE(world.algorithm(id).filled, Quantity::ofLots(100));
    QCOMPARE(world.algorithm(id).state, State::Done);
    checkNoBurst(world, id);
}

void KernelAlgorithmTroubleTest::theOrderRateIsKeptAndComesBack()
{
    kernel::Kernel::Settings settings = KernelWorld::defaults();
    settings.limits.ordersPerSecond = 2;
    AlgorithmWorld world(settings);
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(Kind::Iceberg, 100, Duration::zero()));
    for (int i = 0; i < 120 && world.algorithm(id).isLive(); ++i) {
        world.run(100ms);
        if (world.algorithm(id).child)
            world.fill(world.algorithm(id).child, world.order(world.algorithm(id).child).remaining().lots(), 9'999);
    }
    QCOMPARE(world.algorithm(id).state, State::Done);
    const std::vector<Order> children = world.children(id);
    for (std::size_t i = 2; i < children.size(); ++i)
        QVERIFY(children[i].createdAt - children[i - 2].createdAt >= 1s);
}

void KernelAlgorithmTroubleTest::anUnknownOutcomeMakesItWait()
{
    AlgorithmWorld world;
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(Kind::Twap, 100, 20s));
    while (world.children(id).empty())
        world.pass(100ms);
    const OrderId child = world.algorithm(id).child;
    world.report(RequestTimedOut{child, world.now});
    QCOMPARE(world.order(child).state, OrderState::Unknown);
    world.pass(8s);
    QCOMPARE(world.children(id).size(), std::size_t{1});
    world.ack(child);
    world.fill(child, world.order(child).quantity.lots(), 10'001);
    world.requests.clear();
    for (const OrderId exit : {world.position().stopLossOrder, world.position().takeProfitOrder})
        world.ack(exit);
    world.run(12s);
    QCOMPARE(world.algorithm(id).filled, Quantity::ofLots(100));
    checkNoBurst(world, id);
}

void KernelAlgorithmTroubleTest::aThinBookLeavesARest()
{
    AlgorithmWorld world;
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(Kind::Twap, 200));
    for (int i = 0; i < 110; ++i) {
        world.pass(100ms);
        const std::vector<VenueRequest> asked = std::move(world.requests);
        world.requests.clear();
        for (const VenueRequest& request : asked) {
            const auto* place = std::get_if<PlaceRequest>(&request);
            if (!place || place->order.timeInForce != TimeInForce::Ioc) {
                world.answer(request);
                continue;
            }
            world.ack(place->order.id);
            world.fill(place->order.id, 10, 10'001);
            world.cancelled(place->order.id, ReasonCode::UnfilledImmediate);
        }
        QVERIFY(world.algorithm(id).filled <= Quantity::ofLots(200));
    }
    QCOMPARE(world.algorithm(id).state, State::Cancelled);
    QCOMPARE(world.algorithm(id).reason.code, ReasonCode::ExpiredGoodTill);
    QVERIFY(world.algorithm(id).filled >= Quantity::ofLots(50));
    checkNoBurst(world, id);
}

void KernelAlgorithmTroubleTest::itsOwnOrderIsNotAmendedByHand()
{
    AlgorithmWorld world;
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(Kind::Peg, 100, Duration::zero()));
    world.answer();
    const api::AmendOrder amend{world.algorithm(id).child, Quantity::ofLots(500), {}, {}};
    QCOMPARE(world.send(amend).refusal->code, ReasonCode::NotPermitted);
}

void KernelAlgorithmTroubleTest::aRestartAtEveryEventTradesTheWholeOnce_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("TWAP") << int(Kind::Twap);
    QTest::newRow("iceberg") << int(Kind::Iceberg);
    QTest::newRow("peg") << int(Kind::Peg);
}

// The journal is cut behind each of its events in turn; the engine starts anew, the venue tells what it knows, and the algorithm goes on. The
// venue knows what was journalled as acknowledged, since nothing leaves before it is durable.
void KernelAlgorithmTroubleTest::aRestartAtEveryEventTradesTheWholeOnce()
{
    QFETCH(int, kind);
    const auto plan = AlgorithmWorld::plan(static_cast<Kind>(kind), 60, 8s);
    const auto fillResting = [](AlgorithmWorld& world, AlgorithmId id) {
        const Order* child = world.kernel->state().findOrder(world.algorithm(id).child);
        const bool isResting = child && child->timeInForce == TimeInForce::Gtc;
        if (isResting && (child->state == OrderState::Working || child->state == OrderState::PartiallyFilled))
            world.fill(child->id, std::min<std::int64_t>(child->remaining().lots(), 7), 9'999);
    };
    std::size_t length = SIZE_MAX;
    for (std::size_t cut = 1; cut < length; ++cut) {
        AlgorithmWorld world;
        const std::size_t opened = world.log.size();
        const AlgorithmId id = world.begin(plan);
        for (int i = 0; i < 30; ++i) {
            world.run(100ms);
            fillResting(world, id);
        }
        length = world.log.size() - opened;
        world.restart(length - cut);
        if (!world.kernel->state().algorithms().find(id))
            continue; // cut before it began: nothing is left of it
        world.market(KernelWorld::kAaa, 10'000);
        for (int i = 0; i < 150 && world.algorithm(id).isLive(); ++i) {
            world.run(100ms);
            QVERIFY(world.liveChildren(id) <= 1);
            if (i % 3 == 0)
                fillResting(world, id);
        }
        const Quantity filled = world.algorithm(id).filled;
        QVERIFY2(filled <= Quantity::ofLots(60), qPrintable(QString::number(cut)));
        QCOMPARE(world.position().held, filled);
        QVERIFY(!world.algorithm(id).isLive());
        if (world.algorithm(id).state == State::Done)
            QCOMPARE(filled, Quantity::ofLots(60));
        if (static_cast<Kind>(kind) == Kind::Twap)
            checkNoBurst(world, id);
        // Every order of it was made once, and none twice.
        std::set<std::uint64_t> placed;
        Quantity ordered;
        for (const Order& child : world.children(id)) {
            QVERIFY(placed.insert(child.id.value).second);
            ordered += world.order(child.id).filled;
        }
        QCOMPARE(ordered, filled);
        world.restart(); // snapshot and journal agree on what has become of it
    }
}

void KernelAlgorithmTroubleTest::anEngineThatWasDownDoesNotCatchUpInABurst()
{
    AlgorithmWorld world;
    const AlgorithmId id = world.begin(AlgorithmWorld::plan(Kind::Twap, 100, 20s));
    world.run(3s);
    world.now += 9s; // two of five slots pass while nobody is there
    world.restart();
    world.market(KernelWorld::kAaa, 10'000);
    world.pass(500ms);
    QCOMPARE(world.liveChildren(id), std::size_t{0}); // first the venue tells what is true
    world.run(8s);
    QCOMPARE(world.algorithm(id).filled, Quantity::ofLots(100));
    checkNoBurst(world, id);
}

JARVIS_TEST(KernelAlgorithmTroubleTest)

} // namespace jarvis::test

#include "algorithm_trouble_test.moc"
