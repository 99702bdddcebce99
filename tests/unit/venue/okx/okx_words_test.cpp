#include "engine/venue/dialect/instrument_facts.h"
#include "engine/venue/okx/market_info.h"
#include "engine/venue/okx/order_words.h"
#include "tests/support/golden_vectors.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace jarvis;
using namespace jarvis::venue;
using okx::OrderSaid;

namespace {

/// A contract is 0.01 of the base currency, a lot 0.01 contracts.
const Grid kGrid(Decimal{1, 1}, Decimal{1, 2});
/// What others' vectors lie on, which were made up in part.
const Grid kFine(Decimal{1, 2}, Decimal{1, 3});

Instrument swapOf(const std::string& symbol)
{
    dialect::InstrumentFacts facts;
    facts.venue = VenueId::Okx;
    facts.market = "okx_v5";
    facts.symbol = symbol;
    facts.tickSize = {1, 1};
    facts.lotSize = {1, 4};
    facts.sizeStep = {1, 2};
    facts.priceMax = Decimal{10'000'000, 0};
    facts.quantityMax = Decimal{10'000, 0};
    return *dialect::makeInstrument(facts);
}

bool isClose(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

/// In contracts, as others count.
double contractsOf(Quantity quantity)
{
    return static_cast<double>(quantity.lots()) * 0.001;
}

double priceOf(Price price)
{
    return static_cast<double>(price.ticks()) * 0.01;
}

QJsonObject vectorOf(const QJsonObject& golden, const char* id)
{
    for (const QJsonValue& value : golden.value(QLatin1String("vectors")).toArray()) {
        if (value.toObject().value(QLatin1String("id")).toString() == QLatin1String(id))
            return value.toObject();
    }
    return {};
}

/// What ccxt makes of a message, by the kind of it.
QJsonArray resultsOf(const QJsonObject& vector, const char* hash)
{
    const QJsonValue unified = vector.value(QLatin1String("unified"));
    if (unified.isObject())
        return unified.toObject().value(QLatin1String("ok")).toArray();
    for (const QJsonValue& value : unified.toArray()) {
        if (value.toObject().value(QLatin1String("hash")).toString() == QLatin1String(hash))
            return value.toObject().value(QLatin1String("result")).toArray();
    }
    return {};
}

QJsonObject byId(const QJsonArray& all, std::uint64_t id)
{
    for (const QJsonValue& value : all) {
        if (value.toObject().value(QLatin1String("id")).toString() == QString::number(id))
            return value.toObject();
    }
    return {};
}

bool isSameState(OrderState state, const QString& theirs)
{
    if (theirs == QLatin1String("open"))
        return state == OrderState::Working || state == OrderState::PartiallyFilled;
    if (theirs == QLatin1String("closed"))
        return state == OrderState::Filled;
    return theirs != QLatin1String("canceled") || state == OrderState::Cancelled;
}

} // namespace

/// How OKX words orders, held against what others make of the same messages.
class OkxWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ordersOfTheStreamMeanWhatOthersMakeOfThem_data();
    void ordersOfTheStreamMeanWhatOthersMakeOfThem();
    void ordersOfListsMeanWhatOthersMakeOfThem_data();
    void ordersOfListsMeanWhatOthersMakeOfThem();
    void stopsMeanWhatOthersMakeOfThem();
    void anOrderOfATriggerNamesItsStop();
    void moneyFinerThanOursIsCut();
    void positionsInOtherModesAreRefused();
    void positionsAreSigned();
    void barsAreWhatOthersMakeOfThem();
    void ordersAreWordedInContracts();
    void stopsAreWordedByWhatTheyDo();
    void endsHaveTheirReason_data();
    void endsHaveTheirReason();
    void whatIsNotAsDocumentedIsAnError_data();
    void whatIsNotAsDocumentedIsAnError();
    void instrumentsAreReadInContracts();
};

void OkxWordsTest::ordersOfTheStreamMeanWhatOthersMakeOfThem_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char* id : {"ws:ws_orders", "ws:ws_orders_adl", "ws:ws_orders_liquidation", "ws:ws_orders_optimal_limit_ioc", "ws:ws_orders_trigger", "ws:ws_orders_fok", "ws:ws_orders_ioc"})
        QTest::newRow(id) << QByteArray(id);
}

