#include "widgets/shell/desk_window.h"
#include "widgets/shell/kill_button.h"
#include "widgets/shell/main_window.h"

#include <QApplication>
#include <QDialog>

#include <utility>

namespace jarvis::widgets::shell {
namespace {

// Of the first workspace, in px.
constexpr int kWatchlistWidth = 274;
constexpr int kLadderWidth = 280;
constexpr int kTicketWidth = 328;
constexpr int kTablesHeight = 232;
constexpr int kWorkspaceKeys = 9;

} // namespace

// -- panels and windows -----------------------------------------------------------------------------------------------------

void MainWindow::addPanel(const QString& id, const QString& title, QWidget* panel, Place place, const QList<QWidget*>& titleActions)
{
    if (place == Place::Centre)
        return m_board->setCentre(id, title, panel);
    m_board->addPanel(id, title, panel, titleActions);
    m_places.append({id, place});
}

void MainWindow::addLayoutPart(const QString& id, std::function<QByteArray()> save, std::function<void(const QByteArray&)> restore)
{
    m_keeper->addPart(id, {std::move(save), std::move(restore)});
}

LayoutPlan MainWindow::firstPlan() const
{
    const auto panelsAt = [this](Place place) {
        QStringList ids;
        for (const auto& [id, where] : m_places) {
            if (where == place)
                ids << id;
        }
        return ids;
    };
    return {QStringLiteral("trade"), tr("Trade"), true,
        {{Qt::LeftDockWidgetArea, panelsAt(Place::Left), kWatchlistWidth}, {Qt::RightDockWidgetArea, panelsAt(Place::Right), kLadderWidth},
            {Qt::RightDockWidgetArea, panelsAt(Place::FarRight), kTicketWidth}, {Qt::BottomDockWidgetArea, panelsAt(Place::Bottom), kTablesHeight}}};
}

void MainWindow::restoreLayout()
{
    m_keeper->setFirstPlan(firstPlan());
    const bool isStored = m_keeper->restore();
    if (!isStored && m_fillsScreenAtFirst)
        setWindowState(windowState() | Qt::WindowMaximized);
}

QMainWindow* MainWindow::newWindow(const QString& id)
{
    auto* window = new DeskWindow(id, m_session, *m_alertBar, this);
    window->killButton().setKey(m_actions->keyOf(QStringLiteral("kill")));
    connect(&window->killButton(), &KillButton::haltWanted, this, &MainWindow::halt);
    connect(&window->killButton(), &KillButton::releaseWanted, this, &MainWindow::showReleaseDialog);
    connect(window, &DeskWindow::closeWanted, this, [this, id] { m_board->closeWindow(id); });
    return window;
}

QMainWindow& MainWindow::windowAtHand()
{
    // Floating panels and dialogs belong to the window that they came from.
    for (QWidget* at = QApplication::activeWindow(); at; at = at->parentWidget()) {
        if (auto* window = qobject_cast<DeskWindow*>(at))
            return *window;
    }
    return *this;
}

/// Where a control names the key that does the same.
void MainWindow::showKeys()
{
    const QKeySequence kill = m_actions->keyOf(QStringLiteral("kill"));
    m_topBar->killButton()->setKey(kill);
    for (QMainWindow* window : m_board->furtherWindows()) {
        if (auto* further = qobject_cast<DeskWindow*>(window))
            further->killButton().setKey(kill);
    }
    m_workspaceBar->setFindKey(m_actions->keyOf(QStringLiteral("palette")));
}

/// What lies on a window that goes is the desk's, not that window's.
void MainWindow::reclaimOverlays(QMainWindow* window)
{
    for (QWidget* overlay : {static_cast<QWidget*>(m_haltPanel), static_cast<QWidget*>(m_palette)}) {
        if (overlay->parentWidget() != window)
            continue;
        overlay->setParent(this);
        overlay->hide();
    }
}

void MainWindow::showInFront()
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
}

void MainWindow::halt()
{
    auto* further = qobject_cast<DeskWindow*>(&windowAtHand());
    m_haltPanel->halt(further ? further->killButton() : *m_topBar->killButton());
    // What was to be confirmed is moot now, and must not cover the one question.
    const auto dialogs = findChildren<QDialog*>();
    for (QDialog* dialog : dialogs)
        dialog->close();
}

void MainWindow::openPalette()
{
    m_palette->open(windowAtHand());
}

// -- what can be done with them ---------------------------------------------------------------------------------------------

