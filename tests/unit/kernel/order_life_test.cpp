#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {
namespace {

using test::KernelWorld;

QString named(OrderState state) { return QString::number(static_cast<int>(state)); }

} // namespace

/// What an order goes through, report by report.
class KernelOrderLifeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsRecordedBeforeItLeaves();
    void reportsMoveAnOrder_data();
    void reportsMoveAnOrder();
    void fillsAreBookedOnce();
    void lateFillAfterCancelIsBooked();
    void anEndThatOvertookAFillWaitsForIt();
    void aReportForAnUnknownOrderIsRecorded();
    void moreThanOrderedIsBookedAndTold();
    void silenceMakesItUnknownAndAsks();
    void unknownKeepsEntriesOutAndLetsExitsThrough();
    void anOrderTheVenueNeverSawEnds();
    void anOrderThatArrivesBehindItsCancelIsTakenOff();
    void anOrderThatIsOverIsToldAgainAndLeftAlone();
    void statusWithMissingFillsWaitsForThem();
    void anAckAfterItNeverArrivedIsCancelled();
    void goodTillPassedIsAsked();
    void nothingIsPlacedTwice();
};

void KernelOrderLifeTest::anEntryIsRecordedBeforeItLeaves()
{
    KernelWorld world;
    const std::size_t before = world.log.size();
    const api::CommandSettled settled = world.send(api::SubmitOrder{KernelWorld::buy(100)});
    QVERIFY(!settled.refusal);
    QCOMPARE(world.log.size(), before + 3);
    QVERIFY(std::holds_alternative<api::CommandTaken>(world.log[before].event));
    QVERIFY(std::holds_alternative<api::OrderChanged>(world.log[before + 1].event));
    QVERIFY(std::holds_alternative<api::CommandSettled>(world.log[before + 2].event));
    const Order& order = world.order(settled.order);
    QCOMPARE(order.state, OrderState::Sent);
    QCOMPARE(order.role, OrderRole::Entry);
    QCOMPARE(order.cause, settled.id);
    const auto places = world.requestsOf<PlaceRequest>();
    QCOMPARE(places.size(), std::size_t{1});
    QVERIFY(places[0].order == order);
}

void KernelOrderLifeTest::reportsMoveAnOrder_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("state");
    QTest::addColumn<qint64>("held");
    QTest::newRow("an acknowledged order works") << "a" << named(OrderState::Working) << qint64{0};
    QTest::newRow("a second acknowledgement changes nothing") << "aa" << named(OrderState::Working) << qint64{0};
    QTest::newRow("a rejected order is over") << "r" << named(OrderState::Rejected) << qint64{0};
    QTest::newRow("a part fills") << "af" << named(OrderState::PartiallyFilled) << qint64{40};
    QTest::newRow("a fill may come before the acknowledgement") << "f" << named(OrderState::PartiallyFilled) << qint64{40};
    QTest::newRow("an acknowledgement after a fill does not undo it") << "fa" << named(OrderState::PartiallyFilled) << qint64{40};
    QTest::newRow("all of it fills") << "aF" << named(OrderState::Filled) << qint64{100};
    QTest::newRow("a part, then the rest") << "afE" << named(OrderState::Filled) << qint64{100};
    QTest::newRow("cancelled at the venue after a part") << "afc" << named(OrderState::Cancelled) << qint64{40};
    QTest::newRow("expired after a part") << "afx" << named(OrderState::Expired) << qint64{40};
    QTest::newRow("a cancel after it was filled is a late report") << "aFc" << named(OrderState::Filled) << qint64{100};
    QTest::newRow("a reject after it was filled is a late report") << "aFr" << named(OrderState::Filled) << qint64{100};
    QTest::newRow("a fill after the cancel counts") << "acf" << named(OrderState::Cancelled) << qint64{40};
    QTest::newRow("all of it filled after the cancel: it was filled") << "acF" << named(OrderState::Filled) << qint64{100};
    QTest::newRow("all of it filled after it expired: it was filled") << "axF" << named(OrderState::Filled) << qint64{100};
    QTest::newRow("a time-out is unknown, not failed") << "t" << named(OrderState::Unknown) << qint64{0};
    QTest::newRow("an acknowledgement ends the doubt") << "ta" << named(OrderState::Working) << qint64{0};
    QTest::newRow("a fill ends the doubt") << "tF" << named(OrderState::Filled) << qint64{100};
}

