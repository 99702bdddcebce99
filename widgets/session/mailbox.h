#pragma once

#include "engine/api/engine.h"
#include "widgets/session/frame_merger.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <variant>
#include <vector>

namespace jarvis::widgets::session {

/// What the delivery thread hands to the GUI thread: bounded, with one wake-up in flight however much arrives.
///
/// A wake-up costs whoever puts a microsecond, ten times what all the rest of putting does. So a taker may say that it comes again by
/// itself (takePaced); until then what arrives only lies here, unless it must not wait: a completion, a link, a snapshot, a delta that
/// settles a desk's command, changes what may be traded or leaves an order in doubt, and anything once kWaitingMax messages wait.
///
/// Stories for "full": a frame is handed on as it is, and those beyond kFramesMax merge per instrument, so that they cannot grow beyond
/// the number of instruments; trades keep the newest, as do candles; deltas beyond kMessagesMax are dropped together and `isOverrun`
/// asks for a snapshot.
/// Threads: any may put; one takes. After close() nothing wakes, and puts are ignored.
class Mailbox final : public api::Listener {
public:
    static constexpr std::size_t kMessagesMax = 4'096;
    static constexpr std::size_t kWaitingMax = kMessagesMax / 4;
    static constexpr std::size_t kFramesMax = 16;
    static constexpr std::size_t kTradesMax = FrameMerger::kTradesMax;
    static constexpr std::size_t kCandlesMax = FrameMerger::kCandlesMax;

    using Message = std::variant<std::shared_ptr<const api::Snapshot>, std::shared_ptr<const api::Delta>, api::Link>;
    /// A fetch that was answered; run on the taking thread.
    using Completion = std::function<void()>;

    struct Batch {
        std::vector<Message> messages; ///< in order
        bool isOverrun = false;
        std::shared_ptr<const api::QuoteFrame> frame; ///< all frames since the last take, merged; null: none came
        std::vector<Completion> completions;
        std::uint64_t framesMerged = 0;

        bool isEmpty() const { return messages.empty() && completions.empty() && framesMerged == 0 && !isOverrun; }
    };

    /// `wake` is called, on the putting thread, when the box was empty of wake-ups and nobody is expected. It must not block or call back.
    explicit Mailbox(std::function<void()> wake) : m_wake(std::move(wake)) {}

    void onSnapshot(std::shared_ptr<const api::Snapshot> snapshot) override;
    void onDelta(std::shared_ptr<const api::Delta> delta) override;
    void onQuotes(std::shared_ptr<const api::QuoteFrame> frame) override;
    void onLink(api::Link link) override;
    void complete(Completion completion);

    /// Everything there is; the next put wakes again.
    Batch take();
    /// The same, by a taker that comes again by itself. `mayEnd`: but not when there was nothing; then the next put wakes again.
    Batch takePaced(bool mayEnd = true);
    /// Drops snapshots, deltas and links: before subscribing anew. Completions stay.
    void clearStream();
    void close();

private:
    void put(Message message, bool mayWait);
    void wakeLocked(bool mayWait);
    enum class Next : std::uint8_t { Wake, ComeUnlessEmpty, Come };
    Batch takeAs(Next next);
    std::mutex m_mutex;
    std::function<void()> m_wake;
    bool m_isWakeQueued = false;
    bool m_isTakerExpected = false; ///< by itself, without a wake-up
    bool m_isOverrun = false;
    std::vector<Message> m_messages;
    std::vector<Completion> m_completions;
    std::uint64_t m_framesMerged = 0;
    FrameMerger m_older;                                         ///< than those below, of a taker that is behind
    std::vector<std::shared_ptr<const api::QuoteFrame>> m_frames; ///< as they came
};

} // namespace jarvis::widgets::session
