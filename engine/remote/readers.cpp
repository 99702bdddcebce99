#include "engine/remote/readers.h"

#include <algorithm>

namespace jarvis::remote {
namespace {

/// What of a frame a reader asked to see.
std::shared_ptr<const api::QuoteFrame> wanted(const std::shared_ptr<const api::QuoteFrame>& frame, const std::set<InstrumentId>& depth)
{
    const auto isForeign = [&depth](InstrumentId id) { return !depth.contains(id); };
    const auto isForeignView = [&](const auto& view) { return isForeign(view->instrument); };
    const bool isWhole = std::ranges::none_of(frame->depth, isForeignView) && std::ranges::none_of(frame->queues, isForeignView)
        && std::ranges::none_of(frame->trades, isForeign, &api::TapeTrade::instrument)
        && std::ranges::none_of(frame->candles, isForeign, &api::CandleUpdate::instrument);
    if (isWhole)
        return frame;
    auto own = std::make_shared<api::QuoteFrame>(*frame);
    std::erase_if(own->depth, isForeignView);
    std::erase_if(own->queues, isForeignView);
    std::erase_if(own->trades, [&](const api::TapeTrade& trade) { return isForeign(trade.instrument); });
    std::erase_if(own->candles, [&](const api::CandleUpdate& update) { return isForeign(update.instrument); });
    return own;
}

} // namespace

Readers::Id Readers::add(api::Interest interest, api::Listener& listener)
{
    const std::lock_guard lock(m_mutex);
    m_readers[++m_last] = Reader{&listener, std::move(interest), false, false};
    return m_last;
}

void Readers::remove(Id id)
{
    const std::lock_guard lock(m_mutex);
    m_readers.erase(id);
}

void Readers::setInterest(Id id, api::Interest interest)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_readers.find(id); found != m_readers.end())
        found->second.interest = std::move(interest);
}

api::Interest Readers::interest() const
{
    const std::lock_guard lock(m_mutex);
    api::Interest all;
    bool isFirst = true;
    for (const auto& [id, reader] : m_readers) {
        all.depth.insert(reader.interest.depth.begin(), reader.interest.depth.end());
        all.frameInterval = isFirst ? reader.interest.frameInterval : std::min(all.frameInterval, reader.interest.frameInterval);
        isFirst = false;
    }
    return all;
}

std::shared_ptr<const api::Snapshot> Readers::snapshotOfNow() const
{
    if (!m_snapshot || m_tail.empty())
        return m_snapshot;
    // Events can be applied one by one, those of the snapshot as those behind it.
    auto now = std::make_shared<api::Snapshot>(*m_snapshot);
    now->at = m_tail.back()->to;
    for (const auto& delta : m_tail)
        now->state.insert(now->state.end(), delta->events.begin(), delta->events.end());
    return now;
}

bool Readers::welcomeNew(api::Link link)
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<const api::Snapshot> now;
    bool isMissing = false;
    for (auto& [id, reader] : m_readers) {
        if (!reader.isLinkTold) {
            reader.isLinkTold = true;
            reader.listener->onLink(link);
        }
        if (reader.hasSnapshot)
            continue;
        if (!now)
            now = snapshotOfNow();
        if (!now) {
            isMissing = true;
            continue;
        }
        reader.hasSnapshot = true;
        reader.listener->onSnapshot(now);
    }
    return !isMissing;
}

void Readers::tellLink(api::Link link)
{
    const std::lock_guard lock(m_mutex);
    for (auto& [id, reader] : m_readers) {
        reader.isLinkTold = true;
        reader.listener->onLink(link);
    }
}

void Readers::tellSnapshot(std::shared_ptr<const api::Snapshot> snapshot)
{
    const std::lock_guard lock(m_mutex);
    m_snapshot = snapshot;
    m_tail.clear();
    m_tailEvents = 0;
    for (auto& [id, reader] : m_readers) {
        if (!reader.isLinkTold)
            reader.listener->onLink(api::Link::Live);
        reader.isLinkTold = reader.hasSnapshot = true;
        reader.listener->onSnapshot(snapshot);
    }
}

void Readers::tellDelta(std::shared_ptr<const api::Delta> delta)
{
    const std::lock_guard lock(m_mutex);
    if (m_snapshot) {
        m_tail.push_back(delta);
        m_tailEvents += delta->events.size();
    }
    if (m_tailEvents > kTailEventsMax) {
        m_snapshot.reset();
        m_tail.clear();
        m_tailEvents = 0;
    }
    for (auto& [id, reader] : m_readers) {
        if (reader.hasSnapshot)
            reader.listener->onDelta(delta);
    }
}

void Readers::tellQuotes(std::shared_ptr<const api::QuoteFrame> frame)
{
    const std::lock_guard lock(m_mutex);
    for (auto& [id, reader] : m_readers) {
        if (reader.hasSnapshot)
            reader.listener->onQuotes(wanted(frame, reader.interest.depth));
    }
}

} // namespace jarvis::remote
