#include "tests/peers/venue-simulator/binance_face.h"

#include "engine/crypto/encoding.h"
#include "engine/crypto/hmac.h"

namespace jarvis::peers {
namespace {

constexpr int kRudenessMax = 10;

QByteArray words(int code, const QByteArray& text)
{
    return compact(QJsonObject{{QStringLiteral("code"), code}, {QStringLiteral("msg"), latin(text)}});
}

int weightOf(const QByteArray& path, const Params& params)
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
             "/batchOrders", "/apiRestrictions", "/income", "/accountConfig", "/symbolConfig"}) {
        if (path.endsWith(name))
            return true;
    }
    return false;
}

} // namespace

HttpReply BinanceFace::answer(const HttpAsk& ask)
{
    const Params params = paramsOf(ask.query + '&' + ask.body);
    if (const auto refused = refusalOfRate(weightOf(ask.path, params)))
        return *refused;
    const Answer answer = route(ask);
    HttpReply reply;
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
    const std::int64_t minute = toMillis(now()) / 60'000;
    if (minute != m_minute) {
        m_minute = minute;
        m_weight = 0;
        m_rudeness = 0;
    }
    m_weight += weight;
    setShownWeight(m_weight);
    HttpReply reply;
    if (now() < m_bannedUntil || m_rudeness > kRudenessMax) {
        m_bannedUntil = std::max(m_bannedUntil, now() + std::chrono::minutes(2));
        reply.status = 418;
        reply.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("120")));
        reply.body = words(-1003, "Way too many requests; IP banned.");
        return reply;
    }
    if (m_weight <= m_weightLimit)
        return std::nullopt;
    ++m_rudeness;
    reply.status = 429;
    reply.headers.append({"Retry-After", QByteArray::number(60 - toMillis(now()) / 1'000 % 60)});
    reply.body = words(-1003, "Too many requests; current limit is 2400 request weight per 1 MINUTE.");
    return reply;
}

BinanceFace::Answer BinanceFace::route(const HttpAsk& ask)
{
    const Params params = paramsOf(ask.query + '&' + ask.body);
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

void BinanceFace::setOwnFault(const QString& fault, const QJsonObject& json)
{
    if (fault == QLatin1String("weight-limit")) {
        m_weightLimit = json.value(QStringLiteral("value")).toInt();
    } else if (fault == QLatin1String("expire-keys")) {
        for (auto& [key, until] : m_listenKeys)
            until = now();
    }
}

} // namespace jarvis::peers
