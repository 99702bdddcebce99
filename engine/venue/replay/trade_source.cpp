#include "engine/venue/replay/trade_source.h"

#include "engine/venue/replay/csv.h"
#include "engine/venue/replay/file_name.h"
#include "engine/venue/dialect/instrument_facts.h"

#include <algorithm>
#include <utility>

namespace jarvis::venue::replay {
namespace {

constexpr std::uint64_t kLearnLines = 50'000;

std::optional<bool> truthOf(std::string_view text)
{
    if (text == "1" || text == "true" || text == "True")
        return true;
    if (text == "0" || text == "false" || text == "False")
        return false;
    return std::nullopt;
}

} // namespace

bool TradeSource::isTradeHeader(std::string_view firstLine)
{
    return columnsOf(firstLine).has_value();
}

std::optional<TradeSource::Columns> TradeSource::columnsOf(std::string_view firstLine)
{
    std::vector<std::string_view> header;
    splitFields(firstLine, header);
    Columns columns;
    columns.count = header.size();
    const auto set = [&header](std::size_t& place, std::string_view name) {
        const auto found = columnOf(header, name);
        place = found.value_or(0);
        return found.has_value();
    };
    if (set(columns.time, "trade_ts_ms") && set(columns.id, "trade_id") && set(columns.price, "price")
        && set(columns.quantity, "qty") && set(columns.isBuyerMaker, "buyer_is_maker")) {
        columns.type = columnOf(header, "type");
        return columns;
    }
    // agg_trade_id,price,quantity,first_trade_id,last_trade_id,transact_time,is_buyer_maker[,was_best_match]
    columns.hasHeader = header[0] == "agg_trade_id";
    const bool isAggregated = (header.size() == 7 || header.size() == 8)
        && (columns.hasHeader
            || (truthOf(header[6])
                && std::ranges::all_of(header.begin(), header.begin() + 6,
                    [](std::string_view field) { return exactNumber(field).has_value(); })));
    if (!isAggregated)
        return std::nullopt;
    columns.id = 0;
    columns.price = 1;
    columns.quantity = 2;
    columns.time = 5;
    columns.isBuyerMaker = 6;
    return columns;
}

Expected<Instrument, FeedError> TradeSource::learnInstrument(const std::string& path, const Columns& columns)
{
    auto reader = LineReader::open(path);
    if (!reader)
        return Unexpected(reader.error());
    DecimalsSeen prices;
    DecimalsSeen quantities;
    std::vector<std::string_view> fields;
    if (columns.hasHeader)
        reader->next();
    while (reader->number() < kLearnLines) {
        const auto line = reader->next();
        if (!line)
            break;
        splitFields(*line, fields);
        if (fields.size() != columns.count || !prices.add(fields[columns.price])
            || !quantities.add(fields[columns.quantity]))
            break; // playing it says so
    }
    const FileNameParts name = partsOfFileName(path);
    if (name.symbol.empty())
        return Unexpected(FeedError{FeedError::Kind::FormatUnknown,
            "recording " + path
                + ": holds trades, but its name does not tell of what; name it like binance_usdm_btcusdt_trades.csv.gz",
            0});
    dialect::InstrumentFacts facts;
    facts.market = name.market;
    facts.symbol = name.symbol;
    facts.isSpot = name.isSpot;
    facts.tickSize = prices.step();
    facts.lotSize = quantities.step();
    facts.typicalPrice = prices.typical();
    auto instrument = dialect::makeInstrument(facts);
    if (!instrument)
        return Unexpected(reader->corrupt("prices and quantities have more decimals than an instrument can have"));
    return *std::move(instrument);
}

Expected<std::unique_ptr<Source>, FeedError> TradeSource::open(const std::string& path, std::string_view firstLine)
{
    const auto columns = columnsOf(firstLine);
    CHECK(columns);
    auto instrument = learnInstrument(path, *columns);
    if (!instrument)
        return Unexpected(instrument.error());
    auto reader = LineReader::open(path);
    if (!reader)
        return Unexpected(reader.error());
    if (columns->hasHeader)
        reader->next();
    return std::unique_ptr<Source>(new TradeSource(std::move(reader).value(), *columns, std::move(instrument).value()));
}

TradeSource::TradeSource(LineReader reader, Columns columns, Instrument instrument)
    : m_reader(std::move(reader)),
      m_columns(columns),
      m_instruments{std::move(instrument)},
      m_grid(m_instruments[0]),
      m_book(m_instruments[0].id(), m_instruments[0].spec().priceMax)
{}

std::optional<TradeTick> TradeSource::tradeOf(const std::vector<std::string_view>& fields) const
{
    if (fields.size() != m_columns.count)
        return std::nullopt;
    const auto time = recordedTime(fields[m_columns.time]);
    const auto id = unitsOf(fields[m_columns.id], 0);
    const auto price = m_grid.price(fields[m_columns.price]);
    const auto quantity = m_grid.quantity(fields[m_columns.quantity]);
    const auto isBuyerMaker = truthOf(fields[m_columns.isBuyerMaker]);
    if (!time || !id || *id < 0 || !price || !quantity || !isBuyerMaker)
        return std::nullopt;
    return TradeTick{m_instruments[0].id(), *time, static_cast<std::uint64_t>(*id), *price, *quantity,
        *isBuyerMaker ? Side::Sell : Side::Buy};
}

bool TradeSource::read(std::vector<MarketEvent>& out)
{
    const auto line = m_reader.next();
    if (!line) {
        m_error = m_reader.error();
        return false;
    }
    if (line->empty())
        return true;
    splitFields(*line, m_fields);
    const auto trade = tradeOf(m_fields);
    if (!trade) {
        m_error = m_reader.corrupt(
            "must be a trade like those before it: time, id, price and quantity in numbers on the grid of the first "
            + std::to_string(kLearnLines) + " lines, buyer_is_maker 0 or 1");
        return false;
    }
    ++m_counts.lines;
    ++m_counts.trades;
    const std::string_view type = m_columns.type ? m_fields[*m_columns.type] : std::string_view();
    if (!trade->quantity.isZero() && (type.empty() || type == "MARKET"))
        play(*trade, out);
    return true;
}

void TradeSource::play(const TradeTick& trade, std::vector<MarketEvent>& out)
{
    constexpr std::int64_t kMemory = 16;
    m_usualLots += (trade.quantity.lots() - m_usualLots) / kMemory;
    if (m_usualLots == 0)
        m_usualLots = trade.quantity.lots();
    out.emplace_back(trade);
    if (trade.price != m_bookPrice || trade.aggressor != m_bookSide) {
        m_bookPrice = trade.price;
        m_bookSide = trade.aggressor;
        out.emplace_back(m_book.around(trade.price, trade.aggressor, Quantity::ofLots(m_usualLots), trade.time));
    }
    if (trade.time >= m_nextMark) {
        m_nextMark = trade.time + std::chrono::seconds(1);
        out.emplace_back(MarkTick{trade.instrument, trade.time, trade.price, {}, {}});
    }
}

} // namespace jarvis::venue::replay
