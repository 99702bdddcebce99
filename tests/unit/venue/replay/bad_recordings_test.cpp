#include "engine/venue/replay/recording.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#include <fstream>
#include <string>
#include <variant>
#include <vector>

using namespace jarvis;
using namespace jarvis::venue::replay;
using venue::FeedError;

namespace {

const std::string kCandleHeader = "ts_ms,open,high,low,close,volume\n";
const std::string kTradeHeader = "trade_ts_ms,event_ts_ms,local_ts_ns,trade_id,price,qty,buyer_is_maker,type\n";

std::string candles(int count)
{
    std::string text = kCandleHeader;
    for (int i = 0; i < count; ++i)
        text += std::to_string(1'700'000'040'000 + i * 60'000LL) + ",100.5,101.5,100,101,12.5\n";
    return text;
}

std::string depth(int u, const std::string& time = "1700000000000")
{
    return "1700000000000000000 {\"stream\":\"abcusdt@depth\",\"data\":{\"e\":\"depthUpdate\",\"E\":" + time
        + ",\"s\":\"ABCUSDT\",\"U\":" + std::to_string(u) + ",\"u\":" + std::to_string(u)
        + ",\"pu\":" + std::to_string(u - 1) + ",\"b\":[[\"99.5\",\"" + std::to_string(u % 7 + 1)
        + ".0\"]],\"a\":[[\"100.5\",\"1.25\"]]}}\n";
}

std::string snapshotLine(int u)
{
    return "1700000000000000000 {\"lastUpdateId\":" + std::to_string(u)
        + ",\"E\":1700000000000,\"bids\":[[\"99.5\",\"3\"]],\"asks\":[[\"100.5\",\"2\"]]}\n";
}

std::string bybit(int u, const char* type = "delta")
{
    return std::string("{\"topic\":\"orderbook.500.ABCUSDT\",\"type\":\"") + type
        + "\",\"ts\":1700000000000,\"data\":{\"s\":\"ABCUSDT\",\"b\":[[\"99.5\",\"1\"]],\"a\":[[\"100.5\",\"2\"]],"
          "\"u\":"
        + std::to_string(u) + ",\"seq\":1}}\n";
}

} // namespace

/// What is wrong with a file is said, with the line, and what was good before it is played.
class BadRecordingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cannotBeOpened_data();
    void cannotBeOpened();
    void missingFilesAndFolders();
    void endsWhereItIsBroken_data();
    void endsWhereItIsBroken();
    void cutGzipPlaysWhatIsWhole();
    void damagedGzipIsNamed();
    void plainFilesAreAsGood();
    void aGapIsToldAndEndsWithTheNextSnapshot_data();
    void aGapIsToldAndEndsWithTheNextSnapshot();
    void aWrongChecksumIsAGap();
    void venueTimesThatGoBackAreHeld();
    void aggregatedTradesInTheOfficialLayout();

private:
    QTemporaryDir m_folder;
    std::string path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }
    std::string write(const char* name, const std::string& bytes) const
    {
        std::ofstream(path(name), std::ios::binary) << bytes;
        return path(name);
    }
    std::string gzip(const char* name, const std::string& text) const
    {
        gzFile file = gzopen(path(name).c_str(), "wb");
        gzwrite(file, text.data(), static_cast<unsigned>(text.size()));
        gzclose(file);
        return path(name);
    }
    static std::vector<MarketEvent> allOf(venue::Feed& feed)
    {
        std::vector<MarketEvent> events;
        while (const auto next = feed.nextTime())
            feed.pull(*next, events);
        return events;
    }
    template <typename Event>
    static std::size_t count(const std::vector<MarketEvent>& events)
    {
        std::size_t n = 0;
        for (const MarketEvent& event : events)
            n += std::holds_alternative<Event>(event) ? 1 : 0;
        return n;
    }
};

