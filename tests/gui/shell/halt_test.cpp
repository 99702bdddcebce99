#include "tests/gui/session/desk.h"
#include "tests/support/test_main.h"
#include "widgets/shell/halt_panel.h"
#include "widgets/shell/release_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace jarvis;
using namespace jarvis::test;
using namespace jarvis::widgets;

namespace {

/// What the halts that left the desk asked for: whether to flatten too.
std::vector<bool> haltsSent(const Desk& desk)
{
    std::vector<bool> halts;
    for (const api::Command& command : desk.engine.commands()) {
        if (const auto* halt = std::get_if<api::HaltTrading>(&command.action))
            halts.push_back(halt->flattensToo);
    }
    return halts;
}

api::TradingState killedState()
{
    api::TradingState state;
    state.isVenueUp = true;
    state.isKilled = true;
    state.killedAt = kNoon;
    state.killedBy = {api::Origin::Kind::Desk, "ann"};
    return state;
}

struct HaltDesk {
    Desk desk;
    QWidget window;
    QPushButton anchor{&window};
    shell::HaltPanel panel{*desk.session, &window};

    HaltDesk()
    {
        window.resize(900, 500);
        window.show();
    }
    QString text() const
    {
        QStringList all;
        for (const auto* label : panel.findChildren<QLabel*>())
            all << label->text();
        return all.join(QLatin1Char(' '));
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* button : panel.findChildren<QPushButton*>()) {
            if (button->text().contains(text))
                return button;
        }
        return nullptr;
    }
};

} // namespace

