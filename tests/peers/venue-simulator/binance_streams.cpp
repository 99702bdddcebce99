#include "tests/peers/venue-simulator/binance_face.h"
#include "tests/peers/venue-simulator/binance_words.h"

#include <QJsonDocument>

#include <algorithm>

namespace jarvis::peers {
namespace {

QByteArray lowerSymbol(const Instrument& is)
{
    return QByteArray::fromStdString(is.symbol()).toLower();
}

/// Which streams a place serves.
bool serves(const QByteArray& place, const QByteArray& stream)
{
    const bool isPublic = stream.contains("@depth") || stream.endsWith("@trade") || stream.endsWith("@bookTicker");
    return (place == "public" && isPublic) || (place == "market" && !isPublic) || place == "private";
}

} // namespace

void BinanceFace::onConnected(Client& client, const QUrl& url)
{
    const QByteArray path = url.path().toLatin1();
    for (const char* place : {"public", "market", "private"}) {
        if (path.startsWith(QByteArray("/") + place))
            client.place = place;
    }
    client.isWrapped = path.contains("/stream");
    client.key = QUrlQuery(url).queryItemValue(QStringLiteral("listenKey")).toLatin1();
    for (const QString& stream : QUrlQuery(url).queryItemValue(QStringLiteral("streams")).split(QLatin1Char('/'), Qt::SkipEmptyParts))
        client.streams.insert(stream.toLatin1());
}

void BinanceFace::onText(Client& client, const QString& text)
{
    const QJsonObject ask = QJsonDocument::fromJson(text.toUtf8()).object();
    const bool isOn = ask.value(QStringLiteral("method")).toString() == QLatin1String("SUBSCRIBE");
    for (const QJsonValue& stream : ask.value(QStringLiteral("params")).toArray()) {
        if (isOn)
            client.streams.insert(stream.toString().toLatin1());
        else
            client.streams.erase(stream.toString().toLatin1());
    }
    // Whatever was asked for, it is acknowledged.
    client.socket->sendTextMessage(latin(compact(QJsonObject{{QStringLiteral("result"), QJsonValue()}, {QStringLiteral("id"), ask.value(QStringLiteral("id"))}})));
}

std::vector<BinanceFace::Client*> BinanceFace::listeners(const QByteArray& place, const QByteArray& stream)
{
    std::vector<Client*> found;
    for (const auto& client : clients()) {
        const bool isAsked = std::any_of(client->streams.begin(), client->streams.end(),
            [&](const QByteArray& asked) { return asked == stream || (stream.contains("@depth") && asked.startsWith(stream)) || (stream.endsWith("@markPrice") && asked.startsWith(stream)); });
        if (client->socket && client->place == place && serves(place, stream) && isAsked)
            found.push_back(client.get());
    }
    return found;
}

void BinanceFace::sendWrapped(const Client& client, const QByteArray& stream, const QByteArray& data)
{
    send(client, client.isWrapped ? "{\"stream\":\"" + stream + "\",\"data\":" + data + '}' : data);
}

void BinanceFace::tell(const QByteArray& place, const QByteArray& stream, const QByteArray& data)
{
    if (faults().isSilent)
        return;
    for (const Client* client : listeners(place, stream))
        sendWrapped(*client, stream, data);
}

std::vector<BinanceFace::Client*> BinanceFace::bookListeners(const Instrument& is)
{
    return listeners("public", lowerSymbol(is) + "@depth");
}

QByteArray BinanceFace::bookMessage(const Update& update)
{
    const auto levels = [](const std::vector<Level>& from) {
        QJsonArray made;
        for (const auto& [price, size] : from)
            made.append(QJsonArray{latin(price), latin(size)});
        return made;
    };
    // By hand, because the venue's members have an order, which clients rely on for speed.
    const QByteArray now = QByteArray::number(millis(venueNow()));
    return R"({"e":"depthUpdate","E":)" + now + R"(,"T":)" + now + R"(,"s":")" + QByteArray::fromStdString(update.is.symbol()) + R"(","U":)"
        + QByteArray::number(static_cast<qulonglong>(update.first)) + R"(,"u":)" + QByteArray::number(static_cast<qulonglong>(update.last)) + R"(,"pu":)"
        + QByteArray::number(static_cast<qulonglong>(update.previous)) + R"(,"b":)" + compact(levels(update.bids)) + R"(,"a":)" + compact(levels(update.asks)) + '}';
}

void BinanceFace::sendBook(Client& client, const Instrument& is, const QByteArray& message)
{
    const QByteArray stream = lowerSymbol(is) + "@depth";
    sendWrapped(client, *std::find_if(client.streams.begin(), client.streams.end(), [&](const QByteArray& name) { return name.startsWith(stream); }), message);
}

void BinanceFace::onTrade(const Instrument& is, const TradeTick& trade)
{
    const auto worded = [&](const QByteArray& kind, const QByteArray& number) {
        return R"({"e":")" + kind + R"(","E":)" + QByteArray::number(millis(venueNow())) + R"(,"T":)" + QByteArray::number(millis(trade.time)) + R"(,"s":")"
            + QByteArray::fromStdString(is.symbol()) + R"(",")" + number + R"(":)" + QByteArray::number(static_cast<qulonglong>(trade.tradeId)) + R"(,"p":")"
            + text(is.toDecimal(trade.price)) + R"(","q":")" + text(is.toDecimal(trade.quantity))
            + R"(","X":"MARKET","m":)" + (trade.aggressor == Side::Sell ? "true" : "false") + '}';
    };
    tell("public", lowerSymbol(is) + "@trade", worded("trade", "t"));
    tell("market", lowerSymbol(is) + "@aggTrade", worded("aggTrade", "a"));
}

