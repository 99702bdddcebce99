#include "engine/venue/record/recorder.h"
#include "engine/venue/replay/event_words.h"
#include "engine/venue/replay/recording.h"
#include "tests/support/memory_file_system.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace jarvis;
using venue::record::Recorder;
using venue::record::RecorderOptions;

namespace {

constexpr Timestamp kStart = timestampFromMillis(1'795'262'400'000);
constexpr InstrumentId kId{77};
constexpr const char* kFirst = "rec/binance_20261121T120000Z_0001.jsonl.gz";
constexpr const char* kSecond = "rec/binance_20261121T120001Z_0002.jsonl.gz";

Instrument instrument()
{
    Instrument::Spec spec;
    spec.id = kId;
    spec.venue = VenueId::Binance;
    spec.symbol = "BTCUSDT";
    spec.base = "BTC";
    spec.quote = "USDT";
    spec.tickSize = Decimal{1, 1};
    spec.lotSize = Decimal{1, 3};
    spec.quantityMin = Quantity::ofLots(1);
    spec.quantityMax = Quantity::ofLots(1'000'000);
    spec.priceMax = Price::ofTicks(20'000'000);
    spec.notionalMin = Money::ofWhole(5);
    spec.makerFee = Ratio{20'000};
    spec.takerFee = Ratio{50'000};
    spec.maintenanceMargin = Ratio{500'000};
    return Instrument::create(spec).value();
}

BookLevel level(std::int64_t ticks, std::int64_t lots)
{
    return {Price::ofTicks(ticks), Quantity::ofLots(lots)};
}

BookUpdate book(std::uint64_t sequence, bool isSnapshot = false)
{
    const auto step = static_cast<std::int64_t>(sequence);
    BookUpdate made{kId, kStart + std::chrono::milliseconds(step), sequence, isSnapshot ? 0 : sequence - 1, isSnapshot, {}, {}};
    made.bids = {level(1'000, step), level(999 - step % 5, 7)};
    made.asks = {level(1'001 + step % 3, 0), level(1'005, step)};
    return made;
}

/// One of each kind, and the ends of what numbers can be.
std::vector<MarketEvent> story()
{
    std::vector<MarketEvent> events{book(1, true), book(2), book(3)};
    const Timestamp later = kStart + std::chrono::milliseconds(10);
    events.emplace_back(TradeTick{kId, later, UINT64_MAX, Price::ofTicks(20'000'000), Quantity::ofLots(1), Side::Sell});
    events.emplace_back(TradeTick{kId, later, 0, Price::ofTicks(1), Quantity::ofLots(std::int64_t(1) << 46), Side::Buy});
    events.emplace_back(MarkTick{kId, later, Price::ofTicks(1'003), Ratio{-12'345}, kStart + std::chrono::hours(8)});
    events.emplace_back(FundingTick{kId, later, Ratio{10'000}, Price::ofTicks(1'002)});
    events.emplace_back(HeartbeatTick{kId, later});
    events.emplace_back(StatusNotice{kId, later, InstrumentStatus::Halted});
    events.emplace_back(GapNotice{kId, later});
    events.push_back(book(50, true));
    events.push_back(book(51));
    return events;
}

std::string wordsOf(const std::vector<MarketEvent>& events)
{
    std::string made;
    for (const MarketEvent& event : events)
        venue::replay::appendLine(event, made);
    return made;
}

/// What a recording plays, and whether it ended well.
struct Played {
    std::vector<MarketEvent> events;
    std::vector<Instrument> instruments;
    std::string error;
    venue::replay::Recording::Counts counts;
};

Played play(const std::string& path)
{
    auto opened = venue::replay::openRecording(path);
    if (!opened)
        return {{}, {}, opened.error().what, {}};
    Played played;
    played.instruments = (*opened)->instruments();
    (*opened)->pull(Timestamp::max(), played.events);
    played.error = (*opened)->error() ? (*opened)->error()->what : "";
    played.counts = (*opened)->counts();
    return played;
}

class Folder {
public:
    Played play(const std::vector<std::byte>& bytes)
    {
        const std::string path = m_folder.filePath(QStringLiteral("a.jsonl.gz")).toStdString();
        std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        return ::play(path);
    }
    Played playText(const std::string& text)
    {
        const std::string path = m_folder.filePath(QStringLiteral("a.jsonl")).toStdString();
        std::ofstream(path, std::ios::binary) << text;
        return ::play(path);
    }

private:
    QTemporaryDir m_folder;
};

RecorderOptions options()
{
    RecorderOptions made;
    made.folder = "rec";
    made.name = "binance";
    return made;
}

Recorder recorder(test::MemoryFileSystem& files, const RecorderOptions& how = options())
{
    auto made = Recorder::create(files, how, {instrument()}, kStart);
    if (!made)
        qFatal("%s", made.error().text().c_str());
    return std::move(*made);
}

std::string headOf(const Instrument& of)
{
    std::string text;
    venue::replay::appendHeader("binance", kStart, text);
    venue::replay::appendLine(of, text);
    return text;
}

} // namespace

/// What is recorded plays as it was told, whatever happened to the disk in between.
class RecorderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasToldIsPlayed();
    void theInstrumentIsTheSame();
    void aNewFileStandsForItself();
    void aFileThatIsThereIsLeftAlone();
    void aCrashCostsWhatWasNotFlushed();
    void aTailThatIsTornIsLeftOut();
    void aFullDiskIsToldOnceAndForAll();
    void everyCallThatFailsIsTold();
    void aClockThatGoesBackIsNoReasonToWait();
    void badLinesAreRefused_data();
    void badLinesAreRefused();
    void anUpdateThatDoesNotFollowIsAGap();
};

void RecorderTest::whatWasToldIsPlayed()
{
    test::MemoryFileSystem files;
    Recorder writing = recorder(files);
    QVERIFY(writing.write(story(), kStart));
    QVERIFY(writing.flush());
    QCOMPARE(writing.counts().events, std::uint64_t(12));
    QCOMPARE(writing.counts().gaps, std::uint64_t(1));
    const Played played = Folder().play(files.bytesOf(kFirst));
    QCOMPARE(played.error, std::string());
    // Times never go back in a feed, as they do here behind the gap.
    std::vector<MarketEvent> expected = story();
    Timestamp last{};
    for (MarketEvent& event : expected)
        std::visit([&last](auto& e) { last = e.time = std::max(e.time, last); }, event);
    QCOMPARE(wordsOf(played.events), wordsOf(expected));
    QCOMPARE(played.counts.gaps, std::uint64_t(0));
    QCOMPARE(played.counts.trades, std::uint64_t(2));
}

void RecorderTest::theInstrumentIsTheSame()
{
    test::MemoryFileSystem files;
    Recorder writing = recorder(files);
    QVERIFY(writing.write(story(), kStart));
    QVERIFY(writing.flush());
    const Played played = Folder().play(files.bytesOf(kFirst));
    QCOMPARE(played.instruments.size(), std::size_t(1));
    QCOMPARE(headOf(played.instruments[0]), headOf(instrument()));
}

void RecorderTest::aNewFileStandsForItself()
{
    test::MemoryFileSystem files;
    RecorderOptions how = options();
    how.fileLengthMax = std::chrono::seconds(1);
    Recorder writing = recorder(files, how);
    QVERIFY(writing.write(std::vector<MarketEvent>{book(1, true), book(2), MarkTick{kId, kStart, Price::ofTicks(1'003), Ratio{5}, kStart}}, kStart));
    QVERIFY(writing.write(std::vector<MarketEvent>{book(3)}, kStart + std::chrono::seconds(1)));
    QVERIFY(writing.write(std::vector<MarketEvent>{book(4)}, kStart + std::chrono::seconds(1)));
    QVERIFY(writing.flush());
    QCOMPARE(writing.counts().files, std::uint64_t(2));
    market::DepthBook whole(kId);
    for (const BookUpdate& update : {book(1, true), book(2), book(3), book(4)})
        whole.apply(update);
    const Played played = Folder().play(files.bytesOf(kSecond));
    market::DepthBook rebuilt(kId);
    int marks = 0;
    for (const MarketEvent& event : played.events) {
        if (const auto* update = std::get_if<BookUpdate>(&event))
            QVERIFY(rebuilt.apply(*update) == market::DepthBook::Applied::Updated);
        marks += std::holds_alternative<MarkTick>(event) ? 1 : 0;
    }
    QCOMPARE(marks, 1);
    QCOMPARE(rebuilt.sequence(), std::uint64_t(4));
    QVERIFY(rebuilt.depthView().bids == whole.depthView().bids);
    QVERIFY(rebuilt.depthView().asks == whole.depthView().asks);
}

void RecorderTest::aFileThatIsThereIsLeftAlone()
{
    test::MemoryFileSystem files;
    {
        Recorder before = recorder(files);
        QVERIFY(before.write(story(), kStart));
        QVERIFY(before.flush());
    }
    const auto kept = files.bytesOf(kFirst);
    const Recorder after = recorder(files);
    QVERIFY(files.bytesOf(kFirst) == kept);
    QCOMPARE(after.path(), std::string("rec/binance_20261121T120000Z_0002.jsonl.gz"));
}

void RecorderTest::aCrashCostsWhatWasNotFlushed()
{
    using Crash = test::MemoryFileSystem::Crash;
    for (const Crash how : {Crash::LosesAll, Crash::KeepsPrefix, Crash::KeepsSectors}) {
        test::MemoryFileSystem files;
        Random random(9);
        Recorder writing = recorder(files);
        QVERIFY(writing.write(std::vector<MarketEvent>{book(1, true)}, kStart));
        QVERIFY(writing.flush());
        QVERIFY(writing.write(std::vector<MarketEvent>{book(2), book(3)}, kStart)); // waits for the next flush
        files.crash(how, random);
        const Played played = Folder().play(files.bytesOf(kFirst));
        QCOMPARE(played.error, std::string());
        QCOMPARE(wordsOf(played.events), wordsOf({book(1, true)}));
    }
}

void RecorderTest::aTailThatIsTornIsLeftOut()
{
    test::MemoryFileSystem files;
    Recorder writing = recorder(files);
    QVERIFY(writing.write(std::vector<MarketEvent>{book(1, true), book(2)}, kStart));
    QVERIFY(writing.flush());
    const std::size_t whole = files.bytesOf(kFirst).size();
    QVERIFY(writing.write(std::vector<MarketEvent>{book(3), book(4)}, kStart));
    QVERIFY(writing.flush());
    const std::vector<std::byte> all = files.bytesOf(kFirst);
    const std::string sure = wordsOf({book(1, true), book(2)});
    const std::string longest = wordsOf({book(1, true), book(2), book(3), book(4)});
    Folder folder;
    for (std::size_t size = whole; size <= all.size(); ++size) {
        const Played played = folder.play({all.begin(), all.begin() + static_cast<std::ptrdiff_t>(size)});
        QCOMPARE(played.error, std::string());
        const std::string words = wordsOf(played.events);
        QVERIFY2(words.starts_with(sure) && longest.starts_with(words), words.c_str());
    }
}

void RecorderTest::aFullDiskIsToldOnceAndForAll()
{
    test::MemoryFileSystem files;
    Recorder writing = recorder(files);
    QVERIFY(writing.write(std::vector<MarketEvent>{book(1, true)}, kStart + std::chrono::seconds(2)));
    files.setCapacity(files.bytesOf(kFirst).size() + 20);
    std::vector<MarketEvent> many;
    for (std::uint64_t i = 2; i < 200; ++i)
        many.push_back(book(i));
    const auto written = writing.write(many, kStart + std::chrono::seconds(4));
    QVERIFY(!written);
    QCOMPARE(written.error().io.code, ENOSPC);
    QVERIFY2(written.error().text().find("Free some room") != std::string::npos, written.error().text().c_str());
    const std::size_t calls = files.calls();
    QVERIFY(!writing.write(many, kStart + std::chrono::seconds(6)));
    QVERIFY(!writing.flush());
    QCOMPARE(files.calls(), calls); // the disk is left in peace
    const Played played = Folder().play(files.bytesOf(kFirst));
    QCOMPARE(played.error, std::string());
    QVERIFY(wordsOf(played.events).starts_with(wordsOf({book(1, true)})));
}

void RecorderTest::everyCallThatFailsIsTold()
{
    for (std::size_t after = 0; after < 12; ++after) {
        test::MemoryFileSystem files;
        files.failCall(after, EIO);
        RecorderOptions how = options();
        how.fileLengthMax = std::chrono::seconds(1);
        auto made = Recorder::create(files, how, {instrument()}, kStart);
        bool isTold = !made.hasValue();
        for (int i = 1; made && !isTold && i < 5; ++i)
            isTold = !made->write(std::vector<MarketEvent>{book(static_cast<std::uint64_t>(i), true)}, kStart + std::chrono::seconds(i)).hasValue();
        QCOMPARE(isTold, files.hasFailed());
        QCOMPARE(files.syncsAfterFailure(), std::size_t(0));
    }
}

void RecorderTest::aClockThatGoesBackIsNoReasonToWait()
{
    test::MemoryFileSystem files;
    Recorder writing = recorder(files);
    QVERIFY(writing.write(std::vector<MarketEvent>{book(1, true)}, kStart + std::chrono::seconds(2)));
    QVERIFY(writing.write(std::vector<MarketEvent>{book(2)}, kStart - std::chrono::hours(2)));
    QVERIFY(writing.write(std::vector<MarketEvent>{book(3)}, kStart - std::chrono::hours(2) + std::chrono::seconds(1)));
    QVERIFY(Folder().play(files.bytesOf(writing.path())).events.size() >= 2);
}

void RecorderTest::badLinesAreRefused_data()
{
    QTest::addColumn<std::string>("lines");
    const std::string head = headOf(instrument());
    const auto row = [&](const char* what, const std::string& line) { QTest::newRow(what) << head + R"({"k":"alive","i":77,"t":1})" "\n" + line + "\n"; };
    row("no JSON", "{\"k\":");
    row("an unknown kind", R"({"k":"dance","i":77,"t":1})");
    row("an unknown instrument", R"({"k":"alive","i":78,"t":1})");
    row("no time", R"({"k":"alive","i":77})");
    row("a time before all times", R"({"k":"alive","i":77,"t":-1})");
    row("a price of nothing", R"({"k":"trade","i":77,"t":1,"n":1,"x":0,"v":1,"s":"buy"})");
    row("a price beyond the instrument's", R"({"k":"trade","i":77,"t":1,"n":1,"x":20000001,"v":1,"s":"buy"})");
    row("a trade of nothing", R"({"k":"trade","i":77,"t":1,"n":1,"x":5,"v":0,"s":"buy"})");
    row("a trade beyond all bounds", R"({"k":"trade","i":77,"t":1,"n":1,"x":5,"v":9223372036854775807,"s":"buy"})");
    row("a side that is none", R"({"k":"trade","i":77,"t":1,"n":1,"x":5,"v":1,"s":"long"})");
    row("a level with one number", R"({"k":"snapshot","i":77,"t":1,"q":1,"b":[[5]],"a":[]})");
    row("a level below nothing", R"({"k":"snapshot","i":77,"t":1,"q":1,"b":[[5,-1]],"a":[]})");
    row("a fraction", R"({"k":"snapshot","i":77,"t":1,"q":1,"b":[[5.5,1]],"a":[]})");
    row("a delta that follows nothing", R"({"k":"book","i":77,"t":1,"q":2,"b":[],"a":[]})");
    row("a rate beyond all bounds", R"({"k":"funding","i":77,"t":1,"x":5,"r":99999999999})");
    row("a mark without its settlement", R"({"k":"mark","i":77,"t":1,"x":5,"r":1})");
    row("an unknown status", R"({"k":"status","i":77,"t":1,"s":9})");
    QTest::newRow("a later version") << std::string(R"({"jarvis":"recording","version":2,"name":"x","begun":1})") + "\n";
    QTest::newRow("no instruments") << std::string(R"({"jarvis":"recording","version":1,"name":"x","begun":1})") + "\n";
    QTest::newRow("an instrument without a lot") << std::string(R"({"jarvis":"recording","version":1,"name":"x","begun":1})") + "\n" + R"({"instrument":5})" + "\n";
    QTest::newRow("an instrument twice") << head + head.substr(head.find('\n') + 1);
}

void RecorderTest::badLinesAreRefused()
{
    QFETCH(std::string, lines);
    const Played played = Folder().playText(lines);
    QVERIFY2(played.error.find(", line ") != std::string::npos, played.error.c_str());
}

void RecorderTest::anUpdateThatDoesNotFollowIsAGap()
{
    std::string text = headOf(instrument());
    for (const BookUpdate& update : {book(1, true), book(2), book(4), book(5), book(9, true), book(10)})
        venue::replay::appendLine(MarketEvent(update), text);
    const Played played = Folder().playText(text);
    QCOMPARE(played.error, std::string());
    QCOMPARE(wordsOf(played.events), wordsOf({book(1, true), book(2), GapNotice{kId, book(4).time}, book(9, true), book(10)}));
    QCOMPARE(played.counts.gaps, std::uint64_t(1));
}

JARVIS_TEST(RecorderTest)
#include "recorder_test.moc"
