#include "tests/peers/venue-simulator/okx_face.h"
#include "tests/peers/venue-simulator/okx_words.h"

#include "engine/crypto/encoding.h"
#include "engine/crypto/hmac.h"

#include <QDateTime>
#include <QJsonDocument>

namespace jarvis::peers {
namespace {

constexpr int kTimeWindow = 30'000;

HttpReply refused(int status, int code, const QByteArray& text)
{
    HttpReply reply;
    reply.status = status;
    reply.body = okx::bad(code, text);
    return reply;
}

HttpReply answered(const QByteArray& body)
{
    HttpReply reply;
    reply.body = body;
    return reply;
}

/// How many calls are taken in two seconds.
int limitOf(const QByteArray& path)
{
    if (path.startsWith("/api/v5/market"))
        return 40;
    if (path.contains("algo"))
        return 20;
    if (path.startsWith("/api/v5/trade/fills-history"))
        return 10;
    return path.startsWith("/api/v5/trade") ? 60 : 20;
}

/// Orders are counted for each instrument.
QByteArray scopeOf(const HttpAsk& ask)
{
    if (ask.method != "POST")
        return {};
    const QJsonDocument body = QJsonDocument::fromJson(ask.body);
    const QJsonObject first = body.isArray() ? body.array().at(0).toObject() : body.object();
    return first.value(QStringLiteral("instId")).toString().toLatin1();
}

} // namespace

HttpReply OkxFace::answer(const HttpAsk& ask)
{
    if (const auto late = refusalOfRate(ask))
        return *late;
    if (m_isDemo && ask.headers.value("x-simulated-trading") != "1")
        return refused(401, 50101, "APIKey does not match current environment.");
    if (ask.path.startsWith("/api/v5/public/") || ask.path.startsWith("/api/v5/market/"))
        return publicRoute(ask);
    if (const auto wrong = refusalOfKey(ask))
        return *wrong;
    return privateRoute(ask);
}

std::optional<HttpReply> OkxFace::refusalOfRate(const HttpAsk& ask)
{
    Spell& spell = m_rates[ask.method + ask.path + ' ' + scopeOf(ask)];
    const std::int64_t window = toMillis(now()) / 2'000;
    if (std::exchange(spell.since, window) != window)
        spell.count = 0;
    setShownWeight(++spell.count);
    if (spell.count <= (m_rateLimit > 0 ? m_rateLimit : limitOf(ask.path)))
        return std::nullopt;
    return refused(429, 50011, "Too Many Requests");
}

std::optional<HttpReply> OkxFace::refusalOfKey(const HttpAsk& ask) const
{
    const QByteArray stamp = ask.headers.value("ok-access-timestamp");
    if (ask.headers.value("ok-access-key").isEmpty())
        return refused(401, 50103, "Request header \"OK-ACCESS-KEY\" can not be empty.");
    if (ask.headers.value("ok-access-key") != kApiKey)
        return refused(401, 50111, "Invalid OK-ACCESS-KEY");
    if (ask.headers.value("ok-access-passphrase") != kPassphrase)
        return refused(401, 50105, "Request header \"OK-ACCESS-PASSPHRASE\" incorrect.");
    const QDateTime time = QDateTime::fromString(latin(stamp), Qt::ISODateWithMs);
    const qint64 age = toMillis(venueNow()) - time.toMSecsSinceEpoch();
    if (!time.isValid() || age > kTimeWindow || age < -kTimeWindow)
        return refused(401, 50102, "Timestamp request expired");
    const QByteArray payload = stamp + ask.method + ask.path + (ask.query.isEmpty() ? QByteArray() : '?' + ask.query) + ask.body;
    if (ask.headers.value("ok-access-sign").toStdString() != crypto::base64(crypto::hmacSha256(crypto::bytesOf(kSecret), viewOf(payload))))
        return refused(401, 50113, "Invalid Sign");
    return std::nullopt;
}

void OkxFace::setOwnFault(const QString& fault, const QJsonObject& json)
{
    const int value = json.value(QStringLiteral("value")).toInt();
    if (fault == QLatin1String("rate-limit")) {
        m_rateLimit = value;
    } else if (fault == QLatin1String("demo")) {
        m_isDemo = true;
    } else if (fault == QLatin1String("checksum")) {
        m_badChecksums = json.value(QStringLiteral("count")).toInt(1);
    } else if (fault == QLatin1String("fills-old")) {
        m_areFillsOld = true;
    } else if (fault == QLatin1String("idle-frame")) {
        m_isIdleDue = true;
    } else if (fault == QLatin1String("sequence-reset")) {
        for (const Instrument& is : exchange().instruments())
            m_resets[is.id()].isDue = true;
    } else if (fault == QLatin1String("upgrade-notice")) {
        m_closing = now() + std::chrono::milliseconds(value);
        for (const auto& client : clients()) {
            if (!client->socket)
                continue;
            m_closed.push_back(client->socket);
            send(*client,
                compact(QJsonObject{{QStringLiteral("event"), QStringLiteral("notice")}, {QStringLiteral("code"), QStringLiteral("64008")},
                    {QStringLiteral("msg"), QStringLiteral("The connection will soon be closed for a service upgrade. Please reconnect.")}, {QStringLiteral("connId"), QStringLiteral("a4d3ae55")}}));
        }
    }
}

const Instrument* OkxFace::find(const QString& instId) const
{
    for (const Instrument& is : exchange().instruments()) {
        if (latin(okx::instId(is)) == instId)
            return &is;
    }
    return nullptr;
}

// -- private, but for orders ---------------------------------------------------------------------------------------------

HttpReply OkxFace::privateRoute(const HttpAsk& ask)
{
    const Params params = paramsOf(ask.query);
    const QByteArray& path = ask.path;
    // An order that arrives later than it may is void.
    if (const qint64 until = ask.headers.value("exptime").toLongLong(); until != 0 && until < toMillis(venueNow()))
        return refused(200, 50036, "The expTime can't be earlier than the current system time.");
    const std::map<QByteArray, QJsonObject (OkxFace::*)(const QJsonObject&)> orders{{"/api/v5/trade/order", &OkxFace::place}, {"/api/v5/trade/batch-orders", &OkxFace::place},
        {"/api/v5/trade/amend-order", &OkxFace::amend}, {"/api/v5/trade/amend-batch-orders", &OkxFace::amend}, {"/api/v5/trade/cancel-order", &OkxFace::cancel},
        {"/api/v5/trade/cancel-batch-orders", &OkxFace::cancel}, {"/api/v5/trade/order-algo", &OkxFace::placeAlgo}, {"/api/v5/trade/amend-algos", &OkxFace::amendAlgo},
        {"/api/v5/trade/cancel-algos", &OkxFace::cancelAlgo}};
    if (const auto found = orders.find(path); found != orders.end() && ask.method == "POST")
        return answered(doAll(ask, found->second));
    if (path == "/api/v5/trade/order" || path == "/api/v5/trade/order-algo")
        return answered(oneOrder(params, path.endsWith("algo")));
    if (path.startsWith("/api/v5/trade/orders-algo"))
        return answered(orderList(params, path.endsWith("pending"), true));
    if (path.startsWith("/api/v5/trade/orders-"))
        return answered(orderList(params, path.endsWith("pending"), false));
    if (path.startsWith("/api/v5/trade/fills"))
        return answered(m_areFillsOld && !path.endsWith("history") ? okx::good(QJsonArray()) : fillList(params));
    if (path == "/api/v5/account/positions") {
        QJsonArray all;
        for (const auto& [id, position] : exchange().positions()) {
            const Instrument& is = exchange().instrument(id);
            const QByteArray wanted = valueOf(params, "instId");
            if (!position.isFlat() && (wanted.isEmpty() || wanted.split(',').contains(okx::instId(is))))
                all.append(okx::positionJson(position, is, exchange().mark(id)));
        }
        return answered(okx::good(all));
    }
    const QByteArray body = accountRoute(path);
    return body.isEmpty() ? refused(404, 404, "Not Found: " + path) : answered(body);
}

QByteArray OkxFace::accountRoute(const QByteArray& path) const
{
    const QString wallet = latin(text(exchange().wallet()));
    const QString free = latin(text(exchange().available()));
    if (path == "/api/v5/account/balance") {
        const QJsonObject usdt{{QStringLiteral("ccy"), QStringLiteral("USDT")}, {QStringLiteral("eq"), wallet}, {QStringLiteral("cashBal"), wallet}, {QStringLiteral("availEq"), free},
            {QStringLiteral("availBal"), free}, {QStringLiteral("frozenBal"), QStringLiteral("0")}, {QStringLiteral("ordFrozen"), QStringLiteral("0")},
            {QStringLiteral("upl"), QStringLiteral("0")}, {QStringLiteral("uTime"), QString::number(millis(venueNow()))}};
        return okx::good(QJsonObject{{QStringLiteral("totalEq"), wallet}, {QStringLiteral("adjEq"), wallet}, {QStringLiteral("imr"), QStringLiteral("0")},
            {QStringLiteral("mmr"), QStringLiteral("0")}, {QStringLiteral("uTime"), QString::number(millis(venueNow()))}, {QStringLiteral("details"), QJsonArray{usdt}}});
    }
    if (path == "/api/v5/account/config") {
        QStringList rights{QStringLiteral("read_only")};
        if (faults().mayTrade)
            rights.append(QStringLiteral("trade"));
        if (faults().mayWithdraw)
            rights.append(QStringLiteral("withdraw"));
        return okx::good(QJsonObject{{QStringLiteral("uid"), QStringLiteral("1")}, {QStringLiteral("acctLv"), QStringLiteral("2")}, {QStringLiteral("posMode"), QStringLiteral("net_mode")},
            {QStringLiteral("perm"), rights.join(QLatin1Char(','))}, {QStringLiteral("ip"), faults().isAddressBound ? QStringLiteral("127.0.0.1") : QString()},
            {QStringLiteral("label"), QStringLiteral("simulated")}});
    }
    if (path == "/api/v5/account/bills")
        return okx::good(m_bills);
    if (path == "/api/v5/trade/cancel-all-after")
        return okx::good(QJsonObject{{QStringLiteral("triggerTime"), QStringLiteral("0")}, {QStringLiteral("ts"), QString::number(millis(venueNow()))}});
    return {};
}

} // namespace jarvis::peers
