#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"

#include <QTableView>

using namespace jarvis;
using namespace jarvis::test;

namespace {

/// Long 0.0100 BTC from 64,000.0, take profit 65,280.0, stop loss 63,360.0, as desk_world.h has it.
struct ReversingDesk : DeskOnScreen {
    explicit ReversingDesk(Position position = longPosition())
    {
        publish({api::PositionChanged{position}});
        quote();
    }
    widgets::trading::ReverseQuestion* question() const { return desk->window().findChild<widgets::trading::ReverseQuestion*>(QStringLiteral("reverseQuestion")); }
    QPushButton* button() const { return question()->findChild<QPushButton*>(QStringLiteral("reverseConfirm")); }
    QString words() const { return question()->text() + QLatin1Char('\n') + question()->informativeText(); }
    void ask()
    {
        auto* positions = desk->activity().positions();
        desk->window().focusPanel(QStringLiteral("positions"));
        QVERIFY(positions->selectRow(kBtc.value));
        typeKey(Qt::Key_R);
    }
};

} // namespace

/// Behaviour 12: reversing shows twice the position and that the exits are replaced, and sends what it showed.
class ReverseDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void b12_twiceThePositionTheExitsAndTheAccountAreShownBeforeItIsSent()
    {
        ReversingDesk on;
        on.ask();
        QVERIFY(on.question());
        const Position held = longPosition();
        const QString twice = widgets::base::formatQuantityWithUnit(btc(), held.held.absolute() + held.held.absolute());
        QVERIFY2(on.words().contains(twice), qPrintable(on.words()));
        QVERIFY2(on.words().contains(QStringLiteral("exits are replaced")), qPrintable(on.words()));
        QVERIFY2(on.words().contains(QStringLiteral("PAPER")) && on.words().contains(QString::fromStdString(on.model().account().name)), qPrintable(on.words()));
        QCOMPARE(on.sentCount(), std::size_t{0});
        QTest::mouseClick(on.button(), Qt::LeftButton);
        QTRY_COMPARE(on.sent<api::ReversePosition>().size(), std::size_t{1});
        QCOMPARE(on.sent<api::ReversePosition>()[0].instrument, kBtc);
    }
    void enterDoesNotReverse()
    {
        ReversingDesk on;
        on.ask();
        QVERIFY(QTest::qWaitForWindowActive(on.question()));
        QTRY_VERIFY(QGuiApplication::focusWindow() == on.question()->windowHandle());
        typeKey(Qt::Key_Return);
        QTRY_VERIFY(!on.question());
        QCOMPARE(on.sentCount(), std::size_t{0});
    }
    /// What was read an hour ago is not what is sent.
    void theExitsFollowTheMarketAndWhatStandsThereIsSent()
    {
        ReversingDesk on;
        on.ask();
        const QString before = on.words();
        on.quote(650'000);
        QTRY_VERIFY(on.words() != before);
        const QString shown = on.words();
        QTest::mouseClick(on.button(), Qt::LeftButton);
        QTRY_COMPARE(on.sent<api::ReversePosition>().size(), std::size_t{1});
        const ExitPlan sent = on.sent<api::ReversePosition>()[0].exits;
        QVERIFY2(shown.contains(widgets::base::formatPrice(btc(), sent.takeProfit)), qPrintable(shown));
        QVERIFY2(shown.contains(widgets::base::formatPrice(btc(), sent.stopLoss)), qPrintable(shown));
    }
    void aPositionThatGoesTakesTheQuestionWithIt()
    {
        ReversingDesk on;
        on.ask();
        Position flat = longPosition();
        flat.held = Quantity::zero();
        on.publish({api::PositionChanged{flat}});
        QTRY_VERIFY(!on.question());
        QVERIFY2(on.tells(QStringLiteral("nothing is held")), qPrintable(on.told()));
        QCOMPARE(on.sentCount(), std::size_t{0});
    }
    void aPositionWithoutExitsSaysWhyItCannotBeReversed()
    {
        Position bare = longPosition();
        bare.exits = {};
        ReversingDesk on(bare);
        on.ask();
        QVERIFY(!on.question());
        QVERIFY2(on.tells(QStringLiteral("cannot be reversed")), qPrintable(on.told()));
    }
    void anOldMarketSaysWhyItCannotBeReversed()
    {
        ReversingDesk on;
        on.engine.publish(api::Link::Down);
        DeskOnScreen::turn();
        on.ask();
        QVERIFY(!on.question());
        QVERIFY2(on.tells(QStringLiteral("unknown, or old")), qPrintable(on.told()));
    }
};

JARVIS_TEST(ReverseDeskTest)

#include "reverse_desk_test.moc"
