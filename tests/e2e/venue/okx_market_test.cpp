#include "engine/base/clock.h"
#include "engine/venue/okx/open_feed.h"
#include "tests/e2e/venue/market_watcher.h"
#include "tests/e2e/venue/simulator_process.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using e2e::MarketWatcher;
using e2e::SimulatorProcess;

namespace {

using Feed = std::unique_ptr<venue::live::LiveFeed>;

QStringList okxArguments(const QStringList& more = {})
{
    return QStringList{QStringLiteral("--venue"), QStringLiteral("okx"), QStringLiteral("--simulated"), QStringLiteral("7")} + more;
}

venue::okx::FeedOptions okxOptionsFor(const SimulatorProcess& simulator)
{
    venue::okx::FeedOptions options;
    options.endpoints = {simulator.rest(), simulator.stream()};
    options.symbols = {"BTC-USDT-SWAP", "ETH-USDT-SWAP", "SOL-USDT-SWAP"};
    options.patience = std::chrono::seconds(10);
    options.patienceInStream = {std::chrono::milliseconds(2'500), std::chrono::seconds(30), {}};
    return options;
}

Feed openOkx(const SimulatorProcess& simulator)
{
    auto feed = venue::okx::openFeed(okxOptionsFor(simulator));
    if (!feed)
        qFatal("%s", feed.error().what.c_str());
    return std::move(feed).value();
}

/// Whether the venue showed every one of the books, too. The venue's numbers begin anew at times, so books are known by what is in them.
bool areTheVenues(SimulatorProcess& simulator, const std::vector<MarketWatcher::Seen>& seen)
{
    std::map<std::string, QSet<QByteArray>> told;
    for (const MarketWatcher::Seen& book : seen) {
        const std::string ours = book.symbol.substr(0, book.symbol.find('-')) + "USDT";
        if (!told.contains(ours))
            told[ours] = simulator.booksTold(ours);
        if (!told[ours].contains(QByteArray::fromStdString(book.levels))) {
            qWarning("%s: the venue never showed %s", book.symbol.c_str(), book.levels.c_str());
            return false;
        }
    }
    return true;
}

} // namespace

/// The live feed of OKX against a venue in another process, which does wrong on request.
class OkxMarketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsBooksAreThoseOfTheVenue();
    void sizesAreOfTheBaseCurrency();
    void whatGoesWrongIsMended_data();
    void whatGoesWrongIsMended();
    void whatIsNothingWrongChangesNothing_data();
    void whatIsNothingWrongChangesNothing();
    void aStreamThatIsAcknowledgedAndSilentIsNoticed();
    void anUpgradeOfTheVenueLeavesNoGap();
    void aClockThatIsOffIsAllowedFor();
    void aQueueThatNobodyEmptiesBeginsAnew();
    void aVenueThatComesBackIsFoundAgain();
    void theDemoIsAskedAsADemo();
    void aSymbolThatItDoesNotHaveIsTold();
};

void OkxMarketTest::itsBooksAreThoseOfTheVenue()
{
    SimulatorProcess simulator(okxArguments());
    const Feed feed = openOkx(simulator);
    QCOMPARE(feed->instruments().size(), std::size_t(3));
    QCOMPARE(feed->history(feed->instruments()[0].id(), Timeframe::M1, 2'000).size(), std::size_t(1'440)); // in five pages
    QCOMPARE(feed->history(feed->instruments()[2].id(), Timeframe::H1, 2'000).size(), std::size_t(300));
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.seen.size() > 60 && watcher.areAllWhole() && watcher.trades > 5 && watcher.marks > 3; }));
    QVERIFY(areTheVenues(simulator, watcher.seen));
    QCOMPARE(watcher.gaps, 0);
    QCOMPARE(watcher.wrong, 0);
    const venue::live::LiveStatus status = feed->status();
    QCOMPARE(status.booksWhole, 3U);
    QCOMPARE(status.counts.malformed, std::uint64_t(0));
}

