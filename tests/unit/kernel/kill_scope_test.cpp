#include "tests/support/kernel_world.h"
#include "tests/support/test_main.h"

#include <QTest>

namespace jarvis {

using test::exitsAt;
using test::KernelWorld;

namespace {

constexpr BreakerScope kVenue{BreakerScope::Kind::Venue, static_cast<std::uint32_t>(VenueId::Paper)};
constexpr BreakerScope kInstrument{BreakerScope::Kind::Instrument, KernelWorld::kAaa.value};
constexpr BreakerScope kStrategy{BreakerScope::Kind::Strategy, strategyNumber("trend")};
constexpr BreakerScope kProvider{BreakerScope::Kind::Provider, strategyNumber("oracle")};

class KillWorld : public KernelWorld {
public:
    using KernelWorld::KernelWorld;
    static OrderDraft entry(InstrumentId instrument, std::int64_t lots)
    {
        OrderDraft draft = buy(lots, 9'970);
        draft.instrument = instrument;
        return draft;
    }
    api::CommandSettled sendBy(std::string_view strategy, const api::Action& action)
    {
        const CommandId id{77, ++m_number};
        input(api::Command{id, api::Origin{api::Origin::Kind::Strategy, strategy}, now + 10s, action});
        return *kernel->state().commands().find(id);
    }

private:
    std::uint64_t m_number = 0;
};

} // namespace

/// The red button of one venue, instrument, strategy or provider: like that of the account, and durable like it.
class KernelKillScopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itStopsItsScopeAlone_data();
    void itStopsItsScopeAlone();
    void aTypedReleaseAloneEndsIt();
    void pressedTwiceItIsBoring();
    void itIsThereAfterARestartAndSaysByWhom();
    void itIsStrongerThanABreaker();
    void flattenTooClosesWhatItHolds_data();
    void flattenTooClosesWhatItHolds();
    void whatHoldsNothingCannotBeFlattened();
    void algorithmsOfTheScopeEnd();
    void scopesThatAreNone();
    void aProvidersBreakerPausesThoseWhoActUponIt();
};

void KernelKillScopeTest::itStopsItsScopeAlone_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint32>("id");
    QTest::addColumn<bool>("stopsHandAaa");
    QTest::addColumn<bool>("stopsHandBbb");
    QTest::addColumn<bool>("stopsTrend");
    QTest::addColumn<bool>("stopsOracle");
    QTest::newRow("venue") << int(kVenue.kind) << kVenue.id << true << true << true << true;
    QTest::newRow("instrument") << int(kInstrument.kind) << kInstrument.id << true << false << false << false;
    QTest::newRow("strategy") << int(kStrategy.kind) << kStrategy.id << false << false << true << true;
    QTest::newRow("provider") << int(kProvider.kind) << kProvider.id << false << false << false << true;
}

