#include "tests/e2e/venue/market_venue.h"
#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using e2e::kBybitMarket;
using e2e::LiveFeedPtr;
using e2e::MarketWatcher;
using e2e::SimulatorProcess;

/// What only the live feed of Bybit has: books that the stream itself begins anew.
class BybitMarketTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSnapshotThatDoesNotComeIsAskedForAgain();
};

void BybitMarketTest::aSnapshotThatDoesNotComeIsAskedForAgain()
{
    SimulatorProcess simulator(kBybitMarket.arguments());
    const LiveFeedPtr feed = kBybitMarket.opened(simulator);
    MarketWatcher watcher(*feed);
    QVERIFY(watcher.waitFor([&] { return watcher.areAllWhole(); }));
    simulator.setFault(R"({"fault":"no-snapshots","count":1})");
    simulator.setFault(R"({"fault":"drop","count":1})");
    QVERIFY(watcher.waitFor([&] { return feed->status().counts.snapshotsFailed > 0; }));
    QVERIFY(e2e::isGoodAgain(kBybitMarket, simulator, watcher));
}

JARVIS_TEST(BybitMarketTest)
#include "bybit_market_test.moc"