void OkxMarketTest::sizesAreOfTheBaseCurrency()
{
    SimulatorProcess simulator(okxArguments());
    const Feed feed = openOkx(simulator);
    // 0.1 contracts of 0.01 BTC each.
    const Instrument& bitcoin = feed->instruments().front();
    QCOMPARE(bitcoin.spec().lotSize.toString(), std::string("0.001"));
    QCOMPARE(bitcoin.spec().base, std::string("BTC"));
    QVERIFY(bitcoin.spec().venue == VenueId::Okx);
}

void OkxMarketTest::whatGoesWrongIsMended_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("a lost update") << QByteArray(R"({"fault":"drop"})");
    QTest::newRow("many lost updates") << QByteArray(R"({"fault":"drop","count":10})");
    QTest::newRow("an update told twice") << QByteArray(R"({"fault":"duplicate"})");
    QTest::newRow("two updates the wrong way round") << QByteArray(R"({"fault":"reorder"})");
    QTest::newRow("half a message") << QByteArray(R"({"fault":"malformed"})");
    QTest::newRow("bytes that are no WebSocket frame") << QByteArray(R"({"fault":"garbage"})");
    QTest::newRow("a message of five megabytes") << QByteArray(R"({"fault":"oversized"})");
    QTest::newRow("a book that crosses itself") << QByteArray(R"({"fault":"cross"})");
    QTest::newRow("a price off the grid") << QByteArray(R"({"fault":"off-grid"})");
    QTest::newRow("a checksum that is wrong") << QByteArray(R"({"fault":"checksum"})");
    QTest::newRow("a connection that is cut") << QByteArray(R"({"fault":"cut","place":"public"})");
}

void OkxMarketTest::whatGoesWrongIsMended()
{
    QFETCH(QByteArray, fault);
    SimulatorProcess simulator(okxArguments());
    const Feed feed = openOkx(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 10; }));
    simulator.setFault(fault);
    QVERIFY2(watcher.waitFor([&] { return watcher.gaps > 0; }), "nobody noticed");
    watcher.seen.clear();
    QVERIFY2(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 30; }), "it was not mended");
    QVERIFY2(areTheVenues(simulator, watcher.seen), "a wrong book");
    QCOMPARE(watcher.wrong, 0);
    const venue::live::LiveCounts counts = feed->status().counts;
    QVERIFY(counts.stream.gaps + counts.stream.mismatches + counts.malformed + counts.connectionsLost > 0);
}

void OkxMarketTest::whatIsNothingWrongChangesNothing_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("an idle book says that it is alive") << QByteArray(R"({"fault":"idle-frame"})");
    QTest::newRow("the venue counts anew after maintenance") << QByteArray(R"({"fault":"sequence-reset"})");
}

void OkxMarketTest::whatIsNothingWrongChangesNothing()
{
    QFETCH(QByteArray, fault);
    SimulatorProcess simulator(okxArguments());
    const Feed feed = openOkx(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    simulator.setFault(fault);
    watcher.seen.clear();
    QVERIFY(watcher.waitFor([&] { return watcher.seen.size() > 40; }));
    QVERIFY(areTheVenues(simulator, watcher.seen));
    QCOMPARE(watcher.gaps, 0);
    QCOMPARE(watcher.wrong, 0);
}

void OkxMarketTest::aStreamThatIsAcknowledgedAndSilentIsNoticed()
{
    SimulatorProcess simulator(okxArguments());
    const Feed feed = openOkx(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    simulator.setFault(R"({"fault":"silent"})");
    simulator.setFault(R"({"fault":"cut"})");
    QVERIFY(watcher.waitFor([&] { return feed->status().counts.silences >= 2; }));
    simulator.setFault(R"({"fault":"clear"})");
    watcher.seen.clear();
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 30; }));
    QVERIFY(areTheVenues(simulator, watcher.seen));
    QCOMPARE(watcher.wrong, 0);
}

