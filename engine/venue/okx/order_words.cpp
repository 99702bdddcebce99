#include "engine/venue/okx/order_words.h"

#include "engine/venue/exact_number.h"
#include "engine/venue/okx/json_body.h"

#include <charconv>

namespace jarvis::venue::okx {
namespace {

Timestamp timeIn(Json json, const char* key)
{
    return recordedTime(wordIn(json, key)).value_or(Timestamp());
}

OrderState stateOf(std::string_view state)
{
    for (const std::string_view open : {"live", "pause", "effective", "partially_effective", "order_placed"}) {
        if (state == open)
            return OrderState::Working;
    }
    if (state == "partially_filled")
        return OrderState::PartiallyFilled;
    if (state == "filled")
        return OrderState::Filled;
    if (state == "canceled" || state == "mmp_canceled")
        return OrderState::Cancelled;
    return state == "order_failed" ? OrderState::Rejected : OrderState::Unknown;
}

TimeInForce timeInForceOf(std::string_view type)
{
    if (type == "ioc" || type == "optimal_limit_ioc" || type == "market")
        return TimeInForce::Ioc;
    return type == "fok" ? TimeInForce::Fok : TimeInForce::Gtc;
}

/// A fee in the instrument's own currency, above zero when it was paid; empty when it was paid in another.
std::optional<Money> feeOf(std::string_view amount, std::string_view currency, const Instrument& is)
{
    if (amount.empty())
        return Money::zero();
    const auto told = moneyOf(amount);
    if (!told || (currency != is.spec().quote && !told->isZero()))
        return std::nullopt;
    return -*told;
}

/// What orders of both kinds say alike.
Expected<OrderSaid, Wrong> readCommon(Json json, const Instrument& is, const Grid& grid)
{
    OrderSaid said;
    said.symbol = wordIn(json, "instId");
    said.state = stateOf(wordIn(json, "state"));
    const auto quantity = grid.quantity(wordIn(json, "sz"));
    if (said.symbol != is.symbol() || !quantity || said.state == OrderState::Unknown)
        return Unexpected("an order of " + is.symbol() + " is not as documented");
    said.quantity = *quantity;
    said.time = timeIn(json, "uTime");
    return said;
}

/// Of the codes for why an order was cancelled those that are no cancel of ours.
void readEnd(Json json, OrderSaid& said)
{
    const std::string_view source = wordIn(json, "cancelSource");
    if (source == "31") {
        said.event = OrderSaid::Event::Rejected;
        said.reason = ReasonCode::PostOnlyWouldTake;
    } else if (source == "32") {
        said.event = OrderSaid::Event::Cancelled;
        said.reason = ReasonCode::SelfTradePrevented;
    } else if (source == "13" || source == "14") {
        said.event = OrderSaid::Event::Expired;
    } else {
        said.event = OrderSaid::Event::Cancelled;
    }
}

const char* typeOf(const Order& order)
{
    if (order.type == OrderType::Market)
        return "market";
    if (order.isPostOnly)
        return "post_only";
    if (order.timeInForce == TimeInForce::Ioc)
        return "ioc";
    return order.timeInForce == TimeInForce::Fok ? "fok" : "limit";
}

const char* sideOf(const Order& order)
{
    return order.side == Side::Buy ? "buy" : "sell";
}

std::string algoBody(const Order& order, const Instrument& is, const Grid& grid, std::string_view name)
{
    CHECK(order.triggerPrice.has_value());
    JsonBody body;
    body.add("instId", is.symbol()).add("tdMode", "cross").add("side", sideOf(order)).add("ordType", order.isReduceOnly ? "conditional" : "trigger");
    body.add("sz", grid.text(order.quantity)).add("algoClOrdId", name);
    const std::string trigger = grid.text(*order.triggerPrice);
    if (!order.isReduceOnly)
        return body.add("triggerPx", trigger).add("triggerPxType", "mark").add("orderPx", "-1").object();
    const std::string kind = order.role == OrderRole::TakeProfit ? "tp" : "sl";
    body.add(kind + "TriggerPx", trigger).add(kind + "TriggerPxType", "mark").add(kind + "OrdPx", "-1");
    return body.addTrue("reduceOnly").object();
}

} // namespace

std::string_view wordIn(Json json, const char* key)
{
    std::string_view text;
    return json[key].get(text) == simdjson::SUCCESS ? text : std::string_view();
}

std::uint64_t wholeIn(Json json, const char* key)
{
    const std::string_view text = wordIn(json, key);
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : 0;
}

// -- to the venue ----------------------------------------------------------------------------------------------------------

std::string placeBody(const Order& order, const Instrument& is, const Grid& grid, std::string_view name)
{
    if (isConditional(order))
        return algoBody(order, is, grid, name);
    JsonBody body;
    body.add("instId", is.symbol()).add("tdMode", "cross").add("clOrdId", name).add("side", sideOf(order)).add("ordType", typeOf(order));
    body.add("sz", grid.text(order.quantity));
    if (order.type != OrderType::Market) {
        CHECK(order.limitPrice.has_value());
        body.add("px", grid.text(*order.limitPrice));
    }
    if (order.isReduceOnly)
        body.addTrue("reduceOnly");
    return body.object();
}

std::string amendBody(const AmendRequest& request, const Order& order, const Instrument& is, const Grid& grid, std::string_view name)
{
    JsonBody body;
    body.add("instId", is.symbol());
    if (!isConditional(order)) {
        body.add("clOrdId", name).add("newSz", grid.text(request.quantity));
        if (request.limitPrice)
            body.add("newPx", grid.text(*request.limitPrice));
        return body.object();
    }
    body.add("algoClOrdId", name).add("newSz", grid.text(request.quantity));
    const char* trigger = !order.isReduceOnly ? "newTriggerPx" : order.role == OrderRole::TakeProfit ? "newTpTriggerPx" : "newSlTriggerPx";
    if (request.triggerPrice)
        body.add(trigger, grid.text(*request.triggerPrice));
    return body.object();
}

std::string cancelBody(const Instrument& is, std::string_view name)
{
    return JsonBody().add("instId", is.symbol()).add("clOrdId", name).object();
}

std::string cancelAlgoBody(const Instrument& is, std::string_view name)
{
    return JsonBody().add("instId", is.symbol()).add("algoClOrdId", name).list();
}

// -- from the venue -----------------------------------------------------------------------------------------------------------

Expected<Taken, Wrong> readTaken(Json json, bool isAlgo)
{
    Taken taken;
    taken.venueId = wholeIn(json, isAlgo ? "algoId" : "ordId");
    taken.time = recordedTime(wordIn(json, "ts"));
    if (taken.venueId == 0)
        return Unexpected(std::string("an answer to an order has no id"));
    return taken;
}

Expected<OrderSaid, Wrong> readOrder(Json json, const Instrument& is, const Grid& grid)
{
    auto said = readCommon(json, is, grid);
    if (!said)
        return said;
    // What a triggered one put into the book bears the name of the stop.
    const std::string_view name = wordIn(json, "clOrdId");
    const std::string_view stop = wordIn(json, "algoClOrdId");
    said->clientId = stop.empty() ? name : stop;
    said->venueId = wholeIn(json, "ordId");
    const std::string_view filledText = wordIn(json, "accFillSz");
    const auto filled = grid.quantity(filledText.empty() ? "0" : filledText);
    if (said->venueId == 0 || !filled)
        return Unexpected("an order of " + is.symbol() + " is not as documented");
    said->filled = *filled;
    said->limitPrice = grid.price(wordIn(json, "px"));
    said->timeInForce = timeInForceOf(wordIn(json, "ordType"));
    return said;
}

Expected<OrderSaid, Wrong> readOrderEvent(Json json, const Instrument& is, const Grid& grid)
{
    using Event = OrderSaid::Event;
    auto said = readOrder(json, is, grid);
    if (!said)
        return said;
    const std::string_view size = wordIn(json, "fillSz");
    const auto quantity = grid.quantity(size.empty() ? "0" : size);
    if (!quantity)
        return Unexpected("an execution of " + is.symbol() + " is not as documented");
    if (!quantity->isZero()) {
        const auto price = grid.price(wordIn(json, "fillPx"));
        const std::uint64_t id = wholeIn(json, "tradeId");
        if (!price || id == 0)
            return Unexpected("an execution of " + is.symbol() + " is not as documented");
        // The fee of the first fill is that of the whole order so far.
        const bool isOwnTold = !wordIn(json, "fillFee").empty();
        const auto fee = isOwnTold       ? feeOf(wordIn(json, "fillFee"), wordIn(json, "fillFeeCcy"), is)
            : said->filled == *quantity ? feeOf(wordIn(json, "fee"), wordIn(json, "feeCcy"), is)
                                        : std::nullopt;
        said->fill = FillSaid{id, *price, *quantity, fee.value_or(Money::zero()), fee.has_value(), wordIn(json, "execType") == "M", timeIn(json, "fillTime")};
        said->event = Event::Trade;
    } else if (said->state == OrderState::Cancelled) {
        readEnd(json, *said);
    } else if (wordIn(json, "amendResult") == "0") {
        said->event = Event::Amended;
    } else if (said->state == OrderState::Working) {
        said->event = Event::New;
    }
    return said;
}

std::uint64_t stopBehind(Json json)
{
    Json linked;
    const std::uint64_t own = wholeIn(json, "algoId");
    return own == 0 && json["linkedAlgoOrd"].get(linked) == simdjson::SUCCESS ? wholeIn(linked, "algoId") : own;
}

int amendFailure(Json json)
{
    constexpr int kUnknown = 51503;
    if (wordIn(json, "amendResult") != "-1")
        return 0;
    const auto code = static_cast<int>(wholeIn(json, "code"));
    return code == 0 ? kUnknown : code;
}

Expected<OrderSaid, Wrong> readAlgoOrder(Json json, const Instrument& is, const Grid& grid)
{
    using Event = OrderSaid::Event;
    auto said = readCommon(json, is, grid);
    if (!said)
        return said;
    said->isConditional = true;
    said->clientId = wordIn(json, "algoClOrdId");
    said->venueId = wholeIn(json, "algoId");
    said->childId = wholeIn(json, "ordId");
    if (std::string_view child; said->childId == 0 && json["ordIdList"].at(0).get(child) == simdjson::SUCCESS)
        std::from_chars(child.data(), child.data() + child.size(), said->childId);
    if (said->venueId == 0)
        return Unexpected("a stop of " + is.symbol() + " is not as documented");
    for (const char* key : {"slTriggerPx", "tpTriggerPx", "triggerPx"})
        said->triggerPrice = said->triggerPrice ? said->triggerPrice : grid.price(wordIn(json, key));
    if (said->state == OrderState::Cancelled)
        said->event = Event::Cancelled;
    else if (said->state == OrderState::Rejected)
        said->event = Event::Rejected;
    else if (said->childId == 0)
        said->event = Event::New;
    return said;
}

Expected<FillSaid, Wrong> readFill(Json json, const Instrument& is, const Grid& grid)
{
    const auto price = grid.price(wordIn(json, "fillPx"));
    const auto quantity = grid.quantity(wordIn(json, "fillSz"));
    const std::uint64_t id = wholeIn(json, "tradeId");
    if (!price || !quantity || quantity->isZero() || id == 0)
        return Unexpected("a fill of " + is.symbol() + " is not as documented");
    const auto fee = feeOf(wordIn(json, "fee"), wordIn(json, "feeCcy"), is);
    const Timestamp time = recordedTime(wordIn(json, "fillTime")).value_or(timeIn(json, "ts"));
    return FillSaid{id, *price, *quantity, fee.value_or(Money::zero()), fee.has_value(), wordIn(json, "execType") == "M", time};
}

Expected<Quantity, Wrong> readPosition(Json json, const Instrument& is, const Grid& grid)
{
    std::string_view text = wordIn(json, "pos");
    const bool isShort = text.starts_with('-');
    if (isShort)
        text.remove_prefix(1);
    const auto quantity = grid.quantity(text);
    if (!quantity)
        return Unexpected("a position in " + is.symbol() + " is not as documented");
    if (quantity->isZero())
        return *quantity;
    if (wordIn(json, "posSide") != "net")
        return Unexpected(std::string("the account holds long and short positions side by side: switch it to net mode at the venue"));
    if (wordIn(json, "mgnMode") != "cross")
        return Unexpected("the position in " + is.symbol() + " has isolated margin: close it at the venue, or switch it to cross margin");
    return isShort ? -*quantity : *quantity;
}

Expected<FundingSettled, Wrong> readFunding(Json json, const Instrument& is)
{
    const std::string_view told = wordIn(json, "pnl").empty() ? wordIn(json, "balChg") : wordIn(json, "pnl");
    const auto amount = moneyOf(told);
    const std::uint64_t id = wholeIn(json, "billId");
    const auto time = recordedTime(wordIn(json, "ts"));
    if (!amount || id == 0 || !time || wordIn(json, "ccy") != is.spec().quote)
        return Unexpected("a payment of funding for " + is.symbol() + " is not as documented");
    return FundingSettled{is.id(), Ratio{}, *amount, id, *time};
}

} // namespace jarvis::venue::okx
