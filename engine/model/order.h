#pragma once

#include "engine/base/ids.h"
#include "engine/base/time.h"
#include "engine/model/instrument.h"
#include "engine/model/mid_price.h"
#include "engine/model/numbers.h"
#include "engine/model/refusal.h"
#include "engine/model/side.h"

#include <optional>

namespace jarvis {

/// Names an order within its account; grows by one with each order, never reused.
using OrderId = Id<struct OrderTag>;
/// Names an algorithm within its account; grows by one with each, never reused.
using AlgorithmId = Id<struct AlgorithmTag>;
/// Names a command; made by the sender, so that sending twice is boring.
using CommandId = Uuid;

enum class OrderType : std::uint8_t { Market = 1, Limit, StopMarket };
enum class TimeInForce : std::uint8_t { Gtc = 1, Ioc, Fok, Gtd };
/// What an order is there for. Only entries may add risk; the rest are reduce-only by construction.
enum class OrderRole : std::uint8_t { Entry = 1, TakeProfit, StopLoss, Close };

/// pending → sent → working → (partially filled)* → filled | cancelled | rejected | expired, and unknown in between.
enum class OrderState : std::uint8_t {
    Pending = 1,     ///< decided, not yet durable
    Sent,            ///< handed to the venue, no answer yet
    Working,         ///< resting at the venue, or waiting for its trigger
    PartiallyFilled,
    Filled,
    Cancelled,
    Rejected,
    Expired,
    Unknown, ///< time-out or restart: may or may not be at the venue, until it is asked
};

constexpr bool isFinal(OrderState state)
{
    return state == OrderState::Filled || state == OrderState::Cancelled || state == OrderState::Rejected || state == OrderState::Expired;
}
/// Whether the state machine allows the step. Staying is allowed: reports repeat.
bool canFollow(OrderState from, OrderState to);

/// The exits a position must have. Prices are absolute.
struct ExitPlan {
    std::optional<Price> takeProfit;
    std::optional<Price> stopLoss;
    std::optional<Price> trailingDistance; ///< the stop follows the mark at this distance and never loosens
    std::optional<Duration> timeStop;      ///< close at market when the position is this old

    bool hasBoth() const { return takeProfit && stopLoss; }
    bool operator==(const ExitPlan&) const = default;
};

/// Who says where an order goes.
enum class Routing : std::uint8_t {
    Named = 1, ///< the instrument that it names, and no other
    Automatic, ///< the cheapest way through every venue that has the same base and quote
};

/// What a trader asks for, complete and on the grid. What was confirmed on screen, sent, and journalled is this value.
struct OrderDraft {
    InstrumentId instrument;
    Side side = Side::Buy;
    OrderType type = OrderType::Limit;
    TimeInForce timeInForce = TimeInForce::Gtc;
    bool isPostOnly = false;
    bool isReduceOnly = false;
    bool isDuplicateConfirmed = false; ///< the trader was asked about the twin within the window, and meant it
    Quantity quantity;                 ///< > 0
    std::optional<Price> limitPrice;   ///< for Limit
    std::optional<Price> triggerPrice; ///< for StopMarket, against the mark
    std::optional<Timestamp> goodTill; ///< for Gtd
    ExitPlan exits;                    ///< for entries
    MidPrice decision;                 ///< of the market that the trader decided on; unknown: that of the order's arrival
    Routing routing = Routing::Named;

    bool operator==(const OrderDraft&) const = default;
};

/// One order and all that is known about it.
struct Order {
    OrderId id;
    InstrumentId instrument;
    Side side = Side::Buy;
    OrderType type = OrderType::Limit;
    TimeInForce timeInForce = TimeInForce::Gtc;
    OrderRole role = OrderRole::Entry;
    OrderState state = OrderState::Pending;
    bool isPostOnly = false;
    bool isReduceOnly = false;
    bool isCancelRequested = false;
    Quantity quantity; ///< in all, filled part included
    Quantity filled;
    Money filledValue;   ///< Σ price × quantity of its fills
    std::optional<Price> limitPrice;
    std::optional<Price> triggerPrice;
    std::optional<Timestamp> goodTill;
    ExitPlan exits;      ///< for entries: what its fills will be protected by
    /// An amend on its way; the fields above hold until the venue accepts it.
    struct Amend {
        Quantity quantity;
        std::optional<Price> limitPrice;
        std::optional<Price> triggerPrice;
        bool operator==(const Amend&) const = default;
    };
    std::optional<Amend> pendingAmend;
    CommandId cause;     ///< empty for orders the kernel made itself
    std::uint64_t venueOrderId = 0; ///< zero until acknowledged
    Timestamp createdAt{};
    Timestamp updatedAt{};
    Refusal reason;      ///< why it ended, for rejected, cancelled and expired
    std::uint32_t strategy = 0; ///< number of the strategy that asked for it; zero for people
    std::uint32_t provider = 0; ///< number of the provider that the strategy acted upon; zero for none
    AlgorithmId algorithm;      ///< that works it; zero for most
    // What its cost is measured against: see OrderCost.
    MidPrice decision;          ///< of the market when it was decided
    MidPrice arrival;           ///< of the market when it was numbered; unknown: the book did not tell
    Price expected;             ///< average price that the book promised then; zero: it did not
    Timestamp acknowledgedAt{}; ///< first answer of the venue; the epoch: none yet

    Quantity remaining() const { return quantity - filled; }
    bool isLive() const { return !isFinal(state); }
    bool operator==(const Order&) const = default;
};

} // namespace jarvis
