#pragma once

#include "engine/api/engine.h"
#include "engine/model/instrument.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

namespace jarvis::e2e {

/// What a subscriber of the engine knows. Says on standard output what was acknowledged, the moment it is told: whoever reads
/// that may hold the engine to it.
///
/// One line per fact: SNAPSHOT sequence isKilled; HELD instrument lots; ACK high low refusal order isRepeat; ORDER id;
/// FILL instrument trade; KILLED 0|1.
/// Threads: called by the delivery thread, asked by the main one.
class Desk final : public api::Listener {
public:
    void onSnapshot(std::shared_ptr<const api::Snapshot> snapshot) override;
    void onDelta(std::shared_ptr<const api::Delta> delta) override;
    void onQuotes(std::shared_ptr<const api::QuoteFrame> frame) override;
    void onLink(api::Link) override {}

    struct View {
        bool hasSnapshot = false;
        api::TradingState trading;
        std::map<InstrumentId, Instrument> instruments;
        std::map<InstrumentId, Position> positions;
        std::map<OrderId, Order> live;
        std::map<InstrumentId, api::Quote> quotes;
        std::set<CommandId> settled;

        /// The venue has told what is true, and each position has both exits working.
        bool isInOrder() const;
        /// Each position has both exits working.
        bool areExitsStanding() const;
    };

    /// False when `isSo` does not come true in time.
    template <typename Condition> bool waitFor(Condition isSo, std::chrono::milliseconds longest)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, longest, [&] { return isSo(m_view); });
    }
    View view() const
    {
        const std::lock_guard lock(m_mutex);
        return m_view;
    }

private:
    void take(const api::EventRecord& record);
    void say(const api::Event& event);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    View m_view;
    std::uint64_t m_newestOrder = 0;
};

} // namespace jarvis::e2e