void OkxWordsTest::ordersOfTheStreamMeanWhatOthersMakeOfThem()
{
    QFETCH(QByteArray, id);
    const QJsonObject vector = vectorOf(test::goldenVectors("parse_okx.json"), id.constData());
    if (vector.isEmpty())
        QSKIP("the golden vectors are not here");
    int count = 0;
    for (const QJsonValue& value : vector.value(QLatin1String("raw")).toObject().value(QLatin1String("data")).toArray()) {
        const QJsonObject row = value.toObject();
        const Instrument is = swapOf(test::textAt(row, "instId"));
        const std::string text = QJsonDocument(row).toJson().toStdString();
        simdjson::dom::parser parser;
        const auto said = okx::readOrderEvent(parser.parse(text).value(), is, kFine);
        QVERIFY2(said, said ? "" : said.error().c_str());
        ++count;
        const QJsonObject order = byId(resultsOf(vector, "orders"), said->venueId);
        if (!order.isEmpty()) {
            QCOMPARE(QString::fromStdString(said->clientId), order.value(QLatin1String("clientOrderId")).toString());
            QVERIFY(isClose(contractsOf(said->quantity), order.value(QLatin1String("amount")).toDouble()));
            QVERIFY(isClose(contractsOf(said->filled), order.value(QLatin1String("filled")).toDouble()));
            QVERIFY(isSameState(said->state, order.value(QLatin1String("status")).toString()));
        }
        QVERIFY(said->fill.has_value() && said->event == OrderSaid::Event::Trade);
        const QJsonObject trade = byId(resultsOf(vector, "orders::myTrades"), said->fill->tradeId);
        QVERIFY(!trade.isEmpty());
        QVERIFY(isClose(priceOf(said->fill->price), trade.value(QLatin1String("price")).toDouble()));
        QVERIFY(isClose(contractsOf(said->fill->quantity), trade.value(QLatin1String("amount")).toDouble()));
        QCOMPARE(said->fill->isMaker, trade.value(QLatin1String("takerOrMaker")).toString() == QLatin1String("maker"));
        QCOMPARE(toMillis(said->fill->time), static_cast<std::int64_t>(trade.value(QLatin1String("timestamp")).toDouble()));
        // Filled at once: the order's fee is the fill's. What was paid is negative there.
        QVERIFY(said->fill->isFeeKnown);
        QVERIFY(isClose(said->fill->fee.toDouble(), -row.value(QLatin1String("fee")).toString().toDouble()));
    }
    QVERIFY(count > 0);
}

void OkxWordsTest::ordersOfListsMeanWhatOthersMakeOfThem_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char* id : {"rest:http_get_orders_pending", "rest:http_get_orders_pending_with_attached_tp_sl", "rest:http_get_orders_history"})
        QTest::newRow(id) << QByteArray(id);
}

void OkxWordsTest::ordersOfListsMeanWhatOthersMakeOfThem()
{
    QFETCH(QByteArray, id);
    const QJsonObject vector = vectorOf(test::goldenVectors("parse_okx.json"), id.constData());
    if (vector.isEmpty())
        QSKIP("the golden vectors are not here");
    int count = 0;
    for (const QJsonValue& value : vector.value(QLatin1String("raw")).toObject().value(QLatin1String("data")).toArray()) {
        const Instrument is = swapOf(test::textAt(value.toObject(), "instId"));
        const std::string text = QJsonDocument(value.toObject()).toJson().toStdString();
        simdjson::dom::parser parser;
        const auto said = okx::readOrder(parser.parse(text).value(), is, kFine);
        QVERIFY2(said, said ? "" : said.error().c_str());
        ++count;
        const QJsonObject order = byId(resultsOf(vector, ""), said->venueId);
        QVERIFY(!order.isEmpty());
        QVERIFY(isClose(contractsOf(said->quantity), order.value(QLatin1String("amount")).toDouble()));
        QVERIFY(isClose(contractsOf(said->filled), order.value(QLatin1String("filled")).toDouble()));
        QVERIFY(isSameState(said->state, order.value(QLatin1String("status")).toString()));
        QCOMPARE(toMillis(said->time), static_cast<std::int64_t>(order.value(QLatin1String("lastUpdateTimestamp")).toDouble()));
        if (said->limitPrice)
            QVERIFY(isClose(priceOf(*said->limitPrice), order.value(QLatin1String("price")).toDouble()));
    }
    QVERIFY(count > 0);
}

