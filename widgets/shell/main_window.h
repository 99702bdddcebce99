#pragma once

#include "widgets/session/arming.h"
#include "widgets/session/engine_session.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/alert_bar.h"
#include "widgets/shell/command_palette.h"
#include "widgets/shell/dock_board.h"
#include "widgets/shell/halt_panel.h"
#include "widgets/shell/hotkeys.h"
#include "widgets/shell/layout_keeper.h"
#include "widgets/shell/top_bar.h"
#include "widgets/shell/venue_panel.h"
#include "widgets/shell/workspace_bar.h"

#include <QMainWindow>
#include <QTimer>


namespace jarvis::widgets::shell {

class ReleaseDialog;

/// The desk: top bar, workspaces, alerts, panels in docks and further windows, the red button's answer. It knows panels as widgets; the
/// program brings them.
///
/// Threads: GUI. Session and arming must outlive it.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    enum class Place { Left, Centre, Right, FarRight, Bottom };

    MainWindow(session::EngineSession& session, session::Arming& arming, LayoutPlace layouts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Adds a panel under its title. `id` names it in stored layouts and stays the same over releases. Call restoreLayout() after the last.
    void addPanel(const QString& id, const QString& title, QWidget* panel, Place place, const QList<QWidget*>& titleActions = {});
    /// One more delivered workspace, behind the first, which has all panels where addPanel() puts them.
    void addPlan(LayoutPlan plan) { m_keeper->addPlan(std::move(plan)); }
    /// Something else that belongs to a layout, such as the columns of a table.
    void addLayoutPart(const QString& id, std::function<QByteArray()> save, std::function<void(const QByteArray&)> restore);
    /// Applies what is stored, or the first layout; tells what could not be read.
    void restoreLayout();
    /// Where nothing is stored it takes the screen that it opens on, all of it.
    void setFillsScreenAtFirst(bool fills) { m_fillsScreenAtFirst = fills; }
    /// Brings a panel to the front and gives it the focus.
    void focusPanel(const QString& id) { m_board->focus(id); }

    TopBar& topBar() { return *m_topBar; }
    AlertBar& alertBar() { return *m_alertBar; }
    /// What can be done here by key or name. Whoever brings a feature adds its own.
    Actions& actions() { return *m_actions; }
    Hotkeys& hotkeys() { return *m_hotkeys; }
    CommandPalette& palette() { return *m_palette; }
    HaltPanel& haltPanel() { return *m_haltPanel; }
    VenuePanel& venuePanel() { return *m_venuePanel; }
    DockBoard& board() { return *m_board; }
    LayoutKeeper& layouts() { return *m_keeper; }
    WorkspaceBar& workspaceBar() { return *m_workspaceBar; }
    /// Where the trader is: this window or a further one.
    QMainWindow& windowAtHand();

    /// Asked before the window closes; false: it stays.
    void setCloseGuard(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }
    /// In front of everything, whoever has the screen.
    void showInFront();
    void halt();
    void showReleaseDialog();
    /// Of what this breaker halted.
    void showReleaseDialogOf(const Breaker& halted);
    void showHotkeySheet();
    /// Asks for the account's name, typed. Off is asked of the engine at once.
    void showLiveSwitch(bool isOn);
    void toggleVenuePanel();
    /// How the way to the engine is: on the top bar, in its detail and, where something is the matter for longer than a moment, in the alerts.
    void setLink(const base::LinkReport& link);
    /// Writes the layout now; what is wrong goes to notice().
    void saveLayout() { m_keeper->save(); }

Q_SIGNALS:
    /// Something to say that is not an alert: for a toast.
    void notice(const QString& text);
    /// The sheet's keys are to be changed.
    void keyEditorWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addActions();
    void addDeskActions();
    LayoutPlan firstPlan() const;
    void openPalette();
    QMainWindow* newWindow(const QString& id);
    void reclaimOverlays(QMainWindow* window);
    void openReleaseDialog(ReleaseDialog* dialog);
    void showTradingState();
    void showTitle();
    void showKeys();
    void onAlert(const api::AlertRaised& alert);
    void showLinkAlerts();

    session::EngineSession& m_session;
    session::Arming& m_arming;
    DockBoard* m_board;
    LayoutKeeper* m_keeper;
    TopBar* m_topBar;
    WorkspaceBar* m_workspaceBar;
    AlertBar* m_alertBar;
    Actions* m_actions;
    Hotkeys* m_hotkeys;
    CommandPalette* m_palette;
    HaltPanel* m_haltPanel;
    VenuePanel* m_venuePanel;
    QList<QPair<QString, Place>> m_places; ///< of panels in the first workspace
    std::function<bool()> m_mayClose;
    bool m_fillsScreenAtFirst = false;
    bool m_wasKilled = false;
    bool m_wasClockOff = false;
    base::LinkReport m_link;
    base::LinkReport::Problem m_toldProblem = base::LinkReport::Problem::None;
    QTimer m_linkAlert;
};

} // namespace jarvis::widgets::shell
