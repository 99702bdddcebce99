#include "engine/base/clock.h"
#include "engine/venue/binance/open_feed.h"
#include "tests/e2e/venue/compare_books.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using e2e::compared;
using e2e::MarketWatcher;
using e2e::SimulatorProcess;

namespace {

using Feed = std::unique_ptr<venue::live::LiveFeed>;

venue::binance::FeedOptions optionsFor(const SimulatorProcess& simulator)
{
    venue::binance::FeedOptions options;
    options.endpoints = {simulator.rest(), simulator.stream()};
    options.symbols = {"BTCUSDT", "ETHUSDT", "SOLUSDT"};
    options.patience = std::chrono::seconds(5);
    options.patienceInStream.firstMessage = std::chrono::milliseconds(2'500);
    return options;
}

Feed open(const SimulatorProcess& simulator)
{
    auto feed = venue::binance::openFeed(optionsFor(simulator));
    if (!feed)
        qFatal("%s", feed.error().what.c_str());
    return std::move(feed).value();
}

} // namespace

/// The live feed of Binance against a venue in another process, which does wrong on request.
class BinanceMarketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsBooksAreThoseOfTheVenue();
    void whatGoesWrongIsMended_data();
    void whatGoesWrongIsMended();
    void aDuplicateChangesNothing();
    void aStreamThatIsAcknowledgedAndSilentIsNoticed();
    void aRefusedSnapshotWaitsAsLongAsItIsTold();
    void aClockThatIsOffIsAllowedFor();
    void aQueueThatNobodyEmptiesBeginsAnew();
    void aVenueThatComesBackIsFoundAgain();
    void whatItSaysOfItsInstrumentsIsLookedAtAgain();
    void anUnreachableVenueIsTold();
    void aSymbolThatItDoesNotHaveIsTold();
    void whatIsHeldIsFollowedToo();
};

void BinanceMarketTest::itsBooksAreThoseOfTheVenue()
{
    SimulatorProcess simulator;
    const Feed feed = open(simulator);
    QCOMPARE(feed->instruments().size(), std::size_t(3));
    QCOMPARE(feed->history(feed->instruments()[0].id(), Timeframe::M1, 2'000).size(), std::size_t(1'500));
    QVERIFY(!feed->history(feed->instruments()[2].id(), Timeframe::D1, 10).empty());
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.seen.size() > 60 && watcher.areAllWhole() && watcher.trades > 5 && watcher.marks > 3; }));
    const auto count = compared(simulator, watcher.seen);
    QVERIFY(count.has_value());
    QVERIFY2(*count > 50, QByteArray::number(*count));
    QCOMPARE(watcher.gaps, 0);
    QCOMPARE(watcher.wrong, 0);
    const venue::live::LiveStatus status = feed->status();
    QCOMPARE(status.booksWhole, 3U);
    QCOMPARE(status.counts.malformed, std::uint64_t(0));
    QCOMPARE(status.counts.stream.unusualFrames, std::uint64_t(0));
    QCOMPARE(status.counts.stream.unusualNumbers, std::uint64_t(0));
    QVERIFY(status.weightLimit > 0 && status.weightUsed <= status.weightLimit); // a new minute begins with nothing used
}

void BinanceMarketTest::whatGoesWrongIsMended_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("a lost update") << QByteArray(R"({"fault":"drop"})");
    QTest::newRow("many lost updates") << QByteArray(R"({"fault":"drop","count":10})");
    QTest::newRow("two updates the wrong way round") << QByteArray(R"({"fault":"reorder"})");
    QTest::newRow("half a message") << QByteArray(R"({"fault":"malformed"})");
    QTest::newRow("bytes that are no WebSocket frame") << QByteArray(R"({"fault":"garbage"})");
    QTest::newRow("a message of five megabytes") << QByteArray(R"({"fault":"oversized"})");
    QTest::newRow("a book that crosses itself") << QByteArray(R"({"fault":"cross"})");
    QTest::newRow("a price off the grid") << QByteArray(R"({"fault":"off-grid"})");
    QTest::newRow("a connection that is cut") << QByteArray(R"({"fault":"cut","place":"public"})");
    QTest::newRow("an update lost, and the snapshot refused") << QByteArray(R"({"fault":"rest","path":"depth","status":503,"count":2,"body":"busy"} {"fault":"drop"})");
    QTest::newRow("an update lost, and the snapshot is no JSON") << QByteArray(R"({"fault":"rest","path":"depth","status":200,"count":2,"body":"{\"lastUp"} {"fault":"drop"})");
    QTest::newRow("an update lost, and the snapshot is of long ago")
        << QByteArray(R"({"fault":"rest","path":"depth","status":200,"count":2,"body":"{\"lastUpdateId\":5,\"E\":1,\"bids\":[],\"asks\":[]}"} {"fault":"drop"})");
}

