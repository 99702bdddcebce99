#pragma once

#include "engine/base/time.h"
#include "widgets/session/mailbox.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

namespace jarvis::widgets::session {

/// Empties its mailbox on its thread: at once as long as things are quiet, at most once a frame while they keep coming.
///
/// A drain that found something is followed by one at each frame's end, without any wake-up, until kQuietFrames in a row found nothing: so
/// no timer runs while nothing comes, and a market that tells something every few frames does not wake us for each of its pieces.
/// What must not wait (Mailbox) is drained at once all the same, and begins a frame of its own.
/// Threads: lives on the taking one (made there, or moved there before anything is put), and ends there. Any may put into its mailbox.
class PacedTaker final : public QObject {
public:
    /// A screen shows sixty pictures a second: sooner would not be seen.
    static constexpr Duration kFrame = std::chrono::milliseconds(16);
    /// Three frames of quotes long.
    static constexpr int kQuietFrames = 6;

    /// Called on the taking thread with what was there, never with nothing. It may run an event loop: what comes meanwhile comes nested.
    using Handle = std::function<void(Mailbox::Batch)>;

    /// `pace`: from one drain to the next, in whole milliseconds, monotonic; zero: every wake-up drains, which tests like.
    PacedTaker(Duration pace, Handle handle, QObject* parent = nullptr);
    /// Closes the mailbox: whoever still holds it puts in vain.
    ~PacedTaker() override;

    /// Shared with those who may put when the taker is gone.
    const std::shared_ptr<Mailbox>& mailbox() const { return m_mailbox; }
    /// Now, whoever waits; wake-ups and the frame's end do.
    void drain();
    /// While the mailbox need not wake.
    bool isPacing() const { return m_frame.isActive(); }
    std::uint64_t drainCount() const { return m_drainCount; } ///< that found something

private:
    bool m_isPaced;
    Handle m_handle;
    QTimer m_frame;
    int m_emptyFrames = 0; ///< in a row
    std::uint64_t m_drainCount = 0;
    std::shared_ptr<Mailbox> m_mailbox;
};

} // namespace jarvis::widgets::session