void KernelOrderLifeTest::reportsMoveAnOrder()
{
    QFETCH(QString, script);
    QFETCH(QString, state);
    QFETCH(qint64, held);
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    for (const QChar step : script) {
        switch (step.toLatin1()) {
        case 'a': world.ack(id); break;
        case 'r': world.reject(id); break;
        case 'f': world.fill(id, 40, 9'990); break;
        case 'E': world.fill(id, 60, 9'990); break;
        case 'F': world.fill(id, 100, 9'990); break;
        case 'c': world.cancelled(id); break;
        case 'x': world.report(OrderExpired{id, world.now}); break;
        case 't': world.report(RequestTimedOut{id, world.now}); break;
        default: QFAIL("unknown step");
        }
    }
    QCOMPARE(named(world.order(id).state), state);
    QCOMPARE(qint64{world.position().held.lots()}, held);
}

void KernelOrderLifeTest::fillsAreBookedOnce()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.ack(id);
    world.fill(id, 40, 9'990, 77);
    world.fill(id, 40, 9'990, 77);
    QCOMPARE(world.order(id).filled, Quantity::ofLots(40));
    QCOMPARE(world.position().held, Quantity::ofLots(40));
    QCOMPARE(world.eventsOf<api::FillBooked>().size(), std::size_t{1});
    QCOMPARE(world.alerts(api::AlertCode::ReportAnomaly), std::size_t{1});
    // After a restart too.
    world.restart();
    world.fill(id, 40, 9'990, 77);
    QCOMPARE(world.position().held, Quantity::ofLots(40));
    // The same number in another instrument is another trade.
    world.pass(1s);
    world.reconcile();
    world.market(KernelWorld::kBbb, 10'000);
    world.market(KernelWorld::kAaa, 10'000);
    OrderDraft other = KernelWorld::buy(100);
    other.instrument = KernelWorld::kBbb;
    const OrderId otherId = world.place(other);
    world.fill(otherId, 40, 9'990, 77);
    QCOMPARE(world.position(KernelWorld::kBbb).held, Quantity::ofLots(40));
}

void KernelOrderLifeTest::lateFillAfterCancelIsBooked()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.ack(id);
    QVERIFY(!world.send(api::CancelOrder{id}).refusal);
    world.cancelled(id);
    QCOMPARE(world.order(id).reason.code, ReasonCode::CancelledByTrader);
    world.requests.clear();
    world.fill(id, 30, 9'990);
    QCOMPARE(world.position().held, Quantity::ofLots(30));
    QCOMPARE(world.requestsOf<PlaceRequest>().size(), std::size_t{2}); // protected like any other
    QCOMPARE(world.alerts(api::AlertCode::ReportAnomaly), std::size_t{1});
}

void KernelOrderLifeTest::anEndThatOvertookAFillWaitsForIt()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.ack(id);
    QVERIFY(!world.send(api::CancelOrder{id}).refusal);
    world.requests.clear();
    const auto end = [&] { world.report(OrderCancelled{id, {}, world.now, Quantity::ofLots(30)}); };
    end();
    QVERIFY(world.order(id).isLive());
    QCOMPARE(world.requestsOf<QueryRequest>().size(), std::size_t{1});
    world.fill(id, 30, 9'990);
    world.report(OrderStatusReport{id, true, OrderState::Cancelled, Quantity::ofLots(30), 9, world.now});
    QCOMPARE(world.order(id).state, OrderState::Cancelled);
    QCOMPARE(world.order(id).reason.code, ReasonCode::CancelledByTrader);
    QCOMPARE(world.position().held, Quantity::ofLots(30));
    // Once its fills are here, an end is an end.
    const OrderId next = world.place(KernelWorld::buy(50, 9'980));
    world.ack(next);
    world.fill(next, 20, 9'980);
    world.report(OrderExpired{next, world.now, Quantity::ofLots(20)});
    QCOMPARE(world.order(next).state, OrderState::Expired);
}

void KernelOrderLifeTest::aReportForAnUnknownOrderIsRecorded()
{
    KernelWorld world;
    world.requests.clear();
    const OrderId stranger{4'711};
    world.ack(stranger);
    world.reject(stranger);
    world.cancelled(stranger);
    world.fill(stranger, 10, 10'000);
    QCOMPARE(world.alerts(api::AlertCode::ReportAnomaly), std::size_t{4});
    QVERIFY(world.position().isFlat());
    // A fill that cannot be ours leads to the question what we hold.
    world.pass(100ms);
    QCOMPARE(world.requestsOf<ReconcileRequest>().size(), std::size_t{1});
}

void KernelOrderLifeTest::moreThanOrderedIsBookedAndTold()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.ack(id);
    world.fill(id, 130, 9'990);
    QCOMPARE(world.order(id).state, OrderState::Filled);
    QCOMPARE(world.position().held, Quantity::ofLots(130));
    QCOMPARE(world.stopLoss().quantity, Quantity::ofLots(130));
    QCOMPARE(world.alerts(api::AlertCode::ReportAnomaly), std::size_t{1});
}

void KernelOrderLifeTest::silenceMakesItUnknownAndAsks()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.requests.clear();
    world.pass(4'900ms);
    QCOMPARE(world.order(id).state, OrderState::Sent);
    world.pass(200ms);
    QCOMPARE(world.order(id).state, OrderState::Unknown);
    QCOMPARE(world.requestsOf<QueryRequest>().size(), std::size_t{1});
    QVERIFY(world.requestsOf<PlaceRequest>().empty());
    world.pass(5'100ms);
    QCOMPARE(world.requestsOf<QueryRequest>().size(), std::size_t{2}); // asked again, never sent again
    world.report(OrderStatusReport{id, true, OrderState::Working, {}, 9, world.now});
    QCOMPARE(world.order(id).state, OrderState::Working);
    QCOMPARE(world.order(id).venueOrderId, std::uint64_t{9});
}

void KernelOrderLifeTest::unknownKeepsEntriesOutAndLetsExitsThrough()
{
    KernelWorld world;
    world.hold(100);
    const OrderId id = world.place(KernelWorld::buy(50, 9'980));
    world.report(RequestTimedOut{id, world.now});
    const auto refused = world.send(api::SubmitOrder{KernelWorld::buy(20, 9'970)});
    QVERIFY(refused.refusal);
    QCOMPARE(refused.refusal->code, ReasonCode::UnknownOutcomePending);
    OrderDraft elsewhere = KernelWorld::buy(20, 9'970);
    elsewhere.instrument = KernelWorld::kBbb;
    QVERIFY(!world.send(api::SubmitOrder{elsewhere}).refusal);
    QVERIFY(!world.send(api::ClosePosition{KernelWorld::kAaa, {}}).refusal);
}

void KernelOrderLifeTest::anOrderTheVenueNeverSawEnds()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.report(RequestTimedOut{id, world.now});
    // The question may have overtaken the order.
    world.report(OrderStatusReport{id, false, OrderState::Unknown, {}, 0, world.now});
    QCOMPARE(world.order(id).state, OrderState::Unknown);
    world.requests.clear();
    world.pass(1s);
    QCOMPARE(world.requestsOf<QueryRequest>().size(), std::size_t{1});
    world.report(OrderStatusReport{id, false, OrderState::Unknown, {}, 0, world.now});
    QCOMPARE(world.order(id).state, OrderState::Cancelled);
    QCOMPARE(world.order(id).reason.code, ReasonCode::NeverReachedVenue);
    QVERIFY(!world.send(api::SubmitOrder{KernelWorld::buy(100, 9'980)}).refusal);
}

void KernelOrderLifeTest::anOrderThatArrivesBehindItsCancelIsTakenOff()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.report(RequestTimedOut{id, world.now});
    QVERIFY(!world.send(api::CancelOrder{id}).refusal);
    world.report(OrderCancelled{id, {}, world.now});
    QCOMPARE(world.order(id).state, OrderState::Cancelled);
    QCOMPARE(world.order(id).venueOrderId, std::uint64_t{0});
    world.requests.clear();
    // The order was slower than its cancel: it rests at the venue, and nobody here watches it.
    world.ack(id);
    const auto cancels = world.requestsOf<CancelRequest>();
    QCOMPARE(cancels.size(), std::size_t{1});
    QCOMPARE(cancels.front().order, id);
    QCOMPARE(world.order(id).state, OrderState::Cancelled);
}

void KernelOrderLifeTest::anOrderThatIsOverIsToldAgainAndLeftAlone()
{
    KernelWorld world;
    const OrderId cancelled = world.place(KernelWorld::buy(100));
    world.ack(cancelled);
    QVERIFY(!world.send(api::CancelOrder{cancelled}).refusal);
    world.report(OrderCancelled{cancelled, {}, world.now});
    const OrderId filled = world.place(KernelWorld::buy(100, 9'980));
    world.fill(filled, 100, 9'980);
    QCOMPARE(world.order(filled).state, OrderState::Filled);
    world.requests.clear();
    world.ack(cancelled);
    world.ack(filled);
    QVERIFY(world.requestsOf<CancelRequest>().empty());
}

void KernelOrderLifeTest::statusWithMissingFillsWaitsForThem()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.ack(id);
    world.report(RequestTimedOut{id, world.now});
    world.report(OrderStatusReport{id, true, OrderState::Filled, Quantity::ofLots(100), 1, world.now});
    QCOMPARE(world.order(id).state, OrderState::Unknown);
    world.requests.clear();
    world.pass(5'100ms);
    QCOMPARE(world.requestsOf<QueryRequest>().size(), std::size_t{1});
    world.fill(id, 100, 9'990);
    QCOMPARE(world.order(id).state, OrderState::Filled);
    QCOMPARE(world.position().held, Quantity::ofLots(100));
}

void KernelOrderLifeTest::anAckAfterItNeverArrivedIsCancelled()
{
    KernelWorld world;
    const OrderId id = world.place(KernelWorld::buy(100));
    world.report(RequestTimedOut{id, world.now});
    world.pass(1s);
    world.report(OrderStatusReport{id, false, OrderState::Unknown, {}, 0, world.now});
    world.requests.clear();
    world.ack(id);
    QCOMPARE(world.requestsOf<CancelRequest>().size(), std::size_t{1});
    QCOMPARE(world.order(id).state, OrderState::Cancelled);
}

void KernelOrderLifeTest::goodTillPassedIsAsked()
{
    KernelWorld world;
    OrderDraft draft = KernelWorld::buy(100);
    draft.timeInForce = TimeInForce::Gtd;
    draft.goodTill = world.now + 3s;
    const OrderId id = world.place(draft);
    world.ack(id);
    world.requests.clear();
    world.pass(4'900ms);
    QVERIFY(world.requestsOf<QueryRequest>().empty());
    world.pass(300ms);
    QCOMPARE(world.requestsOf<QueryRequest>().size(), std::size_t{1});
    world.report(OrderStatusReport{id, true, OrderState::Expired, {}, 1, world.now});
    QCOMPARE(world.order(id).state, OrderState::Expired);
    QCOMPARE(world.order(id).reason.code, ReasonCode::ExpiredGoodTill);
}

void KernelOrderLifeTest::nothingIsPlacedTwice()
{
    KernelWorld world;
    const CommandId id{9, 9};
    const auto first = world.sendAs(id, api::SubmitOrder{KernelWorld::buy(100)});
    const auto again = world.sendAs(id, api::SubmitOrder{KernelWorld::buy(100)});
    QVERIFY(!first.isRepeat);
    QVERIFY(again.isRepeat);
    QCOMPARE(again.order, first.order);
    QCOMPARE(world.requestsOf<PlaceRequest>().size(), std::size_t{1});
    world.restart();
    const auto later = world.sendAs(id, api::SubmitOrder{KernelWorld::buy(100)});
    QVERIFY(later.isRepeat);
    QCOMPARE(later.order, first.order);
    QVERIFY(world.requestsOf<PlaceRequest>().empty());
}

JARVIS_TEST(KernelOrderLifeTest)

} // namespace jarvis

#include "order_life_test.moc"
