#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"
#include "widgets/base/theme_manager.h"
#include "widgets/shell/palette_model.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QDockWidget>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

using namespace jarvis;
using namespace jarvis::test;

namespace {

/// Tab until the widget of that name has the focus; false when it is not on the way, which is short within a panel.
bool tabTo(const char* name)
{
    constexpr int kStopsMax = 24;
    for (int i = 0; i < kStopsMax; ++i) {
        const QWidget* focus = QApplication::focusWidget();
        if (focus && focus->objectName() == QLatin1String(name))
            return true;
        typeKey(Qt::Key_Tab);
    }
    return false;
}

/// F6 until the focus is in the bar or panel of that name, from wherever it is.
bool cycleTo(const char* name)
{
    constexpr int kPlacesMax = 20;
    for (int i = 0; i < kPlacesMax; ++i) {
        for (const QWidget* at = QApplication::focusWidget(); at != nullptr; at = at->parentWidget()) {
            if (at->objectName() == QLatin1String(name))
                return true;
        }
        typeKey(Qt::Key_F6);
    }
    return false;
}

QString nameOf(QWidget* widget)
{
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

} // namespace

/// The desk without a mouse, and with a screen reader.
class KeyboardDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeTradeGoesByKeysAlone()
    {
        DeskOnScreen desk;
        // Find the instrument.
        typeKey(Qt::Key_F, Qt::ControlModifier);
        typeText(QStringLiteral("eth"));
        typeKey(Qt::Key_Return);
        QCOMPARE(desk.desk->context().instrumentId(), kEth);
        typeKey(Qt::Key_F, Qt::ControlModifier);
        typeText(QStringLiteral("btc"));
        typeKey(Qt::Key_Return);
        QCOMPARE(desk.desk->context().instrumentId(), kBtc);
        desk.quote();

        // Fill the ticket, field by field.
        typeKey(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("ticketSize"));
        for (const auto& [field, text] : {std::pair{"ticketSize", "0.0050"}, std::pair{"ticketPrice", "64000"},
                 std::pair{"ticketTakeProfit", "65280"}, std::pair{"ticketStopLoss", "63360"}}) {
            QVERIFY2(tabTo(field), field);
            retypeText(QLatin1String(text));
        }
        QTRY_VERIFY2(desk.review()->isEnabled(), qPrintable(desk.desk->ticket().obstacle()));
        typeKey(Qt::Key_Return);
        QTRY_VERIFY(desk.confirmation());
        QVERIFY(QTest::qWaitForWindowActive(desk.confirmation()));

