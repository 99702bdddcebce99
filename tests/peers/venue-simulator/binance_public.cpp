#include "tests/peers/venue-simulator/binance_face.h"
#include "tests/peers/venue-simulator/binance_words.h"


namespace jarvis::peers {
namespace {

QJsonObject limitJson(const char* type, const char* interval, int count, int limit)
{
    return {{QStringLiteral("rateLimitType"), QLatin1String(type)}, {QStringLiteral("interval"), QLatin1String(interval)}, {QStringLiteral("intervalNum"), count},
        {QStringLiteral("limit"), limit}};
}

/// `instead`: what is to be said instead of the truth.
QJsonArray filtersOf(const Instrument& is, const QJsonObject& instead)
{
    const Instrument::Spec& spec = is.spec();
    const QString tick = instead.value(QStringLiteral("tickSize")).toString(latin(text(spec.tickSize)));
    const QString step = latin(text(spec.lotSize));
    const QString least = latin(text(is.toDecimal(spec.quantityMin)));
    const QString most = latin(text(is.toDecimal(spec.quantityMax)));
    const auto lot = [&](const char* type) {
        return QJsonObject{{QStringLiteral("filterType"), QLatin1String(type)}, {QStringLiteral("stepSize"), step}, {QStringLiteral("minQty"), least}, {QStringLiteral("maxQty"), most}};
    };
    return {QJsonObject{{QStringLiteral("filterType"), QStringLiteral("PRICE_FILTER")}, {QStringLiteral("minPrice"), tick},
                {QStringLiteral("maxPrice"), latin(text(is.toDecimal(spec.priceMax)))}, {QStringLiteral("tickSize"), tick}},
        lot("LOT_SIZE"), lot("MARKET_LOT_SIZE"), QJsonObject{{QStringLiteral("filterType"), QStringLiteral("MAX_NUM_ORDERS")}, {QStringLiteral("limit"), 200}},
        QJsonObject{{QStringLiteral("filterType"), QStringLiteral("MIN_NOTIONAL")}, {QStringLiteral("notional"), instead.value(QStringLiteral("minNotional")).toString(latin(text(spec.notionalMin)))}}};
}

std::optional<Timeframe> timeframeOf(const QByteArray& interval)
{
    const QHash<QByteArray, Timeframe> known{{"1m", Timeframe::M1}, {"5m", Timeframe::M5}, {"15m", Timeframe::M15}, {"30m", Timeframe::M30}, {"1h", Timeframe::H1},
        {"4h", Timeframe::H4}, {"1d", Timeframe::D1}};
    return known.contains(interval) ? std::optional(known.value(interval)) : std::nullopt;
}

} // namespace

BinanceFace::Answer BinanceFace::publicRoute(const QByteArray& path, const Params& params)
{
    if (path == "/fapi/v1/ping")
        return QByteArray("{}");
    if (path == "/fapi/v1/time")
        return compact(QJsonObject{{QStringLiteral("serverTime"), millis(venueNow())}});
    if (path == "/fapi/v1/exchangeInfo")
        return exchangeInfo();
    if (path == "/fapi/v1/depth")
        return depth(params);
    if (path == "/fapi/v1/klines")
        return klines(params);
    if (path == "/fapi/v1/ticker/24hr")
        return ticker(params);
    if (path == "/fapi/v1/premiumIndex")
        return premium(params);
    if (path == "/fapi/v1/fundingInfo" || path == "/fapi/v1/aggTrades" || path == "/fapi/v1/trades")
        return QByteArray("[]");
    return Unexpected(Refused{404, -5000, "Path " + path + " is invalid"});
}

BinanceFace::Answer BinanceFace::exchangeInfo() const
{
    QJsonArray symbols;
    for (const Instrument& is : exchange().instruments()) {
        const QString symbol = QString::fromStdString(is.symbol());
        const QJsonObject instead = faults().listed.value(symbol);
        symbols.append(QJsonObject{{QStringLiteral("symbol"), symbol}, {QStringLiteral("pair"), symbol}, {QStringLiteral("contractType"), QStringLiteral("PERPETUAL")},
            {QStringLiteral("status"), instead.value(QStringLiteral("status")).toString(QStringLiteral("TRADING"))}, {QStringLiteral("baseAsset"), QString::fromStdString(is.spec().base)},
            {QStringLiteral("quoteAsset"), QString::fromStdString(is.spec().quote)}, {QStringLiteral("marginAsset"), QString::fromStdString(is.spec().quote)},
            {QStringLiteral("pricePrecision"), is.priceDecimals()}, {QStringLiteral("quantityPrecision"), is.quantityDecimals()}, {QStringLiteral("filters"), filtersOf(is, instead)},
            {QStringLiteral("deliveryDate"), qint64(4'133'404'800'000)}, {QStringLiteral("onboardDate"), qint64(1'569'398'400'000)},
            {QStringLiteral("orderTypes"), QJsonArray{QStringLiteral("LIMIT"), QStringLiteral("MARKET"), QStringLiteral("STOP_MARKET"), QStringLiteral("TAKE_PROFIT_MARKET")}},
            {QStringLiteral("timeInForce"), QJsonArray{QStringLiteral("GTC"), QStringLiteral("IOC"), QStringLiteral("FOK"), QStringLiteral("GTX")}}});
    }
    return compact(QJsonObject{{QStringLiteral("timezone"), QStringLiteral("UTC")}, {QStringLiteral("serverTime"), millis(venueNow())},
        {QStringLiteral("rateLimits"), QJsonArray{limitJson("REQUEST_WEIGHT", "MINUTE", 1, m_weightLimit), limitJson("ORDERS", "MINUTE", 1, 1'200), limitJson("ORDERS", "SECOND", 10, 300)}},
        {QStringLiteral("exchangeFilters"), QJsonArray()}, {QStringLiteral("assets"), QJsonArray()}, {QStringLiteral("symbols"), symbols}});
}

BinanceFace::Answer BinanceFace::depth(const Params& params) const
{
    const Instrument* is = exchange().find(valueOf(params, "symbol").toStdString());
    if (is == nullptr)
        return Unexpected(Refused{400, -1121, "Invalid symbol."});
    const int limit = valueOf(params, "limit").isEmpty() ? 500 : valueOf(params, "limit").toInt();
    const market::DepthBook& book = exchange().book(is->id());
    const auto levels = [&](Side side) {
        QJsonArray made;
        book.forEachLevel(side, [&](const BookLevel& level) {
            made.append(QJsonArray{latin(text(is->toDecimal(level.price))), latin(text(is->toDecimal(level.quantity)))});
            return made.size() < limit;
        });
        return made;
    };
    return compact(QJsonObject{{QStringLiteral("lastUpdateId"), static_cast<qint64>(book.sequence())}, {QStringLiteral("E"), millis(venueNow())},
        {QStringLiteral("T"), millis(venueNow())}, {QStringLiteral("bids"), levels(Side::Buy)}, {QStringLiteral("asks"), levels(Side::Sell)}});
}

BinanceFace::Answer BinanceFace::klines(const Params& params) const
{
    const Instrument* is = exchange().find(valueOf(params, "symbol").toStdString());
    const auto timeframe = timeframeOf(valueOf(params, "interval"));
    if (is == nullptr)
        return Unexpected(Refused{400, -1121, "Invalid symbol."});
    if (!timeframe)
        return Unexpected(Refused{400, -1120, "Invalid interval."});
    const int limit = valueOf(params, "limit").isEmpty() ? 500 : valueOf(params, "limit").toInt();
    QJsonArray rows;
    for (const Candle& candle : exchange().history(is->id(), *timeframe, static_cast<std::size_t>(limit))) {
        const qint64 open = millis(candle.openTime);
        const auto price = [&](Price value) { return latin(text(is->toDecimal(value))); };
        rows.append(QJsonArray{open, price(candle.open), price(candle.high), price(candle.low), price(candle.close), latin(text(is->toDecimal(candle.volume))),
            open + static_cast<qint64>(lengthOf(*timeframe) / std::chrono::milliseconds(1)) - 1, QStringLiteral("0"), 1, QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0")});
    }
    return compact(rows);
}

BinanceFace::Answer BinanceFace::ticker(const Params& params) const
{
    const auto json = [this](const Instrument& is) {
        const auto best = exchange().book(is.id()).best(Side::Buy);
        const QString price = best ? latin(text(is.toDecimal(best->price))) : QStringLiteral("0");
        return QJsonObject{{QStringLiteral("symbol"), QString::fromStdString(is.symbol())}, {QStringLiteral("lastPrice"), price}, {QStringLiteral("openPrice"), price},
            {QStringLiteral("highPrice"), price}, {QStringLiteral("lowPrice"), price}, {QStringLiteral("volume"), QStringLiteral("1")}, {QStringLiteral("quoteVolume"), QStringLiteral("1")},
            {QStringLiteral("closeTime"), millis(venueNow())}};
    };
    if (const Instrument* is = exchange().find(valueOf(params, "symbol").toStdString()))
        return compact(json(*is));
    QJsonArray all;
    for (const Instrument& is : exchange().instruments())
        all.append(json(is));
    return compact(all);
}

BinanceFace::Answer BinanceFace::premium(const Params& params) const
{
    const Instrument* is = exchange().find(valueOf(params, "symbol").toStdString());
    if (is == nullptr)
        return Unexpected(Refused{400, -1121, "Invalid symbol."});
    const auto mark = exchange().mark(is->id());
    const QString price = mark ? latin(text(is->toDecimal(mark->mark))) : QStringLiteral("0");
    return compact(QJsonObject{{QStringLiteral("symbol"), QString::fromStdString(is->symbol())}, {QStringLiteral("markPrice"), price}, {QStringLiteral("indexPrice"), price},
        {QStringLiteral("lastFundingRate"), mark ? QString::fromStdString(Decimal{mark->fundingRate.e8, 8}.toString()) : QStringLiteral("0")},
        {QStringLiteral("nextFundingTime"), mark ? millis(mark->nextFunding) : qint64(0)}, {QStringLiteral("time"), millis(venueNow())}});
}

} // namespace jarvis::peers
