#include "engine/market/depth_book.h"
#include "engine/venue/exact_number.h"
#include "engine/venue/replay/recording.h"
#include "tests/support/recorded_data.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <variant>
#include <vector>

using namespace jarvis;
using namespace jarvis::venue;
using namespace jarvis::venue::replay;

namespace {

/// Everything that a whole recording says, checked on the way.
struct Playback {
    std::map<InstrumentId, market::DepthBook> books;
    std::map<InstrumentId, std::vector<TradeTick>> trades;
    std::size_t events = 0;
    std::size_t updates = 0;
    std::size_t marks = 0;
    std::size_t fundings = 0;
    std::size_t heartbeats = 0;
    std::size_t gaps = 0;
    std::size_t crossed = 0;
    std::size_t notApplied = 0;
    bool isMonotone = true;
    Timestamp first{};
    Timestamp last = Timestamp::min();

    void on(const BookUpdate& update)
    {
        ++updates;
        market::DepthBook& book = books.try_emplace(update.instrument, update.instrument).first->second;
        if (book.apply(update) != market::DepthBook::Applied::Updated)
            ++notApplied;
        if (book.isCrossed())
            ++crossed;
    }
    void on(const TradeTick& trade) { trades[trade.instrument].push_back(trade); }
    void on(const MarkTick&) { ++marks; }
    void on(const FundingTick&) { ++fundings; }
    void on(const HeartbeatTick&) { ++heartbeats; }
    void on(const GapNotice&) { ++gaps; }
    void on(const StatusNotice&) {}

    std::size_t tradeCount() const
    {
        std::size_t count = 0;
        for (const auto& [id, list] : trades)
            count += list.size();
        return count;
    }
};

Playback play(venue::Feed& feed, Duration step)
{
    Playback playback;
    std::vector<MarketEvent> events;
    while (const auto next = feed.nextTime()) {
        events.clear();
        feed.pull(*next + step, events);
        for (const MarketEvent& event : events) {
            const Timestamp time = std::visit([](const auto& e) { return e.time; }, event);
            if (playback.events++ == 0)
                playback.first = time;
            playback.isMonotone = playback.isMonotone && time >= playback.last && time <= *next + step;
            playback.last = time;
            std::visit([&](const auto& e) { playback.on(e); }, event);
        }
    }
    return playback;
}

Playback play(
    const std::string& path, std::unique_ptr<Recording>& feed, RecordingOptions options = {Duration::zero(), 0})
{
    auto opened = openRecording(path, options);
    if (!opened) {
        qWarning("%s", opened.error().what.c_str());
        return {};
    }
    feed = std::move(opened).value();
    return play(*feed, std::chrono::minutes(10));
}

} // namespace

class RecordingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRecordingPlaysToItsEnd_data();
    void everyRecordingPlaysToItsEnd();
    void depthRecordingsKeepTheirIntegrity_data();
    void depthRecordingsKeepTheirIntegrity();
    void candlesMadeOfTheTradesAreTheRecordedOnes();
    void tradesOfTheFileAreTheTradesOfTheStream();
    void fundingIsSettledAtItsMark();
    void candlesSettleTheFundingBesideThem();
    void theSameFileGivesTheSameEventsInAnySteps_data();
    void theSameFileGivesTheSameEventsInAnySteps();
    void instrumentsComeFromTheListBesideTheCapture();
    void inverseContractsAreOnlyToBeLookedAt();
    void earlierRowsAreHistory();
    void quietCandlesProveThatTheyLive();

private:
    std::filesystem::path m_data;
    std::string at(const char* name) const { return (m_data / name).string(); }
};

void RecordingsTest::initTestCase()
{
    m_data = test::recordedData();
    if (m_data.empty())
        QSKIP("no recorded market data: set JARVIS_DATA to its folder");
}

void RecordingsTest::everyRecordingPlaysToItsEnd_data()
{
    QTest::addColumn<QString>("path");
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(m_data)) {
        const std::string name = entry.path().filename().string();
        const bool accompanies = name.find("exchangeInfo") != std::string::npos
            || name.find("depth_snapshots") != std::string::npos || name.find("instruments") != std::string::npos;
        if (entry.is_regular_file() && name.ends_with(".gz") && !accompanies)
            paths.push_back(entry.path().string());
    }
    std::ranges::sort(paths);
    for (const std::string& path : paths)
        QTest::newRow(std::filesystem::path(path).filename().c_str()) << QString::fromStdString(path);
    QCOMPARE_GE(paths.size(), 30U);
}

