#pragma once

#include "engine/venue/grid.h"
#include "engine/venue/replay/line_reader.h"
#include "engine/venue/replay/source.h"
#include "engine/venue/replay/synthetic_book.h"

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace jarvis::venue::replay {

/// Recorded trades, and a thin SyntheticBook around the last price that is as deep per level as the trades of late were large.
/// The mark is the last price, at most each second. Trades outside the book (insurance fund, ADL) are counted, not played.
class TradeSource final : public Source {
public:
    /// `header` is the file's first line; official aggTrades files may come without one.
    static Expected<std::unique_ptr<Source>, FeedError> open(const std::string& path, std::string_view firstLine);
    static bool isTradeHeader(std::string_view firstLine);

    const std::vector<Instrument>& instruments() const override { return m_instruments; }
    bool read(std::vector<MarketEvent>& out) override;
    const std::optional<FeedError>& error() const override { return m_error; }
    const Recording::Counts& counts() const override { return m_counts; }
    bool needsHeartbeat() const override { return true; }

private:
    /// Where the columns are.
    struct Columns {
        std::size_t time = 0;
        std::size_t id = 0;
        std::size_t price = 0;
        std::size_t quantity = 0;
        std::size_t isBuyerMaker = 0;
        std::optional<std::size_t> type;
        std::size_t count = 0;
        bool hasHeader = true;
    };
    static std::optional<Columns> columnsOf(std::string_view firstLine);
    static Expected<Instrument, FeedError> learnInstrument(const std::string& path, const Columns& columns);

    TradeSource(LineReader reader, Columns columns, Instrument instrument);
    std::optional<TradeTick> tradeOf(const std::vector<std::string_view>& fields) const;
    void play(const TradeTick& trade, std::vector<MarketEvent>& out);

    LineReader m_reader;
    Columns m_columns;
    std::vector<Instrument> m_instruments;
    Grid m_grid;
    SyntheticBook m_book;
    std::vector<std::string_view> m_fields;
    Price m_bookPrice;
    Side m_bookSide = Side::Buy;
    std::int64_t m_usualLots = 0;
    Timestamp m_nextMark = Timestamp::min();
    std::optional<FeedError> m_error;
    Recording::Counts m_counts;
};

} // namespace jarvis::venue::replay
