#pragma once

#include "widgets/session/engine_session.h"

#include <QMainWindow>

namespace jarvis::widgets::base {
class Badge;
}

class QLabel;

namespace jarvis::widgets::shell {

class AlertBar;
class KillButton;

/// A further window of the desk: panels in docks under a strip that says what is at stake and holds the red button, and the critical alerts.
///
/// Closing it gives its panels back to the main window.
/// Threads: GUI. Session and alerts must outlive it.
class DeskWindow final : public QMainWindow {
    Q_OBJECT

public:
    DeskWindow(const QString& id, session::EngineSession& session, AlertBar& alerts, QWidget* parent);

    KillButton& killButton() const { return *m_kill; }

Q_SIGNALS:
    void closeWanted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void showAccount();

    const QString m_number;
    session::EngineSession& m_session;
    QWidget* m_strip;
    base::Badge* m_mode;
    QLabel* m_account;
    KillButton* m_kill;
};

} // namespace jarvis::widgets::shell
