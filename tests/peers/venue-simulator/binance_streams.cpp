#include "tests/peers/venue-simulator/binance_face.h"
#include "tests/peers/venue-simulator/binance_words.h"

#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

namespace jarvis::peers {
namespace {

using binance::compact;

constexpr std::size_t kPastMax = 1'500;
constexpr std::size_t kShown = 20;

QJsonArray levelsOf(const std::map<Price, Quantity>& levels, const Instrument& is)
{
    QJsonArray made;
    for (const auto& [price, quantity] : levels)
        made.append(QJsonArray{QString::fromLatin1(binance::text(is.toDecimal(price))), QString::fromLatin1(binance::text(is.toDecimal(quantity)))});
    return made;
}

QByteArray lowerSymbol(const Instrument& is)
{
    return QByteArray::fromStdString(is.symbol()).toLower();
}

/// The best levels of a book as text, to be compared with somebody else's.
QByteArray shown(const market::DepthBook& book)
{
    QByteArray made;
    for (const Side side : {Side::Buy, Side::Sell}) {
        std::size_t count = 0;
        book.forEachLevel(side, [&](const BookLevel& level) {
            made += QByteArray::number(static_cast<qint64>(level.price.ticks())) + ':' + QByteArray::number(static_cast<qint64>(level.quantity.lots())) + ' ';
            return ++count < kShown;
        });
        made += '|';
    }
    return made;
}

/// Which streams a place serves.
bool serves(const QByteArray& place, const QByteArray& stream)
{
    const bool isPublic = stream.contains("@depth") || stream.endsWith("@trade") || stream.endsWith("@bookTicker");
    return (place == "public" && isPublic) || (place == "market" && !isPublic) || place == "private";
}

} // namespace

void BinanceFace::onSocket(QWebSocket* socket, QPointer<QTcpSocket> raw)
{
    auto client = std::make_unique<Client>();
    client->socket = socket;
    client->raw = raw;
    const QUrl url = socket->requestUrl();
    const QByteArray path = url.path().toLatin1();
    for (const char* place : {"public", "market", "private"}) {
        if (path.startsWith(QByteArray("/") + place))
            client->place = place;
    }
    client->isWrapped = path.contains("/stream");
    client->listenKey = QUrlQuery(url).queryItemValue(QStringLiteral("listenKey")).toLatin1();
    for (const QString& stream : QUrlQuery(url).queryItemValue(QStringLiteral("streams")).split(QLatin1Char('/'), Qt::SkipEmptyParts))
        client->streams.insert(stream.toLatin1());
    Client* kept = client.get();
    QObject::connect(socket, &QWebSocket::textMessageReceived, &m_port, [this, kept](const QString& text) { onControlMessage(*kept, text); });
    QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    m_clients.push_back(std::move(client));
}

void BinanceFace::onControlMessage(Client& client, const QString& text)
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
    client.socket->sendTextMessage(QString::fromLatin1(compact({{QStringLiteral("result"), QJsonValue()}, {QStringLiteral("id"), ask.value(QStringLiteral("id"))}})));
}

std::vector<BinanceFace::Client*> BinanceFace::listeners(const QByteArray& place, const QByteArray& stream)
{
    std::vector<Client*> found;
    for (const auto& client : m_clients) {
        const bool isAsked = std::any_of(client->streams.begin(), client->streams.end(),
            [&](const QByteArray& asked) { return asked == stream || (stream.contains("@depth") && asked.startsWith(stream)) || (stream.endsWith("@markPrice") && asked.startsWith(stream)); });
        if (client->socket && client->place == place && serves(place, stream) && isAsked)
            found.push_back(client.get());
    }
    return found;
}

void BinanceFace::send(Client& client, const QByteArray& stream, const QByteArray& data)
{
    QByteArray told = client.isWrapped ? "{\"stream\":\"" + stream + "\",\"data\":" + data + '}' : data;
    if (m_faults.streamDelayMs > 0)
        QTimer::singleShot(m_faults.streamDelayMs, client.socket, [socket = client.socket, told] { socket->sendTextMessage(QString::fromLatin1(told)); });
    else
        client.socket->sendTextMessage(QString::fromLatin1(told));
}

void BinanceFace::tell(const QByteArray& place, const QByteArray& stream, const QByteArray& data)
{
    if (m_faults.isSilent)
        return;
    for (Client* client : listeners(place, stream))
        send(*client, stream, data);
}

