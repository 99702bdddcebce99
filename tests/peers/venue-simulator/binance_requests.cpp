#include "tests/peers/venue-simulator/binance_face.h"
#include "tests/peers/venue-simulator/binance_words.h"

#include "engine/base/clock.h"
#include "engine/crypto/encoding.h"
#include "engine/crypto/hmac.h"

#include <QJsonDocument>

namespace jarvis::peers {
namespace {

using binance::valueOf;

constexpr int kRudenessMax = 10;

QByteArray words(int code, const QByteArray& text)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("msg"), QString::fromLatin1(text)}}).toJson(QJsonDocument::Compact);
}

int weightOf(const QByteArray& path, const binance::Params& params)
{
    if (path == "/fapi/v1/depth") {
        const int limit = valueOf(params, "limit").isEmpty() ? 500 : valueOf(params, "limit").toInt();
        return limit <= 50 ? 2 : limit <= 100 ? 5 : limit <= 500 ? 10 : 20;
    }
    if (path == "/fapi/v1/klines") {
        const int limit = valueOf(params, "limit").toInt();
        return limit < 100 ? 1 : limit < 500 ? 2 : limit <= 1'000 ? 5 : 10;
    }
    if (path.contains("/account") || path.contains("/positionRisk") || path.contains("/userTrades") || path.contains("/allOrders"))
        return 5;
    if (path.contains("penOrders") && valueOf(params, "symbol").isEmpty())
        return 40;
    return path == "/fapi/v1/order" || path == "/fapi/v1/algoOrder" ? 0 : 1;
}

bool isPrivate(const QByteArray& path)
{
    for (const char* name : {"/listenKey", "/order", "/algoOrder", "/openOrders", "/openAlgoOrders", "/algoOpenOrders", "/allOpenOrders", "/allOrders", "/account",
             "/balance", "/positionRisk", "/userTrades", "/countdownCancelAll", "/leverageBracket", "/commissionRate", "/positionSide/dual", "/leverage", "/marginType",
             "/batchOrders", "/income", "/accountConfig", "/symbolConfig"}) {
        if (path.endsWith(name))
            return true;
    }
    return false;
}

} // namespace

BinanceFace::BinanceFace(Exchange& exchange, HttpPort& port) : m_exchange(exchange), m_port(port)
{
    for (const Instrument& is : m_exchange.instruments())
        m_depths[is.id()].sent = m_exchange.book(is.id()).sequence();
    m_exchange.setListener(this);
    m_port.onRequest = [this](const HttpAsk& ask) { return onRequest(ask); };
    m_port.onSocket = [this](QWebSocket* socket, QPointer<QTcpSocket> raw) { onSocket(socket, raw); };
}

HttpReply BinanceFace::onRequest(const HttpAsk& ask)
{
    m_now = SystemClock().now();
    if (ask.path.startsWith("/control"))
        return onControl(ask);
    ++m_requests;
    Faults::Rest fault;
    for (Faults::Rest& set : m_faults.rest) {
        if (set.count > 0 && (ask.method + ' ' + ask.path).contains(set.path)) {
            --set.count;
            fault = set;
            break;
        }
    }
    HttpReply reply;
    reply.delayMs = fault.delayMs;
    reply.isLost = fault.isLost || fault.isLostAfter;
    reply.isCut = fault.isCutAfter;
    if (fault.status != 0) {
        reply.status = fault.status;
        reply.body = fault.body;
        if (fault.retryAfter > 0)
            reply.headers.append({"Retry-After", QByteArray::number(fault.retryAfter)});
        return reply;
    }
    if (fault.isLost)
        return reply;
    const Params params = binance::paramsOf(ask.query + '&' + ask.body);
    if (const auto refused = refusalOfRate(weightOf(ask.path, params)))
        return *refused;
    const Answer answer = route(ask);
    reply.headers.append({"X-MBX-USED-WEIGHT-1M", QByteArray::number(m_weight)});
    if (answer) {
        reply.body = *answer;
    } else {
        reply.status = answer.error().status;
        reply.body = words(answer.error().code, answer.error().text);
    }
    return reply;
}

