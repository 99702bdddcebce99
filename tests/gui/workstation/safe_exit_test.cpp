#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"

#include <QLabel>

using namespace jarvis;
using namespace jarvis::test;

namespace {

struct LeavingDesk : DeskOnScreen {
    widgets::shell::ExitDialog* question() const { return desk->safeExit().dialog(); }
    QString list() const { return question()->findChild<QLabel*>(QStringLiteral("exitList"))->text(); }
    QPushButton* button(const char* name) const { return question()->findChild<QPushButton*>(QLatin1String(name)); }
    void holdAndWork()
    {
        publish({api::PositionChanged{longPosition()}});
        Order order = workingOrder(1);
        publish({api::OrderChanged{order}});
    }
    void settleOrder()
    {
        Order order = workingOrder(1);
        order.state = OrderState::Cancelled;
        publish({api::OrderChanged{order}});
    }
    bool isOpen() const { return desk->window().isVisible(); }
};

} // namespace

/// Leaving: what stays open is said, and nothing is left behind by a slip of the hand.
class SafeExitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereNothingIsOpenNothingIsAsked()
    {
        LeavingDesk on;
        typeKey(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(!on.isOpen());
    }
    void whatStaysOpenIsListedAndEnterGoesBack()
    {
        LeavingDesk on;
        on.holdAndWork();
        on.desk->window().close();
        QVERIFY(on.isOpen());
        QVERIFY(on.question());
        QVERIFY2(on.list().contains(QStringLiteral("BTCUSDT")), qPrintable(on.list()));
        QVERIFY2(on.list().contains(QStringLiteral("Working entries: 1")), qPrintable(on.list()));
        QVERIFY(QTest::qWaitForWindowActive(on.question()));
        QTRY_VERIFY(QGuiApplication::focusWindow() == on.question()->windowHandle());
        typeKey(Qt::Key_Return);
        QTRY_VERIFY(!on.question());
        QVERIFY(on.isOpen());
        QCOMPARE(on.sentCount(), std::size_t{0});
    }
    void allCanBeKept()
    {
        LeavingDesk on;
        on.holdAndWork();
        on.desk->window().close();
        QTest::mouseClick(on.button("exitQuit"), Qt::LeftButton);
        QVERIFY(!on.isOpen());
        QCOMPARE(on.sentCount(), std::size_t{0});
    }
    void entriesAreCancelledFirstAndWaitedFor()
    {
        LeavingDesk on;
        on.holdAndWork();
        on.desk->window().close();
        QTest::mouseClick(on.button("exitCancelEntries"), Qt::LeftButton);
        QCOMPARE(on.sent<api::CancelAll>().size(), std::size_t{1});
        QVERIFY(!on.sent<api::CancelAll>()[0].includesExits);
        QVERIFY(on.isOpen());
        on.settle();
        QVERIFY(on.isOpen()); // accepted is not yet cancelled
        on.settleOrder();
        QVERIFY(!on.isOpen());
    }
    void aRefusedCancelKeepsTheDeskOpenAndSaysWhy()
    {
        LeavingDesk on;
        on.holdAndWork();
        on.desk->window().close();
        QTest::mouseClick(on.button("exitCancelEntries"), Qt::LeftButton);
        on.settle(Refusal{ReasonCode::OrderAlreadyFinal, kBtc, {}, {}, {}});
        QVERIFY(on.isOpen());
        auto* result = on.question()->findChild<QLabel*>(QStringLiteral("exitResult"));
        QVERIFY2(result->text().contains(QStringLiteral("R401")), qPrintable(result->text()));
        QVERIFY(on.button("exitQuit")->isEnabled());
        QVERIFY(on.button("exitCancelEntries")->isEnabled());
    }
    void closingTwiceAsksOnce()
    {
        LeavingDesk on;
        on.holdAndWork();
        on.desk->window().close();
        auto* first = on.question();
        on.desk->window().close();
        QCOMPARE(on.question(), first);
        QCOMPARE(on.desk->window().findChildren<widgets::shell::ExitDialog*>().size(), 1);
    }
    void aGoBackInTheMiddleStaysHere()
    {
        LeavingDesk on;
        on.holdAndWork();
        on.desk->window().close();
        QTest::mouseClick(on.button("exitCancelEntries"), Qt::LeftButton);
        on.settle();
        QTest::mouseClick(on.button("exitBack"), Qt::LeftButton);
        on.settleOrder();
        QVERIFY(on.isOpen());
    }
    void anUnprotectedPositionIsCalledSo()
    {
        LeavingDesk on;
        Position naked = longPosition();
        naked.protection = Protection::Placing;
        on.publish({api::PositionChanged{naked}});
        QVERIFY(on.desk->safeExit().story().open.front().contains(QStringLiteral("MISSING")));
    }
};

JARVIS_TEST(SafeExitTest)
#include "safe_exit_test.moc"
