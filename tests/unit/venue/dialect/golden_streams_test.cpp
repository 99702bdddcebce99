#include "engine/venue/dialect/book_stream.h"
#include "engine/venue/dialect/instrument_facts.h"
#include "tests/support/golden_vectors.h"
#include "tests/support/test_main.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <map>

using namespace jarvis;
using namespace jarvis::venue;
using dialect::Dialect;

namespace {

const char* fileOf(Dialect venue)
{
    switch (venue) {
    case Dialect::Binance: return "parse_binanceusdm.json";
    case Dialect::Bybit: return "parse_bybit.json";
    case Dialect::Okx: return "parse_okx.json";
    }
    return "";
}

Instrument instrumentOf(const std::string& symbol)
{
    dialect::InstrumentFacts facts;
    facts.market = "golden";
    facts.symbol = symbol;
    facts.tickSize = {1, 8};
    facts.lotSize = {1, 3};
    facts.priceMax = Decimal{1'000'000, 0};
    facts.quantityMax = Decimal{1'000'000, 0};
    if (symbol.starts_with("BTC"))
        facts.lotSize = {1, 8};
    if (symbol.starts_with("BTC"))
        facts.tickSize = {1, 4};
    auto made = dialect::makeInstrument(facts);
    if (!made)
        qFatal("no instrument");
    return *made;
}

/// One stream of one venue, fed with golden messages.
class Reader {
public:
    explicit Reader(Dialect venue) : m_venue(venue) {}

    std::vector<MarketEvent> take(const QJsonValue& raw)
    {
        std::vector<MarketEvent> events;
        const std::string text = QJsonDocument(raw.toObject()).toJson(QJsonDocument::Compact).toStdString();
        simdjson::dom::element json;
        std::vector<dialect::StreamMessage> messages;
        if (m_parser.parse(text).get(json) != simdjson::SUCCESS || dialect::decode(m_venue, json, messages))
            qFatal("not decoded: %s", text.c_str());
        for (const dialect::StreamMessage& message : messages) {
            if (message.kind == dialect::StreamMessage::Kind::Other)
                continue;
            // Snapshots over REST do not name what they are of.
            const std::string symbol = message.symbol.empty() ? "BTCUSDT" : std::string(message.symbol);
            if (!m_streams.contains(symbol))
                m_streams.try_emplace(symbol, instrumentOf(symbol), Decimal{}, m_venue, m_counts, dialect::BookStream::Origin::Live);
            if (const auto wrong = m_streams.at(symbol).onMessage(message, message.time.value_or(Timestamp()), events))
                qFatal("%s", wrong->c_str());
        }
        return events;
    }
    const market::DepthBook& book(const std::string& symbol) const { return m_streams.at(symbol).book(); }
    bool isSynced(const std::string& symbol) const { return m_streams.at(symbol).isSynced(); }

    dialect::StreamCounts m_counts;

private:
    Dialect m_venue;
    simdjson::dom::parser m_parser;
    std::map<std::string, dialect::BookStream> m_streams;
};

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

/// Whether our best levels are theirs. The vectors share rows between the books of a story, so that only the last one shows the
/// quantities of its own moment: those before are compared by price.
bool hasLevels(const market::DepthBook& book, Side side, const QJsonArray& theirs, const Instrument& is, bool isLast = true)
{
    qsizetype at = 0;
    bool isSame = true;
    book.forEachLevel(side, [&](const BookLevel& level) {
        if (at == theirs.size())
            return false;
        const QJsonArray row = theirs.at(at++).toArray();
        isSame = isSame && isNear(is.toDouble(level.price), row.at(0).toDouble())
            && (!isLast || isNear(is.toDouble(level.quantity), row.at(1).toDouble()));
        return isSame;
    });
    return isSame && at == theirs.size();
}

std::optional<QJsonObject> vectorOf(Dialect venue, const char* id)
{
    for (const QJsonValue& value : test::goldenVectors(fileOf(venue)).value(QLatin1String("vectors")).toArray()) {
        if (value.toObject().value(QLatin1String("id")).toString() == QLatin1String(id))
            return value.toObject();
    }
    return std::nullopt;
}

} // namespace

/// What three venues stream, read as others read it.
class GoldenStreamsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void binanceBooksAreAsOthersSeeThem();
    void bybitBooksAreAsOthersSeeThem();
    void okxBooksAreAsOthersSeeThem();
    void tradesAreAsOthersSeeThem_data();
    void tradesAreAsOthersSeeThem();
    void marksAreAsOthersSeeThem();
    void fundingIsSettledWhenTheNextIsNamed();
};