void RecordingsTest::everyRecordingPlaysToItsEnd()
{
    QFETCH(QString, path);
    std::unique_ptr<Recording> feed;
    const Playback all = play(path.toStdString(), feed);
    QVERIFY(feed);
    QVERIFY2(!feed->error(), feed->error() ? feed->error()->what.c_str() : "");
    QVERIFY(all.isMonotone);
    QCOMPARE_GT(all.events, 0U);
    QCOMPARE_GT(all.marks, 0U);
    QCOMPARE(all.crossed, 0U);
    QCOMPARE(all.notApplied, 0U);
    QCOMPARE(all.gaps, 0U);
    for (const auto& [id, book] : all.books)
        QVERIFY(book.isTradable());
    const bool hasMarket = !path.contains(QStringLiteral("funding")) && !path.contains(QStringLiteral("mark8h"));
    if (hasMarket)
        QCOMPARE(all.books.size(), feed->instruments().size());
}

void RecordingsTest::depthRecordingsKeepTheirIntegrity_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<quint64>("lines");
    QTest::addColumn<quint64>("bookMessages");
    QTest::addColumn<quint64>("applied");
    QTest::addColumn<quint64>("trades");
    QTest::addColumn<quint64>("checks");
    QTest::newRow("Binance perpetual: 6551 deltas, 4 before the snapshot; every bookTicker of the same update agrees")
        << "l2/binance_usdm_btcusdt_20240808.jsonl.gz" << quint64(93954) << quint64(6552) << quint64(6547)
        << quint64(21313) << quint64(629);
    QTest::newRow("Binance spot: 3451 deltas, 2 before the snapshot, joined without pu")
        << "l2/binance_spot_btcusdt_20240808.jsonl.gz" << quint64(41249) << quint64(3452) << quint64(3449)
        << quint64(9757) << quint64(564);
    QTest::newRow("Bybit: one snapshot, 49 deltas") << "l2/bybit_linear_xrpusdt_ob500_20241201.jsonl.gz" << quint64(50)
                                                    << quint64(50) << quint64(49) << quint64(0) << quint64(0);
    QTest::newRow("Binance capture: four books join the snapshots of the file beside it")
        << "l2/binance_usdm_20210722_capture.txt.gz" << quint64(1536) << quint64(768) << quint64(749) << quint64(91)
        << quint64(50);
    QTest::newRow("OKX: each of the 290 books has its checksum")
        << "l2/okx_v5_public_20220513_capture.txt.gz" << quint64(414) << quint64(290) << quint64(287) << quint64(74)
        << quint64(290);
}

void RecordingsTest::depthRecordingsKeepTheirIntegrity()
{
    QFETCH(QString, file);
    QFETCH(quint64, lines);
    QFETCH(quint64, bookMessages);
    QFETCH(quint64, applied);
    QFETCH(quint64, trades);
    QFETCH(quint64, checks);
    std::unique_ptr<Recording> feed;
    play(at(qPrintable(file)), feed);
    QVERIFY(feed);
    const Recording::Counts& counts = feed->counts();
    QCOMPARE(counts.lines, lines);
    QCOMPARE(counts.bookMessages, bookMessages);
    QCOMPARE(counts.booksApplied, applied);
    QCOMPARE(counts.trades, trades);
    QCOMPARE(counts.checks, checks);
    QCOMPARE(counts.mismatches, quint64(0));
    QCOMPARE(counts.gaps, quint64(0));
}

