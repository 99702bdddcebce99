#include "tests/peers/venue-simulator/bybit_words.h"

#include "tests/peers/venue-simulator/words.h"

namespace jarvis::peers::bybit {
namespace {

QString word(const char* text)
{
    return QString::fromLatin1(text);
}

QString priceText(const std::optional<Price>& price, const Instrument& is)
{
    return price ? latin(text(is.toDecimal(*price))) : word("");
}

QString quantityText(Quantity quantity, const Instrument& is)
{
    return latin(text(is.toDecimal(quantity)));
}

QString timeText(Timestamp time)
{
    return QString::number(millis(time));
}

const char* statusOf(const ExchangeOrder& order)
{
    const bool waits = order.isConditional && !order.isTriggered;
    switch (order.status) {
    case ExchangeOrder::Status::New: return waits ? "Untriggered" : "New";
    case ExchangeOrder::Status::PartiallyFilled: return "PartiallyFilled";
    case ExchangeOrder::Status::Filled: return "Filled";
    case ExchangeOrder::Status::Cancelled: return waits ? "Deactivated" : "Cancelled";
    case ExchangeOrder::Status::Rejected:
    case ExchangeOrder::Status::Expired: return "Cancelled";
    }
    return "";
}

const char* rejectOf(const ExchangeOrder& order)
{
    switch (order.reason) {
    case ReasonCode::PostOnlyWouldTake: return "EC_PostOnlyWillTakeLiquidity";
    case ReasonCode::UnfilledImmediate: return "EC_NoImmediateQtyToFill";
    default: return order.status == ExchangeOrder::Status::Cancelled ? "EC_PerCancelRequest" : "EC_NoError";
    }
}

const char* forceOf(const Order& order)
{
    if (order.isPostOnly)
        return "PostOnly";
    if (order.type != OrderType::Limit || order.timeInForce == TimeInForce::Ioc)
        return "IOC";
    return order.timeInForce == TimeInForce::Fok ? "FOK" : "GTC";
}

const char* sideOf(Side side)
{
    return side == Side::Buy ? "Buy" : "Sell";
}

QString stopTypeOf(const ExchangeOrder& order)
{
    return word(order.isConditional ? "Stop" : "");
}

/// Like a name made of digits (RFC 9562).
QString idText(std::uint64_t number, const char* kind)
{
    const QString digits = QStringLiteral("%1").arg(number, 16, 16, QLatin1Char('0'));
    return digits.left(8) + QLatin1Char('-') + word(kind) + QLatin1Char('-') + QStringLiteral("4000") + QLatin1Char('-') + QStringLiteral("8000") + QLatin1Char('-')
        + QStringLiteral("0000") + digits.mid(8);
}

} // namespace

QJsonObject object(std::initializer_list<std::pair<const char*, QJsonValue>> fields)
{
    QJsonObject made;
    for (const auto& [name, value] : fields)
        made.insert(QLatin1String(name), value);
    return made;
}

QString orderIdText(const ExchangeOrder& order)
{
    return idText(order.exchangeId, "0de1");
}

QString executionIdText(const ExchangeOrder::Fill& fill)
{
    return idText(fill.tradeId, "f111");
}

QJsonObject orderJson(const ExchangeOrder& order, const Instrument& is)
{
    const bool isRising = (order.order.side == Side::Sell) == (order.order.role == OrderRole::TakeProfit);
    return object({{"category", word("linear")}, {"symbol", QString::fromStdString(is.symbol())}, {"orderId", orderIdText(order)},
        {"orderLinkId", QString::fromStdString(order.clientId)}, {"side", word(sideOf(order.order.side))},
        {"orderType", word(order.order.type == OrderType::Limit ? "Limit" : "Market")}, {"orderStatus", word(statusOf(order))},
        {"cancelType", word(order.status == ExchangeOrder::Status::Cancelled ? "CancelByUser" : "UNKNOWN")}, {"rejectReason", word(rejectOf(order))},
        {"timeInForce", word(forceOf(order.order))}, {"price", priceText(order.order.limitPrice, is)}, {"qty", quantityText(order.order.quantity, is)},
        {"leavesQty", quantityText(order.isOpen() ? order.order.quantity - order.filled : Quantity::zero(), is)}, {"leavesValue", word("0")},
        {"cumExecQty", quantityText(order.filled, is)}, {"cumExecValue", latin(text(order.filledValue))}, {"cumExecFee", word("0")}, {"avgPrice", word("")},
        {"triggerPrice", priceText(order.order.triggerPrice, is)}, {"triggerDirection", order.isConditional ? (isRising ? 1 : 2) : 0},
        {"triggerBy", word(order.isConditional ? "MarkPrice" : "")}, {"stopOrderType", stopTypeOf(order)}, {"takeProfit", word("")}, {"stopLoss", word("")},
        {"reduceOnly", order.order.isReduceOnly}, {"closeOnTrigger", false}, {"positionIdx", 0}, {"lastPriceOnCreated", word("")}, {"smpType", word("None")},
        {"feeCurrency", word("USDT")}, {"createType", word("CreateByUser")}, {"createdTime", timeText(order.created)}, {"updatedTime", timeText(order.updated)}});
}

QJsonObject executionJson(const ExchangeOrder& order, const ExchangeOrder::Fill& fill, const Instrument& is)
{
    return object({{"category", word("linear")}, {"symbol", QString::fromStdString(is.symbol())}, {"orderId", orderIdText(order)},
        {"orderLinkId", QString::fromStdString(order.clientId)}, {"side", word(sideOf(order.order.side))},
        {"orderType", word(order.order.type == OrderType::Limit ? "Limit" : "Market")}, {"stopOrderType", stopTypeOf(order)},
        {"orderPrice", priceText(order.order.limitPrice, is)}, {"orderQty", quantityText(order.order.quantity, is)}, {"execId", executionIdText(fill)},
        {"execPrice", priceText(fill.price, is)}, {"execQty", quantityText(fill.quantity, is)}, {"execType", word("Trade")},
        {"execValue", latin(text(is.notional(fill.price, fill.quantity)))}, {"execFee", latin(text(fill.fee))}, {"feeRate", word("0.00055")},
        {"leavesQty", word("0")}, {"closedSize", word("0")}, {"isMaker", fill.isMaker}, {"execTime", timeText(fill.time)}, {"seq", millis(fill.time)}});
}

QJsonObject fundingJson(const Instrument& is, const Position& position, Money amount, Timestamp time, int number)
{
    return object({{"category", word("linear")}, {"symbol", QString::fromStdString(is.symbol())}, {"orderId", word("funding-") + QString::number(number)},
        {"orderLinkId", word("")}, {"side", word(position.held.lots() < 0 ? "Sell" : "Buy")}, {"orderType", word("UNKNOWN")}, {"execId", word("funding-") + QString::number(number)},
        {"execPrice", word("0")}, {"execQty", quantityText(position.held.absolute(), is)}, {"execType", word("Funding")}, {"execFee", latin(text(-amount))},
        {"feeRate", word("0.0001")}, {"isMaker", false}, {"execTime", timeText(time)}});
}

QJsonObject positionJson(const Position& position, const Instrument& is, const std::optional<MarkTick>& mark, Timestamp now)
{
    const QString entry = position.isFlat() ? word("0") : latin(text(is.toDecimal(position.averageEntry(is))));
    const char* side = position.isFlat() ? "" : position.held.lots() < 0 ? "Sell" : "Buy";
    return object({{"category", word("linear")}, {"positionIdx", 0}, {"symbol", QString::fromStdString(is.symbol())}, {"side", word(side)},
        {"size", quantityText(position.held.absolute(), is)}, {"avgPrice", entry}, {"entryPrice", entry}, {"positionValue", latin(text(position.cost.absolute()))},
        {"leverage", word("20")}, {"markPrice", mark ? priceText(mark->mark, is) : entry}, {"liqPrice", word("")}, {"tradeMode", 0}, {"positionStatus", word("Normal")},
        {"unrealisedPnl", word("0")}, {"cumRealisedPnl", word("0")}, {"positionIM", word("0")}, {"positionMM", word("0")}, {"tpslMode", word("Full")},
        {"takeProfit", word("")}, {"stopLoss", word("")}, {"createdTime", timeText(now)}, {"updatedTime", timeText(now)}});
}

QJsonObject walletJson(Money wallet, Money available)
{
    const QString all = latin(text(wallet));
    const QString free = latin(text(available));
    const QJsonObject coin = object({{"coin", word("USDT")}, {"equity", all}, {"walletBalance", all}, {"locked", word("0")}, {"usdValue", all}, {"unrealisedPnl", word("0")},
        {"totalOrderIM", word("0")}, {"totalPositionIM", word("0")}, {"cumRealisedPnl", word("0")}, {"borrowAmount", word("0")}});
    return object({{"accountType", word("UNIFIED")}, {"totalEquity", all}, {"totalWalletBalance", all}, {"totalMarginBalance", all}, {"totalAvailableBalance", free},
        {"totalInitialMargin", word("0")}, {"totalMaintenanceMargin", word("0")}, {"coin", QJsonArray{coin}}});
}

std::optional<std::pair<int, QByteArray>> refusal(const ExchangeOrder& order)
{
    const auto with = [](int code, const char* words) { return std::optional(std::make_pair(code, QByteArray(words))); };
    switch (order.reason) {
    case ReasonCode::PostOnlyWouldTake: return std::nullopt;
    case ReasonCode::PriceOffGrid:
    case ReasonCode::PriceOutOfBounds: return with(110003, "Order price exceeds the allowable range.");
    case ReasonCode::QuantityOffGrid:
    case ReasonCode::QuantityZero:
    case ReasonCode::QuantityTooSmall:
    case ReasonCode::QuantityTooLarge: return with(10001, "Qty invalid");
    case ReasonCode::NotionalTooSmall: return with(110094, "Order does not meet minimum order value 5USDT");
    case ReasonCode::ReduceOnlyIncreases: return with(110017, "current position is zero, cannot fix reduce-only order qty");
    case ReasonCode::TriggerWrongSide: return with(order.order.side == Side::Buy ? 110092 : 110093, "expect another side of the trigger price");
    case ReasonCode::FreeBalance: return with(110007, "ab not enough for new order");
    case ReasonCode::UnknownOrder:
    case ReasonCode::OrderAlreadyFinal: return with(110001, "order not exists or too late to replace");
    default: return with(10001, "params error");
    }
}

} // namespace jarvis::peers::bybit
