#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {

using test::KernelWorld;

/// A holding that somebody else made at the venue, taken over by the trader's own word.
class AdoptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatDiffersCanBeAdopted();
    void theHoldingBecomesAProtectedPosition_data();
    void theHoldingBecomesAProtectedPosition();
    void anotherSideIsNoSmallerHolding();
    void aHoldingIsNoProbeOfABreaker();
    void whatNoExitCanCoverIsNotCalledProtected();
    void whatIsRefusedChangesNothing_data();
    void whatIsRefusedChangesNothing();

private:
    /// The venue says, twice, that it holds this much.
    static void differ(KernelWorld& world, std::int64_t lots)
    {
        world.requests.clear();
        world.report(LinkChanged{VenueLink::Up, world.now});
        for (int round = 0; round < 2; ++round) {
            answer(world, lots);
            world.pass(300ms);
        }
    }
    static void answer(KernelWorld& world, std::int64_t lots)
    {
        for (const QueryRequest& query : world.requestsOf<QueryRequest>()) {
            const Order& known = world.order(query.order);
            world.report(OrderStatusReport{query.order, true, known.state, known.filled, 1, world.now});
        }
        const auto rounds = world.requestsOf<ReconcileRequest>();
        world.requests.clear();
        if (rounds.empty())
            return;
        world.mentionAll();
        world.report(HoldingReport{KernelWorld::kAaa, Quantity::ofLots(lots), world.now, rounds.back().round});
        world.report(ReconcileEnd{rounds.back().round, world.now});
    }
    static api::AdoptHolding adoption(std::int64_t lots)
    {
        ExitPlan exits;
        exits.takeProfit = Price::ofTicks(lots > 0 ? 10'500 : 9'500);
        exits.stopLoss = Price::ofTicks(lots > 0 ? 9'500 : 10'500);
        return {KernelWorld::kAaa, Quantity::ofLots(lots), Price::ofTicks(9'900), exits};
    }
};

void AdoptTest::onlyWhatDiffersCanBeAdopted()
{
    KernelWorld world;
    QCOMPARE(world.send(adoption(10)).refusal->code, ReasonCode::NothingToAdopt);
    differ(world, 10);
    QCOMPARE(world.send(adoption(11)).refusal->code, ReasonCode::HoldingChanged);
    QVERIFY(!world.send(adoption(10)).refusal);
    QCOMPARE(world.send(adoption(10)).refusal->code, ReasonCode::NothingToAdopt);
}

void AdoptTest::theHoldingBecomesAProtectedPosition_data()
{
    QTest::addColumn<int>("ours");
    QTest::addColumn<int>("theirs");
    QTest::newRow("from nothing, long") << 0 << 40;
    QTest::newRow("from nothing, short") << 0 << -40;
    QTest::newRow("larger") << 20 << 40;
    QTest::newRow("smaller") << 20 << 5;
    QTest::newRow("gone") << 20 << 0;
    QTest::newRow("turned") << 20 << -10;
}

void AdoptTest::theHoldingBecomesAProtectedPosition()
{
    QFETCH(int, ours);
    QFETCH(int, theirs);
    KernelWorld world;
    if (ours != 0)
        world.hold(ours);
    differ(world, theirs);
    QCOMPARE(world.eventsOf<api::VenueHoldingDiffered>().back().theirs, Quantity::ofLots(theirs));
    world.requests.clear();
    const auto outcome = world.send(adoption(theirs));
    QVERIFY(!outcome.refusal);
    QCOMPARE(world.position().held, Quantity::ofLots(theirs));
    QCOMPARE(world.order(outcome.order).state, OrderState::Filled);
    QVERIFY(world.eventsOf<api::VenueHoldingDiffered>().back().ours == world.eventsOf<api::VenueHoldingDiffered>().back().theirs);
    // Nothing but exits goes to the venue: the holding is there already.
    for (const PlaceRequest& request : world.requestsOf<PlaceRequest>())
        QVERIFY(request.order.role == OrderRole::TakeProfit || request.order.role == OrderRole::StopLoss);
    world.agree();
    world.pass(300ms);
    world.agree();
    if (theirs != 0) {
        QCOMPARE(world.position().protection, Protection::Protected);
        QCOMPARE(world.position().exits, adoption(theirs).exits);
    } else {
        QVERIFY(world.position().isFlat());
    }
    // The next round finds nothing to say, and entries are taken again.
    world.pass(11s);
    answer(world, theirs);
    QVERIFY(!world.trading().isReconciling);
    QVERIFY(!world.send(api::SubmitOrder{KernelWorld::buy(10, 9'980)}).refusal);
}

/// Signs are compared: a product of large quantities would overflow, and could be taken for a smaller holding on the same side.
void AdoptTest::anotherSideIsNoSmallerHolding()
{
    KernelWorld world;
    world.hold(5'000);
    differ(world, -4'000);
    const auto outcome = world.send(adoption(-4'000));
    QVERIFY(!outcome.refusal);
    QCOMPARE(world.order(outcome.order).role, OrderRole::Entry);
    QCOMPARE(world.position().held, Quantity::ofLots(-4'000));
}

void AdoptTest::aHoldingIsNoProbeOfABreaker()
{
    kernel::Kernel::Settings settings = KernelWorld::defaults();
    settings.limits.venueErrors = 2;
    settings.limits.breakerPause = 1s;
    KernelWorld world(settings);
    differ(world, 10);
    const BreakerScope scope{BreakerScope::Kind::Venue, static_cast<std::uint32_t>(VenueId::Paper)};
    for (const std::int64_t price : {9'970, 9'980}) {
        OrderDraft other = KernelWorld::buy(10, price);
        other.instrument = KernelWorld::kBbb;
        world.reject(world.place(other));
    }
    world.pass(1'100ms);
    QCOMPARE(world.kernel->state().breaker(scope).state, BreakerState::HalfOpen);
    QVERIFY(!world.send(adoption(10)).refusal);
    world.agree();
    world.pass(200ms);
    QCOMPARE(world.kernel->state().breaker(scope).state, BreakerState::HalfOpen); // nothing was tried at the venue
    QVERIFY(!world.kernel->state().breaker(scope).probe);
}

void AdoptTest::whatNoExitCanCoverIsNotCalledProtected()
{
    Instrument::Spec spec = test::tokenInstrument(1).spec();
    spec.quantityMax = Quantity::ofLots(100);
    KernelWorld world(KernelWorld::defaults(), {*Instrument::create(spec)});
    world.hold(60);
    const auto refused = world.send(api::SubmitOrder{KernelWorld::buy(50)}).refusal;
    QVERIFY(refused.has_value());
    QCOMPARE(refused->code, ReasonCode::QuantityTooLarge);
    QCOMPARE(refused->value, Amount::of(Quantity::ofLots(110)));
    QCOMPARE(refused->wouldPass, Amount::of(Quantity::ofLots(40)));
    differ(world, 150); // somebody else made it larger all the same
    QVERIFY(!world.send(adoption(150)).refusal);
    world.agree();
    QCOMPARE(world.stopLoss().remaining(), Quantity::ofLots(100));
    QCOMPARE(world.position().protection, Protection::Degraded);
    const std::size_t before = world.alerts(api::AlertCode::PositionUnprotected);
    world.pass(59s);
    QCOMPARE(world.alerts(api::AlertCode::PositionUnprotected), before + 1);
    world.pass(10s);
    QCOMPARE(world.alerts(api::AlertCode::PositionUnprotected), before + 2);
    QVERIFY(!world.kernel->state().findSlot(KernelWorld::kAaa)->flatten);
    const OrderId close = world.send(api::ClosePosition{KernelWorld::kAaa, Quantity::ofLots(70)}).order;
    world.fill(close, 70, 9'999);
    world.agree();
    QCOMPARE(world.position().protection, Protection::Protected);
}

void AdoptTest::whatIsRefusedChangesNothing_data()
{
    QTest::addColumn<int>("wrong");
    QTest::addColumn<int>("code");
    QTest::newRow("no exits") << 0 << int(ReasonCode::ExitsMissing);
    QTest::newRow("take profit on the wrong side") << 1 << int(ReasonCode::TakeProfitWrongSide);
    QTest::newRow("no price") << 2 << int(ReasonCode::PriceOutOfBounds);
    QTest::newRow("unknown instrument") << 3 << int(ReasonCode::UnknownInstrument);
}

void AdoptTest::whatIsRefusedChangesNothing()
{
    QFETCH(int, wrong);
    QFETCH(int, code);
    KernelWorld world;
    differ(world, 10);
    api::AdoptHolding action = adoption(10);
    if (wrong == 0)
        action.exits = {};
    else if (wrong == 1)
        action.exits.takeProfit = Price::ofTicks(9'000);
    else if (wrong == 2)
        action.price = Price::ofTicks(0);
    else
        action.instrument = InstrumentId{99};
    const auto outcome = world.send(action);
    QVERIFY(outcome.refusal);
    QCOMPARE(int(outcome.refusal->code), code);
    QVERIFY(world.position().isFlat());
    QVERIFY(world.eventsOf<api::FillBooked>().empty());
}

JARVIS_TEST(AdoptTest)

} // namespace jarvis

#include "adopt_test.moc"
