#include "engine/base/random.h"
#include "engine/venue/dialect/step_reader.h"
#include "engine/venue/dialect/usual_frames.h"
#include "engine/venue/grid.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::venue::dialect;

namespace {

std::string numberText(Random& random)
{
    std::string text = std::to_string(random.below(random.below(8) == 0 ? 100'000'000 : 70'000));
    const std::uint64_t decimals = random.below(6);
    for (std::uint64_t i = 0; i < decimals; ++i)
        text += i == 0 ? ".5" : std::to_string(random.below(10));
    return text;
}

std::string levels(Random& random, const char* rest)
{
    std::string text = "[";
    for (std::uint64_t count = random.below(random.below(4) == 0 ? 60 : 6); count > 0; --count)
        text += (text.size() > 1 ? ",[\"" : "[\"") + numberText(random) + "\",\"" + numberText(random) + '"' + rest + ']';
    return text + ']';
}

std::string whole(Random& random)
{
    return std::to_string(random.below(std::uint64_t(1) << random.below(60)));
}

using MakeFrame = std::string (*)(Random&);

std::string binanceDepth(Random& random)
{
    return R"({"stream":"btcusdt@depth@100ms","data":{"e":"depthUpdate","E":)" + whole(random) + (random.below(2) == 0 ? R"(,"T":)" + whole(random) : "")
        + R"(,"s":"BTCUSDT","U":)" + whole(random) + R"(,"u":)" + whole(random) + (random.below(2) == 0 ? R"(,"pu":)" + whole(random) : "") + R"(,"b":)"
        + levels(random, "") + R"(,"a":)" + levels(random, "") + (random.below(3) == 0 ? R"(,"st":1,"x":"y","z":null)" : "") + "}}";
}

std::string binanceTrade(Random& random)
{
    return R"({"stream":"btcusdt@trade","data":{"e":"trade","E":1723161256322,"T":)" + whole(random) + R"(,"s":"BTCUSDT","t":)" + whole(random)
        + R"(,"p":")" + numberText(random) + R"(","q":")" + numberText(random) + R"(","X":")" + (random.below(2) == 0 ? "MARKET" : "NA") + R"(","m":)"
        + (random.below(2) == 0 ? "true" : "false") + "}}";
}

std::string bybitBook(Random& random)
{
    const std::string type = std::string("\"type\":\"") + (random.below(2) == 0 ? "snapshot" : "delta") + '"';
    const std::string time = "\"ts\":" + whole(random);
    const std::string begin = random.below(2) == 0 ? type + ',' + time : time + ',' + type;
    return R"({"topic":"orderbook.50.XRPUSDT",)" + begin + R"(,"data":{"s":"XRPUSDT","b":)" + levels(random, "") + R"(,"a":)" + levels(random, "")
        + R"(,"u":)" + whole(random) + R"(,"seq":)" + whole(random) + "}" + (random.below(2) == 0 ? R"(,"cts":)" + whole(random) : "") + "}";
}

std::string bybitTrades(Random& random)
{
    std::string text = R"({"topic":"publicTrade.XRPUSDT","type":"snapshot","ts":1733011200691,"data":[)";
    for (std::uint64_t i = 0, count = 1 + random.below(4); i < count; ++i) {
        text += (i == 0 ? R"({"T":)" : R"(,{"T":)") + whole(random) + R"(,"s":"XRPUSDT","S":")" + (random.below(2) == 0 ? "Buy" : "Sell") + R"(","v":")"
            + numberText(random) + R"(","p":")" + numberText(random) + R"(","L":"PlusTick","i":"20f43950-d8dd-5b31-)" + whole(random) + R"(","BT":)"
            + (random.below(2) == 0 ? "true" : "false") + (random.below(2) == 0 ? R"(,"RPI":false,"seq":7)" : "") + '}';
    }
    return text + "]}";
}

std::string okxBook(Random& random)
{
    const char* tails[] = {R"(,"ts":"1597026383085","checksum":-855196043,"prevSeqId":-1,"seqId":123456)", R"(,"ts":"1597026383085","checksum":0,"seqId":9,"prevSeqId":8)",
        R"(,"ts":"1597026383085","checksum":2147483647)", R"(,"checksum":-5,"ts":"1")"};
    return std::string(R"({"arg":{"channel":"books","instId":"BTC-USDT-SWAP"},"action":")") + (random.below(2) == 0 ? "snapshot" : "update") + R"(","data":[{"asks":)"
        + levels(random, R"(,"0","13")") + R"(,"bids":)" + levels(random, R"(,"0","1")") + tails[random.below(4)] + "}]}";
}

std::string okxTrades(Random& random)
{
    std::string text = R"({"arg":{"channel":"trades","instId":"BTC-USDT-SWAP"},"data":[)";
    for (std::uint64_t i = 0, count = 1 + random.below(3); i < count; ++i) {
        text += std::string(i == 0 ? "" : ",") + R"({"instId":"BTC-USDT-SWAP","tradeId":")" + whole(random) + R"(","px":")" + numberText(random) + R"(","sz":")"
            + numberText(random) + R"(","side":")" + (random.below(2) == 0 ? "buy" : "sell") + R"(","ts":"1630048897897")" + (random.below(2) == 0 ? R"(,"count":"3")" : "")
            + '}';
    }
    return text + "]}";
}

