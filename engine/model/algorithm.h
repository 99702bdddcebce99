#pragma once

#include "engine/model/order.h"

#include <array>
#include <cstdint>
#include <optional>

namespace jarvis {

/// How a larger order is worked.
enum class AlgorithmKind : std::uint8_t {
    Market = 1, ///< one order at once
    Twap,       ///< even slices over time
    Vwap,       ///< slices along the instrument's volume curve
    Iceberg,    ///< rests, and shows one slice at a time
    Peg,        ///< rests at the best price of its own side, and follows it
    Chase,      ///< post-only, and follows the market that runs away from it
};

enum class AlgorithmState : std::uint8_t {
    Running = 1,
    Paused,     ///< its clock stands still; nothing of it works
    Cancelling, ///< it will end when its order has; `reason` says why
    Done,       ///< the whole quantity is filled
    Cancelled,
    Failed,     ///< its orders were refused too often; `reason` is the last refusal
};
constexpr bool isFinal(AlgorithmState state) { return state >= AlgorithmState::Done; }

/// What a trader asks of an algorithm.
struct AlgorithmPlan {
    InstrumentId instrument;
    Side side = Side::Buy;
    Quantity quantity;                 ///< in all, > 0
    std::optional<AlgorithmKind> kind; ///< empty: chosen by the order's impact on the book
    bool isReduceOnly = false;
    std::optional<Price> limitPrice;   ///< never traded beyond
    ExitPlan exits;                    ///< for entries: both are needed
    Duration duration{};               ///< TWAP, VWAP and a choice by impact need one; zero for the rest: no end
    std::uint32_t slices = 0;          ///< zero: what is usual for the kind
    Ratio participationMax;            ///< of the volume traded since the start; zero: no cap
    std::uint32_t amendsMax = 0;       ///< how often a resting order may be moved; zero: no limit, for Chase 20
    Routing routing = Routing::Named;  ///< Automatic: each slice that takes goes to the cheapest venue whose ticks and lots are the same

    bool operator==(const AlgorithmPlan&) const = default;
};

/// How an instrument's volume spreads over the UTC day: one weight per hour; all zero means unknown, and counts as flat.
struct VolumeCurve {
    static constexpr int kHours = 24;
    std::array<std::uint8_t, kHours> weights{};

    bool isKnown() const { return *this != VolumeCurve{}; }
    bool operator==(const VolumeCurve&) const = default;
};

/// One algorithm and all that is needed to go on with it after a restart.
struct Algorithm {
    AlgorithmId id;
    AlgorithmPlan plan;
    AlgorithmKind kind = AlgorithmKind::Market;
    bool isChosenByImpact = false;
    Ratio impact;               ///< notional over the value of the visible levels it would take; zero when there were none
    std::uint32_t slices = 1;
    std::uint64_t seed = 0;     ///< of the sizes and times of its slices
    VolumeCurve curve;          ///< as it was known at the start
    AlgorithmState state = AlgorithmState::Running;
    Price arrivalBid;           ///< the best prices at the start; arrival is their middle
    Price arrivalAsk;
    Timestamp startedAt{};
    Timestamp pausedAt{};       ///< meaningful while it is paused
    Duration pausedTotal{};     ///< of pauses that are over
    Timestamp endedAt{};
    std::uint32_t nextSlice = 0;
    Timestamp nextAt{};         ///< not before then
    OrderId child;              ///< its newest order; zero before the first
    Quantity filled;
    Money filledValue;          ///< Σ price × quantity of its fills
    Quantity marketVolume;      ///< traded by everybody while it ran, as far as we were told
    Money marketValue;
    std::uint32_t amends = 0;
    std::uint32_t failures = 0; ///< refused orders in a row
    Refusal reason;             ///< why it waits, or why it ended
    CommandId cause;            ///< what started it

    Quantity remaining() const { return plan.quantity - filled; }
    bool isLive() const { return !isFinal(state); }
    /// How long it has run at `now`: its own clock, which stands still in a pause.
    Duration elapsed(Timestamp now) const
    {
        return (isLive() ? (state == AlgorithmState::Paused ? pausedAt : now) : endedAt) - startedAt - pausedTotal;
    }
    bool operator==(const Algorithm&) const = default;
};

} // namespace jarvis
