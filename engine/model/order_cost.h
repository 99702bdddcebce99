#pragma once

#include "engine/model/order.h"

#include <array>
#include <cstdint>

namespace jarvis {

/// How an order was worked: what its cost is compared by.
enum class Tactic : std::uint8_t {
    Market = 1, ///< taken at once
    Limit,      ///< placed by hand at a price
    Stop,       ///< an entry that waited for its trigger
    Exit,       ///< a take profit or a stop loss
    Twap,
    Vwap,
    Iceberg,
    Peg,
    Chase,
};
inline constexpr std::size_t kTacticCount = 9;

/// After how long the market is looked at again.
inline constexpr std::size_t kMarkCount = 3;
inline constexpr std::array<Duration, kMarkCount> kMarkDelays{std::chrono::seconds(1), std::chrono::seconds(10), std::chrono::seconds(60)};

/// Where the market stood some time after the fills of an order. Only fills whose moment was seen count.
struct CostMark {
    Quantity quantity;     ///< of the fills that were marked
    Int128 twiceTickLots = 0; ///< Σ quantity in lots × (bid + ask) in ticks, as they stood then
    Money value;           ///< Σ price × quantity of the same fills
    Money realised;        ///< Σ value × realised spread: 2 D (p − mid then) / mid before
    bool operator==(const CostMark&) const = default;
};

/// What one order cost, as it was measured: sums over its fills and the moments of its life. All that is money is exact.
///
/// Figures are made of it in engine/execution/cost_figures.h. Written when the order has ended, and once more when the last mark
/// was taken; orders without a fill have none.
struct OrderCost {
    OrderId order;
    InstrumentId instrument;
    Side side = Side::Buy;
    Tactic tactic = Tactic::Market;
    OrderState state = OrderState::Filled; ///< how it ended
    std::uint32_t revision = 0;            ///< how often it was told before; a later one replaces the earlier
    AlgorithmId algorithm;                 ///< that worked it; zero for most
    MidPrice decision;   ///< when it was decided: of an algorithm's order when the algorithm started, of an exit the price asked for
    MidPrice arrival;    ///< when it reached the engine; of a stop just before its first fill, of an exit the price asked for
    MidPrice end;        ///< when it was over
    Price expected;      ///< average that the book promised at its arrival; zero: it was not known
    Timestamp decidedAt{};
    Timestamp acknowledgedAt{}; ///< first answer of the venue; the epoch: none was seen
    Timestamp firstFillAt{};
    Timestamp lastFillAt{};
    Timestamp endedAt{};
    Quantity quantity;
    Quantity filled;
    Quantity made;       ///< the part that rested in the book
    Money value;         ///< Σ price × quantity
    Money fee;           ///< > 0 is paid
    Money spreadValue;   ///< of fills with a known mid before them
    Money effective;     ///< Σ value × effective spread: 2 D (p − mid before) / mid before
    std::array<CostMark, kMarkCount> marks{};

    Quantity unfilled() const { return quantity - filled; }
    bool operator==(const OrderCost&) const = default;
};

} // namespace jarvis
