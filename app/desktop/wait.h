#pragma once

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>



namespace jarvis::desktop {

/// Runs the event loop until `isDone()` or `milliseconds` have passed; whether it was done. For the demo and the pictures, which
/// wait for the desk as a person would.
template <typename Condition>
bool waitUntil(Condition isDone, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    // Looks after each turn of the loop; the timer makes sure that there is a turn.
    QTimer turns;
    turns.start(10);
    QEventLoop loop;
    while (!isDone()) {
        if (deadline.hasExpired())
            return false;
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

/// Lets the desk go on for a while: for pictures of a moving market.
inline void letPass(int milliseconds)
{
    waitUntil([] { return false; }, milliseconds);
}

} // namespace jarvis::desktop
