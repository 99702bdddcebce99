#include "engine/venue/bybit/order_words.h"
#include "engine/venue/dialect/instrument_facts.h"
#include "tests/support/golden_vectors.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace jarvis;
using namespace jarvis::venue;
using bybit::OrderSaid;

namespace {

Instrument linear(const std::string& symbol)
{
    dialect::InstrumentFacts facts;
    facts.venue = VenueId::Bybit;
    facts.market = "bybit_linear";
    facts.symbol = symbol;
    facts.tickSize = {1, 3};
    facts.lotSize = {1, 3};
    facts.priceMax = Decimal{1'000'000, 0};
    facts.quantityMax = Decimal{10'000, 0};
    return *dialect::makeInstrument(facts);
}

bool isClose(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

/// What ccxt makes of a vector, by id; positions by symbol.
std::map<QString, QJsonObject> theirsOf(const QJsonObject& vector)
{
    std::map<QString, QJsonObject> all;
    const auto add = [&all](const QJsonValue& list) {
        for (const QJsonValue& value : list.toArray()) {
            const QJsonObject one = value.toObject();
            const QString id = one.value(QLatin1String("id")).toString();
            all[id.isEmpty() ? one.value(QLatin1String("symbol")).toString().remove(QLatin1String("/USDT:")) : id] = one;
        }
    };
    const QJsonValue unified = vector.value(QLatin1String("unified"));
    add(unified.toObject().value(QLatin1String("ok")));
    for (const QJsonValue& told : unified.toArray())
        add(told.toObject().value(QLatin1String("result")));
    return all;
}

OrderState stateOf(const QString& theirs)
{
    return theirs == QLatin1String("open") ? OrderState::Working : theirs == QLatin1String("closed") ? OrderState::Filled : OrderState::Cancelled;
}

/// The rows of a list over REST, or of a topic.
QJsonArray rowsOf(const QJsonObject& raw)
{
    const QJsonValue list = raw.value(QLatin1String("result")).toObject().value(QLatin1String("list"));
    return list.isArray() ? list.toArray() : raw.value(QLatin1String("data")).toArray();
}

const char* const kOrder
    = R"({"symbol":"BTCUSDT","orderId":"c6f055d9-7f21-4079-913d-e6523a9cfffa","orderLinkId":"a1","side":"Buy","orderType":"Limit","orderStatus":"New","cancelType":"UNKNOWN","rejectReason":"EC_NoError","timeInForce":"GTC","price":"61800.1","qty":"0.02","cumExecQty":"0","triggerPrice":"","updatedTime":"1790000000123"})";
const char* const kExecution
    = R"({"symbol":"BTCUSDT","orderId":"c6f055d9-7f21-4079-913d-e6523a9cfffa","orderLinkId":"a1","execId":"7e2ae69c-4edf-5800-a352-893d52b446aa","execPrice":"61800.1","execQty":"0.01","orderQty":"0.02","execType":"Trade","execFee":"0.34","isMaker":false,"execTime":"1790000000123"})";

} // namespace

class BybitWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void messagesMeanWhatOthersMakeOfThem();
    void endsHaveTheirReason_data();
    void endsHaveTheirReason();
    void idsAreNumbers();
    void fundingIsWhatIsPaid();
    void positionsAreSignedAndHedgeModeIsRefused();
    void ordersAreWordedAsDocumented();
    void whatIsNotAsDocumentedIsAnError_data();
    void whatIsNotAsDocumentedIsAnError();
    void anyValueInAnyFieldIsReadOrRefused();
};

void BybitWordsTest::messagesMeanWhatOthersMakeOfThem()
{
    const QJsonObject golden = test::goldenVectors("parse_bybit.json");
    if (golden.isEmpty())
        QSKIP("the golden vectors are not here");
    int orders = 0;
    int executions = 0;
    int positions = 0;
    for (const QJsonValue& value : golden.value(QLatin1String("vectors")).toArray()) {
        const QJsonObject vector = value.toObject();
        const std::string name = test::textAt(vector, "id");
        const auto theirs = theirsOf(vector);
        for (const QJsonValue& rowValue : rowsOf(vector.value(QLatin1String("raw")).toObject())) {
            const QJsonObject row = rowValue.toObject();
            const std::string symbol = test::textAt(row, "symbol");
            if (symbol.empty() || symbol.find('-') != std::string::npos)
                continue;
            const Instrument is = linear(symbol);
            const std::string text = QJsonDocument(row).toJson().toStdString();
            simdjson::dom::parser parser;
            const auto json = parser.parse(text).value();
            if (row.contains(QLatin1String("orderStatus"))) {
                const auto said = bybit::readOrder(json, is);
                QVERIFY2(said, name.c_str());
                ++orders;
                const auto found = theirs.find(row.value(QLatin1String("orderId")).toString());
                if (found == theirs.end())
                    continue;
                const QJsonObject order = found->second;
                QCOMPARE(QString::fromStdString(said->clientId), order.value(QLatin1String("clientOrderId")).toString());
                QVERIFY2(isClose(is.toDouble(said->quantity), order.value(QLatin1String("amount")).toDouble()), name.c_str());
                QVERIFY2(isClose(is.toDouble(said->filled), order.value(QLatin1String("filled")).toDouble()), name.c_str());
                // What was rejected after it had filled in part keeps its fills.
                const bool isRejected = row.value(QLatin1String("orderStatus")).toString() == QLatin1String("Rejected");
                QVERIFY2(isRejected || said->state == stateOf(order.value(QLatin1String("status")).toString()), name.c_str());
                const QJsonValue trigger = order.value(QLatin1String("triggerPrice"));
                QCOMPARE(said->triggerPrice.has_value(), trigger.toDouble() > 0);
                QVERIFY2(!said->triggerPrice || isClose(is.toDouble(*said->triggerPrice), trigger.toDouble()), name.c_str());
                QCOMPARE(static_cast<double>(toMillis(said->time)), order.value(QLatin1String("lastUpdateTimestamp")).toDouble());
            } else if (row.contains(QLatin1String("execId")) && row.contains(QLatin1String("execPrice"))) {
                const auto said = bybit::readExecution(json, is);
                QVERIFY2(said && said->fill, name.c_str());
                ++executions;
                QCOMPARE(said->event == OrderSaid::Event::Forced, name.find("adl") != std::string::npos || !row.contains(QLatin1String("execType")));
                const auto found = theirs.find(row.value(QLatin1String("execId")).toString());
                if (found == theirs.end())
                    continue;
                const QJsonObject trade = found->second;
                QVERIFY2(isClose(is.toDouble(said->fill->price), trade.value(QLatin1String("price")).toDouble()), name.c_str());
                QVERIFY2(isClose(is.toDouble(said->fill->quantity), trade.value(QLatin1String("amount")).toDouble()), name.c_str());
                QVERIFY2(isClose(said->fill->fee.toDouble(), trade.value(QLatin1String("fee")).toObject().value(QLatin1String("cost")).toDouble()), name.c_str());
                QCOMPARE(said->fill->isMaker, trade.value(QLatin1String("takerOrMaker")).toString() == QLatin1String("maker"));
            } else if (row.contains(QLatin1String("positionIdx"))) {
                const auto held = bybit::readPosition(json, is);
                QVERIFY2(held, name.c_str());
                ++positions;
                const auto found = theirs.find(QString::fromStdString(symbol));
                if (found == theirs.end())
                    continue;
                const double contracts = found->second.value(QLatin1String("contracts")).toDouble();
                const bool isShort = found->second.value(QLatin1String("side")).toString() == QLatin1String("short");
                QVERIFY2(isClose(is.toDouble(*held), isShort ? -contracts : contracts), name.c_str());
            }
        }
    }
    QVERIFY2(orders >= 14 && executions >= 5 && positions >= 4,
        qPrintable(QStringLiteral("%1 orders, %2 executions, %3 positions").arg(orders).arg(executions).arg(positions)));
}

void BybitWordsTest::endsHaveTheirReason_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("filled");
    QTest::addColumn<QByteArray>("reject");
    QTest::addColumn<QByteArray>("cancel");
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("reason");
    using E = OrderSaid::Event;
    using R = ReasonCode;
    const auto row = [](const char* what, const char* status, const char* filled, const char* reject, const char* cancel, E event, R reason) {
        QTest::newRow(what) << QByteArray(status) << QByteArray(filled) << QByteArray(reject) << QByteArray(cancel) << int(event) << int(reason);
    };
    row("on request", "Cancelled", "0", "EC_PerCancelRequest", "CancelByUser", E::Cancelled, R::None);
    row("on request, filled in part", "Cancelled", "0.01", "EC_PerCancelRequest", "CancelByUser", E::Cancelled, R::None);
    row("a stop that did not wait", "Deactivated", "0", "EC_PerCancelRequest", "CancelByUser", E::Cancelled, R::None);
    row("post-only that would take was never in the book", "Cancelled", "0", "EC_PostOnlyWillTakeLiquidity", "UNKNOWN", E::Rejected, R::PostOnlyWouldTake);
    row("nothing to fill at once", "Cancelled", "0", "EC_NoImmediateQtyToFill", "UNKNOWN", E::Cancelled, R::UnfilledImmediate);
    row("nothing left to reduce", "Cancelled", "0", "EC_NoError", "CancelByReduceOnly", E::Cancelled, R::ReduceOnlyIncreases);
    row("before a liquidation", "Cancelled", "0", "EC_NoError", "CancelAllBeforeLiq", E::Cancelled, R::VenueRejected);
    row("rejected", "Rejected", "0", "EC_ReachMaxPendingOrder", "UNKNOWN", E::Rejected, R::OpenOrders);
    row("rejected for what nobody knows", "Rejected", "0", "EC_SomethingNew", "UNKNOWN", E::Rejected, R::None);
    row("rejected when a part had filled", "Rejected", "0.01", "EC_ReachMaxPendingOrder", "UNKNOWN", E::Cancelled, R::OpenOrders);
    row("filled is told by its fills", "Filled", "0.02", "EC_NoError", "UNKNOWN", E::None, R::None);
    row("a state that nobody knows is no end", "Dreaming", "0", "EC_NoError", "UNKNOWN", E::None, R::None);
}

