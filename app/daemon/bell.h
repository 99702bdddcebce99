#pragma once

#include "engine/base/time.h"

#include <atomic>

namespace jarvis::daemon {

/// Wakes a loop that waits: rung by feeds, by other threads, and by the signals that ask a program to end (TERM, INT, HUP).
///
/// One at a time may listen to signals; what they did before is put back at the end.
/// Threads: wait() one; ring() any, and from a signal handler.
class Bell {
public:
    Bell();
    ~Bell();
    Bell(const Bell&) = delete;
    Bell& operator=(const Bell&) = delete;

    void ring();
    /// Returns when it was rung, or after `longest`.
    void wait(Duration longest);
    enum class Hangup { Ends, Rereads };
    /// From now on signals ring it (HUP asks to end, or to read the configuration anew), and a file that grows too large is an error instead of the end (SIGXFSZ).
    void listen(Hangup hangup = Hangup::Ends);
    bool isAskedToEnd() const;
    /// Whether it was asked to read anew since the last call.
    bool takeReread();

private:
    int m_event;
    bool m_isListening = false;
};

} // namespace jarvis::daemon
