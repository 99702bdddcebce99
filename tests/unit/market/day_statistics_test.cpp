#include "engine/market/day_statistics.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

#include <map>

namespace jarvis::market::test {

const Timestamp kDayStart = timestampFromMillis(1'763'942'400'000);

struct StatTrade {
    Duration since;
    std::int64_t tick;
    std::int64_t lots;
};

class DayStatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rollsOverADay_data()
    {
        QTest::addColumn<std::vector<StatTrade>>("trades");
        QTest::addColumn<Duration>("now");
        QTest::addColumn<std::vector<qint64>>("expected"); // open, high, low, volume; empty: no values
        using Trades = std::vector<StatTrade>;
        using Values = std::vector<qint64>;
        const Trades usual{{0s, 100, 1}, {1h, 120, 2}, {2h, 90, 4}, {3h, 110, 8}};
        QTest::newRow("nothing traded") << Trades{} << Duration(1h) << Values{};
        QTest::newRow("a morning") << usual << Duration(3h) << Values{100, 120, 90, 15};
        QTest::newRow("all of it counts for 24 hours") << usual << Duration(24h - 1ns) << Values{100, 120, 90, 15};
        QTest::newRow("the first minute leaves after a day") << usual << Duration(24h) << Values{120, 120, 90, 14};
        QTest::newRow("the high leaves") << usual << Duration(25h) << Values{90, 110, 90, 12};
        QTest::newRow("the low leaves") << usual << Duration(26h) << Values{110, 110, 110, 8};
        QTest::newRow("a day without trades is empty") << usual << Duration(27h + 1min) << Values{};
        Trades late = usual;
        late.push_back({30min, 500, 16});
        QTest::newRow("a late trade counts") << late << Duration(3h) << Values{100, 500, 90, 31};
        Trades tooLate = usual;
        tooLate.push_back({30h, 100, 1});
        tooLate.push_back({30min, 500, 16});
        QTest::newRow("one that is a day late does not") << tooLate << Duration(30h) << Values{100, 100, 100, 1};
        QTest::newRow("a week of silence, and a trade")
            << Trades{{0s, 100, 1}, {168h, 50, 2}} << Duration(168h) << Values{50, 50, 50, 2};
        QTest::newRow("the same minute a day later is another")
            << Trades{{5s, 100, 1}, {24h + 5s, 50, 2}} << Duration(24h + 5s) << Values{50, 50, 50, 2};
    }
    void rollsOverADay()
    {
        QFETCH(std::vector<StatTrade>, trades);
        QFETCH(Duration, now);
        QFETCH(std::vector<qint64>, expected);
        DayStatistics statistics;
        for (const StatTrade& trade : trades) {
            statistics.add(kDayStart + trade.since, Price::ofTicks(trade.tick), Quantity::ofLots(trade.lots));
            statistics.values(); // reading in between must not matter
        }
        statistics.advance(kDayStart + now);
        const auto values = statistics.values();
        QCOMPARE(values.has_value(), !expected.empty());
        if (!values)
            return;
        QCOMPARE((std::vector<qint64>{
                     values->open.ticks(), values->high.ticks(), values->low.ticks(), values->volume.lots()}),
            expected);
    }

    void takesHistoryByTheMinute()
    {
        DayStatistics statistics;
        const auto bar = [](Duration since, int open, int high, int low, int lots) {
            return Candle{kDayStart + since, Price::ofTicks(open), Price::ofTicks(high), Price::ofTicks(low),
                Price::ofTicks(open), Quantity::ofLots(lots)};
        };
        statistics.add(bar(0min, 100, 130, 95, 10));
        statistics.add(bar(1min, 105, 110, 80, 20));
        statistics.add(kDayStart + 90s, Price::ofTicks(140), Quantity::ofLots(1));
        const auto values = statistics.values();
        QCOMPARE(values->open.ticks(), 100);
        QCOMPARE(values->high.ticks(), 140);
        QCOMPARE(values->low.ticks(), 80);
        QCOMPARE(values->volume.lots(), 31);
    }

    void agreesWithAddingUp()
    {
        Random random(5);
        DayStatistics statistics;
        std::multimap<std::int64_t, StatTrade> all; // by minute
        Duration now = 0s;
        for (int i = 0; i < 4'000; ++i) {
            now += std::chrono::seconds(random.between(0, 240));
            const Duration since = random.chance(0.1) ? now - std::chrono::minutes(random.between(0, 30)) : now;
            if (since < 0s)
                continue;
            const StatTrade trade{since, random.between(1'000, 2'000), random.between(1, 9)};
            statistics.add(kDayStart + since, Price::ofTicks(trade.tick), Quantity::ofLots(trade.lots));
            all.emplace(since / 1min, trade);
            statistics.advance(kDayStart + now);
            std::int64_t high = 0;
            std::int64_t low = INT64_MAX;
            std::int64_t volume = 0;
            for (auto at = all.lower_bound(now / 1min - 1'439); at != all.end(); ++at) {
                high = std::max(high, at->second.tick);
                low = std::min(low, at->second.tick);
                volume += at->second.lots;
            }
            const auto values = statistics.values();
            QCOMPARE(values->high.ticks(), high);
            QCOMPARE(values->low.ticks(), low);
            QCOMPARE(values->volume.lots(), volume);
        }
    }
};

JARVIS_TEST(DayStatisticsTest)

} // namespace jarvis::market::test

#include "day_statistics_test.moc"