void RecordingsTest::candlesMadeOfTheTradesAreTheRecordedOnes()
{
    std::unique_ptr<Recording> feed;
    const Playback all = play(at("ohlcv/binance_usdm_BTCUSDT_1h_2025-03-06_2025-04-05.csv.gz"), feed);
    QVERIFY(feed);
    std::map<Timestamp, Candle> bars;
    for (const TradeTick& trade : all.trades.begin()->second) {
        const Timestamp open = barOpen(Timeframe::H1, trade.time);
        const auto [at, isNew] = bars.try_emplace(
            open, Candle{open, trade.price, trade.price, trade.price, trade.price, {}});
        Candle& bar = at->second;
        bar.high = std::max(bar.high, trade.price);
        bar.low = std::min(bar.low, trade.price);
        bar.close = trade.price;
        bar.volume += trade.quantity;
    }
    QCOMPARE(bars.size(), 719U);
    // The first row of the file: 1741258800000,…
    const Instrument& btc = feed->instruments().front();
    QCOMPARE(btc.symbol(), std::string("BTCUSDT"));
    QCOMPARE(btc.spec().tickSize.toString(), std::string("0.1"));
    QCOMPARE(btc.spec().lotSize.toString(), std::string("0.001"));
    RecordingOptions asHistory{Duration::zero(), 300};
    auto again = openRecording(at("ohlcv/binance_usdm_BTCUSDT_1h_2025-03-06_2025-04-05.csv.gz"), asHistory);
    QVERIFY(again);
    const auto recorded = (*again)->history(btc.id(), Timeframe::H1, 1'000);
    QCOMPARE(recorded.size(), 300U);
    for (const Candle& bar : recorded)
        QVERIFY(bars.at(bar.openTime) == bar);
}

void RecordingsTest::tradesOfTheFileAreTheTradesOfTheStream()
{
    for (const char* market : {"usdm", "spot"}) {
        std::unique_ptr<Recording> fromTrades;
        std::unique_ptr<Recording> fromStream;
        const std::string name = std::string("binance_") + market + "_btcusdt_20240808";
        const Playback a = play(at(("trades/" + name + "_trades.csv.gz").c_str()), fromTrades);
        const Playback b = play(at(("l2/" + name + ".jsonl.gz").c_str()), fromStream);
        QVERIFY(fromTrades && fromStream);
        const auto& ours = a.trades.begin()->second;
        const auto& theirs = b.trades.begin()->second;
        QCOMPARE(ours.size(), theirs.size());
        for (std::size_t i = 0; i < ours.size(); ++i) {
            QCOMPARE(ours[i].tradeId, theirs[i].tradeId);
            QCOMPARE(fromTrades->instruments()[0].toDecimal(ours[i].price),
                fromStream->instruments()[0].toDecimal(theirs[i].price));
            QCOMPARE(fromTrades->instruments()[0].toDecimal(ours[i].quantity),
                fromStream->instruments()[0].toDecimal(theirs[i].quantity));
            QVERIFY(ours[i].aggressor == theirs[i].aggressor);
        }
    }
}

void RecordingsTest::fundingIsSettledAtItsMark()
{
    auto feed = openRecording(at("funding/binance_usdm_BTCUSDT_funding_2025-03-06_2025-06-24.csv.gz"));
    QVERIFY(feed);
    std::vector<MarketEvent> events;
    (*feed)->pull(timestampFromMillis(1741276800000), events);
    QCOMPARE(events.size(), 2U);
    const auto* funding = std::get_if<FundingTick>(&events[1]);
    QVERIFY(funding);
    // 1741276800000,6.818e-05 at 90776.94748889
    QCOMPARE(funding->rate.e8, 6'818);
    QCOMPARE((*feed)->instruments()[0].toDecimal(funding->mark).toString(), std::string("90776.94748889"));
    const Playback rest = play(**feed, std::chrono::hours(1));
    QCOMPARE(rest.fundings, 328U);
}

void RecordingsTest::candlesSettleTheFundingBesideThem()
{
    std::unique_ptr<Recording> feed;
    const Playback all = play(at("ohlcv/binance_usdm_BTCUSDT_1h_2025-03-06_2025-04-05.csv.gz"), feed);
    // From 2025-03-06 16:00 to 2025-04-05 08:00, each eight hours.
    QCOMPARE(all.fundings, 90U);
}

void RecordingsTest::theSameFileGivesTheSameEventsInAnySteps_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("candles") << "ohlcv/binance_usdm_BTCUSDT_1h_2025-03-06_2025-04-05.csv.gz";
    QTest::newRow("depth") << "l2/binance_usdm_20210722_capture.txt.gz";
    QTest::newRow("trades") << "trades/binance_spot_btcusdt_20240808_trades.csv.gz";
}

void RecordingsTest::theSameFileGivesTheSameEventsInAnySteps()
{
    QFETCH(QString, file);
    RecordingOptions options{std::chrono::seconds(30), 0};
    std::unique_ptr<Recording> a;
    std::unique_ptr<Recording> b;
    auto openedA = openRecording(at(qPrintable(file)), options);
    auto openedB = openRecording(at(qPrintable(file)), options);
    QVERIFY(openedA && openedB);
    const Playback fine = play(**openedA, Duration::zero());
    const Playback coarse = play(**openedB, std::chrono::hours(5));
    QCOMPARE(fine.events, coarse.events);
    QCOMPARE(fine.heartbeats, coarse.heartbeats);
    QCOMPARE(fine.updates, coarse.updates);
    QCOMPARE(fine.tradeCount(), coarse.tradeCount());
    for (const auto& [id, book] : fine.books) {
        const DepthView ours = book.depthView();
        const DepthView theirs = coarse.books.at(id).depthView();
        QVERIFY(ours.bids == theirs.bids && ours.asks == theirs.asks);
    }
}

void RecordingsTest::instrumentsComeFromTheListBesideTheCapture()
{
    auto feed = openRecording(at("l2/binance_usdm_20210722_capture.txt.gz"));
    QVERIFY(feed);
    std::map<std::string, std::string> ticks;
    for (const Instrument& instrument : (*feed)->instruments())
        ticks[instrument.symbol()] = instrument.spec().tickSize.toString();
    // The tick of CTKUSDT had just become 0.001: orders of the finer grid still stand in its book.
    const std::map<std::string, std::string> expected{
        {"AKROUSDT", "0.00001"}, {"CTKUSDT", "0.00001"}, {"KEEPUSDT", "0.0001"}, {"SUSHIUSDT", "0.0010"}};
    for (const auto& [symbol, tick] : expected) {
        QVERIFY2(ticks.contains(symbol), symbol.c_str());
        QVERIFY2(exactNumber(ticks[symbol]) == exactNumber(tick), (symbol + " " + ticks[symbol]).c_str());
    }
    QCOMPARE(ticks.size(), 4U);
}

void RecordingsTest::inverseContractsAreOnlyToBeLookedAt()
{
    auto feed = openRecording(at("l2/okx_v5_public_20220513_capture.txt.gz"));
    QVERIFY(feed);
    std::map<std::string, InstrumentStatus> status;
    for (const Instrument& instrument : (*feed)->instruments())
        status[instrument.symbol()] = instrument.spec().status;
    QVERIFY(status.at("BTC-USDT") == InstrumentStatus::Trading);
    QVERIFY(status.at("UNI-USD-SWAP") == InstrumentStatus::Halted);
    QVERIFY(status.at("BTC-USD-220527") == InstrumentStatus::Halted);
}

void RecordingsTest::earlierRowsAreHistory()
{
    const std::string path = at("ohlcv/binance_usdm_ETHUSDT_5m_2025-03-06_2025-04-13.csv.gz");
    auto feed = openRecording(path, {Duration::zero(), 144});
    QVERIFY(feed);
    const InstrumentId id = (*feed)->instruments()[0].id();
    // The file begins at 10:30.
    QCOMPARE((*feed)->history(id, Timeframe::M5, 1'000).size(), 144U);
    QCOMPARE((*feed)->history(id, Timeframe::M5, 10).size(), 10U);
    const auto hours = (*feed)->history(id, Timeframe::H1, 1'000);
    QCOMPARE(hours.size(), 13U);
    QVERIFY((*feed)->history(id, Timeframe::M1, 1'000).empty());
    QVERIFY((*feed)->history(InstrumentId{1}, Timeframe::M5, 1'000).empty());
    const auto last = (*feed)->history(id, Timeframe::M5, 1).front();
    QCOMPARE(*(*feed)->nextTime(), last.openTime + std::chrono::minutes(5));
}

void RecordingsTest::quietCandlesProveThatTheyLive()
{
    auto feed = openRecording(at("ohlcv/binance_usdm_BTCUSDT_1h_2025-03-06_2025-04-05.csv.gz"));
    QVERIFY(feed);
    std::vector<MarketEvent> events;
    Timestamp last = *(*feed)->nextTime();
    (*feed)->pull(last + std::chrono::hours(2), events);
    for (const MarketEvent& event : events) {
        const Timestamp time = std::visit([](const auto& e) { return e.time; }, event);
        QVERIFY(time - last <= std::chrono::seconds(1));
        last = time;
    }
    QCOMPARE_GT(events.size(), 7'000U);
}

JARVIS_TEST(RecordingsTest)
#include "recordings_test.moc"
