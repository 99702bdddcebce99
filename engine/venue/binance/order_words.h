#pragma once

#include "engine/base/expected.h"
#include "engine/model/venue_messages.h"
#include "engine/venue/query.h"

#include <simdjson.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::venue::binance {

// How Binance USDⓈ-M words orders: ours to the venue, and what it says of them. Pure.

/// The name under which the venue knows an order. Conditional orders cannot be changed there: each change is a new one, with the next
/// revision.
struct OrderName {
    OrderId order;
    std::uint32_t revision = 0;
    bool operator==(const OrderName&) const = default;
};
std::string textOf(AccountId account, const OrderName& name);
/// Empty when it is none of this account's.
std::optional<OrderName> orderNameOf(AccountId account, std::string_view text);

/// Stops wait in the venue's algo service, all others in its book.
inline bool isConditional(const Order& order) { return order.type == OrderType::StopMarket; }
/// The parameters of `POST /fapi/v1/order`, or of `/fapi/v1/algoOrder` for a conditional one.
Query placeQuery(const Order& order, const Instrument& is, std::string_view name);

/// One execution, as told by the stream or by userTrades.
struct FillSaid {
    std::uint64_t tradeId = 0;
    Price price;
    Quantity quantity;
    Money fee;
    bool isFeeKnown = true; ///< false where it was paid in another currency
    bool isMaker = false;
    Timestamp time{}; ///< the venue's
};

/// An order as the venue describes it, over REST or in the stream.
struct OrderSaid {
    enum class Event : std::uint8_t { None = 1, New, Trade, Cancelled, Expired, Amended, Forced, Rejected };

    std::string symbol;
    std::string clientId;
    std::uint64_t venueId = 0;  ///< algoId for a conditional one
    std::uint64_t childId = 0;  ///< of a triggered conditional one: its order in the book
    bool isConditional = false;
    Event event = Event::None;  ///< in the stream: what happened
    OrderState state = OrderState::Unknown;
    Quantity quantity;
    Quantity filled;
    std::optional<Price> limitPrice;
    std::optional<Price> triggerPrice;
    TimeInForce timeInForce = TimeInForce::Gtc;
    Timestamp time{};           ///< the venue's
    std::optional<FillSaid> fill;
};

using Json = simdjson::dom::element;
/// What is wrong with it, in English.
using Wrong = std::string;

/// A REST order, or the answer to placing one.
Expected<OrderSaid, Wrong> readOrder(Json json, const Instrument& is);
Expected<OrderSaid, Wrong> readAlgoOrder(Json json, const Instrument& is);
/// The `o` of ORDER_TRADE_UPDATE and of ALGO_UPDATE; `time` of the event.
Expected<OrderSaid, Wrong> readOrderEvent(Json o, const Instrument& is, Timestamp time);
Expected<OrderSaid, Wrong> readAlgoEvent(Json o, const Instrument& is, Timestamp time);
/// An entry of userTrades.
Expected<FillSaid, Wrong> readTrade(Json json, const Instrument& is);
/// `positionAmt` of positionRisk; refuses accounts in hedge mode.
Expected<Quantity, Wrong> readPosition(Json json, const Instrument& is);

} // namespace jarvis::venue::binance
