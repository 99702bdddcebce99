#pragma once

#include "widgets/shell/dock_board.h"
#include "widgets/shell/layout_history.h"
#include "widgets/shell/layout_store.h"
#include "widgets/shell/workspaces.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace jarvis::widgets::shell {

/// Where layouts are kept.
struct LayoutPlace {
    QString folder;
    QString profile;
    /// Names the monitors of this moment.
    std::function<QString()> monitors = &LayoutStore::currentMonitors;
};

/// The workspaces, each with its layout for each set of monitors: saved while working (a second after a change, at the latest each five), put
/// up again at start and when monitors come or go, undone and redone.
///
/// What is the same wherever the desk stands (names of workspaces, what further panels show) is kept beside the layouts, with the
/// newest layout of each workspace, which a set of monitors begins with that has none.
/// Threads: GUI. The board must outlive it.
class LayoutKeeper final : public QObject {
    Q_OBJECT

public:
    LayoutKeeper(DockBoard& board, LayoutPlace place, QObject* parent);

    /// Delivered workspaces, in order, before restore(). The first takes over what releases before workspaces stored.
    void setFirstPlan(LayoutPlan plan);
    void addPlan(LayoutPlan plan);
    const QVector<LayoutPlan>& plans() const { return m_plans; }

    struct Part {
        std::function<QByteArray()> save;
        std::function<void(const QByteArray&)> restore;
    };
    /// Something else that belongs to a layout, such as the widths of columns.
    void addPart(const QString& id, Part part);
    /// The same, wherever the desk stands.
    void addDeskPart(const QString& id, Part part);

    /// Puts up what is stored, or what is delivered: false then.
    bool restore();
    /// Writes it down; while monitors come or go only when they have settled, for windows may have been moved by that.
    void save();
    /// Something that a part keeps is otherwise than before: saved soon.
    void noteChange();

    const Workspaces& workspaces() const { return m_workspaces; }
    QString nameOf(const Workspaces::Workspace& workspace) const;
    void open(qsizetype index);
    /// A new one as this plan is delivered.
    void add(const QString& plan);
    void duplicate();
    void rename(qsizetype index, const QString& name);
    void move(qsizetype from, qsizetype to);
    void remove(qsizetype index);

    /// What was done has become a step: false for a moment after each change.
    bool isSettled() const { return !m_step.isActive(); }
    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();
    /// The open workspace as it is delivered.
    void reset();

    /// Monitors may have come or gone.
    void checkMonitors();
    QString path() const { return m_store.path(); }

Q_SIGNALS:
    void workspacesChanged();
    /// Something to say, in words.
    void notice(const QString& text);


private:
    void noteStep();
    void takeStep();
    void putUp(bool movesMainWindow);
    void put(const std::optional<Arrangement>& arrangement);
    void putPlan();
    void leave();
    const LayoutPlan& planOfCurrent() const;
    Layout loadFrom(LayoutStore& store);
    void readArrangements(const Layout& layout, const QString& prefix);
    void saveIn(LayoutStore& store, const Layout& layout);

    DockBoard& m_board;
    const LayoutPlace m_place;
    QString m_monitors;
    LayoutStore m_store; ///< of this set of monitors
    LayoutStore m_desk;  ///< wherever the desk stands
    QVector<LayoutPlan> m_plans;
    QMap<QString, Part> m_parts;
    QMap<QString, Part> m_deskParts;
    Workspaces m_workspaces{QStringList{QStringLiteral("trade")}};
    QMap<QString, Arrangement> m_arrangements;
    QMap<QString, LayoutHistory> m_histories;
    bool m_isRestored = false;
    bool m_isPutUp = false; ///< the next step is how that turned out
    QTimer m_step;
    QTimer m_saveSoon;
    QTimer m_saveAtLatest;
    QTimer m_monitorsMoved;
};

} // namespace jarvis::widgets::shell
