#include "tests/peers/venue-simulator/bybit_face.h"
#include "tests/peers/venue-simulator/bybit_words.h"

namespace jarvis::peers {
namespace {

using bybit::object;

std::optional<Timeframe> timeframeOf(const QByteArray& interval)
{
    const QHash<QByteArray, Timeframe> known{{"1", Timeframe::M1}, {"5", Timeframe::M5}, {"15", Timeframe::M15}, {"30", Timeframe::M30}, {"60", Timeframe::H1},
        {"240", Timeframe::H4}, {"D", Timeframe::D1}};
    return known.contains(interval) ? std::optional(known.value(interval)) : std::nullopt;
}

QJsonObject instrumentJson(const Instrument& is)
{
    const Instrument::Spec& spec = is.spec();
    const QString tick = latin(text(spec.tickSize));
    const QString lot = latin(text(spec.lotSize));
    return object({{"symbol", QString::fromStdString(is.symbol())}, {"contractType", QStringLiteral("LinearPerpetual")}, {"status", QStringLiteral("Trading")},
        {"baseCoin", QString::fromStdString(spec.base)}, {"quoteCoin", QString::fromStdString(spec.quote)}, {"settleCoin", QString::fromStdString(spec.quote)},
        {"launchTime", QStringLiteral("1585526400000")}, {"deliveryTime", QStringLiteral("0")}, {"priceScale", QString::number(is.priceDecimals())}, {"fundingInterval", 480},
        {"leverageFilter", object({{"minLeverage", QStringLiteral("1")}, {"maxLeverage", QStringLiteral("100.00")}, {"leverageStep", QStringLiteral("0.01")}})},
        {"priceFilter", object({{"minPrice", tick}, {"maxPrice", latin(text(is.toDecimal(spec.priceMax)))}, {"tickSize", tick}})},
        {"lotSizeFilter",
            object({{"maxOrderQty", latin(text(is.toDecimal(spec.quantityMax)))}, {"minOrderQty", latin(text(is.toDecimal(spec.quantityMin)))}, {"qtyStep", lot},
                {"maxMktOrderQty", latin(text(is.toDecimal(spec.quantityMax)))}, {"minNotionalValue", latin(text(spec.notionalMin))}})}});
}

} // namespace

std::optional<BybitFace::Answer> BybitFace::publicRoute(const QByteArray& path, const Params& params)
{
    if (path == "/v5/market/time") {
        const qint64 now = millis(venueNow());
        return Answer(object({{"timeSecond", QString::number(now / 1'000)}, {"timeNano", QString::number(now * 1'000'000)}}));
    }
    if (path == "/v5/market/instruments-info")
        return Answer(valueOf(params, "status") == "PreLaunch" ? object({{"category", QStringLiteral("linear")}, {"list", QJsonArray()}, {"nextPageCursor", QString()}}) : instruments());
    if (path == "/v5/market/orderbook")
        return book(params);
    if (path == "/v5/market/kline")
        return bars(params);
    if (path == "/v5/market/tickers")
        return tickers(params);
    if (path == "/v5/market/recent-trade")
        return recentTrades(params);
    if (path == "/v5/market/funding/history")
        return Answer(object({{"category", QStringLiteral("linear")}, {"list", QJsonArray()}}));
    return std::nullopt;
}

QJsonObject BybitFace::instruments() const
{
    QJsonArray all;
    for (const Instrument& is : exchange().instruments())
        all.append(instrumentJson(is));
    return object({{"category", QStringLiteral("linear")}, {"list", all}, {"nextPageCursor", QString()}});
}

BybitFace::Answer BybitFace::book(const Params& params)
{
    const Instrument* is = exchange().find(valueOf(params, "symbol").toStdString());
    if (is == nullptr)
        return Unexpected(Refused{10001, "params error: symbol invalid"});
    flushBook(*is);
    QJsonObject data = bookData(*is);
    data.insert(QStringLiteral("ts"), millis(venueNow()));
    return Answer(data);
}

BybitFace::Answer BybitFace::bars(const Params& params) const
{
    const Instrument* is = exchange().find(valueOf(params, "symbol").toStdString());
    const auto timeframe = timeframeOf(valueOf(params, "interval"));
    if (is == nullptr || !timeframe)
        return Unexpected(Refused{10001, "params error"});
    const int limit = valueOf(params, "limit").isEmpty() ? 200 : valueOf(params, "limit").toInt();
    QJsonArray rows;
    for (const Candle& candle : exchange().history(is->id(), *timeframe, static_cast<std::size_t>(limit))) {
        const auto price = [&](Price value) { return latin(text(is->toDecimal(value))); };
        rows.prepend(QJsonArray{QString::number(millis(candle.openTime)), price(candle.open), price(candle.high), price(candle.low), price(candle.close),
            latin(text(is->toDecimal(candle.volume))), QStringLiteral("0")});
    }
    return Answer(object({{"category", QStringLiteral("linear")}, {"symbol", QString::fromStdString(is->symbol())}, {"list", rows}}));
}

BybitFace::Answer BybitFace::tickers(const Params& params) const
{
    QJsonArray all;
    const QByteArray symbol = valueOf(params, "symbol");
    for (const Instrument& is : exchange().instruments()) {
        if (symbol.isEmpty() || symbol.toStdString() == is.symbol())
            all.append(tickerData(is));
    }
    return Answer(object({{"category", QStringLiteral("linear")}, {"list", all}}));
}

BybitFace::Answer BybitFace::recentTrades(const Params& params) const
{
    if (exchange().find(valueOf(params, "symbol").toStdString()) == nullptr)
        return Unexpected(Refused{10001, "params error: symbol invalid"});
    return Answer(object({{"category", QStringLiteral("linear")}, {"list", QJsonArray()}}));
}

QJsonObject BybitFace::tickerData(const Instrument& is) const
{
    const auto mark = exchange().mark(is.id());
    const QString price = mark ? latin(text(is.toDecimal(mark->mark))) : QStringLiteral("0");
    const auto side = [&](Side wanted) {
        const auto best = exchange().book(is.id()).best(wanted);
        return best ? latin(text(is.toDecimal(best->price))) : price;
    };
    return object({{"symbol", QString::fromStdString(is.symbol())}, {"lastPrice", side(Side::Buy)}, {"markPrice", price}, {"indexPrice", price}, {"bid1Price", side(Side::Buy)},
        {"bid1Size", QStringLiteral("1")}, {"ask1Price", side(Side::Sell)}, {"ask1Size", QStringLiteral("1")}, {"prevPrice24h", price}, {"highPrice24h", price},
        {"lowPrice24h", price}, {"volume24h", QStringLiteral("1")}, {"turnover24h", QStringLiteral("1")}, {"openInterest", QStringLiteral("1")},
        {"fundingRate", mark ? QString::fromStdString(Decimal{mark->fundingRate.e8, 8}.toString()) : QStringLiteral("0")},
        {"nextFundingTime", QString::number(mark ? millis(mark->nextFunding) : 0)}});
}

QJsonObject BybitFace::bookData(const Instrument& is) const
{
    const auto levels = [&](Side side) {
        QJsonArray made;
        exchange().book(is.id()).forEachLevel(side, [&](const BookLevel& level) {
            made.append(QJsonArray{latin(text(is.toDecimal(level.price))), latin(text(is.toDecimal(level.quantity)))});
            return true;
        });
        return made;
    };
    const auto number = m_bookNumbers.find(is.id());
    return object({{"s", QString::fromStdString(is.symbol())}, {"b", levels(Side::Buy)}, {"a", levels(Side::Sell)},
        {"u", static_cast<qint64>(number == m_bookNumbers.end() ? 1 : number->second)}, {"seq", static_cast<qint64>(exchange().book(is.id()).sequence())}});
}

} // namespace jarvis::peers
