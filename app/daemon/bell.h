#pragma once

#include "engine/base/time.h"

#include <csignal>
#include <utility>

namespace jarvis::daemon {

/// Wakes a loop that waits: rung by feeds, by other threads, and by the signals that ask a program to end (TERM, INT, HUP).
///
/// Signals are blocked and read as a file (signalfd(2)): no handler runs in the middle of anything, on whichever thread the system
/// picks. One at a time may listen; what signals did before is put back at the end.
/// Threads: listen(), wait(), isAskedToEnd() and takeReread() on one, the one that begins the others; ring() on any.
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
    /// From now on signals ring it (HUP asks to end, or to read the configuration anew), and a file that grows too large is an error
    /// instead of the end (SIGXFSZ). Call it before the program's first thread: threads block the signals that the one which began
    /// them blocks, and one that does not would be ended by them.
    void listen(Hangup hangup = Hangup::Ends);
    bool isAskedToEnd() const { return m_isAskedToEnd; }
    /// Whether it was asked to read anew since the last call.
    bool takeReread() { return std::exchange(m_isRereadAsked, false); }

private:
    void takeSignals();

    int m_event;
    int m_signals = -1;
    sigset_t m_before{};
    Hangup m_hangup = Hangup::Ends;
    bool m_isAskedToEnd = false;
    bool m_isRereadAsked = false;
};

} // namespace jarvis::daemon
