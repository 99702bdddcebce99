#pragma once

#include "engine/model/order.h"

#include <cstdint>
#include <optional>
#include <string>

namespace jarvis::venue::account {

/// One execution, as told by a venue's stream or by its list of trades.
struct FillSaid {
    std::uint64_t tradeId = 0;
    Price price;
    Quantity quantity;
    Money fee;
    bool isFeeKnown = true; ///< false where it was paid in another currency
    bool isMaker = false;
    Timestamp time{}; ///< the venue's
};

/// An order as a venue describes it, over REST or in the stream.
struct OrderSaid {
    enum class Event : std::uint8_t {
        None = 1,
        New,
        Trade,
        Cancelled,
        Expired,
        Amended,
        Forced,   ///< liquidated, or deleveraged
        Rejected, ///< by the venue, after it had been taken
    };

    std::string symbol;
    std::string clientId;
    std::uint64_t venueId = 0;  ///< algoId for a conditional one
    std::uint64_t childId = 0;  ///< of a triggered conditional one: its order in the book
    bool isConditional = false; ///< waits for its trigger apart from the book
    Event event = Event::None;  ///< in the stream: what happened
    OrderState state = OrderState::Unknown;
    Quantity quantity;
    Quantity filled;
    std::optional<Price> limitPrice;
    std::optional<Price> triggerPrice;
    TimeInForce timeInForce = TimeInForce::Gtc;
    ReasonCode reason = ReasonCode::None; ///< why it ended, where the venue says
    Timestamp time{};           ///< the venue's
    std::optional<FillSaid> fill;
};

/// What a venue says that is held.
struct HeldSaid {
    InstrumentId instrument;
    Quantity held; ///< negative: short
};

} // namespace jarvis::venue::account
