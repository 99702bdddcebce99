#pragma once

#include "widgets/session/engine_session.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace jarvis::widgets::shell {

/// What opens under the red button once it was pressed: trading is halted already, so nothing waits for an answer.
///
/// Shows how many entries were asked to be cancelled, how many are, and asks the one question: flatten too? Not modal; Esc closes it.
/// Threads: GUI.
class HaltPanel final : public QFrame {
    Q_OBJECT

public:
    HaltPanel(session::EngineSession& session, QWidget* parent);

    /// Sends the halt, then opens below `anchor`. Pressing again while it is open sends again: boring by design.
    void halt(const QWidget& anchor);

Q_SIGNALS:
    /// The command could not even be handed to the engine; in words.
    void failed(const QString& why);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void send(bool flattensToo);
    void showProgress();

    session::EngineSession& m_session;
    QLabel* m_title;
    QLabel* m_progress;
    QPushButton* m_flatten;
    QPushButton* m_keep;
    std::optional<CommandId> m_command;
    int m_entriesAtHalt = 0;
    bool m_isOpen = false;
};

} // namespace jarvis::widgets::shell
