#include "tests/bench/decode/plain.h"

#include <simdjson.h>

#if __has_include(<nlohmann/json.hpp>)
#include <nlohmann/json.hpp>
#define JARVIS_BENCH_NLOHMANN
#endif

namespace jarvis::bench {
namespace {

using venue::dialect::Dialect;
namespace ondemand = simdjson::ondemand;

/// Digits and a point up to `end`, in units of 1e-8.
std::int64_t unitsUpTo(const char* at, char end)
{
    std::int64_t units = 0;
    int decimals = -1;
    for (; *at != end; ++at) {
        if (*at == '.') {
            decimals = 0;
            continue;
        }
        units = units * 10 + (*at - '0');
        decimals += decimals >= 0 ? 1 : 0;
    }
    for (int i = decimals < 0 ? 0 : decimals; i < 8; ++i)
        units *= 10;
    return units;
}

using Levels = std::vector<std::pair<std::int64_t, std::int64_t>>;

bool readLevels(ondemand::array array, Levels& out)
{
    for (auto level : array) {
        ondemand::array pair;
        if (level.get_array().get(pair))
            return false;
        std::pair<std::int64_t, std::int64_t> made;
        int field = 0;
        for (auto number : pair) {
            ondemand::raw_json_string raw;
            if (number.get_raw_json_string().get(raw))
                return false;
            if (field < 2)
                (field == 0 ? made.first : made.second) = unitsUpTo(raw.raw(), '"');
            ++field;
        }
        out.push_back(made);
    }
    return true;
}

bool readSide(ondemand::object& object, const char* key, Levels& out)
{
    ondemand::array levels;
    return !object.find_field(key).get_array().get(levels) && readLevels(levels, out);
}

bool readNumber(ondemand::object& object, const char* key, std::int64_t& out)
{
    ondemand::raw_json_string raw;
    if (object.find_field(key).get_raw_json_string().get(raw))
        return false;
    out = unitsUpTo(raw.raw(), '"');
    return true;
}

bool readTrade(ondemand::object& trade, const char* price, const char* quantity, bool isPriceFirst, PlainMessage& out)
{
    std::pair<std::int64_t, std::int64_t> made;
    const bool isRead = isPriceFirst ? readNumber(trade, price, made.first) && readNumber(trade, quantity, made.second)
                                     : readNumber(trade, quantity, made.second) && readNumber(trade, price, made.first);
    out.bids.push_back(made);
    return isRead;
}

bool readBinance(ondemand::document& document, PlainMessage& out)
{
    ondemand::object data;
    std::string_view kind;
    std::string_view symbol;
    std::uint64_t time = 0;
    if (document["data"].get_object().get(data) || data.find_field("e").get(kind) || data.find_field("E").get(time) || data.find_field("s").get(symbol))
        return false;
    if (kind == "trade") {
        out.sequence = time;
        bool isMaker = false;
        return readTrade(data, "p", "q", true, out) && !data.find_field("m").get(isMaker);
    }
    std::uint64_t first = 0;
    std::uint64_t previous = 0;
    return !data.find_field("U").get(first) && !data.find_field("u").get(out.sequence) && !data.find_field("pu").get(previous) && readSide(data, "b", out.bids)
        && readSide(data, "a", out.asks);
}

bool readBybit(ondemand::document& document, PlainMessage& out)
{
    std::string_view topic;
    std::string_view type;
    std::uint64_t time = 0;
    std::string_view symbol;
    if (document["topic"].get(topic) || document["type"].get(type) || document["ts"].get(time))
        return false;
    if (topic.substr(0, 11) == "publicTrade") {
        ondemand::array trades;
        if (document["data"].get_array().get(trades))
            return false;
        for (auto entry : trades) {
            ondemand::object trade;
            std::string_view side;
            std::string_view name;
            bool isBlock = false;
            if (entry.get_object().get(trade) || trade.find_field("T").get(out.sequence) || trade.find_field("s").get(symbol) || trade.find_field("S").get(side)
                || !readTrade(trade, "p", "v", false, out) || trade.find_field("i").get(name) || trade.find_field("BT").get(isBlock))
                return false;
        }
        return true;
    }
    ondemand::object data;
    return !document["data"].get_object().get(data) && !data.find_field("s").get(symbol) && readSide(data, "b", out.bids) && readSide(data, "a", out.asks)
        && !data.find_field("u").get(out.sequence);
}

bool readOkx(ondemand::document& document, PlainMessage& out)
{
    ondemand::object argument;
    std::string_view channel;
    std::string_view symbol;
    if (document["arg"].get_object().get(argument) || argument.find_field("channel").get(channel) || argument.find_field("instId").get(symbol))
        return false;
    const bool isTrade = channel == "trades";
    std::string_view action;
    if (!isTrade && document["action"].get(action))
        return false;
    ondemand::array entries;
    if (document["data"].get_array().get(entries))
        return false;
    for (auto entry : entries) {
        ondemand::object data;
        std::string_view time;
        if (entry.get_object().get(data))
            return false;
        if (isTrade) {
            std::string_view side;
            if (!readTrade(data, "px", "sz", true, out) || data.find_field("side").get(side) || data.find_field("ts").get(time))
                return false;
            out.sequence = static_cast<std::uint64_t>(unitsUpTo(time.data(), '"') / 100'000'000);
        } else {
            if (!readSide(data, "asks", out.asks) || !readSide(data, "bids", out.bids) || data.find_field("ts").get(time))
                return false;
            if (data.find_field("seqId").get(out.sequence))
                out.sequence = 0; // as it was years ago
        }
    }
    return true;
}

#ifdef JARVIS_BENCH_NLOHMANN
using nlohmann::json;

std::int64_t unitsOf(const json& text)
{
    return unitsUpTo(text.get_ref<const std::string&>().c_str(), '\0');
}

void readLevels(const json& from, Levels& out)
{
    for (const json& level : from)
        out.emplace_back(unitsOf(level[0]), unitsOf(level[1]));
}

void readWithNlohmann(Dialect dialect, const json& message, PlainMessage& out)
{
    const json& data = message["data"];
    if (dialect == Dialect::Binance && data["e"] == "trade") {
        out.sequence = data["E"];
        out.bids.emplace_back(unitsOf(data["p"]), unitsOf(data["q"]));
    } else if (dialect == Dialect::Binance || (dialect == Dialect::Bybit && data.is_object())) {
        out.sequence = data["u"];
        readLevels(data["b"], out.bids);
        readLevels(data["a"], out.asks);
    } else if (dialect == Dialect::Bybit) {
        for (const json& trade : data) {
            out.sequence = trade["T"];
            out.bids.emplace_back(unitsOf(trade["p"]), unitsOf(trade["v"]));
        }
    } else if (message["arg"]["channel"] == "trades") {
        for (const json& trade : data) {
            out.sequence = static_cast<std::uint64_t>(unitsOf(trade["ts"]) / 100'000'000);
            out.bids.emplace_back(unitsOf(trade["px"]), unitsOf(trade["sz"]));
        }
    } else {
        readLevels(data[0]["asks"], out.asks);
        readLevels(data[0]["bids"], out.bids);
        out.sequence = data[0].value("seqId", std::uint64_t(0));
    }
}
#endif

} // namespace

struct OnDemandReader::Parser {
    ondemand::parser parser;
};

OnDemandReader::OnDemandReader() : m_parser(std::make_unique<Parser>()) {}
OnDemandReader::~OnDemandReader() = default;

bool OnDemandReader::read(Dialect dialect, std::string_view text, PlainMessage& out)
{
    out.bids.clear();
    out.asks.clear();
    ondemand::document document;
    if (m_parser->parser.iterate(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING).get(document))
        return false;
    return dialect == Dialect::Binance ? readBinance(document, out) : dialect == Dialect::Bybit ? readBybit(document, out) : readOkx(document, out);
}

bool hasNlohmann()
{
#ifdef JARVIS_BENCH_NLOHMANN
    return true;
#else
    return false;
#endif
}

bool readWithNlohmann(Dialect dialect, std::string_view text, PlainMessage& out)
{
    out.bids.clear();
    out.asks.clear();
#ifdef JARVIS_BENCH_NLOHMANN
    readWithNlohmann(dialect, json::parse(text), out);
    return true;
#else
    static_cast<void>(dialect);
    static_cast<void>(text);
    return false;
#endif
}

} // namespace jarvis::bench
