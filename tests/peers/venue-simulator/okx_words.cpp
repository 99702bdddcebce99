#include "tests/peers/venue-simulator/okx_words.h"

#include "tests/peers/venue-simulator/words.h"

#include "engine/venue/exact_number.h"

namespace jarvis::peers::okx {
namespace {

QString stateOf(const ExchangeOrder& order)
{
    switch (order.status) {
    case ExchangeOrder::Status::New: return QStringLiteral("live");
    case ExchangeOrder::Status::PartiallyFilled: return QStringLiteral("partially_filled");
    case ExchangeOrder::Status::Filled: return QStringLiteral("filled");
    case ExchangeOrder::Status::Cancelled:
    case ExchangeOrder::Status::Rejected:
    case ExchangeOrder::Status::Expired: return QStringLiteral("canceled");
    }
    return {};
}

/// Why it was cancelled, in the venue's numbers.
QString cancelSource(const ExchangeOrder& order)
{
    if (order.reason == ReasonCode::PostOnlyWouldTake)
        return QStringLiteral("31");
    if (order.reason == ReasonCode::UnfilledImmediate)
        return order.order.timeInForce == TimeInForce::Fok ? QStringLiteral("13") : QStringLiteral("14");
    return order.status == ExchangeOrder::Status::Cancelled ? QStringLiteral("1") : QString();
}

QString typeOf(const ExchangeOrder& order)
{
    if (order.isConditional || order.order.type == OrderType::Market)
        return QStringLiteral("market");
    if (order.order.isPostOnly)
        return QStringLiteral("post_only");
    if (order.order.timeInForce == TimeInForce::Ioc)
        return QStringLiteral("ioc");
    return order.order.timeInForce == TimeInForce::Fok ? QStringLiteral("fok") : QStringLiteral("limit");
}

QString sideOf(const ExchangeOrder& order)
{
    return order.order.side == Side::Buy ? QStringLiteral("buy") : QStringLiteral("sell");
}

QString averageOf(const ExchangeOrder& order, const Instrument& is)
{
    if (order.filled.isZero())
        return QString();
    return QString::number(order.filledValue.toDouble() / is.toDouble(order.filled), 'f', is.priceDecimals() + 4);
}

QString stamp(Timestamp time)
{
    return QString::number(millis(time));
}

/// What was paid is negative.
QString feeText(Money fee)
{
    return latin(text(-fee));
}

QString tradeId(const ExchangeOrder::Fill& fill)
{
    return QString::number(fill.tradeId % 1'000'000'000'000'000ULL);
}

} // namespace

QByteArray instId(const Instrument& is)
{
    const std::string& symbol = is.symbol();
    if (symbol.find('-') != std::string::npos)
        return QByteArray::fromStdString(symbol);
    return QByteArray::fromStdString(is.spec().base + '-' + is.spec().quote + "-SWAP");
}

QByteArray contracts(Quantity quantity)
{
    return text(Decimal{quantity.lots(), 1}.normalized());
}

std::optional<Quantity> quantityOf(const QByteArray& contracts)
{
    const auto lots = venue::stepsOf(viewOf(contracts), Decimal{1, 1});
    return lots ? std::optional(Quantity::ofLots(*lots)) : std::nullopt;
}

QByteArray price(const Instrument& is, const std::optional<Price>& price)
{
    return price ? text(is.toDecimal(*price)) : QByteArray();
}

QJsonObject orderJson(const ExchangeOrder& order, const Instrument& is)
{
    Money fee;
    for (const ExchangeOrder::Fill& fill : order.fills)
        fee += fill.fee;
    const ExchangeOrder::Fill* last = order.fills.empty() ? nullptr : &order.fills.back();
    const bool isChild = order.isConditional;
    const QString name = QString::fromStdString(order.clientId);
    return {{QStringLiteral("instType"), QStringLiteral("SWAP")}, {QStringLiteral("instId"), latin(instId(is))},
        {QStringLiteral("ordId"), QString::number(isChild ? order.childId : order.exchangeId)}, {QStringLiteral("clOrdId"), isChild ? QString::number(order.exchangeId) + QStringLiteral("_0") : name},
        {QStringLiteral("algoId"), QString()}, {QStringLiteral("algoClOrdId"), QString()},
        {QStringLiteral("linkedAlgoOrd"), QJsonObject{{QStringLiteral("algoId"), isChild ? QString::number(order.exchangeId) : QString()}}},
        {QStringLiteral("tag"), QString()}, {QStringLiteral("px"), latin(price(is, order.order.limitPrice))}, {QStringLiteral("sz"), latin(contracts(order.order.quantity))},
        {QStringLiteral("ordType"), typeOf(order)}, {QStringLiteral("side"), sideOf(order)}, {QStringLiteral("posSide"), QStringLiteral("net")},
        {QStringLiteral("tdMode"), QStringLiteral("cross")}, {QStringLiteral("accFillSz"), latin(contracts(order.filled))},
        {QStringLiteral("fillPx"), last ? latin(price(is, last->price)) : QString()}, {QStringLiteral("tradeId"), last ? tradeId(*last) : QString()},
        {QStringLiteral("fillSz"), last ? latin(contracts(last->quantity)) : QStringLiteral("0")}, {QStringLiteral("fillTime"), last ? stamp(last->time) : QString()},
        {QStringLiteral("avgPx"), averageOf(order, is)}, {QStringLiteral("state"), stateOf(order)}, {QStringLiteral("lever"), QStringLiteral("20")},
        {QStringLiteral("fee"), feeText(fee)}, {QStringLiteral("feeCcy"), QString::fromStdString(is.spec().quote)}, {QStringLiteral("pnl"), QStringLiteral("0")},
        {QStringLiteral("rebate"), QStringLiteral("0")}, {QStringLiteral("rebateCcy"), QString::fromStdString(is.spec().quote)},
        {QStringLiteral("source"), isChild ? QStringLiteral("7") : QString()}, {QStringLiteral("category"), QStringLiteral("normal")},
        {QStringLiteral("reduceOnly"), order.order.isReduceOnly ? QStringLiteral("true") : QStringLiteral("false")},
        {QStringLiteral("cancelSource"), cancelSource(order)}, {QStringLiteral("cancelSourceReason"), QString()}, {QStringLiteral("attachAlgoOrds"), QJsonArray()},
        {QStringLiteral("tpTriggerPx"), QString()}, {QStringLiteral("slTriggerPx"), QString()}, {QStringLiteral("stpMode"), QStringLiteral("cancel_maker")},
        {QStringLiteral("cTime"), stamp(order.created)}, {QStringLiteral("uTime"), stamp(order.updated)}};
}

QJsonObject orderEvent(const ExchangeOrder& order, const Instrument& is, const ExchangeOrder::Fill* fill, const QByteArray& amendId)
{
    QJsonObject json = orderJson(order, is);
    json.insert(QStringLiteral("fillSz"), fill ? latin(contracts(fill->quantity)) : QStringLiteral("0"));
    json.insert(QStringLiteral("fillPx"), fill ? latin(price(is, fill->price)) : QString());
    json.insert(QStringLiteral("tradeId"), fill ? tradeId(*fill) : QString());
    json.insert(QStringLiteral("fillTime"), fill ? stamp(fill->time) : QString());
    json.insert(QStringLiteral("fillFee"), fill ? feeText(fill->fee) : QStringLiteral("0"));
    json.insert(QStringLiteral("fillFeeCcy"), fill ? QString::fromStdString(is.spec().quote) : QString());
    json.insert(QStringLiteral("fillPnl"), fill ? latin(text(fill->realised)) : QStringLiteral("0"));
    json.insert(QStringLiteral("execType"), fill ? (fill->isMaker ? QStringLiteral("M") : QStringLiteral("T")) : QString());
    json.insert(QStringLiteral("reqId"), latin(amendId));
    json.insert(QStringLiteral("amendResult"), amendId.isEmpty() ? QString() : QStringLiteral("0"));
    json.insert(QStringLiteral("code"), QStringLiteral("0"));
    json.insert(QStringLiteral("msg"), QString());
    return json;
}

QJsonObject algoJson(const ExchangeOrder& order, const Instrument& is)
{
    const bool isTake = order.order.role == OrderRole::TakeProfit;
    const bool isExit = order.order.isReduceOnly;
    const QString trigger = latin(price(is, order.order.triggerPrice));
    QString state = order.isTriggered ? QStringLiteral("effective") : QStringLiteral("live");
    if (!order.isTriggered && !order.isOpen())
        state = order.status == ExchangeOrder::Status::Cancelled ? QStringLiteral("canceled") : QStringLiteral("order_failed");
    return {{QStringLiteral("instType"), QStringLiteral("SWAP")}, {QStringLiteral("instId"), latin(instId(is))}, {QStringLiteral("algoId"), QString::number(order.exchangeId)},
        {QStringLiteral("algoClOrdId"), QString::fromStdString(order.clientId)}, {QStringLiteral("clOrdId"), QString()},
        {QStringLiteral("ordId"), order.childId == 0 ? QString() : QString::number(order.childId)},
        {QStringLiteral("ordType"), isExit ? QStringLiteral("conditional") : QStringLiteral("trigger")}, {QStringLiteral("state"), state}, {QStringLiteral("side"), sideOf(order)},
        {QStringLiteral("posSide"), QStringLiteral("net")}, {QStringLiteral("tdMode"), QStringLiteral("cross")}, {QStringLiteral("sz"), latin(contracts(order.order.quantity))},
        {QStringLiteral("slTriggerPx"), isExit && !isTake ? trigger : QString()}, {QStringLiteral("slOrdPx"), isExit && !isTake ? QStringLiteral("-1") : QString()},
        {QStringLiteral("slTriggerPxType"), isExit && !isTake ? QStringLiteral("mark") : QString()}, {QStringLiteral("tpTriggerPx"), isExit && isTake ? trigger : QString()},
        {QStringLiteral("tpOrdPx"), isExit && isTake ? QStringLiteral("-1") : QString()}, {QStringLiteral("tpTriggerPxType"), isExit && isTake ? QStringLiteral("mark") : QString()},
        {QStringLiteral("triggerPx"), isExit ? QString() : trigger}, {QStringLiteral("ordPx"), isExit ? QString() : QStringLiteral("-1")},
        {QStringLiteral("triggerPxType"), isExit ? QString() : QStringLiteral("mark")}, {QStringLiteral("actualSz"), latin(contracts(order.filled))},
        {QStringLiteral("actualPx"), averageOf(order, is)}, {QStringLiteral("actualSide"), order.isTriggered ? (isTake ? QStringLiteral("tp") : QStringLiteral("sl")) : QString()},
        {QStringLiteral("triggerTime"), order.isTriggered ? stamp(order.updated) : QString()}, {QStringLiteral("reduceOnly"), isExit ? QStringLiteral("true") : QStringLiteral("false")},
        {QStringLiteral("lever"), QStringLiteral("20")}, {QStringLiteral("tag"), QString()}, {QStringLiteral("failCode"), QString()}, {QStringLiteral("cTime"), stamp(order.created)},
        {QStringLiteral("uTime"), stamp(order.updated)}};
}

QJsonObject fillJson(const ExchangeOrder& order, const Instrument& is, const ExchangeOrder::Fill& fill)
{
    return {{QStringLiteral("instType"), QStringLiteral("SWAP")}, {QStringLiteral("instId"), latin(instId(is))}, {QStringLiteral("tradeId"), tradeId(fill)},
        {QStringLiteral("ordId"), QString::number(order.isConditional ? order.childId : order.exchangeId)},
        {QStringLiteral("clOrdId"), order.isConditional ? QString() : QString::fromStdString(order.clientId)}, {QStringLiteral("billId"), tradeId(fill)},
        {QStringLiteral("tag"), QString()}, {QStringLiteral("fillPx"), latin(price(is, fill.price))}, {QStringLiteral("fillSz"), latin(contracts(fill.quantity))},
        {QStringLiteral("side"), sideOf(order)}, {QStringLiteral("posSide"), QStringLiteral("net")}, {QStringLiteral("execType"), fill.isMaker ? QStringLiteral("M") : QStringLiteral("T")},
        {QStringLiteral("feeCcy"), QString::fromStdString(is.spec().quote)}, {QStringLiteral("fee"), feeText(fill.fee)}, {QStringLiteral("fillPnl"), latin(text(fill.realised))},
        {QStringLiteral("ts"), stamp(fill.time)}, {QStringLiteral("fillTime"), stamp(fill.time)}};
}

QJsonObject positionJson(const Position& position, const Instrument& is, const std::optional<MarkTick>& mark)
{
    const QString entry = position.isFlat() ? QString() : latin(text(is.toDecimal(position.averageEntry(is))));
    return {{QStringLiteral("instType"), QStringLiteral("SWAP")}, {QStringLiteral("instId"), latin(instId(is))}, {QStringLiteral("mgnMode"), QStringLiteral("cross")},
        {QStringLiteral("posId"), QString::number(is.id().value)}, {QStringLiteral("posSide"), QStringLiteral("net")},
        {QStringLiteral("pos"), latin(text(Decimal{position.held.lots(), 1}.normalized()))}, {QStringLiteral("ccy"), QString::fromStdString(is.spec().quote)},
        {QStringLiteral("avgPx"), entry}, {QStringLiteral("lever"), QStringLiteral("20")}, {QStringLiteral("liqPx"), QString()},
        {QStringLiteral("markPx"), mark ? latin(text(is.toDecimal(mark->mark))) : entry}, {QStringLiteral("upl"), QStringLiteral("0")},
        {QStringLiteral("uplRatio"), QStringLiteral("0")}, {QStringLiteral("imr"), QStringLiteral("0")}, {QStringLiteral("mmr"), QStringLiteral("0")},
        {QStringLiteral("mgnRatio"), QString()}, {QStringLiteral("margin"), QString()}, {QStringLiteral("notionalUsd"), latin(text(position.cost))},
        {QStringLiteral("adl"), QStringLiteral("1")}, {QStringLiteral("cTime"), QStringLiteral("1700000000000")}, {QStringLiteral("uTime"), QStringLiteral("1700000000000")}};
}

std::pair<int, QByteArray> refusal(ReasonCode reason)
{
    switch (reason) {
    case ReasonCode::PriceOutOfBounds: return {51006, "Order price is not within the price limit"};
    case ReasonCode::QuantityOffGrid: return {51121, "Order quantity must be a multiple of the lot size."};
    case ReasonCode::QuantityZero:
    case ReasonCode::QuantityTooSmall:
    case ReasonCode::NotionalTooSmall: return {51020, "Your order should meet or exceed the minimum order amount."};
    case ReasonCode::QuantityTooLarge: return {51005, "Your order amount exceeds the max order amount."};
    case ReasonCode::ReduceOnlyIncreases: return {51169, "Order failed because you don't have any positions in this direction for this contract to reduce or close."};
    case ReasonCode::TriggerWrongSide: return {51280, "SL trigger price must be less than the last price"};
    case ReasonCode::FreeBalance: return {51008, "Order failed. Insufficient USDT margin in account"};
    case ReasonCode::UnknownOrder:
    case ReasonCode::OrderAlreadyFinal: return {51400, "Cancellation failed as the order has been filled, canceled or does not exist."};
    case ReasonCode::AmendBelowFilled: return {51503, "Order modification failed as the order has been filled, canceled or does not exist."};
    default: return {51000, "Parameter error"};
    }
}

QByteArray good(const QJsonArray& data)
{
    return compact(QJsonObject{{QStringLiteral("code"), QStringLiteral("0")}, {QStringLiteral("msg"), QString()}, {QStringLiteral("data"), data}});
}

QByteArray good(const QJsonObject& entry)
{
    return good(QJsonArray{entry});
}

QByteArray bad(int code, const QByteArray& text)
{
    return compact(QJsonObject{{QStringLiteral("code"), QString::number(code)}, {QStringLiteral("msg"), latin(text)}, {QStringLiteral("data"), QJsonArray()}});
}

} // namespace jarvis::peers::okx
