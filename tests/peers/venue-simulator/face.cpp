#include "tests/peers/venue-simulator/face.h"

#include "tests/peers/venue-simulator/words.h"

#include "engine/base/clock.h"
#include "engine/venue/exact_number.h"

#include <QJsonDocument>
#include <QTimer>

namespace jarvis::peers {
namespace {

constexpr std::size_t kPastMax = 1'500;
constexpr std::size_t kShown = 20;

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

} // namespace

Face::Face(Exchange& exchange, HttpPort& port) : m_exchange(exchange), m_port(port)
{
    for (const Instrument& is : m_exchange.instruments())
        m_depths[is.id()].sent = m_exchange.book(is.id()).sequence();
    m_exchange.setListener(this);
    m_port.onRequest = [this](const HttpAsk& ask) { return onRequest(ask); };
    m_port.onSocket = [this](QWebSocket* socket, QPointer<QTcpSocket> raw) { onSocket(socket, raw); };
}

Timestamp Face::venueNow() const
{
    return m_now + std::chrono::milliseconds(m_faults.clockSkewMs);
}

// -- requests ------------------------------------------------------------------------------------------------------------

HttpReply Face::onRequest(const HttpAsk& ask)
{
    m_now = SystemClock().now();
    if (ask.path.startsWith("/control"))
        return onControl(ask);
    ++m_requests;
    if (ask.path.contains("cancel") || (ask.method == "DELETE" && ask.path.contains("rder"))) {
        ++m_cancels;
        m_lastCancel = m_now;
    }
    Faults::Rest fault;
    for (Faults::Rest& set : m_faults.rest) {
        if (set.count > 0 && (ask.method + ' ' + ask.path).contains(set.path)) {
            --set.count;
            fault = set;
            break;
        }
    }
    HttpReply reply;
    if (fault.status != 0) {
        reply.status = fault.status;
        reply.body = fault.body;
        if (fault.retryAfter > 0)
            reply.headers.append({"Retry-After", QByteArray::number(fault.retryAfter)});
    } else if (!fault.isLost) {
        reply = answer(ask);
    }
    reply.delayMs = fault.delayMs;
    reply.isLost = fault.isLost || fault.isLostAfter;
    reply.isCut = fault.isCutAfter;
    return reply;
}

HttpReply Face::onControl(const HttpAsk& ask)
{
    HttpReply reply;
    if (ask.path == "/control/book")
        reply.body = bookAt(ask);
    else if (ask.path == "/control/books")
        reply.body = booksOf(ask);
    else if (ask.path == "/control/orders")
        reply.body = counts();
    else
        setFault(QJsonDocument::fromJson(ask.body).object());
    return reply;
}

QByteArray Face::bookAt(const HttpAsk& ask) const
{
    const Params params = paramsOf(ask.query);
    const Instrument* is = m_exchange.find(valueOf(params, "symbol").toStdString());
    const std::uint64_t wanted = valueOf(params, "u").toULongLong();
    if (is != nullptr) {
        for (const auto& [u, levels] : m_depths.at(is->id()).past) {
            if (u == wanted)
                return levels;
        }
    }
    return "unknown";
}

/// Every book that was told, oldest first, a line each: for venues whose numbers nobody keeps.
QByteArray Face::booksOf(const HttpAsk& ask) const
{
    const Instrument* is = m_exchange.find(valueOf(paramsOf(ask.query), "symbol").toStdString());
    QByteArray all;
    if (is == nullptr)
        return all;
    for (const auto& [u, levels] : m_depths.at(is->id()).past)
        all += levels + '\n';
    return all;
}

QByteArray Face::counts() const
{
    int entries = 0;
    int open = 0;
    for (const ExchangeOrder* order : m_exchange.orders()) {
        entries += !order->order.isReduceOnly && order->status != ExchangeOrder::Status::Rejected ? 1 : 0;
        open += order->isOpen() ? 1 : 0;
    }
    int positions = 0;
    for (const auto& [id, position] : m_exchange.positions())
        positions += position.isFlat() ? 0 : 1;
    return compact(QJsonObject{{QStringLiteral("placed"), m_ordersPlaced}, {QStringLiteral("entries"), entries}, {QStringLiteral("open"), open},
        {QStringLiteral("positions"), positions}, {QStringLiteral("weight"), m_shownWeight}, {QStringLiteral("requests"), m_requests}, {QStringLiteral("cancels"), m_cancels},
        {QStringLiteral("lastCancelMicros"), static_cast<qint64>(toNanos(m_lastCancel) / 1'000)}});
}

void Face::setFault(const QJsonObject& json)
{
    const QString fault = json.value(QStringLiteral("fault")).toString();
    const int value = json.value(QStringLiteral("value")).toInt();
    const QHash<QString, int Faults::*> counted{{QStringLiteral("drop"), &Faults::drop}, {QStringLiteral("duplicate"), &Faults::duplicate},
        {QStringLiteral("reorder"), &Faults::reorder}, {QStringLiteral("malformed"), &Faults::malformed}, {QStringLiteral("garbage"), &Faults::garbage},
        {QStringLiteral("oversized"), &Faults::oversized}, {QStringLiteral("cross"), &Faults::cross}, {QStringLiteral("off-grid"), &Faults::offGrid}};
    if (counted.contains(fault)) {
        m_faults.*counted.value(fault) = json.value(QStringLiteral("count")).toInt(1);
    } else if (fault == QLatin1String("silent")) {
        m_faults.isSilent = true;
    } else if (fault == QLatin1String("private-lost")) {
        m_faults.isPrivateLost = true;
    } else if (fault == QLatin1String("stream-delay")) {
        m_faults.streamDelayMs = value;
    } else if (fault == QLatin1String("clock")) {
        m_faults.clockSkewMs = value;
    } else if (fault == QLatin1String("cut")) {
        const QByteArray place = json.value(QStringLiteral("place")).toString().toLatin1();
        for (const auto& client : m_clients) {
            if (client->socket && (place.isEmpty() || client->place == place))
                client->socket->abort();
        }
    } else if (fault == QLatin1String("key")) {
        m_faults.mayTrade = json.value(QStringLiteral("trade")).toBool(true);
        m_faults.mayWithdraw = json.value(QStringLiteral("withdraw")).toBool(false);
        m_faults.isAddressBound = json.value(QStringLiteral("bound")).toBool(true);
    } else if (fault == QLatin1String("transfer")) {
        if (const auto amount = venue::moneyOf(json.value(QStringLiteral("amount")).toString().toStdString()))
            m_exchange.transfer(*amount);
    } else if (fault == QLatin1String("listed")) {
        m_faults.listed[json.value(QStringLiteral("symbol")).toString()] = json;
    } else if (fault == QLatin1String("rest")) {
        addRestFault(json);
    } else if (fault == QLatin1String("clear")) {
        m_faults = {};
    } else {
        setOwnFault(fault, json);
    }
}

void Face::addRestFault(const QJsonObject& json)
{
    Faults::Rest rest;
    rest.path = json.value(QStringLiteral("path")).toString().toLatin1();
    rest.count = json.value(QStringLiteral("count")).toInt(1);
    rest.status = json.value(QStringLiteral("status")).toInt();
    rest.body = json.value(QStringLiteral("body")).toString(QStringLiteral("{\"code\":-1003,\"msg\":\"refused on purpose\"}")).toUtf8();
    rest.retryAfter = json.value(QStringLiteral("retryAfter")).toInt();
    rest.delayMs = json.value(QStringLiteral("delayMs")).toInt();
    rest.isLost = json.value(QStringLiteral("lost")).toBool();
    rest.isLostAfter = json.value(QStringLiteral("lostAfter")).toBool();
    rest.isCutAfter = json.value(QStringLiteral("cutAfter")).toBool();
    m_faults.rest.append(rest);
}

// -- streams --------------------------------------------------------------------------------------------------------------

void Face::onSocket(QWebSocket* socket, QPointer<QTcpSocket> raw)
{
    auto client = std::make_unique<Client>();
    client->socket = socket;
    client->raw = raw;
    Client* kept = client.get();
    QObject::connect(socket, &QWebSocket::textMessageReceived, &m_port, [this, kept](const QString& text) {
        m_now = SystemClock().now();
        onText(*kept, text);
    });
    QObject::connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
    m_clients.push_back(std::move(client));
    onConnected(*kept, socket->requestUrl());
}

void Face::send(const Client& client, const QByteArray& text)
{
    const QString told = QString::fromLatin1(text);
    if (m_faults.streamDelayMs > 0)
        QTimer::singleShot(m_faults.streamDelayMs, client.socket, [socket = client.socket, told] { socket->sendTextMessage(told); });
    else
        client.socket->sendTextMessage(told);
}

void Face::onMarket(const MarketEvent& event)
{
    const Instrument& is = m_exchange.instrument(std::visit([](const auto& e) { return e.instrument; }, event));
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
        onTrade(is, *trade);
    } else if (const auto* mark = std::get_if<MarkTick>(&event)) {
        onMark(is, *mark);
    }
}

void Face::flushBook(const Instrument& is)
{
    Depth& depth = m_depths.at(is.id());
    if (depth.first == 0)
        return;
    const auto levels = [&](const std::map<Price, Quantity>& from) {
        std::vector<Level> made;
        for (const auto& [price, quantity] : from)
            made.emplace_back(text(is.toDecimal(price)), sizeText(is, quantity));
        return made;
    };
    Update update{is, depth.first, depth.last, depth.sent, levels(depth.bids), levels(depth.asks)};
    const bool isHeard = !bookListeners(is).empty();
    const auto ask = m_exchange.book(is.id()).best(Side::Sell);
    if (m_faults.cross > 0 && ask && isHeard) {
        --m_faults.cross;
        update.bids = levels({{Price::ofTicks(ask->price.ticks() + 5), Quantity::ofLots(1)}});
    }
    if (m_faults.offGrid > 0 && isHeard) {
        --m_faults.offGrid;
        update.bids = {{"1.23456789", "1"}};
    }
    depth.past.emplace_back(bookNumber(is, depth.last), shown(m_exchange.book(is.id())));
    if (depth.past.size() > kPastMax)
        depth.past.pop_front();
    depth.sent = depth.last;
    depth.first = 0;
    depth.bids.clear();
    depth.asks.clear();
    tellBook(is, depth, bookMessage(update));
}

void Face::tellBook(const Instrument& is, Depth& depth, QByteArray message)
{
    const std::vector<Client*> ears = bookListeners(is);
    if (m_faults.isSilent || ears.empty())
        return;
    const auto take = [](int& count) { return count > 0 && count-- > 0; };
    if (take(m_faults.drop))
        return;
    if (take(m_faults.malformed))
        message = message.left(message.size() / 2);
    if (take(m_faults.oversized))
        message = '{' + QByteArray(5 << 20, ' ') + '}';
    if (depth.held.isEmpty() && take(m_faults.reorder)) {
        depth.held = message;
        return;
    }
    const bool isTwice = take(m_faults.duplicate);
    const bool isGarbage = take(m_faults.garbage);
    for (Client* client : ears) {
        if (isGarbage && client->raw) {
            client->raw->write(QByteArray("\xF7\x05hello", 7));
            continue;
        }
        sendBook(*client, is, message);
        if (isTwice)
            sendBook(*client, is, message);
        if (!depth.held.isEmpty())
            sendBook(*client, is, depth.held);
    }
    depth.held.clear();
}

void Face::flush(Timestamp now)
{
    m_now = now;
    std::erase_if(m_clients, [](const auto& client) { return client->socket.isNull() || !client->socket->isValid(); });
    for (const Instrument& is : m_exchange.instruments())
        flushBook(is);
    onFlush();
}

} // namespace jarvis::peers
