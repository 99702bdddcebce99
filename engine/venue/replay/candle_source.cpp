#include "engine/venue/replay/candle_source.h"

#include "engine/venue/replay/csv.h"
#include "engine/venue/replay/file_name.h"
#include "engine/venue/grid.h"
#include "engine/venue/dialect/instrument_facts.h"
#include "engine/venue/replay/line_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jarvis::venue::replay {
namespace {

constexpr std::string_view kCandleRule
    = "must be ts_ms,open,high,low,close,volume: numbers, low <= open and close <= high, later than the row before";

/// What the file's numbers look like, from all of its rows: one pass for the grid, one for the bars.
Expected<dialect::InstrumentFacts, FeedError> learn(const std::string& path)
{
    auto reader = LineReader::open(path);
    if (!reader)
        return Unexpected(reader.error());
    DecimalsSeen prices;
    DecimalsSeen volumes;
    std::vector<std::string_view> fields;
    while (const auto line = reader->next()) {
        splitFields(*line, fields);
        if (reader->number() == 1)
            continue;
        if (fields.size() != 6
            || !std::all_of(fields.begin() + 1, fields.end() - 1, [&](auto field) { return prices.add(field); })
            || !volumes.add(fields[5]))
            break; // the second pass says so
    }
    const FileNameParts name = partsOfFileName(path);
    dialect::InstrumentFacts facts;
    facts.market = name.market;
    facts.symbol = name.symbol;
    facts.isSpot = name.isSpot;
    facts.tickSize = prices.step();
    facts.lotSize = volumes.step();
    facts.typicalPrice = prices.typical();
    return facts;
}

std::optional<Candle> barOf(const std::vector<std::string_view>& fields, const Grid& grid)
{
    if (fields.size() != 6)
        return std::nullopt;
    const auto time = recordedTime(fields[0]);
    const auto open = grid.price(fields[1]);
    const auto high = grid.price(fields[2]);
    const auto low = grid.price(fields[3]);
    const auto close = grid.price(fields[4]);
    const auto volume = grid.quantity(fields[5]);
    if (!time || !open || !high || !low || !close || !volume)
        return std::nullopt;
    if (*low > std::min(*open, *close) || *high < std::max(*open, *close))
        return std::nullopt;
    return Candle{*time, *open, *high, *low, *close, *volume};
}

/// The shortest step between rows: longer ones are gaps.
Duration lengthOfBars(const std::vector<Candle>& bars)
{
    Duration length = std::chrono::minutes(1);
    for (std::size_t i = 1; i < bars.size(); ++i) {
        const Duration step = bars[i].openTime - bars[i - 1].openTime;
        length = i == 1 ? step : std::min(length, step);
    }
    return length;
}

} // namespace

CandleSource::CandleSource(Instrument instrument, std::vector<Candle> bars, std::optional<FeedError> error)
    : m_instruments{std::move(instrument)},
      m_bars(std::move(bars)),
      m_length(lengthOfBars(m_bars)),
      m_book(m_instruments[0].id(), m_instruments[0].spec().priceMax),
      m_error(std::move(error))
{}

Expected<std::unique_ptr<Source>, FeedError> CandleSource::open(
    const std::string& path, const RecordingOptions& options)
{
    const auto facts = learn(path);
    if (!facts)
        return Unexpected(facts.error());
    if (facts->symbol.empty())
        return Unexpected(FeedError{FeedError::Kind::FormatUnknown,
            "recording " + path
                + ": holds candles, but its name does not tell of what; name it like binance_usdm_BTCUSDT_1m.csv.gz",
            0});
    auto reader = LineReader::open(path);
    if (!reader)
        return Unexpected(reader.error());
    auto instrument = dialect::makeInstrument(*facts);
    reader->next();
    std::vector<Candle> bars;
    std::vector<std::string_view> fields;
    std::optional<FeedError> error;
    while (const auto line = reader->next()) {
        if (line->empty())
            continue;
        splitFields(*line, fields);
        const auto bar = instrument ? barOf(fields, Grid(*instrument)) : std::nullopt;
        if (!bar || (!bars.empty() && bar->openTime <= bars.back().openTime)) {
            error = reader->corrupt(std::string(kCandleRule));
            break;
        }
        bars.push_back(*bar);
    }
    if (reader->error())
        error = reader->error();
    if (bars.empty())
        return Unexpected(error ? *error : reader->corrupt("there are no candles after the header"));

    std::unique_ptr<CandleSource> source(new CandleSource(*std::move(instrument), std::move(bars), std::move(error)));
    source->m_isMarkOnly = partsOfFileName(path).isMark;
    source->m_first = std::min(options.historyRows, source->m_bars.size() / 2);
    source->m_next = source->m_first;
    source->m_funding = FundingSchedule::beside(path, facts->market, facts->symbol);
    while (source->m_nextFunding < source->m_funding.settlements.size()
        && source->m_funding.settlements[source->m_nextFunding].time < source->m_bars[source->m_first].openTime)
        ++source->m_nextFunding;
    return std::unique_ptr<Source>(std::move(source));
}

