#include "tests/peers/venue-simulator/okx_face.h"
#include "tests/peers/venue-simulator/okx_words.h"

#include "engine/venue/exact_number.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace jarvis::peers {
namespace {

QString wordIn(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key)).toString();
}

QJsonObject result(const QString& id, const QString& name, bool isAlgo, int code = 0, const QByteArray& text = {})
{
    return {{isAlgo ? QStringLiteral("algoId") : QStringLiteral("ordId"), id}, {isAlgo ? QStringLiteral("algoClOrdId") : QStringLiteral("clOrdId"), name},
        {QStringLiteral("sCode"), QString::number(code)}, {QStringLiteral("sMsg"), latin(text)}, {QStringLiteral("tag"), QString()}};
}

std::optional<Price> priceIn(const QString& text, const Instrument& is)
{
    const auto ticks = venue::stepsOf(viewOf(text.toLatin1()), is.spec().tickSize);
    return ticks && *ticks > 0 ? std::optional(Price::ofTicks(*ticks)) : std::nullopt;
}

/// Of a list that begins with the newest the page behind `after`.
QJsonArray page(const QJsonArray& all, const Params& params, const char* key)
{
    const QString after = latin(valueOf(params, "after"));
    const int limit = valueOf(params, "limit").isEmpty() ? 100 : valueOf(params, "limit").toInt();
    QJsonArray made;
    bool isBehind = after.isEmpty();
    for (const QJsonValue& row : all) {
        if (isBehind && made.size() < limit)
            made.append(row);
        isBehind = isBehind || wordIn(row.toObject(), key) == after;
    }
    return made;
}

/// Letters and digits only.
bool isName(const QString& name)
{
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9]{0,32}$"));
    return allowed.match(name).hasMatch();
}

} // namespace

/// Several orders at once, each with its own result. The code on top: 0 all were taken, 1 none, 2 some.
QByteArray OkxFace::doAll(const HttpAsk& ask, QJsonObject (OkxFace::*one)(const QJsonObject&))
{
    const QJsonDocument body = QJsonDocument::fromJson(ask.body);
    const QJsonArray asked = body.isArray() ? body.array() : QJsonArray{body.object()};
    QJsonArray results;
    int refused = 0;
    for (const QJsonValue& each : asked) {
        results.append((this->*one)(each.toObject()));
        refused += results.last().toObject().value(QStringLiteral("sCode")).toString() == QLatin1String("0") ? 0 : 1;
    }
    const int code = refused == 0 ? 0 : refused == results.size() ? 1 : 2;
    return compact(QJsonObject{{QStringLiteral("code"), QString::number(code)}, {QStringLiteral("msg"), code == 1 ? QStringLiteral("All operations failed") : QString()},
        {QStringLiteral("data"), results}, {QStringLiteral("inTime"), QStringLiteral("0")}, {QStringLiteral("outTime"), QStringLiteral("0")}});
}

const ExchangeOrder* OkxFace::named(const QString& id, const QString& name, bool isAlgo) const
{
    const ExchangeOrder* found = id.isEmpty() ? exchange().byClientId(name.toStdString()) : exchange().byExchangeId(id.toULongLong());
    if (found == nullptr)
        return nullptr;
    // A triggered one has an order in the book besides.
    const bool isThere = found->isConditional == isAlgo || (!isAlgo && found->childId != 0 && found->childId == id.toULongLong());
    const bool isShown = found->status != ExchangeOrder::Status::Rejected || found->reason == ReasonCode::PostOnlyWouldTake;
    return isThere && isShown ? found : nullptr;
}

/// What every order says; empty when all is well.
std::optional<std::pair<int, QByteArray>> OkxFace::fill(Order& order, const QJsonObject& json) const
{
    const Instrument* is = find(wordIn(json, "instId"));
    if (is == nullptr)
        return std::pair(51001, QByteArray("Instrument ID doesn't exist."));
    if (wordIn(json, "tdMode") != QLatin1String("cross") && wordIn(json, "tdMode") != QLatin1String("isolated"))
        return std::pair(51000, QByteArray("Parameter tdMode error"));
    const auto quantity = okx::quantityOf(wordIn(json, "sz").toLatin1());
    if (!quantity)
        return std::pair(51121, QByteArray("Order quantity must be a multiple of the lot size."));
    order.instrument = is->id();
    order.side = wordIn(json, "side") == QLatin1String("sell") ? Side::Sell : Side::Buy;
    order.quantity = *quantity;
    const QJsonValue reduce = json.value(QStringLiteral("reduceOnly"));
    order.isReduceOnly = reduce.toBool() || reduce.toString() == QLatin1String("true");
    return std::nullopt;
}

