#pragma once

#include "widgets/shell/arrangement.h"
#include "widgets/shell/layout_plan.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QAbstractButton;
class QDockWidget;
class QMainWindow;
class QToolButton;

namespace jarvis::widgets::shell {

class PanelDock;

/// A kind of panel that there may be several of: further charts, further ladders.
struct PanelKind {
    /// What one of them is made of. The widgets belong to the dock.
    struct Parts {
        QWidget* panel = nullptr;
        QList<QWidget*> titleActions;
        std::function<QByteArray()> save;               ///< what it shows
        std::function<void(const QByteArray&)> restore;
    };

    QString id;    ///< of the kind, without '-'
    QString title; ///< "Chart"
    std::function<Parts(const QString& id)> make;
};

/// Where the desk's panels are: docked, in tabs, floating or closed, in the main window or in further ones. It takes the layout down and puts
/// it up again.
///
/// Panels are known by ids that stay the same over releases; the ids of further ones are their kind and a number, "chart-2".
/// Threads: GUI. The main window must outlive it.
class DockBoard final : public QObject {
    Q_OBJECT

public:
    /// Makes a further window of that id, not shown yet. It belongs to the board's main window.
    using NewWindow = std::function<QMainWindow*(const QString& id)>;

    DockBoard(QMainWindow& main, NewWindow newWindow);
    ~DockBoard() override;

    void addPanel(const QString& id, const QString& title, QWidget* panel, const QList<QWidget*>& titleActions);
    /// The panel in the middle of the main window, which cannot be moved but be hidden.
    void setCentre(const QString& id, const QString& title, QWidget* panel);
    void addKind(PanelKind kind);
    const QVector<PanelKind>& kinds() const { return m_kinds; }
    /// Opens one more of that kind in the main window. Empty when nobody knows the kind.
    QString open(const QString& kind);

    struct Panel {
        QString id;
        QString title;
        bool isShown = false;
    };
    /// In the order in which they were added.
    QVector<Panel> panels() const;
    bool isCentre(const QString& id) const { return id == m_centreId; }
    /// Shows it, brings it and its window to the front and gives it the focus.
    void focus(const QString& id);
    void close(const QString& id);
    void setFloating(const QString& id, bool isFloating);
    void dock(const QString& id, Qt::DockWidgetArea area);
    /// To that window; empty: a new one.
    void moveTo(const QString& id, const QString& window);
    /// Of that window or of what floats over it, if the focus is in one.
    QString panelWithFocus() const;
    void setCentreShown(bool isShown);

    /// The focus to the next bar or panel that can be seen, over all windows, or to the one before: where it was in there, else to its first
    /// control.
    void focusNext(bool isForward);
    /// Something that lies over the windows and comes last in that round, while it is shown.
    void addOverlay(QWidget* overlay) { m_overlays.append(overlay); }
    /// A button of that name in the title of the panel that has the focus; null when there is none.
    QAbstractButton* titleButton(const QString& name) const;
    void clickTitleButton(const QString& name);

    QMainWindow& mainWindow() const { return m_main; }
    const QMap<QString, QMainWindow*>& furtherWindows() const { return m_windows; }
    /// Its panels go back to the main window.
    void closeWindow(const QString& id);

    Arrangement capture() const;
    /// False when a window's part of it could not be read: what could be was put up.
    bool apply(const Arrangement& arrangement);
    void apply(const LayoutPlan& plan);
    /// What the further panels show, by their ids, those that are not on the desk now as well.
    QMap<QString, QByteArray> panelStates() const;
    void setPanelStates(const QMap<QString, QByteArray>& states) { m_states = states; }

Q_SIGNALS:
    /// The trader changed the layout: a step that can be undone.
    void rearranged();
    /// Something of the layout is otherwise than before, such as a size.
    void touched();
    /// Right before it goes: what lies on it must leave.
    void windowCloses(QMainWindow* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    PanelDock* addDock(const QString& id, const QString& title, QWidget* panel, const QList<QWidget*>& titleActions);
    PanelDock* make(const QString& id);
    void remove(const QString& id);
    QMainWindow* windowNamed(const QString& id);
    QMainWindow* windowOf(const PanelDock& dock) const;
    QString idOf(const QMainWindow* window) const;
    void put(PanelDock& dock, QMainWindow& window, Qt::DockWidgetArea area);
    void bringHome(PanelDock& dock);
    void closeIfEmpty(QMainWindow* window);
    void openMenu(PanelDock& dock, QToolButton& below);
    void bringPanels(const Arrangement& arrangement);
    void trimTabBars();
    QVector<QWidget*> places() const;
    PanelDock* firstIn(Qt::DockWidgetArea area, const PanelDock& except) const;

    QMainWindow& m_main;
    const NewWindow m_newWindow;
    QString m_centreId;
    QString m_centreTitle;
    QWidget* m_centre = nullptr;
    QWidget* m_centreFrame = nullptr; ///< what it lies in: shown and hidden for it
    QMap<QString, PanelDock*> m_docks;
    QStringList m_order;
    QVector<PanelKind> m_kinds;
    QMap<QString, PanelKind::Parts> m_further;
    QMap<QString, QByteArray> m_states;
    QMap<QString, QMainWindow*> m_windows;
    QVector<QPointer<QWidget>> m_overlays;
    QHash<const QWidget*, QPointer<QWidget>> m_lastStops; ///< where the focus was in a bar or panel that it left
    bool m_isSeparatorHeld = false;
    bool m_isApplying = false;
};

} // namespace jarvis::widgets::shell
