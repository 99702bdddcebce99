#pragma once

#include "engine/model/order_cost.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace jarvis {

/// What costs are added up by. The venue follows from the instrument.
struct CostKey {
    InstrumentId instrument;
    Tactic tactic = Tactic::Market;
    std::uint8_t hour = 0; ///< of the UTC day in which the order was made, 0 … 23
    auto operator<=>(const CostKey&) const = default;
};

/// Costs of many orders of one key: sums of exact money, so that they can be added up further in any order.
struct CostTotals {
    CostKey key;
    // -- every order that ended
    std::uint32_t orders = 0;
    std::uint32_t rejected = 0;
    Money asked;        ///< Σ quantity × price at arrival
    Money got;          ///< the filled part of that
    // -- those with a fill
    std::uint32_t measured = 0;
    Money value;        ///< Σ price × quantity
    Money madeValue;    ///< the part that rested in the book
    Money fee;
    Money arrivalValue; ///< Σ filled × arrival, of orders with a known arrival
    Money slippage;     ///< of the same orders; > 0 is against the trader, here and below
    Money delay;        ///< from decision to arrival
    Money opportunity;  ///< of what was not filled, from decision to end
    Money spreadValue;
    Money effective;
    struct Mark {
        Money value;
        Money realised;
        bool operator==(const Mark&) const = default;
    };
    std::array<Mark, kMarkCount> marks{};
    // -- those with an expectation
    Money expectedCost; ///< slippage and fee
    Money realisedCost; ///< likewise, as it came
    Money error;        ///< Σ |realised − expected|
    bool operator==(const CostTotals&) const = default;
};

/// How long the venue took to answer, counted in buckets that widen by a fifth: a quantile is at most that far off.
struct LatencyCounts {
    static constexpr std::size_t kBuckets = 80;
    std::array<std::uint32_t, kBuckets> buckets{};
    bool operator==(const LatencyCounts&) const = default;
};

/// The answers of one key.
struct LatencyTotals {
    CostKey key;
    LatencyCounts counts;
    bool operator==(const LatencyTotals&) const = default;
};

/// Costs of all keys that have one thing in common.
enum class CostGrouping : std::uint8_t { Venue = 1, Symbol, Tactic, Hour };
struct CostGroup {
    CostGrouping by = CostGrouping::Venue;
    std::uint32_t key = 0; ///< VenueId, InstrumentId, Tactic or hour, as a number
    CostTotals totals;     ///< its own key says nothing
    std::optional<Duration> latencyP50; ///< of the venue's first answers; empty when there was none
    std::optional<Duration> latencyP95;
    std::optional<Duration> latencyP99;
};

/// What is expected of an instrument's costs beyond what its book shows, learned from its orders; older ones count less and less.
struct CostForecast {
    InstrumentId instrument;
    Ratio bias;        ///< realised slippage less that of the book walk; > 0: worse than the book promised
    Ratio deviation;   ///< mean distance of a realised cost from its forecast
    Ratio cost;        ///< mean size of a realised cost, fee included
    std::uint32_t samples = 0;
    bool operator==(const CostForecast&) const = default;

    /// Share of the cost that was forecast right, 0 … 1; nothing is said before kSamplesMin orders.
    static constexpr std::uint32_t kSamplesMin = 8;
    static constexpr Ratio kAccuracyTarget = Ratio::ofPercent(90);
    bool hasAccuracy() const { return samples >= kSamplesMin && cost.e8 > 0; }
    Ratio accuracy() const
    {
        if (!hasAccuracy() || deviation >= cost)
            return Ratio{};
        return Ratio{Ratio::kOne - static_cast<std::int64_t>(Int128(deviation.e8) * Ratio::kOne / cost.e8)};
    }
    bool isUncertain() const { return hasAccuracy() && accuracy() < kAccuracyTarget; }
};

} // namespace jarvis
