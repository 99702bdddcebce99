#pragma once

#include "widgets/session/engine_session.h"
#include "widgets/shell/exit_dialog.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace jarvis::desktop {

/// Before the desk ends: says what stays open, and lets the trader go back, cancel the entries first, or leave it so.
///
/// Nothing open, nothing asked. Where the session of the user ends, there is nobody to wait for: the layout is saved and it lets go.
/// Threads: GUI. The session must outlive it.
class SafeExit final : public QObject {
    Q_OBJECT

public:
    /// How long the venues have for cancelling.
    static constexpr int kCancelMs = 10'000;

    /// `isFar`: the engine is elsewhere, and goes on.
    SafeExit(widgets::session::EngineSession& session, bool isFar, QWidget& window);

    /// Whether the window may close now. If not, it asks; quit() comes when the trader wants so.
    bool mayClose();
    /// The user's session ends: closing is meant for the next minute. A logout that somebody else held up is none any more then.
    void letGo();
    widgets::shell::ExitDialog::Story story() const;
    widgets::shell::ExitDialog* dialog() const { return m_dialog; }

Q_SIGNALS:
    /// The desk may close: mayClose() says yes from now on.
    void quit();

private:
    void cancelEntries();
    void showCancelling();
    void leave();
    void giveUp(const QString& why);
    int openEntries() const;

    widgets::session::EngineSession& m_session;
    const bool m_isFar;
    QWidget& m_window;
    QPointer<widgets::shell::ExitDialog> m_dialog;
    std::optional<CommandId> m_asked;
    QTimer m_patience;
    bool m_isMeant = false;
};

} // namespace jarvis::desktop