        // The button hears Space once the guard is over.
        QVERIFY(tabTo("confirmSend"));
        const auto isSent = [&desk] {
            if (desk.sentCount() == 0)
                typeKey(Qt::Key_Space);
            return desk.sentCount() > 0;
        };
        QTRY_VERIFY(isSent());
        QCOMPARE(desk.sent<api::SubmitOrder>().size(), std::size_t{1});
        QCOMPARE(desk.sent<api::SubmitOrder>()[0].draft.quantity, Quantity::ofLots(50));
        desk.settle({}, OrderId{7});
        QTRY_VERIFY(!desk.confirmation());
        // The window manager's part, which offscreen has none of.
        desk.desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.desk->window()));

        // Break even, then close, on the position.
        desk.publish({api::PositionChanged{longPosition()}});
        typeKey(Qt::Key_4, Qt::AltModifier);
        typeKey(Qt::Key_Down);
        QCOMPARE(desk.desk->activity().positions()->selectedRow(), quint64{kBtc.value});
        typeKey(Qt::Key_E);
        QCOMPARE(desk.sent<api::MoveStopToBreakEven>().size(), std::size_t{1});
        typeKey(Qt::Key_Delete);
        QCOMPARE(desk.sent<api::ClosePosition>().size(), std::size_t{1});

        // Halt, answer the one question with Escape, release with the word.
        typeKey(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.sent<api::HaltTrading>().size(), std::size_t{1});
        desk.settle();
        api::TradingState state;
        state.isVenueUp = true;
        state.isKilled = true;
        state.killedAt = kNoon;
        desk.publish({api::TradingStateChanged{state}});
        QVERIFY(desk.desk->window().haltPanel().isVisible());
        typeKey(Qt::Key_Escape);
        QVERIFY(!desk.desk->window().haltPanel().isVisible());
        QVERIFY(cycleTo("topBar"));
        QVERIFY(tabTo("killButton"));
        typeKey(Qt::Key_Space);
        QTRY_VERIFY(qobject_cast<QDialog*>(QApplication::activeWindow()));
        QTRY_VERIFY(QGuiApplication::focusWindow() == QApplication::activeWindow()->windowHandle());
        typeText(QLatin1String(api::kReleaseText));
        for (int i = 0; i < 6 && desk.sent<api::ResumeTrading>().empty(); ++i) {
            auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
            if (button && button->text() == QStringLiteral("Release"))
                typeKey(Qt::Key_Space);
            else
                typeKey(Qt::Key_Tab);
        }
        QCOMPARE(desk.sent<api::ResumeTrading>().size(), std::size_t{1});
    }
    void escapeOnThePanelIsNotNeededToGoOn()
    {
        DeskOnScreen desk;
        typeKey(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.desk->window().haltPanel().isVisible());
        typeKey(Qt::Key_2, Qt::AltModifier);
        QVERIFY(desk.view().hasFocus());
    }
    void everyPanelIsReachedByItsKey()
    {
        DeskOnScreen desk;
        const auto reaches = [](Qt::Key key, const QWidget& panel) {
            typeKey(key, Qt::AltModifier);
            const QWidget* focus = QApplication::focusWidget();
            return focus && (focus == &panel || panel.isAncestorOf(focus));
        };
        QVERIFY(reaches(Qt::Key_1, desk.desk->chart()));
        QVERIFY(reaches(Qt::Key_2, desk.desk->ladder()));
        QVERIFY(reaches(Qt::Key_3, desk.desk->ticket()));
        QVERIFY(reaches(Qt::Key_4, *desk.desk->activity().positions()));
        QVERIFY(reaches(Qt::Key_5, *desk.desk->activity().orders()));
        QVERIFY(reaches(Qt::Key_6, *desk.desk->activity().fills()));
        QVERIFY(reaches(Qt::Key_7, *desk.desk->activity().closed()));
        QVERIFY(reaches(Qt::Key_8, *desk.desk->activity().log()));
    }
    void f6GoesRoundThePanelsAndBackAgain()
    {
        DeskOnScreen desk;
        typeKey(Qt::Key_2, Qt::AltModifier);
        QVERIFY(desk.view().hasFocus());
        QStringList passed;
        const auto placeOf = [](const QWidget* at) {
            while (at && !qobject_cast<const QDockWidget*>(at) && at->objectName() != QStringLiteral("topBar") && at->objectName() != QStringLiteral("workspaceBar") && at->objectName() != QStringLiteral("chartPanel"))
                at = at->parentWidget();
            return at ? at->objectName() : QString();
        };
        do {
            passed << placeOf(QApplication::focusWidget());
            QVERIFY2(passed.size() < 20, qPrintable(passed.join(QLatin1Char(' '))));
            typeKey(Qt::Key_F6);
        } while (!desk.view().hasFocus());
        for (const char* place : {"ladder", "ticket", "watchlist", "chartPanel", "topBar", "workspaceBar", "positions"})
            QVERIFY2(passed.contains(QLatin1String(place)), qPrintable(passed.join(QLatin1Char(' '))));
        QCOMPARE(passed.size(), QSet<QString>(passed.begin(), passed.end()).size());
        // The other way round it is the same.
        for (qsizetype i = passed.size() - 1; i >= 0; --i) {
            typeKey(Qt::Key_F6, Qt::ShiftModifier);
            QCOMPARE(placeOf(QApplication::focusWidget()), passed[i]);
        }
    }
    void aPanelIsLeftWhereItIsFoundAgain()
    {
        DeskOnScreen desk;
        typeKey(Qt::Key_3, Qt::AltModifier);
        QVERIFY(tabTo("ticketPrice"));
        typeKey(Qt::Key_F6);
        QVERIFY(QApplication::focusWidget()->objectName() != QStringLiteral("ticketPrice"));
        typeKey(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("ticketPrice"));
    }
    /// Each action does by its key what it does by its name, if it has one; and has one of both.
    void everyActionIsReachedByTheKeyboard()
    {
        DeskOnScreen desk;
        for (const auto& action : desk.desk->window().actions().all()) {
            const QKeySequence key = desk.desk->window().actions().keyOf(action.id);
            if (!key.isEmpty())
                QCOMPARE(desk.desk->window().actions().byKey(key), &action);
            // Without a key the palette has it, which is reached by one.
            typeKey(Qt::Key_K, Qt::ControlModifier);
            desk.desk->window().palette().input().setText(action.text);
            bool isFound = false;
            const auto& model = desk.desk->window().palette().model();
            for (int row = 0; row < model.rowCount(); ++row)
                isFound = isFound || model.at(row)->text == action.text;
            QVERIFY2(isFound, qPrintable(action.id));
            typeKey(Qt::Key_Escape);
        }
    }
    void thePanelsMenuAndLinkAreOpenedByKey()
    {
        DeskOnScreen desk;
        typeKey(Qt::Key_2, Qt::AltModifier);
        typeKey(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QCOMPARE(QApplication::activePopupWidget()->objectName(), QStringLiteral("linkMenu"));
        QApplication::activePopupWidget()->close();
        // The window manager's part, which offscreen has none of.
        desk.desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.desk->window()));
        desk.view().setFocus();
        typeKey(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QVERIFY(QApplication::activePopupWidget()->objectName() != QStringLiteral("linkMenu"));
        QApplication::activePopupWidget()->close();
    }
    void aToastIsReachedAndStaysWhileItHasTheFocus()
    {
        DeskOnScreen desk;
        desk.desk->toasts().show({QStringLiteral("one"), QStringLiteral("Sent"), QStringLiteral("An order"), widgets::base::Tone::Plain, QStringLiteral("Cancel"), true});
        QSignalSpy pressed(&desk.desk->toasts(), &widgets::trading::ToastStack::actionTriggered);
        QVERIFY(cycleTo("toasts"));
        for (int i = 0; i < 4 && pressed.isEmpty(); ++i) {
            const auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
            QVERIFY(button);
            typeKey(button->text() == QStringLiteral("Cancel") ? Qt::Key_Space : Qt::Key_Tab);
        }
        QCOMPARE(pressed.size(), 1);
    }
    /// Whoever cannot see where the keyboard is cannot use it.
    void theFocusIsSeenOnEveryControl()
    {
        // As the program draws it, whatever was drawn before.
        widgets::base::ThemeManager::instance().set(widgets::base::ThemeName::Dark, widgets::base::SidePalette::Standard);
        DeskOnScreen desk;
        QStringList unseen;
        int looked = 0;
        for (auto* widget : desk.desk->window().findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisible() || !widget->isEnabled() || widget->visibleRegion().isEmpty())
                continue;
            const auto pictureOf = [widget] { return widget->grab().toImage(); };
            desk.desk->window().setFocus();
            const QImage without = pictureOf();
            if (pictureOf() != without)
                continue; // it moves by itself: a clock, a market
            widget->setFocus(Qt::TabFocusReason);
            if (QApplication::focusWidget() != widget)
                continue;
            ++looked;
            if (pictureOf() == without)
                unseen << QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QStringLiteral("; "))));
        QVERIFY2(looked > 20, qPrintable(QString::number(looked)));
    }
    void everyVisibleControlHasAName()
    {
        DeskOnScreen desk;
        QStringList nameless;
        int looked = 0;
        for (auto* widget : desk.desk->window().findChildren<QWidget*>()) {
            const bool isControl = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget)
                || qobject_cast<QAbstractItemView*>(widget)
                || (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy());
            if (!isControl || !widget->isVisible() || qobject_cast<QTabBar*>(widget))
                continue;
            ++looked;
            if (nameOf(widget).isEmpty())
                nameless << QStringLiteral("%1 \"%2\" in %3")
                                .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                    widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
        }
        QVERIFY(looked > 20);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral("; "))));
    }
};

JARVIS_TEST(KeyboardDeskTest)
#include "keyboard_desk_test.moc"
