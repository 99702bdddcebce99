#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {

using test::exitsAt;
using test::KernelWorld;
using Phase = api::FlattenChanged::Phase;

/// Ways out of a position: flatten, and a reversal to the other side.
class KernelFlattenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flattenGoesStepByStep();
    void flattenRepeatsWhatDidNotFill();
    void flattenFailsWithTheRemainder();
    void flattenSurvivesARestart();
    void anEntryThatFillsDuringFlattenIsClosedToo();
    void flatIsWhatTheVenueSaysIsFlat();
    void whatTheVenueHoldsIsClosed_data();
    void whatTheVenueHoldsIsClosed();
    void byItselfItClosesWhatIsOurs_data();
    void byItselfItClosesWhatIsOurs();
    void aCloseGoesFurtherWithEachAttempt_data();
    void aCloseGoesFurtherWithEachAttempt();
    void withoutABookACloseGoesAtMarket();
    void reverseClosesAndThenOpens();
    void theSecondLegMeetsTheRatesOfItsOwnMoment();
    void reverseIsRefusedAsAWhole();
    void reverseStaysFlatWhenTheSecondLegMayNot();
    void reverseThatClosesOnlyAPartStops();
};

void KernelFlattenTest::flattenGoesStepByStep()
{
    KernelWorld world;
    world.hold(100);
    const OrderId entry = world.place(KernelWorld::buy(50, 9'980));
    world.ack(entry);
    world.requests.clear();
    const auto settled = world.send(api::Flatten{});
    QVERIFY(!settled.refusal);
    QCOMPARE(settled.affected, std::uint32_t{1});
    QCOMPARE(world.requests.size(), std::size_t{2});
    QCOMPARE(std::get<CancelRequest>(world.requests[0]).order, entry);
    const Order close = std::get<PlaceRequest>(world.requests[1]).order;
    QVERIFY(close.isReduceOnly);
    QCOMPARE(close.timeInForce, TimeInForce::Ioc);
    QCOMPARE(close.quantity, Quantity::ofLots(100));
    QCOMPARE(world.send(api::SubmitOrder{KernelWorld::buy(10, 9'970)}).refusal->code, ReasonCode::FlattenInProgress);
    QVERIFY(!world.stopLoss().isCancelRequested); // exits stay until flat
    world.cancelled(entry);
    QCOMPARE(world.order(entry).reason.code, ReasonCode::CancelledByFlatten);
    world.fill(close.id, 100, 9'999);
    QVERIFY(world.position().isFlat());
    world.cancelled(world.position().stopLossOrder);
    world.cancelled(world.position().takeProfitOrder);
    QVERIFY(world.kernel->state().findSlot(KernelWorld::kAaa)->flatten); // the venue has the last word
    world.agree();
    std::vector<Phase> phases;
    for (const auto& change : world.eventsOf<api::FlattenChanged>())
        phases.push_back(change.phase);
    QCOMPARE(phases, (std::vector{Phase::CancellingEntries, Phase::Closing, Phase::CancellingExits, Phase::Done}));
    QVERIFY(!world.send(api::SubmitOrder{KernelWorld::buy(10, 9'970)}).refusal);
}

void KernelFlattenTest::flattenRepeatsWhatDidNotFill()
{
    KernelWorld world;
    world.hold(100);
    world.send(api::Flatten{KernelWorld::kAaa});
    const OrderId first = world.requestsOf<PlaceRequest>().back().order.id;
    world.ack(first);
    world.fill(first, 60, 9'990);
    world.cancelled(first, ReasonCode::UnfilledImmediate);
    world.pass(200ms);
    const Order second = world.requestsOf<PlaceRequest>().back().order;
    QVERIFY(second.id != first);
    QCOMPARE(second.quantity, Quantity::ofLots(40));
}

void KernelFlattenTest::flattenFailsWithTheRemainder()
{
    KernelWorld world;
    world.hold(100);
    world.send(api::Flatten{KernelWorld::kAaa});
    for (int i = 0; i < 100; ++i) {
        for (const PlaceRequest& place : world.requestsOf<PlaceRequest>())
            world.cancelled(place.order.id, ReasonCode::UnfilledImmediate);
        world.requests.clear();
        world.pass(100ms);
    }
    const auto last = world.eventsOf<api::FlattenChanged>().back();
    QCOMPARE(last.phase, Phase::Failed);
    QCOMPARE(last.remainder, Quantity::ofLots(100));
    QCOMPARE(int(last.attempts), 5);
    QCOMPARE(world.alerts(api::AlertCode::FlattenFailed), std::size_t{1});
    QCOMPARE(world.position().protection, Protection::Protected); // the exits never left
}

void KernelFlattenTest::flattenSurvivesARestart()
{
    KernelWorld world;
    world.hold(100);
    world.send(api::Flatten{KernelWorld::kAaa});
    world.restart();
    world.market(KernelWorld::kAaa, 10'000);
    QVERIFY(world.kernel->state().findSlot(KernelWorld::kAaa)->flatten);
    world.pass(1s);
    world.reconcile(); // the close never arrived
    const auto places = world.requestsOf<PlaceRequest>();
    QCOMPARE(places.size(), std::size_t{1});
    QCOMPARE(places[0].order.quantity, Quantity::ofLots(100));
}

void KernelFlattenTest::anEntryThatFillsDuringFlattenIsClosedToo()
{
    KernelWorld world;
    world.hold(100);
    const OrderId entry = world.place(KernelWorld::buy(50, 9'980));
    world.ack(entry);
    world.send(api::Flatten{KernelWorld::kAaa});
    const OrderId close = world.requestsOf<PlaceRequest>().back().order.id;
    world.fill(entry, 50, 9'980); // faster than its cancel
    world.fill(close, 100, 9'999);
    QCOMPARE(world.position().held, Quantity::ofLots(50));
    world.pass(300ms);
    const Order second = world.requestsOf<PlaceRequest>().back().order;
    QCOMPARE(second.role, OrderRole::Close);
    QCOMPARE(second.quantity, Quantity::ofLots(50));
    world.fill(second.id, 50, 9'999);
    world.agree();
    QCOMPARE(world.eventsOf<api::FlattenChanged>().back().phase, Phase::Done);
    QVERIFY(world.position().isFlat());
}

namespace {

/// Answers each round: the venue holds so much of AAA.
void tellHeld(KernelWorld& world, std::int64_t lots)
{
    const auto rounds = world.requestsOf<ReconcileRequest>();
    world.requests.clear();
    if (rounds.empty())
        return;
    world.mentionAll();
    world.report(HoldingReport{KernelWorld::kAaa, Quantity::ofLots(lots), world.now, rounds.back().round});
    world.report(ReconcileEnd{rounds.back().round, world.now});
}

/// The venue holds so much of AAA in two looks, after a lost connection; whether that is taken for a difference.
bool tellDifference(KernelWorld& world, std::int64_t lots)
{
    world.report(LinkChanged{VenueLink::Up, world.now});
    for (int look = 0; look < 2; ++look) {
        for (const QueryRequest& query : world.requestsOf<QueryRequest>())
            world.report(OrderStatusReport{query.order, true, world.order(query.order).state, {}, 1, world.now});
        tellHeld(world, lots);
        world.pass(300ms);
    }
    return world.kernel->state().findSlot(KernelWorld::kAaa)->difference.has_value();
}

/// The order that closes what is held; fills it whole.
Order closedAt(KernelWorld& world, std::int64_t ticks)
{
    const Order close = world.requestsOf<PlaceRequest>().back().order;
    world.ack(close.id);
    world.fill(close.id, close.quantity.lots(), ticks);
    return close;
}

} // namespace

void KernelFlattenTest::flatIsWhatTheVenueSaysIsFlat()
{
    KernelWorld world;
    world.hold(100);
    world.send(api::Flatten{KernelWorld::kAaa});
    closedAt(world, 9'999);
    world.cancelled(world.position().stopLossOrder);
    world.cancelled(world.position().takeProfitOrder);
    QVERIFY(world.position().isFlat());
    world.pass(200ms);
    QVERIFY(world.kernel->state().findSlot(KernelWorld::kAaa)->flatten);
    // It still holds thirty that nobody knew of: they are closed as well.
    for (int look = 0; look < 2; ++look) {
        tellHeld(world, 30);
        world.pass(300ms);
    }
    QCOMPARE(world.position().held, Quantity::ofLots(30));
    const Order second = closedAt(world, 9'998);
    QCOMPARE(second.quantity, Quantity::ofLots(30));
    QCOMPARE(second.side, Side::Sell);
    for (int i = 0; i < 3; ++i) {
        world.agree();
        world.pass(100ms);
    }
    QCOMPARE(world.eventsOf<api::FlattenChanged>().back().phase, Phase::Done);
    QVERIFY(!world.kernel->state().findSlot(KernelWorld::kAaa)->difference);
}

void KernelFlattenTest::whatTheVenueHoldsIsClosed_data()
{
    QTest::addColumn<int>("theirs"); ///< where we believe in 100
    QTest::newRow("more") << 130;
    QTest::newRow("less") << 20;
    QTest::newRow("nothing") << 0;
    QTest::newRow("the other side") << -40;
}

void KernelFlattenTest::whatTheVenueHoldsIsClosed()
{
    QFETCH(int, theirs);
    KernelWorld world;
    world.hold(100);
    world.requests.clear();
    QVERIFY(tellDifference(world, theirs));
    world.requests.clear();
    QVERIFY(!world.send(api::Flatten{KernelWorld::kAaa}).refusal);
    QVERIFY(!world.kernel->state().findSlot(KernelWorld::kAaa)->difference);
    Quantity closing;
    for (const PlaceRequest& place : world.requestsOf<PlaceRequest>()) {
        QVERIFY(place.order.isReduceOnly);
        if (place.order.role != OrderRole::Close)
            continue;
        closing += place.order.quantity;
        QCOMPARE(place.order.side, theirs > 0 ? Side::Sell : Side::Buy);
    }
    QCOMPARE(closing, Quantity::ofLots(std::abs(theirs)));
    if (theirs != 0)
        closedAt(world, 9'999);
    world.agree();
    world.pass(100ms);
    world.agree();
    QVERIFY(world.position().isFlat());
    QCOMPARE(world.eventsOf<api::FlattenChanged>().back().phase, Phase::Done);
}

void KernelFlattenTest::byItselfItClosesWhatIsOurs_data()
{
    QTest::addColumn<int>("theirs"); ///< where we believe in 100
    QTest::addColumn<int>("closed"); ///< > 0 sells
    QTest::addColumn<bool>("isTakenOver");
    QTest::newRow("more: somebody else's stays") << 130 << 100 << false;
    QTest::newRow("less") << 20 << 20 << true;
    QTest::newRow("nothing") << 0 << 0 << true;
    QTest::newRow("the other side: nothing of ours is there") << -40 << 100 << false;
}

// A time stop is nobody's word on what else lies at the venue.
void KernelFlattenTest::byItselfItClosesWhatIsOurs()
{
    QFETCH(int, theirs);
    QFETCH(int, closed);
    QFETCH(bool, isTakenOver);
    KernelWorld world;
    OrderDraft draft = KernelWorld::buy(100, 10'000);
    draft.exits.timeStop = 10s;
    const OrderId entry = world.place(draft);
    world.ack(entry);
    world.fill(entry, 100, 10'000);
    world.agree();
    QVERIFY(tellDifference(world, theirs));
    world.requests.clear();
    for (int i = 0; i < 10'000 && world.eventsOf<api::FlattenChanged>().empty(); i += 100) {
        world.market(KernelWorld::kAaa, 10'000);
        world.pass(100ms);
    }
    QCOMPARE(world.alerts(api::AlertCode::TimeStopReached), std::size_t{1});
    Quantity closing;
    for (const PlaceRequest& place : world.requestsOf<PlaceRequest>()) {
        QVERIFY(place.order.isReduceOnly);
        if (place.order.role == OrderRole::Close)
            closing += place.order.side == Side::Sell ? place.order.quantity : Quantity::zero() - place.order.quantity;
    }
    QCOMPARE(closing, Quantity::ofLots(closed));
    const auto& difference = world.kernel->state().findSlot(KernelWorld::kAaa)->difference;
    QCOMPARE(!difference.has_value(), isTakenOver);
    if (theirs <= 100)
        return;
    // What is left is told and waits for a person; the flatten does not wait for it.
    closedAt(world, 9'999);
    world.cancelled(world.position().stopLossOrder);
    world.cancelled(world.position().takeProfitOrder);
    for (int look = 0; look < 3; ++look) {
        tellHeld(world, theirs - 100);
        world.pass(300ms);
    }
    QCOMPARE(world.eventsOf<api::FlattenChanged>().back().phase, Phase::Done);
    QVERIFY(world.position().isFlat());
    QCOMPARE(difference->theirs.lots(), std::int64_t{theirs} - 100);
    QVERIFY(!world.send(api::Flatten{KernelWorld::kAaa}).refusal);
    QCOMPARE(world.position().held, Quantity::ofLots(theirs - 100));
}

void KernelFlattenTest::aCloseGoesFurtherWithEachAttempt_data()
{
    QTest::addColumn<bool>("isLong");
    QTest::newRow("long") << true;
    QTest::newRow("short") << false;
}

void KernelFlattenTest::aCloseGoesFurtherWithEachAttempt()
{
    QFETCH(bool, isLong);
    KernelWorld world;
    world.hold(isLong ? 100 : -100);
    world.requests.clear();
    world.send(api::Flatten{KernelWorld::kAaa});
    std::vector<std::int64_t> ticks;
    for (int i = 0; i < 30; ++i) {
        for (const PlaceRequest& place : world.requestsOf<PlaceRequest>()) {
            QCOMPARE(place.order.type, OrderType::Limit);
            QCOMPARE(place.order.timeInForce, TimeInForce::Ioc);
            ticks.push_back(place.order.limitPrice->ticks());
            world.cancelled(place.order.id, ReasonCode::UnfilledImmediate);
        }
        world.requests.clear();
        world.pass(100ms);
    }
    // One to five percent from the best price, the last of them the collar's; rounded away from it.
    const std::vector<std::int64_t> falling{9'899, 9'799, 9'699, 9'599, 9'499};
    const std::vector<std::int64_t> rising{10'102, 10'202, 10'302, 10'402, 10'502};
    QCOMPARE(ticks, isLong ? falling : rising);
    QCOMPARE(world.alerts(api::AlertCode::FlattenFailed), std::size_t{1});
}

void KernelFlattenTest::withoutABookACloseGoesAtMarket()
{
    KernelWorld world;
    world.hold(100);
    world.pass(3s, true);
    world.requests.clear();
    world.send(api::Flatten{KernelWorld::kAaa});
    QCOMPARE(world.requestsOf<PlaceRequest>().back().order.type, OrderType::Market);
}

void KernelFlattenTest::reverseClosesAndThenOpens()
{
    KernelWorld world;
    world.hold(100);
    const auto settled = world.send(api::ReversePosition{KernelWorld::kAaa, exitsAt(9'500, 10'200)});
    QVERIFY(!settled.refusal);
    auto places = world.requestsOf<PlaceRequest>();
    QCOMPARE(places.size(), std::size_t{1});
    QCOMPARE(places[0].order.role, OrderRole::Close);
    QCOMPARE(world.order(settled.order).state, OrderState::Pending);
    world.fill(places[0].order.id, 100, 9'999);
    QCOMPARE(world.order(settled.order).state, OrderState::Sent);
    places = world.requestsOf<PlaceRequest>();
    QCOMPARE(places.size(), std::size_t{2});
    QCOMPARE(places[1].order.side, Side::Sell);
    QCOMPARE(places[1].order.quantity, Quantity::ofLots(100));
    world.requests.clear();
    world.fill(settled.order, 100, 9'998);
    QCOMPARE(world.position().held, Quantity::ofLots(-100));
    QCOMPARE(world.requestsOf<PlaceRequest>().size(), std::size_t{2});
    QCOMPARE(world.stopLoss().triggerPrice, std::optional(Price::ofTicks(10'200)));
    QCOMPARE(world.stopLoss().side, Side::Buy);
}

/// Nobody sent a command for a while, and the close took its time: orders of long ago do not count against the second leg.
void KernelFlattenTest::theSecondLegMeetsTheRatesOfItsOwnMoment()
{
    kernel::Kernel::Settings settings = KernelWorld::defaults();
    settings.limits.ordersPerSecond = 2;
    KernelWorld world(settings);
    world.hold(100);
    const OrderId other = world.place(KernelWorld::buy(10, 9'900)); // the second of this second
    world.ack(other);
    world.pass(1'100ms);
    world.place(KernelWorld::buy(11, 9'900));
    const auto settled = world.send(api::ReversePosition{KernelWorld::kAaa, exitsAt(9'500, 10'200)});
    QVERIFY(!settled.refusal);
    const auto places = world.requestsOf<PlaceRequest>();
    const OrderId close = places.back().order.id;
    world.ack(close);
    world.pass(1'500ms);
    world.requests.clear();
    world.fill(close, 100, 9'999);
    QCOMPARE(world.order(settled.order).state, OrderState::Sent);
}

void KernelFlattenTest::reverseIsRefusedAsAWhole()
{
    KernelWorld world;
    world.hold(100);
    const auto settled = world.send(api::ReversePosition{KernelWorld::kAaa, exitsAt(10'500, 9'800)});
    QCOMPARE(settled.refusal->code, ReasonCode::TakeProfitWrongSide);
    QVERIFY(world.requests.empty());
    world.send(api::HaltTrading{});
    QCOMPARE(world.send(api::ReversePosition{KernelWorld::kAaa, exitsAt(9'500, 10'200)}).refusal->code, ReasonCode::Killed);
}

void KernelFlattenTest::reverseStaysFlatWhenTheSecondLegMayNot()
{
    KernelWorld world;
    world.hold(100);
    const auto settled = world.send(api::ReversePosition{KernelWorld::kAaa, exitsAt(9'500, 10'200)});
    const OrderId close = world.requestsOf<PlaceRequest>()[0].order.id;
    world.send(api::SetLimit{LimitId::PositionNotional, Amount::of(Money::ofWhole(50))});
    world.fill(close, 100, 9'999);
    QVERIFY(world.position().isFlat());
    QCOMPARE(world.order(settled.order).state, OrderState::Rejected);
    QCOMPARE(world.order(settled.order).reason.code, ReasonCode::PositionNotional);
}

void KernelFlattenTest::reverseThatClosesOnlyAPartStops()
{
    KernelWorld world;
    world.hold(100);
    const auto settled = world.send(api::ReversePosition{KernelWorld::kAaa, exitsAt(9'500, 10'200)});
    const OrderId close = world.requestsOf<PlaceRequest>()[0].order.id;
    world.fill(close, 70, 9'999);
    world.cancelled(close, ReasonCode::UnfilledImmediate);
    QCOMPARE(world.order(settled.order).state, OrderState::Cancelled);
    world.agree();
    QCOMPARE(world.position().held, Quantity::ofLots(30));
    QCOMPARE(world.position().protection, Protection::Protected);
}

JARVIS_TEST(KernelFlattenTest)

} // namespace jarvis

#include "flatten_test.moc"
