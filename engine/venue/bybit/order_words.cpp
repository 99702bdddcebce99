#include "engine/venue/bybit/order_words.h"

#include "engine/venue/exact_number.h"
#include "engine/venue/grid.h"

#include <charconv>

namespace jarvis::venue::bybit {
namespace {

constexpr std::uint64_t kMillisMax = 9'000'000'000'000;

std::string_view wordOf(Json json, const char* key)
{
    std::string_view text;
    return json[key].get(text) == simdjson::SUCCESS ? text : std::string_view();
}

std::optional<std::uint64_t> wholeIn(std::string_view text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(number) : std::nullopt;
}

/// Milliseconds as text.
Timestamp timeOf(Json json, const char* key)
{
    const auto millis = wholeIn(wordOf(json, key));
    return millis && *millis <= kMillisMax ? timestampFromMillis(static_cast<std::int64_t>(*millis)) : Timestamp();
}

bool isTrue(Json json, const char* key)
{
    bool is = false;
    return json[key].get(is) == simdjson::SUCCESS && is;
}

std::string numberText(const Decimal& number)
{
    return number.toString();
}

/// `{"category":"linear","symbol":"BTCUSDT"`, and more to come. Nothing that we send needs escaping.
std::string bodyBegin(const Instrument& is)
{
    return R"({"category":"linear","symbol":")" + is.symbol() + '"';
}

std::string field(const char* name, std::string_view text)
{
    return std::string(",\"") + name + "\":\"" + std::string(text) + '"';
}

/// 1: when the price rises to it; 2: when it falls.
int directionOf(const Order& order)
{
    const bool isProfit = order.role == OrderRole::TakeProfit;
    return (order.side == Side::Sell) == isProfit ? 1 : 2;
}

OrderState stateOf(std::string_view status)
{
    if (status == "New" || status == "Untriggered" || status == "Triggered" || status == "Created" || status == "Active")
        return OrderState::Working;
    if (status == "PartiallyFilled")
        return OrderState::PartiallyFilled;
    if (status == "Filled")
        return OrderState::Filled;
    if (status == "Cancelled" || status == "Deactivated" || status == "PartiallyFilledCanceled")
        return OrderState::Cancelled;
    return status == "Rejected" ? OrderState::Rejected : OrderState::Unknown;
}

OrderSaid::Event eventOf(OrderState state)
{
    using Event = OrderSaid::Event;
    switch (state) {
    case OrderState::Working:
    case OrderState::PartiallyFilled: return Event::New;
    case OrderState::Cancelled: return Event::Cancelled;
    case OrderState::Rejected: return Event::Rejected;
    default: return Event::None;
    }
}

struct Why {
    const char* word;
    ReasonCode reason;
};
/// Of `rejectReason`.
constexpr Why kRejects[] = {
    {"EC_PostOnlyWillTakeLiquidity", ReasonCode::PostOnlyWouldTake},
    {"EC_NoImmediateQtyToFill", ReasonCode::UnfilledImmediate},
    {"EC_NoEnoughQtyToFill", ReasonCode::UnfilledImmediate},
    {"EC_CancelForNoFullFill", ReasonCode::UnfilledImmediate},
    {"EC_ReachMaxPendingOrder", ReasonCode::OpenOrders},
    {"EC_InvalidSymbolStatus", ReasonCode::InstrumentNotTrading},
    {"EC_MarketClose", ReasonCode::InstrumentNotTrading},
    {"EC_NoPositionToReduce", ReasonCode::ReduceOnlyIncreases},
};
/// Of `cancelType`.
constexpr Why kCancels[] = {
    {"CancelByReduceOnly", ReasonCode::ReduceOnlyIncreases},
    {"CancelByCannotAffordOrderCost", ReasonCode::FreeBalance},
    {"CancelByPrepareLiq", ReasonCode::VenueRejected},
    {"CancelAllBeforeLiq", ReasonCode::VenueRejected},
    {"CancelByPrepareAdl", ReasonCode::VenueRejected},
    {"CancelAllBeforeAdl", ReasonCode::VenueRejected},
    {"CancelByAdmin", ReasonCode::VenueRejected},
    {"CancelBySmp", ReasonCode::SelfTradePrevented},
    {"CancelBySettle", ReasonCode::InstrumentNotTrading},
};

ReasonCode reasonOf(std::string_view reject, std::string_view cancel)
{
    for (const Why& why : kRejects) {
        if (reject == why.word)
            return why.reason;
    }
    for (const Why& why : kCancels) {
        if (cancel == why.word)
            return why.reason;
    }
    return ReasonCode::None;
}

/// Zero or nothing stands for none.
std::optional<Price> priceOf(Json json, const char* key, const Grid& grid)
{
    return grid.price(wordOf(json, key));
}

/// A fee in the instrument's own currency; empty when it was paid in another. The stream does not name the currency.
std::optional<Money> feeOf(std::string_view amount, std::string_view currency, const Instrument& is)
{
    const auto fee = amount.empty() ? std::optional(Money::zero()) : moneyOf(amount);
    const bool isOther = !currency.empty() && currency != is.spec().quote;
    return fee && isOther && !fee->isZero() ? std::nullopt : fee;
}

} // namespace

