#pragma once

#include "widgets/session/engine_session.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jarvis::widgets::shell {

/// Switches live trading on: says what it means, and wants the account's name typed. The engine decides, and journals who did it.
///
/// Threads: GUI.
class LiveSwitchDialog final : public QDialog {
    Q_OBJECT

public:
    LiveSwitchDialog(session::EngineSession& session, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void judge();
    void switchOn();
    void onSettled(const CommandId& id, const api::CommandSettled& outcome);
    void fail(const QString& text);

    session::EngineSession& m_session;
    const QString m_account;
    QLineEdit* m_name;
    QLabel* m_error;
    QPushButton* m_switch;
    std::optional<CommandId> m_command;
};

} // namespace jarvis::widgets::shell
