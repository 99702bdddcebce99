#include "tests/support/test_main.h"
#include "tests/unit/kernel/routed_world.h"

#include <QTest>

using namespace std::chrono_literals;

namespace jarvis {
namespace {

using test::KernelWorld;
using test::RoutedWorld;

std::vector<api::AlertRaised> clockAlerts(const KernelWorld& world)
{
    std::vector<api::AlertRaised> found;
    for (const api::AlertRaised& alert : world.eventsOf<api::AlertRaised>()) {
        if (alert.code == api::AlertCode::VenueClock)
            found.push_back(alert);
    }
    return found;
}

} // namespace

/// Behaviour 30: a venue's clock that is off is warned about, and far off it stops entries.
class KernelClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStepIsToldOnce();
    void farOffOnlyWhatReducesRiskGoes();
    void ofSeveralVenuesOnlyItsOwnEntriesWait();
    void aRestartMeasuresAnew();
    void aJumpAheadFiresNothing_data();
    void aJumpAheadFiresNothing();
    void timeThatReallyPassedFires();
};

void KernelClockTest::eachStepIsToldOnce()
{
    KernelWorld world;
    const auto severities = [&world] {
        std::vector<api::Severity> told;
        for (const api::AlertRaised& alert : clockAlerts(world))
            told.push_back(alert.severity);
        return told;
    };
    using enum api::Severity;
    world.report(ClockMeasured{250ms, world.now});
    world.report(ClockMeasured{-250ms, world.now});
    QVERIFY(severities().empty());
    world.report(ClockMeasured{-251ms, world.now});
    world.report(ClockMeasured{999ms, world.now});
    QCOMPARE(severities(), (std::vector{Warning}));
    world.report(ClockMeasured{1'000ms + 1ns, world.now});
    world.report(ClockMeasured{Duration::min(), world.now});
    QCOMPARE(severities(), (std::vector{Warning, Critical}));
    world.report(ClockMeasured{300ms, world.now});
    world.report(ClockMeasured{-20ms, world.now});
    QCOMPARE(severities(), (std::vector{Warning, Critical, Warning, Info}));
    QCOMPARE(clockAlerts(world)[1].value, Amount::of(Duration(1'000ms + 1ns)));
    QCOMPARE(clockAlerts(world)[1].limit, Amount::none()); // there is only one venue to mean
}

void KernelClockTest::farOffOnlyWhatReducesRiskGoes()
{
    KernelWorld world;
    world.hold(100);
    const OrderId resting = world.place(KernelWorld::buy(10, 9'970));
    world.ack(resting);
    world.report(ClockMeasured{1s, world.now});
    const OrderId late = world.place(KernelWorld::buy(10, 9'960));
    world.ack(late);
    world.report(ClockMeasured{-1'500ms, world.now});

    const auto refused = world.send(api::SubmitOrder{KernelWorld::buy(10, 9'950)}).refusal;
    QVERIFY(refused.has_value());
    QCOMPARE(refused->code, ReasonCode::VenueClockOff);
    QCOMPARE(refused->limit, Amount::of(Duration(1s)));
    QCOMPARE(refused->value, Amount::of(Duration(-1'500ms)));
    QCOMPARE(world.send(api::AmendOrder{resting, Quantity::ofLots(20), {}, {}}).refusal->code, ReasonCode::VenueClockOff);
    QVERIFY(!world.send(api::CancelOrder{late}).refusal);
    QVERIFY(!world.send(api::ClosePosition{KernelWorld::kAaa, Quantity::ofLots(50)}).refusal);

    world.report(ClockMeasured{40ms, world.now});
    QVERIFY(!world.send(api::SubmitOrder{KernelWorld::buy(10, 9'950)}).refusal);
}

void KernelClockTest::ofSeveralVenuesOnlyItsOwnEntriesWait()
{
    RoutedWorld world;
    world.report(ClockMeasured{2s, world.now, VenueId::Bybit});
    OrderDraft there = KernelWorld::buy(10);
    there.instrument = test::kAtBybit;
    OrderDraft here = KernelWorld::buy(10);
    here.instrument = test::kAtBinance;
    QCOMPARE(world.send(api::SubmitOrder{there}).refusal->code, ReasonCode::VenueClockOff);
    QVERIFY(!world.send(api::SubmitOrder{here}).refusal);
    QCOMPARE(clockAlerts(world).size(), std::size_t{1});
    QCOMPARE(clockAlerts(world)[0].limit, Amount::of(static_cast<std::int64_t>(VenueId::Bybit)));
}

void KernelClockTest::aRestartMeasuresAnew()
{
    KernelWorld world;
    world.report(ClockMeasured{5s, world.now});
    world.restart();
    world.reconcile();
    world.market(KernelWorld::kAaa, 10'000);
    QVERIFY(!world.send(api::SubmitOrder{KernelWorld::buy(10, 9'980)}).refusal);
}

namespace {

/// A position that is closed when it is two hours old, and a wider limit that holds in one.
KernelWorld waiting()
{
    kernel::Kernel::Settings settings = KernelWorld::defaults();
    settings.faultsNeedReset = true;
    settings.limits.wideningDelay = 1h;
    KernelWorld world(settings);
    world.hold(100);
    ExitPlan exits = world.position().exits;
    exits.timeStop = 2h;
    world.send(api::SetExits{KernelWorld::kAaa, exits});
    world.send(api::SetLimit{LimitId::OpenPositions, Amount::of(std::int64_t{60})});
    world.agree();
    return world;
}

bool hasFired(const KernelWorld& world)
{
    const bool isFlattening = world.kernel->state().findSlot(KernelWorld::kAaa)->flatten.has_value();
    const bool isDayNew = world.kernel->state().day().utcDay == utcDay(world.now);
    const bool isWider = world.kernel->state().limits().openPositions == 60;
    if (isFlattening != isDayNew || isDayNew != isWider)
        QTest::qFail("some of it has fired", __FILE__, __LINE__);
    return isFlattening;
}

} // namespace

void KernelClockTest::aJumpAheadFiresNothing_data()
{
    QTest::addColumn<QString>("proof");
    QTest::addColumn<bool>("isFired");
    QTest::newRow("until a person lets entries out again") << "person" << true;
    QTest::newRow("until a venue's clock agrees") << "venue" << true;
    QTest::newRow("not for one that was measured before") << "old" << false;
    QTest::newRow("not for one that disagrees") << "off" << false;
    QTest::newRow("not for a restart") << "restart" << false;
}

void KernelClockTest::aJumpAheadFiresNothing()
{
    QFETCH(QString, proof);
    QFETCH(bool, isFired);
    KernelWorld world = waiting();
    world.now += 24h;
    world.market(KernelWorld::kAaa, 10'000);
    world.pass(5s);
    QCOMPARE(world.alerts(api::AlertCode::ClockJumped), std::size_t{1});
    QVERIFY(!hasFired(world));
    QCOMPARE(world.position().protection, Protection::Protected);
    if (proof == QLatin1String("person"))
        QVERIFY(!world.send(api::ResetBreaker{}).refusal);
    else if (proof == QLatin1String("venue"))
        world.report(ClockMeasured{20ms, world.now});
    else if (proof == QLatin1String("old"))
        world.report(ClockMeasured{20ms, world.now - 10s});
    else if (proof == QLatin1String("off"))
        world.report(ClockMeasured{-24h, world.now});
    else
        world.restart();
    if (proof == QLatin1String("restart")) {
        world.reconcile();
        world.market(KernelWorld::kAaa, 10'000);
    }
    world.pass(200ms);
    QCOMPARE(hasFired(world), isFired);
}

void KernelClockTest::timeThatReallyPassedFires()
{
    KernelWorld world = waiting();
    world.pass(2h + 1s);
    QVERIFY(world.kernel->state().findSlot(KernelWorld::kAaa)->flatten.has_value());
    QCOMPARE(world.kernel->state().limits().openPositions, std::int64_t{60});
}

JARVIS_TEST(KernelClockTest)

} // namespace jarvis

#include "clock_test.moc"
