#pragma once

#include "widgets/session/engine_session.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;

namespace jarvis::widgets::base {
class NumberField;
}

namespace jarvis::widgets::risk {

/// Changes one limit: old and new value side by side, whether that is wider or tighter, and when it acts. Confirming sends it.
///
/// Threads: GUI.
class LimitDialog final : public QDialog {
    Q_OBJECT

public:
    /// `wideningDelay`: how long a wider value waits.
    LimitDialog(session::EngineSession& session, const api::LimitState& limit, Duration wideningDelay, QWidget* parent);

private:
    void ask();
    void showMeaning();
    std::optional<Amount> typed() const;
    void apply();
    void onSettled(const CommandId& id, const api::CommandSettled& outcome);
    void fail(const QString& text);

    session::EngineSession& m_session;
    const api::LimitState m_limit;
    const Duration m_wideningDelay;
    base::NumberField* m_field;
    QLabel* m_meaning;
    QLabel* m_error;
    QPushButton* m_apply;
    std::optional<CommandId> m_command;
};

} // namespace jarvis::widgets::risk