struct Shape {
    const char* name;
    Dialect dialect;
    MakeFrame make;
};
constexpr Shape kShapes[] = {{"Binance depth", Dialect::Binance, binanceDepth}, {"Binance trade", Dialect::Binance, binanceTrade},
    {"Bybit book", Dialect::Bybit, bybitBook}, {"Bybit trades", Dialect::Bybit, bybitTrades}, {"OKX book", Dialect::Okx, okxBook},
    {"OKX trades", Dialect::Okx, okxTrades}};

std::string wordsOf(const StreamMessage& m)
{
    const auto number = [](const auto& value) { return value ? std::to_string(*value) : std::string("-"); };
    std::string text = std::to_string(static_cast<int>(m.kind)) + ' ' + std::string(m.symbol) + ' ' + (m.time ? std::to_string(toNanos(*m.time)) : "-") + ' '
        + number(m.firstSequence) + ' ' + number(m.sequence) + ' ' + number(m.previousSequence) + ' ' + number(m.checksum) + ' ' + std::to_string(m.tradeId) + ' '
        + std::string(m.price) + ' ' + std::string(m.quantity) + (m.aggressor == Side::Buy ? " buy" : " sell") + (m.isAggregated ? " agg" : "")
        + (m.isOffBook ? " off" : "") + ' ' + std::string(m.fundingRate);
    for (const auto* side : {&m.bids, &m.asks}) {
        text += " |";
        for (const auto& [price, quantity] : *side)
            text += ' ' + std::string(price) + ':' + std::string(quantity);
    }
    return text;
}

template <typename Messages> std::string allWordsOf(const Messages& messages)
{
    std::string text;
    for (const StreamMessage& message : messages)
        text += wordsOf(message) + '\n';
    return text;
}

/// What decode() makes of it; empty where it is refused.
std::optional<std::string> parsed(Dialect dialect, const std::string& text)
{
    simdjson::dom::parser parser;
    simdjson::dom::element json;
    std::vector<StreamMessage> messages;
    if (parser.parse(text).get(json) != simdjson::SUCCESS || decode(dialect, json, messages))
        return std::nullopt;
    return allWordsOf(messages);
}

/// The text in a block of memory of exactly its size, so that a sanitizer sees every step beyond it.
class Tight {
public:
    explicit Tight(const std::string& text) : m_bytes(new char[text.size()]), m_size(text.size()) { std::copy(text.begin(), text.end(), m_bytes.get()); }
    std::string_view view() const { return {m_bytes.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size;
};

std::string hurt(std::string text, Random& random)
{
    constexpr std::string_view kBytes = "\"\\[]{},:.-+0123456789eE tnbasu\x01\x7f\xc3";
    for (std::uint64_t times = 1 + random.below(3); times > 0 && !text.empty(); --times) {
        const std::size_t at = random.below(text.size());
        switch (random.below(5)) {
        case 0: text[at] = kBytes[random.below(kBytes.size())]; break;
        case 1: text.insert(at, 1, kBytes[random.below(kBytes.size())]); break;
        case 2: text.erase(at, 1 + random.below(4)); break;
        case 3: text.resize(at); break;
        case 4: text.insert(at, text.substr(random.below(text.size()), random.below(30))); break;
        }
    }
    return text;
}

} // namespace

/// What is read by shape is read as the parser would; what is not of that shape is left to it.
class UsualFramesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFrameIsReadAsTheParserReadsIt_data();
    void aFrameIsReadAsTheParserReadsIt();
    void whateverIsDoneToAFrameBothAgree_data();
    void whateverIsDoneToAFrameBothAgree();
    void whatIsOfAnotherShapeIsLeftToTheParser_data();
    void whatIsOfAnotherShapeIsLeftToTheParser();
    void numbersAreThoseOfTheGrid_data();
    void numbersAreThoseOfTheGrid();
    void aStepThatIsTooFineIsLeftToTheGrid();
};