std::uint64_t numberOf(std::string_view id)
{
    constexpr std::uint64_t kMask = (std::uint64_t{1} << 62) - 1;
    if (const auto number = wholeIn(id); number && *number != 0 && *number <= kMask)
        return *number;
    if (id.empty())
        return 0;
    std::uint64_t hash = 14'695'981'039'346'656'037ULL;
    for (const char c : id)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211ULL;
    hash = (hash ^ (hash >> 62)) & kMask;
    return hash == 0 ? 1 : hash;
}

std::string placeBody(const Order& order, const Instrument& is, std::string_view name)
{
    std::string body = bodyBegin(is);
    body += field("side", order.side == Side::Buy ? "Buy" : "Sell");
    body += field("orderType", order.type == OrderType::Limit ? "Limit" : "Market");
    body += field("qty", numberText(is.toDecimal(order.quantity)));
    if (order.type == OrderType::Limit) {
        CHECK(order.limitPrice.has_value());
        body += field("price", numberText(is.toDecimal(*order.limitPrice)));
        const char* force = order.isPostOnly ? "PostOnly" : "GTC";
        if (order.timeInForce == TimeInForce::Ioc)
            force = "IOC";
        else if (order.timeInForce == TimeInForce::Fok)
            force = "FOK";
        body += field("timeInForce", force);
    } else {
        body += field("timeInForce", "IOC");
    }
    if (order.type == OrderType::StopMarket) {
        CHECK(order.triggerPrice.has_value());
        body += field("triggerPrice", numberText(is.toDecimal(*order.triggerPrice))) + field("triggerBy", "MarkPrice");
        body += ",\"triggerDirection\":" + std::to_string(directionOf(order));
    }
    body += field("orderLinkId", name) + ",\"positionIdx\":0";
    if (order.isReduceOnly)
        body += ",\"reduceOnly\":true";
    return body + '}';
}

std::string amendBody(const AmendRequest& request, const Instrument& is, std::string_view name)
{
    std::string body = bodyBegin(is) + field("orderLinkId", name) + field("qty", numberText(is.toDecimal(request.quantity)));
    if (request.limitPrice)
        body += field("price", numberText(is.toDecimal(*request.limitPrice)));
    if (request.triggerPrice)
        body += field("triggerPrice", numberText(is.toDecimal(*request.triggerPrice)));
    return body + '}';
}

std::string cancelBody(const Instrument& is, std::string_view name)
{
    return bodyBegin(is) + field("orderLinkId", name) + '}';
}

std::string cancelManyBody(const Instrument& is, const std::vector<std::string>& names)
{
    std::string body = R"({"category":"linear","request":[)";
    for (const std::string& name : names)
        body += (&name == &names.front() ? "" : ",") + (R"({"symbol":")" + is.symbol() + '"') + field("orderLinkId", name) + '}';
    return body + "]}";
}