void BinanceMarketTest::whatGoesWrongIsMended()
{
    QFETCH(QByteArray, fault);
    SimulatorProcess simulator;
    const Feed feed = open(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 10; }));
    for (const QByteArray& one : fault.split('\n').join(' ').replace("} {", "}\n{").split('\n'))
        simulator.setFault(one);
    QVERIFY2(watcher.waitFor([&] { return watcher.gaps > 0; }), "nobody noticed");
    watcher.seen.clear();
    QVERIFY2(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 30; }), "it was not mended");
    const auto count = compared(simulator, watcher.seen);
    QVERIFY2(count.has_value(), "a wrong book");
    QVERIFY2(*count > 15, QByteArray::number(*count));
    QCOMPARE(watcher.wrong, 0);
    const venue::live::LiveCounts counts = feed->status().counts;
    QVERIFY(counts.stream.gaps + counts.malformed + counts.connectionsLost > 0);
}

void BinanceMarketTest::aDuplicateChangesNothing()
{
    SimulatorProcess simulator;
    const Feed feed = open(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    simulator.setFault(R"({"fault":"duplicate","count":10})");
    watcher.seen.clear();
    QVERIFY(watcher.waitFor([&] { return watcher.seen.size() > 40; }));
    QVERIFY(compared(simulator, watcher.seen).value_or(0) > 30);
    QCOMPARE(watcher.gaps, 0);
    QCOMPARE(watcher.wrong, 0);
}

void BinanceMarketTest::aStreamThatIsAcknowledgedAndSilentIsNoticed()
{
    SimulatorProcess simulator;
    const Feed feed = open(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    simulator.setFault(R"({"fault":"silent"})");
    simulator.setFault(R"({"fault":"cut"})");
    QVERIFY(watcher.waitFor([&] { return feed->status().counts.silences >= 2; }));
    simulator.setFault(R"({"fault":"clear"})");
    watcher.seen.clear();
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 30; }));
    QVERIFY(compared(simulator, watcher.seen).value_or(0) > 15);
    QCOMPARE(watcher.wrong, 0);
}

void BinanceMarketTest::aRefusedSnapshotWaitsAsLongAsItIsTold()
{
    SimulatorProcess simulator;
    const Feed feed = open(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    simulator.setFault(R"({"fault":"rest","path":"depth","status":429,"retryAfter":2,"count":1})");
    simulator.setFault(R"({"fault":"drop","count":3})");
    QVERIFY(watcher.waitFor([&] { return feed->status().counts.snapshotsFailed > 0; }));
    const int asked = simulator.counted("requests");
    QElapsedTimer since;
    since.start();
    watcher.waitFor([&] { return since.elapsed() > 1'200; });
    QCOMPARE(simulator.counted("requests"), asked); // not one request while it is told to wait
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    QVERIFY(since.elapsed() > 1'500);
    QCOMPARE(watcher.wrong, 0);
}

void BinanceMarketTest::aClockThatIsOffIsAllowedFor()
{
    SimulatorProcess simulator;
    simulator.setFault(R"({"fault":"clock","value":-7000})");
    const Feed feed = open(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 20; }));
    QCOMPARE(watcher.wrong, 0); // the times are ours
    const auto offset = feed->status().clockOffset;
    QVERIFY(offset > std::chrono::milliseconds(-7'200) && offset < std::chrono::milliseconds(-6'800));
}

void BinanceMarketTest::aQueueThatNobodyEmptiesBeginsAnew()
{
    SimulatorProcess simulator;
    const Feed feed = open(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    feed->skipTo(SystemClock().now()); // as after sleep: what was queued is gone
    QVERIFY(watcher.waitFor([&] { return watcher.gaps >= 3; }));
    watcher.seen.clear();
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 30; }));
    QVERIFY(compared(simulator, watcher.seen).value_or(0) > 15);
    QCOMPARE(watcher.wrong, 0);
}

