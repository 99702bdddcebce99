#pragma once

#include "engine/base/expected.h"
#include "engine/model/venue_messages.h"
#include "engine/venue/account/order_said.h"

#include <simdjson.h>

#include <string>
#include <string_view>
#include <vector>

namespace jarvis::venue::bybit {

// How Bybit v5 linear words orders: ours to the venue, and what it says of them. Pure.

using account::FillSaid;
using account::OrderSaid;
using Json = simdjson::dom::element;
/// What is wrong with it, in English.
using Wrong = std::string;

/// A number for an id of the venue's, which is text: itself where it is a number, else FNV-1a, 62 bits of it. Two fills of one
/// instrument have the same with a chance of 1 in 10^7 among a million.
std::uint64_t numberOf(std::string_view id);

/// The body of `POST /v5/order/create`, `/amend` and `/cancel`.
std::string placeBody(const Order& order, const Instrument& is, std::string_view name);
/// Only what is to change. `isStop`: its trigger, else its price.
std::string amendBody(const AmendRequest& request, const Instrument& is, std::string_view name);
std::string cancelBody(const Instrument& is, std::string_view name);
/// Of `POST /v5/order/cancel-batch`.
std::string cancelManyBody(const Instrument& is, const std::vector<std::string>& names);

/// An order, as lists over REST and the stream's topic `order` have it.
Expected<OrderSaid, Wrong> readOrder(Json json, const Instrument& is);

/// What the venue books as an execution: trades, and funding.
enum class ExecutionKind : std::uint8_t {
    Trade = 1,
    Forced, ///< liquidation, deleveraging, settlement
    Funding,
};
/// An entry of `execution/list` or of the stream's topic `execution`; not of Funding.
Expected<OrderSaid, Wrong> readExecution(Json json, const Instrument& is);
ExecutionKind kindOf(Json execution);
/// An entry of Funding.
Expected<FundingSettled, Wrong> readFunding(Json json, const Instrument& is);

/// What `position/list` and the topic `position` say; refuses accounts in hedge mode.
Expected<Quantity, Wrong> readPosition(Json json, const Instrument& is);

} // namespace jarvis::venue::bybit
