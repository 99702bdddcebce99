#include "engine/venue/dialect/stream_decoder.h"

#include "engine/venue/dialect/usual_frames.h"

#include <charconv>

namespace jarvis::venue::dialect {
namespace {

using simdjson::dom::element;

std::string_view textOf(element json, const char* key)
{
    std::string_view text;
    if (json[key].get(text) != simdjson::SUCCESS)
        return {};
    return text;
}

/// A whole number, sent as such or as text.
std::optional<std::uint64_t> numberOf(element json, const char* key)
{
    element value;
    if (json[key].get(value) != simdjson::SUCCESS)
        return std::nullopt;
    std::uint64_t number = 0;
    if (value.get(number) == simdjson::SUCCESS)
        return number;
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS)
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::optional<Timestamp> millisOf(element json, const char* key)
{
    constexpr std::uint64_t kMillisBound = 9'000'000'000'000;
    const auto millis = numberOf(json, key);
    if (!millis || *millis > kMillisBound)
        return std::nullopt;
    return timestampFromMillis(static_cast<std::int64_t>(*millis));
}

bool levelsOf(element json, const char* key, LevelList& out)
{
    simdjson::dom::array levels;
    if (json[key].get(levels) != simdjson::SUCCESS)
        return false;
    for (const element level : levels) {
        StreamMessage::Level& made = out.emplace_back();
        if (level.at(0).get(made.first) != simdjson::SUCCESS || level.at(1).get(made.second) != simdjson::SUCCESS)
            return false;
    }
    return true;
}

constexpr const char* kBadLevels = "book levels must be lists of [\"price\",\"quantity\"]";

const char* decodeBinance(element json, std::vector<StreamMessage>& out)
{
    StreamMessage& message = out.emplace_back();
    element data;
    if (json["data"].get(data) != simdjson::SUCCESS)
        data = json;
    message.symbol = textOf(data, "s");
    message.time = millisOf(data, "E");
    message.sequence = numberOf(data, "lastUpdateId");
    if (message.sequence) {
        message.kind = StreamMessage::Kind::BookSnapshot;
        return levelsOf(data, "bids", message.bids) && levelsOf(data, "asks", message.asks) ? nullptr : kBadLevels;
    }
    const std::string_view stream = textOf(json, "stream");
    const std::string_view event = textOf(data, "e");
    if (event == "depthUpdate") {
        message.kind = StreamMessage::Kind::BookDelta;
        message.firstSequence = numberOf(data, "U");
        message.sequence = numberOf(data, "u");
        message.previousSequence = numberOf(data, "pu");
        if (!message.firstSequence || !message.sequence)
            return "a depthUpdate must have the numbers U and u";
        return levelsOf(data, "b", message.bids) && levelsOf(data, "a", message.asks) ? nullptr : kBadLevels;
    }
    if (event == "trade" || event == "aggTrade") {
        message.kind = StreamMessage::Kind::Trade;
        message.isAggregated = event == "aggTrade";
        message.tradeId = numberOf(data, message.isAggregated ? "a" : "t").value_or(0);
        message.price = textOf(data, "p");
        message.quantity = textOf(data, "q");
        bool isBuyerMaker = false;
        if (data["m"].get(isBuyerMaker) != simdjson::SUCCESS)
            return "a trade must say in m whether the buyer was the maker";
        message.aggressor = isBuyerMaker ? Side::Sell : Side::Buy;
        const std::string_view type = textOf(data, "X");
        message.isOffBook = !type.empty() && type != "MARKET";
    } else if (event == "markPriceUpdate") {
        message.kind = StreamMessage::Kind::Mark;
        message.price = textOf(data, "p");
        message.fundingRate = textOf(data, "r");
        message.nextFunding = millisOf(data, "T");
    } else if (event == "bookTicker" || stream.ends_with("@bookTicker")) {
        message.kind = StreamMessage::Kind::BestPrices;
        message.sequence = numberOf(data, "u");
        message.bids.emplace_back(textOf(data, "b"), textOf(data, "B"));
        message.asks.emplace_back(textOf(data, "a"), textOf(data, "A"));
    }
    return nullptr;
}

const char* decodeBybitTrades(element json, std::vector<StreamMessage>& out)
{
    simdjson::dom::array trades;
    if (json["data"].get(trades) != simdjson::SUCCESS)
        return "a trade message must have a list of data";
    for (const element trade : trades) {
        StreamMessage& message = out.emplace_back();
        message.kind = StreamMessage::Kind::Trade;
        message.symbol = textOf(trade, "s");
        message.time = millisOf(trade, "T");
        message.tradeId = tradeNameOf(textOf(trade, "i"));
        message.price = textOf(trade, "p");
        message.quantity = textOf(trade, "v");
        message.aggressor = textOf(trade, "S") == "Sell" ? Side::Sell : Side::Buy;
        bool isBlock = false;
        message.isOffBook = trade["BT"].get(isBlock) == simdjson::SUCCESS && isBlock;
    }
    return nullptr;
}

const char* decodeBybit(element json, std::vector<StreamMessage>& out)
{
    const std::string_view topic = textOf(json, "topic");
    if (topic.starts_with("publicTrade.") || topic.starts_with("trade."))
        return decodeBybitTrades(json, out);
    StreamMessage& message = out.emplace_back();
    if (element ticker; topic.starts_with("tickers.") && json["data"].get(ticker) == simdjson::SUCCESS) {
        message.symbol = textOf(ticker, "symbol");
        message.time = millisOf(json, "ts");
        message.price = textOf(ticker, "markPrice");
        message.fundingRate = textOf(ticker, "fundingRate");
        message.nextFunding = millisOf(ticker, "nextFundingTime");
        // A delta tells only what changed; an option has no funding.
        if (!message.price.empty() || !message.fundingRate.empty())
            message.kind = StreamMessage::Kind::Mark;
        return nullptr;
    }
    if (!topic.starts_with("orderbook."))
        return nullptr;
    element data;
    if (json["data"].get(data) != simdjson::SUCCESS)
        return "an orderbook message must have data";
    const std::string_view type = textOf(json, "type");
    if (type != "snapshot" && type != "delta")
        return "the type of an orderbook message must be snapshot or delta";
    message.kind = type == "snapshot" ? StreamMessage::Kind::BookSnapshot : StreamMessage::Kind::BookDelta;
    message.symbol = textOf(data, "s");
    message.time = millisOf(json, "ts");
    message.sequence = numberOf(data, "u");
    if (!message.sequence)
        return "an orderbook message must have the number u";
    message.firstSequence = message.sequence;
    return levelsOf(data, "b", message.bids) && levelsOf(data, "a", message.asks) ? nullptr : kBadLevels;
}

const char* decodeOkxBook(element json, element entry, StreamMessage& message)
{
    const std::string_view action = textOf(json, "action");
    if (action != "snapshot" && action != "update")
        return "the action of a books message must be snapshot or update";
    message.kind = action == "snapshot" ? StreamMessage::Kind::BookSnapshot : StreamMessage::Kind::BookDelta;
    message.sequence = numberOf(entry, "seqId");
    message.previousSequence = numberOf(entry, "prevSeqId");
    std::int64_t checksum = 0;
    // Zero means that the venue no longer computes it.
    if (entry["checksum"].get(checksum) == simdjson::SUCCESS && checksum != 0)
        message.checksum = static_cast<std::int32_t>(checksum);
    return levelsOf(entry, "bids", message.bids) && levelsOf(entry, "asks", message.asks) ? nullptr : kBadLevels;
}

const char* decodeOkx(element json, std::vector<StreamMessage>& out)
{
    element argument;
    simdjson::dom::array entries;
    if (json["arg"].get(argument) != simdjson::SUCCESS || json["data"].get(entries) != simdjson::SUCCESS) {
        out.emplace_back();
        return nullptr;
    }
    const std::string_view channel = textOf(argument, "channel");
    for (const element entry : entries) {
        StreamMessage& message = out.emplace_back();
        message.symbol = textOf(argument, "instId");
        message.time = millisOf(entry, "ts");
        if (channel == "books") {
            if (const char* wrong = decodeOkxBook(json, entry, message))
                return wrong;
        } else if (channel == "trades") {
            message.kind = StreamMessage::Kind::Trade;
            message.tradeId = numberOf(entry, "tradeId").value_or(0);
            message.price = textOf(entry, "px");
            message.quantity = textOf(entry, "sz");
            message.aggressor = textOf(entry, "side") == "sell" ? Side::Sell : Side::Buy;
        } else if (channel == "mark-price") {
            message.kind = StreamMessage::Kind::Mark;
            message.price = textOf(entry, "markPx");
        } else if (channel == "funding-rate") {
            message.kind = StreamMessage::Kind::Mark;
            message.fundingRate = textOf(entry, "fundingRate");
            message.nextFunding = millisOf(entry, "fundingTime");
        }
    }
    return nullptr;
}

} // namespace

const char* decode(Dialect dialect, element json, std::vector<StreamMessage>& out)
{
    switch (dialect) {
    case Dialect::Binance:
        return decodeBinance(json, out);
    case Dialect::Bybit:
        return decodeBybit(json, out);
    case Dialect::Okx:
        return decodeOkx(json, out);
    }
    return "unknown dialect";
}

} // namespace jarvis::venue::dialect
