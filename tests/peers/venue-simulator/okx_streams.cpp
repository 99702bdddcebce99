#include "tests/peers/venue-simulator/okx_face.h"
#include "tests/peers/venue-simulator/okx_words.h"

#include "engine/crypto/encoding.h"
#include "engine/crypto/hmac.h"

#include <QJsonDocument>

#include <algorithm>

namespace jarvis::peers {
namespace {

constexpr int kLevels = 400;
constexpr const char* kConnection = "a4d3ae55";

QByteArray streamOf(const QString& channel, const QString& instId)
{
    return (channel + QLatin1Char(' ') + instId).toLatin1();
}

/// Which channels a place serves.
bool serves(const QByteArray& place, const QString& channel)
{
    static const std::map<QByteArray, QStringList> kServed{
        {"public", {QStringLiteral("books"), QStringLiteral("trades"), QStringLiteral("mark-price"), QStringLiteral("funding-rate"), QStringLiteral("tickers")}},
        {"private", {QStringLiteral("orders"), QStringLiteral("positions"), QStringLiteral("account"), QStringLiteral("balance_and_position")}},
        {"business", {QStringLiteral("orders-algo")}},
    };
    const auto found = kServed.find(place);
    return found != kServed.end() && found->second.contains(channel);
}

QByteArray event(const char* name, int code, const QByteArray& words)
{
    return compact(QJsonObject{{QStringLiteral("event"), QLatin1String(name)}, {QStringLiteral("code"), QString::number(code)}, {QStringLiteral("msg"), latin(words)},
        {QStringLiteral("connId"), QLatin1String(kConnection)}});
}

QJsonArray levelJson(const QByteArray& price, const QByteArray& size)
{
    return {latin(price), latin(size), QStringLiteral("0"), QStringLiteral("1")};
}

QByteArray bookFrame(const QByteArray& instId, const char* action, const QJsonObject& entry)
{
    return compact(QJsonObject{{QStringLiteral("arg"), QJsonObject{{QStringLiteral("channel"), QStringLiteral("books")}, {QStringLiteral("instId"), latin(instId)}}},
        {QStringLiteral("action"), QLatin1String(action)}, {QStringLiteral("data"), QJsonArray{entry}}});
}

} // namespace

void OkxFace::onConnected(Client& client, const QUrl& url)
{
    for (const char* place : {"public", "private", "business"}) {
        if (url.path() == QLatin1String("/ws/v5/") + QLatin1String(place))
            client.place = place;
    }
}

void OkxFace::onText(Client& client, const QString& text)
{
    if (text == QLatin1String("ping"))
        return send(client, "pong");
    const QJsonObject ask = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString op = ask.value(QStringLiteral("op")).toString();
    for (const QJsonValue& argument : ask.value(QStringLiteral("args")).toArray()) {
        const QJsonObject json = argument.toObject();
        if (op == QLatin1String("login")) {
            login(client, json);
        } else if (op == QLatin1String("subscribe")) {
            subscribe(client, json);
        } else if (op == QLatin1String("unsubscribe")) {
            client.streams.erase(streamOf(json.value(QStringLiteral("channel")).toString(), json.value(QStringLiteral("instId")).toString()));
            send(client, compact(QJsonObject{{QStringLiteral("event"), QStringLiteral("unsubscribe")}, {QStringLiteral("arg"), json}, {QStringLiteral("connId"), QLatin1String(kConnection)}}));
        } else {
            send(client, event("error", 60012, "Invalid request: " + text.toUtf8()));
        }
    }
}

void OkxFace::login(Client& client, const QJsonObject& argument)
{
    const QByteArray stamp = argument.value(QStringLiteral("timestamp")).toString().toLatin1();
    const auto code = crypto::hmacSha256(crypto::bytesOf(kSecret), (stamp + "GET/users/self/verify").toStdString());
    const qint64 age = toMillis(venueNow()) / 1'000 - stamp.toLongLong();
    if (argument.value(QStringLiteral("apiKey")).toString() != QLatin1String(kApiKey))
        return send(client, event("error", 60005, "Invalid apiKey"));
    if (argument.value(QStringLiteral("passphrase")).toString() != QLatin1String(kPassphrase))
        return send(client, event("error", 60024, "Wrong passphrase"));
    if (age > 30 || age < -30)
        return send(client, event("error", 60006, "Timestamp request expired"));
    if (argument.value(QStringLiteral("sign")).toString().toStdString() != crypto::base64(code))
        return send(client, event("error", 60007, "Invalid sign"));
    client.key = kApiKey;
    send(client, event("login", 0, {}));
}

void OkxFace::subscribe(Client& client, const QJsonObject& argument)
{
    const QString channel = argument.value(QStringLiteral("channel")).toString();
    const QString instId = argument.value(QStringLiteral("instId")).toString();
    if (!serves(client.place, channel))
        return send(client, event("error", 60018, "Wrong URL or channel:" + channel.toLatin1() + ",instId:" + instId.toLatin1() + " doesn't exist."));
    const bool isPublic = client.place == "public";
    if (!isPublic && client.key.isEmpty())
        return send(client, event("error", 60011, "Please log in"));
    const Instrument* is = isPublic ? find(instId) : nullptr;
    if (isPublic && is == nullptr)
        return send(client, event("error", 60018, "Wrong URL or channel:" + channel.toLatin1() + ",instId:" + instId.toLatin1() + " doesn't exist."));
    send(client, compact(QJsonObject{{QStringLiteral("event"), QStringLiteral("subscribe")}, {QStringLiteral("arg"), argument}, {QStringLiteral("connId"), QLatin1String(kConnection)}}));
    // What changed until now belongs to the snapshot.
    if (is != nullptr && channel == QLatin1String("books"))
        flushBook(*is);
    client.streams.insert(streamOf(channel, isPublic ? instId : QString()));
    if (is != nullptr && !faults().isSilent)
        begin(client, *is, channel);
}

/// What a channel begins with.
void OkxFace::begin(Client& client, const Instrument& is, const QString& channel)
{
    if (channel != QLatin1String("books")) {
        if (const auto mark = exchange().mark(is.id()))
            onMark(is, *mark);
        return;
    }
    const market::DepthBook& book = exchange().book(is.id());
    const auto levels = [&](Side side) {
        QJsonArray made;
        book.forEachLevel(side, [&](const BookLevel& level) {
            made.append(levelJson(okx::price(is, level.price), okx::contracts(level.quantity)));
            return made.size() < kLevels;
        });
        return made;
    };
    send(client,
        bookFrame(okx::instId(is), "snapshot",
            QJsonObject{{QStringLiteral("asks"), levels(Side::Sell)}, {QStringLiteral("bids"), levels(Side::Buy)}, {QStringLiteral("ts"), QString::number(millis(venueNow()))},
                {QStringLiteral("checksum"), 0}, {QStringLiteral("seqId"), static_cast<qint64>(told(is, toldUntil(is.id())))}, {QStringLiteral("prevSeqId"), -1}}));
}

std::vector<OkxFace::Client*> OkxFace::listeners(const QByteArray& stream)
{
    std::vector<Client*> found;
    for (const auto& client : clients()) {
        if (client->socket && client->streams.contains(stream))
            found.push_back(client.get());
    }
    return found;
}

std::vector<OkxFace::Client*> OkxFace::bookListeners(const Instrument& is)
{
    return listeners("books " + okx::instId(is));
}

std::int64_t OkxFace::told(const Instrument& is, std::uint64_t sequence) const
{
    const auto found = m_resets.find(is.id());
    return static_cast<std::int64_t>(sequence) + 1'000'000 - (found == m_resets.end() ? 0 : found->second.shift);
}

QByteArray OkxFace::bookMessage(const Update& update)
{
    const std::int64_t previous = told(update.is, update.previous);
    if (Reset& reset = m_resets[update.is.id()]; std::exchange(reset.isDue, false))
        reset.shift += previous - 1'000; // the venue begins to count anew after maintenance, and names both numbers once
    const auto levels = [](const std::vector<Level>& from) {
        QJsonArray made;
        for (const auto& [price, size] : from)
            made.append(levelJson(price, size));
        return made;
    };
    const int checksum = m_badChecksums > 0 && !bookListeners(update.is).empty() ? m_badChecksums-- : 0;
    return bookFrame(okx::instId(update.is), "update",
        QJsonObject{{QStringLiteral("asks"), levels(update.asks)}, {QStringLiteral("bids"), levels(update.bids)}, {QStringLiteral("ts"), QString::number(millis(venueNow()))},
            {QStringLiteral("checksum"), checksum}, {QStringLiteral("seqId"), static_cast<qint64>(told(update.is, update.last))},
            {QStringLiteral("prevSeqId"), static_cast<qint64>(previous)}});
}

QByteArray OkxFace::sizeText(const Instrument&, Quantity quantity) const
{
    return okx::contracts(quantity);
}

void OkxFace::tell(const char* channel, const Instrument& is, const QJsonObject& entry)
{
    if (faults().isSilent)
        return;
    const QByteArray id = okx::instId(is);
    for (const Client* client : listeners(QByteArray(channel) + ' ' + id)) {
        send(*client,
            compact(QJsonObject{{QStringLiteral("arg"), QJsonObject{{QStringLiteral("channel"), QLatin1String(channel)}, {QStringLiteral("instId"), latin(id)}}},
                {QStringLiteral("data"), QJsonArray{entry}}}));
    }
}

void OkxFace::onTrade(const Instrument& is, const TradeTick& trade)
{
    tell("trades", is,
        {{QStringLiteral("instId"), latin(okx::instId(is))}, {QStringLiteral("tradeId"), QString::number(trade.tradeId)}, {QStringLiteral("px"), latin(okx::price(is, trade.price))},
            {QStringLiteral("sz"), latin(okx::contracts(trade.quantity))}, {QStringLiteral("side"), trade.aggressor == Side::Buy ? QStringLiteral("buy") : QStringLiteral("sell")},
            {QStringLiteral("ts"), QString::number(millis(venueNow()))}, {QStringLiteral("count"), QStringLiteral("1")}});
}

void OkxFace::onMark(const Instrument& is, const MarkTick& mark)
{
    const QString id = latin(okx::instId(is));
    const QString now = QString::number(millis(venueNow()));
    tell("mark-price", is,
        {{QStringLiteral("instType"), QStringLiteral("SWAP")}, {QStringLiteral("instId"), id}, {QStringLiteral("markPx"), latin(okx::price(is, mark.mark))}, {QStringLiteral("ts"), now}});
    tell("funding-rate", is,
        {{QStringLiteral("instType"), QStringLiteral("SWAP")}, {QStringLiteral("instId"), id},
            {QStringLiteral("fundingRate"), QString::fromStdString(Decimal{mark.fundingRate.e8, 8}.toString())}, {QStringLiteral("nextFundingRate"), QString()},
            {QStringLiteral("fundingTime"), QString::number(millis(mark.nextFunding))}, {QStringLiteral("nextFundingTime"), QString::number(millis(mark.nextFunding + std::chrono::hours(8)))},
            {QStringLiteral("ts"), now}});
}

void OkxFace::onFlush()
{
    if (std::exchange(m_isIdleDue, false)) {
        for (const Instrument& is : exchange().instruments()) {
            const qint64 last = told(is, toldUntil(is.id()));
            const QJsonObject entry{{QStringLiteral("asks"), QJsonArray()}, {QStringLiteral("bids"), QJsonArray()}, {QStringLiteral("ts"), QString::number(millis(venueNow()))},
                {QStringLiteral("checksum"), 0}, {QStringLiteral("seqId"), last}, {QStringLiteral("prevSeqId"), last}};
            for (const Client* client : bookListeners(is))
                send(*client, bookFrame(okx::instId(is), "update", entry));
        }
    }
    if (m_closing && now() >= *m_closing) {
        m_closing.reset();
        for (const QPointer<QWebSocket>& socket : std::exchange(m_closed, {})) {
            if (socket)
                socket->abort();
        }
    }
}

void OkxFace::tellPrivate(const char* channel, const QJsonObject& entry)
{
    if (faults().isPrivateLost)
        return;
    for (const Client* client : listeners(QByteArray(channel) + ' ')) {
        send(*client,
            compact(QJsonObject{{QStringLiteral("arg"), QJsonObject{{QStringLiteral("channel"), QLatin1String(channel)}, {QStringLiteral("instType"), QStringLiteral("SWAP")}}},
                {QStringLiteral("data"), QJsonArray{entry}}}));
    }
}

void OkxFace::tellOrder(const ExchangeOrder& order, const ExchangeOrder::Fill* fill, const QByteArray& amendId)
{
    const Instrument& is = exchange().instrument(order.order.instrument);
    // Two connections: the news of the book may come first.
    if (!order.isConditional || order.isTriggered)
        tellPrivate("orders", okx::orderEvent(order, is, fill, amendId));
    if (order.isConditional)
        tellPrivate("orders-algo", okx::algoJson(order, is));
}

void OkxFace::onOrder(const ExchangeOrder& order, const ExchangeOrder::Fill* fill)
{
    tellOrder(order, fill, order.isConditional ? QByteArray() : m_amendId);
    if (fill)
        tellPrivate("positions", okx::positionJson(exchange().positions().at(order.order.instrument), exchange().instrument(order.order.instrument), exchange().mark(order.order.instrument)));
}

void OkxFace::onFunding(InstrumentId instrument, Money amount)
{
    const Instrument& is = exchange().instrument(instrument);
    const QString now = QString::number(millis(venueNow()));
    m_bills.prepend(QJsonObject{{QStringLiteral("instType"), QStringLiteral("SWAP")}, {QStringLiteral("instId"), latin(okx::instId(is))}, {QStringLiteral("type"), QStringLiteral("8")},
        {QStringLiteral("subType"), amount < Money::zero() ? QStringLiteral("173") : QStringLiteral("174")}, {QStringLiteral("billId"), QString::number(m_bills.size() + 1)},
        {QStringLiteral("balChg"), latin(text(amount))}, {QStringLiteral("pnl"), latin(text(amount))}, {QStringLiteral("ccy"), QString::fromStdString(is.spec().quote)},
        {QStringLiteral("ts"), now}});
    tellPrivate("balance_and_position",
        {{QStringLiteral("pTime"), now}, {QStringLiteral("eventType"), QStringLiteral("funding_fee")}, {QStringLiteral("balData"), QJsonArray()}, {QStringLiteral("posData"), QJsonArray()}});
}

} // namespace jarvis::peers