void OkxWordsTest::stopsMeanWhatOthersMakeOfThem()
{
    const QJsonObject golden = test::goldenVectors("parse_okx.json");
    if (golden.isEmpty())
        QSKIP("the golden vectors are not here");
    int count = 0;
    for (const char* id : {"ws:ws_orders_algo", "rest:http_get_orders_algo_pending"}) {
        const QJsonObject vector = vectorOf(golden, id);
        for (const QJsonValue& value : vector.value(QLatin1String("raw")).toObject().value(QLatin1String("data")).toArray()) {
            const QJsonObject row = value.toObject();
            const Instrument is = swapOf(test::textAt(row, "instId"));
            const std::string text = QJsonDocument(row).toJson().toStdString();
            simdjson::dom::parser parser;
            const auto said = okx::readAlgoOrder(parser.parse(text).value(), is, kFine);
            QVERIFY2(said, said ? "" : said.error().c_str());
            ++count;
            QCOMPARE(said->clientId, test::textAt(row, "algoClOrdId"));
            QCOMPARE(std::to_string(said->venueId), test::textAt(row, "algoId"));
            QCOMPARE(said->childId, test::textAt(row, "ordId").empty() ? 0 : std::stoull(test::textAt(row, "ordId")));
            const QJsonObject order = byId(resultsOf(vector, "orders-algo"), said->venueId);
            if (order.isEmpty())
                continue;
            QVERIFY(isClose(priceOf(*said->triggerPrice), order.value(QLatin1String("triggerPrice")).toDouble()));
            QVERIFY(isClose(contractsOf(said->quantity), order.value(QLatin1String("amount")).toDouble()));
        }
    }
    QVERIFY2(count >= 4, QByteArray::number(count));
}

