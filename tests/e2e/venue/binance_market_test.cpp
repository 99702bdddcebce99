#include "tests/e2e/venue/market_venue.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using e2e::kBinanceMarket;
using e2e::LiveFeedPtr;
using e2e::MarketWatcher;
using e2e::SimulatorProcess;

/// What only the live feed of Binance has: books from a REST snapshot, and limits that it tells.
class BinanceMarketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBadSnapshotIsAskedForAgain_data();
    void aBadSnapshotIsAskedForAgain();
    void aRefusedSnapshotWaitsAsLongAsItIsTold();
    void whatItSaysOfItsInstrumentsIsLookedAtAgain();
    void whatIsHeldIsFollowedToo();
};

void BinanceMarketTest::aBadSnapshotIsAskedForAgain_data()
{
    QTest::addColumn<QByteArray>("snapshot");
    QTest::newRow("refused") << QByteArray(R"({"fault":"rest","path":"depth","status":503,"count":2,"body":"busy"})");
    QTest::newRow("no JSON") << QByteArray(R"({"fault":"rest","path":"depth","status":200,"count":2,"body":"{\"lastUp"})");
    QTest::newRow("of long ago") << QByteArray(R"({"fault":"rest","path":"depth","status":200,"count":2,"body":"{\"lastUpdateId\":5,\"E\":1,\"bids\":[],\"asks\":[]}"})");
}

void BinanceMarketTest::aBadSnapshotIsAskedForAgain()
{
    QFETCH(QByteArray, snapshot);
    QCOMPARE(e2e::faultOfMending(kBinanceMarket, {snapshot, R"({"fault":"drop"})"}), QByteArray());
}

void BinanceMarketTest::aRefusedSnapshotWaitsAsLongAsItIsTold()
{
    SimulatorProcess simulator(kBinanceMarket.arguments());
    const LiveFeedPtr feed = kBinanceMarket.opened(simulator);
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

void BinanceMarketTest::whatItSaysOfItsInstrumentsIsLookedAtAgain()
{
    SimulatorProcess simulator(kBinanceMarket.arguments());
    auto options = e2e::marketOptions<venue::binance::FeedOptions>(simulator, kBinanceMarket.symbols);
    options.instrumentsEvery = std::chrono::milliseconds(200);
    auto opened = venue::binance::openFeed(options);
    QVERIFY(opened);
    const LiveFeedPtr feed = std::move(opened).value();
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

/// A position elsewhere than where somebody looks is seen; one that is not listed any more keeps nobody from starting.
void BinanceMarketTest::whatIsHeldIsFollowedToo()
{
    const SimulatorProcess simulator(kBinanceMarket.arguments());
    auto options = e2e::marketOptions<venue::binance::FeedOptions>(simulator, kBinanceMarket.symbols);
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
