#include "tests/support/test_main.h"
#include "tests/unit/kernel/routed_world.h"

#include <QTest>

namespace jarvis {
namespace {

using test::RoutedWorld;

OrderDraft buyOne(InstrumentId instrument, std::int64_t lots = 10)
{
    OrderDraft draft = test::KernelWorld::buy(lots);
    draft.instrument = instrument;
    return draft;
}

} // namespace

/// Several venues in one account: each has a link, a truth and a breaker of its own.
class VenuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVenueThatIsDownKeepsEntriesOutThereAlone();
    void aVenueThatDoesNotAnswerAfterAStartKeepsNobodyElseWaiting();
    void eachVenueIsAskedInARoundOfItsOwn();
    void anOrderInDoubtHoldsUpItsOwnVenueAlone();
    void aHoldingThatDiffersStopsItsVenueAlone();
    void everyVenueDownIsTheAccountDown();
    void exitsOfAVenueThatIsBackArePlaced();
    void flattenReachesTheVenueThatIsUp();
};

void VenuesTest::aVenueThatIsDownKeepsEntriesOutThereAlone()
{
    RoutedWorld world;
    world.link(VenueId::Bybit, VenueLink::Down);
    QVERIFY(world.trading().isVenueUp);
    QVERIFY(!world.trading().isUpAt(VenueId::Bybit));
    QVERIFY(world.trading().isUpAt(VenueId::Binance));
    QCOMPARE(world.send(api::SubmitOrder{buyOne(test::kAtBybit)}).refusal->code, ReasonCode::VenueDown);
    QVERIFY(!world.send(api::SubmitOrder{buyOne(test::kAtBinance)}).refusal);
    QCOMPARE(world.alerts(api::AlertCode::VenueDown), 1U);
    QCOMPARE(world.eventsOf<api::AlertRaised>().back().value, Amount::of(static_cast<std::int64_t>(VenueId::Bybit)));
    world.restart();
    QVERIFY(!world.trading().isVenueUp);
}

void VenuesTest::aVenueThatDoesNotAnswerAfterAStartKeepsNobodyElseWaiting()
{
    RoutedWorld world;
    world.restart();
    for (const ReconcileRequest& round : world.requestsOf<ReconcileRequest>()) {
        if (round.venue != VenueId::Bybit)
            world.report(ReconcileEnd{round.round, world.now});
    }
    QVERIFY(!world.trading().isReconcilingAt(VenueId::Binance));
    QVERIFY(world.trading().isReconcilingAt(VenueId::Bybit));
    for (const Instrument& instrument : world.instruments)
        world.market(instrument.id(), instrument.spec().venue == VenueId::Okx ? 100'000 : 10'000);
    QVERIFY(!world.send(api::SubmitOrder{buyOne(test::kAtBinance)}).refusal);
    QVERIFY(world.send(api::SubmitOrder{buyOne(test::kAtBybit)}).refusal);
    // It is asked again and again, and its answer lets entries in.
    world.requests.clear();
    world.pass(6s);
    const auto again = world.requestsOf<ReconcileRequest>();
    QVERIFY(!again.empty());
    for (const ReconcileRequest& round : again)
        QCOMPARE(*round.venue, VenueId::Bybit);
    world.report(ReconcileEnd{again.back().round, world.now});
    QVERIFY(!world.send(api::SubmitOrder{buyOne(test::kAtBybit)}).refusal);
    QCOMPARE(world.trading().venuesDown, 0U);
    QCOMPARE(world.trading().venuesReconciling, 0U);
}

void VenuesTest::eachVenueIsAskedInARoundOfItsOwn()
{
    RoutedWorld world;
    world.requests.clear();
    world.pass(31s);
    const auto rounds = world.requestsOf<ReconcileRequest>();
    QCOMPARE(rounds.size(), 3U);
    QVERIFY(rounds[0].round != rounds[1].round && rounds[1].round != rounds[2].round && rounds[0].venue != rounds[1].venue);
    // What one venue says of another's instruments counts for nothing.
    world.report(HoldingReport{test::kAtBybit, Quantity::ofLots(5), world.now, rounds[0].round});
    for (const ReconcileRequest& round : rounds)
        world.report(ReconcileEnd{round.round, world.now});
    QCOMPARE(world.alerts(api::AlertCode::HoldingDiffers), 0U);
    world.pass(1s);
    QVERIFY(!world.kernel->state().findSlot(test::kAtBybit)->difference);
}

