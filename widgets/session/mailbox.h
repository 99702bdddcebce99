#pragma once

#include "engine/api/engine.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <variant>
#include <vector>

namespace jarvis::widgets::session {

/// What the delivery thread hands to the GUI thread: bounded, with one wake-up in flight however much arrives.
///
/// Stories for "full": quotes merge per instrument, so they cannot grow beyond the number of instruments; trades keep the
/// newest, as do candles; deltas beyond kMessagesMax are dropped together and `isOverrun` asks for a snapshot.
/// Threads: any may put; one takes. After close() nothing wakes, and puts are ignored.
class Mailbox final : public api::Listener {
public:
    static constexpr std::size_t kMessagesMax = 4'096;
    static constexpr std::size_t kTradesMax = 1'024;
    static constexpr std::size_t kCandlesMax = 4'096;

    using Message = std::variant<std::shared_ptr<const api::Snapshot>, std::shared_ptr<const api::Delta>, api::Link>;
    /// A fetch that was answered; run on the taking thread.
    using Completion = std::function<void()>;

    struct Batch {
        std::vector<Message> messages; ///< in order
        bool isOverrun = false;
        std::optional<api::QuoteFrame> frame; ///< all frames since the last take, merged
        std::vector<Completion> completions;
        std::uint64_t framesMerged = 0;
    };

    /// `wake` is called, on the putting thread, when the box was empty of wake-ups. It must not block or call back.
    explicit Mailbox(std::function<void()> wake) : m_wake(std::move(wake)) {}

    void onSnapshot(std::shared_ptr<const api::Snapshot> snapshot) override;
    void onDelta(std::shared_ptr<const api::Delta> delta) override;
    void onQuotes(std::shared_ptr<const api::QuoteFrame> frame) override;
    void onLink(api::Link link) override;
    void complete(Completion completion);

    /// Everything there is; the next put wakes again.
    Batch take();
    /// Drops snapshots, deltas and links: before subscribing anew. Completions stay.
    void clearStream();
    void close();

private:
    void put(Message message);
    void wakeLocked();
    void merge(const api::QuoteFrame& frame);

    std::mutex m_mutex;
    std::function<void()> m_wake;
    bool m_isWakeQueued = false;
    bool m_isOverrun = false;
    std::vector<Message> m_messages;
    std::vector<Completion> m_completions;
    std::uint64_t m_framesMerged = 0;

    // The merged frame.
    Timestamp m_frameTime{};
    std::unordered_map<InstrumentId, api::Quote> m_quotes;
    std::unordered_map<InstrumentId, std::shared_ptr<const DepthView>> m_depth;
    std::deque<api::TapeTrade> m_trades;
    std::unordered_map<InstrumentId, std::shared_ptr<const api::QueueView>> m_queues;
    std::map<std::tuple<InstrumentId, Timeframe, Timestamp>, api::CandleUpdate> m_candles;
    std::shared_ptr<const api::AccountValuation> m_account;
    Duration m_engineLatency{};
};

} // namespace jarvis::widgets::session
