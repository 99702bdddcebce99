#include "tests/gui/session/desk.h"
#include "tests/support/test_main.h"
#include "widgets/alerts/alert_dialog.h"
#include "widgets/alerts/alert_notices.h"
#include "widgets/alerts/alerts_panel.h"
#include "widgets/session/arming.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace jarvis::test {
namespace {

using namespace widgets;

AlertRule ruleOf(std::uint64_t id, AlertState state = AlertState::Watching)
{
    AlertRule rule;
    rule.id = AlertRuleId{id};
    rule.cause = Uuid{id, id};
    rule.spec.instrument = kBtc;
    rule.spec.threshold = Amount::of(Price::ofTicks(650'000));
    rule.state = state;
    return rule;
}

api::AlertFired firedBy(std::uint64_t id, bool isCritical = false)
{
    AlertRule rule = ruleOf(id, AlertState::Done);
    rule.spec.isCritical = isCritical;
    rule.firedCount = 1;
    rule.firedAt = kNoon;
    return {rule, Amount::of(Price::ofTicks(650'010)), kBtc, {}};
}

struct AlertDesk {
    Desk desk;
    session::Arming arming{*desk.session};
    trading::TradeContext context{*desk.session, arming};
    alerts::AlertsPanel panel{context};

    AlertDesk()
    {
        desk.engine.onSend([this](const api::Command& command) { desk.engine.settle(command.id, desk.now()); });
        panel.resize(1'000, 260);
        panel.show();
        desk.quoteBtc();
    }
    /// The newest action that was sent.
    template <typename T>
    std::optional<T> sent() const
    {
        const auto commands = desk.engine.commands();
        const T* action = commands.empty() ? nullptr : std::get_if<T>(&commands.back().action);
        return action ? std::optional(*action) : std::nullopt;
    }
    alerts::AlertDialog* dialog() const
    {
        const auto open = panel.findChildren<alerts::AlertDialog*>();
        return open.isEmpty() ? nullptr : open.back();
    }
    static void press(QWidget& in, const char* name) { QTest::mouseClick(in.findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton); }
};

/// What was told, and how.
struct Told {
    QWidget window;
    trading::ToastStack toasts{&window};
    alerts::AlertNotices notices;
    std::vector<alerts::Chime::Tune> tunes;
    int minute = 12 * 60;

    explicit Told(trading::TradeContext& context) : notices(context, toasts)
    {
        window.resize(900, 600);
        window.show();
        notices.setPlayer([this](alerts::Chime::Tune tune, int) { tunes.push_back(tune); });
        notices.setMinuteOfDay([this] { return minute; });
    }
};

} // namespace

/// Alerts on the desk, by mouse and keys; and how those that fire are told.
class AlertsPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesComeChangeAndGo()
    {
        AlertDesk on;
        QAbstractItemModelTester tester(&on.panel.rules().model());
        on.desk.publish({api::AlertRuleChanged{ruleOf(7)}, api::AlertRuleChanged{ruleOf(9)}});
        QCOMPARE(on.panel.rules().model().rowCount(), 2);
        QCOMPARE(on.panel.rules().model().index(0, 0).data().toString(), QStringLiteral("BTCUSDT: last price rises to 65,000.0"));
        on.desk.publish({api::AlertRuleChanged{ruleOf(7, AlertState::Removed)}});
        QCOMPARE(on.panel.rules().model().rowCount(), 1);
        on.desk.publish({firedBy(9)});
        QCOMPARE(on.panel.rules().model().index(0, alerts::AlertRulesModel::State).data().toString(), QStringLiteral("Fired"));
        QCOMPARE(on.panel.fired().model().rowCount(), 1);
        QVERIFY(on.panel.fired().model().index(0, alerts::FiredAlertsModel::What).data().toString().contains(QStringLiteral("now 65,001.0")));
    }

    void anAlertAtAPriceTakesTheSideOfThePrice()
    {
        AlertDesk on;
        on.context.wantAlert(kBtc, Price::ofTicks(600'000));
        alerts::AlertDialog* dialog = on.dialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLabel*>(QStringLiteral("alertSentence"))->text(), QStringLiteral("BTCUSDT: last price falls to 60,000.0"));
        AlertDesk::press(*dialog, "setAlert");
        const auto set = on.sent<api::SetAlert>();
        QVERIFY(set && !set->rule);
        QCOMPARE(set->spec.threshold, Amount::of(Price::ofTicks(600'000)));
        QCOMPARE(set->spec.direction, AlertDirection::Below);
        QTRY_VERIFY(on.dialog() == nullptr);
    }

    void everySubjectCanBeAskedForAsItComes_data()
    {
        QTest::addColumn<int>("subject");
        for (const AlertSubject subject : kAllAlertSubjects)
            QTest::addRow("subject %d", int(subject)) << int(subject);
    }

    // Whatever is chosen: the form gives a rule that the engine takes, or says what is missing.
    void everySubjectCanBeAskedForAsItComes()
    {
        QFETCH(int, subject);
        AlertDesk on;
        on.context.wantAlert(kBtc);
        alerts::AlertForm& form = on.dialog()->form();
        AlertSpec wanted;
        wanted.subject = static_cast<AlertSubject>(subject);
        wanted.instrument = scopeOf(wanted.subject) == AlertScope::Instrument ? kBtc : InstrumentId{};
        switch (thresholdKindOf(wanted.subject)) {
        case Amount::Kind::Price: wanted.threshold = Amount::of(Price::ofTicks(650'000)); break;
        case Amount::Kind::Ratio: wanted.threshold = Amount::of(Ratio::ofPercent(70)); break;
        case Amount::Kind::Money: wanted.threshold = Amount::of(-Money::ofWhole(50)); break;
        case Amount::Kind::Period: wanted.threshold = Amount::of(Duration(30s)); break;
        default: break;
        }
        if (wanted.subject == AlertSubject::Move)
            wanted.window = 30min;
        if (isOfBars(wanted.subject))
            wanted.timeframe = Timeframe::M15;
        if (wanted.subject == AlertSubject::Rsi || wanted.subject == AlertSubject::EmaCross)
            wanted.period = 9;
        if (wanted.subject == AlertSubject::EmaCross)
            wanted.slowPeriod = 21;
        wanted.note = "as it comes";
        form.show(wanted);
        QCOMPARE(form.errorText(), QString());
        QVERIFY(form.spec() == wanted);
    }

    void aWrongValueIsSaidBesideItAndNotSent()
    {
        AlertDesk on;
        on.context.wantAlert(kBtc, Price::ofTicks(650'000));
        AlertSpec cross;
        cross.subject = AlertSubject::EmaCross;
        cross.instrument = kBtc;
        cross.period = 50;
        cross.slowPeriod = 20;
        on.dialog()->form().show(cross);
        QVERIFY(on.dialog()->form().errorText().contains(QStringLiteral("(R426)")));
        QVERIFY(!on.dialog()->findChild<QPushButton*>(QStringLiteral("setAlert"))->isEnabled());
    }

    void aRefusalStaysInTheDialog()
    {
        AlertDesk on;
        on.desk.engine.onSend([&on](const api::Command& command) { on.desk.engine.settle(command.id, on.desk.now(), Refusal{ReasonCode::AlertCount, {}, Amount::of(std::int64_t{500}), {}, {}}); });
        on.context.wantAlert(kBtc, Price::ofTicks(650'000));
        AlertDesk::press(*on.dialog(), "setAlert");
        Desk::turn();
        QVERIFY(on.dialog());
        bool isTold = false;
        for (const QLabel* label : on.dialog()->findChildren<QLabel*>())
            isTold = isTold || label->text().contains(QStringLiteral("R421"));
        QVERIFY(isTold);
    }

    void rowsAreSnoozedWokenAndRemovedByKeys()
    {
        AlertDesk on;
        on.desk.publish({api::AlertRuleChanged{ruleOf(7)}});
        QVERIFY(on.panel.rules().selectRow(7));
        QTest::keyClick(&on.panel.rules().table(), Qt::Key_S);
        QCOMPARE(on.sent<api::SnoozeAlert>()->period, Duration(10min));
        QTest::keyClick(&on.panel.rules().table(), Qt::Key_W);
        QCOMPARE(on.sent<api::SnoozeAlert>()->period, Duration{});
        QTest::keyClick(&on.panel.rules().table(), Qt::Key_Delete);
        QCOMPARE(on.sent<api::RemoveAlert>()->rule, AlertRuleId{7});
    }

    void whatFiresIsToldOnceByToastSoundAndTray()
    {
        AlertDesk on;
        Told told(on.context);
        QSignalSpy tray(&told.notices, &alerts::AlertNotices::trayTold);
        QSignalSpy bar(&told.notices, &alerts::AlertNotices::barWanted);
        on.desk.publish({api::AlertRuleChanged{ruleOf(7)}, firedBy(7)});
        QTRY_COMPARE(told.toasts.toasts().size(), 1);
        QVERIFY(told.toasts.toasts().front().text.startsWith(QStringLiteral("BTCUSDT: last price rises to")));
        QCOMPARE(told.tunes.size(), std::size_t{1});
        QCOMPARE(tray.count(), 1);
        QCOMPARE(bar.count(), 0);
        Q_EMIT told.toasts.actionTriggered(told.toasts.toasts().front().key);
        QCOMPARE(on.sent<api::SnoozeAlert>()->rule, AlertRuleId{7});
    }

    void manyAtOnceAreOneSoundAndOneToast()
    {
        AlertDesk on;
        Told told(on.context);
        QSignalSpy tray(&told.notices, &alerts::AlertNotices::trayTold);
        std::vector<api::Event> storm;
        for (std::uint64_t id = 1; id <= 200; ++id)
            storm.push_back(firedBy(id));
        on.desk.publish(storm);
        QTRY_COMPARE(told.toasts.toasts().size(), 1);
        QVERIFY(told.toasts.toasts().front().title.startsWith(QStringLiteral("200")));
        QCOMPARE(told.tunes.size(), std::size_t{1});
        QCOMPARE(tray.count(), 1);
    }

    void criticalOnesStayInTheBarAndBreakTheQuiet()
    {
        AlertDesk on;
        Told told(on.context);
        alerts::NoticeSettings settings;
        settings.hasQuietHours = true;
        told.notices.set(settings);
        told.minute = 3 * 60;
        QSignalSpy bar(&told.notices, &alerts::AlertNotices::barWanted);
        QSignalSpy tray(&told.notices, &alerts::AlertNotices::trayTold);
        on.desk.publish({firedBy(7)});
        QTRY_COMPARE(told.toasts.toasts().size(), 1); // on screen it is told all the same
        QVERIFY(told.tunes.empty());
        QCOMPARE(tray.count(), 0);
        on.desk.publish({firedBy(8, true)});
        QTRY_COMPARE(bar.count(), 1);
        QCOMPARE(told.tunes, (std::vector{alerts::Chime::Tune::Critical}));
        QCOMPARE(tray.count(), 1);
    }

    void eachKindIsToldAsItsWaysSay()
    {
        AlertDesk on;
        Told told(on.context);
        alerts::NoticeSettings settings;
        settings.of(alerts::NoticeKind::Price) = {false, false, true};
        told.notices.set(settings);
        QSignalSpy tray(&told.notices, &alerts::AlertNotices::trayTold);
        on.desk.publish({firedBy(7)});
        QTRY_COMPARE(tray.count(), 1);
        QVERIFY(told.toasts.toasts().isEmpty() && told.tunes.empty());
    }

    void quietHoursMayCrossMidnight()
    {
        alerts::NoticeSettings settings;
        QVERIFY(!settings.isQuiet(0));
        settings.hasQuietHours = true;
        settings.quietFrom = 22 * 60;
        settings.quietTill = 7 * 60;
        QVERIFY(settings.isQuiet(22 * 60) && settings.isQuiet(0) && settings.isQuiet(7 * 60 - 1));
        QVERIFY(!settings.isQuiet(7 * 60) && !settings.isQuiet(22 * 60 - 1));
        settings.quietFrom = 9 * 60;
        settings.quietTill = 17 * 60;
        QVERIFY(settings.isQuiet(9 * 60) && !settings.isQuiet(17 * 60) && !settings.isQuiet(0));
    }

    /// As on a machine whose sound server runs no more, or whose device was pulled out.
    void whatCannotPlayMakesWayForTheNext()
    {
        QTemporaryDir programs;
        const QString heard = programs.filePath(QStringLiteral("heard"));
        const auto addPlayer = [&programs](const char* name, const QByteArray& does) {
            QFile script(programs.filePath(QLatin1String(name)));
            QVERIFY(script.open(QIODevice::WriteOnly));
            script.write("#!/bin/sh\n" + does + "\n");
            script.close();
            QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        };
        const QByteArray paths = qgetenv("PATH");
        qputenv("PATH", programs.path().toUtf8());
        addPlayer("pw-play", "exit 1");
        addPlayer("paplay", "kill -9 $$");
        addPlayer("aplay", "[ -s \"$1\" ] && echo \"$1\" > '" + heard.toUtf8() + "'");
        {
            alerts::Chime chime;
            QSignalSpy unplayed(&chime, &alerts::Chime::unplayed);
            chime.play(alerts::Chime::Tune::Notice, 50);
            QTRY_VERIFY(QFile::exists(heard));
            QCOMPARE(unplayed.count(), 0);
        }
        addPlayer("aplay", "exit 1");
        alerts::Chime chime;
        QSignalSpy unplayed(&chime, &alerts::Chime::unplayed);
        chime.play(alerts::Chime::Tune::Critical, 50);
        QTRY_COMPARE(unplayed.count(), 1);
        qputenv("PATH", paths);
    }

    /// A position without a stop is heard although a price was reached in the same second; neither is heard twice.
    void whatIsCriticalSoundsOverANotice()
    {
        QTemporaryDir programs;
        QFile script(programs.filePath(QStringLiteral("aplay")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nread nothing < /dev/null\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QByteArray paths = qgetenv("PATH");
        qputenv("PATH", programs.path().toUtf8());
        {
            alerts::Chime chime;
            const auto played = [&chime] { return chime.findChildren<QProcess*>().size(); };
            chime.play(alerts::Chime::Tune::Notice, 50);
            chime.play(alerts::Chime::Tune::Notice, 50);
            QCOMPARE(played(), 1);
            chime.play(alerts::Chime::Tune::Critical, 50);
            QCOMPARE(played(), 2);
            chime.play(alerts::Chime::Tune::Critical, 50);
            chime.play(alerts::Chime::Tune::Notice, 50);
            QCOMPARE(played(), 2);
        }
        qputenv("PATH", paths);
    }

    void theSoundIsAWaveThatFollowsTheVolume()
    {
        const auto loudest = [](const QByteArray& wave) {
            int peak = 0;
            for (qsizetype at = 44; at + 1 < wave.size(); at += 2)
                peak = std::max(peak, std::abs(static_cast<int>(static_cast<qint16>(static_cast<quint8>(wave[at]) | static_cast<quint8>(wave[at + 1]) << 8))));
            return peak;
        };
        const QByteArray full = alerts::Chime::wave(alerts::Chime::Tune::Notice, 100);
        QVERIFY(full.startsWith("RIFF") && full.mid(8, 8) == "WAVEfmt ");
        QVERIFY(loudest(full) > 10'000 && loudest(full) <= 16'384);
        QVERIFY(std::abs(loudest(alerts::Chime::wave(alerts::Chime::Tune::Notice, 50)) * 2 - loudest(full)) < 10);
        QCOMPARE(loudest(alerts::Chime::wave(alerts::Chime::Tune::Critical, 0)), 0);
    }
};

} // namespace jarvis::test

using jarvis::test::AlertsPanelTest;
JARVIS_TEST(AlertsPanelTest)
#include "alerts_panel_test.moc"
