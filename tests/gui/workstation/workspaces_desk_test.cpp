#include "tests/gui/workstation/desk_on_screen.h"
#include "tests/support/test_main.h"
#include "widgets/shell/desk_window.h"
#include "widgets/shell/kill_button.h"

#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QMessageBox>
#include <QTabBar>

using namespace jarvis;
using namespace jarvis::test;

namespace {

/// The desk with its docks and windows at hand.
struct LayoutDesk : DeskOnScreen {
    widgets::shell::DockBoard& board() const { return desk->window().board(); }
    widgets::shell::LayoutKeeper& keeper() const { return desk->window().layouts(); }
    QDockWidget& dock(const char* id) const { return *partAnywhere<QDockWidget>(id); }
    template <typename Widget>
    Widget* partAnywhere(const char* name) const
    {
        return part<Widget>(name);
    }
    bool isShown(const char* id) const { return !dock(id).isHidden(); }
    QMainWindow* furtherWindow() const { return board().furtherWindows().isEmpty() ? nullptr : board().furtherWindows().first(); }
    bool isIn(const char* id, const QMainWindow* window) const { return dock(id).parentWidget() == window; }
    /// Until what was done has become a step.
    bool isUndoable() const
    {
        turn();
        return keeper().canUndo();
    }
    QStringList names() const
    {
        QStringList all;
        for (const auto& each : keeper().workspaces().all())
            all << keeper().nameOf(each);
        return all;
    }
    /// What a kill at this moment would leave: nothing is saved by taking the desk away.
    std::optional<widgets::shell::Arrangement> stored() const
    {
        auto store = storeOfNow();
        const auto loaded = store.load();
        return loaded.layout ? widgets::shell::Arrangement::decode(loaded.layout->value(QStringLiteral("arrangement-trade"))) : std::nullopt;
    }
    widgets::shell::LayoutStore storeOfNow() const
    {
        return {folder.path(), QStringLiteral("test"), widgets::shell::LayoutStore::currentMonitors()};
    }
};

} // namespace

