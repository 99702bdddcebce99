#include "tests/support/test_main.h"
#include "tests/unit/risk/gate_world.h"

#include <QObject>
#include <QTest>

namespace jarvis::risk::test {

/// What stops new risk as a whole, and never stops a close.
class GateStateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stopsNewRisk_data();
    void stopsNewRisk();
    void letsClosesOut_data();
    void letsClosesOut();
    void comesBeforeEverythingButTheInstrument();
};

namespace {

const Breaker& timedBreaker()
{
    static const Breaker breaker{{}, BreakerState::Open, BreakerTrigger::ConsecutiveLosses, {}, {}, timestampFromMillis(7), timestampFromMillis(9), 5, {}};
    return breaker;
}

const Breaker& heldBreaker()
{
    static const Breaker breaker{{}, BreakerState::Open, BreakerTrigger::Manual, {}, {}, timestampFromMillis(7), {}, 0, {}};
    return breaker;
}

void addStates()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Expectation>("expected");

    QTest::newRow("a quiet account may trade") << Change([](World&) {}) << Expectation{};
    QTest::newRow("killed: says since when") << Change([](World& w) {
        w.account.trading.isKilled = true;
        w.account.trading.killedAt = timestampFromMillis(5);
    }) << Expectation{ReasonCode::Killed, {}, Amount::of(timestampFromMillis(5)), {}};
    QTest::newRow("the live switch is off") << Change([](World& w) { w.account.trading.isLiveOff = true; }) << Expectation{ReasonCode::LiveOff};
    QTest::newRow("journal cannot be written") << Change([](World& w) { w.account.trading.isJournalDown = true; })
                                               << Expectation{ReasonCode::JournalUnavailable};
    QTest::newRow("venue is down") << Change([](World& w) { w.account.trading.isVenueUp = false; })
                                   << Expectation{ReasonCode::VenueDown};
    QTest::newRow("reconciling") << Change([](World& w) { w.account.trading.isReconciling = true; })
                                 << Expectation{ReasonCode::Reconciling};
    QTest::newRow("day is locked: says the limit and the loss") << Change([](World& w) {
        w.account.trading.isDayLocked = true;
        w.account.dayPnl = usd(-1'200);
    }) << Expectation{ReasonCode::DayLocked, Amount::of(usd(1'000)), Amount::of(usd(1'200)), {}};
    QTest::newRow("a flatten runs here") << Change([](World& w) { w.exposure.isFlattening = true; })
                                         << Expectation{ReasonCode::FlattenInProgress};
    QTest::newRow("an outcome is unknown here") << Change([](World& w) { w.exposure.hasUnknownOutcome = true; })
                                                << Expectation{ReasonCode::UnknownOutcomePending};
    QTest::newRow("a breaker is open: says since when, and when it lets one through") << Change([](World& w) { w.account.breaker = &timedBreaker(); })
        << Expectation{ReasonCode::BreakerOpen, {}, Amount::of(timestampFromMillis(7)), Amount::of(timestampFromMillis(9))};
    QTest::newRow("a breaker that needs a reset names no time") << Change([](World& w) { w.account.breaker = &heldBreaker(); })
        << Expectation{ReasonCode::BreakerOpen, {}, Amount::of(timestampFromMillis(7)), {}};
    QTest::newRow("killed is said before all others") << Change([](World& w) {
        w.account.trading.isKilled = w.account.trading.isReconciling = w.account.trading.isDayLocked = true;
        w.account.trading.isVenueUp = false;
    }) << Expectation{ReasonCode::Killed, {}, Amount::of(Timestamp{}), {}};
}

} // namespace

void GateStateTest::stopsNewRisk_data()
{
    addStates();
}

void GateStateTest::stopsNewRisk()
{
    QFETCH(Change, change);
    QFETCH(Expectation, expected);
    World world;
    change(world);
    verify(world, expected);
}

void GateStateTest::letsClosesOut_data()
{
    addStates();
}

void GateStateTest::letsClosesOut()
{
    QFETCH(Change, change);
    World world;
    world.closeAll(100);
    change(world);
    verify(world, {});
}

void GateStateTest::comesBeforeEverythingButTheInstrument()
{
    World world;
    world.account.trading.isKilled = true;
    world.draft.quantity = Quantity::zero();
    verify(world, {ReasonCode::Killed, {}, Amount::of(Timestamp{}), {}});
    world.isListed = false;
    verify(world, {ReasonCode::UnknownInstrument});
}

JARVIS_TEST(GateStateTest)

} // namespace jarvis::risk::test

#include "gate_state_test.moc"
