#include "engine/venue/okx/market_info.h"

#include "engine/venue/dialect/candle_row.h"
#include "engine/venue/dialect/instrument_list.h"

#include <simdjson.h>

#include <algorithm>
#include <map>
#include <span>

namespace jarvis::venue::okx {
namespace {

using simdjson::dom::element;

/// ["openTime","open","high","low","close","contracts",…]
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

Expected<InstrumentList, std::string> readInstrumentList(std::string_view body)
{
    simdjson::dom::parser parser;
    element json;
    if (parser.parse(body.data(), body.size(), true).get(json) != simdjson::SUCCESS)
        return Unexpected(std::string("the instrument list is no JSON"));
    dialect::InstrumentFacts common;
    common.venue = VenueId::Okx;
    common.market = "okx_v5";
    std::map<std::string, dialect::InstrumentFacts> facts;
    dialect::readInstruments(dialect::Dialect::Okx, json, common, facts);
    InstrumentList list;
    for (const auto& [symbol, known] : facts) {
        const std::string quote = dialect::partsOfSymbol(symbol).quote;
        const bool isOurs = known.isPerpetual && !known.isInverse && known.isTrading && (quote == "USDT" || quote == "USDC");
        if (!isOurs)
            continue;
        if (const auto made = dialect::makeInstrument(known)) {
            list.instruments.push_back(*made);
            list.contracts.add(symbol, known.sizeStep, known.lotSize);
        }
    }
    if (list.instruments.empty())
        return Unexpected(std::string("the instrument list names no perpetual that trades"));
    return list;
}

Expected<std::vector<Candle>, std::string> readCandles(std::string_view body, const Instrument& instrument, const Grid& grid)
{
    simdjson::dom::parser parser;
    element json;
    simdjson::dom::array rows;
    if (parser.parse(body.data(), body.size(), true).get(json) != simdjson::SUCCESS || json["data"].get(rows) != simdjson::SUCCESS)
        return Unexpected(std::string("the bars are no JSON list"));
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

const char* barOf(Timeframe timeframe)
{
    switch (timeframe) {
    case Timeframe::S1: return ""; // bars of a second are kept for some instruments only
    case Timeframe::M1: return "1m";
    case Timeframe::M5: return "5m";
    case Timeframe::M15: return "15m";
    case Timeframe::M30: return "30m";
    case Timeframe::H1: return "1H";
    case Timeframe::H4: return "4H";
    case Timeframe::D1: return "1Dutc";
    }
    UNREACHABLE();
}

} // namespace jarvis::venue::okx
