#pragma once

#include "engine/market/depth_book.h"
#include "engine/model/market_data.h"
#include "engine/venue/grid.h"
#include "engine/venue/dialect/stream_counts.h"
#include "engine/venue/dialect/step_reader.h"
#include "engine/venue/dialect/stream_decoder.h"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace jarvis::venue::dialect {

/// One instrument of a public stream, live or recorded: its messages in, its events out.
///
/// Books by the venues' own rules: Binance deltas wait for a snapshot and join it by U <= lastUpdateId + 1 <= u, then each
/// must follow the one before (pu, or U on spot); Bybit and OKX begin with a snapshot in the stream, then count. What does not
/// follow is a gap: GapNotice, and silence until the next snapshot. Best prices and checksums in the stream are compared
/// with the book that results; a wrong checksum is a gap too, and in a live stream so is a book that crosses.
///
/// Funding is settled when the stream names a later settlement than before, at the last rate and mark. Recordings without
/// marks get the middle of the book for one.
///
/// Threads: a plain value.
class BookStream {
public:
    enum class Origin : std::uint8_t { Recorded = 1, Live };

    BookStream(Instrument instrument, const Decimal& sizeStep, Dialect dialect, StreamCounts& counts, Origin origin = Origin::Recorded);

    const Instrument& instrument() const { return m_instrument; }
    /// When it last said something; for heartbeats.
    Timestamp lastTime() const { return m_lastTime; }

    /// Empty when all is well, else what is wrong with the message.
    std::optional<std::string> onMessage(const StreamMessage& message, Timestamp time, std::vector<MarketEvent>& out);
    void beat(Timestamp time, std::vector<MarketEvent>& out);
    /// The stream lost something: the book is not to be trusted until the next snapshot.
    void lose(Timestamp time, std::vector<MarketEvent>& out);

    /// False from the beginning, and from a gap, until a snapshot.
    bool isSynced() const { return m_isSynced; }
    const market::DepthBook& book() const { return m_book; }

private:
    /// A delta with what it must follow.
    struct Delta {
        BookUpdate update;
        std::uint64_t firstSequence = 0;
        std::optional<std::uint64_t> previousSequence;
    };

    std::optional<std::string> onBook(const StreamMessage& message, Timestamp time, std::vector<MarketEvent>& out);
    std::optional<std::string> onTrade(const StreamMessage& message, Timestamp time, std::vector<MarketEvent>& out);
    std::optional<std::string> onMark(const StreamMessage& message, Timestamp time, std::vector<MarketEvent>& out);
    void onSnapshot(BookUpdate update, std::vector<MarketEvent>& out);
    void onDelta(Delta delta, std::vector<MarketEvent>& out);
    bool follows(const Delta& delta) const;
    void publish(BookUpdate update, std::vector<MarketEvent>& out);
    /// What the venue said of the best prices after an update, until that update comes.
    struct Ticker {
        std::uint64_t sequence = 0;
        BookLevel bid;
        BookLevel ask;
    };
    void onTicker(const StreamMessage& message);
    void compare(const Ticker& ticker);
    void compareTickersOf(std::uint64_t sequence);
    bool hasChecksum(std::int32_t checksum) const;
    std::optional<std::string> levels(const LevelList& from, bool isFramed, std::vector<BookLevel>& to) const;

    Instrument m_instrument;
    Grid m_grid;
    StepReader m_prices;
    StepReader m_quantities;
    Dialect m_dialect;
    StreamCounts* m_counts;
    Origin m_origin;
    market::DepthBook m_book;
    bool m_isSynced = false;
    bool m_isJoining = false;           ///< the next delta is the first after a snapshot
    std::uint64_t m_sequence = 0;       ///< of the venue, last applied
    std::deque<Delta> m_waiting;        ///< for a snapshot
    std::deque<Ticker> m_tickers;       ///< told before their book
    std::optional<bool> m_isAggregated; ///< which of the two kinds of trades this stream tells
    bool m_hasMarks = false;            ///< the stream tells them itself
    std::optional<MarkTick> m_mark;     ///< the last one that was told
    Timestamp m_nextMark = Timestamp::min();
    Timestamp m_lastTime = Timestamp::min();
};

} // namespace jarvis::venue::dialect
