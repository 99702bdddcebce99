#include "engine/market/candle_series.h"

#include "engine/market/live_candles.h"
#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

namespace jarvis::market::test {

using Added = CandleSeries::Added;

constexpr InstrumentId kCandleInstrument{3};
/// A Monday at midnight.
const Timestamp kMidnight = timestampFromMillis(1'763'942'400'000);

Candle candle(
    Duration since, std::int64_t open, std::int64_t high, std::int64_t low, std::int64_t close, std::int64_t lots)
{
    return {kMidnight + since, Price::ofTicks(open), Price::ofTicks(high), Price::ofTicks(low), Price::ofTicks(close),
        Quantity::ofLots(lots)};
}

Added trade(CandleSeries& series, Duration since, std::int64_t tick, std::int64_t lots = 1)
{
    return series.add(kMidnight + since, Price::ofTicks(tick), Quantity::ofLots(lots));
}

TradeTick tradeTick(Duration since, std::int64_t tick, std::int64_t lots)
{
    return {kCandleInstrument, kMidnight + since, 1, Price::ofTicks(tick), Quantity::ofLots(lots), Side::Buy};
}

class CandleSeriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buildsBarsFromTrades()
    {
        CandleSeries series(Timeframe::M1);
        QVERIFY(series.isEmpty());
        QCOMPARE(trade(series, 5s, 100, 1), Added::Opened);
        QCOMPARE(trade(series, 10s, 108, 2), Added::Extended);
        QCOMPARE(trade(series, 20s, 95, 3), Added::Extended);
        QCOMPARE(trade(series, 59s, 101, 4), Added::Extended);
        QCOMPARE(series.newest(), candle(0s, 100, 108, 95, 101, 10));
        QCOMPARE(trade(series, 60s, 102, 1), Added::Opened);
        QCOMPARE(series.newest(), candle(1min, 102, 102, 102, 102, 1));
        QCOMPARE(series.size(), std::size_t(2));
    }

    void placesBarsOnTheUtcGrid_data()
    {
        QTest::addColumn<Timeframe>("timeframe");
        QTest::addColumn<qint64>("openSeconds");
        const auto row = [](const char* name, Timeframe timeframe, Duration open) {
            QTest::newRow(name) << timeframe << qint64(open / 1s);
        };
        row("a second", Timeframe::S1, 15h + 44min + 31s);
        row("a minute", Timeframe::M1, 15h + 44min);
        row("five minutes", Timeframe::M5, 15h + 40min);
        row("fifteen minutes", Timeframe::M15, 15h + 30min);
        row("half an hour", Timeframe::M30, 15h + 30min);
        row("an hour", Timeframe::H1, 15h);
        row("four hours", Timeframe::H4, 12h);
        row("a day", Timeframe::D1, 0s);
    }
    void placesBarsOnTheUtcGrid()
    {
        QFETCH(Timeframe, timeframe);
        QFETCH(qint64, openSeconds);
        CandleSeries series(timeframe);
        trade(series, 15h + 44min + 31s + 500ms, 100);
        QCOMPARE(series.newest().openTime, kMidnight + std::chrono::seconds(openSeconds));
    }

    void lateTradesCorrectTheirBar()
    {
        CandleSeries series(Timeframe::M1);
        trade(series, 10s, 100, 1);
        trade(series, 70s, 100, 1);
        trade(series, 200s, 100, 1);
        QCOMPARE(trade(series, 30s, 120, 5), Added::Corrected);
        QCOMPARE(series.at(kMidnight), candle(0s, 100, 120, 100, 100, 6));
        QCOMPARE(trade(series, 130s, 90, 2), Added::Corrected); // a minute that had no bar
        QCOMPARE(series.at(kMidnight + 2min), candle(2min, 90, 90, 90, 90, 2));
        QCOMPARE(trade(series, -30s, 90, 2), Added::TooOld);
        QCOMPARE(series.size(), std::size_t(4));
        QCOMPARE(series.newest(), candle(3min, 100, 100, 100, 100, 1));
    }