/// Behaviours 23 and 24: the halt goes out with the click itself; one question; the release wants a word.
class HaltTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theHaltIsSentBeforeAnythingIsAsked()
    {
        HaltDesk desk;
        desk.panel.halt(desk.anchor);
        QCOMPARE(haltsSent(desk.desk), std::vector<bool>{false});
        QVERIFY(desk.panel.isVisible());
        QVERIFY(!desk.panel.isModal());
    }
    void itTellsHowManyWereAskedAndHowManyAreGone()
    {
        HaltDesk desk;
        desk.desk.publish({api::OrderChanged{workingOrder(1)}, api::OrderChanged{workingOrder(2)}});
        desk.panel.halt(desk.anchor);
        desk.desk.engine.settle(desk.desk.engine.commands().back().id, desk.desk.now());
        Order gone = workingOrder(1);
        gone.state = OrderState::Cancelled;
        desk.desk.publish({api::TradingStateChanged{killedState()}, api::OrderChanged{gone}});
        QVERIFY2(desk.text().contains(QStringLiteral("2 asked to cancel, 1 cancelled, 1 still open")),
            qPrintable(desk.text()));
    }
    void theOneQuestionFlattensToo()
    {
        HaltDesk desk;
        desk.desk.publish({api::PositionChanged{longPosition()}});
        desk.panel.halt(desk.anchor);
        QVERIFY(desk.button(QStringLiteral("Flatten"))->isEnabled());
        QTest::mouseClick(desk.button(QStringLiteral("Flatten")), Qt::LeftButton);
        QCOMPARE(haltsSent(desk.desk), (std::vector<bool>{false, true}));
        QVERIFY(!desk.button(QStringLiteral("Flatten"))->isEnabled());
    }
    void withoutAPositionThereIsNothingToAsk()
    {
        HaltDesk desk;
        desk.panel.halt(desk.anchor);
        QVERIFY(!desk.button(QStringLiteral("Flatten"))->isVisible());
    }
    void keepingPositionsSendsNothingMore()
    {
        HaltDesk desk;
        desk.desk.publish({api::PositionChanged{longPosition()}});
        desk.panel.halt(desk.anchor);
        QTest::mouseClick(desk.button(QStringLiteral("Keep")), Qt::LeftButton);
        QCOMPARE(haltsSent(desk.desk).size(), std::size_t{1});
        QVERIFY(!desk.panel.isVisible());
    }
    void escapeClosesItAndSendsNothing()
    {
        HaltDesk desk;
        desk.panel.halt(desk.anchor);
        QTest::keyClick(&desk.panel, Qt::Key_Escape);
        QVERIFY(!desk.panel.isVisible());
        QCOMPARE(haltsSent(desk.desk).size(), std::size_t{1});
    }
    /// It must never claim a halt that nobody was told of.
    void aHaltThatCouldNotBeSentIsNotCalledAHalt()
    {
        HaltDesk desk;
        desk.desk.engine.failSends(api::SendError::LinkDown);
        QSignalSpy failed(&desk.panel, &shell::HaltPanel::failed);
        desk.panel.halt(desk.anchor);
        QCOMPARE(failed.size(), 1);
        QVERIFY2(!desk.text().contains(QStringLiteral("is halted")), qPrintable(desk.text()));
    }

    // -- release
    void theReleaseSaysSinceWhenAndByWhom()
    {
        Desk desk;
        desk.publish({api::TradingStateChanged{killedState()}});
        shell::ReleaseDialog dialog(*desk.session, nullptr);
        QString all;
        for (const auto* label : dialog.findChildren<QLabel*>())
            all += label->text();
        QVERIFY(all.contains(QStringLiteral("ann")));
        QVERIFY(all.contains(QStringLiteral("12:00:00")));
    }
    void onlyTheTypedWordReleases_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isEnough");
        QTest::newRow("nothing typed") << QString() << false;
        QTest::newRow("something else") << QStringLiteral("yes") << false;
        QTest::newRow("small letters") << QStringLiteral("release") << false;
        QTest::newRow("a blank behind it") << QStringLiteral("RELEASE ") << false;
        QTest::newRow("the word") << QStringLiteral("RELEASE") << true;
    }
    void onlyTheTypedWordReleases()
    {
        QFETCH(const QString, word);
        QFETCH(const bool, isEnough);
        Desk desk;
        desk.publish({api::TradingStateChanged{killedState()}});
        shell::ReleaseDialog dialog(*desk.session, nullptr);
        dialog.show();
        auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("releaseWord"));
        QTest::keyClicks(field, word);
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (!button->isDefault()) {
                QCOMPARE(button->isEnabled(), isEnough);
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QCOMPARE(desk.engine.commands().size(), std::size_t{isEnough ? 1U : 0U});
        if (!isEnough)
            return;
        QCOMPARE(std::get<api::ResumeTrading>(desk.engine.commands().front().action).typedText.view(),
            std::string_view("RELEASE"));
        QVERIFY(dialog.isVisible());
        desk.engine.settle(desk.engine.commands().front().id, desk.now());
        Desk::turn();
        QVERIFY(!dialog.isVisible());
    }
    void enterInTheFieldDoesNotRelease()
    {
        Desk desk;
        desk.publish({api::TradingStateChanged{killedState()}});
        shell::ReleaseDialog dialog(*desk.session, nullptr);
        dialog.show();
        auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("releaseWord"));
        QTest::keyClicks(field, QStringLiteral("RELEASE"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(desk.engine.commands().empty());
    }
    void aRefusedReleaseStaysAndSaysWhy()
    {
        Desk desk;
        desk.publish({api::TradingStateChanged{killedState()}});
        shell::ReleaseDialog dialog(*desk.session, nullptr);
        dialog.show();
        auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("releaseWord"));
        QTest::keyClicks(field, QStringLiteral("RELEASE"));
        QPushButton* release = nullptr;
        for (auto* button : dialog.findChildren<QPushButton*>())
            release = button->isDefault() ? release : button;
        QTest::mouseClick(release, Qt::LeftButton);
        Refusal refusal;
        refusal.code = ReasonCode::NotPermitted;
        desk.engine.settle(desk.engine.commands().back().id, desk.now(), refusal);
        Desk::turn();
        QVERIFY(dialog.isVisible());
        bool isSaid = false;
        for (const auto* label : dialog.findChildren<QLabel*>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("R412")));
        QVERIFY(isSaid);
        // It can be tried again.
        QVERIFY(release->isEnabled());
    }
};

JARVIS_TEST(HaltTest)
#include "halt_test.moc"