void BadRecordingsTest::cannotBeOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    const int corrupt = static_cast<int>(FeedError::Kind::FileCorrupt);
    const int unknown = static_cast<int>(FeedError::Kind::FormatUnknown);
    const auto bytes = [](const std::string& text) { return QByteArray::fromStdString(text); };
    QTest::newRow("an empty file") << "x_y_ABCUSDT.csv" << QByteArray() << corrupt << "is empty";
    QTest::newRow("not gzip though it is named so")
        << "x_y_ABCUSDT.csv.gz" << bytes(candles(3)) << corrupt << "is not gzip";
    QTest::newRow("something else") << "x_y_ABCUSDT.csv" << bytes("hello\nworld\n") << unknown
                                    << "line 1: the format is not known; known are candles";
    QTest::newRow("a picture") << "x.png" << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << unknown
                               << "the format is not known";
    QTest::newRow("the list that accompanies a capture")
        << "a_b_instruments_20220513.txt" << bytes("https://x -> 1.5: {\"data\":[]}\n") << unknown
        << "open the capture file beside it";
    QTest::newRow("a header and nothing more")
        << "x_y_ABCUSDT.csv" << bytes(kCandleHeader) << corrupt << "there are no candles";
    QTest::newRow("the first candle is broken") << "x_y_ABCUSDT.csv" << bytes(kCandleHeader + "1,2,3\n") << corrupt
                                                << "line 2: must be ts_ms,open,high,low,close,volume";
    QTest::newRow("candles of nobody knows what")
        << "data.csv" << bytes(candles(3)) << unknown << "name it like binance_usdm_BTCUSDT_1m.csv.gz";
    QTest::newRow("trades of nobody knows what")
        << "data.csv" << bytes(kTradeHeader + "1700000000000,1,1,1,100.5,1,0,MARKET\n") << unknown
        << "its name does not tell";
    QTest::newRow("funding without its marks") << "x_y_ABCUSDT_funding_1.csv" << bytes("ts_ms,funding_rate\n1,1e-5\n")
                                               << int(FeedError::Kind::FileMissing) << "x_y_ABCUSDT_mark8h";
    QTest::newRow("a stream whose first line is no JSON")
        << "x_y.jsonl" << bytes("1700000000000000000 {\"stream\":\"a@depth\"\n") << corrupt
        << "line 1: is not valid JSON";
    QTest::newRow("a stream without books or trades")
        << "x_y.jsonl" << bytes("1700000000000000000 {\"stream\":\"a@kline\",\"data\":{\"e\":\"kline\"}}\n") << corrupt
        << "no book and no trade";
    QTest::newRow("a stream whose grid is too fine to count money")
        << "x_y.jsonl"
        << bytes("1700000000000000000 "
                 "{\"stream\":\"a@trade\",\"data\":{\"e\":\"trade\",\"E\":1700000000000,\"s\":\"ABCUSDT\",\"t\":1,"
                 "\"p\":\"0.12345678\",\"q\":\"0.12345678\",\"m\":true}}\n")
        << corrupt << "more decimals than an instrument can have";
}

void BadRecordingsTest::cannotBeOpened()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(QString, says);
    const std::string file = write(qPrintable(name), bytes.toStdString());
    const auto opened = openRecording(file);
    QVERIFY(!opened);
    QCOMPARE(static_cast<int>(opened.error().kind), kind);
    const QString what = QString::fromStdString(opened.error().what);
    QVERIFY2(what.contains(says), qPrintable(what));
    QVERIFY2(what.contains(QString::fromStdString(file)), qPrintable(what));
}

void BadRecordingsTest::missingFilesAndFolders()
{
    const auto missing = openRecording(path("nothing.csv.gz"));
    QVERIFY(!missing && missing.error().kind == FeedError::Kind::FileMissing);
    QVERIFY(missing.error().what.find("there is no such file") != std::string::npos);
    const auto folder = openRecording(m_folder.path().toStdString());
    QVERIFY(!folder && folder.error().kind == FeedError::Kind::FileUnreadable);
    const auto gzipOfNothing = openRecording(gzip("x_y_ABCUSDT_empty.csv.gz", ""));
    QVERIFY(!gzipOfNothing && gzipOfNothing.error().what.find("is empty") != std::string::npos);
}

