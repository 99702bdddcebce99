#pragma once

#include "widgets/alerts/alert_form.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace jarvis::widgets::alerts {

/// Sets an alert, or gives one other settings. Says in words what it will tell of before it is sent, and what is wrong beside it.
///
/// Not modal: the market goes on. Threads: GUI. The session outlives it.
class AlertDialog final : public QDialog {
    Q_OBJECT

public:
    /// `rule` empty: a new one.
    AlertDialog(session::EngineSession& session, AlertRuleId rule, const AlertSpec& spec, QWidget* parent);

    AlertForm& form() { return *m_form; }

private:
    void judge();
    void send();
    void onSettled(const CommandId& id, const api::CommandSettled& outcome);
    void fail(const QString& text);

    session::EngineSession& m_session;
    const AlertRuleId m_rule;
    AlertForm* m_form;
    QLabel* m_sentence;
    QLabel* m_error;
    QPushButton* m_set;
    std::optional<CommandId> m_command;
};

} // namespace jarvis::widgets::alerts
