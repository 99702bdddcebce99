#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {

using test::exitsAt;
using test::KernelWorld;

namespace {

struct Step {
    std::int64_t ticks;
    std::int64_t lots;
};

api::SetScaleOut scaleOut(std::initializer_list<Step> steps)
{
    api::SetScaleOut action{KernelWorld::kAaa, {}};
    for (const Step& step : steps)
        action.plan.rungs[action.plan.count++] = {Price::ofTicks(step.ticks), Quantity::ofLots(step.lots)};
    return action;
}

std::span<const ScaleOutRung> rungs(const KernelWorld& world)
{
    const std::optional<ScaleOut>& kept = world.kernel->state().findSlot(KernelWorld::kAaa)->scaleOut;
    return kept ? kept->kept() : std::span<const ScaleOutRung>();
}

/// Σ of what live take-profits, rungs among them, have left.
Quantity profitsLeft(const KernelWorld& world)
{
    Quantity sum;
    for (const OrderId id : world.kernel->state().findSlot(KernelWorld::kAaa)->live) {
        if (world.order(id).role == OrderRole::TakeProfit)
            sum += world.order(id).remaining();
    }
    return sum;
}

/// A long of 100 at 9,990 whose venue agreed to these rungs.
KernelWorld held(std::initializer_list<Step> steps)
{
    KernelWorld world;
    world.hold(100);
    CHECK(!world.send(scaleOut(steps)).refusal);
    world.agree();
    return world;
}

void compareSizes(const KernelWorld& world, std::int64_t stop, std::int64_t profit)
{
    QCOMPARE(world.stopLoss().remaining(), Quantity::ofLots(stop));
    QCOMPARE(world.takeProfit().remaining(), Quantity::ofLots(profit));
    QCOMPARE(profitsLeft(world), world.position().held.absolute());
    QCOMPARE(world.position().protection, Protection::Protected);
}

} // namespace

/// The scale-out: parts of a position that leave before its take-profit, without its protection ever depending on them.
class KernelScaleOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rungsRestOnceTheTakeProfitMadeRoom_data();
    void rungsRestOnceTheTakeProfitMadeRoom();
    void aFilledRungShrinksTheStopAlone();
    void aPartOfARungLeavesTheRestThere();
    void aPartialCloseCutsTheFarthestFirst();
    void theLastLotStaysWithTheTakeProfit();
    void theStopTakesEverythingAlong();
    void theNextPositionHasNone();
    void aNewPlanMovesWhatRests();
    void anEmptyPlanGivesItBackToTheTakeProfit();
    void aRungThatIsCancelledOrMovedByHand();
    void aTakeProfitInsideTheRungsIsRefused();
    void anEntryWhosePlanEndsBeforeARungTakesItOff();
    void aRungTheVenueRefusesFallsBack();
    void silenceAboutARungFallsBack();
    void aTakeProfitThatWillNotShrinkEndsIt();
    void aRungTheVenueWillNotMove();
    void aLateFillOfAWithdrawnRungCounts();
    void itOutlivesARestart();
    void flattenTakesItOff();
    void notWhileFlatOrFlattening();
};

void KernelScaleOutTest::rungsRestOnceTheTakeProfitMadeRoom_data()
{
    QTest::addColumn<bool>("isLong");
    QTest::newRow("a long sells them above") << true;
    QTest::newRow("a short buys them below") << false;
}

void KernelScaleOutTest::rungsRestOnceTheTakeProfitMadeRoom()
{
    QFETCH(bool, isLong);
    KernelWorld world;
    world.hold(isLong ? 100 : -100);
    world.requests.clear();
    // The farther one first: they are kept from near to far.
    const auto settled = world.send(isLong ? scaleOut({{10'300, 30}, {10'200, 20}}) : scaleOut({{9'700, 30}, {9'800, 20}}));
    QVERIFY(!settled.refusal);
    QVERIFY(world.requestsOf<PlaceRequest>().empty());
    const auto amends = world.requestsOf<AmendRequest>();
    QCOMPARE(amends.size(), std::size_t{1});
    QCOMPARE(amends[0].order, world.position().takeProfitOrder);
    QCOMPARE(amends[0].quantity, Quantity::ofLots(50));
    world.requests.clear();
    world.amended(world.position().takeProfitOrder);
    const auto places = world.requestsOf<PlaceRequest>();
    QCOMPARE(places.size(), std::size_t{2});
    const std::int64_t prices[] = {isLong ? 10'200 : 9'800, isLong ? 10'300 : 9'700};
    const std::int64_t lots[] = {20, 30};
    for (std::size_t i = 0; i < 2; ++i) {
        const Order& order = places[i].order;
        QCOMPARE(order.limitPrice, std::optional(Price::ofTicks(prices[i])));
        QCOMPARE(order.quantity, Quantity::ofLots(lots[i]));
        QCOMPARE(order.side, isLong ? Side::Sell : Side::Buy);
        QCOMPARE(order.role, OrderRole::TakeProfit);
        QCOMPARE(order.type, OrderType::Limit);
        QVERIFY(order.isReduceOnly);
        QCOMPARE(rungs(world)[i].order, order.id);
    }
    QVERIFY(world.position().protection != Protection::Protected);
    world.agree();
    compareSizes(world, 100, 50);
}

