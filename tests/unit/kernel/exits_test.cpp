#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {

using test::exitsAt;
using test::KernelWorld;

/// Take profit and stop loss: there with the first fill, as large as the position, gone with it.
class KernelExitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstFillPlacesBoth_data();
    void theFirstFillPlacesBoth();
    void laterFillsResizeBoth();
    void aFillWhileAnAmendIsOnItsWaySendsTheNewest();
    void aPartialTakeProfitShrinksTheStop();
    void oneExitFillsAndTheOtherGoes_data();
    void oneExitFillsAndTheOtherGoes();
    void aPartialCloseShrinksBoth();
    void aRejectedExitIsPlacedAgain();
    void threeFailuresCloseTheMarketWay();
    void aStopThatIsPassedAlreadyCloses();
    void anExitTheVenueDroppedComesBack();
    void silenceAboutExitsCloses();
    void aVenueThatNeverTakesTheCloseIsTriedForEver();
    void bothExitsFilledIsClosedAgain();
    void aNewEntryBringsItsPlan();
    void exitsWaitForTheVenue();
    void anExitLostInARestartIsPlacedAgain();
    void trailingFollowsAndNeverLoosens_data();
    void trailingFollowsAndNeverLoosens();
    void trailingIsThrottled();
    void aTrailTheVenueRefusesStaysWhereItIs();
    void theTimeStopCloses();
    void aTimeStopBeyondAllTimesNeverComes();
};

void KernelExitsTest::theFirstFillPlacesBoth_data()
{
    QTest::addColumn<bool>("isLong");
    QTest::newRow("a long: both sell") << true;
    QTest::newRow("a short: both buy") << false;
}

void KernelExitsTest::theFirstFillPlacesBoth()
{
    QFETCH(bool, isLong);
    KernelWorld world;
    const OrderId id = world.place(isLong ? KernelWorld::buy(100) : KernelWorld::sell(100));
    world.ack(id);
    world.requests.clear();
    world.fill(id, 40, isLong ? 9'990 : 10'010);
    const auto places = world.requestsOf<PlaceRequest>();
    QCOMPARE(places.size(), std::size_t{2});
    const Order stop = places[0].order;
    const Order profit = places[1].order;
    const Side closing = isLong ? Side::Sell : Side::Buy;
    QCOMPARE(stop.role, OrderRole::StopLoss);
    QCOMPARE(stop.type, OrderType::StopMarket);
    QCOMPARE(stop.triggerPrice, std::optional(Price::ofTicks(isLong ? 9'800 : 10'200)));
    QCOMPARE(profit.role, OrderRole::TakeProfit);
    QCOMPARE(profit.type, OrderType::Limit);
    QCOMPARE(profit.timeInForce, TimeInForce::Gtc);
    QCOMPARE(profit.limitPrice, std::optional(Price::ofTicks(isLong ? 10'500 : 9'500)));
    for (const Order& exit : {stop, profit}) {
        QCOMPARE(exit.side, closing);
        QCOMPARE(exit.quantity, Quantity::ofLots(40));
        QVERIFY(exit.isReduceOnly);
    }
    QCOMPARE(world.position().protection, Protection::Placing);
    world.ack(stop.id);
    QCOMPARE(world.position().protection, Protection::Placing);
    world.ack(profit.id);
    QCOMPARE(world.position().protection, Protection::Protected);
    QCOMPARE(world.position().initialStop, stop.triggerPrice);
    QVERIFY(world.position().initialRisk > Money::zero());
}

