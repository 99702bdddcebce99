#include "tests/peers/venue-simulator/bybit_face.h"
#include "tests/peers/venue-simulator/bybit_words.h"

#include "engine/venue/exact_number.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace jarvis::peers {
namespace {

using bybit::object;

QByteArray fieldOf(const QJsonObject& body, const char* name)
{
    return body.value(QLatin1String(name)).toVariant().toString().toLatin1();
}

/// Kept by the venue, though it ended at once.
bool isShown(const ExchangeOrder& order)
{
    return order.status != ExchangeOrder::Status::Rejected || order.reason == ReasonCode::PostOnlyWouldTake;
}

bool isWanted(const Params& params, const QString& orderId, const std::string& clientId, const Instrument& is)
{
    const auto fits = [&](const char* name, const QString& value) { return valueOf(params, name).isEmpty() || latin(valueOf(params, name)) == value; };
    return fits("symbol", QString::fromStdString(is.symbol())) && fits("orderId", orderId) && fits("orderLinkId", QString::fromStdString(clientId))
        && fits("settleCoin", QString::fromStdString(is.spec().quote));
}

} // namespace

BybitFace::Answer BybitFace::privateRoute(const HttpAsk& ask, const Params& params)
{
    const QByteArray& path = ask.path;
    const QJsonObject body = QJsonDocument::fromJson(ask.body).object();
    if (path == "/v5/order/create")
        return place(body);
    if (path == "/v5/order/amend")
        return amend(body);
    if (path == "/v5/order/cancel")
        return cancel(body);
    if (path == "/v5/order/cancel-batch")
        return cancelBatch(body);
    if (path == "/v5/order/cancel-all")
        return cancelAll(body);
    if (path == "/v5/order/realtime" || path == "/v5/order/history")
        return orders(params, path.endsWith("history"));
    if (path == "/v5/execution/list")
        return executions(params);
    if (path == "/v5/position/list")
        return positions(params);
    if (path == "/v5/account/wallet-balance")
        return Answer(object({{"list", QJsonArray{bybit::walletJson(exchange().wallet(), exchange().available())}}}));
    if (path == "/v5/account/info")
        return Answer(object({{"unifiedMarginStatus", 5}, {"marginMode", QStringLiteral("REGULAR_MARGIN")}, {"updatedTime", QString::number(millis(now()))}}));
    if (path == "/v5/user/query-api")
        return Answer(keyJson());
    if (path == "/v5/account/fee-rate")
        return Answer(object({{"list", QJsonArray()}}));
    if (path == "/v5/position/set-leverage")
        return Answer(QJsonObject());
    return Unexpected(Refused{404, "not found", 404});
}

QJsonObject BybitFace::keyJson() const
{
    const QJsonArray orders = faults().mayTrade ? QJsonArray{QStringLiteral("Order"), QStringLiteral("Position")} : QJsonArray();
    const QJsonArray wallet = faults().mayWithdraw ? QJsonArray{QStringLiteral("AccountTransfer"), QStringLiteral("Withdraw")} : QJsonArray();
    return object({{"id", QStringLiteral("1")}, {"note", QStringLiteral("simulated")}, {"apiKey", QLatin1String(kApiKey)}, {"readOnly", 0}, {"unified", 0}, {"uta", 1},
        {"ips", QJsonArray{faults().isAddressBound ? QStringLiteral("127.0.0.1") : QStringLiteral("*")}},
        {"permissions", object({{"ContractTrade", orders}, {"Wallet", wallet}})}});
}

Expected<Order, BybitFace::Refused> BybitFace::orderOf(const QJsonObject& body) const
{
    const Instrument* is = exchange().find(fieldOf(body, "symbol").toStdString());
    if (fieldOf(body, "category") != "linear" || is == nullptr)
        return Unexpected(Refused{10001, "params error: symbol invalid"});
    if (body.value(QStringLiteral("positionIdx")).toInt() != 0)
        return Unexpected(Refused{10001, "position idx not match position mode"});
    Order order;
    order.instrument = is->id();
    const QByteArray side = fieldOf(body, "side");
    const QByteArray type = fieldOf(body, "orderType");
    const QByteArray force = fieldOf(body, "timeInForce");
    if ((side != "Buy" && side != "Sell") || (type != "Limit" && type != "Market"))
        return Unexpected(Refused{10001, "params error: side or orderType invalid"});
    order.side = side == "Sell" ? Side::Sell : Side::Buy;
    order.isReduceOnly = body.value(QStringLiteral("reduceOnly")).toBool();
    order.isPostOnly = force == "PostOnly";
    order.timeInForce = force == "IOC" ? TimeInForce::Ioc : force == "FOK" ? TimeInForce::Fok : TimeInForce::Gtc;
    order.type = type == "Limit" ? OrderType::Limit : OrderType::Market;
    const auto number = [&](const char* name, const Decimal& step) { return venue::stepsOf(viewOf(fieldOf(body, name)), step); };
    if (const auto lots = number("qty", is->spec().lotSize))
        order.quantity = Quantity::ofLots(*lots);
    else
        return Unexpected(Refused{10001, "Qty invalid"});
    const bool isStop = body.contains(QStringLiteral("triggerPrice"));
    const auto ticks = order.type == OrderType::Limit ? number("price", is->spec().tickSize) : std::nullopt;
    const auto trigger = isStop ? number("triggerPrice", is->spec().tickSize) : std::nullopt;
    if ((order.type == OrderType::Limit && !ticks) || (isStop && !trigger))
        return Unexpected(Refused{110003, "Order price exceeds the allowable range."});
    if (ticks)
        order.limitPrice = Price::ofTicks(*ticks);
    if (isStop) {
        const int direction = body.value(QStringLiteral("triggerDirection")).toInt();
        if (order.type != OrderType::Market || (direction != 1 && direction != 2))
            return Unexpected(Refused{10001, "params error: triggerDirection invalid"});
        order.type = OrderType::StopMarket;
        order.timeInForce = TimeInForce::Gtc;
        order.triggerPrice = Price::ofTicks(*trigger);
        const bool isProfit = (order.side == Side::Sell) == (direction == 1);
        order.role = isProfit ? OrderRole::TakeProfit : order.isReduceOnly ? OrderRole::StopLoss : OrderRole::Entry;
    }
    return order;
}

