#include "engine/sim/simulated_feed.h"
#include "tests/support/test_main.h"
#include "tests/unit/sim/sim_events.h"

#include <QObject>
#include <QTest>

#include <map>
#include <optional>
#include <vector>

namespace jarvis::sim::test {

class PriceHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsWhereLifeBegins();
    void tellsOneStory_data();
    void tellsOneStory();
    void isDeterministicAndBounded();
};

void PriceHistoryTest::endsWhereLifeBegins()
{
    SimulatedFeed feed(5, kStart + 333ms);
    Events events;
    feed.pull(kStart + 333ms, events);
    for (const MarketEvent& event : events) {
        const auto* book = std::get_if<BookUpdate>(&event);
        if (!book)
            continue;
        for (const Timeframe timeframe : kAllTimeframes) {
            const auto bars = feed.history(book->instrument, timeframe, 2);
            QCOMPARE(bars.size(), std::size_t(2));
            QCOMPARE(bars.back().openTime, barOpen(timeframe, kStart + 333ms));
            const std::int64_t close = bars.back().close.ticks();
            QVERIFY(close >= book->bids.front().price.ticks() - 2 && close <= book->asks.front().price.ticks() + 2);
        }
    }
}

void PriceHistoryTest::tellsOneStory_data()
{
    QTest::addColumn<Timeframe>("fine");
    QTest::addColumn<Timeframe>("coarse");
    QTest::newRow("seconds make minutes") << Timeframe::S1 << Timeframe::M1;
    QTest::newRow("minutes make five") << Timeframe::M1 << Timeframe::M5;
    QTest::newRow("five make fifteen") << Timeframe::M5 << Timeframe::M15;
    QTest::newRow("fifteen make thirty") << Timeframe::M15 << Timeframe::M30;
    QTest::newRow("minutes make hours") << Timeframe::M1 << Timeframe::H1;
    QTest::newRow("hours make four") << Timeframe::H1 << Timeframe::H4;
    QTest::newRow("hours make days") << Timeframe::H1 << Timeframe::D1;
}

void PriceHistoryTest::tellsOneStory()
{
    QFETCH(Timeframe, fine);
    QFETCH(Timeframe, coarse);
    const SimulatedFeed feed(5, kStart);
    std::map<Timestamp, Candle> sums;
    for (const Candle& bar : feed.history(InstrumentId{2}, fine, 100'000)) {
        const auto [at, isNew] = sums.try_emplace(barOpen(coarse, bar.openTime), bar);
        QVERIFY(bar.low <= bar.open && bar.open <= bar.high && bar.low <= bar.close && bar.close <= bar.high);
        if (isNew)
            continue;
        at->second.high = std::max(at->second.high, bar.high);
        at->second.low = std::min(at->second.low, bar.low);
        at->second.close = bar.close;
        at->second.volume += bar.volume;
    }
    const auto bars = feed.history(InstrumentId{2}, coarse, 100'000);
    std::size_t compared = 0;
    std::optional<Candle> previous;
    for (const Candle& bar : bars) {
        if (previous) {
            QCOMPARE(bar.openTime, previous->openTime + lengthOf(coarse)); // no holes
            QCOMPARE(bar.open, previous->close);
        }
        previous = bar;
        const auto sum = sums.find(bar.openTime);
        if (sum == sums.end() || sum == sums.begin())
            continue; // before the finer bars begin, or where they begin
        ++compared;
        QCOMPARE(sum->second.open, bar.open);
        QCOMPARE(sum->second.high, bar.high);
        QCOMPARE(sum->second.low, bar.low);
        QCOMPARE(sum->second.close, bar.close);
        QCOMPARE(sum->second.volume, bar.volume);
    }
    QVERIFY(compared >= 30);
}

void PriceHistoryTest::isDeterministicAndBounded()
{
    const SimulatedFeed feed(5, kStart);
    SimulatedFeed later(5, kStart);
    Events events;
    later.pull(kStart + 3s, events);
    const auto bars = feed.history(InstrumentId{1}, Timeframe::M15, 500);
    QVERIFY(bars == later.history(InstrumentId{1}, Timeframe::M15, 500));
    QCOMPARE(bars.size(), std::size_t(500));
    const auto all = feed.history(InstrumentId{1}, Timeframe::M15, 100'000);
    QVERIFY(std::vector<Candle>(all.end() - 500, all.end()) == bars);
    QVERIFY(feed.history(InstrumentId{1}, Timeframe::M1, 5'000).size() == 5'000);
    QVERIFY(feed.history(InstrumentId{1}, Timeframe::S1, 100'000).size() >= 5'000);
    QVERIFY(feed.history(InstrumentId{1}, Timeframe::H1, 100'000).size() >= 30 * 24);
    QVERIFY(feed.history(InstrumentId{1}, Timeframe::D1, 100'000).size() >= 30);
    QVERIFY(feed.history(InstrumentId{1}, Timeframe::H1, 0).empty());
    QVERIFY(feed.history(InstrumentId{99}, Timeframe::H1, 10).empty());
}

JARVIS_TEST(PriceHistoryTest)

} // namespace jarvis::sim::test

#include "price_history_test.moc"
