#include "engine/server/engine_reader.h"

#include "engine/base/logging.h"

#include <spdlog/spdlog.h>

#include <utility>

namespace jarvis::server {

class EngineReader::SnapshotTaker final : public api::Listener {
public:
    explicit SnapshotTaker(EngineReader& reader) : m_reader(reader) { m_subscription = reader.m_engine.subscribe({}, *this); }

    bool isDone() const
    {
        const std::lock_guard lock(m_reader.m_mutex);
        return m_isDone;
    }
    void onSnapshot(std::shared_ptr<const api::Snapshot> snapshot) override
    {
        const std::lock_guard lock(m_reader.m_mutex);
        if (!std::exchange(m_isDone, true))
            m_reader.m_story.refresh(*snapshot);
    }
    void onDelta(std::shared_ptr<const api::Delta>) override {}
    void onQuotes(std::shared_ptr<const api::QuoteFrame>) override {}
    void onLink(api::Link) override {}

private:
    EngineReader& m_reader;
    bool m_isDone = false;
    std::unique_ptr<api::Subscription> m_subscription;
};

EngineReader::EngineReader(api::Engine& engine, Story::Limits limits, std::function<void()> wake)
    : m_engine(engine), m_wake(std::move(wake)), m_story(limits)
{
    m_interest.frameInterval = std::chrono::milliseconds(16);
    m_subscription = m_engine.subscribe(m_interest, *this);
}

EngineReader::~EngineReader() = default;

void EngineReader::watch(const std::set<InstrumentId>& before, const std::set<InstrumentId>& now)
{
    const std::lock_guard lock(m_asking);
    bool isOther = false;
    for (const InstrumentId instrument : now)
        isOther |= ++m_watchers[instrument] == 1;
    for (const InstrumentId instrument : before) {
        if (--m_watchers[instrument] == 0) {
            m_watchers.erase(instrument);
            isOther = true;
        }
    }
    if (!isOther)
        return;
    m_interest.depth.clear();
    for (const auto& [instrument, desks] : m_watchers)
        m_interest.depth.insert(instrument);
    m_subscription->setInterest(m_interest);
}

void EngineReader::tend()
{
    const std::lock_guard asking(m_asking);
    bool isBroken = false;
    bool isFreshWanted = false;
    {
        const std::lock_guard lock(m_mutex);
        isBroken = std::exchange(m_isBroken, false);
        isFreshWanted = m_story.isFreshWanted();
    }
    if (isBroken) {
        spdlog::error("The engine's story has a gap: it begins anew");
        m_subscription.reset();
        m_subscription = m_engine.subscribe(m_interest, *this);
    }
    if (m_taker && m_taker->isDone())
        m_taker.reset();
    if (isFreshWanted && !m_taker)
        m_taker = std::make_unique<SnapshotTaker>(*this);
}

void EngineReader::onSnapshot(std::shared_ptr<const api::Snapshot> snapshot)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_story.isBegun() && m_story.cursor().epoch != snapshot->at.epoch)
            m_board.beginTape();
        m_story.begin(*snapshot);
    }
    m_wake();
}

void EngineReader::onDelta(std::shared_ptr<const api::Delta> delta)
{
    logging::noteSequence(delta->to.sequence);
    {
        const std::lock_guard lock(m_mutex);
        if (!m_story.add(*delta))
            m_isBroken = true;
    }
    m_wake();
}

void EngineReader::onQuotes(std::shared_ptr<const api::QuoteFrame> frame)
{
    {
        const std::lock_guard lock(m_mutex);
        m_board.merge(*frame);
    }
}

void EngineReader::onLink(api::Link link)
{
    {
        const std::lock_guard lock(m_mutex);
        m_link = link;
    }
    m_wake();
}

} // namespace jarvis::server
