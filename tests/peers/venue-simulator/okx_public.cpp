#include "tests/peers/venue-simulator/okx_face.h"
#include "tests/peers/venue-simulator/okx_words.h"

#include <QHash>

#include <algorithm>

namespace jarvis::peers {
namespace {

std::optional<Timeframe> barTimeframe(const QByteArray& bar)
{
    const QHash<QByteArray, Timeframe> known{{"1m", Timeframe::M1}, {"5m", Timeframe::M5}, {"15m", Timeframe::M15}, {"30m", Timeframe::M30}, {"1H", Timeframe::H1},
        {"4H", Timeframe::H4}, {"1D", Timeframe::D1}, {"1Dutc", Timeframe::D1}};
    return known.contains(bar) ? std::optional(known.value(bar)) : std::nullopt;
}

HttpReply replyOf(const QByteArray& body)
{
    HttpReply reply;
    reply.body = body;
    return reply;
}

} // namespace

HttpReply OkxFace::publicRoute(const HttpAsk& ask) const
{
    const Params params = paramsOf(ask.query);
    const QByteArray path = ask.path.mid(8);
    const QString stamp = QString::number(millis(venueNow()));
    if (path == "public/time")
        return replyOf(okx::good(QJsonObject{{QStringLiteral("ts"), stamp}}));
    if (path == "public/instruments")
        return replyOf(valueOf(params, "instType") == "SWAP" ? okx::good(instrumentList()) : okx::good(QJsonArray()));
    if (path == "market/tickers") {
        QJsonArray all;
        for (const Instrument& is : exchange().instruments()) {
            const auto bid = exchange().book(is.id()).best(Side::Buy);
            all.append(QJsonObject{{QStringLiteral("instType"), QStringLiteral("SWAP")}, {QStringLiteral("instId"), latin(okx::instId(is))},
                {QStringLiteral("last"), bid ? latin(okx::price(is, bid->price)) : QString()}, {QStringLiteral("ts"), stamp}});
        }
        return replyOf(okx::good(all));
    }
    const Instrument* is = find(latin(valueOf(params, "instId")));
    if (is == nullptr)
        return replyOf(okx::bad(51001, "Instrument ID doesn't exist."));
    const QString id = latin(okx::instId(*is));
    const auto mark = exchange().mark(is->id());
    const auto bid = exchange().book(is->id()).best(Side::Buy);
    if (path == "market/candles" || path == "market/history-candles")
        return replyOf(candles(*is, params));
    if (path == "market/ticker")
        return replyOf(okx::good(QJsonObject{{QStringLiteral("instType"), QStringLiteral("SWAP")}, {QStringLiteral("instId"), id},
            {QStringLiteral("last"), bid ? latin(okx::price(*is, bid->price)) : QString()}, {QStringLiteral("ts"), stamp}}));
    if (path == "public/mark-price")
        return replyOf(okx::good(QJsonObject{{QStringLiteral("instType"), QStringLiteral("SWAP")}, {QStringLiteral("instId"), id},
            {QStringLiteral("markPx"), mark ? latin(okx::price(*is, mark->mark)) : QString()}, {QStringLiteral("ts"), stamp}}));
    if (path == "public/funding-rate")
        return replyOf(okx::good(QJsonObject{{QStringLiteral("instType"), QStringLiteral("SWAP")}, {QStringLiteral("instId"), id},
            {QStringLiteral("fundingRate"), mark ? QString::fromStdString(Decimal{mark->fundingRate.e8, 8}.toString()) : QString()},
            {QStringLiteral("fundingTime"), mark ? QString::number(millis(mark->nextFunding)) : QString()}, {QStringLiteral("ts"), stamp}}));
    return replyOf(okx::bad(404, "Not Found: " + ask.path));
}

QJsonArray OkxFace::instrumentList() const
{
    QJsonArray all;
    for (const Instrument& is : exchange().instruments()) {
        const Instrument::Spec& spec = is.spec();
        // Ten lots are a contract.
        const Decimal contract = Decimal{spec.lotSize.mantissa * okx::kLotsPerContract, spec.lotSize.scale}.normalized();
        all.append(QJsonObject{{QStringLiteral("instType"), QStringLiteral("SWAP")}, {QStringLiteral("instId"), latin(okx::instId(is))},
            {QStringLiteral("instIdCode"), static_cast<qint64>(is.id().value)}, {QStringLiteral("uly"), QString::fromStdString(spec.base + '-' + spec.quote)},
            {QStringLiteral("instFamily"), QString::fromStdString(spec.base + '-' + spec.quote)}, {QStringLiteral("baseCcy"), QString()}, {QStringLiteral("quoteCcy"), QString()},
            {QStringLiteral("settleCcy"), QString::fromStdString(spec.quote)}, {QStringLiteral("ctVal"), latin(text(contract))}, {QStringLiteral("ctMult"), QStringLiteral("1")},
            {QStringLiteral("ctValCcy"), QString::fromStdString(spec.base)}, {QStringLiteral("ctType"), QStringLiteral("linear")}, {QStringLiteral("state"), QStringLiteral("live")},
            {QStringLiteral("tickSz"), latin(text(spec.tickSize))}, {QStringLiteral("lotSz"), QStringLiteral("0.1")}, {QStringLiteral("minSz"), latin(okx::contracts(spec.quantityMin))},
            {QStringLiteral("maxLmtSz"), latin(okx::contracts(spec.quantityMax))}, {QStringLiteral("maxMktSz"), latin(okx::contracts(spec.quantityMax))},
            {QStringLiteral("lever"), QStringLiteral("50")}, {QStringLiteral("listTime"), QStringLiteral("1569398400000")}, {QStringLiteral("expTime"), QString()},
            {QStringLiteral("ruleType"), QStringLiteral("normal")}, {QStringLiteral("category"), QStringLiteral("1")}, {QStringLiteral("alias"), QString()}});
    }
    return all;
}

/// Newest first, those before `after`.
QByteArray OkxFace::candles(const Instrument& is, const Params& params) const
{
    const auto timeframe = barTimeframe(valueOf(params, "bar").isEmpty() ? QByteArray("1m") : valueOf(params, "bar"));
    if (!timeframe)
        return okx::bad(51000, "Parameter bar error");
    const int limit = std::clamp(valueOf(params, "limit").isEmpty() ? 100 : valueOf(params, "limit").toInt(), 1, 300);
    const qint64 after = valueOf(params, "after").isEmpty() ? std::numeric_limits<qint64>::max() : valueOf(params, "after").toLongLong();
    constexpr std::size_t kKept = 1'440;
    const std::vector<Candle> all = exchange().history(is.id(), *timeframe, kKept);
    QJsonArray rows;
    for (auto it = all.rbegin(); it != all.rend() && rows.size() < limit; ++it) {
        if (millis(it->openTime) >= after)
            continue;
        const auto text = [&](Price value) { return latin(okx::price(is, value)); };
        rows.append(QJsonArray{QString::number(millis(it->openTime)), text(it->open), text(it->high), text(it->low), text(it->close), latin(okx::contracts(it->volume)),
            latin(peers::text(is.toDecimal(it->volume))), QStringLiteral("0"), QStringLiteral("1")});
    }
    return okx::good(rows);
}

} // namespace jarvis::peers
