#include "tests/gui/session/desk.h"
#include "tests/support/test_main.h"
#include "widgets/base/account_mode.h"
#include "widgets/base/badge.h"
#include "widgets/shell/live_switch_dialog.h"
#include "widgets/shell/top_bar.h"
#include "widgets/shell/venue_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jarvis;
using namespace jarvis::test;
using namespace jarvis::widgets;

namespace {

std::vector<api::Event> liveOffAccount()
{
    std::vector<api::Event> events = openAccount(true);
    for (api::Event& event : events) {
        if (auto* changed = std::get_if<api::TradingStateChanged>(&event))
            changed->state.isLiveOff = true;
    }
    return events;
}

std::vector<api::SwitchLive> switchesSent(const Desk& desk)
{
    std::vector<api::SwitchLive> found;
    for (const api::Command& command : desk.engine.commands()) {
        if (const auto* action = std::get_if<api::SwitchLive>(&command.action))
            found.push_back(*action);
    }
    return found;
}

VenueStatus statusOf(Timestamp now)
{
    VenueStatus status;
    status.venue = VenueId::Binance;
    status.roundTrip = std::chrono::milliseconds(35);
    status.clockOffset = std::chrono::milliseconds(12);
    status.budgetUsed = 120;
    status.budgetLimit = 2'400;
    status.streams = VenueStatus::Public{now - std::chrono::milliseconds(200), 10, 0, 1};
    status.account = VenueStatus::Private{true, now - std::chrono::seconds(3), 0};
    return status;
}

QString textOf(const QWidget& widget)
{
    QStringList all;
    for (const auto* label : widget.findChildren<QLabel*>())
        all << label->text();
    return all.join(QLatin1Char('|'));
}

} // namespace

