#include "engine/venue/binance/market_info.h"

#include "engine/venue/dialect/candle_row.h"
#include "engine/venue/dialect/instrument_list.h"
#include "engine/venue/grid.h"

#include <simdjson.h>

#include <map>

namespace jarvis::venue::binance {
namespace {

using simdjson::dom::element;

std::string_view textOf(element json, const char* key)
{
    std::string_view text;
    return json[key].get(text) == simdjson::SUCCESS ? text : std::string_view();
}

std::int64_t numberOf(element json, const char* key)
{
    std::int64_t number = 0;
    return json[key].get(number) == simdjson::SUCCESS ? number : 0;
}

void readLimits(element json, ExchangeInfo& info)
{
    simdjson::dom::array limits;
    if (json["rateLimits"].get(limits) != simdjson::SUCCESS)
        return;
    for (const element limit : limits) {
        const std::string_view type = textOf(limit, "rateLimitType");
        const std::string_view interval = textOf(limit, "interval");
        const std::int64_t count = numberOf(limit, "intervalNum");
        if (type == "REQUEST_WEIGHT" && interval == "MINUTE" && count == 1)
            info.weightMinute = numberOf(limit, "limit");
        else if (type == "ORDERS" && interval == "MINUTE" && count == 1)
            info.ordersMinute = numberOf(limit, "limit");
        else if (type == "ORDERS" && interval == "SECOND" && count == 10)
            info.ordersTenSeconds = numberOf(limit, "limit");
    }
}

/// [openTime,"open","high","low","close","volume",…]
std::optional<Candle> candleOf(element row, const Grid& grid)
{
    std::int64_t millis = 0;
    std::string_view texts[5];
    if (row.at(0).get(millis) != simdjson::SUCCESS || millis < 0 || millis > 9'000'000'000'000)
        return std::nullopt;
    for (std::size_t i = 0; i < 5; ++i) {
        if (row.at(i + 1).get(texts[i]) != simdjson::SUCCESS)
            return std::nullopt;
    }
    return dialect::candleOf(timestampFromMillis(millis), texts, grid);
}

} // namespace

Expected<ExchangeInfo, std::string> readExchangeInfo(std::string_view body)
{
    simdjson::dom::parser parser;
    element json;
    if (parser.parse(body.data(), body.size(), true).get(json) != simdjson::SUCCESS)
        return Unexpected(std::string("the instrument list is no JSON"));
    dialect::InstrumentFacts common;
    common.venue = VenueId::Binance;
    common.market = "binance_usdm";
    std::map<std::string, dialect::InstrumentFacts> facts;
    dialect::readInstruments(dialect::Dialect::Binance, json, common, facts);
    ExchangeInfo info;
    readLimits(json, info);
    for (const auto& [symbol, known] : facts) {
        const bool isOurs = known.isPerpetual && known.isTrading && (known.quote == "USDT" || known.quote == "USDC");
        if (!isOurs)
            continue;
        if (const auto made = dialect::makeInstrument(known))
            info.instruments.push_back(*made);
    }
    if (info.instruments.empty())
        return Unexpected(std::string("the instrument list names no perpetual that trades"));
    return info;
}

Expected<std::vector<Candle>, std::string> readCandles(std::string_view body, const Instrument& instrument)
{
    simdjson::dom::parser parser;
    simdjson::dom::array rows;
    if (parser.parse(body.data(), body.size(), true).get(rows) != simdjson::SUCCESS)
        return Unexpected(std::string("the bars are no JSON list"));
    const Grid grid(instrument);
    std::vector<Candle> candles;
    for (const element row : rows) {
        const auto candle = candleOf(row, grid);
        if (!candle || (!candles.empty() && candle->openTime <= candles.back().openTime))
            return Unexpected("bar " + std::to_string(candles.size()) + " of " + instrument.symbol() + " is not as documented");
        candles.push_back(*candle);
    }
    return candles;
}

const char* intervalOf(Timeframe timeframe)
{
    switch (timeframe) {
    case Timeframe::S1: return "";
    case Timeframe::M1: return "1m";
    case Timeframe::M5: return "5m";
    case Timeframe::M15: return "15m";
    case Timeframe::M30: return "30m";
    case Timeframe::H1: return "1h";
    case Timeframe::H4: return "4h";
    case Timeframe::D1: return "1d";
    }
    UNREACHABLE();
}

} // namespace jarvis::venue::binance