Expected<OrderSaid, Wrong> readOrder(Json json, const Instrument& is)
{
    const Grid grid(is);
    OrderSaid said;
    said.symbol = wordOf(json, "symbol");
    said.clientId = wordOf(json, "orderLinkId");
    said.venueId = numberOf(wordOf(json, "orderId"));
    const std::string_view status = wordOf(json, "orderStatus");
    said.state = stateOf(status);
    const auto quantity = grid.quantity(wordOf(json, "qty"));
    const std::string_view filledText = wordOf(json, "cumExecQty");
    const auto filled = grid.quantity(filledText.empty() ? std::string_view("0") : filledText);
    if (said.symbol != is.symbol() || said.venueId == 0 || status.empty() || !quantity || !filled)
        return Unexpected("an order of " + is.symbol() + " is not as documented");
    said.quantity = *quantity;
    said.filled = *filled;
    said.limitPrice = priceOf(json, "price", grid);
    said.triggerPrice = priceOf(json, "triggerPrice", grid);
    said.isConditional = status == "Untriggered" || status == "Deactivated";
    const std::string_view force = wordOf(json, "timeInForce");
    said.timeInForce = force == "IOC" ? TimeInForce::Ioc : force == "FOK" ? TimeInForce::Fok : TimeInForce::Gtc;
    said.reason = reasonOf(wordOf(json, "rejectReason"), wordOf(json, "cancelType"));
    said.time = timeOf(json, "updatedTime");
    if (said.state == OrderState::Rejected && !said.filled.isZero())
        said.state = OrderState::Cancelled;
    said.event = eventOf(said.state);
    // It never was in the book: refused, not taken out of it.
    if (said.state == OrderState::Cancelled && said.reason == ReasonCode::PostOnlyWouldTake && said.filled.isZero()) {
        said.state = OrderState::Rejected;
        said.event = OrderSaid::Event::Rejected;
    }
    return said;
}

ExecutionKind kindOf(Json execution)
{
    const std::string_view kind = wordOf(execution, "execType");
    if (kind == "Funding")
        return ExecutionKind::Funding;
    return kind == "Trade" ? ExecutionKind::Trade : ExecutionKind::Forced;
}

Expected<OrderSaid, Wrong> readExecution(Json json, const Instrument& is)
{
    const Grid grid(is);
    OrderSaid said;
    said.symbol = wordOf(json, "symbol");
    said.clientId = wordOf(json, "orderLinkId");
    said.venueId = numberOf(wordOf(json, "orderId"));
    const auto price = grid.price(wordOf(json, "execPrice"));
    const auto quantity = grid.quantity(wordOf(json, "execQty"));
    const auto whole = grid.quantity(wordOf(json, "orderQty"));
    const std::uint64_t tradeId = numberOf(wordOf(json, "execId"));
    if (said.symbol != is.symbol() || !price || !quantity || quantity->isZero() || tradeId == 0)
        return Unexpected("an execution of " + is.symbol() + " is not as documented");
    said.event = kindOf(json) == ExecutionKind::Trade ? OrderSaid::Event::Trade : OrderSaid::Event::Forced;
    said.quantity = whole.value_or(Quantity());
    said.time = timeOf(json, "execTime");
    const auto fee = feeOf(wordOf(json, "execFee"), wordOf(json, "feeCurrency"), is);
    said.fill = FillSaid{tradeId, *price, *quantity, fee.value_or(Money::zero()), fee.has_value(), isTrue(json, "isMaker"), said.time};
    return said;
}

Expected<FundingSettled, Wrong> readFunding(Json json, const Instrument& is)
{
    const auto paid = moneyOf(wordOf(json, "execFee"));
    const auto rate = unitsOf(wordOf(json, "feeRate"), 8);
    const Timestamp time = timeOf(json, "execTime");
    if (!paid || time == Timestamp())
        return Unexpected("a funding of " + is.symbol() + " is not as documented");
    FundingSettled settled;
    settled.instrument = is.id();
    settled.rate = Ratio{rate.value_or(0)};
    settled.amount = -*paid;
    settled.settlementId = static_cast<std::uint64_t>(toMillis(time));
    settled.time = time;
    return settled;
}

Expected<Quantity, Wrong> readPosition(Json json, const Instrument& is)
{
    const auto size = Grid(is).quantity(wordOf(json, "size"));
    std::int64_t index = 0;
    const std::string_view side = wordOf(json, "side");
    const bool isSided = side == "Buy" || side == "Sell";
    if (!size || json["positionIdx"].get(index) != simdjson::SUCCESS || (!isSided && !size->isZero()))
        return Unexpected("a position in " + is.symbol() + " is not as documented");
    if (index != 0 && !size->isZero())
        return Unexpected("the account is in hedge mode: switch it to one-way mode at the venue");
    return side == "Sell" ? -*size : *size;
}

} // namespace jarvis::venue::bybit
