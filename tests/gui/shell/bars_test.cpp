#include "tests/gui/session/desk.h"
#include "tests/support/test_main.h"
#include "widgets/base/format.h"
#include "widgets/base/number_label.h"
#include "widgets/session/arming.h"
#include "widgets/shell/alert_bar.h"
#include "widgets/shell/top_bar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace jarvis;
using namespace jarvis::test;
using namespace jarvis::widgets;

namespace {

struct Bar {
    Desk desk;
    session::Arming arming;
    shell::TopBar bar;

    explicit Bar(bool isLive = false) : desk(openAccount(isLive)), arming(*desk.session), bar(*desk.session, arming)
    {
        desk.session->setDepthInstruments({kBtc});
        arming.setInstrument(kBtc);
        bar.resize(1'400, bar.height());
        bar.show();
    }
    QPushButton* button(const char* name) const { return bar.findChild<QPushButton*>(QLatin1String(name)); }
    QString figure(const QString& name) const
    {
        for (const auto* label : bar.findChildren<base::NumberLabel*>()) {
            if (label->accessibleName() == name)
                return label->text();
        }
        return QStringLiteral("no such figure");
    }
    QString engineText() const { return bar.engineButton()->text(); }
    static base::LinkReport farLink()
    {
        base::LinkReport link;
        link.isRemote = true;
        link.name = QStringLiteral("Tokyo");
        link.address = QStringLiteral("wss://tokyo.example:8443");
        link.link = api::Link::Live;
        return link;
    }
    bool says(const QString& text) const
    {
        for (const auto* part : bar.findChildren<QWidget*>()) {
            if (part->isVisible() && part->accessibleName().contains(text))
                return true;
        }
        return false;
    }
    void value(Money equity, Money dayPnl, bool isComplete = true)
    {
        api::QuoteFrame frame = frameOf({btcQuote(desk.now())}, desk.now());
        auto account = std::make_shared<api::AccountValuation>();
        account->isComplete = isComplete;
        account->equity = equity;
        account->dayPnl = dayPnl;
        account->dayLossLimit = Money::ofWhole(1'000);
        frame.account = account;
        desk.engine.publish(frame);
        Desk::turn();
    }
    void halt(bool isKilled)
    {
        api::TradingState state;
        state.isVenueUp = true;
        state.isKilled = isKilled;
        state.killedAt = kNoon;
        desk.publish({api::TradingStateChanged{state}});
    }
};

} // namespace

class BarsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // -- the top bar
    void paperAndLiveNeverLookAlike()
    {
        QVERIFY(Bar(false).says(QStringLiteral("Paper account")));
        QVERIFY(!Bar(false).says(QStringLiteral("Live account")));
        QVERIFY(Bar(true).says(QStringLiteral("Live account")));
    }
    void liveHasAnEdgeOfItsOwn()
    {
        Bar paper(false);
        Bar live(true);
        QVERIFY(paper.bar.grab().toImage().pixelColor(700, 0) != live.bar.grab().toImage().pixelColor(700, 0));
    }
    void figuresAreUnknownBeforeTheyAreTold()
    {
        Bar bar;
        QCOMPARE(bar.figure(QStringLiteral("Equity")), base::unknownText());
        bar.value(Money::ofWhole(10'250), Money::ofWhole(-250));
        QCOMPARE(bar.figure(QStringLiteral("Equity")), QStringLiteral("10,250.00"));
        QVERIFY(bar.figure(QStringLiteral("Day P&L")).contains(QStringLiteral("250.00")));
    }
    void dataAgeGrowsAndIsUnknownWithoutData()
    {
        Bar bar;
        const QString unknown = bar.figure(QStringLiteral("Data age"));
        bar.desk.quoteBtc();
        bar.desk.advance(std::chrono::milliseconds(300));
        QTRY_VERIFY(bar.figure(QStringLiteral("Data age")).contains(QStringLiteral("300")));
        bar.desk.advance(std::chrono::seconds(5));
        QTRY_VERIFY(bar.figure(QStringLiteral("Data age")).contains(QStringLiteral("5.3")));
        QVERIFY(unknown != bar.figure(QStringLiteral("Data age")));
    }
    void aLostEngineIsNamed()
    {
        Bar bar;
        const auto engineText = [&bar] { return bar.bar.findChild<QToolButton*>(QStringLiteral("engineButton"))->text(); };
        const QString before = engineText();
        bar.desk.engine.publish(api::Link::Down);
        Desk::turn();
        QVERIFY(engineText() != before);
    }
    void whereTheEngineRunsIsAlwaysSeen()
    {
        Bar bar;
        QVERIFY(bar.engineText().contains(QStringLiteral("local")));
        base::LinkReport link = Bar::farLink();
        link.roundTrip = std::chrono::milliseconds(12);
        bar.bar.setLink(link);
        QCOMPARE(bar.engineText(), QStringLiteral("⇄ Tokyo · 12 ms"));
        QVERIFY(bar.says(QStringLiteral("Engine elsewhere: Tokyo")));
    }
    void aLostLinkSaysWhyAndWhatIsInDoubt()
    {
        Bar bar;
        bar.bar.setLink(Bar::farLink());
        QVERIFY(bar.desk.session->cancelAll().hasValue());
        bar.desk.engine.publish(api::Link::Down);
        Desk::turn();
        base::LinkReport lost = Bar::farLink();
        lost.link = api::Link::Down;
        lost.problem = base::LinkReport::Problem::Unreachable;
        bar.bar.setLink(lost);
        QCOMPARE(bar.engineText(), QStringLiteral("⚠ Tokyo · unreachable · 1 in doubt"));
        // The answer comes with the story, after the next connection.
        const CommandId asked = bar.desk.engine.commands().back().id;
        bar.desk.engine.publish(api::Link::Live);
        bar.desk.publish({api::CommandSettled{asked, {}, {}, 0, false, false}});
        bar.bar.setLink(Bar::farLink());
        QCOMPARE(bar.engineText(), QStringLiteral("⇄ Tokyo · —"));
    }
    void aClockThatIsOffMarksTheEngine()
    {
        Bar bar;
        base::LinkReport link = Bar::farLink();
        link.clockOffset = std::chrono::seconds(-3);
        bar.bar.setLink(link);
        QVERIFY(bar.engineText().startsWith(QStringLiteral("⚠")));
        QVERIFY(bar.bar.engineButton()->toolTip().contains(QStringLiteral("behind")));
    }
    void aLongNameKeepsBothEnds()
    {
        Bar bar;
        base::LinkReport link = Bar::farLink();
        link.name = QStringLiteral("A very long name of an engine, Tokyo 2");
        bar.bar.setLink(link);
        QCOMPARE(bar.engineText(), QStringLiteral("⇄ A very l…Tokyo 2 · —"));
    }
    void oneClickIsOffInTheTurnThatLosesTheLinkAndStaysOff_data()
    {
        QTest::addColumn<int>("link");
        QTest::newRow("it is cut") << static_cast<int>(api::Link::Down);
        QTest::newRow("it is silent") << static_cast<int>(api::Link::Stale);
        QTest::newRow("it begins anew") << static_cast<int>(api::Link::Connecting);
    }
    void oneClickIsOffInTheTurnThatLosesTheLinkAndStaysOff()
    {
        QFETCH(int, link);
        Bar bar;
        bar.bar.setLink(Bar::farLink());
        bar.desk.quoteBtc();
        QVERIFY(bar.arming.arm(Quantity::ofLots(5)).hasValue());
        QVERIFY(bar.button("oneClickState")->text().contains(QStringLiteral("ARMED")));
        bar.desk.engine.publish(static_cast<api::Link>(link));
        Desk::turn();
        QVERIFY(!bar.arming.isArmed());
        QCOMPARE(bar.button("oneClickState")->text(), QStringLiteral("One-click off"));
        bar.desk.engine.publish(api::Link::Live);
        bar.desk.quoteBtc();
        Desk::turn();
        QVERIFY(!bar.arming.isArmed());
        QVERIFY(!bar.arming.verify(kBtc).hasValue());
    }
    void theRedButtonKillsAndAfterwardsReleases()
    {
        Bar bar;
        QSignalSpy kill(&bar.bar, &shell::TopBar::killClicked);
        QSignalSpy release(&bar.bar, &shell::TopBar::releaseClicked);
        QTest::mouseClick(bar.button("killButton"), Qt::LeftButton);
        QCOMPARE(kill.size(), 1);
        bar.halt(true);
        QVERIFY(bar.button("killButton")->text().contains(QStringLiteral("HALTED")));
        QTest::mouseClick(bar.button("killButton"), Qt::LeftButton);
        QCOMPARE(kill.size(), 1);
        QCOMPARE(release.size(), 1);
        bar.halt(false);
        QCOMPARE(bar.button("killButton")->text(), QStringLiteral("KILL"));
    }
    /// Behaviour 2: account, engine, instrument and size.
    void armedShowsAllFourValuesAndDisarmsByOneClick()
    {
        Bar bar;
        bar.desk.quoteBtc();
        QVERIFY(!bar.button("oneClickState")->isEnabled());
        QVERIFY(bar.arming.arm(Quantity::ofLots(20)).hasValue());
        QPushButton* state = bar.button("oneClickState");
        QVERIFY(state->text().contains(QStringLiteral("0.0020")));
        for (const char* part : {"BTCUSDT", "0.0020", "Paper", "fake"})
            QVERIFY2(state->toolTip().contains(QLatin1String(part)), part);
        QSignalSpy disarm(&bar.bar, &shell::TopBar::disarmClicked);
        QTest::mouseClick(state, Qt::LeftButton);
        QCOMPARE(disarm.size(), 1);
    }

    // -- alerts
    void theNewestAlertShowsAndTheRestIsCounted()
    {
        shell::AlertBar alerts;
        QVERIFY(!alerts.isVisible());
        alerts.show(QStringLiteral("a"), QStringLiteral("First"));
        alerts.show(QStringLiteral("b"), QStringLiteral("Second"));
        QVERIFY(alerts.isVisible());
        QCOMPARE(alerts.text(), QStringLiteral("Second"));
        QCOMPARE(alerts.count(), 2);
    }
    void theSameMatterIsRewrittenNotStacked()
    {
        shell::AlertBar alerts;
        alerts.show(QStringLiteral("a"), QStringLiteral("First"));
        alerts.show(QStringLiteral("b"), QStringLiteral("Second"));
        alerts.show(QStringLiteral("a"), QStringLiteral("First again"));
        QCOMPARE(alerts.count(), 2);
        QCOMPARE(alerts.text(), QStringLiteral("First again"));
    }
    void eachIsAcknowledgedByItself()
    {
        shell::AlertBar alerts;
        alerts.show(QStringLiteral("a"), QStringLiteral("First"));
        alerts.show(QStringLiteral("b"), QStringLiteral("Second"));
        QSignalSpy acknowledged(&alerts, &shell::AlertBar::acknowledged);
        auto* button = alerts.findChild<QPushButton*>();
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(acknowledged.front().front().toString(), QStringLiteral("b"));
        QCOMPARE(alerts.text(), QStringLiteral("First"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!alerts.isVisible());
    }
    void aMatterThatEndedGoesByItself()
    {
        shell::AlertBar alerts;
        alerts.show(QStringLiteral("a"), QStringLiteral("First"));
        alerts.clear(QStringLiteral("b"));
        QCOMPARE(alerts.count(), 1);
        alerts.clear(QStringLiteral("a"));
        QVERIFY(!alerts.isVisible());
    }
};

JARVIS_TEST(BarsTest)
#include "bars_test.moc"
