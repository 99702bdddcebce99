#pragma once

#include "engine/base/expected.h"
#include "engine/model/venue_messages.h"
#include "engine/venue/account/order_said.h"
#include "engine/venue/grid.h"

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>

namespace jarvis::venue::okx {

// How OKX v5 words orders of swaps: ours to the venue, and what it says of them. Pure. `grid` is the instrument's in contracts.

using account::FillSaid;
using account::OrderSaid;
using Json = simdjson::dom::element;
/// What is wrong with it, in English.
using Wrong = std::string;

/// Stops wait in the venue's algo service, all others in its book.
inline bool isConditional(const Order& order) { return order.type == OrderType::StopMarket; }

/// The body of `POST /api/v5/trade/order`, or of `/order-algo` for a conditional one: margin is crossed, positions are net. Exits wait
/// as "conditional" orders, other stops as "trigger" orders; both watch the mark and end in the market.
std::string placeBody(const Order& order, const Instrument& is, const Grid& grid, std::string_view name);
/// The body of `/amend-order`, or, a list, of `/amend-algos`. Sizes include what has filled.
std::string amendBody(const AmendRequest& request, const Order& order, const Instrument& is, const Grid& grid, std::string_view name);
std::string cancelBody(const Instrument& is, std::string_view name);
std::string cancelAlgoBody(const Instrument& is, std::string_view name);

/// The answer to an order: `data[0]` of it.
struct Taken {
    std::uint64_t venueId = 0;
    std::optional<Timestamp> time; ///< the venue's, where it says
};
Expected<Taken, Wrong> readTaken(Json json, bool isAlgo);

/// An order of the book, from a list or, with what happened, from the channel `orders`.
Expected<OrderSaid, Wrong> readOrder(Json json, const Instrument& is, const Grid& grid);
Expected<OrderSaid, Wrong> readOrderEvent(Json json, const Instrument& is, const Grid& grid);
/// The venue's number of the stop whose trigger made this order; zero: none did.
std::uint64_t stopBehind(Json json);
/// Whether an entry of the channel says that an amend failed after it had been taken: the venue's code; zero otherwise.
int amendFailure(Json json);
/// A conditional order, from a list or from the channel `orders-algo`: then with what happened.
Expected<OrderSaid, Wrong> readAlgoOrder(Json json, const Instrument& is, const Grid& grid);
/// An entry of `fills`.
Expected<FillSaid, Wrong> readFill(Json json, const Instrument& is, const Grid& grid);
/// `pos` of an entry of `positions`; refuses accounts with long and short positions side by side, and isolated margin.
Expected<Quantity, Wrong> readPosition(Json json, const Instrument& is, const Grid& grid);
/// Funding, as an entry of `bills`.
Expected<FundingSettled, Wrong> readFunding(Json json, const Instrument& is);

/// A text member; empty when there is none.
std::string_view wordIn(Json json, const char* key);
/// A whole number written as text; zero when there is none.
std::uint64_t wholeIn(Json json, const char* key);

} // namespace jarvis::venue::okx