void VenuesTest::anOrderInDoubtHoldsUpItsOwnVenueAlone()
{
    RoutedWorld world;
    const OrderId id = world.place(buyOne(test::kAtBybit));
    world.report(RequestTimedOut{id, world.now});
    world.requests.clear();
    world.link(VenueId::Binance, VenueLink::Down);
    world.link(VenueId::Binance, VenueLink::Up);
    for (const ReconcileRequest& round : world.requestsOf<ReconcileRequest>())
        world.report(ReconcileEnd{round.round, world.now});
    QVERIFY(!world.trading().isReconcilingAt(VenueId::Binance));
    QVERIFY(!world.send(api::SubmitOrder{buyOne(test::kAtBinance)}).refusal);
}

void VenuesTest::aHoldingThatDiffersStopsItsVenueAlone()
{
    kernel::Kernel::Settings settings = RoutedWorld::defaults();
    settings.faultsNeedReset = true;
    RoutedWorld world(settings);
    for (int look = 0; look < 3; ++look) {
        world.requests.clear();
        world.pass(look == 0 ? Duration(31s) : Duration(1s));
        for (const ReconcileRequest& round : world.requestsOf<ReconcileRequest>()) {
            if (round.venue == VenueId::Bybit)
                world.report(HoldingReport{test::kAtBybit, Quantity::ofLots(7), world.now, round.round});
            world.report(ReconcileEnd{round.round, world.now});
        }
    }
    QVERIFY(world.kernel->state().findSlot(test::kAtBybit)->difference);
    QVERIFY(world.send(api::SubmitOrder{buyOne(test::kAtBybit)}).refusal);
    QVERIFY(!world.send(api::SubmitOrder{buyOne(test::kAtBinance)}).refusal);
}

void VenuesTest::everyVenueDownIsTheAccountDown()
{
    RoutedWorld world;
    for (const VenueId venue : {VenueId::Binance, VenueId::Bybit, VenueId::Okx})
        world.link(venue, VenueLink::Down);
    QVERIFY(!world.trading().isVenueUp);
    QCOMPARE(world.trading().venuesDown, 0U);
    // A report without a name speaks for all.
    world.report(LinkChanged{VenueLink::Up, world.now});
    for (const VenueId venue : {VenueId::Binance, VenueId::Bybit, VenueId::Okx})
        QVERIFY(world.trading().isUpAt(venue) && world.trading().isReconcilingAt(venue));
}

void VenuesTest::exitsOfAVenueThatIsBackArePlaced()
{
    RoutedWorld world;
    const OrderId id = world.place(buyOne(test::kAtBybit, 100));
    world.ack(id);
    world.link(VenueId::Bybit, VenueLink::Down);
    world.requests.clear();
    world.fill(id, 100, 9'990);
    QVERIFY(world.requestsOf<PlaceRequest>().empty());
    world.link(VenueId::Bybit, VenueLink::Up);
    QCOMPARE(world.requestsOf<PlaceRequest>().size(), 2U);
}

void VenuesTest::flattenReachesTheVenueThatIsUp()
{
    RoutedWorld world;
    for (const InstrumentId instrument : {test::kAtBinance, test::kAtBybit}) {
        const OrderId id = world.place(buyOne(instrument, 100));
        world.ack(id);
        world.fill(id, 100, 9'990);
    }
    world.agree();
    world.link(VenueId::Bybit, VenueLink::Down);
    world.requests.clear();
    QVERIFY(!world.send(api::Flatten{}).refusal);
    world.pass(200ms);
    const auto places = world.requestsOf<PlaceRequest>();
    QCOMPARE(places.size(), 1U);
    QCOMPARE(places.front().order.instrument, test::kAtBinance);
    world.link(VenueId::Bybit, VenueLink::Up);
    world.pass(200ms);
    QCOMPARE(world.requestsOf<PlaceRequest>().back().order.instrument, test::kAtBybit);
}

JARVIS_TEST(VenuesTest)

} // namespace jarvis

#include "venues_test.moc"
