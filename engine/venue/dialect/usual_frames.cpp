#include "engine/venue/dialect/usual_frames.h"

#include "engine/venue/dialect/frame_cursor.h"
#include "engine/venue/dialect/level_scan.h"

#include <utility>

namespace jarvis::venue::dialect {
namespace {

using Kind = StreamMessage::Kind;

bool takeSequence(FrameCursor& cursor, std::optional<std::uint64_t>& sequence)
{
    std::uint64_t number = 0;
    if (!cursor.takeWhole(number))
        return false;
    sequence = number;
    return true;
}

/// `…,"b":[…],"a":[…]`, from behind the comma.
bool takeBook(FrameCursor& cursor, StreamMessage& message)
{
    return cursor.take("\"b\":[") && takeLevels(cursor, 2, message.bids) && cursor.take(",\"a\":[") && takeLevels(cursor, 2, message.asks);
}

bool takeBinanceDepth(FrameCursor& cursor, StreamMessage& message)
{
    message.kind = Kind::BookDelta;
    std::optional<Timestamp> matched;
    if (!cursor.takeMillis(message.time) || !cursor.take(",\""))
        return false;
    if (cursor.take("T\":") && !(cursor.takeMillis(matched) && cursor.take(",\"")))
        return false;
    if (!cursor.take("s\":\"") || !cursor.takeWord(message.symbol) || !cursor.take(",\"U\":") || !takeSequence(cursor, message.firstSequence)
        || !cursor.take(",\"u\":") || !takeSequence(cursor, message.sequence))
        return false;
    if (cursor.take(",\"pu\":") && !takeSequence(cursor, message.previousSequence))
        return false;
    return cursor.take(",") && takeBook(cursor, message);
}

bool takeBinanceTrade(FrameCursor& cursor, StreamMessage& message)
{
    message.kind = Kind::Trade;
    std::optional<Timestamp> matched;
    std::string_view type;
    bool isBuyerMaker = false;
    const bool isRead = cursor.takeMillis(message.time) && cursor.take(",\"T\":") && cursor.takeMillis(matched) && cursor.take(",\"s\":\"")
        && cursor.takeWord(message.symbol) && cursor.take(",\"t\":") && cursor.takeWhole(message.tradeId) && cursor.take(",\"p\":\"")
        && cursor.takeWord(message.price) && cursor.take(",\"q\":\"") && cursor.takeWord(message.quantity) && cursor.take(",\"X\":\"")
        && cursor.takeWord(type) && cursor.take(",\"m\":") && cursor.takeBool(isBuyerMaker);
    message.aggressor = isBuyerMaker ? Side::Sell : Side::Buy;
    message.isOffBook = !type.empty() && type != "MARKET";
    return isRead;
}

bool takeBybitTrade(FrameCursor& cursor, StreamMessage& message)
{
    message.kind = Kind::Trade;
    std::string_view side;
    std::string_view name;
    std::string_view direction;
    const bool isRead = cursor.take("{\"T\":") && cursor.takeMillis(message.time) && cursor.take(",\"s\":\"") && cursor.takeWord(message.symbol)
        && cursor.take(",\"S\":\"") && cursor.takeWord(side) && cursor.take(",\"v\":\"") && cursor.takeWord(message.quantity)
        && cursor.take(",\"p\":\"") && cursor.takeWord(message.price) && cursor.take(",\"L\":\"") && cursor.takeWord(direction)
        && cursor.take(",\"i\":\"") && cursor.takeWord(name) && cursor.take(",\"BT\":") && cursor.takeBool(message.isOffBook)
        && cursor.takeRestOfObject();
    message.aggressor = side == "Sell" ? Side::Sell : Side::Buy;
    message.tradeId = tradeNameOf(name);
    return isRead;
}

bool takeOkxTrade(FrameCursor& cursor, StreamMessage& message)
{
    message.kind = Kind::Trade;
    std::string_view instrument;
    std::string_view side;
    const bool isRead = cursor.take("{\"instId\":\"") && cursor.takeWord(instrument) && cursor.take(",\"tradeId\":\"")
        && cursor.takeWhole(message.tradeId) && cursor.take("\",\"px\":\"") && cursor.takeWord(message.price) && cursor.take(",\"sz\":\"")
        && cursor.takeWord(message.quantity) && cursor.take(",\"side\":\"") && cursor.takeWord(side) && cursor.take(",\"ts\":\"")
        && cursor.takeMillis(message.time) && cursor.take("\"") && cursor.takeRestOfObject();
    message.aggressor = side == "sell" ? Side::Sell : Side::Buy;
    return isRead;
}

bool takeOkxChecksum(FrameCursor& cursor, StreamMessage& message)
{
    const bool isNegative = cursor.take("-");
    std::uint64_t size = 0;
    if (!cursor.takeWhole(size))
        return false;
    const auto checksum = isNegative ? -static_cast<std::int64_t>(size) : static_cast<std::int64_t>(size);
    // Zero means that the venue no longer computes it.
    if (checksum != 0)
        message.checksum = static_cast<std::int32_t>(checksum);
    return true;
}

/// A snapshot follows nothing, which is written -1.
bool takeOkxPrevious(FrameCursor& cursor, StreamMessage& message)
{
    return cursor.take("-1") || takeSequence(cursor, message.previousSequence);
}

} // namespace

std::uint64_t tradeNameOf(std::string_view text)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash;
}

/// An empty message, whose lists still have the room of one before.
StreamMessage& UsualFrames::add()
{
    if (m_count == m_messages.size())
        m_messages.emplace_back();
    StreamMessage& message = m_messages[m_count++];
    static_cast<StreamFacts&>(message) = StreamFacts();
    message.bids.clear();
    message.asks.clear();
    message.isFramed = true;
    return message;
}

