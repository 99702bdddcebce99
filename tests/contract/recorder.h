#pragma once

#include "engine/api/engine.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace jarvis::test {

/// A listener that writes everything down, and lets a test wait for a condition over it.
///
/// Threads: called by the engine's delivery thread, asked by the test's.
class Recorder final : public api::Listener {
public:
    struct Record {
        std::vector<api::Link> links;
        std::vector<std::shared_ptr<const api::Snapshot>> snapshots;
        std::vector<std::shared_ptr<const api::Delta>> deltas;
        std::vector<std::shared_ptr<const api::QuoteFrame>> frames;
        bool hasEventBeforeSnapshot = false;

        /// Every event of the deltas, in order.
        std::vector<api::EventRecord> events() const;
        /// As the deltas told it last; flat where they did not.
        Position positionIn(InstrumentId instrument) const;
        /// What is wrong with the story as a desk would apply it: deltas go on where the one before, or a newer snapshot, ended. Empty: it is whole.
        std::string gap() const;
        /// All answers to a command.
        std::vector<api::CommandSettled> answersTo(const CommandId& id) const;
    };

    void onSnapshot(std::shared_ptr<const api::Snapshot> snapshot) override;
    void onDelta(std::shared_ptr<const api::Delta> delta) override;
    void onQuotes(std::shared_ptr<const api::QuoteFrame> frame) override;
    void onLink(api::Link link) override;

    /// False when `isDone` does not come true within `longest`.
    template <typename Condition>
    bool waitFor(Condition isDone, std::chrono::milliseconds longest = std::chrono::seconds(20))
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, longest, [&] { return isDone(m_record); });
    }
    Record record() const
    {
        const std::lock_guard lock(m_mutex);
        return m_record;
    }

private:
    template <typename Change> void note(Change change);

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Record m_record;
};

} // namespace jarvis::test