void KernelScaleOutTest::aFilledRungShrinksTheStopAlone()
{
    KernelWorld world = held({{10'200, 20}, {10'300, 30}});
    const OrderId near = rungs(world)[0].order;
    world.fill(near, 20, 10'200);
    QCOMPARE(rungs(world).size(), std::size_t{1});
    const auto amends = world.requestsOf<AmendRequest>();
    QCOMPARE(amends.size(), std::size_t{1});
    QCOMPARE(amends[0].order, world.position().stopLossOrder);
    world.agree();
    compareSizes(world, 80, 50);
    world.fill(rungs(world)[0].order, 30, 10'300);
    world.agree();
    compareSizes(world, 50, 50);
    QVERIFY(!world.kernel->state().findSlot(KernelWorld::kAaa)->scaleOut);
}

void KernelScaleOutTest::aPartOfARungLeavesTheRestThere()
{
    KernelWorld world = held({{10'200, 20}, {10'300, 30}});
    const OrderId near = rungs(world)[0].order;
    world.fill(near, 5, 10'200);
    world.agree();
    QCOMPARE(rungs(world)[0].order, near);
    QCOMPARE(world.order(near).remaining(), Quantity::ofLots(15));
    compareSizes(world, 95, 50);
}

void KernelScaleOutTest::aPartialCloseCutsTheFarthestFirst()
{
    KernelWorld world = held({{10'200, 20}, {10'300, 30}});
    const auto closed = world.send(api::ClosePosition{KernelWorld::kAaa, Quantity::ofLots(70)});
    QVERIFY(!closed.refusal);
    world.fill(closed.order, 70, 9'990);
    world.agree();
    QCOMPARE(rungs(world).size(), std::size_t{2});
    QCOMPARE(world.order(rungs(world)[0].order).remaining(), Quantity::ofLots(20));
    QCOMPARE(world.order(rungs(world)[1].order).remaining(), Quantity::ofLots(9));
    compareSizes(world, 30, 1);
}

void KernelScaleOutTest::theLastLotStaysWithTheTakeProfit()
{
    KernelWorld world = held({{10'200, 20}, {10'300, 30}});
    const auto closed = world.send(api::ClosePosition{KernelWorld::kAaa, Quantity::ofLots(99)});
    world.fill(closed.order, 99, 9'990);
    world.agree();
    QVERIFY(rungs(world).empty());
    compareSizes(world, 1, 1);
}

void KernelScaleOutTest::theStopTakesEverythingAlong()
{
    KernelWorld world = held({{10'200, 20}, {10'300, 30}});
    const std::vector<OrderId> all{rungs(world)[0].order, rungs(world)[1].order, world.position().takeProfitOrder};
    world.fill(world.position().stopLossOrder, 100, 9'800);
    QVERIFY(world.position().isFlat());
    for (const OrderId id : all)
        QVERIFY(world.order(id).isCancelRequested);
    world.agree();
    QCOMPARE(world.kernel->state().orders().liveCount(), std::size_t{0});
}

void KernelScaleOutTest::theNextPositionHasNone()
{
    KernelWorld world = held({{10'200, 20}});
    world.fill(world.position().stopLossOrder, 100, 9'800);
    world.agree();
    world.pass(100ms);
    world.market(KernelWorld::kAaa, 10'000);
    world.hold(40);
    QVERIFY(rungs(world).empty());
    world.agree();
    compareSizes(world, 40, 40);
}

void KernelScaleOutTest::aNewPlanMovesWhatRests()
{
    KernelWorld world = held({{10'200, 20}, {10'300, 30}});
    const OrderId near = rungs(world)[0].order;
    const OrderId far = rungs(world)[1].order;
    QVERIFY(!world.send(scaleOut({{10'250, 40}})).refusal);
    // 20 of 50 leave at once with the second rung; the first may grow into them only when they are gone.
    QVERIFY(world.order(far).isCancelRequested);
    QVERIFY(!world.order(near).pendingAmend);
    QVERIFY(profitsLeft(world) <= world.position().held);
    world.agree();
    QCOMPARE(rungs(world).size(), std::size_t{1});
    QCOMPARE(rungs(world)[0].order, near);
    QCOMPARE(world.order(near).limitPrice, std::optional(Price::ofTicks(10'250)));
    QCOMPARE(world.order(near).remaining(), Quantity::ofLots(40));
    QCOMPARE(world.order(far).reason.code, ReasonCode::ReplacedBySettings);
    compareSizes(world, 100, 60);
}

void KernelScaleOutTest::anEmptyPlanGivesItBackToTheTakeProfit()
{
    KernelWorld world = held({{10'200, 20}, {10'300, 30}});
    QVERIFY(!world.send(scaleOut({})).refusal);
    const auto amends = world.requestsOf<AmendRequest>();
    QVERIFY(amends.empty()); // not before the venue has taken them off
    world.agree();
    QVERIFY(rungs(world).empty());
    compareSizes(world, 100, 100);
    QVERIFY(!world.send(scaleOut({})).refusal); // boring
}

void KernelScaleOutTest::aRungThatIsCancelledOrMovedByHand()
{
    KernelWorld world = held({{10'200, 20}, {10'300, 30}});
    const OrderId near = rungs(world)[0].order;
    const auto moved = world.send(api::AmendOrder{near, Quantity::ofLots(20), Price::ofTicks(10'220), {}});
    QVERIFY(!moved.refusal);
    QCOMPARE(moved.order, near);
    world.agree();
    QCOMPARE(world.order(near).limitPrice, std::optional(Price::ofTicks(10'220)));
    compareSizes(world, 100, 50);
    QCOMPARE(world.send(api::AmendOrder{near, Quantity::ofLots(20), Price::ofTicks(10'600), {}}).refusal->code, ReasonCode::RungBeyondTakeProfit);
    QCOMPARE(world.send(api::AmendOrder{near, Quantity::ofLots(20), Price::ofTicks(9'900), {}}).refusal->code, ReasonCode::TakeProfitWrongSide);
    QCOMPARE(world.send(api::AmendOrder{near, Quantity::ofLots(10), Price::ofTicks(10'210), {}}).refusal->code, ReasonCode::ExitBelongsToPosition);
    // The mark may have passed the other one, which is about to fill.
    world.market(KernelWorld::kAaa, 10'250);
    QVERIFY(!world.send(api::CancelOrder{rungs(world)[1].order}).refusal);
    world.agree();
    QCOMPARE(rungs(world).size(), std::size_t{1});
    QCOMPARE(rungs(world)[0].order, near);
    compareSizes(world, 100, 80);
}

void KernelScaleOutTest::aTakeProfitInsideTheRungsIsRefused()
{
    KernelWorld world = held({{10'200, 20}, {10'300, 30}});
    const auto inside = world.send(api::SetExits{KernelWorld::kAaa, exitsAt(10'300, 9'800)});
    QCOMPARE(inside.refusal->code, ReasonCode::TakeProfitWithinRungs);
    QCOMPARE(inside.refusal->limit, Amount::of(Price::ofTicks(10'300)));
    QCOMPARE(inside.refusal->wouldPass, Amount::of(Price::ofTicks(10'301)));
    QVERIFY(!world.send(api::SetExits{KernelWorld::kAaa, exitsAt(10'301, 9'800)}).refusal);
    world.agree();
    compareSizes(world, 100, 50);
}

void KernelScaleOutTest::anEntryWhosePlanEndsBeforeARungTakesItOff()
{
    KernelWorld world = held({{10'200, 20}, {10'300, 30}});
    const OrderId id = world.place(KernelWorld::draft(Side::Buy, 10, 9'990, exitsAt(10'250, 9'850)));
    world.ack(id);
    world.fill(id, 10, 9'990);
    world.agree();
    QCOMPARE(rungs(world).size(), std::size_t{1});
    QCOMPARE(rungs(world)[0].price, Price::ofTicks(10'200));
    compareSizes(world, 110, 90);
}

void KernelScaleOutTest::aRungTheVenueRefusesFallsBack()
{
    KernelWorld world;
    world.hold(100);
    world.send(scaleOut({{10'200, 20}}));
    world.amended(world.position().takeProfitOrder);
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QCOMPARE(rungs(world).size(), std::size_t{1});
        world.requests.clear();
        world.reject(rungs(world)[0].order);
        QCOMPARE(world.requestsOf<PlaceRequest>().size(), std::size_t(attempt < 3 ? 1 : 0));
    }
    QVERIFY(rungs(world).empty());
    world.agree();
    compareSizes(world, 100, 100);
    QCOMPARE(world.alerts(api::AlertCode::ExitFailed), std::size_t{3});
    QCOMPARE(world.alerts(api::AlertCode::ClosedUnprotected), std::size_t{0});
    QCOMPARE(int(world.position().exitFailures), 0);
}

void KernelScaleOutTest::silenceAboutARungFallsBack()
{
    KernelWorld world;
    world.hold(100);
    world.send(scaleOut({{10'200, 20}}));
    world.amended(world.position().takeProfitOrder);
    const OrderId silent = rungs(world)[0].order;
    world.pass(1'200ms);
    // What guards the position is there: nothing is closed, and the venue is asked to take the silent one off.
    QVERIFY(world.order(silent).isCancelRequested);
    QCOMPARE(world.alerts(api::AlertCode::PositionUnprotected), std::size_t{0});
    QCOMPARE(world.alerts(api::AlertCode::ClosedUnprotected), std::size_t{0});
    world.cancelled(silent);
    world.agree();
    QVERIFY(rungs(world).empty());
    compareSizes(world, 100, 100);
}

void KernelScaleOutTest::aTakeProfitThatWillNotShrinkEndsIt()
{
    KernelWorld world;
    world.hold(100);
    world.send(scaleOut({{10'200, 20}}));
    world.report(AmendRejected{world.position().takeProfitOrder, Refusal{ReasonCode::VenueRejected, {}, {}, {}, {}}, world.now});
    QVERIFY(rungs(world).empty());
    world.agree();
    compareSizes(world, 100, 100);
    QCOMPARE(world.alerts(api::AlertCode::ExitFailed), std::size_t{1});
    QCOMPARE(int(world.position().exitFailures), 0);
}

void KernelScaleOutTest::aRungTheVenueWillNotMove()
{
    KernelWorld world = held({{10'200, 20}});
    const OrderId near = rungs(world)[0].order;
    world.send(api::AmendOrder{near, Quantity::ofLots(20), Price::ofTicks(10'220), {}});
    world.report(AmendRejected{near, Refusal{ReasonCode::VenueRejected, {}, {}, {}, {}}, world.now});
    QCOMPARE(rungs(world)[0].price, Price::ofTicks(10'200)); // what stands there is what is planned
    world.agree();
    compareSizes(world, 100, 80);
    world.send(scaleOut({{10'200, 10}}));
    world.report(AmendRejected{near, Refusal{ReasonCode::VenueRejected, {}, {}, {}, {}}, world.now});
    QVERIFY(world.order(near).isCancelRequested); // a size that does not fit goes
    world.agree();
    QVERIFY(rungs(world).empty());
    compareSizes(world, 100, 100);
}

void KernelScaleOutTest::aLateFillOfAWithdrawnRungCounts()
{
    KernelWorld world = held({{10'200, 20}});
    const OrderId near = rungs(world)[0].order;
    world.send(scaleOut({}));
    world.fill(near, 15, 10'200);
    world.cancelled(near);
    world.agree();
    QCOMPARE(world.position().held, Quantity::ofLots(85));
    compareSizes(world, 85, 85);
}

void KernelScaleOutTest::itOutlivesARestart()
{
    KernelWorld world = held({{10'200, 20}, {10'300, 30}});
    world.fill(rungs(world)[0].order, 5, 10'200);
    world.agree();
    world.restart(); // which compares replay and snapshot
    QCOMPARE(rungs(world).size(), std::size_t{2});
    world.reconcile();
    world.agree();
    world.market(KernelWorld::kAaa, 10'000);
    compareSizes(world, 95, 50);
}

void KernelScaleOutTest::flattenTakesItOff()
{
    KernelWorld world = held({{10'200, 20}, {10'300, 30}});
    const std::vector<OrderId> both{rungs(world)[0].order, rungs(world)[1].order};
    QVERIFY(!world.send(api::Flatten{KernelWorld::kAaa}).refusal);
    const auto closes = world.requestsOf<PlaceRequest>();
    QCOMPARE(closes.size(), std::size_t{1});
    QCOMPARE(closes[0].order.quantity, Quantity::ofLots(100));
    world.requests.clear();
    world.ack(closes[0].order.id);
    world.fill(closes[0].order.id, 100, 9'990);
    world.agree();
    for (const OrderId id : both)
        QCOMPARE(world.order(id).state, OrderState::Cancelled);
    QCOMPARE(world.kernel->state().orders().liveCount(), std::size_t{0});
}

void KernelScaleOutTest::notWhileFlatOrFlattening()
{
    KernelWorld world;
    QCOMPARE(world.send(scaleOut({{10'200, 20}})).refusal->code, ReasonCode::NoPosition);
    QCOMPARE(world.send(api::SetScaleOut{InstrumentId{99}, {}}).refusal->code, ReasonCode::UnknownInstrument);
    world.hold(100);
    world.send(api::Flatten{KernelWorld::kAaa});
    QCOMPARE(world.send(scaleOut({{10'200, 20}})).refusal->code, ReasonCode::FlattenInProgress);
}

JARVIS_TEST(KernelScaleOutTest)

} // namespace jarvis

#include "scale_out_test.moc"
