#include "tests/e2e/venue/market_venue.h"
#include "tests/support/test_main.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jarvis;
using e2e::kOkxMarket;
using e2e::LiveFeedPtr;
using e2e::MarketWatcher;
using e2e::SimulatorProcess;

/// What only the live feed of OKX has: sizes in contracts, checksums, idle frames, numbers that begin anew, upgrades and a demo.
class OkxMarketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sizesAreOfTheBaseCurrency();
    void aChecksumThatIsWrongBeginsTheBookAnew();
    void whatIsNothingWrongChangesNothing_data();
    void whatIsNothingWrongChangesNothing();
    void anUpgradeOfTheVenueLeavesNoGap();
    void theDemoIsAskedAsADemo();
};

void OkxMarketTest::sizesAreOfTheBaseCurrency()
{
    SimulatorProcess simulator(kOkxMarket.arguments());
    const LiveFeedPtr feed = kOkxMarket.opened(simulator);
    // 0.1 contracts of 0.01 BTC each.
    const Instrument& bitcoin = feed->instruments().front();
    QCOMPARE(bitcoin.spec().lotSize.toString(), std::string("0.001"));
    QCOMPARE(bitcoin.spec().base, std::string("BTC"));
    QVERIFY(bitcoin.spec().venue == VenueId::Okx);
}

void OkxMarketTest::aChecksumThatIsWrongBeginsTheBookAnew()
{
    QCOMPARE(e2e::faultOfMending(kOkxMarket, {R"({"fault":"checksum"})"}), QByteArray());
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
    SimulatorProcess simulator(kOkxMarket.arguments());
    const LiveFeedPtr feed = kOkxMarket.opened(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    simulator.setFault(fault);
    watcher.seen.clear();
    QVERIFY(watcher.waitFor([&] { return watcher.seen.size() > 40; }));
    QVERIFY(e2e::shownByContent(simulator, watcher.seen) > 0);
    QCOMPARE(watcher.gaps, 0);
    QCOMPARE(watcher.wrong, 0);
}

void OkxMarketTest::anUpgradeOfTheVenueLeavesNoGap()
{
    SimulatorProcess simulator(kOkxMarket.arguments());
    const LiveFeedPtr feed = kOkxMarket.opened(simulator);
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
    QVERIFY(e2e::shownByContent(simulator, watcher.seen) > 0);
    QCOMPARE(watcher.gaps, 0);
    QCOMPARE(watcher.wrong, 0);
    QCOMPARE(feed->status().counts.connectionsLost, std::uint64_t(0));
}

void OkxMarketTest::theDemoIsAskedAsADemo()
{
    SimulatorProcess simulator(kOkxMarket.arguments());
    simulator.setFault(R"({"fault":"demo"})");
    auto options = e2e::marketOptions<venue::okx::FeedOptions>(simulator, kOkxMarket.symbols);
    const auto live = venue::okx::openFeed(options);
    QVERIFY(!live);
    QVERIFY2(live.error().what.find("50101") != std::string::npos, live.error().what.c_str());
    options.endpoints.isDemo = true;
    QVERIFY(venue::okx::openFeed(options));
}

JARVIS_TEST(OkxMarketTest)
#include "okx_market_test.moc"
