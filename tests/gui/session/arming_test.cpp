#include "tests/gui/session/desk.h"
#include "tests/support/test_main.h"
#include "widgets/session/arming.h"

#include <QSignalSpy>
#include <QTest>

using namespace jarvis;
using namespace jarvis::test;
using namespace jarvis::widgets::session;

namespace {

/// A desk that looks at BTCUSDT with live data, ready to be armed.
struct ArmedDesk : Desk {
    Arming arming;

    explicit ArmedDesk(bool arms = true) : arming(*session)
    {
        quoteBtc();
        arming.setInstrument(kBtc);
        if (arms) {
            const auto armed = arming.arm(Quantity::ofLots(50));
            CHECK(armed.hasValue());
        }
    }
};

struct Injection {
    std::function<void(ArmedDesk&)> inject;
    DisarmReason reason = DisarmReason::NeverArmed;
};

api::TradingState tradingState()
{
    api::TradingState state;
    state.isVenueUp = true;
    return state;
}

} // namespace

Q_DECLARE_METATYPE(Injection)

/// Behaviours 1, 2 and 3.
class ArmingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStartIsDisarmed()
    {
        ArmedDesk desk(false);
        QVERIFY(!desk.arming.isArmed());
        QCOMPARE(desk.arming.reason(), DisarmReason::NeverArmed);
        const auto click = desk.arming.verify(kBtc);
        QVERIFY(!click);
        QCOMPARE(click.error(), DisarmReason::NeverArmed);
    }

    void theBadgeTellsAccountEngineInstrumentAndSize()
    {
        ArmedDesk desk;
        QCOMPARE(desk.arming.armed()->accountName, std::string("Paper"));
        QCOMPARE(desk.arming.armed()->engineName, std::string("fake"));
        QCOMPARE(desk.arming.armed()->instrument, kBtc);
        QCOMPARE(desk.arming.armed()->size, Quantity::ofLots(50));
        QCOMPARE(*desk.arming.verify(kBtc), Quantity::ofLots(50));
    }

    void armingNeedsASizeWithinTheLimit_data()
    {
        QTest::addColumn<qint64>("lots");
        QTest::addColumn<int>("error"); // 0: it is armed
        QTest::newRow("nothing") << qint64{0} << static_cast<int>(ArmError::SizeMissing);
        QTest::newRow("below zero") << qint64{-1} << static_cast<int>(ArmError::SizeMissing);
        QTest::newRow("the smallest lot") << qint64{1} << 0;
        QTest::newRow("exactly at the limit of 500 USD") << qint64{78} << 0;
        QTest::newRow("one lot above the limit") << qint64{79} << static_cast<int>(ArmError::AboveLimit);
        QTest::newRow("above the venue's maximum") << qint64{1'000'001} << static_cast<int>(ArmError::SizeTooLarge);
    }
    void armingNeedsASizeWithinTheLimit()
    {
        QFETCH(qint64, lots);
        QFETCH(int, error);
        ArmedDesk desk(false);
        const auto armed = desk.arming.arm(Quantity::ofLots(lots));
        QCOMPARE(armed.hasValue(), error == 0);
        QCOMPARE(desk.arming.isArmed(), error == 0);
        if (!armed)
            QCOMPARE(static_cast<int>(armed.error()), error);
    }

    void armingNeedsAMark()
    {
        ArmedDesk desk(false);
        desk.arming.setInstrument(kEth); // never quoted
        const auto armed = desk.arming.arm(Quantity::ofLots(50));
        QVERIFY(!armed);
        QCOMPARE(armed.error(), ArmError::NoMark);
    }

    void itDisarmsWithinOneTurn_data()
    {
        QTest::addColumn<Injection>("injection");
        const auto row = [](const char* name, std::function<void(ArmedDesk&)> inject, DisarmReason reason) {
            QTest::newRow(name) << Injection{std::move(inject), reason};
        };
        row("the trader turns it off", [](ArmedDesk& d) { d.arming.disarm(); }, DisarmReason::ByTrader);
        row("the link goes down", [](ArmedDesk& d) { d.engine.publish(api::Link::Down); }, DisarmReason::LinkLost);
        row("the link goes stale", [](ArmedDesk& d) { d.engine.publish(api::Link::Stale); }, DisarmReason::LinkLost);
        row("a snapshot after a gap", [](ArmedDesk& d) { d.engine.publishSnapshot(); }, DisarmReason::Reconnected);
        row("the engine restarts",
            [](ArmedDesk& d) {
                d.engine.setSnapshot(openAccount(), kNoon, {2, 0});
                d.engine.publishSnapshot();
            },
            DisarmReason::EngineChanged);
        row("another account",
            [](ArmedDesk& d) {
                d.engine.setSnapshot(openAccount(true, 2), kNoon);
                d.engine.publishSnapshot();
            },
            DisarmReason::AccountChanged);
        row("another instrument", [](ArmedDesk& d) { d.arming.setInstrument(kEth); }, DisarmReason::InstrumentChanged);
        row("leverage changes", [](ArmedDesk& d) { d.publish({api::LimitChanged{LimitId::Leverage, Amount::of(std::int64_t{3})}}); },
            DisarmReason::LeverageChanged);
        row("the kill switch",
            [](ArmedDesk& d) {
                api::TradingState state = tradingState();
                state.isKilled = true;
                d.publish({api::TradingStateChanged{state}});
            },
            DisarmReason::Killed);
        row("the venue goes down", [](ArmedDesk& d) { d.publish({api::TradingStateChanged{}}); }, DisarmReason::VenueDown);
        row("the day is locked",
            [](ArmedDesk& d) {
                api::TradingState state = tradingState();
                state.isDayLocked = true;
                d.publish({api::TradingStateChanged{state}});
            },
            DisarmReason::EntriesBlocked);
        row("the outcome of an order is unknown",
            [](ArmedDesk& d) {
                Order order = workingOrder(1);
                order.state = OrderState::Unknown;
                d.publish({api::OrderChanged{order}});
            },
            DisarmReason::OutcomeUnknown);
        row("the book has a gap",
            [](ArmedDesk& d) {
                api::Quote quote = btcQuote(d.now());
                quote.isTradable = false;
                d.engine.publish(frameOf({quote}, d.now()));
            },
            DisarmReason::DataStale);
        row("the screen is locked", [](ArmedDesk& d) { d.arming.noteScreenLocked(); }, DisarmReason::ScreenLocked);
    }
    void itDisarmsWithinOneTurn()
    {
        QFETCH(Injection, injection);
        ArmedDesk desk;
        QSignalSpy disarmed(&desk.arming, &Arming::disarmed);
        injection.inject(desk);
        Desk::turn();
        QVERIFY(!desk.arming.isArmed());
        QCOMPARE(disarmed.count(), 1);
        const auto click = desk.arming.verify(kBtc);
        QVERIFY(!click);
        QCOMPARE(click.error(), injection.reason);
        QVERIFY(text(click.error()).startsWith(QStringLiteral("One-click")));
    }

    void timeDisarmsAtTheNextClickAtTheLatest_data()
    {
        QTest::addColumn<Injection>("injection");
        QTest::newRow("data is older than two seconds") << Injection{[](ArmedDesk& d) { d.advance(2001ms); }, DisarmReason::DataStale};
        QTest::newRow("nothing was traded for ten minutes") << Injection{[](ArmedDesk& d) {
                                                                             d.advance(10min);
                                                                             d.engine.publish(frameOf({btcQuote(d.now())}, d.now()));
                                                                             Desk::turn();
                                                                         },
            DisarmReason::Idle};
        QTest::newRow("the machine slept") << Injection{[](ArmedDesk& d) { d.system += 1h; }, DisarmReason::ClockJumped};
        QTest::newRow("the clock was set back") << Injection{[](ArmedDesk& d) { d.system -= 1h; }, DisarmReason::ClockJumped};
    }
    void timeDisarmsAtTheNextClickAtTheLatest()
    {
        QFETCH(Injection, injection);
        ArmedDesk desk;
        injection.inject(desk);
        const auto click = desk.arming.verify(kBtc); // no event loop in between
        QVERIFY(!click);
        QCOMPARE(click.error(), injection.reason);
        QVERIFY(!desk.arming.isArmed());
    }

    void timeDisarmsWithoutAClickToo()
    {
        ArmedDesk desk;
        desk.advance(2001ms);
        QTRY_VERIFY(!desk.arming.isArmed());
        QCOMPARE(desk.arming.reason(), DisarmReason::DataStale);
    }

    void dataOfTwoSecondsIsYoungEnough()
    {
        ArmedDesk desk;
        desk.advance(2000ms);
        QVERIFY(desk.arming.verify(kBtc).hasValue());
    }

    void tradingKeepsItArmed()
    {
        ArmedDesk desk;
        for (int i = 0; i < 4; ++i) {
            desk.advance(9min);
            desk.engine.publish(frameOf({btcQuote(desk.now())}, desk.now()));
            Desk::turn();
            QVERIFY(desk.arming.verify(kBtc).hasValue()); // 36 minutes in all, never ten without a click
        }
    }

    void itNeverArmsItself()
    {
        ArmedDesk desk;
        desk.engine.publish(api::Link::Down);
        Desk::turn();
        desk.engine.publish(api::Link::Live);
        desk.engine.publishSnapshot();
        desk.quoteBtc();
        desk.arming.setInstrument(kBtc);
        Desk::turn();
        QVERIFY(!desk.arming.isArmed());
        QCOMPARE(desk.arming.reason(), DisarmReason::LinkLost);
    }

    void aBlockedDeskCannotBeArmed()
    {
        ArmedDesk desk(false);
        api::TradingState state = tradingState();
        state.isKilled = true;
        desk.publish({api::TradingStateChanged{state}});
        const auto armed = desk.arming.arm(Quantity::ofLots(50));
        QVERIFY(!armed);
        QCOMPARE(armed.error(), ArmError::Blocked);
        QVERIFY(!desk.arming.isArmed());
    }

    void armedForOneInstrumentIsNotArmedForAnother()
    {
        ArmedDesk desk;
        const auto click = desk.arming.verify(kEth);
        QVERIFY(!click);
        QCOMPARE(click.error(), DisarmReason::InstrumentChanged);
        QVERIFY(desk.arming.isArmed());
    }
};

JARVIS_TEST(ArmingTest)
#include "arming_test.moc"