/// The one switch of an account with real money, how each kind of account looks, and the top bar's detail.
class LiveSwitchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fourKindsOfAccountNeverLookAlike()
    {
        using base::AccountMode;
        QCOMPARE(base::accountMode(false, false, false), AccountMode::Paper);
        QCOMPARE(base::accountMode(false, true, false), AccountMode::Testnet);
        QCOMPARE(base::accountMode(true, false, true), AccountMode::LiveOff);
        QCOMPARE(base::accountMode(true, false, false), AccountMode::Live);
        QSet<QString> words;
        QSet<QString> looks;
        for (const auto mode : {AccountMode::Paper, AccountMode::Testnet, AccountMode::LiveOff, AccountMode::Live}) {
            const base::AccountModeLook look = base::lookOf(mode);
            words << look.word;
            looks << QStringLiteral("%1 %2 %3").arg(int(look.tone)).arg(look.isFilled).arg(look.edge);
        }
        QCOMPARE(words.size(), 4);
        QCOMPARE(looks.size(), 4);
    }

    void theTopBarFollowsTheSwitch()
    {
        Desk desk(liveOffAccount());
        session::Arming arming(*desk.session);
        shell::TopBar bar(*desk.session, arming);
        auto* badge = bar.findChild<base::Badge*>();
        QCOMPARE(badge->text(), QStringLiteral("LIVE OFF"));
        api::TradingState on;
        on.isVenueUp = true;
        desk.publish({api::TradingStateChanged{on}});
        QCOMPARE(badge->text(), QStringLiteral("LIVE"));
    }

    void onNeedsTheNameAndTheEnginesYes()
    {
        Desk desk(liveOffAccount());
        shell::LiveSwitchDialog dialog(*desk.session, nullptr);
        dialog.show();
        auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("liveName"));
        auto* button = dialog.findChild<QPushButton*>(QStringLiteral("liveSwitchOn"));
        QVERIFY(!button->isEnabled());
        QTest::keyClicks(name, QStringLiteral("main"));
        QVERIFY(!button->isEnabled());
        QTest::keyClick(name, Qt::Key_Return); // the default is to stay off
        QVERIFY(switchesSent(desk).empty());
        dialog.show();
        name->setText(QStringLiteral("Main"));
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(switchesSent(desk).size(), std::size_t{1});
        QVERIFY(switchesSent(desk)[0] == (api::SwitchLive{true, "Main"}));
        QVERIFY(dialog.isVisible()); // not before the engine has said so
        desk.engine.settle(desk.engine.commands().back().id, desk.now(), Refusal{ReasonCode::JournalUnavailable, {}, {}, {}, {}});
        Desk::turn();
        QVERIFY(dialog.isVisible() && textOf(dialog).contains(QStringLiteral("R303")));
        QTest::mouseClick(button, Qt::LeftButton);
        desk.engine.settle(desk.engine.commands().back().id, desk.now());
        Desk::turn();
        QVERIFY(!dialog.isVisible());
    }

    void theDetailTellsHowEachVenueIsDoing()
    {
        Desk desk;
        desk.engine.answerWith([&desk](const api::Query& query) -> FakeEngine::Answer {
            if (!std::holds_alternative<api::VenueQuery>(query))
                return Unexpected(api::FetchError::NoData);
            return api::Answer(api::VenueHealth{desk.now(), {statusOf(desk.now())}});
        });
        QWidget window;
        window.resize(900, 600);
        QPushButton anchor(&window);
        anchor.move(600, 0);
        shell::VenuePanel panel(*desk.session, &window);
        window.show();
        panel.toggle(anchor);
        QTRY_VERIFY(textOf(panel).contains(QStringLiteral("Binance")));
        for (const char* part : {"35 ms", "+12 ms", "120 of 2400", "200 ms ago", "10 whole", "up, spoke 3.0 s ago"})
            QVERIFY2(textOf(panel).contains(QLatin1String(part)), qPrintable(textOf(panel)));
        QVERIFY(!textOf(panel).contains(QStringLiteral("⚠")));
        // It has room for all of it.
        for (const auto* label : panel.findChildren<QLabel*>())
            QVERIFY2(!label->isVisible() || panel.rect().contains(label->geometry()), qPrintable(label->text()));
        QVERIFY(panel.height() >= panel.minimumSizeHint().height());
        QTest::keyClick(&panel, Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
    }

    void whatIsWrongWithAVenueIsMarked_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("its clock") << 0;
        QTest::newRow("a gap") << 1;
        QTest::newRow("silence") << 2;
        QTest::newRow("the account's stream") << 3;
        QTest::newRow("the budget") << 4;
    }
    void whatIsWrongWithAVenueIsMarked()
    {
        QFETCH(int, what);
        Desk desk;
        VenueStatus status = statusOf(desk.now());
        switch (what) {
        case 0: status.clockOffset = std::chrono::milliseconds(-300); break;
        case 1: status.streams->booksGapped = 1; break;
        case 2: status.streams->lastMessage = desk.now() - std::chrono::seconds(3); break;
        case 3: status.account->isUp = false; break;
        default: status.budgetUsed = 2'300;
        }
        desk.engine.answerWith([&](const api::Query&) -> FakeEngine::Answer { return api::Answer(api::VenueHealth{desk.now(), {status}}); });
        QWidget window;
        QPushButton anchor(&window);
        shell::VenuePanel panel(*desk.session, &window);
        window.show();
        panel.toggle(anchor);
        QTRY_COMPARE(textOf(panel).count(QStringLiteral("⚠")), 1);
    }

    void withoutVenuesItSaysSo()
    {
        Desk desk;
        desk.engine.answerWith([](const api::Query&) -> FakeEngine::Answer { return api::Answer(api::VenueHealth{}); });
        QWidget window;
        QPushButton anchor(&window);
        shell::VenuePanel panel(*desk.session, &window);
        window.show();
        panel.toggle(anchor);
        QTRY_VERIFY(textOf(panel).contains(QStringLiteral("Nothing here comes from a venue")));
    }
};

JARVIS_TEST(LiveSwitchTest)
#include "live_switch_test.moc"
