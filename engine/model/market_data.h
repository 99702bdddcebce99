#pragma once

#include "engine/base/time.h"
#include "engine/model/instrument.h"
#include "engine/model/numbers.h"
#include "engine/model/side.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace jarvis {

/// One price level of a book. Quantity zero means "no longer there".
struct BookLevel {
    Price price;
    Quantity quantity;
    bool operator==(const BookLevel&) const = default;
};

/// What a feed says. Times are the venue's. Every value names its instrument.
struct BookUpdate {
    InstrumentId instrument;
    Timestamp time{};
    std::uint64_t sequence = 0;         ///< of this update
    std::uint64_t previousSequence = 0; ///< must equal the last applied one, else there is a gap; ignored for snapshots
    bool isSnapshot = false;            ///< replaces the book
    std::vector<BookLevel> bids;
    std::vector<BookLevel> asks;
};
struct TradeTick {
    InstrumentId instrument;
    Timestamp time{};
    std::uint64_t tradeId = 0;
    Price price;
    Quantity quantity;
    Side aggressor = Side::Buy;
};
struct MarkTick {
    InstrumentId instrument;
    Timestamp time{};
    Price mark;
    Ratio fundingRate;
    Timestamp nextFunding{};
};
/// A funding settlement: longs pay rate × value at mark to shorts.
struct FundingTick {
    InstrumentId instrument;
    Timestamp time{};
    Ratio rate;
    Price mark;
};
/// Proof of life of an instrument's stream: a quiet book is not a stale one.
struct HeartbeatTick {
    InstrumentId instrument;
    Timestamp time{};
};
/// The book can no longer be trusted, until the next snapshot.
struct GapNotice {
    InstrumentId instrument;
    Timestamp time{};
};
struct StatusNotice {
    InstrumentId instrument;
    Timestamp time{};
    InstrumentStatus status = InstrumentStatus::Trading;
    std::shared_ptr<const Instrument> listed{}; ///< its filters, where they are others now, on the same grid; null: as before
};
/// Of two notices that nobody has read yet the newer one counts, with the filters of the older one where it names none.
inline void keepNewest(std::optional<StatusNotice>& kept, const StatusNotice& newer)
{
    std::shared_ptr<const Instrument> listed = newer.listed || !kept ? newer.listed : kept->listed;
    kept = newer;
    kept->listed = std::move(listed);
}
using MarketEvent = std::variant<BookUpdate, TradeTick, MarkTick, FundingTick, HeartbeatTick, GapNotice, StatusNotice>;

/// Best bid and ask, and all that rests within the price collar. Either side may be empty.
struct BookTop {
    InstrumentId instrument;
    Timestamp time{};
    std::optional<BookLevel> bid;
    std::optional<BookLevel> ask;

    bool isCrossed() const { return bid && ask && bid->price >= ask->price; }
    bool operator==(const BookTop&) const = default;
};

/// The nearest levels of a book, best first: what an order would walk through.
struct DepthView {
    static constexpr std::size_t kLevelsMax = 50;
    InstrumentId instrument;
    Timestamp time{};
    std::uint64_t sequence = 0;
    std::vector<BookLevel> bids;
    std::vector<BookLevel> asks;
};

enum class Timeframe : std::uint8_t { S1 = 1, M1, M5, M15, M30, H1, H4, D1 };
inline constexpr Timeframe kAllTimeframes[] = {Timeframe::S1, Timeframe::M1, Timeframe::M5, Timeframe::M15, Timeframe::M30, Timeframe::H1,
    Timeframe::H4, Timeframe::D1};
Duration lengthOf(Timeframe timeframe);
/// When the bar that contains `time` opened (UTC grid).
Timestamp barOpen(Timeframe timeframe, Timestamp time);

struct Candle {
    Timestamp openTime{};
    Price open;
    Price high;
    Price low;
    Price close;
    Quantity volume;
    bool operator==(const Candle&) const = default;
};

} // namespace jarvis
