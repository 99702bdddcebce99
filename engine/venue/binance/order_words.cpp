#include "engine/venue/binance/order_words.h"

#include "engine/venue/exact_number.h"
#include "engine/venue/grid.h"

#include <charconv>

namespace jarvis::venue::binance {
namespace {

std::string_view wordOf(Json json, const char* key)
{
    std::string_view text;
    return json[key].get(text) == simdjson::SUCCESS ? text : std::string_view();
}

/// A whole number, as such or as text; zero when there is none.
std::uint64_t wholeOf(Json json, const char* key)
{
    std::uint64_t number = 0;
    if (json[key].get(number) == simdjson::SUCCESS)
        return number;
    const std::string_view text = wordOf(json, key);
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Timestamp timeOf(Json json, const char* key)
{
    constexpr std::uint64_t kMillisMax = 9'000'000'000'000;
    const std::uint64_t millis = wholeOf(json, key);
    return millis <= kMillisMax ? timestampFromMillis(static_cast<std::int64_t>(millis)) : Timestamp();
}

bool isTrue(Json json, const char* key)
{
    bool is = false;
    return json[key].get(is) == simdjson::SUCCESS && is;
}

OrderState stateOf(std::string_view status)
{
    if (status == "NEW" || status == "TRIGGERING" || status == "TRIGGERED")
        return OrderState::Working;
    if (status == "PARTIALLY_FILLED")
        return OrderState::PartiallyFilled;
    if (status == "FILLED")
        return OrderState::Filled;
    if (status == "CANCELED")
        return OrderState::Cancelled;
    if (status == "EXPIRED" || status == "EXPIRED_IN_MATCH")
        return OrderState::Expired;
    return status == "REJECTED" ? OrderState::Rejected : OrderState::Unknown;
}

OrderSaid::Event eventOf(std::string_view kind)
{
    using Event = OrderSaid::Event;
    if (kind == "NEW")
        return Event::New;
    if (kind == "TRADE")
        return Event::Trade;
    if (kind == "CANCELED")
        return Event::Cancelled;
    if (kind == "EXPIRED")
        return Event::Expired;
    if (kind == "AMENDMENT")
        return Event::Amended;
    // Liquidation and auto-deleveraging.
    return kind == "CALCULATED" ? Event::Forced : Event::None;
}

TimeInForce timeInForceOf(std::string_view word)
{
    if (word == "IOC")
        return TimeInForce::Ioc;
    if (word == "FOK")
        return TimeInForce::Fok;
    return word == "GTD" ? TimeInForce::Gtd : TimeInForce::Gtc;
}

/// The names of fields differ between REST and stream; what they mean does not.
struct Fields {
    const char* symbol;
    const char* client;
    const char* id;
    const char* status;
    const char* quantity;
    const char* filled;
    const char* price;
    const char* force;
};

Expected<OrderSaid, Wrong> readCommon(Json json, const Instrument& is, const Fields& fields)
{
    const Grid grid(is);
    OrderSaid said;
    said.symbol = wordOf(json, fields.symbol);
    said.clientId = wordOf(json, fields.client);
    said.venueId = wholeOf(json, fields.id);
    said.state = stateOf(wordOf(json, fields.status));
    said.timeInForce = timeInForceOf(wordOf(json, fields.force));
    const auto quantity = grid.quantity(wordOf(json, fields.quantity));
    const std::string_view filledText = fields.filled ? wordOf(json, fields.filled) : std::string_view("0");
    const auto filled = grid.quantity(filledText.empty() ? std::string_view("0") : filledText);
    if (said.symbol != is.symbol() || said.clientId.empty() || !quantity || !filled)
        return Unexpected("an order of " + is.symbol() + " is not as documented");
    said.quantity = *quantity;
    said.filled = *filled;
    // Zero stands for none.
    said.limitPrice = grid.price(wordOf(json, fields.price));
    return said;
}

/// A fee in the instrument's own currency; empty when it was paid in another.
std::optional<Money> feeOf(std::string_view amount, std::string_view asset, const Instrument& is)
{
    const auto fee = amount.empty() ? std::optional(Money::zero()) : moneyOf(amount);
    return fee && asset != is.spec().quote && !fee->isZero() ? std::nullopt : fee;
}

/// Why an order expired that nobody asked to end at once; None where that is what was asked for.
ReasonCode reasonOfExpiry(Json o)
{
    const std::string_view force = wordOf(o, "f");
    if (wordOf(o, "X") == "EXPIRED_IN_MATCH")
        return ReasonCode::SelfTradePrevented;
    if (force == "GTX")
        return ReasonCode::PostOnlyWouldTake;
    const bool isResting = force == "GTC" && wordOf(o, "o") == "LIMIT";
    return !isResting ? ReasonCode::None : isTrue(o, "R") ? ReasonCode::ReduceOnlyIncreases : ReasonCode::VenueRejected;
}

/// The venue wants more than 600 s (-5040); a minute more, for the way and the clocks.
bool endsItself(const Order& order, Timestamp now)
{
    constexpr Duration kLeast = std::chrono::seconds(660);
    return order.timeInForce == TimeInForce::Gtd && order.goodTill && !order.isPostOnly && *order.goodTill > now + kLeast;
}

} // namespace

Query placeQuery(const Order& order, const Instrument& is, std::string_view name, Timestamp now)
{
    Query query;
    const auto number = [](const Decimal& decimal) { return decimal.toString(); };
    query.add("symbol", is.symbol()).add("side", order.side == Side::Buy ? "BUY" : "SELL");
    if (isConditional(order)) {
        CHECK(order.triggerPrice.has_value());
        query.add("algoType", "CONDITIONAL").add("type", order.role == OrderRole::TakeProfit ? "TAKE_PROFIT_MARKET" : "STOP_MARKET");
        query.add("triggerPrice", number(is.toDecimal(*order.triggerPrice))).add("workingType", "MARK_PRICE");
        query.add("quantity", number(is.toDecimal(order.quantity))).add("clientAlgoId", name);
    } else if (order.type == OrderType::Market) {
        query.add("type", "MARKET").add("quantity", number(is.toDecimal(order.quantity))).add("newClientOrderId", name).add("newOrderRespType", "RESULT");
    } else {
        CHECK(order.limitPrice.has_value());
        query.add("type", "LIMIT").add("price", number(is.toDecimal(*order.limitPrice))).add("quantity", number(is.toDecimal(order.quantity)));
        const char* force = order.isPostOnly ? "GTX" : "GTC";
        if (order.timeInForce == TimeInForce::Ioc)
            force = "IOC";
        else if (order.timeInForce == TimeInForce::Fok)
            force = "FOK";
        else if (endsItself(order, now))
            force = "GTD";
        query.add("timeInForce", force);
        if (endsItself(order, now))
            query.add("goodTillDate", std::to_string(toMillis(*order.goodTill) / 1'000 * 1'000));
        query.add("newClientOrderId", name).add("newOrderRespType", "RESULT");
    }
    if (order.isReduceOnly)
        query.add("reduceOnly", "true");
    return query;
}

Expected<OrderSaid, Wrong> readOrder(Json json, const Instrument& is)
{
    auto said = readCommon(json, is, {"symbol", "clientOrderId", "orderId", "status", "origQty", "executedQty", "price", "timeInForce"});
    if (said)
        said->time = timeOf(json, "updateTime");
    return said;
}

Expected<OrderSaid, Wrong> readAlgoOrder(Json json, const Instrument& is)
{
    auto said = readCommon(json, is, {"symbol", "clientAlgoId", "algoId", "algoStatus", "quantity", nullptr, "price", "timeInForce"});
    if (!said)
        return said;
    said->isConditional = true;
    said->childId = wholeOf(json, "actualOrderId");
    said->triggerPrice = Grid(is).price(wordOf(json, "triggerPrice"));
    said->time = timeOf(json, "updateTime");
    return said;
}

Expected<OrderSaid, Wrong> readOrderEvent(Json o, const Instrument& is, Timestamp time)
{
    auto said = readCommon(o, is, {"s", "c", "i", "X", "q", "z", "p", "f"});
    if (!said)
        return said;
    said->event = eventOf(wordOf(o, "x"));
    said->time = time;
    if (said->event == OrderSaid::Event::Expired)
        said->reason = reasonOfExpiry(o);
    if (said->event != OrderSaid::Event::Trade && said->event != OrderSaid::Event::Forced)
        return said;
    const Grid grid(is);
    const auto price = grid.price(wordOf(o, "L"));
    const auto quantity = grid.quantity(wordOf(o, "l"));
    const std::uint64_t tradeId = wholeOf(o, "t");
    if (quantity && quantity->isZero() && said->event == OrderSaid::Event::Forced)
        return said;
    if (!price || !quantity || quantity->isZero() || tradeId == 0)
        return Unexpected("an execution of " + is.symbol() + " is not as documented");
    const auto fee = feeOf(wordOf(o, "n"), wordOf(o, "N"), is);
    said->fill = FillSaid{tradeId, *price, *quantity, fee.value_or(Money::zero()), fee.has_value(), isTrue(o, "m"), time};
    return said;
}

Expected<OrderSaid, Wrong> readAlgoEvent(Json o, const Instrument& is, Timestamp time)
{
    auto said = readCommon(o, is, {"s", "caid", "aid", "X", "q", nullptr, "p", "f"});
    if (!said)
        return said;
    said->isConditional = true;
    said->childId = wholeOf(o, "ai");
    said->triggerPrice = Grid(is).price(wordOf(o, "tp"));
    said->time = time;
    const std::string_view status = wordOf(o, "X");
    using Event = OrderSaid::Event;
    if (status == "NEW")
        said->event = Event::New;
    else if (status == "CANCELED")
        said->event = Event::Cancelled;
    else if (status == "EXPIRED")
        said->event = Event::Expired;
    else if (status == "REJECTED")
        said->event = Event::Rejected;
    return said;
}

Expected<FillSaid, Wrong> readTrade(Json json, const Instrument& is)
{
    const Grid grid(is);
    const auto price = grid.price(wordOf(json, "price"));
    const auto quantity = grid.quantity(wordOf(json, "qty"));
    const std::uint64_t id = wholeOf(json, "id");
    if (!price || !quantity || quantity->isZero() || id == 0)
        return Unexpected("a trade of " + is.symbol() + " is not as documented");
    const auto fee = feeOf(wordOf(json, "commission"), wordOf(json, "commissionAsset"), is);
    return FillSaid{id, *price, *quantity, fee.value_or(Money::zero()), fee.has_value(), isTrue(json, "maker"), timeOf(json, "time")};
}

Expected<Quantity, Wrong> readPosition(Json json, const Instrument& is)
{
    const auto lots = stepsOf(wordOf(json, "positionAmt"), is.spec().lotSize);
    if (!lots)
        return Unexpected("a position in " + is.symbol() + " is not as documented");
    if (wordOf(json, "positionSide") != "BOTH" && *lots != 0)
        return Unexpected("the account is in hedge mode: switch it to one-way mode at the venue");
    return Quantity::ofLots(*lots);
}

} // namespace jarvis::venue::binance