void KernelKillScopeTest::itStopsItsScopeAlone()
{
    QFETCH(int, kind);
    QFETCH(quint32, id);
    QFETCH(bool, stopsHandAaa);
    QFETCH(bool, stopsHandBbb);
    QFETCH(bool, stopsTrend);
    QFETCH(bool, stopsOracle);
    KillWorld world;
    const struct {
        OrderId order;
        bool stops;
        std::string_view by;
        InstrumentId instrument;
    } entries[] = {
        {world.place(KillWorld::entry(KernelWorld::kAaa, 10)), stopsHandAaa, "", KernelWorld::kAaa},
        {world.place(KillWorld::entry(KernelWorld::kBbb, 11)), stopsHandBbb, "", KernelWorld::kBbb},
        {world.sendBy("trend", api::SubmitOrder{KillWorld::entry(KernelWorld::kBbb, 12)}).order, stopsTrend, "trend", KernelWorld::kBbb},
        {world.sendBy("trend@oracle", api::SubmitOrder{KillWorld::entry(KernelWorld::kBbb, 13)}).order, stopsOracle, "trend@oracle", KernelWorld::kBbb},
    };
    world.agree();
    const BreakerScope scope{static_cast<BreakerScope::Kind>(kind), id};
    const Timestamp since = world.now;
    QVERIFY(!world.send(api::HaltTrading{false, scope}).refusal);
    QVERIFY(!world.trading().isKilled);
    for (const auto& entry : entries) {
        QVERIFY(entry.order.value != 0);
        QCOMPARE(world.order(entry.order).isCancelRequested, entry.stops);
        if (entry.stops)
            QCOMPARE(world.order(entry.order).reason.code, ReasonCode::CancelledByKill);
        OrderDraft next = KillWorld::entry(entry.instrument, 20);
        const auto settled = entry.by.empty() ? world.send(api::SubmitOrder{next}) : world.sendBy(entry.by, api::SubmitOrder{next});
        QCOMPARE(settled.refusal.has_value(), entry.stops);
        if (entry.stops) {
            QCOMPARE(settled.refusal->code, ReasonCode::Killed);
            QCOMPARE(settled.refusal->value, Amount::of(since));
        }
        world.pass(600ms);
        world.market(KernelWorld::kAaa, 10'000);
    }
}

void KernelKillScopeTest::aTypedReleaseAloneEndsIt()
{
    KillWorld world;
    QCOMPARE(world.send(api::ResumeTrading{api::kReleaseText, kInstrument}).refusal->code, ReasonCode::NotKilled);
    world.send(api::HaltTrading{false, kInstrument});
    QCOMPARE(world.send(api::ResumeTrading{"release", kInstrument}).refusal->code, ReasonCode::ReleaseTextWrong);
    QCOMPARE(world.send(api::ResetBreaker{kInstrument}).refusal->code, ReasonCode::ReleaseTextWrong);
    QCOMPARE(world.send(api::ResumeTrading{api::kReleaseText}).refusal->code, ReasonCode::NotKilled); // the account's is another
    QCOMPARE(world.send(api::SubmitOrder{KillWorld::entry(KernelWorld::kAaa, 10)}).refusal->code, ReasonCode::Killed);
    QVERIFY(!world.send(api::ResumeTrading{api::kReleaseText, kInstrument}).refusal);
    QVERIFY(world.kernel->state().breakers().empty());
    QVERIFY(!world.send(api::SubmitOrder{KillWorld::entry(KernelWorld::kAaa, 10)}).refusal);
}

void KernelKillScopeTest::pressedTwiceItIsBoring()
{
    KillWorld world;
    const OrderId entry = world.place(KillWorld::entry(KernelWorld::kAaa, 10));
    world.ack(entry);
    QCOMPARE(world.send(api::HaltTrading{false, kVenue}).affected, std::uint32_t{1});
    const Timestamp since = world.kernel->state().breaker(kVenue).openedAt;
    world.pass(1s);
    QCOMPARE(world.send(api::HaltTrading{false, kVenue}).affected, std::uint32_t{0});
    QCOMPARE(world.kernel->state().breaker(kVenue).openedAt, since);
}

void KernelKillScopeTest::itIsThereAfterARestartAndSaysByWhom()
{
    KillWorld world;
    world.send(api::HaltTrading{false, kInstrument});
    const Breaker before = world.kernel->state().breaker(kInstrument);
    QVERIFY(before.by.view() == "trader");
    world.pass(1s);
    world.restart();
    QCOMPARE(world.kernel->state().breaker(kInstrument), before);
    world.reconcile();
    world.market(KernelWorld::kAaa, 10'000);
    QCOMPARE(world.send(api::SubmitOrder{KillWorld::entry(KernelWorld::kAaa, 10)}).refusal->code, ReasonCode::Killed);
}

void KernelKillScopeTest::itIsStrongerThanABreaker()
{
    KillWorld world;
    world.send(api::TripBreaker{kVenue});
    world.send(api::HaltTrading{false, kVenue});
    QVERIFY(world.kernel->state().breaker(kVenue).isKill());
    world.send(api::TripBreaker{kVenue});
    QVERIFY(world.kernel->state().breaker(kVenue).isKill());
    world.pass(10min);
    QVERIFY(world.kernel->state().breaker(kVenue).isKill()); // it never opens by itself
}

void KernelKillScopeTest::flattenTooClosesWhatItHolds_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint32>("id");
    QTest::newRow("venue") << int(kVenue.kind) << kVenue.id;
    QTest::newRow("instrument") << int(kInstrument.kind) << kInstrument.id;
}

void KernelKillScopeTest::flattenTooClosesWhatItHolds()
{
    QFETCH(int, kind);
    QFETCH(quint32, id);
    KillWorld world;
    world.hold(100);
    const BreakerScope scope{static_cast<BreakerScope::Kind>(kind), id};
    world.send(api::HaltTrading{false, scope});
    QCOMPARE(world.position().protection, Protection::Protected); // exits stay unless asked otherwise
    QVERIFY(!world.stopLoss().isCancelRequested);
    world.requests.clear();
    QCOMPARE(world.send(api::HaltTrading{true, scope}).affected, std::uint32_t{1});
    QCOMPARE(world.requestsOf<PlaceRequest>().size(), std::size_t{1});
    QVERIFY(world.requestsOf<PlaceRequest>()[0].order.isReduceOnly);
}

void KernelKillScopeTest::whatHoldsNothingCannotBeFlattened()
{
    KillWorld world;
    for (const BreakerScope scope : {kStrategy, kProvider}) {
        QCOMPARE(world.send(api::HaltTrading{true, scope}).refusal->code, ReasonCode::NotPermitted);
        QVERIFY(!world.kernel->state().breaker(scope).isKill());
    }
}

void KernelKillScopeTest::algorithmsOfTheScopeEnd()
{
    KillWorld world;
    world.hold(200);
    AlgorithmPlan plan;
    plan.instrument = KernelWorld::kAaa;
    plan.side = Side::Sell;
    plan.quantity = Quantity::ofLots(100);
    plan.kind = AlgorithmKind::Peg;
    plan.isReduceOnly = true;
    QVERIFY(!world.send(api::StartAlgorithm{plan}).refusal);
    const AlgorithmId id = world.kernel->state().algorithms().newest();
    world.send(api::HaltTrading{false, kInstrument});
    world.agree();
    world.pass(300ms);
    QCOMPARE(world.kernel->state().algorithms().find(id)->algorithm.state, AlgorithmState::Cancelled);
    QCOMPARE(world.kernel->state().algorithms().find(id)->algorithm.reason.code, ReasonCode::CancelledByKill);
    QCOMPARE(world.send(api::StartAlgorithm{plan}).refusal->code, ReasonCode::Killed);
    world.send(api::ResumeTrading{api::kReleaseText, kInstrument});
    world.pass(1s);
    QVERIFY(!world.kernel->state().algorithms().find(id)->algorithm.isLive());
}

void KernelKillScopeTest::scopesThatAreNone()
{
    KillWorld world;
    using Kind = BreakerScope::Kind;
    QCOMPARE(world.send(api::HaltTrading{false, {Kind::Instrument, 99}}).refusal->code, ReasonCode::UnknownInstrument);
    QCOMPARE(world.send(api::HaltTrading{false, {Kind::Venue, 99}}).refusal->code, ReasonCode::NotPermitted);
    QCOMPARE(world.send(api::HaltTrading{false, {Kind::Strategy, 0}}).refusal->code, ReasonCode::NotPermitted);
    QCOMPARE(world.send(api::HaltTrading{false, {Kind::Account, 7}}).refusal->code, ReasonCode::NotPermitted);
    QVERIFY(world.kernel->state().breakers().empty());
}

void KernelKillScopeTest::aProvidersBreakerPausesThoseWhoActUponIt()
{
    KillWorld world;
    const OrderId theirs = world.sendBy("trend@oracle", api::SubmitOrder{KillWorld::entry(KernelWorld::kAaa, 10)}).order;
    const OrderId others = world.sendBy("trend", api::SubmitOrder{KillWorld::entry(KernelWorld::kAaa, 11)}).order;
    QCOMPARE(world.order(theirs).provider, kProvider.id);
    QCOMPARE(world.order(theirs).strategy, kStrategy.id);
    QCOMPARE(world.order(others).provider, std::uint32_t{0});
    world.agree();
    world.send(api::TripBreaker{kProvider});
    QCOMPARE(world.order(theirs).reason.code, ReasonCode::BreakerOpen);
    QVERIFY(!world.order(others).isCancelRequested);
    QCOMPARE(world.sendBy("swing@oracle", api::SubmitOrder{KillWorld::entry(KernelWorld::kAaa, 12)}).refusal->code, ReasonCode::BreakerOpen);
    QVERIFY(!world.send(api::SubmitOrder{KillWorld::entry(KernelWorld::kAaa, 13)}).refusal);
    world.send(api::ResetBreaker{kProvider});
    QVERIFY(!world.sendBy("swing@oracle", api::SubmitOrder{KillWorld::entry(KernelWorld::kAaa, 14)}).refusal);
}

JARVIS_TEST(KernelKillScopeTest)

} // namespace jarvis

#include "kill_scope_test.moc"