void MainWindow::addDeskActions()
{
    const QString group = tr("Workspaces");
    const auto add = [this, &group](const char* id, const QString& text, const QKeySequence& key, std::function<void()> act, std::function<QString()> obstacle = {}) {
        m_actions->add({QLatin1String(id), group, text, key, Action::Kind::Navigation, std::move(act), std::move(obstacle), tr("layout window panel")});
    };
    for (int number = 1; number <= kWorkspaceKeys; ++number) {
        m_actions->add({QStringLiteral("workspace-%1").arg(number), group, tr("Workspace %1").arg(number), QKeySequence(QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_0 + number))),
            Action::Kind::Navigation, [this, number] { m_keeper->open(number - 1); },
            [this, number] { return number <= m_keeper->workspaces().all().size() ? QString() : tr("There is no workspace of that number."); }});
    }
    add("workspace-new", tr("New workspace"), {}, [this] { m_workspaceBar->openNewMenu(); });
    add("workspace-duplicate", tr("Duplicate the workspace"), {}, [this] { m_keeper->duplicate(); });
    add("workspace-rename", tr("Rename the workspace"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { m_workspaceBar->rename(); });
    add("workspace-delete", tr("Delete the workspace"), {}, [this] { m_workspaceBar->remove(); });
    add("layout-undo", tr("Undo the last layout change"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z), [this] { m_keeper->undo(); },
        [this] { return m_keeper->canUndo() ? QString() : tr("There is no layout change to undo."); });
    add("layout-redo", tr("Redo the layout change"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Y), [this] { m_keeper->redo(); },
        [this] { return m_keeper->canRedo() ? QString() : tr("There is no layout change to redo."); });
    add("resetLayout", tr("Reset the layout"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { m_keeper->reset(); });
    add("panels", tr("Open or close panels"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { m_workspaceBar->openPanelMenu(); });
    const auto isMovable = [this] {
        const QString id = m_board->panelWithFocus();
        return id.isEmpty() || m_board->isCentre(id) ? tr("Put the focus into a panel that can be moved first.") : QString();
    };
    add("panel-window", tr("Move the panel into a new window"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { m_board->moveTo(m_board->panelWithFocus(), {}); }, isMovable);
    add("panel-home", tr("Move the panel into the main window"), {}, [this] { m_board->moveTo(m_board->panelWithFocus(), mainWindowId()); }, isMovable);
    add("panel-float", tr("Float the panel"), {}, [this] { m_board->setFloating(m_board->panelWithFocus(), true); }, isMovable);
    add("panel-dock", tr("Dock the panel"), {}, [this] { m_board->setFloating(m_board->panelWithFocus(), false); }, isMovable);
    add("panel-menu", tr("Where the panel is: its menu"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), [this] { m_board->clickTitleButton(QStringLiteral("panelMenu")); },
        [this] { return m_board->titleButton(QStringLiteral("panelMenu")) ? QString() : tr("Put the focus into a panel that can be moved first."); });
    add("panel-link", tr("Choose the panel's link"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), [this] { m_board->clickTitleButton(QStringLiteral("linkButton")); },
        [this] { return m_board->titleButton(QStringLiteral("linkButton")) ? QString() : tr("Put the focus into a panel that looks at an instrument first."); });
    add("panel-next", tr("To the next panel, bar or window"), QKeySequence(Qt::Key_F6), [this] { m_board->focusNext(true); });
    add("panel-previous", tr("To the panel, bar or window before"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { m_board->focusNext(false); });
    add("panel-close", tr("Close the panel"), QKeySequence(Qt::CTRL | Qt::Key_W), [this] { m_board->close(m_board->panelWithFocus()); },
        [this] { return m_board->panelWithFocus().isEmpty() ? tr("Put the focus into a panel first.") : QString(); });
    m_palette->addSource([this] {
        QVector<PaletteEntry> entries;
        const auto& all = m_keeper->workspaces().all();
        for (const Workspaces::Workspace& workspace : all) {
            entries.append({QStringLiteral("workspace-") + workspace.id, tr("Workspace"), m_keeper->nameOf(workspace), {}, {}, {}, false,
                [this, id = workspace.id] { m_keeper->open(m_keeper->workspaces().indexOf(id)); }});
        }
        for (const PanelKind& kind : m_board->kinds())
            entries.append({QStringLiteral("add-") + kind.id, tr("Panels"), tr("Add: %1").arg(kind.title), tr("further new another"), {}, {}, false, [this, id = kind.id] { m_board->open(id); }});
        for (const DockBoard::Panel& panel : m_board->panels()) {
            // The others have an action of their own.
            if (!m_actions->find(QStringLiteral("go-") + panel.id))
                entries.append({QStringLiteral("panel-") + panel.id, tr("Panels"), panel.title, {}, {}, {}, false, [this, id = panel.id] { m_board->focus(id); }});
        }
        return entries;
    });
}

} // namespace jarvis::widgets::shell
