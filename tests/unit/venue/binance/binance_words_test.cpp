#include "engine/venue/binance/order_words.h"
#include "engine/venue/dialect/instrument_facts.h"
#include "tests/support/golden_vectors.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace jarvis;
using namespace jarvis::venue;
using binance::OrderSaid;

namespace {

const Timestamp kNow = timestampFromMillis(1'790'000'000'000);

Instrument instrumentOf(const std::string& symbol)
{
    dialect::InstrumentFacts facts;
    facts.venue = VenueId::Binance;
    facts.market = "binance_usdm";
    facts.symbol = symbol;
    facts.tickSize = {1, 2};
    facts.lotSize = {1, 3};
    facts.priceMax = Decimal{1'000'000, 0};
    facts.quantityMax = Decimal{10'000, 0};
    return *dialect::makeInstrument(facts);
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

/// The orders and trades that ccxt makes of an event.
QJsonObject resultOf(const QJsonObject& vector, const char* hash)
{
    for (const QJsonValue& value : vector.value(QLatin1String("unified")).toArray()) {
        if (value.toObject().value(QLatin1String("hash")).toString() == QLatin1String(hash))
            return value.toObject().value(QLatin1String("result")).toArray().at(0).toObject();
    }
    return {};
}

bool agreesOnState(OrderState state, const QString& theirs)
{
    if (theirs == QLatin1String("open"))
        return state == OrderState::Working || state == OrderState::PartiallyFilled;
    if (theirs == QLatin1String("closed"))
        return state == OrderState::Filled;
    if (theirs == QLatin1String("canceled"))
        return state == OrderState::Cancelled;
    return true; // liquidation states are theirs alone
}

} // namespace

class BinanceWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eventsMeanWhatOthersMakeOfThem();
    void restOrdersMeanWhatOthersMakeOfThem();
    void positionsAreSignedAndHedgeModeIsRefused();
    void ordersAreWordedAsDocumented();
    void onlyWhatTheVenueEndsIsGivenATime();
    void anOrderThatExpiredSaysWhy_data();
    void anOrderThatExpiredSaysWhy();
    void whatIsNotAsDocumentedIsAnError_data();
    void whatIsNotAsDocumentedIsAnError();
};

void BinanceWordsTest::eventsMeanWhatOthersMakeOfThem()
{
    const QJsonObject golden = test::goldenVectors("parse_binanceusdm.json");
    if (golden.isEmpty())
        QSKIP("the golden vectors are not here");
    int events = 0;
    int fills = 0;
    for (const QJsonValue& value : golden.value(QLatin1String("vectors")).toArray()) {
        const QJsonObject vector = value.toObject();
        const QJsonObject raw = vector.value(QLatin1String("raw")).toObject();
        const std::string kind = test::textAt(raw, "e");
        if (kind != "ORDER_TRADE_UPDATE" && kind != "ALGO_UPDATE")
            continue;
        const std::string id = test::textAt(vector, "id");
        const QJsonObject o = raw.value(QLatin1String("o")).toObject();
        const Instrument is = instrumentOf(test::textAt(o, "s"));
        const std::string text = QJsonDocument(o).toJson().toStdString();
        simdjson::dom::parser parser;
        const Timestamp time = timestampFromMillis(static_cast<std::int64_t>(raw.value(QLatin1String("T")).toDouble()));
        const auto said = kind == "ALGO_UPDATE" ? binance::readAlgoEvent(parser.parse(text).value(), is, time) : binance::readOrderEvent(parser.parse(text).value(), is, time);
        QVERIFY2(said, id.c_str());
        ++events;
        const QJsonObject order = resultOf(vector, "orders");
        if (!order.isEmpty()) {
            QCOMPARE(QString::number(said->venueId), order.value(QLatin1String("id")).toString());
            QCOMPARE(QString::fromStdString(said->clientId), order.value(QLatin1String("clientOrderId")).toString());
            QVERIFY2(isNear(is.toDouble(said->quantity), order.value(QLatin1String("amount")).toDouble()), id.c_str());
            QVERIFY2(agreesOnState(said->state, order.value(QLatin1String("status")).toString()) || said->event == OrderSaid::Event::Forced, id.c_str());
            if (kind == "ALGO_UPDATE")
                QVERIFY(isNear(is.toDouble(*said->triggerPrice), order.value(QLatin1String("triggerPrice")).toDouble()));
        }
        const QJsonObject trade = resultOf(vector, "myTrades");
        if (!trade.isEmpty()) {
            ++fills;
            QVERIFY2(said->fill.has_value(), id.c_str());
            QCOMPARE(QString::number(said->fill->tradeId), trade.value(QLatin1String("id")).toString());
            QVERIFY(isNear(is.toDouble(said->fill->price), trade.value(QLatin1String("price")).toDouble()));
            QVERIFY(isNear(is.toDouble(said->fill->quantity), trade.value(QLatin1String("amount")).toDouble()));
            QVERIFY(isNear(said->fill->fee.toDouble(), trade.value(QLatin1String("fee")).toObject().value(QLatin1String("cost")).toDouble()) || !said->fill->isFeeKnown);
            QCOMPARE(said->fill->isMaker, trade.value(QLatin1String("takerOrMaker")).toString() == QLatin1String("maker"));
        }
    }
    QCOMPARE(events, 11);
    QVERIFY(fills >= 4);
}

void BinanceWordsTest::restOrdersMeanWhatOthersMakeOfThem()
{
    const QJsonObject golden = test::goldenVectors("parse_binanceusdm.json");
    if (golden.isEmpty())
        QSKIP("the golden vectors are not here");
    const QJsonObject vector = golden.value(QLatin1String("vectors")).toArray().at(0).toObject();
    QCOMPARE(test::textAt(vector, "id"), std::string("rest:order_response"));
    const std::string text = QJsonDocument(vector.value(QLatin1String("raw")).toObject()).toJson().toStdString();
    simdjson::dom::parser parser;
    const auto said = binance::readOrder(parser.parse(text).value(), instrumentOf("BTCUSDT"));
    QVERIFY(said.hasValue());
    QCOMPARE(said->venueId, std::uint64_t(12'345'678));
    QVERIFY(said->state == OrderState::Working && said->quantity == Quantity::ofLots(1) && said->limitPrice == Price::ofTicks(5'000'000));
    QCOMPARE(toMillis(said->time), std::int64_t(1'625'474'304'765));
}

void BinanceWordsTest::positionsAreSignedAndHedgeModeIsRefused()
{
    simdjson::dom::parser parser;
    const Instrument is = instrumentOf("BTCUSDT");
    const auto read = [&](const std::string& text) { return binance::readPosition(parser.parse(text).value(), is); };
    QVERIFY(*read(R"({"positionAmt":"-0.025","positionSide":"BOTH"})") == Quantity::ofLots(-25));
    QVERIFY(*read(R"({"positionAmt":"0.000","positionSide":"LONG"})") == Quantity::zero());
    QVERIFY(!read(R"({"positionAmt":"0.001","positionSide":"LONG"})"));
    QVERIFY(!read(R"({"positionAmt":"0.0001","positionSide":"BOTH"})"));
}

void BinanceWordsTest::ordersAreWordedAsDocumented()
{
    const Instrument is = instrumentOf("BTCUSDT");
    Order order;
    order.id = OrderId{9};
    order.instrument = is.id();
    order.side = Side::Sell;
    order.quantity = Quantity::ofLots(10);
    order.limitPrice = Price::ofTicks(6'180'010);
    order.isPostOnly = true;
    QCOMPARE(binance::placeQuery(order, is, "jv-1-9", kNow).text(),
        std::string("symbol=BTCUSDT&side=SELL&type=LIMIT&price=61800.10&quantity=0.010&timeInForce=GTX&newClientOrderId=jv-1-9&newOrderRespType=RESULT"));
    order.type = OrderType::StopMarket;
    order.role = OrderRole::StopLoss;
    order.isPostOnly = false;
    order.isReduceOnly = true;
    order.triggerPrice = Price::ofTicks(6'000'000);
    QCOMPARE(binance::placeQuery(order, is, "jv-1-9r2", kNow).text(),
        std::string("symbol=BTCUSDT&side=SELL&algoType=CONDITIONAL&type=STOP_MARKET&triggerPrice=60000.00&workingType=MARK_PRICE&quantity=0.010&clientAlgoId=jv-1-9r2&reduceOnly=true"));
}

void BinanceWordsTest::onlyWhatTheVenueEndsIsGivenATime()
{
    const Instrument is = instrumentOf("BTCUSDT");
    Order order;
    order.id = OrderId{9};
    order.instrument = is.id();
    order.quantity = Quantity::ofLots(10);
    order.limitPrice = Price::ofTicks(6'180'010);
    order.timeInForce = TimeInForce::Gtd;
    const auto words = [&](Duration ahead) {
        order.goodTill = kNow + ahead;
        return binance::placeQuery(order, is, "n", kNow).text();
    };
    QVERIFY(words(std::chrono::hours(1)).find("timeInForce=GTD&goodTillDate=1790003600000") != std::string::npos);
    // The venue refuses what ends within ten minutes (-5040): it is taken back from here.
    QVERIFY(words(std::chrono::minutes(10)).find("timeInForce=GTC&new") != std::string::npos);
    order.isPostOnly = true;
    QVERIFY(words(std::chrono::hours(1)).find("timeInForce=GTX&new") != std::string::npos);
}

void BinanceWordsTest::anOrderThatExpiredSaysWhy_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("reason");
    const auto row = [](const char* name, const char* words, ReasonCode reason) { QTest::newRow(name) << QByteArray(words) << static_cast<int>(reason); };
    row("the rest of an IOC", R"("X":"EXPIRED","f":"IOC","o":"LIMIT")", ReasonCode::None);
    row("a market order that found nobody", R"("X":"EXPIRED","f":"GTC","o":"MARKET")", ReasonCode::None);
    row("its own other side", R"("X":"EXPIRED_IN_MATCH","f":"GTC","o":"LIMIT")", ReasonCode::SelfTradePrevented);
    row("post-only that would take", R"("X":"EXPIRED","f":"GTX","o":"LIMIT")", ReasonCode::PostOnlyWouldTake);
    row("reduce-only without a position", R"("X":"EXPIRED","f":"GTC","o":"LIMIT","R":true)", ReasonCode::ReduceOnlyIncreases);
    row("by the venue", R"("X":"EXPIRED","f":"GTC","o":"LIMIT","R":false)", ReasonCode::VenueRejected);
}

