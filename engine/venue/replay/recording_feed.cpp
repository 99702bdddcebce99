#include "engine/venue/replay/recording_feed.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace jarvis::venue::replay {
namespace {

Timestamp timeOfRecorded(const MarketEvent& event)
{
    return std::visit([](const auto& e) { return e.time; }, event);
}

} // namespace

RecordingFeed::RecordingFeed(std::unique_ptr<Source> source, const RecordingOptions& options)
    : m_source(std::move(source)), m_heartbeat(m_source->needsHeartbeat() ? options.heartbeat : Duration::zero())
{
    fill();
    if (m_heartbeat > Duration::zero() && !m_ready.empty())
        m_beat = m_readyTime + m_heartbeat;
}

/// Looks ahead until there is an event, or no more.
void RecordingFeed::fill()
{
    while (m_ready.empty()) {
        m_batch.clear();
        const bool goesOn = m_source->read(m_batch);
        for (MarketEvent& event : m_batch) {
            // Streams of one recording are merged as they came, which may be a little out of the venue's order.
            std::visit([this](auto& e) { m_last = e.time = std::max(e.time, m_last); }, event);
            m_ready.push_back(std::move(event));
        }
        if (!goesOn)
            break;
    }
    if (!m_ready.empty())
        m_readyTime = timeOfRecorded(m_ready.front());
}

std::optional<Timestamp> RecordingFeed::nextTime() const
{
    if (m_ready.empty())
        return std::nullopt;
    return isBeatNext() ? *m_beat : m_readyTime;
}

void RecordingFeed::pull(Timestamp until, std::vector<MarketEvent>& out)
{
    while (!m_ready.empty()) {
        if (isBeatNext()) {
            if (*m_beat > until)
                return;
            beat(out);
            continue;
        }
        if (m_readyTime > until)
            return;
        out.push_back(std::move(m_ready.front()));
        m_ready.pop_front();
        if (m_ready.empty())
            fill();
        else
            m_readyTime = timeOfRecorded(m_ready.front());
    }
}

void RecordingFeed::beat(std::vector<MarketEvent>& out)
{
    for (const Instrument& instrument : m_source->instruments())
        out.emplace_back(HeartbeatTick{instrument.id(), *m_beat});
    *m_beat += m_heartbeat;
}

std::vector<Candle> RecordingFeed::history(InstrumentId instrument, Timeframe timeframe, std::size_t countMax) const
{
    return m_source->history(instrument, timeframe, countMax);
}

} // namespace jarvis::venue::replay
