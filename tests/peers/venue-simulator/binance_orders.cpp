#include "tests/peers/venue-simulator/binance_face.h"
#include "tests/peers/venue-simulator/binance_words.h"

#include "engine/venue/exact_number.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace jarvis::peers {
namespace {

bool isTrue(const QByteArray& value)
{
    return value.toLower() == "true";
}

} // namespace

BinanceFace::Answer BinanceFace::privateRoute(const HttpAsk& ask, const Params& params)
{
    const QByteArray& path = ask.path;
    if (path == "/fapi/v1/listenKey") {
        if (ask.method == "POST") {
            if (m_listenKeys.empty())
                m_listenKeys["listen" + QByteArray::number(++m_keyNumber)] = {};
            m_listenKeys.begin()->second = now() + std::chrono::minutes(60);
            return compact(QJsonObject{{QStringLiteral("listenKey"), latin(m_listenKeys.begin()->first)}});
        }
        if (m_listenKeys.empty())
            return Unexpected(Refused{400, -1125, "This listenKey does not exist."});
        m_listenKeys.begin()->second = now() + std::chrono::minutes(60);
        if (ask.method == "DELETE")
            m_listenKeys.clear();
        return QByteArray("{}");
    }
    if (path == "/fapi/v1/order")
        return orderRoute(ask.method, params);
    if (path == "/fapi/v1/batchOrders" && ask.method == "DELETE")
        return cancelBatch(params);
    if (path == "/fapi/v1/algoOrder")
        return algoRoute(ask.method, params);
    if (path == "/fapi/v1/allOpenOrders" || path == "/fapi/v1/algoOpenOrders")
        return cancelAll(params, path.contains("algo"));
    if (path == "/fapi/v1/openOrders" || path == "/fapi/v1/allOrders" || path == "/fapi/v1/openAlgoOrders") {
        QJsonArray all;
        for (const ExchangeOrder* order : exchange().orders()) {
            const Instrument& is = exchange().instrument(order->order.instrument);
            const QByteArray symbol = valueOf(params, "symbol");
            const bool isAlgo = path.contains("Algo");
            if (order->isConditional != isAlgo || order->status == ExchangeOrder::Status::Rejected || (!path.contains("/all") && !order->isOpen())
                || (!symbol.isEmpty() && symbol.toStdString() != is.symbol()))
                continue;
            all.append(isAlgo ? binance::algoJson(*order, is) : binance::orderJson(*order, is));
        }
        return compact(all);
    }
    if (path == "/sapi/v1/account/apiRestrictions")
        return restrictions();
    if (path.endsWith("/balance")) {
        return compact(QJsonArray{QJsonObject{{QStringLiteral("asset"), QStringLiteral("USDT")}, {QStringLiteral("balance"), latin(text(exchange().wallet()))},
            {QStringLiteral("availableBalance"), latin(text(exchange().available()))}}});
    }
    if (path.endsWith("/account"))
        return account();
    if (path.endsWith("/positionRisk"))
        return positionRisk(params);
    if (path.endsWith("/userTrades"))
        return userTrades(params);
    if (path.endsWith("/income"))
        return compact(m_income);
    if (path.endsWith("/leverageBracket"))
        return QByteArray("[]");
    if (path.endsWith("/positionSide/dual"))
        return compact(QJsonObject{{QStringLiteral("dualSidePosition"), false}});
    if (path.endsWith("/countdownCancelAll"))
        return compact(QJsonObject{{QStringLiteral("symbol"), latin(valueOf(params, "symbol"))}, {QStringLiteral("countdownTime"), latin(valueOf(params, "countdownTime"))}});
    return Unexpected(Refused{404, -5000, "Path " + path + " is invalid"});
}

const ExchangeOrder* BinanceFace::named(const Params& params, const char* id, const char* clientId) const
{
    if (const QByteArray number = valueOf(params, id); !number.isEmpty())
        return exchange().byExchangeId(number.toULongLong());
    return exchange().byClientId(valueOf(params, clientId).toStdString());
}

BinanceFace::Answer BinanceFace::orderRoute(const QByteArray& method, const Params& params)
{
    if (method == "POST")
        return place(params);
    if (method == "PUT")
        return amend(params);
    const ExchangeOrder* order = named(params, "orderId", "origClientOrderId");
    const bool isThere = order != nullptr && (!order->isConditional || order->childId != 0) && order->status != ExchangeOrder::Status::Rejected;
    if (method == "GET") {
        if (!isThere)
            return Unexpected(Refused{400, -2013, "Order does not exist."});
        return compact(binance::orderJson(*order, exchange().instrument(order->order.instrument)));
    }
    if (!isThere || order->isConditional || !order->isOpen() || exchange().cancel(*order, now()))
        return Unexpected(Refused{400, -2011, "Unknown order sent."});
    return compact(binance::orderJson(*order, exchange().instrument(order->order.instrument)));
}