BybitFace::Answer BybitFace::place(const QJsonObject& body)
{
    const QByteArray name = fieldOf(body, "orderLinkId");
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9_-]{0,36}$"));
    if (!allowed.match(latin(name)).hasMatch())
        return Unexpected(Refused{10001, "OrderLinkID is invalid"});
    const ExchangeOrder* twin = name.isEmpty() ? nullptr : exchange().byClientId(viewOf(name));
    if (twin != nullptr && isShown(*twin))
        return Unexpected(Refused{110072, "OrderLinkedID is duplicate"});
    const auto draft = orderOf(body);
    if (!draft)
        return Unexpected(draft.error());
    const ExchangeOrder& made = exchange().place(*draft, name.toStdString(), draft->type == OrderType::StopMarket, false, now());
    if (made.status == ExchangeOrder::Status::Rejected) {
        if (const auto refused = bybit::refusal(made))
            return Unexpected(Refused{refused->first, refused->second});
        // Taken, and found to take: the stream says so.
        tellPrivate("order", bybit::orderJson(made, exchange().instrument(made.order.instrument)));
    }
    countOrder();
    return Answer(taken(made));
}

QJsonObject BybitFace::taken(const ExchangeOrder& order)
{
    return object({{"orderId", bybit::orderIdText(order)}, {"orderLinkId", QString::fromStdString(order.clientId)}});
}

const ExchangeOrder* BybitFace::named(const QJsonObject& body) const
{
    const QString id = latin(fieldOf(body, "orderId"));
    for (const ExchangeOrder* order : exchange().orders()) {
        if (!id.isEmpty() && bybit::orderIdText(*order) == id)
            return order;
    }
    return id.isEmpty() ? exchange().byClientId(fieldOf(body, "orderLinkId").toStdString()) : nullptr;
}

BybitFace::Answer BybitFace::amend(const QJsonObject& body)
{
    const ExchangeOrder* order = named(body);
    if (order == nullptr || !order->isOpen() || order->isTriggered)
        return Unexpected(Refused{110001, "order not exists or too late to replace"});
    const Instrument& is = exchange().instrument(order->order.instrument);
    const auto priceIn = [&](const char* name, std::optional<Price> before) {
        if (fieldOf(body, name).isEmpty())
            return before;
        const auto ticks = venue::stepsOf(viewOf(fieldOf(body, name)), is.spec().tickSize);
        return ticks ? std::optional(Price::ofTicks(*ticks)) : std::nullopt;
    };
    const std::optional<Price> limit = priceIn("price", order->order.limitPrice);
    const std::optional<Price> trigger = priceIn("triggerPrice", order->order.triggerPrice);
    const QByteArray size = fieldOf(body, "qty");
    const auto lots = size.isEmpty() ? std::optional(order->order.quantity.lots()) : venue::stepsOf(viewOf(size), is.spec().lotSize);
    if (!lots || limit.has_value() != order->order.limitPrice.has_value() || trigger.has_value() != order->order.triggerPrice.has_value())
        return Unexpected(Refused{10001, "params error"});
    if (Quantity::ofLots(*lots) == order->order.quantity && limit == order->order.limitPrice && trigger == order->order.triggerPrice)
        return Unexpected(Refused{10001, "The order remains unchanged as the parameters entered match the existing ones."});
    const auto refused = trigger ? exchange().amendTrigger(*order, Quantity::ofLots(*lots), *trigger, now())
                                 : exchange().amend(*order, Quantity::ofLots(*lots), limit.value_or(Price()), now());
    if (refused)
        return Unexpected(*refused == ReasonCode::UnknownOrder || *refused == ReasonCode::OrderAlreadyFinal ? Refused{110001, "order not exists or too late to replace"}
                                                                                                            : Refused{10001, "params error"});
    return Answer(taken(*order));
}

