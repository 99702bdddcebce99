#pragma once

#include <QDockWidget>
#include <QList>

namespace jarvis::widgets::shell {

/// A panel's frame: a quiet title of 28 px with the panel's own actions on the right. Movable, floating, closable by the View keys.
///
/// Threads: GUI.
class PanelDock final : public QDockWidget {
    Q_OBJECT

public:
    PanelDock(const QString& id, const QString& title, QWidget* panel, const QList<QWidget*>& titleActions, QWidget* parent);
};

} // namespace jarvis::widgets::shell