void KernelExitsTest::laterFillsResizeBoth()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.ack(id);
    world.fill(id, 40, 9'990);
    world.agree();
    world.fill(id, 25, 9'990);
    const auto amends = world.requestsOf<AmendRequest>();
    QCOMPARE(amends.size(), std::size_t{2});
    for (const AmendRequest& amend : amends)
        QCOMPARE(amend.quantity, Quantity::ofLots(65));
    QVERIFY(world.requestsOf<PlaceRequest>().empty());
    QCOMPARE(world.position().protection, Protection::Placing);
    world.agree();
    QCOMPARE(world.stopLoss().quantity, Quantity::ofLots(65));
    QCOMPARE(world.takeProfit().quantity, Quantity::ofLots(65));
    QCOMPARE(world.position().protection, Protection::Protected);
}

void KernelExitsTest::aFillWhileAnAmendIsOnItsWaySendsTheNewest()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.ack(id);
    world.fill(id, 40, 9'990);
    world.agree();
    world.fill(id, 25, 9'990);
    world.fill(id, 35, 9'990);
    const OrderId stop = world.position().stopLossOrder;
    QCOMPARE(world.order(stop).pendingAmend->quantity, Quantity::ofLots(100));
    // The answer to the first amend is not the answer to the second.
    world.report(OrderAmended{stop, Quantity::ofLots(65), {}, Price::ofTicks(9'800), world.now});
    QVERIFY(world.order(stop).pendingAmend);
    world.report(OrderAmended{stop, Quantity::ofLots(100), {}, Price::ofTicks(9'800), world.now});
    QVERIFY(!world.order(stop).pendingAmend);
    world.agree();
    QCOMPARE(world.position().protection, Protection::Protected);
}

void KernelExitsTest::aPartialTakeProfitShrinksTheStop()
{
    KernelWorld world;
    world.hold(100);
    const OrderId profit = world.position().takeProfitOrder;
    world.fill(profit, 30, 10'500);
    QCOMPARE(world.position().held, Quantity::ofLots(70));
    const auto amends = world.requestsOf<AmendRequest>();
    QCOMPARE(amends.size(), std::size_t{1});
    QCOMPARE(amends[0].order, world.position().stopLossOrder);
    QCOMPARE(amends[0].quantity, Quantity::ofLots(70));
    world.agree();
    QCOMPARE(world.takeProfit().remaining(), Quantity::ofLots(70));
    QCOMPARE(world.position().protection, Protection::Protected);
}

void KernelExitsTest::oneExitFillsAndTheOtherGoes_data()
{
    QTest::addColumn<bool>("isProfit");
    QTest::newRow("the take profit fills: the stop goes") << true;
    QTest::newRow("the stop fills: the take profit goes") << false;
}

void KernelExitsTest::oneExitFillsAndTheOtherGoes()
{
    QFETCH(bool, isProfit);
    KernelWorld world;
    world.hold(100);
    const OrderId filled = isProfit ? world.position().takeProfitOrder : world.position().stopLossOrder;
    const OrderId other = isProfit ? world.position().stopLossOrder : world.position().takeProfitOrder;
    world.fill(filled, 100, isProfit ? 10'500 : 9'800);
    QVERIFY(world.position().isFlat());
    const auto cancels = world.requestsOf<CancelRequest>();
    QCOMPARE(cancels.size(), std::size_t{1});
    QCOMPARE(cancels[0].order, other);
    world.cancelled(other);
    QCOMPARE(world.order(other).reason.code, ReasonCode::CancelledByOco);
    QCOMPARE(world.position().protection, Protection::None);
    QCOMPARE(world.kernel->state().orders().liveCount(), std::size_t{0});
    world.requests.clear();
    world.pass(3s);
    QVERIFY(world.requests.empty());
}

void KernelExitsTest::aPartialCloseShrinksBoth()
{
    KernelWorld world;
    world.hold(100);
    const auto closed = world.send(api::ClosePosition{KernelWorld::kAaa, Quantity::ofLots(40)});
    QVERIFY(!closed.refusal);
    const Order& close = world.order(closed.order);
    QCOMPARE(close.role, OrderRole::Close);
    QVERIFY(close.isReduceOnly);
    world.ack(closed.order);
    world.requests.clear();
    world.fill(closed.order, 40, 9'999);
    QCOMPARE(world.requestsOf<AmendRequest>().size(), std::size_t{2});
    world.agree();
    QCOMPARE(world.stopLoss().remaining(), Quantity::ofLots(60));
    QCOMPARE(world.takeProfit().remaining(), Quantity::ofLots(60));
}

void KernelExitsTest::aRejectedExitIsPlacedAgain()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.fill(id, 100, 9'990);
    const OrderId first = world.position().stopLossOrder;
    world.requests.clear();
    world.reject(first);
    QCOMPARE(world.position().protection, Protection::Degraded);
    QCOMPARE(int(world.position().exitFailures), 1);
    QVERIFY(world.position().stopLossOrder != first);
    const auto places = world.requestsOf<PlaceRequest>();
    QCOMPARE(places.size(), std::size_t{1});
    QCOMPARE(places[0].order.role, OrderRole::StopLoss);
    QCOMPARE(world.alerts(api::AlertCode::ExitFailed), std::size_t{1});
    world.ack(world.position().takeProfitOrder);
    world.ack(world.position().stopLossOrder);
    QCOMPARE(world.position().protection, Protection::Protected);
    QCOMPARE(int(world.position().exitFailures), 0);
}

void KernelExitsTest::threeFailuresCloseTheMarketWay()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.fill(id, 100, 9'990);
    world.ack(world.position().takeProfitOrder);
    for (int i = 0; i < 3; ++i)
        world.reject(world.position().stopLossOrder);
    QCOMPARE(world.position().protection, Protection::Closing);
    QCOMPARE(world.alerts(api::AlertCode::ClosedUnprotected), std::size_t{1});
    const Order close = world.requestsOf<PlaceRequest>().back().order;
    QCOMPARE(close.role, OrderRole::Close);
    QCOMPARE(close.timeInForce, TimeInForce::Ioc);
    QCOMPARE(close.quantity, Quantity::ofLots(100));
    QVERIFY(close.isReduceOnly);
    world.fill(close.id, 100, 9'980);
    QVERIFY(world.position().isFlat());
    world.cancelled(world.position().takeProfitOrder);
    world.agree();
    world.pass(100ms);
    world.agree();
    QVERIFY(!world.kernel->state().findSlot(KernelWorld::kAaa)->flatten);
    QCOMPARE(world.eventsOf<api::FlattenChanged>().back().phase, api::FlattenChanged::Phase::Done);
}

void KernelExitsTest::aStopThatIsPassedAlreadyCloses()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.ack(id);
    world.requests.clear();
    world.mark(KernelWorld::kAaa, 9'790); // below the stop before the fill is known
    world.fill(id, 100, 9'990);
    const auto places = world.requestsOf<PlaceRequest>();
    QCOMPARE(places.size(), std::size_t{1});
    QCOMPARE(places[0].order.role, OrderRole::Close);
    QCOMPARE(world.position().protection, Protection::Closing);
}

void KernelExitsTest::anExitTheVenueDroppedComesBack()
{
    KernelWorld world;
    world.hold(100);
    const OrderId profit = world.position().takeProfitOrder;
    world.cancelled(profit, ReasonCode::VenueRejected);
    QCOMPARE(world.position().protection, Protection::Degraded);
    QVERIFY(world.position().takeProfitOrder != profit);
    world.agree();
    QCOMPARE(world.position().protection, Protection::Protected);
}

void KernelExitsTest::silenceAboutExitsCloses()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.fill(id, 100, 9'990);
    world.requests.clear();
    world.pass(900ms);
    QCOMPARE(world.alerts(api::AlertCode::PositionUnprotected), std::size_t{0});
    world.pass(200ms);
    QCOMPARE(world.alerts(api::AlertCode::PositionUnprotected), std::size_t{1});
    QCOMPARE(world.requestsOf<QueryRequest>().size(), std::size_t{2});
    QVERIFY(world.requestsOf<PlaceRequest>().empty());
    world.pass(2'100ms);
    QCOMPARE(world.position().protection, Protection::Closing);
    QCOMPARE(world.requestsOf<PlaceRequest>().back().order.role, OrderRole::Close);
}

void KernelExitsTest::aVenueThatNeverTakesTheCloseIsTriedForEver()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.fill(id, 100, 9'990);
    std::size_t requested = 0;
    // Everything is rejected for a minute: bounded in rate, loud, and never given up.
    for (int i = 0; i < 600; ++i) {
        for (const PlaceRequest& place : world.requestsOf<PlaceRequest>()) {
            ++requested;
            if (place.order.role != OrderRole::Entry)
                world.reject(place.order.id);
        }
        world.requests.clear();
        world.pass(100ms);
    }
    QVERIFY(requested > 20);
    QVERIFY(requested < 300);
    QVERIFY(world.alerts(api::AlertCode::FlattenFailed) > 2);
    // The venue comes to its senses.
    for (int i = 0; i < 100; ++i) {
        world.agree();
        world.pass(100ms);
    }
    QCOMPARE(world.position().held, Quantity::ofLots(100));
    const bool isGuarded = world.position().protection == Protection::Protected
        || world.kernel->state().findSlot(KernelWorld::kAaa)->flatten;
    QVERIFY(isGuarded);
}

void KernelExitsTest::bothExitsFilledIsClosedAgain()
{
    KernelWorld world;
    world.hold(100);
    const OrderId profit = world.position().takeProfitOrder;
    const OrderId stop = world.position().stopLossOrder;
    world.fill(profit, 100, 10'500);
    world.requests.clear();
    world.fill(stop, 100, 9'800); // reduce-only failed at the venue
    QCOMPARE(world.position().held, Quantity::ofLots(-100));
    QCOMPARE(world.position().protection, Protection::Closing);
    QCOMPARE(world.alerts(api::AlertCode::ClosedUnprotected), std::size_t{1});
    const Order close = world.requestsOf<PlaceRequest>().back().order;
    QCOMPARE(close.role, OrderRole::Close);
    QCOMPARE(close.side, Side::Buy);
    QCOMPARE(close.quantity, Quantity::ofLots(100));
}

void KernelExitsTest::aNewEntryBringsItsPlan()
{
    KernelWorld world;
    world.hold(100);
    const OrderId id = world.place(KernelWorld::draft(Side::Buy, 50, 9'985, exitsAt(10'600, 9'700)));
    world.ack(id);
    world.requests.clear();
    world.fill(id, 20, 9'985);
    QCOMPARE(world.stopLoss().pendingAmend->triggerPrice, std::optional(Price::ofTicks(9'700)));
    QCOMPARE(world.takeProfit().pendingAmend->quantity, Quantity::ofLots(120));
    world.agree();
    // What is set by hand afterwards stays, though the rest of the entry fills.
    QVERIFY(!world.send(api::SetExits{KernelWorld::kAaa, exitsAt(10'550, 9'750)}).refusal);
    world.agree();
    world.fill(id, 30, 9'985);
    world.agree();
    QCOMPARE(world.stopLoss().triggerPrice, std::optional(Price::ofTicks(9'750)));
    QCOMPARE(world.stopLoss().quantity, Quantity::ofLots(150));
    QCOMPARE(world.position().initialStop, std::optional(Price::ofTicks(9'800)));
}

void KernelExitsTest::exitsWaitForTheVenue()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.ack(id);
    world.report(LinkChanged{VenueLink::Down, world.now});
    world.requests.clear();
    world.fill(id, 100, 9'990);
    world.pass(3s);
    QVERIFY(world.requestsOf<PlaceRequest>().empty());
    QVERIFY(world.alerts(api::AlertCode::PositionUnprotected) > 0);
    world.report(LinkChanged{VenueLink::Up, world.now});
    QCOMPARE(world.requestsOf<PlaceRequest>().size(), std::size_t{2});
}

void KernelExitsTest::anExitLostInARestartIsPlacedAgain()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.fill(id, 100, 9'990); // exits are decided, and the process dies
    const OrderId stop = world.position().stopLossOrder;
    world.restart();
    QCOMPARE(world.order(stop).state, OrderState::Unknown);
    QVERIFY(world.requestsOf<PlaceRequest>().empty());
    world.pass(1s);
    world.reconcile();
    QCOMPARE(world.order(stop).state, OrderState::Cancelled);
    QCOMPARE(world.order(stop).reason.code, ReasonCode::NeverReachedVenue);
    QCOMPARE(world.requestsOf<PlaceRequest>().size(), std::size_t{2});
    world.agree();
    QCOMPARE(world.position().protection, Protection::Protected);
}

void KernelExitsTest::trailingFollowsAndNeverLoosens_data()
{
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<qint64>("mark");
    QTest::addColumn<qint64>("stop");
    QTest::newRow("a long's stop follows the mark up") << true << qint64{10'100} << qint64{9'900};
    QTest::newRow("a long's stop does not follow it down") << true << qint64{9'950} << qint64{9'800};
    QTest::newRow("not by less than a tick") << true << qint64{10'000} << qint64{9'800};
    QTest::newRow("one tick is enough") << true << qint64{10'001} << qint64{9'801};
    QTest::newRow("a short's stop follows the mark down") << false << qint64{9'900} << qint64{10'100};
    QTest::newRow("a short's stop does not follow it up") << false << qint64{10'050} << qint64{10'200};
}

void KernelExitsTest::trailingFollowsAndNeverLoosens()
{
    QFETCH(bool, isLong);
    QFETCH(qint64, mark);
    QFETCH(qint64, stop);
    KernelWorld world;
    world.hold(isLong ? 100 : -100);
    ExitPlan plan = world.position().exits;
    plan.trailingDistance = Price::ofTicks(200);
    QVERIFY(!world.send(api::SetExits{KernelWorld::kAaa, plan}).refusal);
    world.agree();
    world.mark(KernelWorld::kAaa, mark);
    world.agree();
    QCOMPARE(world.stopLoss().triggerPrice, std::optional(Price::ofTicks(stop)));
    QCOMPARE(world.position().protection, Protection::Protected);
    // Back again: it never loosens.
    world.pass(1s);
    world.mark(KernelWorld::kAaa, 10'000);
    world.agree();
    QCOMPARE(world.stopLoss().triggerPrice, std::optional(Price::ofTicks(stop)));
}

void KernelExitsTest::trailingIsThrottled()
{
    KernelWorld world;
    world.hold(100);
    ExitPlan plan = world.position().exits;
    plan.trailingDistance = Price::ofTicks(200);
    world.send(api::SetExits{KernelWorld::kAaa, plan});
    world.agree();
    std::size_t moves = 0;
    for (int i = 1; i <= 100; ++i) {
        world.now += 10ms;
        world.mark(KernelWorld::kAaa, 10'000 + i);
        moves += world.requestsOf<AmendRequest>().size();
        world.agree();
    }
    QCOMPARE(moves, std::size_t{4}); // one second: at 10, 260, 510, 760 ms
}

void KernelExitsTest::aTrailTheVenueRefusesStaysWhereItIs()
{
    KernelWorld world;
    world.hold(100);
    ExitPlan plan = world.position().exits;
    plan.trailingDistance = Price::ofTicks(200);
    world.send(api::SetExits{KernelWorld::kAaa, plan});
    world.agree();
    world.mark(KernelWorld::kAaa, 10'100);
    const OrderId stop = world.position().stopLossOrder;
    world.report(AmendRejected{stop, Refusal{ReasonCode::VenueRejected, {}, {}, {}, {}}, world.now});
    QCOMPARE(world.position().exits.stopLoss, std::optional(Price::ofTicks(9'800)));
    QCOMPARE(world.order(stop).triggerPrice, std::optional(Price::ofTicks(9'800)));
    QCOMPARE(world.position().protection, Protection::Protected);
    QCOMPARE(world.order(stop).reason.code, ReasonCode::VenueRejected);
}

void KernelExitsTest::theTimeStopCloses()
{
    KernelWorld world;
    OrderDraft draft = KernelWorld::buy(100);
    draft.exits.timeStop = 10s;
    const OrderId id = world.place(draft);
    world.fill(id, 100, 9'990);
    world.agree();
    world.pass(9'900ms);
    QVERIFY(world.requests.empty());
    world.pass(200ms);
    QCOMPARE(world.alerts(api::AlertCode::TimeStopReached), std::size_t{1});
    const auto places = world.requestsOf<PlaceRequest>();
    QCOMPARE(places.size(), std::size_t{1});
    QCOMPARE(places[0].order.role, OrderRole::Close);
}

void KernelExitsTest::aTimeStopBeyondAllTimesNeverComes()
{
    KernelWorld world;
    OrderDraft draft = KernelWorld::buy(100);
    draft.exits.timeStop = Duration::max();
    const OrderId id = world.place(draft);
    world.fill(id, 100, 9'990);
    world.agree();
    world.pass(1h);
    QCOMPARE(world.alerts(api::AlertCode::TimeStopReached), std::size_t{0});
    QCOMPARE(world.position().held, Quantity::ofLots(100));
}

JARVIS_TEST(KernelExitsTest)

} // namespace jarvis

#include "exits_test.moc"