void UsualFramesTest::aFrameIsReadAsTheParserReadsIt_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(std::size(kShapes)); ++i)
        QTest::newRow(kShapes[i].name) << i;
}

void UsualFramesTest::aFrameIsReadAsTheParserReadsIt()
{
    QFETCH(int, index);
    const Shape& shape = kShapes[index];
    Random random(11);
    UsualFrames usual(shape.dialect);
    for (int i = 0; i < 2'000; ++i) {
        const std::string text = shape.make(random);
        const Tight tight(text);
        const auto theirs = parsed(shape.dialect, text);
        QVERIFY2(theirs.has_value(), text.c_str());
        if (!usual.read(tight.view())) {
            // A time beyond all times is the one thing that these frames may hold and it does not take.
            QVERIFY2(theirs->find(" - ") != std::string::npos, text.c_str());
            continue;
        }
        QCOMPARE(QString::fromStdString(allWordsOf(usual.messages())), QString::fromStdString(*theirs));
    }
}

void UsualFramesTest::whateverIsDoneToAFrameBothAgree_data()
{
    aFrameIsReadAsTheParserReadsIt_data();
}

void UsualFramesTest::whateverIsDoneToAFrameBothAgree()
{
    QFETCH(int, index);
    const Shape& shape = kShapes[index];
    Random random(12);
    UsualFrames usual(shape.dialect);
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = hurt(shape.make(random), random);
        const Tight tight(text);
        if (!usual.read(tight.view()))
            continue;
        ++read;
        const auto theirs = parsed(shape.dialect, text);
        QVERIFY2(theirs.has_value(), text.c_str());
        QCOMPARE(QString::fromStdString(allWordsOf(usual.messages())), QString::fromStdString(*theirs));
    }
    QVERIFY2(read > 100, QByteArray::number(read)); // a digit that became another one
}

void UsualFramesTest::whatIsOfAnotherShapeIsLeftToTheParser_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<std::string>("text");
    const auto row = [](const char* name, Dialect dialect, const std::string& text) { QTest::newRow(name) << static_cast<int>(dialect) << text; };
    const std::string depth = R"({"stream":"a@depth","data":{"e":"depthUpdate","E":1,"T":1,"s":"A","U":1,"u":2,"pu":0,"b":[["1.5","2"]],"a":[]}})";
    const auto with = [&](const std::string& what, const std::string& instead) {
        std::string text = depth;
        return text.replace(text.find(what), what.size(), instead);
    };
    row("nothing", Dialect::Binance, "");
    row("a space", Dialect::Binance, with("\"E\":1", "\"E\": 1"));
    row("another order", Dialect::Binance, with("\"E\":1,\"T\":1", "\"T\":1,\"E\":1"));
    row("an escape in a number", Dialect::Binance, with("1.5", "1\\u002e5"));
    row("an escape in a name", Dialect::Binance, with("\"s\":\"A\"", "\"s\":\"\\u0041\""));
    row("a leading zero", Dialect::Binance, with("\"U\":1", "\"U\":01"));
    row("nineteen digits", Dialect::Binance, with("\"U\":1", "\"U\":1000000000000000000"));
    row("a fraction", Dialect::Binance, with("\"U\":1", "\"U\":1.0"));
    row("a level of three", Dialect::Binance, with("\"2\"]", "\"2\",\"3\"]"));
    row("a level of numbers", Dialect::Binance, with("\"1.5\"", "1.5"));
    row("something behind it", Dialect::Binance, depth + " ");
    row("a line break in a number", Dialect::Binance, with("1.5", "1\n5"));
    row("no ASCII", Dialect::Binance, with("\"s\":\"A\"", "\"s\":\"\xc3\xa4\""));
    row("a snapshot's number in it", Dialect::Binance, with("\"a\":[]", "\"a\":[],\"lastUpdateId\":5"));
    row("marks", Dialect::Binance, R"({"stream":"a@markPrice","data":{"e":"markPriceUpdate","E":1,"s":"A","p":"1"}})");
    row("a ticker", Dialect::Bybit, R"({"topic":"tickers.A","type":"snapshot","ts":1,"data":{"symbol":"A"}})");
    row("another type", Dialect::Bybit, R"({"topic":"orderbook.1.A","type":"half","ts":1,"data":{"s":"A","b":[],"a":[],"u":1,"seq":1}})");
    row("another action", Dialect::Okx, R"({"arg":{"channel":"books","instId":"A"},"action":"half","data":[{"asks":[],"bids":[],"ts":"1"}]})");
    row("two books at once", Dialect::Okx, R"({"arg":{"channel":"books","instId":"A"},"action":"update","data":[{"asks":[],"bids":[]},{"asks":[],"bids":[]}]})");
    row("a number twice", Dialect::Okx, R"({"arg":{"channel":"books","instId":"A"},"action":"update","data":[{"asks":[],"bids":[],"seqId":1,"seqId":2}]})");
}

