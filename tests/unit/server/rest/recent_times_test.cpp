#include "engine/server/rest/recent_times.h"

#include "tests/support/test_main.h"

#include <QTest>

using namespace jarvis;
using namespace jarvis::server::rest;

namespace {

const Timestamp kTimesBegin = timestampFromMillis(1'795'262'400'000);

} // namespace

/// Rate and quantiles of the last minute, in fixed memory.
class RecentTimesTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void aQuantileIsNeverTooSmallAndNeverMuchTooLarge()
    {
        for (const Duration took : {Duration(1us), Duration(2us), Duration(3us), Duration(999us), Duration(1ms), Duration(1'024us), Duration(17ms), Duration(2s), Duration(min(3))}) {
            RecentTimes times;
            times.note(took, kTimesBegin);
            const auto told = times.quantile(0.5, kTimesBegin);
            QVERIFY(told && *told >= took);
            QVERIFY(*told <= took + took / 4);
        }
    }

    void quantilesAreThoseOfAllThatCame()
    {
        RecentTimes times;
        for (int i = 1; i <= 100; ++i)
            times.note(std::chrono::milliseconds(i), kTimesBegin + std::chrono::milliseconds(i));
        const Timestamp now = kTimesBegin + 1s;
        for (const auto& [share, millis] : {std::pair{0.50, 50}, {0.95, 95}, {0.99, 99}, {1.0, 100}, {0.0, 1}}) {
            const Duration exact = std::chrono::milliseconds(millis);
            const Duration told = times.quantile(share, now).value();
            QVERIFY2(told >= exact && told <= exact + exact / 4, qPrintable(QString::number(share)));
        }
    }

    void whatIsOlderThanAMinuteIsForgotten()
    {
        RecentTimes times;
        times.note(1s, kTimesBegin);
        QCOMPARE(times.count(kTimesBegin), std::uint64_t{1});
        QCOMPARE(times.count(kTimesBegin + 54s), std::uint64_t{1});
        QCOMPARE(times.count(kTimesBegin + 60s), std::uint64_t{0});
        QVERIFY(!times.quantile(0.5, kTimesBegin + 60s));
        times.note(1ms, kTimesBegin + 61s); // takes the room of the first
        QCOMPARE(times.count(kTimesBegin + 61s), std::uint64_t{1});
        QVERIFY(*times.quantile(1, kTimesBegin + 61s) < 1s);
        QCOMPARE(times.count(kTimesBegin + 10h), std::uint64_t{0});
        QCOMPARE(times.count(kTimesBegin - 10h), std::uint64_t{0}); // a clock that went back
    }

    void aSteadyRateIsToldAsItIs()
    {
        RecentTimes times;
        QCOMPARE(times.perSecond(kTimesBegin), 0.0);
        Timestamp now = kTimesBegin;
        for (int i = 0; i < 20 * 120; ++i, now += 50ms)
            times.note(1ms, now);
        QVERIFY(qAbs(times.perSecond(now) - 20.0) < 0.5);
    }

    void whatTakesForEverIsCountedToo()
    {
        RecentTimes times;
        times.note(kDay, kTimesBegin);
        times.note(-1s, kTimesBegin);
        QCOMPARE(times.count(kTimesBegin), std::uint64_t{2});
        QVERIFY(*times.quantile(1, kTimesBegin) >= min(4));
        QCOMPARE(*times.quantile(0, kTimesBegin), Duration(1us));
    }

private:
    static constexpr Duration min(int minutes) { return std::chrono::minutes(minutes); }
};

JARVIS_TEST(RecentTimesTest)
#include "recent_times_test.moc"
