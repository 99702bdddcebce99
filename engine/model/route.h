#pragma once

#include "engine/model/order.h"

#include <array>
#include <cstdint>

namespace jarvis {

/// What the router made of one venue.
enum class RouteVerdict : std::uint8_t {
    Chosen = 1,
    Dearer,      ///< usable, and others are cheaper
    VenueDown,
    BreakerOpen,
    StaleBook,   ///< gapped, crossed, one-sided, or silent for too long
    NoBalance,
    BelowMinimum, ///< less than the venue takes in one order
    TooThin,     ///< its visible book does not hold what is asked
    NotListed,   ///< halted, or delisted
    Refused,     ///< the gate lets no order of that kind through there
    Failed,      ///< it refused, or did not answer, a moment ago: what it left went on from there
};

/// Why the order went where it went.
enum class RouteReason : std::uint8_t {
    OnlyOne = 1, ///< no other venue was usable
    Cheapest,    ///< one venue, and splitting would not have paid for itself
    Split,       ///< several, together cheaper by more than a split costs
    Nowhere,     ///< no usable venue holds the quantity
    Resting,     ///< it may rest in a book, or must fill whole in one: it stays where it was named
    PositionHere, ///< it points against what is held: it goes where that is
};

/// One venue in a decision: what taking the whole quantity there would have cost, and what it was given.
///
/// Costs are shares of the quantity's value at the reference; > 0 is against the trader. Largest where they are not known.
struct RouteOption {
    VenueId venue = VenueId::Paper;
    InstrumentId instrument;
    RouteVerdict verdict = RouteVerdict::Dearer;
    Quantity given;      ///< in the instrument's lots
    Ratio book;          ///< of the book walk, from the reference
    Ratio fee;
    Ratio expected;      ///< slippage beyond the book, from past orders
    Ratio penalty;       ///< for latency and rejects
    Ratio uncertainty;   ///< of the expectation; widened where it was wrong too often
    bool isUncertain = false;
    bool operator==(const RouteOption&) const = default;

    Ratio total() const { return Ratio{book.e8 + fee.e8 + expected.e8 + penalty.e8 + uncertainty.e8}; }
};

/// Where an order goes, what else there was, and why. Recorded with the order.
///
/// Its orders have numbers in a row, from `order` on: one for each option that was given something, as the options stand.
struct RouteDecision {
    static constexpr std::size_t kOptionsMax = 4;

    OrderId order;         ///< the first that it led to; zero where none was sent
    InstrumentId asked;    ///< what the trader named
    Side side = Side::Buy;
    Quantity quantity;     ///< in its lots
    RouteReason reason = RouteReason::Nowhere;
    Money reference;       ///< value of one whole unit of the base at the reference
    Money cost;            ///< of all of it: paid (or, below zero, received), and every other cost on top
    Money alone;           ///< the same on the best single venue; zero where none could have done it alone
    std::uint8_t count = 0;
    std::array<RouteOption, kOptionsMax> options{};
    OrderId parent; ///< the first order of the decision whose failed part this one takes on; zero for a first decision
    bool operator==(const RouteDecision&) const = default;

    /// What the best single venue would have cost more; zero where there is nothing to compare.
    Money saving() const { return alone.isZero() ? Money::zero() : alone - cost; }
    /// How many orders it led to.
    std::uint64_t orders() const
    {
        std::uint64_t given = 0;
        for (const RouteOption& option : options)
            given += option.given > Quantity::zero() ? 1 : 0;
        return order ? given : 0;
    }
    bool ledTo(OrderId id) const { return order && id >= order && id.value < order.value + orders(); }
};

} // namespace jarvis