void OkxMarketTest::anUpgradeOfTheVenueLeavesNoGap()
{
    SimulatorProcess simulator(okxArguments());
    const Feed feed = openOkx(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    simulator.setFault(R"({"fault":"upgrade-notice","value":1500})");
    // The old connections are gone when this one is.
    const std::uint64_t before = feed->status().counts.messages;
    QElapsedTimer since;
    since.start();
    QVERIFY(watcher.waitFor([&] { return since.elapsed() > 2'500 && feed->status().counts.messages > before + 20; }));
    watcher.seen.clear();
    QVERIFY(watcher.waitFor([&] { return watcher.seen.size() > 30; }));
    QVERIFY(areTheVenues(simulator, watcher.seen));
    QCOMPARE(watcher.gaps, 0);
    QCOMPARE(watcher.wrong, 0);
    QCOMPARE(feed->status().counts.connectionsLost, std::uint64_t(0));
}

void OkxMarketTest::aClockThatIsOffIsAllowedFor()
{
    SimulatorProcess simulator(okxArguments());
    simulator.setFault(R"({"fault":"clock","value":-7000})");
    const Feed feed = openOkx(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 20; }));
    QCOMPARE(watcher.wrong, 0); // the times are ours
    const auto offset = feed->status().clockOffset;
    QVERIFY(offset > std::chrono::milliseconds(-7'200) && offset < std::chrono::milliseconds(-6'800));
}

void OkxMarketTest::aQueueThatNobodyEmptiesBeginsAnew()
{
    SimulatorProcess simulator(okxArguments());
    const Feed feed = openOkx(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    feed->skipTo(SystemClock().now()); // as after sleep: what was queued is gone
    QVERIFY(watcher.waitFor([&] { return watcher.gaps >= 3; }));
    watcher.seen.clear();
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 30; }));
    QVERIFY(areTheVenues(simulator, watcher.seen));
    QCOMPARE(watcher.wrong, 0);
}

void OkxMarketTest::aVenueThatComesBackIsFoundAgain()
{
    auto simulator = std::make_unique<SimulatorProcess>(okxArguments());
    const int port = simulator->port();
    const Feed feed = openOkx(*simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    simulator.reset();
    QVERIFY(watcher.waitFor([&] { return watcher.gaps >= 3; }));
    QVERIFY(!watcher.areAllWhole());
    simulator = std::make_unique<SimulatorProcess>(okxArguments({QStringLiteral("--port"), QString::number(port)}));
    watcher.seen.clear();
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 30; }, 30'000));
    QVERIFY(areTheVenues(*simulator, watcher.seen));
}

void OkxMarketTest::theDemoIsAskedAsADemo()
{
    SimulatorProcess simulator(okxArguments());
    simulator.setFault(R"({"fault":"demo"})");
    auto options = okxOptionsFor(simulator);
    const auto live = venue::okx::openFeed(options);
    QVERIFY(!live);
    QVERIFY2(live.error().what.find("50101") != std::string::npos, live.error().what.c_str());
    options.endpoints.isDemo = true;
    QVERIFY(venue::okx::openFeed(options));
}

void OkxMarketTest::aSymbolThatItDoesNotHaveIsTold()
{
    const SimulatorProcess simulator(okxArguments());
    auto options = okxOptionsFor(simulator);
    options.symbols = {"BTC-USDT-SWAP", "BTCUSDT"};
    const auto feed = venue::okx::openFeed(options);
    QVERIFY(!feed);
    QVERIFY(feed.error().kind == venue::FeedError::Kind::BadArgument);
    QVERIFY2(feed.error().what.find("BTCUSDT that trades now. Name others, such as okx:BTC-USDT-SWAP,ETH-USDT-SWAP") != std::string::npos, feed.error().what.c_str());
}

JARVIS_TEST(OkxMarketTest)
#include "okx_market_test.moc"
