#pragma once

#include "engine/model/order.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

namespace jarvis {

// Plain values, without a thread of their own: prices in ticks and quantities in lots of the position's instrument.

/// A part of the way out of a position: so much of it is taken at a price of its own, before the take-profit takes what is left.
struct ScaleOutRung {
    Price price;
    Quantity quantity;          ///< of `order` in all, its filled part included; while nothing rests for it, what is to be taken
    OrderId order;              ///< that rests for it; empty: none yet
    std::uint8_t failures = 0;  ///< in a row: how often the venue refused it
    bool operator==(const ScaleOutRung&) const = default;
};

/// What a rung still has to take. `order` is its own: null where nothing rests for it.
inline Quantity leftToTake(const ScaleOutRung& rung, const Order* order)
{
    return order && order->isLive() ? std::max(rung.quantity - order->filled, Quantity::zero()) : rung.quantity;
}

/// A scale-out as it is asked for: what to take, and where. In any order.
struct ScaleOutPlan {
    static constexpr std::size_t kRungsMax = 5;
    struct Rung {
        Price price;
        Quantity quantity; ///< still to be taken, > 0
        bool operator==(const Rung&) const = default;
    };

    std::uint8_t count = 0; ///< none: the take-profit takes all of it
    std::array<Rung, kRungsMax> rungs{};

    /// The first kRungsMax of them.
    std::span<const Rung> asked() const { return std::span(rungs).first(std::min<std::size_t>(count, kRungsMax)); }
    bool operator==(const ScaleOutPlan&) const = default;
};

/// The scale-out of a position: its rungs, nearest to the market first. Its stop-loss covers all that is held; its take-profit what the
/// rungs leave, at least the smallest order that the venue takes.
struct ScaleOut {
    /// More than may be asked for: a rung that was replaced stays until the venue has taken its order off.
    static constexpr std::size_t kKeptMax = ScaleOutPlan::kRungsMax + 3;

    InstrumentId instrument;
    Timestamp openedAt{}; ///< of the position that it belongs to: the next one has none
    std::uint8_t count = 0;
    std::array<ScaleOutRung, kKeptMax> rungs{};

    std::span<const ScaleOutRung> kept() const { return std::span(rungs).first(std::min<std::size_t>(count, kKeptMax)); }
    std::span<ScaleOutRung> kept() { return std::span(rungs).first(std::min<std::size_t>(count, kKeptMax)); }
    bool has(OrderId order) const
    {
        return order && std::any_of(kept().begin(), kept().end(), [order](const ScaleOutRung& rung) { return rung.order == order; });
    }
    /// Requires that there is room.
    void add(const ScaleOutRung& rung) { rungs[count++] = rung; }
    bool operator==(const ScaleOut&) const = default;
};

} // namespace jarvis