void BinanceWordsTest::anOrderThatExpiredSaysWhy()
{
    QFETCH(QByteArray, words);
    QFETCH(int, reason);
    simdjson::dom::parser parser;
    const std::string text = R"({"s":"BTCUSDT","c":"jv-1-1","i":5,"x":"EXPIRED","q":"0.001","z":"0","p":"7100.50",)" + words.toStdString() + '}';
    const auto said = binance::readOrderEvent(parser.parse(text).value(), instrumentOf("BTCUSDT"), kNow);
    QVERIFY(said && said->event == OrderSaid::Event::Expired);
    QCOMPARE(static_cast<int>(said->reason), reason);
}

void BinanceWordsTest::whatIsNotAsDocumentedIsAnError_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray whole = R"({"s":"BTCUSDT","c":"jv-1-1","i":5,"X":"FILLED","x":"TRADE","q":"0.001","z":"0.001","p":"7100.50","f":"GTC","L":"7100.50","l":"0.001","t":7,"n":"0.01","N":"USDT","m":true})";
    QTest::newRow("another symbol") << QByteArray(whole).replace("BTCUSDT", "ETHUSDT");
    QTest::newRow("no client id") << QByteArray(whole).replace("jv-1-1", "");
    QTest::newRow("a quantity off the grid") << QByteArray(whole).replace("\"q\":\"0.001\"", "\"q\":\"0.0001\"");
    QTest::newRow("a negative quantity") << QByteArray(whole).replace("\"z\":\"0.001\"", "\"z\":\"-0.001\"");
    QTest::newRow("a fill without a price") << QByteArray(whole).replace("\"L\":\"7100.50\"", "\"L\":\"0\"");
    QTest::newRow("a fill of nothing") << QByteArray(whole).replace("\"l\":\"0.001\"", "\"l\":\"0\"");
    QTest::newRow("a fill without a name") << QByteArray(whole).replace("\"t\":7", "\"t\":0");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("empty") << QByteArray("{}");
}

void BinanceWordsTest::whatIsNotAsDocumentedIsAnError()
{
    QFETCH(QByteArray, json);
    simdjson::dom::parser parser;
    QVERIFY(!binance::readOrderEvent(parser.parse(json.toStdString()).value(), instrumentOf("BTCUSDT"), Timestamp()));
}

JARVIS_TEST(BinanceWordsTest)
#include "binance_words_test.moc"