void BinanceFace::tellDepth(const QByteArray& symbol, QByteArray data)
{
    const QByteArray stream = symbol + "@depth";
    const std::vector<Client*> ears = listeners("public", stream);
    if (m_faults.isSilent || ears.empty())
        return;
    const auto take = [](int& count) { return count > 0 && count-- > 0; };
    if (take(m_faults.drop))
        return;
    if (take(m_faults.malformed))
        data = data.left(data.size() / 2);
    if (take(m_faults.oversized))
        data = '{' + QByteArray(5 << 20, ' ') + '}';
    Depth& depth = m_depths.at(m_exchange.find(symbol.toUpper().toStdString())->id());
    if (depth.held.isEmpty() && take(m_faults.reorder)) {
        depth.held = data;
        return;
    }
    const bool isTwice = take(m_faults.duplicate);
    const bool isGarbage = take(m_faults.garbage);
    for (Client* client : ears) {
        const QByteArray asked = *std::find_if(client->streams.begin(), client->streams.end(), [&](const QByteArray& name) { return name.startsWith(stream); });
        if (isGarbage && client->raw) {
            client->raw->write(QByteArray("\xF7\x05hello", 7));
            continue;
        }
        send(*client, asked, data);
        if (isTwice)
            send(*client, asked, data);
        if (!depth.held.isEmpty())
            send(*client, asked, depth.held);
    }
    depth.held.clear();
}

void BinanceFace::onMarket(const MarketEvent& event)
{
    const Instrument& is = m_exchange.instrument(std::visit([](const auto& e) { return e.instrument; }, event));
    const QString symbol = QString::fromStdString(is.symbol());
    const qint64 stamp = binance::millis(venueNow());
    if (const auto* update = std::get_if<BookUpdate>(&event)) {
        Depth& depth = m_depths[is.id()];
        if (update->isSnapshot) {
            depth.sent = update->sequence;
            return;
        }
        if (depth.first == 0)
            depth.first = update->previousSequence + 1;
        depth.last = update->sequence;
        for (const BookLevel& level : update->bids)
            depth.bids[level.price] = level.quantity;
        for (const BookLevel& level : update->asks)
            depth.asks[level.price] = level.quantity;
    } else if (const auto* trade = std::get_if<TradeTick>(&event)) {
        QJsonObject json{{QStringLiteral("e"), QStringLiteral("trade")}, {QStringLiteral("E"), stamp}, {QStringLiteral("T"), binance::millis(trade->time)},
            {QStringLiteral("s"), symbol}, {QStringLiteral("t"), static_cast<qint64>(trade->tradeId)},
            {QStringLiteral("p"), QString::fromLatin1(binance::text(is.toDecimal(trade->price)))},
            {QStringLiteral("q"), QString::fromLatin1(binance::text(is.toDecimal(trade->quantity)))}, {QStringLiteral("X"), QStringLiteral("MARKET")},
            {QStringLiteral("m"), trade->aggressor == Side::Sell}};
        tell("public", lowerSymbol(is) + "@trade", compact(json));
        json.insert(QStringLiteral("e"), QStringLiteral("aggTrade"));
        json.insert(QStringLiteral("a"), json.take(QStringLiteral("t")));
        tell("market", lowerSymbol(is) + "@aggTrade", compact(json));
    } else if (const auto* mark = std::get_if<MarkTick>(&event)) {
        const QString price = QString::fromLatin1(binance::text(is.toDecimal(mark->mark)));
        tell("market", lowerSymbol(is) + "@markPrice",
            compact({{QStringLiteral("e"), QStringLiteral("markPriceUpdate")}, {QStringLiteral("E"), stamp}, {QStringLiteral("s"), symbol}, {QStringLiteral("p"), price},
                {QStringLiteral("i"), price}, {QStringLiteral("P"), price}, {QStringLiteral("r"), QString::fromStdString(Decimal{mark->fundingRate.e8, 8}.toString())},
                {QStringLiteral("T"), binance::millis(mark->nextFunding)}}));
    }
}

void BinanceFace::flushDepth(const Instrument& is, Depth& depth)
{
    QJsonObject json{{QStringLiteral("e"), QStringLiteral("depthUpdate")}, {QStringLiteral("E"), binance::millis(venueNow())}, {QStringLiteral("T"), binance::millis(venueNow())},
        {QStringLiteral("s"), QString::fromStdString(is.symbol())}, {QStringLiteral("U"), static_cast<qint64>(depth.first)},
        {QStringLiteral("u"), static_cast<qint64>(depth.last)}, {QStringLiteral("pu"), static_cast<qint64>(depth.sent)}, {QStringLiteral("b"), levelsOf(depth.bids, is)},
        {QStringLiteral("a"), levelsOf(depth.asks, is)}};
    const auto ask = m_exchange.book(is.id()).best(Side::Sell);
    if (m_faults.cross > 0 && ask && !listeners("public", lowerSymbol(is) + "@depth").empty()) {
        --m_faults.cross;
        json.insert(QStringLiteral("b"), levelsOf({{Price::ofTicks(ask->price.ticks() + 5), Quantity::ofLots(1)}}, is));
    }
    if (m_faults.offGrid > 0 && !listeners("public", lowerSymbol(is) + "@depth").empty()) {
        --m_faults.offGrid;
        json.insert(QStringLiteral("b"), QJsonArray{QJsonArray{QStringLiteral("1.23456789"), QStringLiteral("1")}});
    }
    depth.past.emplace_back(depth.last, shown(m_exchange.book(is.id())));
    if (depth.past.size() > kPastMax)
        depth.past.pop_front();
    depth.sent = depth.last;
    depth.first = 0;
    depth.bids.clear();
    depth.asks.clear();
    tellDepth(lowerSymbol(is), compact(json));
}