/// Up to ten names; an answer for each, as they were named.
BinanceFace::Answer BinanceFace::cancelBatch(const Params& params)
{
    const QJsonArray names = QJsonDocument::fromJson(valueOf(params, "origClientOrderIdList")).array();
    if (names.isEmpty() || names.size() > 10)
        return Unexpected(Refused{400, -1130, "Data sent for parameter 'origClientOrderIdList' is not valid."});
    QJsonArray all;
    for (const QJsonValue& name : names) {
        const Answer one = orderRoute("DELETE", {{"symbol", valueOf(params, "symbol")}, {"origClientOrderId", name.toString().toUtf8()}});
        all.append(one ? QJsonDocument::fromJson(*one).object()
                       : QJsonObject{{QStringLiteral("code"), one.error().code}, {QStringLiteral("msg"), QString::fromUtf8(one.error().text)}});
    }
    return compact(all);
}

BinanceFace::Answer BinanceFace::algoRoute(const QByteArray& method, const Params& params)
{
    if (method == "POST") {
        auto draft = orderOf(params, true);
        if (!draft)
            return Unexpected(draft.error());
        const ExchangeOrder& made = exchange().place(*draft, valueOf(params, "clientAlgoId").toStdString(), true, isTrue(valueOf(params, "closePosition")), now());
        if (made.status == ExchangeOrder::Status::Rejected) {
            const auto [code, words] = binance::refusal(made.reason);
            return Unexpected(Refused{400, code, words});
        }
        countOrder();
        return compact(binance::algoJson(made, exchange().instrument(made.order.instrument)));
    }
    const ExchangeOrder* order = named(params, "algoId", "clientAlgoId");
    const bool isThere = order != nullptr && order->isConditional && order->status != ExchangeOrder::Status::Rejected;
    if (method == "GET")
        return isThere ? Answer(compact(binance::algoJson(*order, exchange().instrument(order->order.instrument)))) : Answer(Unexpected(Refused{400, -2013, "Order does not exist."}));
    if (!isThere || !order->isOpen() || order->isTriggered || exchange().cancel(*order, now()))
        return Unexpected(Refused{400, -2011, "Unknown order sent."});
    return compact(QJsonObject{{QStringLiteral("algoId"), static_cast<qint64>(order->exchangeId)}, {QStringLiteral("clientAlgoId"), QString::fromStdString(order->clientId)},
        {QStringLiteral("code"), QStringLiteral("200")}, {QStringLiteral("msg"), QStringLiteral("success")}});
}