void BadRecordingsTest::endsWhereItIsBroken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint64>("line");
    QTest::addColumn<QString>("says");
    const auto bytes = [](const std::string& text) { return QByteArray::fromStdString(text); };
    const std::string book = snapshotLine(10) + depth(11);
    QTest::newRow("a candle with a letter in it")
        << "x_y_ABCUSDT.csv" << bytes(candles(3) + "1700000220000,1O0,101,100,101,1\n" + candles(1)) << quint64(5)
        << "must be ts_ms";
    QTest::newRow("a candle whose low is above its open")
        << "x_y_ABCUSDT.csv" << bytes(candles(3) + "1700000220000,100,101,100.5,101,1\n") << quint64(5)
        << "low <= open";
    QTest::newRow("a candle of the year 300000")
        << "x_y_ABCUSDT.csv" << bytes(candles(3) + "9400000000000000,100,101,100,101,1\n") << quint64(5)
        << "must be ts_ms";
    QTest::newRow("a candle that goes back in time")
        << "x_y_ABCUSDT.csv" << bytes(candles(3) + "1700000040000,100,101,100,101,1\n") << quint64(5)
        << "later than the row before";
    QTest::newRow("a trade with too few fields")
        << "x_y_ABCUSDT.csv" << bytes(kTradeHeader + "1700000000000,1,1,1,100.5,1,0,MARKET\n1700000000000,1,1\n")
        << quint64(3) << "must be a trade";
    QTest::newRow("broken JSON in the middle")
        << "x_y.jsonl" << bytes(book + depth(12).substr(0, 60) + "\n" + depth(13)) << quint64(3) << "is not valid JSON";
    QTest::newRow("a line that is no message")
        << "x_y.jsonl" << bytes(book + "what is this\n" + depth(12)) << quint64(3) << "is neither a message";
    QTest::newRow("a price that is no number")
        << "x_y.jsonl"
        << bytes(book
               + "1 "
                 "{\"stream\":\"s\",\"data\":{\"e\":\"depthUpdate\",\"E\":1700000000000,\"s\":\"ABCUSDT\",\"U\":12,"
                 "\"u\":12,\"pu\":11,\"b\":[[\"abc\",\"1\"]],\"a\":[]}}\n")
        << quint64(3) << "price \"abc\" of ABCUSDT";
    QTest::newRow("a level without a quantity")
        << "x_y.jsonl"
        << bytes(book
               + "1 "
                 "{\"stream\":\"s\",\"data\":{\"e\":\"depthUpdate\",\"E\":1700000000000,\"s\":\"ABCUSDT\",\"U\":12,"
                 "\"u\":12,\"b\":[[\"99\"]],\"a\":[]}}\n")
        << quint64(3) << "book levels must be lists";
    QTest::newRow("a Bybit message of no type") << "x_y.jsonl" << bytes(bybit(1, "snapshot") + bybit(2, "surprise"))
                                                << quint64(2) << "must be snapshot or delta";
}

void BadRecordingsTest::endsWhereItIsBroken()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QFETCH(quint64, line);
    QFETCH(QString, says);
    auto opened = openRecording(write(qPrintable(name), text.toStdString()), {Duration::zero(), 0});
    QVERIFY2(opened, opened ? "" : opened.error().what.c_str());
    const auto events = allOf(**opened);
    QVERIFY(!events.empty());
    QVERIFY((*opened)->error());
    QCOMPARE((*opened)->error()->line, line);
    const QString what = QString::fromStdString((*opened)->error()->what);
    QVERIFY2(what.contains(says) && what.contains(QStringLiteral("line %1").arg(line)), qPrintable(what));
}

