#pragma once

#include "engine/api/engine.h"
#include "engine/server/market_board.h"
#include "engine/server/story.h"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace jarvis::server {

/// The one reader of the engine that all desks share: keeps story and market board up to date, and tells when there is something new.
///
/// Threads: hears on the engine's delivery thread, is read on those of the streams, under a lock that nobody holds for long.
class EngineReader final : private api::Listener {
public:
    /// `wake` is called on the delivery thread when there is news: not for quotes, which each desk looks at in its own time.
    EngineReader(api::Engine& engine, Story::Limits limits, std::function<void()> wake);
    ~EngineReader();

    /// A desk wants depth of other instruments than before: what any of them wants is asked for.
    void watch(const std::set<InstrumentId>& before, const std::set<InstrumentId>& now);

    /// What is read belongs together as long as the view lives.
    class View {
    public:
        explicit View(EngineReader& reader) : m_lock(reader.m_mutex), m_reader(reader) {}
        Story& story() { return m_reader.m_story; }
        MarketBoard& board() { return m_reader.m_board; }
        api::Link link() const { return m_reader.m_link; }

    private:
        std::unique_lock<std::mutex> m_lock;
        EngineReader& m_reader;
    };
    View view() { return View(*this); }
    /// The story needs a new beginning, or a fresh snapshot: asks for one. Not from within a view.
    void tend();

private:
    /// Takes one snapshot, for refresh() or to begin anew.
    class SnapshotTaker;

    void onSnapshot(std::shared_ptr<const api::Snapshot> snapshot) override;
    void onDelta(std::shared_ptr<const api::Delta> delta) override;
    void onQuotes(std::shared_ptr<const api::QuoteFrame> frame) override;
    void onLink(api::Link link) override;

    api::Engine& m_engine;
    const std::function<void()> m_wake;
    std::mutex m_mutex;
    Story m_story;
    MarketBoard m_board;
    api::Link m_link = api::Link::Connecting;
    bool m_isBroken = false; ///< a delta did not follow
    std::mutex m_asking; ///< of what follows; never taken under the other
    std::map<InstrumentId, std::size_t> m_watchers; ///< desks for each instrument whose depth is wanted
    api::Interest m_interest;
    std::unique_ptr<SnapshotTaker> m_taker;
    std::unique_ptr<api::Subscription> m_subscription;
};

} // namespace jarvis::server