bool CandleSource::read(std::vector<MarketEvent>& out)
{
    if (m_next == m_bars.size()) {
        m_shownError = m_error;
        return false;
    }
    const Candle& bar = m_bars[m_next++];
    ++m_counts.lines;
    const bool rose = bar.close >= bar.open;
    const std::array<Price, 4> path{bar.open, rose ? bar.low : bar.high, rose ? bar.high : bar.low, bar.close};
    const std::array<Duration, 4> at{
        Duration::zero(), m_length / 3, m_length / 3 * 2, m_length - std::min(m_length / 2, Duration(1ms))};
    const Quantity part = Quantity::ofLots(bar.volume.lots() / 4);
    const std::array<Quantity, 4> parts{part, part, part, Quantity::ofLots(bar.volume.lots() - 3 * part.lots())};
    for (std::size_t i = 0; i < path.size(); ++i) {
        // Four prices need four trades: where there are not enough lots for that, each is one lot.
        const Quantity quantity = bar.volume.isZero() ? Quantity::zero() : std::max(parts[i], Quantity::ofLots(1));
        play({path[i], quantity, bar.openTime + at[i]}, bar.volume, out);
    }
    return true;
}

void CandleSource::play(const Point& point, Quantity barVolume, std::vector<MarketEvent>& out)
{
    constexpr std::int64_t kLevelsPerBar = 40;
    settle(point.time, out);
    const InstrumentId id = m_instruments[0].id();
    if (point.price != m_lastPrice)
        m_lastSide = point.price > m_lastPrice ? Side::Buy : Side::Sell;
    m_lastPrice = point.price;
    if (!m_isMarkOnly) {
        // The trade first: it meets whoever rests on the way to the new price.
        if (!point.quantity.isZero()) {
            ++m_counts.trades;
            out.emplace_back(TradeTick{id, point.time, ++m_lastTrade, point.price, point.quantity, m_lastSide});
        }
        out.emplace_back(
            m_book.around(point.price, m_lastSide, Quantity::ofLots(barVolume.lots() / kLevelsPerBar), point.time));
    }
    MarkTick mark{id, point.time, point.price, {}, {}};
    if (m_nextFunding < m_funding.settlements.size()) {
        mark.fundingRate = m_funding.settlements[m_nextFunding].rate;
        mark.nextFunding = m_funding.settlements[m_nextFunding].time;
    }
    out.emplace_back(mark);
}

void CandleSource::settle(Timestamp until, std::vector<MarketEvent>& out)
{
    for (; m_nextFunding < m_funding.settlements.size() && m_funding.settlements[m_nextFunding].time <= until;
         ++m_nextFunding) {
        const auto& settlement = m_funding.settlements[m_nextFunding];
        const auto mark = m_instruments[0].snapPrice(settlement.mark, Rounding::Nearest);
        if (mark)
            out.emplace_back(FundingTick{m_instruments[0].id(), settlement.time, settlement.rate, *mark});
    }
}

std::vector<Candle> CandleSource::history(InstrumentId instrument, Timeframe timeframe, std::size_t countMax) const
{
    std::vector<Candle> made;
    if (instrument != m_instruments[0].id() || lengthOf(timeframe) % m_length != Duration::zero())
        return made;
    for (std::size_t i = 0; i < m_first; ++i) {
        const Candle& bar = m_bars[i];
        const Timestamp open = barOpen(timeframe, bar.openTime);
        if (made.empty() || made.back().openTime != open) {
            made.push_back(bar);
            made.back().openTime = open;
            continue;
        }
        Candle& last = made.back();
        last.high = std::max(last.high, bar.high);
        last.low = std::min(last.low, bar.low);
        last.close = bar.close;
        last.volume += bar.volume;
    }
    if (made.size() > countMax)
        made.erase(made.begin(), made.end() - static_cast<std::ptrdiff_t>(countMax));
    return made;
}

} // namespace jarvis::venue::replay