void OkxWordsTest::anOrderOfATriggerNamesItsStop()
{
    const QJsonObject vector = vectorOf(test::goldenVectors("parse_okx.json"), "ws:ws_orders_trigger");
    if (vector.isEmpty())
        QSKIP("the golden vectors are not here");
    const std::string text = QJsonDocument(vector.value(QLatin1String("raw")).toObject().value(QLatin1String("data")).toArray().at(0).toObject()).toJson().toStdString();
    simdjson::dom::parser parser;
    QCOMPARE(okx::stopBehind(parser.parse(text).value()), std::uint64_t(706'620'792'746'729'474));
    QCOMPARE(okx::stopBehind(parser.parse(std::string_view(R"({"algoId":"","linkedAlgoOrd":{"algoId":""}})")).value()), std::uint64_t(0));
}

/// The venue reckons with more decimals than money here has.
void OkxWordsTest::moneyFinerThanOursIsCut()
{
    simdjson::dom::parser parser;
    const Instrument is = swapOf("BTC-USDT-SWAP");
    const auto fill = okx::readFill(
        parser.parse(std::string_view(R"({"fillPx":"61800","fillSz":"1","tradeId":"7","fee":"-0.0219338232210001","feeCcy":"USDT","ts":"1790000000000","execType":"T"})")).value(), is, kGrid);
    QVERIFY(fill && fill->isFeeKnown);
    QCOMPARE(fill->fee.toDecimal().toString(), std::string("0.021933823221"));
    const auto funding = okx::readFunding(
        parser.parse(std::string_view(R"({"pnl":"-0.1234567890123456","ccy":"USDT","billId":"9","ts":"1790000000000"})")).value(), is);
    QVERIFY2(funding, funding ? "" : funding.error().c_str());
    QCOMPARE(funding->amount.toDecimal().toString(), std::string("-0.123456789012"));
}

void OkxWordsTest::positionsInOtherModesAreRefused()
{
    const QJsonObject vector = vectorOf(test::goldenVectors("parse_okx.json"), "rest:http_get_positions");
    if (vector.isEmpty())
        QSKIP("the golden vectors are not here");
    // Long and short side by side, in isolated margin.
    const std::string text = QJsonDocument(vector.value(QLatin1String("raw")).toObject().value(QLatin1String("data")).toArray().at(0).toObject()).toJson().toStdString();
    simdjson::dom::parser parser;
    const auto held = okx::readPosition(parser.parse(text).value(), swapOf("BTC-USDT-SWAP"), kGrid);
    QVERIFY(!held);
    QVERIFY2(held.error().find("net mode") != std::string::npos, held.error().c_str());
}

void OkxWordsTest::positionsAreSigned()
{
    simdjson::dom::parser parser;
    const Instrument is = swapOf("BTC-USDT-SWAP");
    const auto read = [&](const std::string& text) { return okx::readPosition(parser.parse(text).value(), is, kGrid); };
    QVERIFY(*read(R"({"pos":"-2.5","posSide":"net","mgnMode":"cross"})") == Quantity::ofLots(-250));
    QVERIFY(*read(R"({"pos":"2.5","posSide":"net","mgnMode":"cross"})") == Quantity::ofLots(250));
    QVERIFY(*read(R"({"pos":"0","posSide":"long","mgnMode":"isolated"})") == Quantity::zero());
    QVERIFY(!read(R"({"pos":"1","posSide":"net","mgnMode":"isolated"})"));
    QVERIFY(!read(R"({"pos":"0.001","posSide":"net","mgnMode":"cross"})"));
    QVERIFY(!read(R"({"pos":"--1","posSide":"net","mgnMode":"cross"})"));
    QVERIFY(!read("{}"));
}

void OkxWordsTest::barsAreWhatOthersMakeOfThem()
{
    const QJsonObject vector = vectorOf(test::goldenVectors("parse_okx.json"), "rest:http_get_candlesticks");
    if (vector.isEmpty())
        QSKIP("the golden vectors are not here");
    const Instrument is = swapOf("BTC-USDT-SWAP");
    // The vector has them oldest first, and volumes finer than a lot: the venue sends the newest first.
    const auto oldestFirst = okx::readCandles(QJsonDocument(vector.value(QLatin1String("raw")).toObject()).toJson().toStdString(), is, Grid({1, 1}, {1, 3}));
    QVERIFY(!oldestFirst);
    QJsonObject raw = vector.value(QLatin1String("raw")).toObject();
    const QJsonArray rows = raw.value(QLatin1String("data")).toArray();
    raw.insert(QLatin1String("data"), QJsonArray{rows.at(1), rows.at(0)});
    const auto bars = okx::readCandles(QJsonDocument(raw).toJson().toStdString(), is, Grid({1, 1}, {1, 3}));
    QVERIFY2(bars, bars ? "" : bars.error().c_str());
    const QJsonArray theirs = resultsOf(vector, "");
    QCOMPARE(bars->size(), std::size_t(theirs.size()));
    for (std::size_t i = 0; i < bars->size(); ++i) {
        const QJsonArray bar = theirs.at(static_cast<qsizetype>(i)).toArray();
        QCOMPARE(toMillis((*bars)[i].openTime), static_cast<std::int64_t>(bar.at(0).toDouble()));
        QVERIFY(isClose(is.toDouble((*bars)[i].open), bar.at(1).toDouble()) && isClose(is.toDouble((*bars)[i].high), bar.at(2).toDouble()));
        QVERIFY(isClose(is.toDouble((*bars)[i].low), bar.at(3).toDouble()) && isClose(is.toDouble((*bars)[i].close), bar.at(4).toDouble()));
    }
}

void OkxWordsTest::ordersAreWordedInContracts()
{
    const Instrument is = swapOf("BTC-USDT-SWAP");
    Order order;
    order.side = Side::Buy;
    order.type = OrderType::Limit;
    order.quantity = Quantity::ofLots(57); // 0.0057 BTC
    order.limitPrice = Price::ofTicks(650'005);
    const auto body = [&] { return QByteArray::fromStdString(okx::placeBody(order, is, kGrid, "jv1")); };
    QCOMPARE(body(), QByteArray(R"({"instId":"BTC-USDT-SWAP","tdMode":"cross","clOrdId":"jv1","side":"buy","ordType":"limit","sz":"0.57","px":"65000.5"})"));
    order.isPostOnly = true;
    QVERIFY(body().contains(R"("ordType":"post_only")"));
    order.isPostOnly = false;
    order.timeInForce = TimeInForce::Ioc;
    QVERIFY(body().contains(R"("ordType":"ioc")"));
    order.timeInForce = TimeInForce::Fok;
    QVERIFY(body().contains(R"("ordType":"fok")"));
    order.type = OrderType::Market;
    order.isReduceOnly = true;
    order.side = Side::Sell;
    order.quantity = Quantity::ofLots(1'200);
    QCOMPARE(body(), QByteArray(R"({"instId":"BTC-USDT-SWAP","tdMode":"cross","clOrdId":"jv1","side":"sell","ordType":"market","sz":"12","reduceOnly":true})"));
    order.type = OrderType::Limit;
    const AmendRequest request{OrderId{1}, is.id(), Quantity::ofLots(250), Price::ofTicks(640'000), std::nullopt};
    QCOMPARE(QByteArray::fromStdString(okx::amendBody(request, order, is, kGrid, "jv1")),
        QByteArray(R"({"instId":"BTC-USDT-SWAP","clOrdId":"jv1","newSz":"2.5","newPx":"64000"})"));
    QCOMPARE(QByteArray::fromStdString(okx::cancelBody(is, "jv1")), QByteArray(R"({"instId":"BTC-USDT-SWAP","clOrdId":"jv1"})"));
}

void OkxWordsTest::stopsAreWordedByWhatTheyDo()
{
    const Instrument is = swapOf("BTC-USDT-SWAP");
    Order stop;
    stop.side = Side::Sell;
    stop.type = OrderType::StopMarket;
    stop.role = OrderRole::StopLoss;
    stop.isReduceOnly = true;
    stop.quantity = Quantity::ofLots(100);
    stop.triggerPrice = Price::ofTicks(600'000);
    const auto body = [&] { return QByteArray::fromStdString(okx::placeBody(stop, is, kGrid, "jv2")); };
    QCOMPARE(body(),
        QByteArray(R"({"instId":"BTC-USDT-SWAP","tdMode":"cross","side":"sell","ordType":"conditional","sz":"1","algoClOrdId":"jv2","slTriggerPx":"60000","slTriggerPxType":"mark","slOrdPx":"-1","reduceOnly":true})"));
    const AmendRequest request{OrderId{2}, is.id(), Quantity::ofLots(50), std::nullopt, Price::ofTicks(610'000)};
    const auto amended = [&] { return QByteArray::fromStdString(okx::amendBody(request, stop, is, kGrid, "jv2")); };
    QCOMPARE(amended(), QByteArray(R"({"instId":"BTC-USDT-SWAP","algoClOrdId":"jv2","newSz":"0.5","newSlTriggerPx":"61000"})"));
    stop.role = OrderRole::TakeProfit;
    QVERIFY(body().contains(R"("tpTriggerPx":"60000","tpTriggerPxType":"mark","tpOrdPx":"-1")"));
    QVERIFY(amended().contains(R"("newTpTriggerPx":"61000")"));
    stop.role = OrderRole::Entry;
    stop.isReduceOnly = false;
    QVERIFY(body().contains(R"("ordType":"trigger")") && body().contains(R"("triggerPx":"60000","triggerPxType":"mark","orderPx":"-1")"));
    QVERIFY(amended().contains(R"("newTriggerPx":"61000")"));
    QCOMPARE(QByteArray::fromStdString(okx::cancelAlgoBody(is, "jv2")), QByteArray(R"([{"instId":"BTC-USDT-SWAP","algoClOrdId":"jv2"}])"));
}

void OkxWordsTest::endsHaveTheirReason_data()
{
    using Event = OrderSaid::Event;
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("reason");
    const auto row = [](const char* name, const char* more, Event event, ReasonCode reason) { QTest::newRow(name) << QByteArray(more) << int(event) << int(reason); };
    row("by hand", R"("state":"canceled","cancelSource":"1")", Event::Cancelled, ReasonCode::None);
    row("by the venue", R"("state":"canceled","cancelSource":"0")", Event::Cancelled, ReasonCode::None);
    row("post-only that would take", R"("state":"canceled","cancelSource":"31")", Event::Rejected, ReasonCode::PostOnlyWouldTake);
    row("fill or kill that could not", R"("state":"canceled","cancelSource":"13")", Event::Expired, ReasonCode::None);
    row("the rest of immediate or cancel", R"("state":"canceled","cancelSource":"14")", Event::Expired, ReasonCode::None);
    row("by market maker protection", R"("state":"mmp_canceled")", Event::Cancelled, ReasonCode::None);
    row("an amend", R"("state":"live","amendResult":"0","reqId":"7")", Event::Amended, ReasonCode::None);
    row("a new one", R"("state":"live")", Event::New, ReasonCode::None);
}

void OkxWordsTest::endsHaveTheirReason()
{
    QFETCH(QByteArray, more);
    QFETCH(int, event);
    QFETCH(int, reason);
    simdjson::dom::parser parser;
    const std::string text = R"({"instId":"BTC-USDT-SWAP","ordId":"5","clOrdId":"jv1","sz":"1","accFillSz":"0","px":"65000","fillSz":"0","uTime":"1746947317402",)" + more.toStdString() + '}';
    const auto said = okx::readOrderEvent(parser.parse(text).value(), swapOf("BTC-USDT-SWAP"), kGrid);
    QVERIFY2(said, said ? "" : said.error().c_str());
    QCOMPARE(int(said->event), event);
    QCOMPARE(int(said->reason), reason);
    QCOMPARE(okx::amendFailure(parser.parse(text).value()), 0);
    const std::string failed = R"({"amendResult":"-1","code":"51506"})";
    QCOMPARE(okx::amendFailure(parser.parse(failed).value()), 51506);
}

void OkxWordsTest::whatIsNotAsDocumentedIsAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("another instrument") << QByteArray(R"({"instId":"ETH-USDT-SWAP","ordId":"5","clOrdId":"a","sz":"1","accFillSz":"0","state":"live"})");
    QTest::newRow("no id") << QByteArray(R"({"instId":"BTC-USDT-SWAP","clOrdId":"a","sz":"1","accFillSz":"0","state":"live"})");
    QTest::newRow("an id that is no number") << QByteArray(R"({"instId":"BTC-USDT-SWAP","ordId":"5x","clOrdId":"a","sz":"1","accFillSz":"0","state":"live"})");
    QTest::newRow("a size that is no number") << QByteArray(R"({"instId":"BTC-USDT-SWAP","ordId":"5","clOrdId":"a","sz":"one","accFillSz":"0","state":"live"})");
    QTest::newRow("a size as a number") << QByteArray(R"({"instId":"BTC-USDT-SWAP","ordId":"5","clOrdId":"a","sz":1,"accFillSz":"0","state":"live"})");
    QTest::newRow("a size off the lot") << QByteArray(R"({"instId":"BTC-USDT-SWAP","ordId":"5","clOrdId":"a","sz":"1.005","accFillSz":"0","state":"live"})");
    QTest::newRow("a negative size") << QByteArray(R"({"instId":"BTC-USDT-SWAP","ordId":"5","clOrdId":"a","sz":"-1","accFillSz":"0","state":"live"})");
    QTest::newRow("a size beyond all numbers")
        << QByteArray(R"({"instId":"BTC-USDT-SWAP","ordId":"5","clOrdId":"a","sz":"99999999999999999999999999999999","accFillSz":"0","state":"live"})");
    QTest::newRow("a state of its own") << QByteArray(R"({"instId":"BTC-USDT-SWAP","ordId":"5","clOrdId":"a","sz":"1","accFillSz":"0","state":"resting"})");
    QTest::newRow("a fill without its trade")
        << QByteArray(R"({"instId":"BTC-USDT-SWAP","ordId":"5","clOrdId":"a","sz":"1","accFillSz":"1","state":"filled","fillSz":"1","fillPx":"65000"})");
    QTest::newRow("a fill without its price")
        << QByteArray(R"({"instId":"BTC-USDT-SWAP","ordId":"5","clOrdId":"a","sz":"1","accFillSz":"1","state":"filled","fillSz":"1","tradeId":"9"})");
    QTest::newRow("a fill off the lot")
        << QByteArray(R"({"instId":"BTC-USDT-SWAP","ordId":"5","clOrdId":"a","sz":"1","accFillSz":"1","state":"filled","fillSz":"0.001","fillPx":"65000","tradeId":"9"})");
}

void OkxWordsTest::whatIsNotAsDocumentedIsAnError()
{
    QFETCH(QByteArray, text);
    simdjson::dom::parser parser;
    QVERIFY(!okx::readOrderEvent(parser.parse(text.toStdString()).value(), swapOf("BTC-USDT-SWAP"), kGrid));
}

void OkxWordsTest::instrumentsAreReadInContracts()
{
    const auto list = okx::readInstrumentList(R"({"code":"0","data":[
        {"instType":"SWAP","instId":"BTC-USDT-SWAP","ctType":"linear","ctVal":"0.01","ctMult":"1","lotSz":"0.01","minSz":"0.05","maxLmtSz":"100000","tickSz":"0.1","state":"live"},
        {"instType":"SWAP","instId":"BTC-USD-SWAP","ctType":"inverse","ctVal":"100","ctMult":"1","lotSz":"1","minSz":"1","tickSz":"0.1","state":"live"},
        {"instType":"SWAP","instId":"OLD-USDT-SWAP","ctType":"linear","ctVal":"1","lotSz":"1","minSz":"1","tickSz":"0.1","state":"suspend"},
        {"instType":"SWAP","instId":"BAD-USDT-SWAP","ctType":"linear","ctVal":"1","lotSz":"0","minSz":"1","tickSz":"0.1","state":"live"},
        {"instType":"SWAP","instId":"PEPE-USDT-SWAP","ctType":"linear","ctVal":"10000000","lotSz":"0.1","minSz":"0.1","tickSz":"0.000000001","state":"live"}]})");
    QVERIFY2(list, list ? "" : list.error().c_str());
    QCOMPARE(list->instruments.size(), std::size_t(2));
    const Instrument& bitcoin = list->instruments[0];
    QCOMPARE(bitcoin.spec().lotSize.toString(), std::string("0.0001"));
    QVERIFY(bitcoin.spec().quantityMin == Quantity::ofLots(5));
    QVERIFY(bitcoin.spec().quantityMax == Quantity::ofLots(10'000'000));
    const auto grid = list->contracts.gridOf(bitcoin);
    QVERIFY(grid && grid->quantity("2.5") == Quantity::ofLots(250) && grid->text(Quantity::ofLots(57)) == "0.57");
    const Instrument& small = list->instruments[1];
    QCOMPARE(small.toDecimal(Quantity::ofLots(1)).toString(), std::string("1000000"));
    QVERIFY(list->contracts.gridOf(small)->quantity("0.1") == Quantity::ofLots(1));
    // One that was listed with another lot than ours is not ours.
    QVERIFY(!list->contracts.gridOf(swapOf("PEPE-USDT-SWAP")));
    QVERIFY(!okx::readInstrumentList(R"({"code":"0","data":[]})"));
    QVERIFY(!okx::readInstrumentList("no list"));
}

JARVIS_TEST(OkxWordsTest)
#include "okx_words_test.moc"
