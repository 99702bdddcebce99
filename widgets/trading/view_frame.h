#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace jarvis::widgets::trading {

/// When a view that follows the market looks anew: once a frame at most, and only when something changed.
///
/// At once when the last look is a frame old, but behind all else that this turn of the event loop changes and before the screen is
/// painted, so that one picture shows it together with the rest of the desk; otherwise at the frame's end.
/// Threads: GUI.
class ViewFrame final : public QObject {
public:
    explicit ViewFrame(std::function<void()> look);

    /// Something changed.
    void want();

private:
    void begin();

    std::function<void()> m_look;
    QTimer m_end;
    QElapsedTimer m_since;
    bool m_isQueued = false;
};

} // namespace jarvis::widgets::trading