void BinanceFace::onMark(const Instrument& is, const MarkTick& mark)
{
    const QString price = latin(text(is.toDecimal(mark.mark)));
    tell("market", lowerSymbol(is) + "@markPrice",
        compact(QJsonObject{{QStringLiteral("e"), QStringLiteral("markPriceUpdate")}, {QStringLiteral("E"), millis(venueNow())},
            {QStringLiteral("s"), QString::fromStdString(is.symbol())}, {QStringLiteral("p"), price}, {QStringLiteral("i"), price}, {QStringLiteral("P"), price},
            {QStringLiteral("r"), QString::fromStdString(Decimal{mark.fundingRate.e8, 8}.toString())}, {QStringLiteral("T"), millis(mark.nextFunding)}}));
}

void BinanceFace::onFlush()
{
    for (auto it = m_listenKeys.begin(); it != m_listenKeys.end();) {
        if (it->second > now()) {
            ++it;
            continue;
        }
        tellPrivate({{QStringLiteral("e"), QStringLiteral("listenKeyExpired")}, {QStringLiteral("E"), millis(venueNow())},
            {QStringLiteral("listenKey"), QString::fromLatin1(it->first)}});
        it = m_listenKeys.erase(it);
    }
}

void BinanceFace::tellPrivate(const QJsonObject& event)
{
    if (faults().isPrivateLost)
        return;
    for (const auto& client : clients()) {
        if (client->socket && client->place == "private" && m_listenKeys.contains(client->key))
            sendWrapped(*client, client->key, compact(event));
    }
}

void BinanceFace::onOrder(const ExchangeOrder& order, const ExchangeOrder::Fill* fill)
{
    const Instrument& is = exchange().instrument(order.order.instrument);
    if (order.isConditional)
        tellPrivate(binance::algoEvent(order, is, venueNow()));
    if (!order.isConditional || order.isTriggered)
        tellPrivate(binance::orderEvent(order, is, fill, venueNow()));
    if (fill)
        tellAccount("ORDER", is.id());
}

void BinanceFace::onFunding(InstrumentId instrument, Money amount)
{
    m_income.append(QJsonObject{{QStringLiteral("symbol"), QString::fromStdString(exchange().instrument(instrument).symbol())},
        {QStringLiteral("incomeType"), QStringLiteral("FUNDING_FEE")}, {QStringLiteral("income"), latin(text(amount))},
        {QStringLiteral("asset"), QStringLiteral("USDT")}, {QStringLiteral("time"), millis(venueNow())}, {QStringLiteral("tranId"), m_income.size() + 1},
        {QStringLiteral("tradeId"), QString()}, {QStringLiteral("info"), QStringLiteral("FUNDING_FEE")}});
    tellAccount("FUNDING_FEE", instrument);
}

void BinanceFace::tellAccount(const char* why, InstrumentId instrument)
{
    const Instrument& is = exchange().instrument(instrument);
    const Position& position = exchange().positions().at(instrument);
    const QString entry = position.isFlat() ? QStringLiteral("0") : latin(text(is.toDecimal(position.averageEntry(is))));
    const QString wallet = latin(text(exchange().wallet()));
    const QJsonObject b{{QStringLiteral("a"), QStringLiteral("USDT")}, {QStringLiteral("wb"), wallet}, {QStringLiteral("cw"), wallet}, {QStringLiteral("bc"), QStringLiteral("0")}};
    const QJsonObject p{{QStringLiteral("s"), QString::fromStdString(is.symbol())}, {QStringLiteral("pa"), latin(text(is.toDecimal(position.held)))},
        {QStringLiteral("ep"), entry}, {QStringLiteral("bep"), entry}, {QStringLiteral("cr"), QStringLiteral("0")}, {QStringLiteral("up"), QStringLiteral("0")},
        {QStringLiteral("mt"), QStringLiteral("cross")}, {QStringLiteral("iw"), QStringLiteral("0")}, {QStringLiteral("ps"), QStringLiteral("BOTH")}};
    tellPrivate({{QStringLiteral("e"), QStringLiteral("ACCOUNT_UPDATE")}, {QStringLiteral("E"), millis(venueNow())}, {QStringLiteral("T"), millis(venueNow())},
        {QStringLiteral("a"), QJsonObject{{QStringLiteral("m"), QString::fromLatin1(why)}, {QStringLiteral("B"), QJsonArray{b}}, {QStringLiteral("P"), QJsonArray{p}}}}});
}

} // namespace jarvis::peers