void UsualFramesTest::whatIsOfAnotherShapeIsLeftToTheParser()
{
    QFETCH(int, dialect);
    QFETCH(std::string, text);
    UsualFrames usual(static_cast<Dialect>(dialect));
    QVERIFY(!usual.read(Tight(text).view()));
    QVERIFY(usual.messages().empty());
}

void UsualFramesTest::numbersAreThoseOfTheGrid_data()
{
    QTest::addColumn<qlonglong>("tick");
    QTest::addColumn<int>("tickScale");
    QTest::addColumn<qlonglong>("lot");
    QTest::addColumn<int>("lotScale");
    QTest::newRow("tenths and thousandths") << 1LL << 1 << 1LL << 3;
    QTest::newRow("halves and whole ones") << 5LL << 1 << 1LL << 0;
    QTest::newRow("quarters and hundreds") << 25LL << 2 << 100LL << 0;
    QTest::newRow("the finest of four decimals") << 1LL << 2 << 1LL << 2;
    QTest::newRow("eight decimals") << 1LL << 6 << 7LL << 5;
    QTest::newRow("twelve decimals") << 1LL << 10 << 1LL << 9;
}

void UsualFramesTest::numbersAreThoseOfTheGrid()
{
    QFETCH(qlonglong, tick);
    QFETCH(int, tickScale);
    QFETCH(qlonglong, lot);
    QFETCH(int, lotScale);
    const Decimal tickSize{tick, tickScale};
    const Decimal lotSize{lot, lotScale};
    const venue::Grid grid(tickSize, lotSize);
    const StepReader prices(tickSize);
    const StepReader quantities(lotSize);
    const Price priceMax = Price::ofTicks(900'000'000);
    Random random(13);
    int read = 0;
    for (int i = 0; i < 50'000; ++i) {
        // Steps that lie on the grid, with zeros behind them, and now and then anything.
        const auto text = [&](const Decimal& step) {
            if (random.below(20) == 0)
                return random.below(2) == 0 ? numberText(random) : hurt(numberText(random), random);
            std::string made = Decimal{step.mantissa * static_cast<std::int64_t>(random.below(std::uint64_t(1) << random.below(36))), step.scale}.toString();
            if (made.find('.') != std::string::npos)
                made.append(random.below(3), '0');
            return made;
        };
        const std::string price = text(tickSize);
        const std::string quantity = text(lotSize);
        const std::string frame = std::string(random.below(3) == 0 ? "999.9999999999999" : "99999999999999999") + '"' + price + '"' + quantity;
        const Tight tight(frame);
        LevelList levels;
        levels.emplace_back(tight.view().substr(18, price.size()), tight.view().substr(18 + price.size() + 1));
        std::vector<BookLevel> made;
        if (!readLevels(levels, prices, quantities, priceMax, made))
            continue;
        ++read;
        const auto ticks = grid.price(price);
        const auto lots = grid.quantity(quantity);
        QVERIFY2(ticks && lots, frame.c_str());
        QVERIFY((*ticks > priceMax) == made.empty());
        if (!made.empty())
            QVERIFY2(made[0].price == *ticks && made[0].quantity == *lots, frame.c_str());
    }
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        QVERIFY2(read > 20'000, QByteArray::number(read));
#endif
}

void UsualFramesTest::aStepThatIsTooFineIsLeftToTheGrid()
{
    QVERIFY(!StepReader(Decimal{1, 11}).isUsable());
    QVERIFY(StepReader(Decimal{1, 10}).isUsable());
    std::vector<BookLevel> made;
    QVERIFY(!readLevels(LevelList(), StepReader(Decimal{1, 11}), StepReader(Decimal{1, 0}), Price::ofTicks(1), made));
}

JARVIS_TEST(UsualFramesTest)
#include "usual_frames_test.moc"