bool UsualFrames::read(std::string_view text)
{
    m_count = 0;
    const bool isRead = m_dialect == Dialect::Binance ? readBinance(text) : m_dialect == Dialect::Bybit ? readBybit(text) : readOkx(text);
    if (!isRead)
        m_count = 0;
    return isRead;
}

bool UsualFrames::readBinance(std::string_view text)
{
    FrameCursor cursor(text);
    std::string_view stream;
    if (!cursor.take("{\"stream\":\"") || !cursor.takeWord(stream) || !cursor.take(",\"data\":{\"e\":\""))
        return false;
    StreamMessage& message = add();
    const bool isRead = cursor.take("depthUpdate\",\"E\":") ? takeBinanceDepth(cursor, message)
                                                            : cursor.take("trade\",\"E\":") && takeBinanceTrade(cursor, message);
    return isRead && cursor.takeRestOfObject() && cursor.take("}") && cursor.isEnd();
}

bool UsualFrames::readBybit(std::string_view text)
{
    FrameCursor cursor(text);
    std::string_view rest;
    if (cursor.take("{\"topic\":\"orderbook."))
        return cursor.takeWord(rest) && readBybitBook(cursor);
    return cursor.take("{\"topic\":\"publicTrade.") && cursor.takeWord(rest) && readBybitTrades(cursor);
}

bool UsualFrames::readBybitBook(FrameCursor& cursor)
{
    StreamMessage& message = add();
    std::string_view type;
    std::string_view rest;
    // They write time and type in either order.
    const bool isHead = cursor.take(",\"type\":\"") ? cursor.takeWord(type) && cursor.take(",\"ts\":") && cursor.takeMillis(message.time)
                                                    : cursor.take(",\"ts\":") && cursor.takeMillis(message.time) && cursor.take(",\"type\":\"")
            && cursor.takeWord(type);
    if (!isHead || (type != "snapshot" && type != "delta"))
        return false;
    message.kind = type == "snapshot" ? Kind::BookSnapshot : Kind::BookDelta;
    if (!cursor.take(",\"data\":{\"s\":\"") || !cursor.takeWord(message.symbol) || !cursor.take(",") || !takeBook(cursor, message)
        || !cursor.take(",\"u\":") || !takeSequence(cursor, message.sequence))
        return false;
    message.firstSequence = message.sequence;
    return cursor.takeRestOfObject() && cursor.takeRestOfObject() && cursor.isEnd();
}

bool UsualFrames::readBybitTrades(FrameCursor& cursor)
{
    std::string_view type;
    std::optional<Timestamp> time;
    if (!cursor.take(",\"type\":\"") || !cursor.takeWord(type) || !cursor.take(",\"ts\":") || !cursor.takeMillis(time) || !cursor.take(",\"data\":["))
        return false;
    do {
        if (!takeBybitTrade(cursor, add()))
            return false;
    } while (cursor.take(","));
    return cursor.take("]") && cursor.takeRestOfObject() && cursor.isEnd();
}

bool UsualFrames::readOkx(std::string_view text)
{
    FrameCursor cursor(text);
    std::string_view channel;
    std::string_view symbol;
    if (!cursor.take("{\"arg\":{\"channel\":\"") || !cursor.takeWord(channel) || !cursor.take(",\"instId\":\"") || !cursor.takeWord(symbol)
        || !cursor.take("},\""))
        return false;
    std::string_view action;
    if (channel == "books" && cursor.take("action\":\"") && cursor.takeWord(action) && cursor.take(",\"data\":[{"))
        return readOkxBook(cursor, symbol, action);
    return channel == "trades" && cursor.take("data\":[") && readOkxTrades(cursor, symbol);
}

bool UsualFrames::readOkxBook(FrameCursor& cursor, std::string_view symbol, std::string_view action)
{
    if (action != "snapshot" && action != "update")
        return false;
    StreamMessage& message = add();
    message.kind = action == "snapshot" ? Kind::BookSnapshot : Kind::BookDelta;
    message.symbol = symbol;
    if (!cursor.take("\"asks\":[") || !takeLevels(cursor, 4, message.asks) || !cursor.take(",\"bids\":[") || !takeLevels(cursor, 4, message.bids))
        return false;
    // What follows came and went over the years, and stands in any order; each at most once, for the first one would count.
    bool hasTime = false;
    bool hasChecksum = false;
    bool hasSequence = false;
    bool hasPrevious = false;
    while (cursor.take(",\"")) {
        bool isRead = false;
        if (cursor.take("ts\":\""))
            isRead = !std::exchange(hasTime, true) && cursor.takeMillis(message.time) && cursor.take("\"");
        else if (cursor.take("checksum\":"))
            isRead = !std::exchange(hasChecksum, true) && takeOkxChecksum(cursor, message);
        else if (cursor.take("seqId\":"))
            isRead = !std::exchange(hasSequence, true) && takeSequence(cursor, message.sequence);
        else if (cursor.take("prevSeqId\":"))
            isRead = !std::exchange(hasPrevious, true) && takeOkxPrevious(cursor, message);
        if (!isRead)
            return false;
    }
    return cursor.take("}]}") && cursor.isEnd();
}

bool UsualFrames::readOkxTrades(FrameCursor& cursor, std::string_view symbol)
{
    do {
        StreamMessage& message = add();
        if (!takeOkxTrade(cursor, message))
            return false;
        message.symbol = symbol;
    } while (cursor.take(","));
    return cursor.take("]}") && cursor.isEnd();
}

} // namespace jarvis::venue::dialect