void BinanceMarketTest::aVenueThatComesBackIsFoundAgain()
{
    auto simulator = std::make_unique<SimulatorProcess>();
    const int port = simulator->port();
    const Feed feed = open(*simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    simulator.reset();
    QVERIFY(watcher.waitFor([&] { return watcher.gaps >= 3; }));
    QVERIFY(!watcher.areAllWhole());
    simulator = std::make_unique<SimulatorProcess>(QStringList{QStringLiteral("--simulated"), QStringLiteral("7"), QStringLiteral("--port"), QString::number(port)});
    watcher.seen.clear();
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 30; }, 30'000));
    QVERIFY(compared(*simulator, watcher.seen).value_or(0) > 15);
}

void BinanceMarketTest::whatItSaysOfItsInstrumentsIsLookedAtAgain()
{
    SimulatorProcess simulator;
    auto options = optionsFor(simulator);
    options.instrumentsEvery = std::chrono::milliseconds(200);
    auto opened = venue::binance::openFeed(options);
    QVERIFY(opened);
    const Feed feed = std::move(opened).value();
    MarketWatcher watcher(*feed);
    const auto says = [&](const char* symbol, InstrumentStatus status) {
        return watcher.waitFor([&] {
            return !watcher.statuses.empty() && watcher.statuses.back().status == status
                && std::ranges::any_of(feed->instruments(), [&](const Instrument& is) { return is.symbol() == symbol && is.id() == watcher.statuses.back().instrument; });
        });
    };
    simulator.setFault(R"({"fault":"listed","symbol":"ETHUSDT","status":"SETTLING"})");
    QVERIFY(says("ETHUSDT", InstrumentStatus::Halted));
    // A list that does not come changes nothing.
    simulator.setFault(R"({"fault":"rest","path":"exchangeInfo","status":503,"count":2,"body":"busy"})");
    simulator.setFault(R"({"fault":"listed","symbol":"ETHUSDT","minNotional":"77"})");
    QVERIFY(says("ETHUSDT", InstrumentStatus::Trading));
    QCOMPARE(watcher.statuses.size(), std::size_t(2));
    QVERIFY(watcher.statuses.back().listed != nullptr);
    QVERIFY(watcher.statuses.back().listed->spec().notionalMin == Money::ofWhole(77));
    // Another tick makes another instrument of it: the one we know is not traded any more.
    simulator.setFault(R"({"fault":"listed","symbol":"BTCUSDT","tickSize":"0.5"})");
    QVERIFY(says("BTCUSDT", InstrumentStatus::Halted));
    QVERIFY(watcher.statuses.back().listed == nullptr);
    simulator.setFault(R"({"fault":"clear"})");
    QVERIFY(says("BTCUSDT", InstrumentStatus::Trading) || says("ETHUSDT", InstrumentStatus::Trading));
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    QCOMPARE(watcher.gaps, 0);
}

void BinanceMarketTest::anUnreachableVenueIsTold()
{
    venue::binance::FeedOptions options;
    {
        const SimulatorProcess simulator;
        options = optionsFor(simulator);
    }
    const auto feed = venue::binance::openFeed(options);
    QVERIFY(!feed);
    QVERIFY(feed.error().kind == venue::FeedError::Kind::VenueUnreachable);
    QVERIFY2(feed.error().what.find("connection refused") != std::string::npos, feed.error().what.c_str());
}

void BinanceMarketTest::aSymbolThatItDoesNotHaveIsTold()
{
    const SimulatorProcess simulator;
    auto options = optionsFor(simulator);
    options.symbols = {"BTCUSDT", "NOSUCHUSDT"};
    const auto feed = venue::binance::openFeed(options);
    QVERIFY(!feed);
    QVERIFY(feed.error().kind == venue::FeedError::Kind::BadArgument);
    QVERIFY(feed.error().what.find("NOSUCHUSDT") != std::string::npos);
}

/// A position elsewhere than where somebody looks is seen; one that is not listed any more keeps nobody from starting.
void BinanceMarketTest::whatIsHeldIsFollowedToo()
{
    const SimulatorProcess simulator;
    auto options = optionsFor(simulator);
    options.symbols = {"BTCUSDT"};
    options.held = {"SOLUSDT", "BTCUSDT", "GONEUSDT"};
    const auto feed = venue::binance::openFeed(options);
    QVERIFY2(feed, feed ? "" : feed.error().what.c_str());
    std::vector<std::string> symbols;
    for (const Instrument& instrument : (*feed)->instruments())
        symbols.push_back(instrument.symbol());
    QCOMPARE(symbols, (std::vector<std::string>{"BTCUSDT", "SOLUSDT"}));
}

JARVIS_TEST(BinanceMarketTest)
#include "binance_market_test.moc"
