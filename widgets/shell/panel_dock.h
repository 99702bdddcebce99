#pragma once

#include <QDockWidget>
#include <QList>

class QToolButton;

namespace jarvis::widgets::shell {

/// A panel's frame: a quiet title of 28 px with the panel's own actions on the right, and a menu of where it may go. Movable, floating,
/// closable.
///
/// Threads: GUI.
class PanelDock final : public QDockWidget {
    Q_OBJECT

public:
    PanelDock(const QString& id, const QString& title, QWidget* panel, const QList<QWidget*>& titleActions, QWidget* parent);

    /// Without the scroll area that it lies in.
    QWidget& panel() const { return m_panel; }

Q_SIGNALS:
    /// Whoever knows where it may go opens a menu below the button.
    void menuWanted(QToolButton* below);
    /// By the hand of the trader: it shall go.
    void closeWanted();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget& m_panel;
};

} // namespace jarvis::widgets::shell
