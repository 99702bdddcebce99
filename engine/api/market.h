#pragma once

#include "engine/model/market_data.h"
#include "engine/model/order.h"
#include "engine/model/position.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace jarvis::api {

/// The newest state of one instrument's market. Skips are normal; every field that is not known is empty.
struct Quote {
    InstrumentId instrument;
    Timestamp time{};        ///< of the last change, venue time
    Timestamp lastProof{};   ///< last proof of life, engine time: data age counts from here
    bool isTradable = false; ///< book whole, not gapped, not crossed, not stale
    std::optional<BookLevel> bid;
    std::optional<BookLevel> ask;
    std::optional<Price> last;
    std::optional<Price> mark;
    std::optional<Price> open24h;
    std::optional<Price> high24h;
    std::optional<Price> low24h;
    Quantity volume24h;
    Ratio fundingRate;
    Timestamp nextFunding{};
};

/// A trade of the tape. Each instrument's are numbered by the engine, so that whoever leaves some out on the way, or missed them, need
/// not say so: the next number does.
struct TapeTrade : TradeTick {
    std::uint64_t number = 0; ///< from 1 in each run of the engine; zero: from an engine that does not count
    bool isAfterGap = false;  ///< the feed was interrupted before it: there may be trades that nobody here knows
};

/// How much would have to be traded or cancelled before an own order's turn comes: an estimate from what everybody sees, see
/// market::QueueEstimate. Never a basis of a decision about money.
struct QueuePosition {
    OrderId order;
    std::optional<Quantity> ahead; ///< unknown while the book is not whole, or does not reach as far as the order's price
    Quantity level;                ///< all that rests at its price
};
/// The working limit orders of one instrument, all of them; none when there is no order any more.
struct QueueView {
    InstrumentId instrument;
    std::vector<QueuePosition> orders;
};

/// A bar that is still being built, or has just closed.
struct CandleUpdate {
    InstrumentId instrument;
    Timeframe timeframe = Timeframe::M1;
    Candle candle;
};

/// What a position is worth right now, computed by the kernel so that every view shows the same number.
struct PositionValuation {
    InstrumentId instrument;
    std::optional<Price> mark; ///< empty when never seen: then the rest is unknown too
    Timestamp markTime{};
    Money value;               ///< signed, at mark
    Money unrealised;
    Money net;                 ///< realised + unrealised − fees + funding, since it was opened
    std::optional<std::int64_t> netMilliR; ///< net in thousandths of the initial risk
    Money riskToStop;          ///< what is lost from here if the stop fills at its price
    std::optional<Price> liquidation;
    Money margin;
};

/// The account at one moment, at one sequence.
struct AccountValuation {
    std::uint64_t sequence = 0;
    Timestamp time{};
    bool isComplete = false; ///< false while a held instrument has no mark: totals are then a lower bound of knowledge
    Money equity;
    Money dayPnl;
    Money dayLossLimit;
    Money exposure;          ///< Σ |value|
    Money marginUsed;
    Money free;              ///< equity − margin used by positions and working entries
    Money riskToStops;
    std::vector<PositionValuation> positions;
};

/// Newest per changed instrument since the last frame; may skip. Nothing in it is needed to rebuild trading state.
struct QuoteFrame {
    Timestamp time{};
    std::vector<Quote> quotes;
    std::vector<std::shared_ptr<const DepthView>> depth; ///< only for instruments with Interest::depth
    std::vector<TapeTrade> trades;                       ///< newest, at most kTradesMax of each instrument with Interest::depth
    std::vector<CandleUpdate> candles;                   ///< of instruments with Interest::depth, every timeframe that changed
    std::shared_ptr<const AccountValuation> account;     ///< null when nothing changed
    Duration engineLatency{};                            ///< decide → durable, newest measurement
    std::vector<std::shared_ptr<const QueueView>> queues; ///< only for instruments with Interest::depth

    static constexpr std::size_t kTradesMax = 256;
};

} // namespace jarvis::api
