#pragma once

#include "widgets/session/arming.h"
#include "widgets/session/engine_session.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/alert_bar.h"
#include "widgets/shell/command_palette.h"
#include "widgets/shell/halt_panel.h"
#include "widgets/shell/hotkeys.h"
#include "widgets/shell/layout_store.h"
#include "widgets/shell/top_bar.h"
#include "widgets/shell/venue_panel.h"

#include <QMainWindow>
#include <QMap>
#include <QTimer>

#include <functional>

class QDockWidget;

namespace jarvis::widgets::shell {

class ReleaseDialog;

/// The desk: top bar, alerts, panels in docks, the red button's answer. It knows panels as widgets; the program brings them.
///
/// The layout is saved while working (a second after a change, at the latest each five), in one step, and restored at start.
/// Threads: GUI. Session and arming must outlive it.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    enum class Place { Left, Centre, Right, FarRight, Bottom };

    MainWindow(session::EngineSession& session, session::Arming& arming, LayoutStore layouts, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Adds a panel under its title. `id` names it in stored layouts and stays the same over releases. Call restoreLayout() after the last.
    void addPanel(const QString& id, const QString& title, QWidget* panel, Place place, const QList<QWidget*>& titleActions = {});
    /// Something else that belongs to a layout, such as the columns of a table.
    void addLayoutPart(const QString& id, std::function<QByteArray()> save, std::function<void(const QByteArray&)> restore);
    /// Applies what is stored, or the first layout; tells what could not be read.
    void restoreLayout();
    void resetLayout();
    /// Brings a panel to the front and gives it the focus.
    void focusPanel(const QString& id);

    TopBar& topBar() { return *m_topBar; }
    AlertBar& alertBar() { return *m_alertBar; }
    /// What can be done here by key or name. Whoever brings a feature adds its own.
    Actions& actions() { return *m_actions; }
    Hotkeys& hotkeys() { return *m_hotkeys; }
    CommandPalette& palette() { return *m_palette; }
    HaltPanel& haltPanel() { return *m_haltPanel; }
    VenuePanel& venuePanel() { return *m_venuePanel; }
    LayoutStore& layouts() { return m_layouts; }

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
    /// Something of the layout is another: it is written soon.
    void noteLayoutChange();
    /// Writes the layout now; what is wrong goes to notice().
    void saveLayout();

Q_SIGNALS:
    /// Something to say that is not an alert: for a toast.
    void notice(const QString& text);
    /// The sheet's keys are to be changed.
    void keyEditorWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct LayoutPart {
        std::function<QByteArray()> save;
        std::function<void(const QByteArray&)> restore;
    };

    void addActions();
    void openPalette();
    void openReleaseDialog(ReleaseDialog* dialog);
    void placeFirst();
    void showTradingState();
    void showTitle();
    void onAlert(const api::AlertRaised& alert);
    void showLinkAlerts();

    session::EngineSession& m_session;
    session::Arming& m_arming;
    LayoutStore m_layouts;
    TopBar* m_topBar;
    AlertBar* m_alertBar;
    Actions* m_actions;
    Hotkeys* m_hotkeys;
    CommandPalette* m_palette;
    HaltPanel* m_haltPanel;
    VenuePanel* m_venuePanel;
    QMap<QString, QDockWidget*> m_docks;
    QMap<QString, QWidget*> m_panels;
    QMap<QString, LayoutPart> m_parts;
    QList<QPair<QDockWidget*, Place>> m_order;
    bool m_wasKilled = false;
    bool m_wasClockOff = false;
    base::LinkReport m_link;
    base::LinkReport::Problem m_toldProblem = base::LinkReport::Problem::None;
    QTimer m_linkAlert;
    QTimer m_saveSoon;
    QTimer m_saveAtLatest;
};

} // namespace jarvis::widgets::shell