Expected<Order, BinanceFace::Refused> BinanceFace::orderOf(const Params& params, bool isConditional) const
{
    const Instrument* is = exchange().find(valueOf(params, "symbol").toStdString());
    if (is == nullptr)
        return Unexpected(Refused{400, -1121, "Invalid symbol."});
    Order order;
    order.instrument = is->id();
    order.side = valueOf(params, "side") == "SELL" ? Side::Sell : Side::Buy;
    order.isReduceOnly = isTrue(valueOf(params, "reduceOnly")) || isTrue(valueOf(params, "closePosition"));
    const QByteArray type = valueOf(params, "type");
    const QByteArray force = valueOf(params, "timeInForce");
    const bool isStop = type.contains("STOP") || type.contains("TAKE_PROFIT");
    if (isStop && !isConditional)
        return Unexpected(Refused{400, -4120, "Order type not supported for this endpoint. Please use the Algo Order API endpoints instead."});
    order.type = isStop ? OrderType::StopMarket : type == "MARKET" ? OrderType::Market : OrderType::Limit;
    order.role = type.startsWith("TAKE_PROFIT") ? OrderRole::TakeProfit : isStop && order.isReduceOnly ? OrderRole::StopLoss : OrderRole::Entry;
    order.isPostOnly = force == "GTX";
    order.timeInForce = force == "IOC" ? TimeInForce::Ioc : force == "FOK" ? TimeInForce::Fok : TimeInForce::Gtc;
    if (force == "GTD") {
        const qint64 millis = valueOf(params, "goodTillDate").toLongLong();
        if (millis <= toMillis(now()) + 600'000 || millis >= 253'402'300'799'000)
            return Unexpected(Refused{400, -5040, "The goodTillDate timestamp must be greater than the current time plus 600 seconds and smaller than 253402300799000."});
        order.timeInForce = TimeInForce::Gtd;
        order.goodTill = timestampFromMillis(millis);
    }
    const auto number = [&](const char* name, const Decimal& step) { return venue::stepsOf(viewOf(valueOf(params, name)), step); };
    if (order.type == OrderType::Limit) {
        const auto ticks = number("price", is->spec().tickSize);
        if (!ticks)
            return Unexpected(Refused{400, -4014, "Price not increased by tick size."});
        order.limitPrice = Price::ofTicks(*ticks);
    }
    if (isStop) {
        const auto ticks = number("triggerPrice", is->spec().tickSize);
        if (!ticks)
            return Unexpected(Refused{400, -4014, "Price not increased by tick size."});
        order.triggerPrice = Price::ofTicks(*ticks);
    }
    if (isTrue(valueOf(params, "closePosition"))) {
        order.quantity = exchange().positions().at(is->id()).held.absolute();
    } else {
        const auto lots = number("quantity", is->spec().lotSize);
        if (!lots)
            return Unexpected(Refused{400, -1111, "Precision is over the maximum defined for this asset."});
        order.quantity = Quantity::ofLots(*lots);
    }
    const QByteArray name = valueOf(params, isConditional ? "clientAlgoId" : "newClientOrderId");
    static const QRegularExpression allowed(QStringLiteral("^[\\.A-Z\\:/a-z0-9_-]{1,36}$"));
    if (!name.isEmpty() && !allowed.match(latin(name)).hasMatch())
        return Unexpected(Refused{400, -1100, "Illegal characters found in parameter 'newClientOrderId'."});
    const ExchangeOrder* twin = name.isEmpty() ? nullptr : exchange().byClientId(viewOf(name));
    if (twin != nullptr && twin->isOpen())
        return Unexpected(Refused{400, -4116, "ClientOrderId is duplicated."});
    return order;
}

BinanceFace::Answer BinanceFace::place(const Params& params)
{
    auto draft = orderOf(params, false);
    if (!draft)
        return Unexpected(draft.error());
    const ExchangeOrder& made = exchange().place(*draft, valueOf(params, "newClientOrderId").toStdString(), false, false, now());
    if (made.status == ExchangeOrder::Status::Rejected) {
        const auto [code, words] = binance::refusal(made.reason);
        return Unexpected(Refused{400, code, words});
    }
    countOrder();
    return compact(binance::orderJson(made, exchange().instrument(made.order.instrument)));
}

BinanceFace::Answer BinanceFace::amend(const Params& params)
{
    const ExchangeOrder* order = named(params, "orderId", "origClientOrderId");
    if (order == nullptr || order->isConditional || !order->isOpen())
        return Unexpected(Refused{400, -2013, "Order does not exist."});
    const Instrument& is = exchange().instrument(order->order.instrument);
    if (order->order.type != OrderType::Limit)
        return Unexpected(Refused{400, -5025, "Only limit order is supported."});
    const auto ticks = venue::stepsOf(viewOf(valueOf(params, "price")), is.spec().tickSize);
    const auto lots = venue::stepsOf(viewOf(valueOf(params, "quantity")), is.spec().lotSize);
    if (!ticks || !lots)
        return Unexpected(Refused{400, -1111, "Precision is over the maximum defined for this asset."});
    if (const auto refused = exchange().amend(*order, Quantity::ofLots(*lots), Price::ofTicks(*ticks), now())) {
        const auto [code, words] = binance::refusal(*refused);
        return Unexpected(Refused{400, code, words});
    }
    return compact(binance::orderJson(*order, is));
}

BinanceFace::Answer BinanceFace::cancelAll(const Params& params, bool isConditional)
{
    const Instrument* is = exchange().find(valueOf(params, "symbol").toStdString());
    if (is == nullptr)
        return Unexpected(Refused{400, -1121, "Invalid symbol."});
    for (const ExchangeOrder* order : exchange().orders()) {
        if (order->order.instrument == is->id() && order->isOpen() && order->isConditional == isConditional)
            exchange().cancel(*order, now());
    }
    return QByteArray(R"({"code":200,"msg":"The operation of cancel all open order is done."})");
}

BinanceFace::Answer BinanceFace::restrictions() const
{
    return compact(QJsonObject{{QStringLiteral("ipRestrict"), faults().isAddressBound}, {QStringLiteral("createTime"), millis(now())}, {QStringLiteral("enableReading"), true},
        {QStringLiteral("enableWithdrawals"), faults().mayWithdraw}, {QStringLiteral("enableInternalTransfer"), false}, {QStringLiteral("enableMargin"), false},
        {QStringLiteral("enableFutures"), faults().mayTrade}, {QStringLiteral("permitsUniversalTransfer"), false}, {QStringLiteral("enableVanillaOptions"), false},
        {QStringLiteral("enableSpotAndMarginTrading"), false}});
}

BinanceFace::Answer BinanceFace::account() const
{
    const QString wallet = latin(text(exchange().wallet()));
    const QString free = latin(text(exchange().available()));
    const QJsonObject usdt{{QStringLiteral("asset"), QStringLiteral("USDT")}, {QStringLiteral("walletBalance"), wallet}, {QStringLiteral("marginBalance"), wallet},
        {QStringLiteral("availableBalance"), free}, {QStringLiteral("crossWalletBalance"), wallet}, {QStringLiteral("initialMargin"), QStringLiteral("0")},
        {QStringLiteral("maintMargin"), QStringLiteral("0")}, {QStringLiteral("unrealizedProfit"), QStringLiteral("0")}, {QStringLiteral("maxWithdrawAmount"), free}};
    return compact(QJsonObject{{QStringLiteral("totalWalletBalance"), wallet}, {QStringLiteral("availableBalance"), free}, {QStringLiteral("totalMarginBalance"), wallet},
        {QStringLiteral("canTrade"), faults().mayTrade}, {QStringLiteral("canWithdraw"), false}, {QStringLiteral("assets"), QJsonArray{usdt}}, {QStringLiteral("positions"), QJsonArray()}});
}

BinanceFace::Answer BinanceFace::positionRisk(const Params& params) const
{
    QJsonArray all;
    for (const auto& [id, position] : exchange().positions()) {
        const Instrument& is = exchange().instrument(id);
        const QByteArray symbol = valueOf(params, "symbol");
        if (position.isFlat() || (!symbol.isEmpty() && symbol.toStdString() != is.symbol()))
            continue;
        const auto mark = exchange().mark(id);
        const QString entry = latin(text(is.toDecimal(position.averageEntry(is))));
        all.append(QJsonObject{{QStringLiteral("symbol"), QString::fromStdString(is.symbol())}, {QStringLiteral("positionSide"), QStringLiteral("BOTH")},
            {QStringLiteral("positionAmt"), latin(text(is.toDecimal(position.held)))}, {QStringLiteral("entryPrice"), entry}, {QStringLiteral("breakEvenPrice"), entry},
            {QStringLiteral("markPrice"), mark ? latin(text(is.toDecimal(mark->mark))) : entry}, {QStringLiteral("unRealizedProfit"), QStringLiteral("0")},
            {QStringLiteral("liquidationPrice"), QStringLiteral("0")}, {QStringLiteral("isolatedMargin"), QStringLiteral("0")},
            {QStringLiteral("notional"), latin(text(position.cost))}, {QStringLiteral("marginAsset"), QStringLiteral("USDT")}, {QStringLiteral("isolatedWallet"), QStringLiteral("0")},
            {QStringLiteral("initialMargin"), QStringLiteral("0")}, {QStringLiteral("maintMargin"), QStringLiteral("0")}, {QStringLiteral("leverage"), QStringLiteral("20")},
            {QStringLiteral("marginType"), QStringLiteral("cross")}, {QStringLiteral("updateTime"), millis(now())}});
    }
    return compact(all);
}

BinanceFace::Answer BinanceFace::userTrades(const Params& params) const
{
    QJsonArray all;
    for (const ExchangeOrder* order : exchange().orders()) {
        const Instrument& is = exchange().instrument(order->order.instrument);
        const std::uint64_t shownId = order->isConditional ? order->childId : order->exchangeId;
        const QByteArray wanted = valueOf(params, "orderId");
        if (valueOf(params, "symbol").toStdString() != is.symbol() || (!wanted.isEmpty() && wanted.toULongLong() != shownId))
            continue;
        for (const ExchangeOrder::Fill& fill : order->fills) {
            all.append(QJsonObject{{QStringLiteral("symbol"), QString::fromStdString(is.symbol())}, {QStringLiteral("id"), static_cast<qint64>(fill.tradeId % 1'000'000'000'000'000ULL)},
                {QStringLiteral("orderId"), static_cast<qint64>(shownId)}, {QStringLiteral("side"), order->order.side == Side::Buy ? QStringLiteral("BUY") : QStringLiteral("SELL")},
                {QStringLiteral("price"), latin(text(is.toDecimal(fill.price)))}, {QStringLiteral("qty"), latin(text(is.toDecimal(fill.quantity)))},
                {QStringLiteral("realizedPnl"), latin(text(fill.realised))}, {QStringLiteral("quoteQty"), latin(text(is.notional(fill.price, fill.quantity)))},
                {QStringLiteral("commission"), latin(text(fill.fee))}, {QStringLiteral("commissionAsset"), QStringLiteral("USDT")}, {QStringLiteral("time"), millis(fill.time)},
                {QStringLiteral("positionSide"), QStringLiteral("BOTH")}, {QStringLiteral("buyer"), order->order.side == Side::Buy}, {QStringLiteral("maker"), fill.isMaker}});
        }
    }
    return compact(all);
}

} // namespace jarvis::peers
