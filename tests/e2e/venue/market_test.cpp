#include "tests/e2e/venue/market_venue.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using e2e::isGoodAgain;
using e2e::LiveFeedPtr;
using e2e::MarketVenue;
using e2e::MarketWatcher;
using e2e::SimulatorProcess;

/// The live feed of each venue against one in another process, which does wrong on request.
class MarketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void itsBooksAreThoseOfTheVenue();
    void whatGoesWrongIsMended_data();
    void whatGoesWrongIsMended();
    void aDuplicateChangesNoBook();
    void aStreamThatIsAcknowledgedAndSilentIsNoticed();
    void aClockThatIsOffIsAllowedFor();
    void aQueueThatNobodyEmptiesBeginsAnew();
    void aVenueThatComesBackIsFoundAgain();
    void anUnreachableVenueIsTold();
    void aSymbolThatItDoesNotHaveIsTold();

private:
    static const MarketVenue& tested()
    {
        QFETCH_GLOBAL(int, venue);
        return e2e::kMarkets[venue];
    }
};

void MarketTest::initTestCase_data()
{
    QTest::addColumn<int>("venue");
    for (std::size_t i = 0; i < std::size(e2e::kMarkets); ++i)
        QTest::newRow(e2e::kMarkets[i].name) << static_cast<int>(i);
}

void MarketTest::itsBooksAreThoseOfTheVenue()
{
    const MarketVenue& of = tested();
    SimulatorProcess simulator(of.arguments());
    const LiveFeedPtr feed = of.opened(simulator);
    QCOMPARE(feed->instruments().size(), std::size_t(3));
    QCOMPARE(feed->history(feed->instruments()[0].id(), Timeframe::M1, 2'000).size(), of.minutes);
    QVERIFY(!feed->history(feed->instruments()[2].id(), Timeframe::H1, 10).empty());
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.seen.size() > 60 && watcher.areAllWhole() && watcher.trades > 5 && watcher.marks > 3; }));
    QVERIFY(of.shown(simulator, watcher.seen) > 50);
    QCOMPARE(watcher.gaps, 0);
    QCOMPARE(watcher.wrong, 0);
    const venue::live::LiveStatus status = feed->status();
    QCOMPARE(status.booksWhole, 3U);
    QCOMPARE(status.counts.malformed, std::uint64_t(0));
    // The simulated OKX writes the members of its messages in another order than the real one does.
    if (&of != &e2e::kOkxMarket)
        QCOMPARE(status.counts.stream.unusualFrames, std::uint64_t(0));
    QCOMPARE(status.counts.stream.unusualNumbers, std::uint64_t(0));
    QVERIFY(status.weightUsed <= status.weightLimit); // a new window begins with nothing used; OKX does not tell
}

void MarketTest::whatGoesWrongIsMended_data()
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

void MarketTest::whatGoesWrongIsMended()
{
    QFETCH(QByteArray, fault);
    QCOMPARE(e2e::faultOfMending(tested(), {fault}), QByteArray());
}

/// OKX counts on from update to update: there the same one twice is a gap.
void MarketTest::aDuplicateChangesNoBook()
{
    const MarketVenue& of = tested();
    SimulatorProcess simulator(of.arguments());
    const LiveFeedPtr feed = of.opened(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    simulator.setFault(R"({"fault":"duplicate","count":10})");
    QVERIFY(isGoodAgain(of, simulator, watcher));
    QCOMPARE(watcher.gaps > 0, &of == &e2e::kOkxMarket);
}

void MarketTest::aStreamThatIsAcknowledgedAndSilentIsNoticed()
{
    const MarketVenue& of = tested();
    SimulatorProcess simulator(of.arguments());
    const LiveFeedPtr feed = of.opened(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    simulator.setFault(R"({"fault":"silent"})");
    simulator.setFault(R"({"fault":"cut"})");
    QVERIFY(watcher.waitFor([&] { return feed->status().counts.silences >= 2; }));
    simulator.setFault(R"({"fault":"clear"})");
    QVERIFY(isGoodAgain(of, simulator, watcher));
}

void MarketTest::aClockThatIsOffIsAllowedFor()
{
    const MarketVenue& of = tested();
    SimulatorProcess simulator(of.arguments());
    simulator.setFault(R"({"fault":"clock","value":-7000})");
    const LiveFeedPtr feed = of.opened(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole() && watcher.seen.size() > 20; }));
    QCOMPARE(watcher.wrong, 0); // the times are ours
    const auto offset = feed->status().clockOffset;
    QVERIFY(offset > std::chrono::milliseconds(-7'200) && offset < std::chrono::milliseconds(-6'800));
}

void MarketTest::aQueueThatNobodyEmptiesBeginsAnew()
{
    const MarketVenue& of = tested();
    SimulatorProcess simulator(of.arguments());
    const LiveFeedPtr feed = of.opened(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    feed->skipTo(SystemClock().now()); // as after sleep: what was queued is gone
    QVERIFY(watcher.waitFor([&] { return watcher.gaps >= 3; }));
    QVERIFY(isGoodAgain(of, simulator, watcher));
}

void MarketTest::aVenueThatComesBackIsFoundAgain()
{
    const MarketVenue& of = tested();
    auto simulator = std::make_unique<SimulatorProcess>(of.arguments());
    const int port = simulator->port();
    const LiveFeedPtr feed = of.opened(*simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    simulator.reset();
    QVERIFY(watcher.waitFor([&] { return watcher.gaps >= 3; }));
    QVERIFY(!watcher.areAllWhole());
    simulator = std::make_unique<SimulatorProcess>(of.arguments({QStringLiteral("--port"), QString::number(port)}));
    QVERIFY(isGoodAgain(of, *simulator, watcher, 30'000));
}

void MarketTest::anUnreachableVenueIsTold()
{
    const MarketVenue& of = tested();
    SimulatorProcess simulator(of.arguments());
    simulator.die();
    const auto feed = of.open(simulator, of.symbols);
    QVERIFY(!feed);
    QVERIFY(feed.error().kind == venue::FeedError::Kind::VenueUnreachable);
    QVERIFY2(feed.error().what.find("connection refused") != std::string::npos, feed.error().what.c_str());
}

void MarketTest::aSymbolThatItDoesNotHaveIsTold()
{
    const MarketVenue& of = tested();
    const SimulatorProcess simulator(of.arguments());
    const auto feed = of.open(simulator, {of.symbols.front(), of.unknownSymbol});
    QVERIFY(!feed);
    QVERIFY(feed.error().kind == venue::FeedError::Kind::BadArgument);
    const std::string words = std::string(of.unknownSymbol) + " that trades now. Name others, such as " + of.name + ':' + of.symbols[0] + ',' + of.symbols[1];
    QVERIFY2(feed.error().what.find(words) != std::string::npos, feed.error().what.c_str());
}

JARVIS_TEST(MarketTest)
#include "market_test.moc"
