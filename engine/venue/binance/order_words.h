#pragma once

#include "engine/base/expected.h"
#include "engine/model/venue_messages.h"
#include "engine/venue/account/order_said.h"
#include "engine/venue/query.h"

#include <simdjson.h>

#include <string>
#include <string_view>

namespace jarvis::venue::binance {

// How Binance USDⓈ-M words orders: ours to the venue, and what it says of them. Pure.

using account::FillSaid;
using account::OrderSaid;

/// Stops wait in the venue's algo service, all others in its book.
inline bool isConditional(const Order& order) { return order.type == OrderType::StopMarket; }
/// The parameters of `POST /fapi/v1/order`, or of `/fapi/v1/algoOrder` for a conditional one; `now` is the venue's time.
///
/// The venue ends orders at a time (GTD) only where that is more than ten minutes ahead, and post-only orders and stops not at all:
/// those go out without one.
Query placeQuery(const Order& order, const Instrument& is, std::string_view name, Timestamp now);

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
