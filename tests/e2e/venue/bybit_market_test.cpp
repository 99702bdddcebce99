#include "engine/base/clock.h"
#include "engine/venue/bybit/open_feed.h"
#include "tests/e2e/venue/compare_books.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using e2e::compared;
using e2e::MarketWatcher;
using e2e::SimulatorProcess;

namespace {

const QStringList kBybitSimulator{QStringLiteral("--venue"), QStringLiteral("bybit"), QStringLiteral("--simulated"), QStringLiteral("7")};

using LiveFeedPtr = std::unique_ptr<venue::live::LiveFeed>;

venue::bybit::FeedOptions bybitOptions(const SimulatorProcess& simulator)
{
    venue::bybit::FeedOptions options;
    options.endpoints = {simulator.rest(), simulator.stream()};
    options.symbols = {"BTCUSDT", "ETHUSDT", "SOLUSDT"};
    options.patience = std::chrono::seconds(5);
    options.patienceInStream.firstMessage = std::chrono::milliseconds(2'500);
    return options;
}

LiveFeedPtr openBybit(const SimulatorProcess& simulator)
{
    auto feed = venue::bybit::openFeed(bybitOptions(simulator));
    if (!feed)
        qFatal("%s", feed.error().what.c_str());
    return std::move(feed).value();
}

} // namespace

/// The live feed of Bybit against a venue in another process, which does wrong on request.
class BybitMarketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsBooksAreThoseOfTheVenue();
    void whatGoesWrongIsMended_data();
    void whatGoesWrongIsMended();
    void aDuplicateChangesNothing();
    void aStreamThatIsAcknowledgedAndSilentIsNoticed();
    void aSnapshotThatDoesNotComeIsAskedForAgain();
    void aClockThatIsOffIsAllowedFor();
    void aQueueThatNobodyEmptiesBeginsAnew();
    void aVenueThatComesBackIsFoundAgain();
    void anUnreachableVenueIsTold();
    void aSymbolThatItDoesNotHaveIsTold();
};

void BybitMarketTest::itsBooksAreThoseOfTheVenue()
{
    SimulatorProcess simulator(kBybitSimulator);
    const LiveFeedPtr feed = openBybit(simulator);
    QCOMPARE(feed->instruments().size(), std::size_t(3));
    QCOMPARE(feed->history(feed->instruments()[0].id(), Timeframe::M1, 2'000).size(), std::size_t(1'000));
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
    QVERIFY(status.weightLimit > 0 && status.weightUsed <= status.weightLimit); // a new minute begins with nothing used
}

void BybitMarketTest::whatGoesWrongIsMended_data()
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
}

void BybitMarketTest::whatGoesWrongIsMended()
{
    QFETCH(QByteArray, fault);
    SimulatorProcess simulator(kBybitSimulator);
    const LiveFeedPtr feed = openBybit(simulator);
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

void BybitMarketTest::aDuplicateChangesNothing()
{
    SimulatorProcess simulator(kBybitSimulator);
    const LiveFeedPtr feed = openBybit(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    simulator.setFault(R"({"fault":"duplicate","count":10})");
    watcher.seen.clear();
    QVERIFY(watcher.waitFor([&] { return watcher.seen.size() > 40; }));
    QVERIFY(compared(simulator, watcher.seen).value_or(0) > 30);
    QCOMPARE(watcher.gaps, 0);
    QCOMPARE(watcher.wrong, 0);
}

void BybitMarketTest::aStreamThatIsAcknowledgedAndSilentIsNoticed()
{
    SimulatorProcess simulator(kBybitSimulator);
    const LiveFeedPtr feed = openBybit(simulator);
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

void BybitMarketTest::aSnapshotThatDoesNotComeIsAskedForAgain()
{
    SimulatorProcess simulator(kBybitSimulator);
    const LiveFeedPtr feed = openBybit(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    simulator.setFault(R"({"fault":"no-snapshots","count":1})");
    simulator.setFault(R"({"fault":"drop","count":1})");
    QVERIFY(watcher.waitFor([&] { return feed->status().counts.snapshotsFailed > 0; }));
    watcher.seen.clear();
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 30; }));
    QVERIFY(compared(simulator, watcher.seen).value_or(0) > 15);
    QCOMPARE(watcher.wrong, 0);
}

void BybitMarketTest::aClockThatIsOffIsAllowedFor()
{
    SimulatorProcess simulator(kBybitSimulator);
    simulator.setFault(R"({"fault":"clock","value":-7000})");
    const LiveFeedPtr feed = openBybit(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 20; }));
    QCOMPARE(watcher.wrong, 0); // the times are ours
    const auto offset = feed->status().clockOffset;
    QVERIFY(offset > std::chrono::milliseconds(-7'200) && offset < std::chrono::milliseconds(-6'800));
}

void BybitMarketTest::aQueueThatNobodyEmptiesBeginsAnew()
{
    SimulatorProcess simulator(kBybitSimulator);
    const LiveFeedPtr feed = openBybit(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    feed->skipTo(SystemClock().now()); // as after sleep: what was queued is gone
    QVERIFY(watcher.waitFor([&] { return watcher.gaps >= 3; }));
    watcher.seen.clear();
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 30; }));
    QVERIFY(compared(simulator, watcher.seen).value_or(0) > 15);
    QCOMPARE(watcher.wrong, 0);
}

void BybitMarketTest::aVenueThatComesBackIsFoundAgain()
{
    auto simulator = std::make_unique<SimulatorProcess>(kBybitSimulator);
    const int port = simulator->port();
    const LiveFeedPtr feed = openBybit(*simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    simulator.reset();
    QVERIFY(watcher.waitFor([&] { return watcher.gaps >= 3; }));
    QVERIFY(!watcher.areAllWhole());
    simulator = std::make_unique<SimulatorProcess>(kBybitSimulator + QStringList{QStringLiteral("--port"), QString::number(port)});
    watcher.seen.clear();
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 30; }, 30'000));
    QVERIFY(compared(*simulator, watcher.seen).value_or(0) > 15);
}

void BybitMarketTest::anUnreachableVenueIsTold()
{
    venue::bybit::FeedOptions options;
    {
        const SimulatorProcess simulator(kBybitSimulator);
        options = bybitOptions(simulator);
    }
    const auto feed = venue::bybit::openFeed(options);
    QVERIFY(!feed);
    QVERIFY(feed.error().kind == venue::FeedError::Kind::VenueUnreachable);
    QVERIFY2(feed.error().what.find("connection refused") != std::string::npos, feed.error().what.c_str());
}

void BybitMarketTest::aSymbolThatItDoesNotHaveIsTold()
{
    const SimulatorProcess simulator(kBybitSimulator);
    auto options = bybitOptions(simulator);
    options.symbols = {"BTCUSDT", "NOSUCHUSDT"};
    const auto feed = venue::bybit::openFeed(options);
    QVERIFY(!feed);
    QVERIFY(feed.error().kind == venue::FeedError::Kind::BadArgument);
    QVERIFY(feed.error().what.find("NOSUCHUSDT") != std::string::npos);
}

JARVIS_TEST(BybitMarketTest)
#include "bybit_market_test.moc"
