#include "tests/peers/venue-simulator/binance_words.h"

#include "tests/peers/venue-simulator/words.h"

#include <QString>

namespace jarvis::peers::binance {
namespace {

QString status(ExchangeOrder::Status status)
{
    switch (status) {
    case ExchangeOrder::Status::New: return QStringLiteral("NEW");
    case ExchangeOrder::Status::PartiallyFilled: return QStringLiteral("PARTIALLY_FILLED");
    case ExchangeOrder::Status::Filled: return QStringLiteral("FILLED");
    case ExchangeOrder::Status::Cancelled: return QStringLiteral("CANCELED");
    case ExchangeOrder::Status::Rejected: return QStringLiteral("REJECTED");
    case ExchangeOrder::Status::Expired: return QStringLiteral("EXPIRED");
    }
    return {};
}

QString side(Side side)
{
    return side == Side::Buy ? QStringLiteral("BUY") : QStringLiteral("SELL");
}

QString timeInForce(const Order& order)
{
    if (order.isPostOnly)
        return QStringLiteral("GTX");
    switch (order.timeInForce) {
    case TimeInForce::Gtc: return QStringLiteral("GTC");
    case TimeInForce::Ioc: return QStringLiteral("IOC");
    case TimeInForce::Fok: return QStringLiteral("FOK");
    case TimeInForce::Gtd: return QStringLiteral("GTD");
    }
    return {};
}

QString type(const ExchangeOrder& order)
{
    switch (order.order.type) {
    case OrderType::Market: return QStringLiteral("MARKET");
    case OrderType::Limit: return QStringLiteral("LIMIT");
    case OrderType::StopMarket:
        return order.order.role == OrderRole::TakeProfit ? QStringLiteral("TAKE_PROFIT_MARKET") : QStringLiteral("STOP_MARKET");
    }
    return {};
}

QString averagePrice(const ExchangeOrder& order, const Instrument& is)
{
    if (order.filled.isZero())
        return QStringLiteral("0.00");
    const double average = static_cast<double>(order.filledValue.toDouble()) / is.toDouble(order.filled);
    return QString::number(average, 'f', is.priceDecimals() + 4);
}

QString priceText(const std::optional<Price>& price, const Instrument& is)
{
    return price ? QString::fromLatin1(text(is.toDecimal(*price))) : QStringLiteral("0");
}

QString quantityText(Quantity quantity, const Instrument& is)
{
    return QString::fromLatin1(text(is.toDecimal(quantity)));
}

} // namespace

QJsonObject orderJson(const ExchangeOrder& order, const Instrument& is)
{
    const bool isChild = order.isConditional;
    return {{QStringLiteral("orderId"), static_cast<qint64>(isChild ? order.childId : order.exchangeId)},
        {QStringLiteral("symbol"), QString::fromStdString(is.symbol())}, {QStringLiteral("status"), status(order.status)},
        {QStringLiteral("clientOrderId"), QString::fromStdString(order.clientId)}, {QStringLiteral("price"), priceText(order.order.limitPrice, is)},
        {QStringLiteral("avgPrice"), averagePrice(order, is)}, {QStringLiteral("origQty"), quantityText(order.order.quantity, is)},
        {QStringLiteral("executedQty"), quantityText(order.filled, is)}, {QStringLiteral("cumQty"), quantityText(order.filled, is)},
        {QStringLiteral("cumQuote"), QString::fromLatin1(text(order.filledValue))}, {QStringLiteral("timeInForce"), timeInForce(order.order)},
        {QStringLiteral("type"), isChild ? QStringLiteral("MARKET") : type(order)}, {QStringLiteral("origType"), isChild ? QStringLiteral("MARKET") : type(order)},
        {QStringLiteral("reduceOnly"), order.order.isReduceOnly}, {QStringLiteral("closePosition"), false}, {QStringLiteral("side"), side(order.order.side)},
        {QStringLiteral("positionSide"), QStringLiteral("BOTH")}, {QStringLiteral("stopPrice"), QStringLiteral("0")},
        {QStringLiteral("workingType"), QStringLiteral("CONTRACT_PRICE")}, {QStringLiteral("priceProtect"), false}, {QStringLiteral("priceMatch"), QStringLiteral("NONE")},
        {QStringLiteral("selfTradePreventionMode"), QStringLiteral("EXPIRE_MAKER")}, {QStringLiteral("goodTillDate"), order.order.goodTill ? millis(*order.order.goodTill) : 0},
        {QStringLiteral("time"), millis(order.created)}, {QStringLiteral("updateTime"), millis(order.updated)}};
}

QJsonObject algoJson(const ExchangeOrder& order, const Instrument& is)
{
    QString state = status(order.status);
    if (order.isTriggered)
        state = order.isOpen() ? QStringLiteral("TRIGGERED") : QStringLiteral("FINISHED");
    return {{QStringLiteral("algoId"), static_cast<qint64>(order.exchangeId)}, {QStringLiteral("clientAlgoId"), QString::fromStdString(order.clientId)},
        {QStringLiteral("algoType"), QStringLiteral("CONDITIONAL")}, {QStringLiteral("orderType"), type(order)},
        {QStringLiteral("symbol"), QString::fromStdString(is.symbol())}, {QStringLiteral("side"), side(order.order.side)},
        {QStringLiteral("positionSide"), QStringLiteral("BOTH")}, {QStringLiteral("timeInForce"), timeInForce(order.order)},
        {QStringLiteral("quantity"), quantityText(order.order.quantity, is)}, {QStringLiteral("algoStatus"), state},
        {QStringLiteral("actualOrderId"), order.childId == 0 ? QString() : QString::number(order.childId)},
        {QStringLiteral("triggerPrice"), priceText(order.order.triggerPrice, is)}, {QStringLiteral("price"), QStringLiteral("0")},
        {QStringLiteral("workingType"), QStringLiteral("MARK_PRICE")}, {QStringLiteral("closePosition"), order.closesPosition},
        {QStringLiteral("reduceOnly"), order.order.isReduceOnly}, {QStringLiteral("createTime"), millis(order.created)},
        {QStringLiteral("updateTime"), millis(order.updated)}, {QStringLiteral("triggerTime"), order.isTriggered ? millis(order.updated) : 0},
        {QStringLiteral("goodTillDate"), 0}};
}

QJsonObject orderEvent(const ExchangeOrder& order, const Instrument& is, const ExchangeOrder::Fill* fill, Timestamp now)
{
    QString kind = fill ? QStringLiteral("TRADE") : QStringLiteral("NEW");
    if (!fill && order.status == ExchangeOrder::Status::Cancelled)
        kind = QStringLiteral("CANCELED");
    else if (!fill && order.status == ExchangeOrder::Status::Expired)
        kind = QStringLiteral("EXPIRED");
    else if (!fill && order.updated > order.created)
        kind = QStringLiteral("AMENDMENT");
    const bool isChild = order.isConditional;
    const QJsonObject o{{QStringLiteral("s"), QString::fromStdString(is.symbol())}, {QStringLiteral("c"), QString::fromStdString(order.clientId)},
        {QStringLiteral("S"), side(order.order.side)}, {QStringLiteral("o"), isChild ? QStringLiteral("MARKET") : type(order)},
        {QStringLiteral("f"), timeInForce(order.order)}, {QStringLiteral("q"), quantityText(order.order.quantity, is)},
        {QStringLiteral("p"), priceText(order.order.limitPrice, is)}, {QStringLiteral("ap"), averagePrice(order, is)}, {QStringLiteral("sp"), QStringLiteral("0")},
        {QStringLiteral("x"), kind}, {QStringLiteral("X"), status(order.status)},
        {QStringLiteral("i"), static_cast<qint64>(isChild ? order.childId : order.exchangeId)}, {QStringLiteral("l"), fill ? quantityText(fill->quantity, is) : QStringLiteral("0")},
        {QStringLiteral("z"), quantityText(order.filled, is)}, {QStringLiteral("L"), fill ? priceText(fill->price, is) : QStringLiteral("0")},
        {QStringLiteral("N"), QStringLiteral("USDT")}, {QStringLiteral("n"), fill ? QString::fromLatin1(text(fill->fee)) : QStringLiteral("0")},
        {QStringLiteral("T"), millis(order.updated)}, {QStringLiteral("t"), fill ? static_cast<qint64>(fill->tradeId % 1'000'000'000'000'000ULL) : 0},
        {QStringLiteral("b"), QStringLiteral("0")}, {QStringLiteral("a"), QStringLiteral("0")}, {QStringLiteral("m"), fill && fill->isMaker},
        {QStringLiteral("R"), order.order.isReduceOnly}, {QStringLiteral("wt"), QStringLiteral("CONTRACT_PRICE")},
        {QStringLiteral("ot"), isChild ? QStringLiteral("MARKET") : type(order)}, {QStringLiteral("ps"), QStringLiteral("BOTH")}, {QStringLiteral("cp"), false},
        {QStringLiteral("rp"), fill ? QString::fromLatin1(text(fill->realised)) : QStringLiteral("0")}, {QStringLiteral("V"), QStringLiteral("EXPIRE_MAKER")},
        {QStringLiteral("pm"), QStringLiteral("NONE")}, {QStringLiteral("gtd"), 0}};
    return {{QStringLiteral("e"), QStringLiteral("ORDER_TRADE_UPDATE")}, {QStringLiteral("E"), millis(now)}, {QStringLiteral("T"), millis(order.updated)}, {QStringLiteral("o"), o}};
}

QJsonObject algoEvent(const ExchangeOrder& order, const Instrument& is, Timestamp now)
{
    const QJsonObject known = algoJson(order, is);
    const QJsonObject o{{QStringLiteral("caid"), QString::fromStdString(order.clientId)}, {QStringLiteral("aid"), static_cast<qint64>(order.exchangeId)},
        {QStringLiteral("at"), QStringLiteral("CONDITIONAL")}, {QStringLiteral("o"), type(order)}, {QStringLiteral("s"), QString::fromStdString(is.symbol())},
        {QStringLiteral("S"), side(order.order.side)}, {QStringLiteral("ps"), QStringLiteral("BOTH")}, {QStringLiteral("f"), QStringLiteral("GTC")},
        {QStringLiteral("q"), quantityText(order.order.quantity, is)}, {QStringLiteral("X"), known.value(QStringLiteral("algoStatus"))},
        {QStringLiteral("ai"), known.value(QStringLiteral("actualOrderId"))}, {QStringLiteral("ap"), averagePrice(order, is)},
        {QStringLiteral("aq"), quantityText(order.filled, is)}, {QStringLiteral("act"), QStringLiteral("0")}, {QStringLiteral("tp"), priceText(order.order.triggerPrice, is)},
        {QStringLiteral("p"), QStringLiteral("0")}, {QStringLiteral("V"), QStringLiteral("EXPIRE_MAKER")}, {QStringLiteral("wt"), QStringLiteral("MARK_PRICE")},
        {QStringLiteral("pm"), QStringLiteral("NONE")}, {QStringLiteral("cp"), order.closesPosition}, {QStringLiteral("pP"), false},
        {QStringLiteral("R"), order.order.isReduceOnly}, {QStringLiteral("tt"), order.isTriggered ? millis(order.updated) : 0}, {QStringLiteral("gtd"), 0},
        {QStringLiteral("rm"), QString()}};
    return {{QStringLiteral("e"), QStringLiteral("ALGO_UPDATE")}, {QStringLiteral("E"), millis(now)}, {QStringLiteral("T"), millis(order.updated)}, {QStringLiteral("o"), o}};
}

std::pair<int, QByteArray> refusal(ReasonCode reason)
{
    switch (reason) {
    case ReasonCode::PriceOffGrid: return {-4014, "Price not increased by tick size."};
    case ReasonCode::PriceOutOfBounds: return {-4013, "Price less than min price."};
    case ReasonCode::QuantityOffGrid: return {-1111, "Precision is over the maximum defined for this asset."};
    case ReasonCode::QuantityZero: return {-4003, "Quantity less than or equal to zero."};
    case ReasonCode::QuantityTooSmall: return {-4004, "Quantity less than min quantity."};
    case ReasonCode::QuantityTooLarge: return {-4005, "Quantity greater than max quantity."};
    case ReasonCode::NotionalTooSmall: return {-4164, "Order's notional must be no smaller than 5 (unless you choose reduce only)."};
    case ReasonCode::PostOnlyWouldTake: return {-5022, "Due to the order could not be executed as maker, the Post Only order will be rejected."};
    case ReasonCode::ReduceOnlyIncreases: return {-2022, "ReduceOnly Order is rejected."};
    case ReasonCode::TriggerWrongSide: return {-2021, "Order would immediately trigger."};
    case ReasonCode::FreeBalance: return {-2019, "Margin is insufficient."};
    case ReasonCode::UnknownOrder:
    case ReasonCode::OrderAlreadyFinal: return {-2011, "Unknown order sent."};
    case ReasonCode::AmendBelowFilled: return {-5024, "Modify order failed."};
    case ReasonCode::GoodTillPassed: return {-4209, "Good till date is too early."};
    default: return {-2010, "NEW_ORDER_REJECTED"};
    }
}

} // namespace jarvis::peers::binance
