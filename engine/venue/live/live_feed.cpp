#include "engine/venue/live/live_feed.h"

#include <algorithm>

namespace jarvis::venue::live {

LiveFeed::LiveFeed(Parts parts, const MakeSession& makeSession) : m_parts(std::move(parts)), m_lastPull(m_parts.opened)
{
    m_parts.thread->run([&] {
        m_session = makeSession(m_queue);
        m_session->start();
    });
}

LiveFeed::~LiveFeed()
{
    m_queue.setWake({});
    m_parts.thread->run([this] { m_session.reset(); });
}

std::optional<Timestamp> LiveFeed::nextTime() const
{
    return m_queue.isEmpty() ? m_lastPull + std::chrono::seconds(1) : m_lastPull;
}

void LiveFeed::pull(Timestamp until, std::vector<MarketEvent>& out)
{
    m_lastPull = std::max(m_lastPull, until);
    m_queue.takeAll(out);
}

void LiveFeed::skipTo(Timestamp time)
{
    m_lastPull = std::max(m_lastPull, time);
    m_queue.clear();
    m_parts.thread->post([this] { m_session->startAnew(); });
}

std::vector<Candle> LiveFeed::history(InstrumentId instrument, Timeframe timeframe, std::size_t countMax) const
{
    const auto found = m_parts.history.find({instrument, timeframe});
    if (found == m_parts.history.end())
        return {};
    const std::vector<Candle>& all = found->second;
    return {all.end() - static_cast<std::ptrdiff_t>(std::min(countMax, all.size())), all.end()};
}

LiveStatus LiveFeed::status() const
{
    LiveStatus status;
    m_parts.thread->run([&] { status = m_session->status(); });
    return status;
}

void LiveFeed::askStatus(std::function<void(const VenueStatus&)> tell)
{
    m_parts.thread->post([this, tell = std::move(tell)] {
        if (!m_session)
            return;
        const LiveStatus status = m_session->status();
        VenueStatus told;
        told.venue = m_parts.instruments.empty() ? VenueId::Paper : m_parts.instruments.front().spec().venue;
        told.isTestnet = m_isTestnet;
        if (status.roundTrip > Duration(0)) {
            told.roundTrip = status.roundTrip;
            told.clockOffset = status.clockOffset;
        }
        told.budgetUsed = status.weightUsed;
        told.budgetLimit = status.weightLimit;
        told.streams = VenueStatus::Public{status.lastMessage, status.booksWhole, status.booksGapped, status.counts.connectionsLost};
        tell(told);
    });
}

} // namespace jarvis::venue::live
