#include "engine/venue/bybit/market_info.h"

#include "engine/venue/dialect/candle_row.h"
#include "engine/venue/dialect/instrument_list.h"
#include "engine/venue/grid.h"

#include <simdjson.h>

#include <algorithm>
#include <map>
#include <span>

namespace jarvis::venue::bybit {
namespace {

using simdjson::dom::element;

/// ["openTime","open","high","low","close","volume","turnover"]
std::optional<Candle> candleOf(element row, const Grid& grid)
{
    std::string_view texts[6];
    for (std::size_t i = 0; i < 6; ++i) {
        if (row.at(i).get(texts[i]) != simdjson::SUCCESS)
            return std::nullopt;
    }
    return dialect::candleOf(recordedTime(texts[0]), std::span(texts).subspan<1>(), grid);
}

} // namespace

Expected<InstrumentPage, std::string> readInstrumentPage(std::string_view body)
{
    simdjson::dom::parser parser;
    element json;
    if (parser.parse(body.data(), body.size(), true).get(json) != simdjson::SUCCESS)
        return Unexpected(std::string("the instrument list is no JSON"));
    dialect::InstrumentFacts common;
    common.venue = VenueId::Bybit;
    common.market = "bybit_linear";
    std::map<std::string, dialect::InstrumentFacts> facts;
    dialect::readInstruments(dialect::Dialect::Bybit, json, common, facts);
    InstrumentPage page;
    for (const auto& [symbol, known] : facts) {
        const bool isOurs = known.isPerpetual && known.isTrading && known.quote == "USDT";
        const auto made = isOurs ? dialect::makeInstrument(known) : std::nullopt;
        if (made)
            page.instruments.push_back(*made);
    }
    std::string_view cursor;
    if (json["result"]["nextPageCursor"].get(cursor) == simdjson::SUCCESS)
        page.cursor = cursor;
    return page;
}

Expected<std::vector<Candle>, std::string> readCandles(std::string_view body, const Instrument& instrument)
{
    simdjson::dom::parser parser;
    simdjson::dom::array rows;
    if (parser.parse(body.data(), body.size(), true)["result"]["list"].get(rows) != simdjson::SUCCESS)
        return Unexpected(std::string("the bars are no JSON list"));
    const Grid grid(instrument);
    std::vector<Candle> candles;
    for (const element row : rows) {
        const auto candle = candleOf(row, grid);
        if (!candle || (!candles.empty() && candle->openTime >= candles.back().openTime))
            return Unexpected("bar " + std::to_string(candles.size()) + " of " + instrument.symbol() + " is not as documented");
        candles.push_back(*candle);
    }
    std::reverse(candles.begin(), candles.end());
    return candles;
}

const char* intervalOf(Timeframe timeframe)
{
    switch (timeframe) {
    case Timeframe::S1: return "";
    case Timeframe::M1: return "1";
    case Timeframe::M5: return "5";
    case Timeframe::M15: return "15";
    case Timeframe::M30: return "30";
    case Timeframe::H1: return "60";
    case Timeframe::H4: return "240";
    case Timeframe::D1: return "D";
    }
    UNREACHABLE();
}

} // namespace jarvis::venue::bybit
