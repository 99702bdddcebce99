#pragma once

#include "engine/venue/replay/funding_schedule.h"
#include "engine/venue/replay/source.h"
#include "engine/venue/replay/synthetic_book.h"

#include <memory>
#include <optional>
#include <vector>

namespace jarvis::venue::replay {

/// Candles as a market: each bar becomes four trades, open, low, high, close when it rose, open, high, low, close when it fell,
/// with its volume in equal parts, so that bars made of them again are the bars of the file. Around each trade stands a
/// SyntheticBook as deep as a part of the bar's volume, and the mark is the trade's price. What happened inside the bar
/// is not known and not claimed.
///
/// A bar without volume moves book and mark, but does not trade. Candles of a mark price move the mark alone. Where the
/// symbol's funding was recorded beside it, it is settled.
/// The whole file is held in memory, 48 bytes a row.
class CandleSource final : public Source {
public:
    static Expected<std::unique_ptr<Source>, FeedError> open(const std::string& path, const RecordingOptions& options);

    const std::vector<Instrument>& instruments() const override { return m_instruments; }
    bool read(std::vector<MarketEvent>& out) override;
    const std::optional<FeedError>& error() const override { return m_shownError; }
    const Recording::Counts& counts() const override { return m_counts; }
    bool needsHeartbeat() const override { return true; }
    std::vector<Candle> history(InstrumentId instrument, Timeframe timeframe, std::size_t countMax) const override;

private:
    CandleSource(Instrument instrument, std::vector<Candle> bars, std::optional<FeedError> error);
    struct Point {
        Price price;
        Quantity quantity;
        Timestamp time;
    };
    void play(const Point& point, Quantity barVolume, std::vector<MarketEvent>& out);
    void settle(Timestamp until, std::vector<MarketEvent>& out);

    std::vector<Instrument> m_instruments;
    std::vector<Candle> m_bars;
    Duration m_length{};
    bool m_isMarkOnly = false;
    std::size_t m_first = 0; ///< before it is history
    std::size_t m_next = 0;
    SyntheticBook m_book;
    FundingSchedule m_funding;
    std::size_t m_nextFunding = 0;
    Price m_lastPrice;
    Side m_lastSide = Side::Buy;
    std::uint64_t m_lastTrade = 0;
    std::optional<FeedError> m_error;      ///< where reading ended
    std::optional<FeedError> m_shownError; ///< the same, once the bars before it were played
    Recording::Counts m_counts;
};

} // namespace jarvis::venue::replay