void GoldenStreamsTest::binanceBooksAreAsOthersSeeThem()
{
    const auto golden = vectorOf(Dialect::Binance, "real:depth_snapshot+6_diffs");
    if (!golden)
        QSKIP("the golden vectors are not here");
    Reader reader(Dialect::Binance);
    const QJsonObject raw = golden->value(QLatin1String("raw")).toObject();
    reader.take(raw.value(QLatin1String("snapshot")));
    const QJsonArray after = golden->value(QLatin1String("unified")).toArray();
    qsizetype at = 0;
    for (const QJsonValue& diff : raw.value(QLatin1String("diffs")).toArray()) {
        reader.take(diff);
        const QJsonObject theirs = after.at(at++).toObject();
        QCOMPARE(static_cast<double>(reader.book("BTCUSDT").sequence()), theirs.value(QLatin1String("u")).toDouble());
        const Instrument is = instrumentOf("BTCUSDT");
        QVERIFY(hasLevels(reader.book("BTCUSDT"), Side::Buy, theirs.value(QLatin1String("bids10")).toArray(), is, at == after.size()));
        QVERIFY(hasLevels(reader.book("BTCUSDT"), Side::Sell, theirs.value(QLatin1String("asks10")).toArray(), is, at == after.size()));
        QCOMPARE(int(reader.book("BTCUSDT").levelCount(Side::Buy)), theirs.value(QLatin1String("nb")).toInt());
        QCOMPARE(int(reader.book("BTCUSDT").levelCount(Side::Sell)), theirs.value(QLatin1String("na")).toInt());
    }
    QCOMPARE(at, qsizetype(6));
    QCOMPARE(reader.m_counts.gaps, std::uint64_t(0));
}

void GoldenStreamsTest::bybitBooksAreAsOthersSeeThem()
{
    const auto golden = vectorOf(Dialect::Bybit, "real:ob500 snapshot + 4 deltas");
    if (!golden)
        QSKIP("the golden vectors are not here");
    Reader reader(Dialect::Bybit);
    const QJsonArray after = golden->value(QLatin1String("unified")).toArray();
    qsizetype at = 0;
    for (const QJsonValue& frame : golden->value(QLatin1String("raw")).toArray()) {
        reader.take(frame);
        const QJsonObject theirs = after.at(at++).toObject();
        if (!theirs.contains(QLatin1String("bids10")))
            continue;
        const Instrument is = instrumentOf("XRPUSDT");
        QVERIFY(hasLevels(reader.book("XRPUSDT"), Side::Buy, theirs.value(QLatin1String("bids10")).toArray(), is, at == after.size()));
        QVERIFY(hasLevels(reader.book("XRPUSDT"), Side::Sell, theirs.value(QLatin1String("asks10")).toArray(), is, at == after.size()));
    }
    QCOMPARE(at, after.size());
    QCOMPARE(reader.m_counts.gaps, std::uint64_t(0));
    QVERIFY(reader.isSynced("XRPUSDT"));
}

void GoldenStreamsTest::okxBooksAreAsOthersSeeThem()
{
    const auto snapshot = vectorOf(Dialect::Okx, "ws:ws_books_snapshot");
    if (!snapshot)
        QSKIP("the golden vectors are not here");
    Reader reader(Dialect::Okx);
    reader.take(snapshot->value(QLatin1String("raw")));
    const QJsonObject theirs = snapshot->value(QLatin1String("unified")).toArray().at(0).toObject().value(QLatin1String("result")).toObject();
    const Instrument is = instrumentOf("BTC-USDT");
    QVERIFY(hasLevels(reader.book("BTC-USDT"), Side::Buy, theirs.value(QLatin1String("bids")).toArray(), is));
    QVERIFY(hasLevels(reader.book("BTC-USDT"), Side::Sell, theirs.value(QLatin1String("asks")).toArray(), is));
}

void GoldenStreamsTest::tradesAreAsOthersSeeThem_data()
{
    QTest::addColumn<int>("venue");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("Binance, real ones") << int(Dialect::Binance) << QByteArray("real:trades");
    QTest::newRow("Binance") << int(Dialect::Binance) << QByteArray("ws:trade_stream");
    QTest::newRow("Binance, aggregated") << int(Dialect::Binance) << QByteArray("ws:agg_trade_stream");
    QTest::newRow("Bybit") << int(Dialect::Bybit) << QByteArray("ws:ws_public_trade");
    QTest::newRow("OKX") << int(Dialect::Okx) << QByteArray("ws:ws_trades");
}

