#pragma once

#include "engine/api/engine.h"

#include <map>
#include <memory>
#include <mutex>

namespace jarvis::remote {

/// The listeners of this process to one remote engine, and the state that a late one begins with.
///
/// Threads: add(), remove() and setInterest() from any; everything else on the network thread. Callbacks run under the lock that remove()
/// waits for.
class Readers {
public:
    using Id = std::uint64_t;
    /// Kept behind the snapshot, for those who come late; beyond it nothing is kept until there is a fresh one.
    static constexpr std::size_t kTailEventsMax = 20'000;

    Id add(api::Interest interest, api::Listener& listener);
    /// After this returns, no callback of the reader runs.
    void remove(Id id);
    void setInterest(Id id, api::Interest interest);

    /// Of all of them: every instrument, and the shortest interval.
    api::Interest interest() const;
    /// Brings in those who came since. False when somebody waits for a snapshot that is not kept.
    bool welcomeNew(api::Link link);

    void tellLink(api::Link link);
    void tellSnapshot(std::shared_ptr<const api::Snapshot> snapshot);
    void tellDelta(std::shared_ptr<const api::Delta> delta);
    void tellQuotes(std::shared_ptr<const api::QuoteFrame> frame);

private:
    struct Reader {
        api::Listener* listener = nullptr;
        api::Interest interest;
        bool isLinkTold = false;
        bool hasSnapshot = false;
    };
    std::shared_ptr<const api::Snapshot> snapshotOfNow() const;

    mutable std::mutex m_mutex;
    std::map<Id, Reader> m_readers;
    Id m_last = 0;
    std::shared_ptr<const api::Snapshot> m_snapshot;
    std::vector<std::shared_ptr<const api::Delta>> m_tail;
    std::size_t m_tailEvents = 0;
};

} // namespace jarvis::remote