QJsonObject OkxFace::placed(const Order& order, const QString& name, bool isAlgo)
{
    if (!isName(name))
        return result(QString(), name, isAlgo, 51000, isAlgo ? QByteArray("Parameter algoClOrdId error") : QByteArray("Parameter clOrdId error"));
    if (!name.isEmpty() && exchange().byClientId(name.toStdString()) != nullptr)
        return result(QString(), name, isAlgo, isAlgo ? 51065 : 51016, isAlgo ? QByteArray("algoClOrdId already exists.") : QByteArray("Duplicated client order ID"));
    const ExchangeOrder& made = exchange().place(order, name.toStdString(), isAlgo, false, now());
    const QString id = QString::number(made.exchangeId);
    if (made.status == ExchangeOrder::Status::Rejected && made.reason != ReasonCode::PostOnlyWouldTake) {
        const auto [code, words] = okx::refusal(made.reason);
        return result(QString(), name, isAlgo, code, words);
    }
    countOrder();
    // Accepted, and cancelled then.
    if (made.status == ExchangeOrder::Status::Rejected)
        tellOrder(made, nullptr, {});
    QJsonObject taken = result(id, name, isAlgo);
    taken.insert(QStringLiteral("ts"), QString::number(millis(venueNow())));
    return taken;
}

QJsonObject OkxFace::place(const QJsonObject& json)
{
    const QString name = wordIn(json, "clOrdId");
    Order order;
    if (const auto wrong = fill(order, json))
        return result(QString(), name, false, wrong->first, wrong->second);
    const QString type = wordIn(json, "ordType");
    order.type = type == QLatin1String("market") ? OrderType::Market : OrderType::Limit;
    order.isPostOnly = type == QLatin1String("post_only");
    order.timeInForce = type == QLatin1String("ioc") || order.type == OrderType::Market ? TimeInForce::Ioc : type == QLatin1String("fok") ? TimeInForce::Fok : TimeInForce::Gtc;
    if (order.type == OrderType::Limit) {
        order.limitPrice = priceIn(wordIn(json, "px"), *find(wordIn(json, "instId")));
        if (!order.limitPrice)
            return result(QString(), name, false, 51000, "Parameter px error");
    }
    return placed(order, name, false);
}

QJsonObject OkxFace::placeAlgo(const QJsonObject& json)
{
    const QString name = wordIn(json, "algoClOrdId");
    Order order;
    if (const auto wrong = fill(order, json))
        return result(QString(), name, true, wrong->first, wrong->second);
    const Instrument& is = *find(wordIn(json, "instId"));
    const bool isTake = !wordIn(json, "tpTriggerPx").isEmpty();
    const bool isTrigger = wordIn(json, "ordType") == QLatin1String("trigger");
    order.type = OrderType::StopMarket;
    order.role = isTrigger ? OrderRole::Entry : isTake ? OrderRole::TakeProfit : OrderRole::StopLoss;
    order.triggerPrice = priceIn(wordIn(json, isTrigger ? "triggerPx" : isTake ? "tpTriggerPx" : "slTriggerPx"), is);
    if (!order.triggerPrice || wordIn(json, isTrigger ? "orderPx" : isTake ? "tpOrdPx" : "slOrdPx") != QLatin1String("-1"))
        return result(QString(), name, true, 51000, "Parameter triggerPx error");
    return placed(order, name, true);
}

QJsonObject OkxFace::amend(const QJsonObject& json)
{
    const QString name = wordIn(json, "clOrdId");
    const ExchangeOrder* order = named(wordIn(json, "ordId"), name, false);
    if (order == nullptr || order->isConditional || !order->isOpen())
        return result(wordIn(json, "ordId"), name, false, 51503, "Order modification failed as the order has been filled, canceled or does not exist.");
    const Instrument& is = exchange().instrument(order->order.instrument);
    const auto quantity = wordIn(json, "newSz").isEmpty() ? std::optional(order->order.quantity) : okx::quantityOf(wordIn(json, "newSz").toLatin1());
    const auto price = wordIn(json, "newPx").isEmpty() ? order->order.limitPrice : priceIn(wordIn(json, "newPx"), is);
    if (!quantity || !price)
        return result(QString::number(order->exchangeId), name, false, 51000, "Parameter newSz or newPx error");
    m_amendId = wordIn(json, "reqId").toLatin1();
    if (m_amendId.isEmpty())
        m_amendId = "amend";
    const auto refused = exchange().amend(*order, *quantity, *price, now());
    m_amendId.clear();
    if (refused) {
        const auto [code, words] = okx::refusal(*refused);
        return result(QString::number(order->exchangeId), name, false, code, words);
    }
    return result(QString::number(order->exchangeId), name, false);
}

