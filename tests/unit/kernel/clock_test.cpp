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

JARVIS_TEST(KernelClockTest)

} // namespace jarvis

#include "clock_test.moc"
