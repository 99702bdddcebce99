#pragma once

#include "widgets/session/engine_session.h"

#include <QDialog>

#include <set>
#include <vector>

class QLabel;
class QPushButton;

namespace jarvis::widgets::risk {

/// Puts every limit back to what the product delivers: each change with its old and new value and when it acts. Confirming sends them, one
/// command for each; what the engine refuses is told, the others hold.
///
/// Threads: GUI.
class RestoreLimitsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `limits`: as they are allowed now; those that are as delivered are left out.
    RestoreLimitsDialog(session::EngineSession& session, const std::vector<api::LimitState>& limits, Duration wideningDelay, QWidget* parent);

private:
    QString changeText(const api::LimitState& limit, Duration wideningDelay) const;
    void send();
    void onSettled(const CommandId& id, const api::CommandSettled& outcome);
    void addError(const QString& text);

    session::EngineSession& m_session;
    std::vector<LimitId> m_changed;
    std::set<CommandId> m_commands; ///< not answered yet
    QStringList m_errors;
    QLabel* m_error;
    QPushButton* m_restore;
};

} // namespace jarvis::widgets::risk
