#pragma once

#include "engine/venue/feed.h"

#include <deque>
#include <utility>

namespace jarvis::test {

/// A feed that says what the test gave it, and ends as it was told.
class ScriptedFeed final : public venue::Feed {
public:
    explicit ScriptedFeed(std::vector<Instrument> instruments) : m_instruments(std::move(instruments)) {}

    void say(MarketEvent event) { m_events.push_back(std::move(event)); }
    /// Over once everything was said; with a reason or without.
    void end(std::optional<venue::FeedError> why = std::nullopt)
    {
        m_isEnding = true;
        m_error = std::move(why);
    }
    int skips = 0;

    const std::vector<Instrument>& instruments() const override { return m_instruments; }
    std::optional<Timestamp> nextTime() const override
    {
        if (m_events.empty())
            return m_isEnding ? std::nullopt : std::optional(Timestamp::max());
        return std::visit([](const auto& event) { return event.time; }, m_events.front());
    }
    const std::optional<venue::FeedError>& error() const override { return m_events.empty() ? m_error : m_none; }
    void pull(Timestamp until, std::vector<MarketEvent>& out) override
    {
        while (!m_events.empty() && *nextTime() <= until) {
            out.push_back(m_events.front());
            m_events.pop_front();
        }
    }
    void skipTo(Timestamp) override { ++skips; }
    std::vector<Candle> history(InstrumentId, Timeframe, std::size_t countMax) const override
    {
        return std::vector<Candle>(std::min<std::size_t>(countMax, m_instruments.front().id().value));
    }

private:
    std::vector<Instrument> m_instruments;
    std::deque<MarketEvent> m_events;
    bool m_isEnding = false;
    std::optional<venue::FeedError> m_error;
    std::optional<venue::FeedError> m_none;
};

} // namespace jarvis::test