void BadRecordingsTest::cutGzipPlaysWhatIsWhole()
{
    std::string book = snapshotLine(10);
    for (int u = 11; u < 5'000; ++u)
        book += depth(u);
    for (const auto& [name, text] :
        {std::pair{"x_y_ABCUSDT.csv.gz", candles(20'000)}, std::pair{"x_y.jsonl.gz", book}}) {
        const std::string whole = gzip(name, text);
        std::ifstream in(whole, std::ios::binary);
        std::string bytes{std::istreambuf_iterator<char>(in), {}};
        bytes.resize(bytes.size() / 2);
        auto opened = openRecording(write(name, bytes), {Duration::zero(), 0});
        QVERIFY2(opened, opened ? "" : opened.error().what.c_str());
        QCOMPARE_GT(allOf(**opened).size(), 1'000U);
        QVERIFY((*opened)->error());
        QVERIFY2((*opened)->error()->what.find("the gzip stream ends early") != std::string::npos,
            (*opened)->error()->what.c_str());
        QCOMPARE_GT((*opened)->error()->line, 100U);
    }
}

void BadRecordingsTest::damagedGzipIsNamed()
{
    const std::string whole = gzip("x_y_ABCUSDT_flip.csv.gz", candles(20'000));
    std::ifstream in(whole, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    for (std::size_t i = 0; i < 16; ++i)
        bytes[bytes.size() / 2 + i] = static_cast<char>(~bytes[bytes.size() / 2 + i]);
    auto opened = openRecording(write("x_y_ABCUSDT_flip.csv.gz", bytes), {Duration::zero(), 0});
    if (opened) {
        allOf(**opened);
        QVERIFY((*opened)->error());
        QVERIFY((*opened)->error()->kind == FeedError::Kind::FileCorrupt);
    } else {
        QVERIFY(opened.error().kind == FeedError::Kind::FileCorrupt);
    }
}

void BadRecordingsTest::plainFilesAreAsGood()
{
    auto plain = openRecording(write("x_y_ABCUSDT_p.csv", candles(50)));
    auto packed = openRecording(gzip("x_y_ABCUSDT_p.csv.gz", candles(50)));
    QVERIFY(plain && packed);
    const auto events = allOf(**plain);
    QCOMPARE(events.size(), allOf(**packed).size());
    QCOMPARE(count<TradeTick>(events), 200U);
    QVERIFY(!(*plain)->error());
    // Without a line end, and with those of Windows.
    std::string text = candles(2);
    text.pop_back();
    std::string windows;
    for (const char c : text)
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    auto other = openRecording(write("x_y_ABCUSDT_w.csv", windows));
    QVERIFY(other);
    QCOMPARE(count<TradeTick>(allOf(**other)), 8U);
}

void BadRecordingsTest::aGapIsToldAndEndsWithTheNextSnapshot_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("gaps");
    QTest::addColumn<int>("updates"); // snapshots and deltas that are handed on
    const auto bytes = [](const std::string& text) { return QByteArray::fromStdString(text); };
    QTest::newRow("whole") << bytes(depth(9) + depth(10) + snapshotLine(10) + depth(11) + depth(12)) << 0 << 3;
    QTest::newRow("a lost delta") << bytes(snapshotLine(10) + depth(11) + depth(13) + depth(14)) << 1 << 2;
    QTest::newRow("a lost delta, and a newer snapshot")
        << bytes(snapshotLine(10) + depth(11) + depth(13) + depth(14) + snapshotLine(13) + depth(15)) << 1 << 5;
    QTest::newRow("a snapshot older than the stream: it does not join")
        << bytes(depth(20) + snapshotLine(10) + depth(21)) << 1 << 1;
    QTest::newRow("a second snapshot while all is well changes nothing")
        << bytes(snapshotLine(10) + depth(11) + snapshotLine(10) + depth(12)) << 0 << 3;
    QTest::newRow("Bybit: a lost delta, then a new snapshot")
        << bytes(bybit(1, "snapshot") + bybit(2) + bybit(4) + bybit(5) + bybit(9, "snapshot") + bybit(10)) << 1 << 4;
}

void BadRecordingsTest::aGapIsToldAndEndsWithTheNextSnapshot()
{
    QFETCH(QByteArray, text);
    QFETCH(int, gaps);
    QFETCH(int, updates);
    auto opened = openRecording(write("x_y_gap.jsonl", text.toStdString()));
    QVERIFY2(opened, opened ? "" : opened.error().what.c_str());
    const auto events = allOf(**opened);
    QVERIFY(!(*opened)->error());
    QCOMPARE(int(count<GapNotice>(events)), gaps);
    QCOMPARE(int(count<BookUpdate>(events)), updates);
    QCOMPARE(int((*opened)->counts().gaps), gaps);
}

void BadRecordingsTest::aWrongChecksumIsAGap()
{
    const auto okx = [](const char* action, const char* bid, long checksum) {
        return std::string("1652459225.5: {\"arg\":{\"channel\":\"books\",\"instId\":\"ABC-USDT\"},\"action\":\"")
            + action + "\",\"data\":[{\"asks\":[[\"100.5\",\"2\",\"0\",\"1\"]],\"bids\":[[\"99.5\",\"" + bid
            + "\",\"0\",\"1\"]],\"ts\":\"1652459225000\",\"checksum\":" + std::to_string(checksum) + "}]}\n";
    };
    // crc32("99.5:1:100.5:2") and crc32("99.5:3:100.5:2") as signed numbers.
    const auto sum = [](const char* text) {
        return static_cast<long>(
            static_cast<std::int32_t>(crc32(0, reinterpret_cast<const Bytef*>(text), static_cast<uInt>(strlen(text)))));
    };
    const long first = sum("99.5:1:100.5:2");
    const long second = sum("99.5:3:100.5:2");
    auto good = openRecording(write("x_y_good.txt", okx("snapshot", "1", first) + okx("update", "3", second)));
    QVERIFY2(good, good ? "" : good.error().what.c_str());
    QCOMPARE(count<GapNotice>(allOf(**good)), 0U);
    QCOMPARE((*good)->counts().checks, quint64(2));
    auto bad = openRecording(write("x_y_bad.txt",
        okx("snapshot", "1", first) + okx("update", "4", second) + okx("update", "3", second)
            + okx("snapshot", "1", first)));
    QVERIFY(bad);
    const auto events = allOf(**bad);
    QCOMPARE(count<GapNotice>(events), 1U);
    QCOMPARE(count<BookUpdate>(events), 3U);
    QCOMPARE((*bad)->counts().mismatches, quint64(1));
    auto zero = openRecording(write("x_y_zero.txt", okx("snapshot", "1", 0) + okx("update", "3", 0)));
    QVERIFY(zero);
    QCOMPARE(count<GapNotice>(allOf(**zero)), 0U);
    QCOMPARE((*zero)->counts().checks, quint64(0));
}

void BadRecordingsTest::venueTimesThatGoBackAreHeld()
{
    auto opened = openRecording(write("x_y_back.jsonl",
        snapshotLine(10) + depth(11, "1700000005000") + depth(12, "1700000003000") + depth(13, "1700000006000")));
    QVERIFY(opened);
    Timestamp last = Timestamp::min();
    for (const MarketEvent& event : allOf(**opened)) {
        const Timestamp time = std::visit([](const auto& e) { return e.time; }, event);
        QVERIFY(time >= last);
        last = time;
    }
    QCOMPARE(toMillis(last), qint64(1'700'000'006'000));
}

void BadRecordingsTest::aggregatedTradesInTheOfficialLayout()
{
    const std::string header
        = "agg_trade_id,price,quantity,first_trade_id,last_trade_id,transact_time,is_buyer_maker\n";
    const std::string rows = "7,100.50,0.250,1,3,1700000000000,true\n8,100.60,1.000,4,4,1700000001000,false\n";
    for (const std::string& text : {header + rows, rows}) {
        auto opened = openRecording(write("binance_usdm_ABCUSDT_aggTrades.csv", text), {Duration::zero(), 0});
        QVERIFY2(opened, opened ? "" : opened.error().what.c_str());
        std::vector<TradeTick> trades;
        for (const MarketEvent& event : allOf(**opened)) {
            if (const auto* trade = std::get_if<TradeTick>(&event))
                trades.push_back(*trade);
        }
        QCOMPARE(trades.size(), 2U);
        QCOMPARE(trades[0].price.ticks(), qint64(1'005));
        QCOMPARE(trades[0].quantity.lots(), qint64(25));
        QVERIFY(trades[0].aggressor == Side::Sell && trades[1].aggressor == Side::Buy);
        QCOMPARE(trades[1].tradeId, quint64(8));
    }
}

JARVIS_TEST(BadRecordingsTest)
#include "bad_recordings_test.moc"