/// Workspaces, panels in several windows, undo, and that all of it is found again.
class WorkspacesDeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstWorkspacesAreThereAndHaveTheirPanels()
    {
        LayoutDesk on;
        QCOMPARE(on.names(), (QStringList{QStringLiteral("Trade"), QStringLiteral("Execution"), QStringLiteral("Risk")}));
        QVERIFY(on.isShown("ticket"));
        typeKey(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(on.isShown("risk"));
        QVERIFY(!on.isShown("ticket"));
        QVERIFY(!on.desk->chart().isVisible());
        typeKey(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(on.isShown("ticket"));
        QVERIFY(!on.desk->chart().isHidden());
    }
    void aPanelThatIsClosedInAWorkspaceOpensWhenItIsGoneTo()
    {
        LayoutDesk on;
        typeKey(Qt::Key_3, Qt::ControlModifier);
        typeKey(Qt::Key_3, Qt::AltModifier);
        QVERIFY(on.desk->ticket().isVisible());
    }
    void eachWorkspaceKeepsItsOwnLayout()
    {
        LayoutDesk on;
        on.board().close(QStringLiteral("ladder"));
        typeKey(Qt::Key_2, Qt::ControlModifier);
        on.board().focus(QStringLiteral("ladder"));
        QVERIFY(on.isShown("ladder"));
        typeKey(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!on.isShown("ladder"));
        on.desk->window().saveLayout();
        on.open();
        QVERIFY(!on.isShown("ladder"));
        typeKey(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(on.isShown("ladder"));
    }
    void aWorkspaceIsRenamedInItsTabByKeys()
    {
        LayoutDesk on;
        typeKey(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        typeText(QStringLiteral("Perps"));
        typeKey(Qt::Key_Return);
        QCOMPARE(on.names().front(), QStringLiteral("Perps"));
        typeKey(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        typeText(QStringLiteral("Other"));
        typeKey(Qt::Key_Escape);
        QCOMPARE(on.names().front(), QStringLiteral("Perps"));
        on.desk->window().saveLayout();
        on.open();
        QCOMPARE(on.names().front(), QStringLiteral("Perps"));
        QCOMPARE(on.part<QTabBar>("workspaceTabs")->tabText(0), QStringLiteral("Perps"));
    }
    void aWorkspaceIsDuplicatedAndDeletedOnlyAfterAQuestion()
    {
        LayoutDesk on;
        on.board().close(QStringLiteral("ladder"));
        on.keeper().duplicate();
        QCOMPARE(on.names().size(), 4);
        QVERIFY(!on.isShown("ladder"));
        on.desk->window().workspaceBar().remove();
        auto* question = on.part<QMessageBox>("deleteWorkspace");
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_VERIFY(!on.desk->window().findChild<QMessageBox*>(QStringLiteral("deleteWorkspace")));
        QCOMPARE(on.names().size(), 4);
        on.desk->window().workspaceBar().remove();
        question = on.part<QMessageBox>("deleteWorkspace");
        for (QAbstractButton* button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QCOMPARE(on.names().size(), 3);
        QVERIFY(on.isShown("positions"));
    }
    void aLayoutChangeIsUndoneAndRedoneByKeys()
    {
        LayoutDesk on;
        QTRY_VERIFY(on.keeper().isSettled());
        QVERIFY(!on.keeper().canUndo());
        on.board().close(QStringLiteral("ticket"));
        QTRY_VERIFY(on.isUndoable());
        typeKey(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(on.isShown("ticket"));
        typeKey(Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(!on.isShown("ticket"));
        typeKey(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(on.isShown("ticket"));
    }
    void aPanelGoesIntoANewWindowWithItsOwnRedButton()
    {
        LayoutDesk on;
        on.board().moveTo(QStringLiteral("positions"), {});
        auto* window = qobject_cast<widgets::shell::DeskWindow*>(on.furtherWindow());
        QVERIFY(window && window->isVisible());
        QVERIFY(on.isIn("positions", window));
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::mouseClick(&window->killButton(), Qt::LeftButton);
        QCOMPARE(on.sent<api::HaltTrading>().size(), std::size_t{1});
        QCOMPARE(on.desk->window().haltPanel().parentWidget(), window);
        QVERIFY(on.desk->window().haltPanel().isVisible());
        // The panel's question outlives the window.
        window->close();
        QVERIFY(!on.furtherWindow());
        QVERIFY(on.isIn("positions", &on.desk->window()));
        QVERIFY(on.isShown("positions"));
        QCOMPARE(on.desk->window().haltPanel().parentWidget(), &on.desk->window());
    }
    void thePanicKeyWorksInAFurtherWindowAndItsAlertsAreTheDesks()
    {
        LayoutDesk on;
        on.board().moveTo(QStringLiteral("positions"), {});
        QVERIFY(QTest::qWaitForWindowActive(on.furtherWindow()));
        typeKey(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(on.sent<api::HaltTrading>().size(), std::size_t{1});
        on.desk->window().alertBar().show(QStringLiteral("x"), QStringLiteral("Something critical"));
        auto* mirrored = on.furtherWindow()->findChild<widgets::shell::AlertBar*>(QStringLiteral("furtherAlertBar"));
        QVERIFY(mirrored && mirrored->isVisible());
        QCOMPARE(mirrored->text(), QStringLiteral("Something critical"));
        on.desk->window().alertBar().clear(QStringLiteral("x"));
        QVERIFY(!mirrored->isVisible());
    }
    void thePaletteOpensWhereTheTraderIs()
    {
        LayoutDesk on;
        on.board().moveTo(QStringLiteral("positions"), {});
        QVERIFY(QTest::qWaitForWindowActive(on.furtherWindow()));
        typeKey(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(on.desk->window().palette().parentWidget(), on.furtherWindow());
        typeText(QStringLiteral("main window"));
        typeKey(Qt::Key_Return);
        QVERIFY(on.isIn("positions", &on.desk->window()));
        QVERIFY(!on.furtherWindow());
    }
    void furtherWindowsAreFoundAgainAfterAKill()
    {
        LayoutDesk on;
        on.board().moveTo(QStringLiteral("positions"), {});
        on.furtherWindow()->setGeometry(60, 70, 720, 420);
        const QByteArray geometry = on.furtherWindow()->saveGeometry();
        const auto isSaved = [&] {
            const auto stored = on.stored();
            return stored && stored->windows.size() == 2 && stored->windows[1].geometry == geometry;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSaved(), 5'000);
        on.open();
        QVERIFY(on.furtherWindow());
        QVERIFY(on.isIn("positions", on.furtherWindow()));
        QVERIFY(on.furtherWindow()->isVisible());
        QCOMPARE(on.furtherWindow()->size(), QSize(720, 420));
    }
    /// Changes that never stop for a second are written down all the same.
    void aLayoutThatNeverRestsIsSavedWithinFiveSeconds()
    {
        LayoutDesk on;
        on.desk->window().saveLayout();
        const auto before = on.stored();
        QVERIFY(before);
        int width = 1'440;
        const auto isSaved = [&] {
            on.desk->window().resize(--width, 900);
            return !(*on.stored() == *before);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSaved(), 5'500);
    }
    /// A file as releases before workspaces wrote it, with the ticket closed.
    void aLayoutOfAnEarlierReleaseIsFoundAgain()
    {
        LayoutDesk on;
        on.desk.reset();
        const QDir folder(on.folder.path());
        for (const QString& file : folder.entryList(QDir::Files))
            QVERIFY(QFile::remove(folder.filePath(file)));
        QVERIFY(QFile::copy(QStringLiteral(JARVIS_GOLDEN "/layouts/before-workspaces.json"), on.storeOfNow().path()));
        on.open();
        QVERIFY(!on.isShown("ticket"));
        for (const char* id : {"ladder", "watchlist", "positions", "orders", "risk", "execution"})
            QVERIFY2(on.isShown(id), id);
        QVERIFY(!on.desk->chart().isHidden());
        QVERIFY(on.desk->toasts().toasts().empty());
        QCOMPARE(on.keeper().workspaces().all().size(), qsizetype{3});
        on.desk->window().saveLayout();
        on.open();
        QVERIFY(!on.isShown("ticket"));
    }
    void otherMonitorsHaveTheirOwnLayoutAndBeginWithTheNewest()
    {
        QString monitors = QStringLiteral("two");
        DeskOnScreen stage;
        widgets::shell::LayoutPlace place{stage.folder.filePath(QStringLiteral("moving")), QStringLiteral("p"), [&monitors] { return monitors; }};
        QMainWindow window;
        window.show();
        widgets::shell::DockBoard board(window, [&window](const QString&) { return new QMainWindow(&window, Qt::Window); });
        board.addPanel(QStringLiteral("a"), QStringLiteral("A"), new QWidget, {});
        board.addPanel(QStringLiteral("b"), QStringLiteral("B"), new QWidget, {});
        widgets::shell::LayoutKeeper keeper(board, place, nullptr);
        keeper.addPlan({QStringLiteral("trade"), QStringLiteral("Trade"), true, {{Qt::LeftDockWidgetArea, {QStringLiteral("a"), QStringLiteral("b")}, 0}}});
        keeper.restore();
        const auto isShown = [&board](int index) { return board.panels()[index].isShown; };
        board.close(QStringLiteral("a"));
        keeper.save();
        monitors = QStringLiteral("one");
        keeper.checkMonitors();
        QVERIFY(!isShown(0)); // the newest, since there is nothing of these monitors yet
        board.focus(QStringLiteral("a"));
        board.close(QStringLiteral("b"));
        keeper.save();
        monitors = QStringLiteral("two");
        keeper.checkMonitors();
        QVERIFY(!isShown(0));
        QVERIFY(isShown(1));
        monitors = QStringLiteral("one");
        keeper.checkMonitors();
        QVERIFY(isShown(0));
        QVERIFY(!isShown(1));
    }
    void theRedButtonStaysWhenAFurtherWindowIsThere()
    {
        LayoutDesk on;
        on.board().moveTo(QStringLiteral("positions"), {});
        on.desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&on.desk->window()));
        QTest::mouseClick(on.part<QPushButton>("killButton"), Qt::LeftButton);
        QCOMPARE(on.sent<api::HaltTrading>().size(), std::size_t{1});
        QCOMPARE(on.desk->window().haltPanel().parentWidget(), &on.desk->window());
    }
};

JARVIS_TEST(WorkspacesDeskTest)
#include "workspaces_desk_test.moc"