void GoldenStreamsTest::tradesAreAsOthersSeeThem()
{
    QFETCH(int, venue);
    QFETCH(QByteArray, id);
    const auto golden = vectorOf(Dialect(venue), id.constData());
    if (!golden)
        QSKIP("the golden vectors are not here");
    Reader reader{Dialect(venue)};
    std::vector<MarketEvent> events;
    const QJsonValue raw = golden->value(QLatin1String("raw"));
    for (const QJsonValue& frame : raw.isArray() ? raw.toArray() : QJsonArray{raw}) {
        for (const MarketEvent& event : reader.take(frame))
            events.push_back(event);
    }
    QJsonArray theirs = golden->value(QLatin1String("unified")).toArray();
    if (theirs.at(0).toObject().contains(QLatin1String("hash"))) {
        const QJsonValue result = theirs.at(0).toObject().value(QLatin1String("result"));
        theirs = result.isArray() ? result.toArray() : QJsonArray{result};
    }
    QCOMPARE(qsizetype(events.size()), theirs.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto* trade = std::get_if<TradeTick>(&events[i]);
        QVERIFY(trade != nullptr);
        const QJsonObject their = theirs.at(qsizetype(i)).toObject();
        const Instrument is = instrumentOf(Dialect(venue) == Dialect::Okx ? "BTC-USD" : "BTCUSDT");
        QVERIFY(isNear(is.toDouble(trade->price), their.value(QLatin1String("price")).toDouble()));
        QVERIFY(isNear(is.toDouble(trade->quantity), their.value(QLatin1String("amount")).toDouble()));
        QCOMPARE(trade->aggressor == Side::Buy, their.value(QLatin1String("side")).toString() == QLatin1String("buy"));
    }
}

void GoldenStreamsTest::marksAreAsOthersSeeThem()
{
    const auto binance = vectorOf(Dialect::Binance, "ws:mark_price_stream");
    const auto bybit = vectorOf(Dialect::Bybit, "ws:ws_ticker_linear");
    if (!binance || !bybit)
        QSKIP("the golden vectors are not here");
    const auto first = Reader(Dialect::Binance).take(binance->value(QLatin1String("raw")));
    QCOMPARE(first.size(), std::size_t(1));
    const auto& mark = std::get<MarkTick>(first[0]);
    QVERIFY(isNear(instrumentOf("BTCUSDT").toDouble(mark.mark), 11'794.15));
    QCOMPARE(mark.fundingRate.e8, std::int64_t(38'167));
    QCOMPARE(toMillis(mark.nextFunding), std::int64_t(1'562'306'400'000));

    const QJsonObject raw = bybit->value(QLatin1String("raw")).toObject();
    const auto second = Reader(Dialect::Bybit).take(raw);
    QCOMPARE(second.size(), std::size_t(1));
    const QJsonObject data = raw.value(QLatin1String("data")).toObject();
    QVERIFY(isNear(instrumentOf("BTCUSDT").toDouble(std::get<MarkTick>(second[0]).mark), data.value(QLatin1String("markPrice")).toString().toDouble()));
}

void GoldenStreamsTest::fundingIsSettledWhenTheNextIsNamed()
{
    Reader reader(Dialect::Binance);
    const auto at = [](const char* price, const char* rate, qint64 next) {
        return QJsonObject{{QStringLiteral("e"), QStringLiteral("markPriceUpdate")}, {QStringLiteral("E"), next - 500}, {QStringLiteral("s"), QStringLiteral("BTCUSDT")},
            {QStringLiteral("p"), QLatin1String(price)}, {QStringLiteral("r"), QLatin1String(rate)}, {QStringLiteral("T"), next}};
    };
    constexpr qint64 kFirst = 1'700'006'400'000;
    constexpr qint64 kSecond = kFirst + 8 * 3'600'000;
    QCOMPARE(reader.take(at("50000", "0.0001", kFirst)).size(), std::size_t(1));
    QCOMPARE(reader.take(at("50010", "0.0002", kFirst)).size(), std::size_t(1));
    const auto events = reader.take(at("50020", "0.0003", kSecond));
    QCOMPARE(events.size(), std::size_t(2));
    const auto& funding = std::get<FundingTick>(events[0]);
    QCOMPARE(toMillis(funding.time), std::int64_t(kFirst));
    QCOMPARE(funding.rate.e8, std::int64_t(20'000));
    QVERIFY(isNear(instrumentOf("BTCUSDT").toDouble(funding.mark), 50'010));
}

JARVIS_TEST(GoldenStreamsTest)
#include "golden_streams_test.moc"