std::optional<HttpReply> BinanceFace::refusalOfRate(int weight)
{
    const std::int64_t minute = toMillis(m_now) / 60'000;
    if (minute != m_minute) {
        m_minute = minute;
        m_weight = 0;
        m_rudeness = 0;
    }
    m_weight += weight;
    HttpReply reply;
    if (m_now < m_bannedUntil || m_rudeness > kRudenessMax) {
        m_bannedUntil = std::max(m_bannedUntil, m_now + std::chrono::minutes(2));
        reply.status = 418;
        reply.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("120")));
        reply.body = words(-1003, "Way too many requests; IP banned.");
        return reply;
    }
    if (m_weight <= m_weightLimit)
        return std::nullopt;
    ++m_rudeness;
    reply.status = 429;
    reply.headers.append({"Retry-After", QByteArray::number(60 - toMillis(m_now) / 1'000 % 60)});
    reply.body = words(-1003, "Too many requests; current limit is 2400 request weight per 1 MINUTE.");
    return reply;
}

BinanceFace::Answer BinanceFace::route(const HttpAsk& ask)
{
    const Params params = binance::paramsOf(ask.query + '&' + ask.body);
    if (!isPrivate(ask.path))
        return publicRoute(ask.path, params);
    if (ask.headers.value("x-mbx-apikey") != kApiKey)
        return Unexpected(Refused{401, -2015, "Invalid API-key, IP, or permissions for action."});
    if (!ask.path.endsWith("/listenKey")) {
        if (const auto refused = refusalOfSignature(ask, params))
            return Unexpected(*refused);
    }
    return privateRoute(ask, params);
}

std::optional<BinanceFace::Refused> BinanceFace::refusalOfSignature(const HttpAsk& ask, const Params& params) const
{
    // Over query and body exactly as sent, without the signature, which comes last.
    QByteArray payload = ask.query + ask.body;
    const qsizetype at = payload.lastIndexOf("signature=");
    if (at < 0)
        return Refused{400, -1102, "Mandatory parameter 'signature' was not sent, was empty/null, or malformed."};
    const QByteArray given = payload.mid(at + 10);
    payload = payload.left(at > 0 ? at - 1 : 0);
    const auto code = crypto::hmacSha256(crypto::bytesOf(kSecret), std::string_view(payload.constData(), static_cast<std::size_t>(payload.size())));
    if (given.toStdString() != crypto::hex(code))
        return Refused{400, -1022, "Signature for this request is not valid."};
    const qint64 stamp = valueOf(params, "timestamp").toLongLong();
    const qint64 window = valueOf(params, "recvWindow").isEmpty() ? 5'000 : valueOf(params, "recvWindow").toLongLong();
    const qint64 now = toMillis(venueNow());
    if (stamp >= now + 1'000 || now - stamp > window)
        return Refused{400, -1021, "Timestamp for this request is outside of the recvWindow."};
    return std::nullopt;
}

HttpReply BinanceFace::onControl(const HttpAsk& ask)
{
    HttpReply reply;
    if (ask.path == "/control/book") {
        const Params params = binance::paramsOf(ask.query);
        const Instrument* is = m_exchange.find(valueOf(params, "symbol").toStdString());
        const std::uint64_t wanted = valueOf(params, "u").toULongLong();
        reply.body = "unknown";
        if (is != nullptr) {
            for (const auto& [u, shown] : m_depths[is->id()].past) {
                if (u == wanted)
                    reply.body = shown;
            }
        }
        return reply;
    }
    if (ask.path == "/control/orders") {
        int entries = 0;
        int open = 0;
        for (const ExchangeOrder* order : m_exchange.orders()) {
            entries += !order->order.isReduceOnly && order->status != ExchangeOrder::Status::Rejected ? 1 : 0;
            open += order->isOpen() ? 1 : 0;
        }
        int positions = 0;
        for (const auto& [id, position] : m_exchange.positions())
            positions += position.isFlat() ? 0 : 1;
        reply.body = QJsonDocument(QJsonObject{{QStringLiteral("placed"), m_ordersPlaced}, {QStringLiteral("entries"), entries}, {QStringLiteral("open"), open},
            {QStringLiteral("positions"), positions}, {QStringLiteral("weight"), m_weight}, {QStringLiteral("requests"), m_requests}}).toJson(QJsonDocument::Compact);
        return reply;
    }
    setFault(QJsonDocument::fromJson(ask.body).object());
    return reply;
}

void BinanceFace::setFault(const QJsonObject& json)
{
    const QString fault = json.value(QStringLiteral("fault")).toString();
    const int count = json.value(QStringLiteral("count")).toInt(1);
    const int value = json.value(QStringLiteral("value")).toInt();
    const QHash<QString, int Faults::*> counted{{QStringLiteral("drop"), &Faults::drop}, {QStringLiteral("duplicate"), &Faults::duplicate},
        {QStringLiteral("reorder"), &Faults::reorder}, {QStringLiteral("malformed"), &Faults::malformed}, {QStringLiteral("garbage"), &Faults::garbage},
        {QStringLiteral("oversized"), &Faults::oversized}, {QStringLiteral("cross"), &Faults::cross}, {QStringLiteral("off-grid"), &Faults::offGrid}};
    if (counted.contains(fault)) {
        m_faults.*counted.value(fault) = count;
    } else if (fault == QLatin1String("silent")) {
        m_faults.isSilent = true;
    } else if (fault == QLatin1String("private-lost")) {
        m_faults.isPrivateLost = true;
    } else if (fault == QLatin1String("stream-delay")) {
        m_faults.streamDelayMs = value;
    } else if (fault == QLatin1String("clock")) {
        m_faults.clockSkewMs = value;
    } else if (fault == QLatin1String("weight-limit")) {
        m_weightLimit = value;
    } else if (fault == QLatin1String("cut")) {
        const QByteArray place = json.value(QStringLiteral("place")).toString().toLatin1();
        for (const auto& client : m_clients) {
            if (client->socket && (place.isEmpty() || client->place == place))
                client->socket->abort();
        }
    } else if (fault == QLatin1String("expire-keys")) {
        for (auto& [key, until] : m_listenKeys)
            until = m_now;
    } else if (fault == QLatin1String("rest")) {
        Faults::Rest rest;
        rest.path = json.value(QStringLiteral("path")).toString().toLatin1();
        rest.count = count;
        rest.status = json.value(QStringLiteral("status")).toInt();
        rest.body = json.value(QStringLiteral("body")).toString(QStringLiteral("{\"code\":-1003,\"msg\":\"refused on purpose\"}")).toUtf8();
        rest.retryAfter = json.value(QStringLiteral("retryAfter")).toInt();
        rest.delayMs = json.value(QStringLiteral("delayMs")).toInt();
        rest.isLost = json.value(QStringLiteral("lost")).toBool();
        rest.isLostAfter = json.value(QStringLiteral("lostAfter")).toBool();
        rest.isCutAfter = json.value(QStringLiteral("cutAfter")).toBool();
        m_faults.rest.append(rest);
    } else if (fault == QLatin1String("clear")) {
        m_faults = {};
    }
}

} // namespace jarvis::peers
