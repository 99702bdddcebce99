#include "engine/venue/replay/instrument_list.h"

#include "engine/venue/replay/exact_number.h"
#include "engine/venue/replay/file_name.h"
#include "engine/venue/replay/stream_lines.h"

namespace jarvis::venue::replay {
namespace {

using simdjson::dom::element;

/// A number above zero, sent as text.
std::optional<Decimal> amountAt(element json, const char* key)
{
    std::string_view text;
    if (json[key].get(text) != simdjson::SUCCESS)
        return std::nullopt;
    const auto number = exactNumber(text);
    return number && number->mantissa > 0 ? number : std::nullopt;
}

std::string wordAt(element json, const char* key)
{
    std::string_view text;
    return json[key].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

void readBinanceFilters(element symbol, InstrumentFacts& facts)
{
    simdjson::dom::array filters;
    if (symbol["filters"].get(filters) != simdjson::SUCCESS)
        return;
    for (const element filter : filters) {
        const std::string type = wordAt(filter, "filterType");
        if (type == "PRICE_FILTER") {
            facts.tickSize = amountAt(filter, "tickSize").value_or(facts.tickSize);
            facts.priceMax = amountAt(filter, "maxPrice");
        } else if (type == "LOT_SIZE") {
            facts.lotSize = amountAt(filter, "stepSize").value_or(facts.lotSize);
            facts.quantityMin = amountAt(filter, "minQty");
            facts.quantityMax = amountAt(filter, "maxQty");
        } else if (type == "MIN_NOTIONAL") {
            facts.notionalMin = amountAt(filter, "notional");
        }
    }
}

void readBinance(element json, const InstrumentFacts& common, std::map<std::string, InstrumentFacts>& out)
{
    simdjson::dom::array symbols;
    if (json["symbols"].get(symbols) != simdjson::SUCCESS)
        return;
    for (const element symbol : symbols) {
        InstrumentFacts facts = common;
        facts.symbol = wordAt(symbol, "symbol");
        readBinanceFilters(symbol, facts);
        out[facts.symbol] = facts;
    }
}

void readOkx(element json, const InstrumentFacts& common, std::map<std::string, InstrumentFacts>& out)
{
    simdjson::dom::array entries;
    if (json["data"].get(entries) != simdjson::SUCCESS)
        return;
    for (const element entry : entries) {
        InstrumentFacts facts = common;
        facts.symbol = wordAt(entry, "instId");
        facts.isSpot = wordAt(entry, "instType") == "SPOT";
        facts.isInverse = wordAt(entry, "ctType") == "inverse" || wordAt(entry, "instType") == "OPTION";
        const auto tick = amountAt(entry, "tickSz");
        const auto lot = amountAt(entry, "lotSz");
        if (!tick || !lot)
            continue;
        facts.tickSize = *tick;
        facts.sizeStep = *lot;
        facts.lotSize = *lot;
        facts.quantityMin = amountAt(entry, "minSz");
        // Sizes of linear contracts are counted in contracts of ctVal base units each.
        const auto contract = amountAt(entry, "ctVal");
        if (wordAt(entry, "ctType") == "linear" && contract) {
            facts.lotSize = Decimal{lot->mantissa * contract->mantissa, lot->scale + contract->scale}.normalized();
            facts.quantityMin.reset();
        }
        out[facts.symbol] = facts;
    }
}

} // namespace

std::map<std::string, InstrumentFacts> instrumentsBeside(const std::string& path, Dialect dialect)
{
    std::map<std::string, InstrumentFacts> found;
    InstrumentFacts common;
    const FileNameParts name = partsOfFileName(path);
    common.market = name.market;
    common.isSpot = name.isSpot;
    if (dialect == Dialect::Bybit)
        return found;
    const std::string kind = dialect == Dialect::Binance ? "exchangeInfo" : "instruments";
    for (const std::string& list : filesBeside(path, {name.market, kind, dateOfFileName(path)})) {
        auto reader = LineReader::open(list);
        if (!reader)
            continue;
        simdjson::dom::parser parser;
        while (const auto line = reader->next()) {
            element json;
            const std::string_view text = unframe(*line).json;
            if (text.empty() || parser.parse(text.data(), text.size(), true).get(json) != simdjson::SUCCESS)
                continue;
            if (dialect == Dialect::Binance)
                readBinance(json, common, found);
            else
                readOkx(json, common, found);
        }
    }
    return found;
}

} // namespace jarvis::venue::replay