    void forgetsTheOldest()
    {
        CandleSeries series(Timeframe::S1, 100);
        for (int i = 0; i < 1'000; ++i)
            trade(series, std::chrono::seconds(i), 100 + i);
        QCOMPARE(series.size(), std::size_t(100));
        QCOMPARE(series.newest(1'000).front().openTime, kMidnight + 900s);
        QCOMPARE(series.at(kMidnight + 899s), std::nullopt);
        trade(series, 998s, 1); // late, and full
        QCOMPARE(series.size(), std::size_t(100));
    }

    void continuesHistory()
    {
        CandleSeries series(Timeframe::M5);
        series.load({candle(0s, 10, 12, 9, 11, 100), candle(5min, 11, 15, 11, 14, 50)});
        QCOMPARE(trade(series, 9min, 20, 1), Added::Extended);
        QCOMPARE(series.newest(), candle(5min, 11, 20, 11, 20, 51));
        QCOMPARE(trade(series, 10min, 21, 1), Added::Opened);
        series.load({});
        QVERIFY(series.isEmpty());
    }

    void answersTheNewestBarsBeforeATime_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("beforeMinute");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("size");
        QTest::newRow("all of them") << 100 << -1 << 0 << 10;
        QTest::newRow("the newest three") << 3 << -1 << 7 << 3;
        QTest::newRow("three that ended by minute 5") << 3 << 5 << 2 << 3;
        QTest::newRow("only what had ended") << 100 << 1 << 0 << 1;
        QTest::newRow("none before the first") << 100 << 0 << 0 << 0;
        QTest::newRow("none asked") << 0 << -1 << 0 << 0;
    }
    void answersTheNewestBarsBeforeATime()
    {
        QFETCH(int, count);
        QFETCH(int, beforeMinute);
        QFETCH(int, first);
        QFETCH(int, size);
        CandleSeries series(Timeframe::M1);
        for (int i = 0; i < 10; ++i)
            trade(series, std::chrono::minutes(i), i);
        const auto before = beforeMinute < 0 ? std::nullopt
                                             : std::optional(kMidnight + std::chrono::minutes(beforeMinute));
        const auto bars = series.newest(static_cast<std::size_t>(count), before);
        QCOMPARE(bars.size(), static_cast<std::size_t>(size));
        for (int i = 0; i < size; ++i)
            QCOMPARE(bars[static_cast<std::size_t>(i)].openTime, kMidnight + std::chrono::minutes(first + i));
    }

    void fillsHolesOnlyWhenAsked()
    {
        CandleSeries series(Timeframe::M1);
        trade(series, 0s, 100, 1);
        trade(series, 185s, 110, 2);
        QCOMPARE(series.newest(10).size(), std::size_t(2));
        const auto filled = filledFlat(series.newest(10), Timeframe::M1, kMidnight + 5min + 1s, 10);
        const std::vector<Candle> expected{candle(0s, 100, 100, 100, 100, 1), candle(1min, 100, 100, 100, 100, 0),
            candle(2min, 100, 100, 100, 100, 0), candle(3min, 110, 110, 110, 110, 2),
            candle(4min, 110, 110, 110, 110, 0), candle(5min, 110, 110, 110, 110, 0)};
        QVERIFY(filled == expected);
        QVERIFY(filledFlat(series.newest(10), Timeframe::M1, kMidnight + 5min, 4)
            == std::vector<Candle>(expected.begin() + 2, expected.end()));
        QVERIFY(
            filledFlat(series.newest(10), Timeframe::M1, kMidnight, 10).size() == 4); // never less than what is there
        QVERIFY(filledFlat({}, Timeframe::M1, kMidnight, 10).empty());
    }

    /// Each timeframe built live equals the minutes added up.
    void timeframesAgree()
    {
        LiveCandles live(kCandleInstrument);
        for (int i = 0; i < 20'000; ++i)
            live.add(tradeTick(std::chrono::seconds(7 * i), 1'000 + (i * 7'919) % 601, 1 + i % 5));
        for (const Timeframe timeframe :
            {Timeframe::M5, Timeframe::M15, Timeframe::M30, Timeframe::H1, Timeframe::H4, Timeframe::D1}) {
            std::vector<Candle> sum;
            for (const Candle& minute : live.series(Timeframe::M1).newest(100'000)) {
                const Timestamp open = barOpen(timeframe, minute.openTime);
                if (sum.empty() || sum.back().openTime != open) {
                    sum.push_back(minute);
                    sum.back().openTime = open;
                    continue;
                }
                sum.back().high = std::max(sum.back().high, minute.high);
                sum.back().low = std::min(sum.back().low, minute.low);
                sum.back().close = minute.close;
                sum.back().volume += minute.volume;
            }
            QVERIFY(live.series(timeframe).newest(100'000) == sum);
        }
    }

    void tellsWhichBarsChanged()
    {
        LiveCandles live(kCandleInstrument);
        live.load(Timeframe::H1, {candle(0s, 90, 100, 90, 100, 7)});
        std::vector<LiveCandles::Change> changes;
        live.drainChanges(changes);
        QVERIFY(changes.empty()); // history is no change
        live.add(tradeTick(10s, 100, 1));
        live.add(tradeTick(70s, 105, 1));
        live.add(tradeTick(71s, 104, 1));
        live.add(tradeTick(20s, 99, 1)); // late
        live.drainChanges(changes);
        const auto of = [&](Timeframe timeframe) {
            std::vector<Candle> candles;
            for (const auto& change : changes) {
                if (change.timeframe == timeframe)
                    candles.push_back(change.candle);
            }
            return candles;
        };
        QVERIFY(
            (of(Timeframe::M1) == std::vector{candle(0s, 100, 100, 99, 100, 2), candle(1min, 105, 105, 104, 104, 2)}));
        QVERIFY((of(Timeframe::H1) == std::vector{candle(0s, 90, 105, 90, 104, 11)}));
        QCOMPARE(of(Timeframe::S1).size(), std::size_t(4));
        changes.clear();
        live.drainChanges(changes);
        QVERIFY(changes.empty());
    }

    void undrainedChangesAreBounded()
    {
        LiveCandles live(kCandleInstrument);
        for (int i = 0; i < 10'000; ++i)
            live.add(tradeTick(std::chrono::seconds(i), 100, 1));
        std::vector<LiveCandles::Change> changes;
        live.drainChanges(changes);
        QVERIFY(changes.size() <= 64 * std::size(kAllTimeframes));
        QCOMPARE(changes.front().timeframe, Timeframe::S1);
        QCOMPARE(
            changes.front().candle.openTime, kMidnight + std::chrono::seconds(10'000 - 64)); // the newest were kept
    }
};

JARVIS_TEST(CandleSeriesTest)

} // namespace jarvis::market::test

#include "candle_series_test.moc"
