#include "engine/venue/dialect/book_stream.h"

#include <zlib.h>

#include <algorithm>
#include <utility>

namespace jarvis::venue::dialect {
namespace {

constexpr std::size_t kWaitingMax = 20'000;
constexpr std::size_t kTickersMax = 10'000;
constexpr std::size_t kChecksumLevels = 25;

std::string quoted(std::string_view text)
{
    std::string made(1, '"');
    made += text.substr(0, 40);
    made += '"';
    return made;
}

} // namespace

BookStream::BookStream(Instrument instrument, const Decimal& sizeStep, Dialect dialect, StreamCounts& counts, Origin origin)
    : m_instrument(std::move(instrument)),
      m_grid(m_instrument.spec().tickSize, sizeStep.mantissa > 0 ? sizeStep : m_instrument.spec().lotSize),
      m_prices(m_instrument.spec().tickSize),
      m_quantities(sizeStep.mantissa > 0 ? sizeStep : m_instrument.spec().lotSize),
      m_dialect(dialect),
      m_counts(&counts),
      m_origin(origin),
      m_book(m_instrument.id()),
      m_hasMarks(origin == Origin::Live)
{}

std::optional<std::string> BookStream::onMessage(
    const StreamMessage& message, Timestamp time, std::vector<MarketEvent>& out)
{
    const std::size_t had = out.size();
    std::optional<std::string> wrong;
    switch (message.kind) {
    case StreamMessage::Kind::Other:
        break;
    case StreamMessage::Kind::BookSnapshot:
    case StreamMessage::Kind::BookDelta:
        wrong = onBook(message, time, out);
        break;
    case StreamMessage::Kind::Trade:
        wrong = onTrade(message, time, out);
        break;
    case StreamMessage::Kind::Mark:
        wrong = onMark(message, time, out);
        break;
    case StreamMessage::Kind::BestPrices:
        onTicker(message);
        break;
    }
    if (out.size() > had)
        m_lastTime = time;
    return wrong;
}

void BookStream::beat(Timestamp time, std::vector<MarketEvent>& out)
{
    m_lastTime = time;
    out.emplace_back(HeartbeatTick{m_instrument.id(), time});
}

std::optional<std::string> BookStream::levels(
    const LevelList& from, bool isFramed, std::vector<BookLevel>& to) const
{
    if (isFramed && readLevels(from, m_prices, m_quantities, m_instrument.spec().priceMax, to))
        return std::nullopt;
    m_counts->unusualNumbers += isFramed ? 1 : 0;
    to.clear();
    to.reserve(from.size());
    for (const auto& [priceText, quantityText] : from) {
        const auto price = m_grid.price(priceText);
        const auto quantity = m_grid.quantity(quantityText);
        if (!price)
            return "price " + quoted(priceText) + " of " + m_instrument.symbol() + " is no number on its tick "
                + m_instrument.spec().tickSize.toString();
        if (!quantity)
            return "quantity " + quoted(quantityText) + " of " + m_instrument.symbol() + " is no number on its lot "
                + m_instrument.spec().lotSize.toString();
        // Far out stand orders at any price: beyond what the instrument allows they mean nothing.
        if (*price <= m_instrument.spec().priceMax)
            to.push_back({*price, *quantity});
    }
    return std::nullopt;
}

std::optional<std::string> BookStream::onBook(
    const StreamMessage& message, Timestamp time, std::vector<MarketEvent>& out)
{
    ++m_counts->bookMessages;
    Delta delta;
    BookUpdate& update = delta.update;
    update.instrument = m_instrument.id();
    update.time = time;
    if (auto wrong = levels(message.bids, message.isFramed, update.bids))
        return wrong;
    if (auto wrong = levels(message.asks, message.isFramed, update.asks))
        return wrong;
    // Old recordings do not count; live venues all do.
    if (m_origin == Origin::Live && !message.sequence)
        return "book of " + m_instrument.symbol() + " has no number";
    // Where the venue does not count, we do.
    update.sequence = message.sequence.value_or(m_sequence + 1);
    if (message.kind == StreamMessage::Kind::BookSnapshot) {
        onSnapshot(std::move(update), out);
    } else {
        delta.firstSequence = message.firstSequence.value_or(update.sequence);
        delta.previousSequence = message.previousSequence;
        if (!message.sequence)
            delta.previousSequence = m_sequence;
        onDelta(std::move(delta), out);
    }
    if (message.checksum && m_isSynced) {
        ++m_counts->checks;
        if (!hasChecksum(*message.checksum)) {
            ++m_counts->mismatches;
            lose(time, out);
        }
    }
    return std::nullopt;
}

void BookStream::onSnapshot(BookUpdate update, std::vector<MarketEvent>& out)
{
    // Binance snapshots come over another wire, and may be older than what is known already.
    if (m_dialect == Dialect::Binance && m_isSynced)
        return;
    m_isSynced = true;
    m_isJoining = true;
    update.isSnapshot = true;
    publish(std::move(update), out);
    while (m_isSynced && !m_waiting.empty()) {
        Delta delta = std::move(m_waiting.front());
        m_waiting.pop_front();
        onDelta(std::move(delta), out);
    }
}

bool BookStream::follows(const Delta& delta) const
{
    if (delta.previousSequence && *delta.previousSequence == m_sequence)
        return true;
    if (m_isJoining && m_dialect == Dialect::Binance)
        return delta.firstSequence <= m_sequence + 1;
    return !delta.previousSequence && delta.firstSequence == m_sequence + 1;
}

void BookStream::onDelta(Delta delta, std::vector<MarketEvent>& out)
{
    if (!m_isSynced) {
        if (m_dialect != Dialect::Binance)
            return;
        if (m_waiting.size() == kWaitingMax)
            m_waiting.pop_front();
        m_waiting.push_back(std::move(delta));
        return;
    }
    // Older than the snapshot: it is in there already. OKX sends its number again when a book is idle.
    if (m_dialect == Dialect::Binance && delta.update.sequence <= m_sequence)
        return;
    // Told twice.
    if (m_dialect == Dialect::Bybit && delta.update.sequence == m_sequence && !m_isJoining)
        return;
    if (!follows(delta)) {
        ++m_counts->gaps;
        lose(delta.update.time, out);
        // It may fit the next snapshot, before what waits already.
        if (m_dialect == Dialect::Binance)
            m_waiting.push_front(std::move(delta));
        return;
    }
    m_isJoining = false;
    ++m_counts->booksApplied;
    publish(std::move(delta.update), out);
}

/// Hands the update on in our own count, which only ever grows, and keeps the book.
void BookStream::publish(BookUpdate update, std::vector<MarketEvent>& out)
{
    m_sequence = update.sequence;
    update.previousSequence = m_book.sequence();
    if (m_dialect == Dialect::Okx)
        update.sequence = m_book.sequence() + 1;
    m_book.apply(update);
    compareTickersOf(m_sequence);
    const Timestamp time = update.time;
    // Nobody may ever see it: what made it cross is wrong, or something before it is missing.
    if (m_origin == Origin::Live && m_book.isCrossed()) {
        ++m_counts->gaps;
        lose(time, out);
        return;
    }
    out.emplace_back(std::move(update));
    if (!m_hasMarks && time >= m_nextMark && m_book.isTradable()) {
        m_nextMark = time + std::chrono::seconds(1);
        const std::int64_t twice = m_book.best(Side::Buy)->price.ticks() + m_book.best(Side::Sell)->price.ticks();
        out.emplace_back(MarkTick{m_instrument.id(), time, Price::ofTicks(twice / 2), {}, {}});
    }
}

void BookStream::lose(Timestamp time, std::vector<MarketEvent>& out)
{
    m_isSynced = false;
    m_book.markGapped();
    out.emplace_back(GapNotice{m_instrument.id(), time});
}

std::optional<std::string> BookStream::onTrade(
    const StreamMessage& message, Timestamp time, std::vector<MarketEvent>& out)
{
    ++m_counts->trades;
    if (!m_isAggregated)
        m_isAggregated = message.isAggregated;
    if (message.isOffBook || message.isAggregated != *m_isAggregated)
        return std::nullopt;
    BookLevel level;
    const bool isRead = message.isFramed && readLevel({message.price, message.quantity}, m_prices, m_quantities, level);
    const auto price = isRead ? std::optional(level.price) : m_grid.price(message.price);
    const auto quantity = isRead ? std::optional(level.quantity) : m_grid.quantity(message.quantity);
    if (!price || !quantity)
        return "trade of " + quoted(message.quantity) + " at " + quoted(message.price) + " is not on the grid of "
            + m_instrument.symbol();
    if (!quantity->isZero() && *price <= m_instrument.spec().priceMax)
        out.emplace_back(TradeTick{m_instrument.id(), time, message.tradeId, *price, *quantity, message.aggressor});
    return std::nullopt;
}

std::optional<std::string> BookStream::onMark(const StreamMessage& message, Timestamp time, std::vector<MarketEvent>& out)
{
    constexpr int kFundingScale = 8;
    const auto wrong = [&] {
        return "mark " + quoted(message.price) + " or funding rate " + quoted(message.fundingRate) + " of " + m_instrument.symbol() + " is no number";
    };
    MarkTick mark = m_mark.value_or(MarkTick{m_instrument.id(), time, Price(), {}, {}});
    mark.time = time;
    if (!message.price.empty()) {
        // A mark lies between ticks; the nearest one stands for it.
        const auto number = exactNumber(message.price);
        const auto price = number ? m_instrument.snapPrice(*number, Rounding::Nearest) : Expected<Price, Instrument::Error>(Unexpected(Instrument::Error::BadBounds));
        if (!price)
            return wrong();
        mark.mark = *price;
    }
    if (!message.fundingRate.empty()) {
        const auto number = exactNumber(message.fundingRate);
        if (!number || number->scale > Decimal::kScaleMax || number->mantissa > powerOfTen(18) || number->mantissa < -powerOfTen(18))
            return wrong();
        // Some tell more decimals than any settlement has.
        const int cut = std::max(number->scale - kFundingScale, 0);
        mark.fundingRate = Ratio{static_cast<std::int64_t>(divideRounded(number->rescaled(std::max(number->scale, kFundingScale)).mantissa, powerOfTen(cut), Rounding::Nearest))};
    }
    m_hasMarks = true;
    if (m_mark && message.nextFunding && m_mark->nextFunding != Timestamp() && *message.nextFunding > m_mark->nextFunding)
        out.emplace_back(FundingTick{m_instrument.id(), m_mark->nextFunding, m_mark->fundingRate, m_mark->mark});
    mark.nextFunding = message.nextFunding.value_or(mark.nextFunding);
    if (mark.mark == Price())
        return std::nullopt; // a rate without a price: nothing can be valued with it yet
    m_mark = mark;
    out.emplace_back(*m_mark);
    return std::nullopt;
}

void BookStream::onTicker(const StreamMessage& message)
{
    if (!message.sequence || message.bids.empty() || message.asks.empty())
        return;
    const auto level = [this](const StreamMessage::Level& text) {
        const auto price = m_grid.price(text.first);
        const auto quantity = m_grid.quantity(text.second);
        return BookLevel{price.value_or(Price()), quantity.value_or(Quantity())};
    };
    const Ticker ticker{*message.sequence, level(message.bids.front()), level(message.asks.front())};
    if (m_isSynced && ticker.sequence == m_sequence) {
        compare(ticker);
        return;
    }
    // Book updates are gathered before they are sent, so most best prices are told before their book.
    if (m_tickers.size() == kTickersMax)
        m_tickers.pop_front();
    m_tickers.push_back(ticker);
}

void BookStream::compareTickersOf(std::uint64_t sequence)
{
    for (; !m_tickers.empty() && m_tickers.front().sequence <= sequence; m_tickers.pop_front()) {
        if (m_tickers.front().sequence == sequence)
            compare(m_tickers.front());
    }
}

void BookStream::compare(const Ticker& ticker)
{
    ++m_counts->checks;
    if (m_book.best(Side::Buy) != ticker.bid || m_book.best(Side::Sell) != ticker.ask)
        ++m_counts->mismatches;
}

/// OKX v5: CRC32, read as a signed number, of the best 25 levels, bid and ask by turns, `price:size` joined by colons.
bool BookStream::hasChecksum(std::int32_t checksum) const
{
    const DepthView view = m_book.depthView(kChecksumLevels);
    std::string text;
    const auto add = [&](const std::vector<BookLevel>& levels, std::size_t i) {
        if (i >= levels.size())
            return;
        if (!text.empty())
            text += ':';
        text += m_grid.text(levels[i].price);
        text += ':';
        text += m_grid.text(levels[i].quantity);
    };
    for (std::size_t i = 0; i < kChecksumLevels; ++i) {
        add(view.bids, i);
        add(view.asks, i);
    }
    const uLong crc = crc32(0, reinterpret_cast<const Bytef*>(text.data()), static_cast<uInt>(text.size()));
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(crc)) == checksum;
}

} // namespace jarvis::venue::dialect
