#pragma once

#include "engine/base/expected.h"
#include "engine/venue/dialect/stream_counts.h"
#include "engine/venue/feed.h"

#include <memory>
#include <optional>
#include <string>

namespace jarvis::venue::replay {

/// A feed that comes from a file. It ends where the file ends, or where the file is broken: then error() names the line.
class Recording : public Feed {
public:
    using Counts = dialect::StreamCounts;

    virtual const Counts& counts() const = 0;
};

struct RecordingOptions {
    /// Recordings that cannot prove that their stream was alive in between (candles, trades, funding) say so this often.
    /// Zero: never.
    Duration heartbeat = std::chrono::seconds(1);
    /// Candles: this many rows come before the first event and are history() only, so that a chart does not start empty.
    std::size_t historyRows = 0;
};

/// Opens a recording of any known format, plain or gzipped; the content decides, not the name:
///
/// | content | events |
/// |---|---|
/// | what `jarvisd record` wrote (event_words.h) | as the feed told them |
/// | candles `ts_ms,open,high,low,close,volume` | four trades a bar along a plausible path, a synthetic book around each |
/// | trades `trade_ts_ms,…,price,qty,buyer_is_maker,type`, aggTrades | the trades, a synthetic book around the last price |
/// | funding `ts_ms,funding_rate` | settlements at the mark of the `…_mark8h_…` file beside it |
/// | Binance stream lines `<ns> {"stream":…}` | book, trades; books join by U/u/pu; bookTicker checks the book |
/// | Bybit `{"topic":"orderbook.…"}` | book |
/// | WebSocket capture `<seconds>: {…}`, Binance or OKX v5 | book, trades; snapshots and instruments from the files beside it |
///
/// Prices and quantities are read digit by digit, never through binary floating point. Tick and lot come from the
/// instrument list beside the recording where there is one, else from the finest decimals at its beginning; finer numbers
/// further on are an error, not rounded. Where a recording has no mark price, the middle of the book stands in for it.
/// Fees and filters that no file names are those of a large venue's first tier. Inverse contracts, whose value is not
/// price × quantity, are there to be looked at: their status is Halted.
///
/// Event times are the venue's, and never go back. A gap in a book's sequence is told (GapNotice), and the book is silent
/// until the next snapshot in the file.
/// Errors name the file, the line, and what would be right. What is found only later ends the feed: Feed::error().
Expected<std::unique_ptr<Recording>, FeedError> openRecording(
    const std::string& path, const RecordingOptions& options = {});

} // namespace jarvis::venue::replay
