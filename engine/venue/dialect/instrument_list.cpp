#include "engine/venue/dialect/instrument_list.h"

#include "engine/venue/exact_number.h"

namespace jarvis::venue::dialect {
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
        facts.base = wordAt(symbol, "baseAsset");
        facts.quote = wordAt(symbol, "quoteAsset");
        const std::string contract = wordAt(symbol, "contractType");
        facts.isPerpetual = contract == "PERPETUAL";
        const std::string status = wordAt(symbol, "status");
        facts.isTrading = status.empty() || status == "TRADING";
        readBinanceFilters(symbol, facts);
        out[facts.symbol] = facts;
    }
}

void readBybit(element json, const InstrumentFacts& common, std::map<std::string, InstrumentFacts>& out)
{
    simdjson::dom::array entries;
    if (json["result"]["list"].get(entries) != simdjson::SUCCESS)
        return;
    for (const element entry : entries) {
        InstrumentFacts facts = common;
        facts.symbol = wordAt(entry, "symbol");
        facts.base = wordAt(entry, "baseCoin");
        facts.quote = wordAt(entry, "quoteCoin");
        facts.isPerpetual = wordAt(entry, "contractType") == "LinearPerpetual";
        facts.isTrading = wordAt(entry, "status") == "Trading";
        element prices;
        element sizes;
        if (entry["priceFilter"].get(prices) != simdjson::SUCCESS || entry["lotSizeFilter"].get(sizes) != simdjson::SUCCESS)
            continue;
        const auto tick = amountAt(prices, "tickSize");
        const auto lot = amountAt(sizes, "qtyStep");
        if (!tick || !lot)
            continue;
        facts.tickSize = *tick;
        facts.lotSize = *lot;
        facts.priceMax = amountAt(prices, "maxPrice");
        facts.quantityMin = amountAt(sizes, "minOrderQty");
        facts.quantityMax = amountAt(sizes, "maxOrderQty");
        facts.notionalMin = amountAt(sizes, "minNotionalValue");
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
        facts.isPerpetual = wordAt(entry, "instType") == "SWAP";
        const std::string state = wordAt(entry, "state");
        facts.isTrading = state.empty() || state == "live";
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
            const auto inBase = [&](const std::optional<Decimal>& contracts) {
                return contracts ? std::optional(Decimal{contracts->mantissa * contract->mantissa, contracts->scale + contract->scale}.normalized()) : std::nullopt;
            };
            facts.lotSize = *inBase(lot);
            facts.quantityMin = inBase(facts.quantityMin);
            facts.quantityMax = inBase(amountAt(entry, "maxLmtSz"));
        }
        out[facts.symbol] = facts;
    }
}

} // namespace

void readInstruments(Dialect dialect, element json, const InstrumentFacts& common, std::map<std::string, InstrumentFacts>& out)
{
    switch (dialect) {
    case Dialect::Binance: return readBinance(json, common, out);
    case Dialect::Bybit: return readBybit(json, common, out);
    case Dialect::Okx: return readOkx(json, common, out);
    }
}

} // namespace jarvis::venue::dialect
