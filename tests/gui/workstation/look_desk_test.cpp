#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"
#include "widgets/base/theme_manager.h"
#include "widgets/base/zoom.h"
#include "widgets/shell/kill_button.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

using namespace jarvis;
using namespace jarvis::test;
using widgets::base::ThemeManager;

/// How large and how dense the desk is drawn, and that nothing is lost by it.
class LookDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        ThemeManager::instance().setZoom(100);
        ThemeManager::instance().setDensity(widgets::base::Density::Compact);
    }

    void theStepsOfTheZoomEndWhereTheyEnd()
    {
        using widgets::base::nextZoom;
        QCOMPARE(nextZoom(100, true), 110);
        QCOMPARE(nextZoom(200, true), 200);
        QCOMPARE(nextZoom(100, false), 100);
        QCOMPARE(nextZoom(130, true), 150);
        QCOMPARE(nextZoom(130, false), 125);
    }
    void keysMakeEverythingLargerAndSmaller()
    {
        DeskOnScreen desk;
        desk.desk->window().resize(2200, 1300);
        desk.turn();
        const QSize before = desk.desk->window().size();
        typeKey(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(ThemeManager::instance().zoom(), 110);
        QVERIFY(qAbs(desk.desk->window().devicePixelRatioF() - 1.1) < 0.01);
        // The window stays where and as large as it is on the screen: what it counts are fewer and larger pixels.
        QVERIFY(qAbs(desk.desk->window().width() * 1.1 - before.width()) < 3);
        // As the sign lies on other keyboards.
        typeKey(Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(ThemeManager::instance().zoom(), 125);
        typeKey(Qt::Key_Plus, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(ThemeManager::instance().zoom(), 150);
        typeKey(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(ThemeManager::instance().zoom(), 125);
        typeKey(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(ThemeManager::instance().zoom(), 100);
        QCOMPARE(desk.desk->window().size(), before);
    }
    void aClickFindsItsControlAtAnyZoom()
    {
        DeskOnScreen desk;
        ThemeManager::instance().setZoom(150);
        desk.turn();
        auto* side = desk.part<widgets::base::SegmentedControl>("ticketSide");
        const int other = 1 - side->current();
        QWindow* window = desk.desk->window().windowHandle();
        QTest::mouseClick(window, Qt::LeftButton, {}, side->mapTo(&desk.desk->window(), side->segmentRect(other).center()));
        QCOMPARE(side->current(), other);
    }
    void atALargeZoomPanelsScrollAndTheRedButtonStays()
    {
        DeskOnScreen desk;
        ThemeManager::instance().setZoom(200);
        desk.turn();
        const QSize screen = desk.desk->window().screen()->size();
        desk.desk->window().resize(screen);
        desk.turn();
        QVERIFY2(desk.desk->window().width() <= screen.width() && desk.desk->window().height() <= screen.height(),
            qPrintable(QStringLiteral("%1x%2").arg(desk.desk->window().minimumSizeHint().width()).arg(desk.desk->window().minimumSizeHint().height())));
        auto* kill = desk.desk->window().topBar().killButton();
        QVERIFY(desk.desk->window().rect().contains(QRect(kill->mapTo(&desk.desk->window(), QPoint()), kill->size())));
        // Of what does not fit, everything can be scrolled to.
        auto* ticket = &desk.desk->ticket();
        QVERIFY(ticket->height() >= ticket->minimumSizeHint().height());
    }
    void rowsStandFurtherApartWhenAskedTo()
    {
        DeskOnScreen desk;
        const int table = desk.desk->watchlist().table().rowHeight(0);
        const int ladder = desk.view().rows().rowHeight();
        typeKey(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(desk.desk->watchlist().table().rowHeight(0), table + 6);
        QCOMPARE(desk.view().rows().rowHeight(), ladder + 6);
        typeKey(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(desk.desk->watchlist().table().rowHeight(0), table);
    }

    // -- what names a key, and what is found by its name
    void theRedButtonNamesTheKeyThatActs()
    {
        DeskOnScreen desk;
        auto* kill = desk.desk->window().topBar().killButton();
        QVERIFY(kill->toolTip().contains(QStringLiteral("Ctrl+Shift+K")));
        desk.desk->window().actions().setKey(QStringLiteral("kill"), QKeySequence(Qt::Key_F12));
        QVERIFY2(kill->toolTip().contains(QStringLiteral("F12")) && !kill->toolTip().contains(QStringLiteral("Ctrl+Shift+K")), qPrintable(kill->toolTip()));
    }
    void aKeyOfTheLadderIsChosenLikeAnyOther()
    {
        DeskOnScreen desk;
        auto& actions = desk.desk->window().actions();
        QCOMPARE(actions.keyOf(QStringLiteral("size-3")), QKeySequence(Qt::Key_3));
        actions.setKey(QStringLiteral("size-3"), QKeySequence(Qt::Key_7));
        auto* size = desk.part<widgets::base::NumberField>("ladderSize");
        const auto before = size->quantity();
        desk.view().setFocus();
        typeKey(Qt::Key_3);
        QCOMPARE(size->quantity(), before);
        typeKey(Qt::Key_7);
        QVERIFY(size->quantity() != before);
        // In a field it is a digit.
        size->setFocus();
        retypeText(QStringLiteral("7"));
        QCOMPARE(size->text(), QStringLiteral("7"));
    }
    void theLaddersMenuOffersAnAlertAtThePrice()
    {
        DeskOnScreen desk;
        desk.quote();
        QSignalSpy wanted(&desk.desk->context(), &widgets::trading::TradeContext::alertWanted);
        desk.view().setFocus();
        typeKey(Qt::Key_Up);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), desk.view().mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&desk.view(), &event);
        auto* menu = desk.view().findChild<QMenu*>(QStringLiteral("ladderMenu"));
        QVERIFY(menu && !menu->actions().isEmpty());
        const QString price = menu->actions().front()->text();
        QVERIFY2(price.contains(QStringLiteral("64,00")), qPrintable(price));
        menu->actions().front()->trigger();
        QVERIFY(wanted.size() == 1 || desk.desk->window().findChild<QDialog*>());
        menu->close();
    }
};

JARVIS_TEST(LookDeskTest)
#include "look_desk_test.moc"
