#include "engine/base/check.h"
#include "tests/support/test_main.h"
#include "widgets/shell/hotkeys.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace jarvis::widgets::shell;

namespace {

/// A window with a button and a text field, and one hotkey of each kind.
struct KeyDesk {
    QWidget window;
    QPushButton button{QStringLiteral("Somewhere")};
    QLineEdit field;
    Actions actions;
    Hotkeys keys{actions};
    int orders = 0;
    int halts = 0;
    int moves = 0;
    QString obstacle;

    KeyDesk()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(&button);
        column->addWidget(&field);
        actions.add({QStringLiteral("buy"), {}, QStringLiteral("Buy"), QKeySequence(Qt::Key_F5), Action::Kind::Trading,
            [this] { ++orders; }, [this] { return obstacle; }});
        actions.add({QStringLiteral("kill"), {}, QStringLiteral("Kill"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
            Action::Kind::Panic, [this] { ++halts; }, {}});
        actions.add({QStringLiteral("go"), {}, QStringLiteral("Go"), QKeySequence(Qt::CTRL | Qt::Key_G),
            Action::Kind::Navigation, [this] { ++moves; }, {}});
        actions.add({QStringLiteral("x"), {}, QStringLiteral("X"), QKeySequence(Qt::Key_X), Action::Kind::Navigation,
            [this] { ++moves; }, {}});
        window.show();
        window.activateWindow();
        CHECK(QTest::qWaitForWindowActive(&window));
        button.setFocus();
    }
    /// To the window that has the keyboard, as the system sends it.
    static void key(bool isPress, Qt::Key code, Qt::KeyboardModifiers modifiers = {}, bool isRepeat = false)
    {
        QTest::simulateEvent(QGuiApplication::focusWindow(), isPress, code, modifiers, QString(), isRepeat);
    }
    static void type(Qt::Key code, Qt::KeyboardModifiers modifiers = {})
    {
        key(true, code, modifiers);
        key(false, code, modifiers);
    }
    static void panic() { type(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier); }
};

} // namespace

/// Behaviour 8, and the global half of 23.
class HotkeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPressActsOnce()
    {
        KeyDesk desk;
        desk.type(Qt::Key_F5);
        QCOMPARE(desk.orders, 1);
    }
    void autoRepeatNeverRepeatsAnOrder()
    {
        KeyDesk desk;
        desk.key(true, Qt::Key_F5);
        for (int i = 0; i < 5; ++i) {
            desk.key(false, Qt::Key_F5, {}, true);
            desk.key(true, Qt::Key_F5, {}, true);
        }
        QCOMPARE(desk.orders, 1);
    }
    void aKeyWorksAgainOnlyAfterItCameUp()
    {
        KeyDesk desk;
        desk.key(true, Qt::Key_F5);
        desk.key(true, Qt::Key_F5);
        QCOMPARE(desk.orders, 1);
        desk.key(false, Qt::Key_F5);
        desk.key(true, Qt::Key_F5);
        QCOMPARE(desk.orders, 2);
        desk.key(false, Qt::Key_F5);
    }
    void tradingKeysAreDeadInATextField()
    {
        KeyDesk desk;
        desk.field.setFocus();
        desk.type(Qt::Key_F5);
        QCOMPARE(desk.orders, 0);
    }
    void tradingKeysAreDeadUnderADialog()
    {
        KeyDesk desk;
        QDialog dialog(&desk.window);
        dialog.open();
        QTRY_VERIFY(QGuiApplication::focusWindow() == dialog.windowHandle());
        desk.type(Qt::Key_F5);
        QCOMPARE(desk.orders, 0);
    }
    void tradingKeysAreDeadUnderAMenu()
    {
        KeyDesk desk;
        QMenu menu(&desk.window);
        menu.addAction(QStringLiteral("Something"));
        menu.popup(desk.window.mapToGlobal(QPoint(5, 5)));
        QTRY_VERIFY(menu.isVisible());
        desk.type(Qt::Key_F5);
        QCOMPARE(desk.orders, 0);
    }
    void aKeyThatMayNotActSaysWhy()
    {
        KeyDesk desk;
        desk.obstacle = QStringLiteral("One-click is off.");
        QSignalSpy refused(&desk.keys, &Hotkeys::refused);
        desk.type(Qt::Key_F5);
        QCOMPARE(desk.orders, 0);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.front().at(0).toString(), QStringLiteral("Buy"));
        QCOMPARE(refused.front().at(1).toString(), QStringLiteral("One-click is off."));
    }
    void thePanicKeyWorksEverywhere()
    {
        KeyDesk desk;
        desk.obstacle = QStringLiteral("One-click is off.");
        desk.panic();
        QCOMPARE(desk.halts, 1);
        desk.field.setFocus();
        desk.panic();
        QCOMPARE(desk.halts, 2);
        QDialog dialog(&desk.window);
        dialog.open();
        QTRY_VERIFY(QGuiApplication::focusWindow() == dialog.windowHandle());
        desk.panic();
        QCOMPARE(desk.halts, 3);
    }
    void aHeldPanicKeyHaltsOnce()
    {
        KeyDesk desk;
        desk.key(true, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        desk.key(true, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier, true);
        QCOMPARE(desk.halts, 1);
    }
    void navigationLeavesLettersToTextFields()
    {
        KeyDesk desk;
        desk.type(Qt::Key_X);
        QCOMPARE(desk.moves, 1);
        desk.field.setFocus();
        QTest::simulateEvent(
            QGuiApplication::focusWindow(), true, Qt::Key_X, Qt::NoModifier, QStringLiteral("x"), false);
        QCOMPARE(desk.moves, 1);
        QCOMPARE(desk.field.text(), QStringLiteral("x"));
        desk.type(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(desk.moves, 2);
    }
};

JARVIS_TEST(HotkeysTest)
#include "hotkeys_test.moc"
