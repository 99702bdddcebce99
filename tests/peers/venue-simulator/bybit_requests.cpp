#include "tests/peers/venue-simulator/bybit_face.h"
#include "tests/peers/venue-simulator/bybit_words.h"

#include "engine/crypto/encoding.h"
#include "engine/crypto/hmac.h"

#include <QJsonDocument>

namespace jarvis::peers {
namespace {

using bybit::object;

constexpr int kQuestionsSecond = 50;

bool isPrivate(const QByteArray& path)
{
    return !path.startsWith("/v5/market/");
}

bool changesOrders(const QByteArray& path)
{
    return path == "/v5/order/create" || path == "/v5/order/amend" || path == "/v5/order/cancel" || path == "/v5/order/cancel-all"
        || path == "/v5/order/cancel-batch";
}

} // namespace

HttpReply BybitFace::answer(const HttpAsk& ask)
{
    HttpReply reply;
    m_batchAnswers = {};
    const Answer result = route(ask, paramsOf(ask.query), reply);
    const int code = result ? 0 : result.error().code;
    if (!result)
        reply.status = result.error().status;
    reply.body = compact(object({{"retCode", code}, {"retMsg", result ? QStringLiteral("OK") : latin(result.error().text)},
        {"result", result ? *result : QJsonValue(QJsonObject())}, {"retExtInfo", m_batchAnswers.isEmpty() ? QJsonObject() : object({{"list", m_batchAnswers}})}, {"time", millis(venueNow())}}));
    return reply;
}

BybitFace::Answer BybitFace::route(const HttpAsk& ask, const Params& params, HttpReply& reply)
{
    if (!isPrivate(ask.path)) {
        const auto found = publicRoute(ask.path, params);
        return found ? *found : Answer(Unexpected(Refused{404, "not found", 404}));
    }
    if (const auto refused = refusalOfSignature(ask))
        return Unexpected(*refused);
    if (const auto refused = refusalOfRate(ask, reply))
        return Unexpected(*refused);
    return privateRoute(ask, params);
}

std::optional<BybitFace::Refused> BybitFace::refusalOfSignature(const HttpAsk& ask) const
{
    if (ask.headers.value("x-bapi-api-key") != kApiKey)
        return Refused{10003, "API key is invalid."};
    const QByteArray stamp = ask.headers.value("x-bapi-timestamp");
    const QByteArray window = ask.headers.value("x-bapi-recv-window");
    const qint64 now = millis(venueNow());
    if (stamp.toLongLong() >= now + 1'000 || stamp.toLongLong() < now - (window.isEmpty() ? 5'000 : window.toLongLong()))
        return Refused{10002, "invalid request, please check your server timestamp or recv_window param"};
    // Over query or body exactly as sent.
    const QByteArray payload = stamp + kApiKey + window + (ask.method == "GET" ? ask.query : ask.body);
    if (ask.headers.value("x-bapi-sign").toStdString() != crypto::hex(crypto::hmacSha256(crypto::bytesOf(kSecret), viewOf(payload))))
        return Refused{10004, "error sign! please check your signature generation algorithm."};
    return std::nullopt;
}

std::optional<BybitFace::Refused> BybitFace::refusalOfRate(const HttpAsk& ask, HttpReply& reply)
{
    auto& [second, used] = m_used[ask.path];
    const std::int64_t present = millis(venueNow()) / 1'000;
    if (second != present)
        used = 0;
    second = present;
    const int limit = changesOrders(ask.path) ? m_ordersSecond : kQuestionsSecond;
    // Each order of a batch counts.
    const int wanted = ask.path.endsWith("-batch") ? int(QJsonDocument::fromJson(ask.body).object().value(QStringLiteral("request")).toArray().size()) : 1;
    const bool isOver = used + wanted > limit;
    used += isOver ? 0 : wanted;
    setShownWeight(used);
    reply.headers.append({"X-Bapi-Limit", QByteArray::number(limit)});
    reply.headers.append({"X-Bapi-Limit-Status", QByteArray::number(limit - used)});
    reply.headers.append({"X-Bapi-Limit-Reset-Timestamp", QByteArray::number((present + 1) * 1'000)});
    return isOver ? std::optional(Refused{10006, "Too many visits. Exceeded the API Rate Limit."}) : std::nullopt;
}

void BybitFace::setOwnFault(const QString& fault, const QJsonObject& json)
{
    if (fault == QLatin1String("orders-limit"))
        m_ordersSecond = json.value(QStringLiteral("value")).toInt();
    else if (fault == QLatin1String("no-snapshots"))
        m_snapshotsToSkip = json.value(QStringLiteral("count")).toInt(1);
    else if (fault == QLatin1String("forget"))
        m_isForgetful = true;
    else if (fault == QLatin1String("fills-late"))
        m_areFillsLate = true;
    else if (fault == QLatin1String("fills-twice"))
        m_areFillsTwice = true;
}

} // namespace jarvis::peers