void BinanceFace::flush(Timestamp now)
{
    m_now = now;
    std::erase_if(m_clients, [](const auto& client) { return client->socket.isNull() || !client->socket->isValid(); });
    for (const Instrument& is : m_exchange.instruments()) {
        Depth& depth = m_depths[is.id()];
        if (depth.first != 0)
            flushDepth(is, depth);
    }
    for (auto it = m_listenKeys.begin(); it != m_listenKeys.end();) {
        if (it->second > now) {
            ++it;
            continue;
        }
        tellPrivate({{QStringLiteral("e"), QStringLiteral("listenKeyExpired")}, {QStringLiteral("E"), binance::millis(venueNow())},
            {QStringLiteral("listenKey"), QString::fromLatin1(it->first)}});
        it = m_listenKeys.erase(it);
    }
}

void BinanceFace::tellPrivate(const QJsonObject& event)
{
    if (m_faults.isPrivateLost)
        return;
    for (const auto& client : m_clients) {
        if (client->socket && client->place == "private" && m_listenKeys.contains(client->listenKey))
            send(*client, client->listenKey, compact(event));
    }
}

void BinanceFace::onOrder(const ExchangeOrder& order, const ExchangeOrder::Fill* fill)
{
    const Instrument& is = m_exchange.instrument(order.order.instrument);
    if (order.isConditional)
        tellPrivate(binance::algoEvent(order, is, venueNow()));
    if (!order.isConditional || order.isTriggered)
        tellPrivate(binance::orderEvent(order, is, fill, venueNow()));
    if (fill)
        tellAccount("ORDER", is.id());
}

void BinanceFace::onFunding(InstrumentId instrument, Money amount)
{
    m_income.append(QJsonObject{{QStringLiteral("symbol"), QString::fromStdString(m_exchange.instrument(instrument).symbol())},
        {QStringLiteral("incomeType"), QStringLiteral("FUNDING_FEE")}, {QStringLiteral("income"), QString::fromLatin1(binance::text(amount))},
        {QStringLiteral("asset"), QStringLiteral("USDT")}, {QStringLiteral("time"), binance::millis(venueNow())}, {QStringLiteral("tranId"), m_income.size() + 1},
        {QStringLiteral("tradeId"), QString()}, {QStringLiteral("info"), QStringLiteral("FUNDING_FEE")}});
    tellAccount("FUNDING_FEE", instrument);
}

void BinanceFace::tellAccount(const char* why, InstrumentId instrument)
{
    const Instrument& is = m_exchange.instrument(instrument);
    const Position& position = m_exchange.positions().at(instrument);
    const QString entry = position.isFlat() ? QStringLiteral("0") : QString::fromLatin1(binance::text(is.toDecimal(position.averageEntry(is))));
    const QString wallet = QString::fromLatin1(binance::text(m_exchange.wallet()));
    const QJsonObject b{{QStringLiteral("a"), QStringLiteral("USDT")}, {QStringLiteral("wb"), wallet}, {QStringLiteral("cw"), wallet}, {QStringLiteral("bc"), QStringLiteral("0")}};
    const QJsonObject p{{QStringLiteral("s"), QString::fromStdString(is.symbol())}, {QStringLiteral("pa"), QString::fromLatin1(binance::text(is.toDecimal(position.held)))},
        {QStringLiteral("ep"), entry}, {QStringLiteral("bep"), entry}, {QStringLiteral("cr"), QStringLiteral("0")}, {QStringLiteral("up"), QStringLiteral("0")},
        {QStringLiteral("mt"), QStringLiteral("cross")}, {QStringLiteral("iw"), QStringLiteral("0")}, {QStringLiteral("ps"), QStringLiteral("BOTH")}};
    tellPrivate({{QStringLiteral("e"), QStringLiteral("ACCOUNT_UPDATE")}, {QStringLiteral("E"), binance::millis(venueNow())}, {QStringLiteral("T"), binance::millis(venueNow())},
        {QStringLiteral("a"), QJsonObject{{QStringLiteral("m"), QString::fromLatin1(why)}, {QStringLiteral("B"), QJsonArray{b}}, {QStringLiteral("P"), QJsonArray{p}}}}});
}

Timestamp BinanceFace::venueNow() const
{
    return m_now + std::chrono::milliseconds(m_faults.clockSkewMs);
}

} // namespace jarvis::peers