BybitFace::Answer BybitFace::cancel(const QJsonObject& body)
{
    const ExchangeOrder* order = named(body);
    if (order == nullptr || !order->isOpen() || exchange().cancel(*order, now()))
        return Unexpected(Refused{110001, "order not exists or too late to cancel"});
    return Answer(taken(*order));
}

BybitFace::Answer BybitFace::cancelBatch(const QJsonObject& body)
{
    const QJsonArray wanted = body.value(QStringLiteral("request")).toArray();
    QJsonArray gone;
    if (fieldOf(body, "category") != "linear" || wanted.isEmpty() || wanted.size() > 20)
        return Unexpected(Refused{10001, "params error: request invalid"});
    for (const QJsonValue& one : wanted) {
        const Answer answer = cancel(one.toObject());
        gone.append(answer ? *answer : QJsonValue(one));
        m_batchAnswers.append(object({{"code", answer ? 0 : answer.error().code}, {"msg", answer ? QStringLiteral("OK") : latin(answer.error().text)}}));
    }
    return Answer(object({{"list", gone}}));
}

BybitFace::Answer BybitFace::cancelAll(const QJsonObject& body)
{
    QJsonArray gone;
    const std::string symbol = fieldOf(body, "symbol").toStdString();
    for (const ExchangeOrder* order : exchange().orders()) {
        const bool isMeant = symbol.empty() || exchange().instrument(order->order.instrument).symbol() == symbol;
        if (isMeant && order->isOpen() && !exchange().cancel(*order, now()))
            gone.append(taken(*order));
    }
    return Answer(object({{"list", gone}, {"success", QStringLiteral("1")}}));
}

BybitFace::Answer BybitFace::pageOf(const QJsonArray& rows, const Params& params, int usual)
{
    const QByteArray cursor = valueOf(params, "cursor");
    const int limit = valueOf(params, "limit").isEmpty() ? usual : valueOf(params, "limit").toInt();
    if (limit < 1 || (!cursor.isEmpty() && !cursor.startsWith("page:")))
        return Unexpected(Refused{10001, "params error: cursor invalid"});
    const int first = cursor.mid(5).toInt();
    QJsonArray page;
    for (int i = first; i < rows.size() && page.size() < limit; ++i)
        page.append(rows.at(i));
    const bool isLast = first + page.size() >= rows.size();
    return Answer(object({{"category", QStringLiteral("linear")}, {"list", page},
        {"nextPageCursor", isLast ? QString() : QStringLiteral("page%3A") + QString::number(first + page.size())}}));
}

BybitFace::Answer BybitFace::orders(const Params& params, bool isHistory) const
{
    QJsonArray rows;
    const bool isByName = !valueOf(params, "orderLinkId").isEmpty() || !valueOf(params, "orderId").isEmpty();
    for (const ExchangeOrder* order : exchange().orders()) {
        const Instrument& is = exchange().instrument(order->order.instrument);
        // The list of open ones also finds those that ended a moment ago, by their names.
        const bool isNow = order->isOpen() || (isByName && !m_isForgetful);
        if (isShown(*order) && (isHistory || isNow) && isWanted(params, bybit::orderIdText(*order), order->clientId, is))
            rows.append(bybit::orderJson(*order, is));
    }
    return pageOf(rows, params, 20);
}

BybitFace::Answer BybitFace::executions(const Params& params) const
{
    QJsonArray rows;
    for (const ExchangeOrder* order : exchange().orders()) {
        const Instrument& is = exchange().instrument(order->order.instrument);
        if (!isWanted(params, bybit::orderIdText(*order), order->clientId, is))
            continue;
        for (const ExchangeOrder::Fill& fill : order->fills)
            rows.append(bybit::executionJson(*order, fill, is));
    }
    if (valueOf(params, "orderLinkId").isEmpty() && valueOf(params, "orderId").isEmpty()) {
        for (const QJsonValue& row : m_funding)
            rows.append(row);
    }
    return pageOf(rows, params, 50);
}

BybitFace::Answer BybitFace::positions(const Params& params) const
{
    QJsonArray rows;
    if (valueOf(params, "symbol").isEmpty() && valueOf(params, "settleCoin").isEmpty())
        return Unexpected(Refused{10001, "params error: symbol or settleCoin is needed"});
    for (const auto& [id, position] : exchange().positions()) {
        const Instrument& is = exchange().instrument(id);
        const bool isMeant = valueOf(params, "symbol").isEmpty() ? !position.isFlat() : valueOf(params, "symbol").toStdString() == is.symbol();
        if (isMeant)
            rows.append(bybit::positionJson(position, is, exchange().mark(id), now()));
    }
    return pageOf(rows, params, 20);
}

} // namespace jarvis::peers
