#include "tests/peers/venue-simulator/bybit_face.h"
#include "tests/peers/venue-simulator/bybit_words.h"

#include "engine/crypto/encoding.h"
#include "engine/crypto/hmac.h"

#include <QJsonDocument>

#include <algorithm>

namespace jarvis::peers {
namespace {

using bybit::object;

QByteArray symbolOf(const QByteArray& topic)
{
    return topic.mid(topic.lastIndexOf('.') + 1);
}

bool isBook(const QByteArray& topic)
{
    return topic.startsWith("orderbook.1.") || topic.startsWith("orderbook.50.") || topic.startsWith("orderbook.200.") || topic.startsWith("orderbook.1000.");
}

bool isPublicTopic(const QByteArray& topic)
{
    return isBook(topic) || topic.startsWith("publicTrade.") || topic.startsWith("tickers.") || topic.startsWith("kline.") || topic.startsWith("allLiquidation.");
}

bool isPrivateTopic(const QByteArray& topic)
{
    const QByteArray name = topic.left(topic.indexOf('.') < 0 ? topic.size() : topic.indexOf('.'));
    return name == "order" || name == "execution" || name == "position" || name == "wallet";
}

/// In the order in which the venue writes: clients that are in a hurry read books by their shape.
QByteArray bookText(const QByteArray& topic, const char* type, qint64 stamp, const QJsonObject& data)
{
    const auto part = [&data](const char* name) { return QByteArray("\"") + name + "\":" + compact(QJsonArray{data.value(QLatin1String(name))}).chopped(1).mid(1); };
    const QByteArray time = QByteArray::number(stamp);
    return "{\"topic\":\"" + topic + "\",\"type\":\"" + type + "\",\"ts\":" + time + ",\"data\":{" + part("s") + ',' + part("b") + ',' + part("a") + ',' + part("u") + ','
        + part("seq") + "},\"cts\":" + time + '}';
}

} // namespace

void BybitFace::onConnected(Client& client, const QUrl& url)
{
    const QByteArray path = url.path().toLatin1();
    client.place = path.startsWith("/v5/public/linear") ? "public" : path.startsWith("/v5/private") ? "private" : "nowhere";
}

void BybitFace::onText(Client& client, const QString& text)
{
    const QJsonObject ask = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString operation = ask.value(QStringLiteral("op")).toString();
    if (operation == QLatin1String("ping")) {
        const QJsonValue id = ask.value(QStringLiteral("req_id"));
        send(client, client.place == "private" ? compact(object({{"req_id", id}, {"op", QStringLiteral("pong")}, {"args", QJsonArray{QString::number(millis(venueNow()))}}, {"conn_id", QStringLiteral("simulated")}}))
                                               : compact(object({{"success", true}, {"ret_msg", QStringLiteral("pong")}, {"conn_id", QStringLiteral("simulated")}, {"req_id", id}, {"op", operation}})));
    } else if (operation == QLatin1String("auth")) {
        onLogin(client, ask);
    } else if (operation == QLatin1String("subscribe") || operation == QLatin1String("unsubscribe")) {
        onSubscription(client, ask, operation == QLatin1String("subscribe"));
    }
}

void BybitFace::onLogin(Client& client, const QJsonObject& ask)
{
    const QJsonArray args = ask.value(QStringLiteral("args")).toArray();
    const qint64 expires = args.at(1).toVariant().toLongLong();
    const QByteArray message = "GET/realtime" + QByteArray::number(expires);
    const std::string signature = crypto::hex(crypto::hmacSha256(crypto::bytesOf(kSecret), viewOf(message)));
    const bool isOurs = client.place == "private" && args.at(0).toString() == QLatin1String(kApiKey) && expires > millis(venueNow())
        && args.at(2).toString().toStdString() == signature;
    client.key = isOurs ? "in" : "";
    send(client, compact(object({{"success", isOurs}, {"ret_msg", isOurs ? QString() : QStringLiteral("Params Error")}, {"op", QStringLiteral("auth")},
        {"req_id", ask.value(QStringLiteral("req_id"))}, {"conn_id", QStringLiteral("simulated")}})));
}

void BybitFace::onSubscription(Client& client, const QJsonObject& ask, bool isOn)
{
    QString wrong;
    std::vector<QByteArray> topics;
    for (const QJsonValue& value : ask.value(QStringLiteral("args")).toArray()) {
        const QByteArray topic = value.toString().toLatin1();
        const bool isThere = client.place == "private" ? isPrivateTopic(topic) : isPublicTopic(topic) && exchange().find(symbolOf(topic).toStdString()) != nullptr;
        if (!isThere)
            wrong = QStringLiteral("error:handler not found,topic:") + latin(topic);
        else if (client.place == "private" && client.key.isEmpty())
            wrong = QStringLiteral("Request not authorized");
        else if (isOn && client.streams.contains(topic))
            wrong = QStringLiteral("error:already subscribed,topic:") + latin(topic);
        topics.push_back(topic);
    }
    send(client, compact(object({{"success", wrong.isEmpty()}, {"ret_msg", wrong}, {"conn_id", QStringLiteral("simulated")}, {"req_id", ask.value(QStringLiteral("req_id"))},
        {"op", ask.value(QStringLiteral("op"))}})));
    if (!wrong.isEmpty())
        return;
    for (const QByteArray& topic : topics) {
        if (!isOn) {
            client.streams.erase(topic);
            continue;
        }
        // The snapshot is of what the others were told, and the first delta follows it.
        if (isBook(topic))
            flushBook(*exchange().find(symbolOf(topic).toStdString()));
        client.streams.insert(topic);
        sendSnapshot(client, topic);
    }
}

void BybitFace::sendSnapshot(Client& client, const QByteArray& topic)
{
    if (client.place != "public" || faults().isSilent)
        return;
    const Instrument& is = *exchange().find(symbolOf(topic).toStdString());
    if (isBook(topic) && m_snapshotsToSkip > 0)
        --m_snapshotsToSkip;
    else if (isBook(topic))
        send(client, bookText(topic, "snapshot", millis(venueNow()), bookData(is)));
    else if (topic.startsWith("tickers."))
        send(client, compact(object({{"topic", latin(topic)}, {"type", QStringLiteral("snapshot")}, {"cs", 1}, {"ts", millis(venueNow())}, {"data", tickerData(is)}})));
}

std::vector<BybitFace::Client*> BybitFace::listeners(const QByteArray& topic)
{
    std::vector<Client*> found;
    for (const auto& client : clients()) {
        const bool isAsked = client->streams.contains(topic)
            || (client->place == "private" && client->streams.contains(topic + ".linear"));
        if (client->socket && isAsked)
            found.push_back(client.get());
    }
    return found;
}

// -- what everybody is told -----------------------------------------------------------------------------------------------

std::vector<BybitFace::Client*> BybitFace::bookListeners(const Instrument& is)
{
    std::vector<Client*> found;
    const QByteArray symbol = QByteArray::fromStdString(is.symbol());
    for (const auto& client : clients()) {
        const bool isAsked = std::any_of(client->streams.begin(), client->streams.end(),
            [&](const QByteArray& topic) { return isBook(topic) && symbolOf(topic) == symbol; });
        if (client->socket && isAsked)
            found.push_back(client.get());
    }
    return found;
}

std::uint64_t BybitFace::bookNumber(const Instrument& is, std::uint64_t)
{
    return ++m_bookNumbers.try_emplace(is.id(), 1).first->second;
}

QByteArray BybitFace::bookMessage(const Update& update)
{
    const auto levels = [](const std::vector<Level>& from) {
        QJsonArray made;
        for (const auto& [price, size] : from)
            made.append(QJsonArray{latin(price), latin(size)});
        return made;
    };
    const QJsonObject data = object({{"s", QString::fromStdString(update.is.symbol())}, {"b", levels(update.bids)}, {"a", levels(update.asks)},
        {"u", static_cast<qint64>(m_bookNumbers.at(update.is.id()))}, {"seq", static_cast<qint64>(update.last)}});
    return bookText("orderbook.200." + QByteArray::fromStdString(update.is.symbol()), "delta", millis(venueNow()), data);
}

void BybitFace::sendBook(Client& client, const Instrument& is, const QByteArray& message)
{
    const QByteArray symbol = QByteArray::fromStdString(is.symbol());
    for (const QByteArray& topic : client.streams) {
        if (isBook(topic) && symbolOf(topic) == symbol)
            send(client, QByteArray(message).replace("orderbook.200." + symbol, topic));
    }
}

void BybitFace::tell(const QByteArray& topic, const char* type, const QJsonValue& data)
{
    if (faults().isSilent)
        return;
    for (const Client* client : listeners(topic))
        send(*client, compact(object({{"topic", latin(topic)}, {"type", QLatin1String(type)}, {"ts", millis(venueNow())}, {"data", data}})));
}

void BybitFace::onTrade(const Instrument& is, const TradeTick& trade)
{
    if (faults().isSilent)
        return;
    const QByteArray symbol = QByteArray::fromStdString(is.symbol());
    const QByteArray topic = "publicTrade." + symbol;
    const QByteArray message = "{\"topic\":\"" + topic + "\",\"type\":\"snapshot\",\"ts\":" + QByteArray::number(millis(venueNow())) + ",\"data\":[{\"T\":"
        + QByteArray::number(millis(trade.time)) + ",\"s\":\"" + symbol + "\",\"S\":\"" + (trade.aggressor == Side::Sell ? "Sell" : "Buy") + "\",\"v\":\""
        + text(is.toDecimal(trade.quantity)) + "\",\"p\":\"" + text(is.toDecimal(trade.price)) + "\",\"L\":\"PlusTick\",\"i\":\"trade-"
        + QByteArray::number(qulonglong(trade.tradeId)) + "\",\"BT\":false}]}";
    for (const Client* client : listeners(topic))
        send(*client, message);
}

void BybitFace::onMark(const Instrument& is, const MarkTick& mark)
{
    tell("tickers." + QByteArray::fromStdString(is.symbol()), "delta",
        object({{"symbol", QString::fromStdString(is.symbol())}, {"markPrice", latin(text(is.toDecimal(mark.mark)))},
            {"fundingRate", QString::fromStdString(Decimal{mark.fundingRate.e8, 8}.toString())}, {"nextFundingTime", QString::number(millis(mark.nextFunding))}}));
}

// -- what the account is told ----------------------------------------------------------------------------------------------

void BybitFace::onFlush()
{
    for (const auto& say : std::exchange(m_late, {}))
        say();
}

void BybitFace::tellPrivate(const char* topic, const QJsonObject& row)
{
    if (faults().isPrivateLost)
        return;
    const QByteArray message = compact(object({{"id", QString::number(++m_messages)}, {"topic", QLatin1String(topic)}, {"creationTime", millis(venueNow())}, {"data", QJsonArray{row}}}));
    for (const Client* client : listeners(topic))
        send(*client, message);
}

void BybitFace::onOrder(const ExchangeOrder& order, const ExchangeOrder::Fill* fill)
{
    const Instrument& is = exchange().instrument(order.order.instrument);
    tellPrivate("order", bybit::orderJson(order, is));
    if (fill == nullptr)
        return;
    const auto say = [this, row = bybit::executionJson(order, *fill, is), id = is.id()] {
        for (int i = 0; i < (m_areFillsTwice ? 2 : 1); ++i)
            tellPrivate("execution", row);
        tellAccount(id);
    };
    if (m_areFillsLate)
        m_late.push_back(say);
    else
        say();
}

void BybitFace::onFunding(InstrumentId instrument, Money amount)
{
    const QJsonObject row = bybit::fundingJson(exchange().instrument(instrument), exchange().positions().at(instrument), amount, venueNow(), m_funding.size() + 1);
    m_funding.append(row);
    tellPrivate("execution", row);
    tellAccount(instrument);
}

void BybitFace::tellAccount(InstrumentId instrument)
{
    tellPrivate("position", bybit::positionJson(exchange().positions().at(instrument), exchange().instrument(instrument), exchange().mark(instrument), venueNow()));
    tellPrivate("wallet", bybit::walletJson(exchange().wallet(), exchange().available()));
}

} // namespace jarvis::peers
