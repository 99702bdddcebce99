#pragma once

#include "engine/venue/replay/recording.h"
#include "engine/venue/replay/source.h"

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace jarvis::venue::replay {

/// Makes a feed of a source: looks one event ahead, keeps time from going back, and adds heartbeats where they are needed.
class RecordingFeed final : public Recording {
public:
    RecordingFeed(std::unique_ptr<Source> source, const RecordingOptions& options);

    const std::vector<Instrument>& instruments() const override { return m_source->instruments(); }
    std::optional<Timestamp> nextTime() const override;
    void pull(Timestamp until, std::vector<MarketEvent>& out) override;
    std::vector<Candle> history(InstrumentId instrument, Timeframe timeframe, std::size_t countMax) const override;
    const std::optional<FeedError>& error() const override { return m_source->error(); }
    const Counts& counts() const override { return m_source->counts(); }

private:
    void fill();
    void beat(std::vector<MarketEvent>& out);
    bool isBeatNext() const { return m_beat && !m_ready.empty() && *m_beat < m_readyTime; }

    std::unique_ptr<Source> m_source;
    Duration m_heartbeat;
    std::deque<MarketEvent> m_ready;
    Timestamp m_readyTime{}; ///< of m_ready.front()
    Timestamp m_last = Timestamp::min();
    std::optional<Timestamp> m_beat; ///< when heartbeats are due next
    std::vector<MarketEvent> m_batch;
};

} // namespace jarvis::venue::replay