QJsonObject OkxFace::amendAlgo(const QJsonObject& json)
{
    const QString name = wordIn(json, "algoClOrdId");
    const ExchangeOrder* order = named(wordIn(json, "algoId"), name, true);
    if (order == nullptr || !order->isOpen() || order->isTriggered)
        return result(wordIn(json, "algoId"), name, true, 51503, "Order modification failed as the order has been filled, canceled or does not exist.");
    const Instrument& is = exchange().instrument(order->order.instrument);
    const QString size = wordIn(json, "newSz");
    const auto quantity = size.isEmpty() ? std::optional(order->order.quantity) : okx::quantityOf(size.toLatin1());
    QString trigger = wordIn(json, "newSlTriggerPx");
    for (const char* other : {"newTpTriggerPx", "newTriggerPx"})
        trigger = trigger.isEmpty() ? wordIn(json, other) : trigger;
    const auto price = trigger.isEmpty() ? order->order.triggerPrice : priceIn(trigger, is);
    if (!quantity || !price)
        return result(QString::number(order->exchangeId), name, true, 51000, "Parameter newSz or newSlTriggerPx error");
    if (const auto refused = exchange().amendTrigger(*order, *quantity, *price, now())) {
        const auto [code, words] = okx::refusal(*refused);
        return result(QString::number(order->exchangeId), name, true, code, words);
    }
    return result(QString::number(order->exchangeId), name, true);
}

QJsonObject OkxFace::cancel(const QJsonObject& json)
{
    const ExchangeOrder* order = named(wordIn(json, "ordId"), wordIn(json, "clOrdId"), false);
    if (order == nullptr || order->isConditional || !order->isOpen() || exchange().cancel(*order, now()))
        return result(wordIn(json, "ordId"), wordIn(json, "clOrdId"), false, 51400, "Cancellation failed as the order has been filled, canceled or does not exist.");
    return result(QString::number(order->exchangeId), wordIn(json, "clOrdId"), false);
}

QJsonObject OkxFace::cancelAlgo(const QJsonObject& json)
{
    const ExchangeOrder* order = named(wordIn(json, "algoId"), wordIn(json, "algoClOrdId"), true);
    if (order == nullptr || !order->isOpen() || order->isTriggered || exchange().cancel(*order, now()))
        return result(wordIn(json, "algoId"), wordIn(json, "algoClOrdId"), true, 51400, "Cancellation failed as the order has been filled, canceled or does not exist.");
    return result(QString::number(order->exchangeId), wordIn(json, "algoClOrdId"), true);
}

// -- what is there ----------------------------------------------------------------------------------------------------------

QByteArray OkxFace::oneOrder(const Params& params, bool isAlgo) const
{
    const ExchangeOrder* order = named(latin(valueOf(params, isAlgo ? "algoId" : "ordId")), latin(valueOf(params, isAlgo ? "algoClOrdId" : "clOrdId")), isAlgo);
    if (order == nullptr)
        return okx::bad(51603, "Order does not exist");
    const Instrument& is = exchange().instrument(order->order.instrument);
    return okx::good(isAlgo ? okx::algoJson(*order, is) : okx::orderJson(*order, is));
}

QByteArray OkxFace::orderList(const Params& params, bool isOpen, bool isAlgo) const
{
    const QByteArray instrument = valueOf(params, "instId");
    const QByteArray types = valueOf(params, "ordType");
    if (isAlgo && types.isEmpty())
        return okx::bad(50014, "Parameter ordType can not be empty.");
    QJsonArray all;
    for (const ExchangeOrder* order : exchange().orders()) {
        const Instrument& is = exchange().instrument(order->order.instrument);
        const bool isListed = order->isConditional == isAlgo && (order->status != ExchangeOrder::Status::Rejected || order->reason == ReasonCode::PostOnlyWouldTake)
            && order->isOpen() == isOpen && !(isAlgo && isOpen && order->isTriggered);
        if (!isListed || (!instrument.isEmpty() && instrument != okx::instId(is)))
            continue;
        const QJsonObject json = isAlgo ? okx::algoJson(*order, is) : okx::orderJson(*order, is);
        if (!isAlgo || types.split(',').contains(json.value(QStringLiteral("ordType")).toString().toLatin1()))
            all.prepend(json);
    }
    return okx::good(page(all, params, isAlgo ? "algoId" : "ordId"));
}

QByteArray OkxFace::fillList(const Params& params) const
{
    QJsonArray all;
    for (const ExchangeOrder* order : exchange().orders()) {
        const Instrument& is = exchange().instrument(order->order.instrument);
        const std::uint64_t shownId = order->isConditional ? order->childId : order->exchangeId;
        const QByteArray wanted = valueOf(params, "ordId");
        const QByteArray instrument = valueOf(params, "instId");
        if ((!instrument.isEmpty() && instrument != okx::instId(is)) || (!wanted.isEmpty() && wanted.toULongLong() != shownId))
            continue;
        for (const ExchangeOrder::Fill& fill : order->fills)
            all.prepend(okx::fillJson(*order, is, fill));
    }
    return okx::good(page(all, params, "billId"));
}

} // namespace jarvis::peers