void BybitWordsTest::endsHaveTheirReason()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, filled);
    QFETCH(QByteArray, reject);
    QFETCH(QByteArray, cancel);
    QFETCH(int, event);
    QFETCH(int, reason);
    const QByteArray text = QByteArray(kOrder)
                                .replace("\"New\"", '"' + status + '"')
                                .replace("\"cumExecQty\":\"0\"", "\"cumExecQty\":\"" + filled + '"')
                                .replace("EC_NoError", reject)
                                .replace("UNKNOWN", cancel);
    simdjson::dom::parser parser;
    const auto said = bybit::readOrder(parser.parse(text.toStdString()).value(), linear("BTCUSDT"));
    QVERIFY(said.hasValue());
    QCOMPARE(int(said->event), event);
    QCOMPARE(int(said->reason), reason);
}

void BybitWordsTest::idsAreNumbers()
{
    QCOMPARE(bybit::numberOf("1726025498520715008"), std::uint64_t(1'726'025'498'520'715'008));
    QCOMPARE(bybit::numberOf(""), std::uint64_t(0));
    // The bits above are the kernel's.
    std::set<std::uint64_t> seen;
    for (int i = 0; i < 100'000; ++i) {
        const std::uint64_t number = bybit::numberOf("7e2ae69c-4edf-5800-a352-" + std::to_string(i));
        QVERIFY(number != 0 && number < (std::uint64_t{1} << 62));
        seen.insert(number);
    }
    QCOMPARE(seen.size(), std::size_t(100'000));
    QVERIFY(bybit::numberOf("99999999999999999999") != 0);
}

void BybitWordsTest::fundingIsWhatIsPaid()
{
    simdjson::dom::parser parser;
    const Instrument is = linear("BTCUSDT");
    const auto row = parser.parse(std::string(R"({"symbol":"BTCUSDT","execType":"Funding","execFee":"1.25","feeRate":"0.0001","execTime":"1790000000000"})")).value();
    QVERIFY(bybit::kindOf(row) == bybit::ExecutionKind::Funding);
    const auto funding = bybit::readFunding(row, is);
    QVERIFY(funding.hasValue());
    QVERIFY(funding->amount == -Money::ofCents(125) && funding->rate == Ratio{10'000});
    QCOMPARE(funding->settlementId, std::uint64_t(1'790'000'000'000));
}

void BybitWordsTest::positionsAreSignedAndHedgeModeIsRefused()
{
    simdjson::dom::parser parser;
    const Instrument is = linear("BTCUSDT");
    const auto read = [&](const std::string& text) { return bybit::readPosition(parser.parse(text).value(), is); };
    QVERIFY(*read(R"({"positionIdx":0,"side":"Sell","size":"0.025"})") == Quantity::ofLots(-25));
    QVERIFY(*read(R"({"positionIdx":0,"side":"Buy","size":"0.025"})") == Quantity::ofLots(25));
    QVERIFY(*read(R"({"positionIdx":0,"side":"","size":"0"})") == Quantity::zero());
    QVERIFY(*read(R"({"positionIdx":1,"side":"Buy","size":"0"})") == Quantity::zero());
    QVERIFY(!read(R"({"positionIdx":1,"side":"Buy","size":"0.001"})"));
    QVERIFY(!read(R"({"positionIdx":0,"side":"","size":"0.001"})"));
    QVERIFY(!read(R"({"positionIdx":0,"side":"Buy","size":"0.0001"})"));
    QVERIFY(!read(R"({"side":"Buy","size":"0.001"})"));
}

void BybitWordsTest::ordersAreWordedAsDocumented()
{
    const Instrument is = linear("BTCUSDT");
    Order order;
    order.id = OrderId{9};
    order.instrument = is.id();
    order.side = Side::Sell;
    order.quantity = Quantity::ofLots(10);
    order.limitPrice = Price::ofTicks(61'800'100);
    order.isPostOnly = true;
    QCOMPARE(bybit::placeBody(order, is, "n9"),
        std::string(R"({"category":"linear","symbol":"BTCUSDT","side":"Sell","orderType":"Limit","qty":"0.010","price":"61800.100","timeInForce":"PostOnly","orderLinkId":"n9","positionIdx":0})"));
    order.isPostOnly = false;
    order.type = OrderType::StopMarket;
    order.role = OrderRole::StopLoss;
    order.isReduceOnly = true;
    order.triggerPrice = Price::ofTicks(60'000'000);
    const auto stop = [](const char* side, int direction) {
        return std::string(R"({"category":"linear","symbol":"BTCUSDT","side":")") + side
            + R"(","orderType":"Market","qty":"0.010","timeInForce":"IOC","triggerPrice":"60000.000","triggerBy":"MarkPrice","triggerDirection":)" + std::to_string(direction)
            + R"(,"orderLinkId":"n9","positionIdx":0,"reduceOnly":true})";
    };
    QCOMPARE(bybit::placeBody(order, is, "n9"), stop("Sell", 2));
    order.role = OrderRole::TakeProfit;
    QCOMPARE(bybit::placeBody(order, is, "n9"), stop("Sell", 1));
    order.side = Side::Buy;
    QCOMPARE(bybit::placeBody(order, is, "n9"), stop("Buy", 2));
    order.role = OrderRole::StopLoss;
    QCOMPARE(bybit::placeBody(order, is, "n9"), stop("Buy", 1));
    QCOMPARE(bybit::amendBody({order.id, is.id(), Quantity::ofLots(20), std::nullopt, Price::ofTicks(1'000)}, is, "n9"),
        std::string(R"({"category":"linear","symbol":"BTCUSDT","orderLinkId":"n9","qty":"0.020","triggerPrice":"1.000"})"));
    QCOMPARE(bybit::cancelBody(is, "n9"), std::string(R"({"category":"linear","symbol":"BTCUSDT","orderLinkId":"n9"})"));
}

void BybitWordsTest::whatIsNotAsDocumentedIsAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isOrder");
    const QByteArray order(kOrder);
    QTest::newRow("another symbol") << QByteArray(order).replace("BTCUSDT", "ETHUSDT") << true;
    QTest::newRow("no id") << QByteArray(order).replace("\"orderId\"", "\"x\"") << true;
    QTest::newRow("no status") << QByteArray(order).replace("\"orderStatus\"", "\"x\"") << true;
    QTest::newRow("no quantity") << QByteArray(order).replace("\"qty\"", "\"x\"") << true;
    QTest::newRow("a quantity off the grid") << QByteArray(order).replace("\"0.02\"", "\"0.0201\"") << true;
    QTest::newRow("filled less than nothing") << QByteArray(order).replace("\"cumExecQty\":\"0\"", "\"cumExecQty\":\"-1\"") << true;
    const QByteArray execution(kExecution);
    QTest::newRow("a fill without a number") << QByteArray(execution).replace("\"execId\"", "\"x\"") << false;
    QTest::newRow("a fill of nothing") << QByteArray(execution).replace("\"0.01\"", "\"0\"") << false;
    QTest::newRow("a fill for nothing") << QByteArray(execution).replace("61800.1", "0") << false;
    QTest::newRow("a fill off the grid") << QByteArray(execution).replace("61800.1", "61800.00001") << false;
}

void BybitWordsTest::whatIsNotAsDocumentedIsAnError()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isOrder);
    simdjson::dom::parser parser;
    const auto json = parser.parse(text.toStdString()).value();
    const auto said = isOrder ? bybit::readOrder(json, linear("BTCUSDT")) : bybit::readExecution(json, linear("BTCUSDT"));
    QVERIFY(!said);
    QVERIFY(!said.error().empty());
}

/// Whatever stands in a field, it is understood or refused, and nothing else happens.
void BybitWordsTest::anyValueInAnyFieldIsReadOrRefused()
{
    const QStringList values{QStringLiteral("null"), QStringLiteral("true"), QStringLiteral("[]"), QStringLiteral("{}"), QStringLiteral("\"\""), QStringLiteral("-1"),
        QStringLiteral("1e400"), QStringLiteral("\"1e30\""), QStringLiteral("\"-1e30\""), QStringLiteral("\"99999999999999999999999999999999999999\""), QStringLiteral("\"NaN\""),
        QStringLiteral("18446744073709551615"), QStringLiteral("\"\\u0000\""), QStringLiteral("\"Funding\""), QStringLiteral("\"0.000000000000000000000000000001\"")};
    simdjson::dom::parser parser;
    const Instrument is = linear("BTCUSDT");
    std::mt19937 random(1);
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        QJsonObject row = QJsonDocument::fromJson(i % 2 == 0 ? kOrder : kExecution).object();
        QByteArray text = QJsonDocument(row).toJson(QJsonDocument::Compact);
        for (int changes = 1 + int(random() % 3); changes > 0; --changes) {
            const QString key = row.keys().at(int(random() % unsigned(row.size())));
            const QByteArray before = '"' + key.toLatin1() + "\":" + QJsonDocument(QJsonArray{row.value(key)}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
            text.replace(before, '"' + key.toLatin1() + "\":" + values.at(int(random() % unsigned(values.size()))).toLatin1());
        }
        simdjson::dom::element json;
        if (parser.parse(text.toStdString()).get(json) != simdjson::SUCCESS)
            continue;
        read += bybit::readOrder(json, is).hasValue() ? 1 : 0;
        read += bybit::readExecution(json, is).hasValue() ? 1 : 0;
        read += bybit::readFunding(json, is).hasValue() ? 1 : 0;
        read += bybit::readPosition(json, is).hasValue() ? 1 : 0;
    }
    QVERIFY(read > 1'000);
}

JARVIS_TEST(BybitWordsTest)
#include "bybit_words_test.moc"
