#pragma once

#include "widgets/session/engine_session.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jarvis::widgets::shell {

/// Ends a halt, of the account or of one scope: says since when and by whom, and wants the word typed. Stopped algorithms do not
/// resume by themselves.
///
/// Threads: GUI.
class ReleaseDialog final : public QDialog {
    Q_OBJECT

public:
    /// Of the account.
    ReleaseDialog(session::EngineSession& session, QWidget* parent);
    /// Of what this breaker halted.
    ReleaseDialog(session::EngineSession& session, const Breaker& halted, QWidget* parent);

private:
    ReleaseDialog(session::EngineSession& session, BreakerScope scope, const QString& story, QWidget* parent);
    void release();
    void onSettled(const CommandId& id, const api::CommandSettled& outcome);

    session::EngineSession& m_session;
    const BreakerScope m_scope;
    QLabel* m_since;
    QLineEdit* m_word;
    QLabel* m_error;
    QPushButton* m_release;
    std::optional<CommandId> m_command;
};

} // namespace jarvis::widgets::shell
