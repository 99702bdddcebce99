#include "widgets/charts/candle_store.h"

#include "tests/gui/charts/sample_candles.h"
#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using jarvis::test::kFirstBarMs;
using jarvis::test::kMinuteMs;
using jarvis::test::randomCandles;
using jarvis::widgets::charts::Candle;
using jarvis::widgets::charts::CandleStore;

namespace {

CandleStore::Bucket mergedByHand(const std::vector<Candle>& bars, std::size_t begin, std::size_t end)
{
    CandleStore::Bucket bucket{bars[begin].open, bars[begin].high, bars[begin].low, bars[end - 1].close, 0};
    for (std::size_t i = begin; i < end; ++i) {
        bucket.high = std::max(bucket.high, bars[i].high);
        bucket.low = std::min(bucket.low, bars[i].low);
        bucket.volume += bars[i].volume;
    }
    return bucket;
}

/// Empty when every bucket of every level is what its bars say.
QString firstDifference(const CandleStore& store, const std::vector<Candle>& bars)
{
    if (store.size() != bars.size())
        return QStringLiteral("%1 bars instead of %2").arg(store.size()).arg(bars.size());
    for (int level = 0; level < store.levelCount(); ++level) {
        const std::size_t width = CandleStore::barsPerBucket(level);
        if (store.levelSize(level) != (bars.size() + width - 1) / width)
            return QStringLiteral("level %1 has %2 buckets").arg(level).arg(store.levelSize(level));
        for (std::size_t i = 0; i < store.levelSize(level); ++i) {
            const CandleStore::Bucket expected = mergedByHand(bars, i * width, std::min(bars.size(), (i + 1) * width));
            CandleStore::Bucket actual = store.bucket(level, i);
            // Sums are taken in another order here: volumes agree to rounding, all else exactly.
            if (std::abs(actual.volume - expected.volume) > 1e-9 * expected.volume)
                return QStringLiteral("level %1 bucket %2: volume").arg(level).arg(i);
            actual.volume = expected.volume;
            if (!(actual == expected))
                return QStringLiteral("level %1 bucket %2").arg(level).arg(i);
        }
    }
    return {};
}

} // namespace

class CandleStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void levelsEqualBruteForce_data();
    void levelsEqualBruteForce();
    void rangesEqualBruteForce();
    void unusableRowsAreLeftOut_data();
    void unusableRowsAreLeftOut();
    void replaceCountsWhatItLeavesOut();
    void olderBarsGoInFront();
    void findsBarsByTime();
    void findsBarsAroundGaps();
    void picksTheLevelThatFits();
    void aMillionBarsStaySmall();
};

void CandleStoreTest::levelsEqualBruteForce_data()
{
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<int>("appended");
    QTest::newRow("one bar") << 1 << 0;
    QTest::newRow("one bar, appended to nothing") << 0 << 1;
    QTest::newRow("a full bucket") << 4 << 0;
    QTest::newRow("a bucket and one") << 4 << 1;
    QTest::newRow("a power of the factor") << 256 << 0;
    QTest::newRow("a power of the factor, then a new level appears") << 256 << 1;
    QTest::newRow("everything appended bar by bar") << 0 << 700;
    QTest::newRow("a history that goes on") << 1000 << 333;
}

void CandleStoreTest::levelsEqualBruteForce()
{
    QFETCH(int, atOnce);
    QFETCH(int, appended);
    for (std::uint32_t seed = 1; seed <= 5; ++seed) {
        std::vector<Candle> bars = randomCandles(static_cast<std::size_t>(atOnce + appended), seed);
        const auto split = static_cast<std::size_t>(atOnce);
        CandleStore store;
        QCOMPARE(store.replace(std::span(bars).first(split)), std::size_t{0});
        std::mt19937 random(seed);
        std::uniform_real_distribution<double> shift(-3, 3);
        for (std::size_t i = split; i < bars.size(); ++i) {
            QVERIFY(store.append(bars[i]));
            // The last bar changes a few times before the next one begins; its extremes also shrink.
            for (int change = 0; change < 3; ++change) {
                Candle& bar = bars[i];
                bar.close = bar.open + shift(random);
                bar.high = std::max(bar.open, bar.close) + std::abs(shift(random));
                bar.low = std::min(bar.open, bar.close) - std::abs(shift(random));
                bar.volume += 1;
                QVERIFY(store.updateLast(bar));
            }
        }
        const QString difference = firstDifference(store, bars);
        QVERIFY2(difference.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(difference)));
    }
}

void CandleStoreTest::rangesEqualBruteForce()
{
    const std::vector<Candle> bars = randomCandles(1234, 9);
    CandleStore store;
    store.replace(bars);
    std::mt19937 random(4);
    std::uniform_int_distribution<std::size_t> any(0, bars.size() - 1);
    for (int round = 0; round < 2000; ++round) {
        auto [first, last] = std::minmax({any(random), any(random)});
        const CandleStore::Bucket expected = mergedByHand(bars, first, last + 1);
        const CandleStore::Range range = store.priceRange(first, last);
        QCOMPARE(range.low, expected.low);
        QCOMPARE(range.high, expected.high);
    }
}

void CandleStoreTest::unusableRowsAreLeftOut_data()
{
    QTest::addColumn<qint64>("timeMs");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("close");
    QTest::addColumn<bool>("isAppended");
    const qint64 next = kFirstBarMs + 10 * kMinuteMs;
    const double notANumber = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("the next bar is taken") << next << 101.0 << 99.0 << 100.5 << true;
    QTest::newRow("a bar after a gap is taken") << next + 50 * kMinuteMs << 101.0 << 99.0 << 100.5 << true;
    QTest::newRow("a bar of the same time is not the next") << next - kMinuteMs << 101.0 << 99.0 << 100.5 << false;
    QTest::newRow("an older bar is refused") << kFirstBarMs << 101.0 << 99.0 << 100.5 << false;
    QTest::newRow("high below close is refused") << next << 100.2 << 99.0 << 100.5 << false;
    QTest::newRow("low above open is refused") << next << 101.0 << 100.2 << 100.5 << false;
    QTest::newRow("not a number is refused") << next << 101.0 << 99.0 << notANumber << false;
    QTest::newRow("infinity is refused") << next << std::numeric_limits<double>::infinity() << 99.0 << 100.5 << false;
}

void CandleStoreTest::unusableRowsAreLeftOut()
{
    QFETCH(qint64, timeMs);
    QFETCH(double, high);
    QFETCH(double, low);
    QFETCH(double, close);
    QFETCH(bool, isAppended);
    const std::vector<Candle> bars = randomCandles(10);
    CandleStore store;
    store.replace(bars);
    QCOMPARE(store.append({timeMs, 100, high, low, close, 1}), isAppended);
    QCOMPARE(store.size(), isAppended ? bars.size() + 1 : bars.size());
    if (!isAppended)
        QVERIFY(firstDifference(store, bars).isEmpty());
    QVERIFY(!store.updateLast({timeMs + 1, 100, 101, 99, 100, 1}));
}

void CandleStoreTest::replaceCountsWhatItLeavesOut()
{
    std::vector<Candle> bars = randomCandles(6);
    bars[2].high = bars[2].low - 1;
    bars[4].timeMs = bars[0].timeMs;
    CandleStore store;
    QCOMPARE(store.replace(bars), std::size_t{2});
    QCOMPARE(store.size(), std::size_t{4});
    QCOMPARE(store.replace(std::span(bars).subspan(2, 1)), std::size_t{1});
    QVERIFY(store.isEmpty());
    QVERIFY(store.append(bars[0]));
}

void CandleStoreTest::olderBarsGoInFront()
{
    const std::vector<Candle> bars = randomCandles(300, 3);
    CandleStore store;
    store.replace(std::span(bars).subspan(120));
    // The last of these is already there.
    QCOMPARE(store.prepend(std::span(bars).first(121)), std::size_t{1});
    const QString difference = firstDifference(store, bars);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void CandleStoreTest::findsBarsByTime()
{
    CandleStore store;
    QCOMPARE(store.indexAt(kFirstBarMs), std::ptrdiff_t{-1});
    store.replace(randomCandles(5));
    QCOMPARE(store.indexAt(kFirstBarMs - 1), std::ptrdiff_t{-1});
    QCOMPARE(store.indexAt(kFirstBarMs), std::ptrdiff_t{0});
    QCOMPARE(store.indexAt(kFirstBarMs + 2 * kMinuteMs + 59'999), std::ptrdiff_t{2});
    QCOMPARE(store.firstIndexFrom(kFirstBarMs + 1), std::size_t{1});
    QCOMPARE(store.firstIndexFrom(kFirstBarMs + 100 * kMinuteMs), std::size_t{5});
}

void CandleStoreTest::findsBarsAroundGaps()
{
    std::mt19937 random(11);
    std::vector<Candle> bars = randomCandles(3'000);
    qint64 missing = 0;
    std::vector<qint64> times;
    for (Candle& bar : bars) {
        // Mostly none; now and then a night, once in a while a year.
        missing += random() % 50 == 0 ? static_cast<qint64>(random() % 600) : random() % 1'000 == 0 ? 525'600 : 0;
        bar.timeMs += missing * kMinuteMs;
        times.push_back(bar.timeMs);
    }
    CandleStore store;
    store.replace(bars);
    std::uniform_int_distribution<qint64> moment(times.front() - kMinuteMs, times.back() + kMinuteMs);
    const auto check = [&](qint64 ms) { return store.indexAt(ms) == std::upper_bound(times.begin(), times.end(), ms) - times.begin() - 1; };
    for (int i = 0; i < 20'000; ++i) {
        const qint64 anywhere = moment(random);
        const qint64 onBar = times[random() % times.size()];
        QVERIFY2(check(anywhere) && check(onBar) && check(onBar - 1) && check(onBar + 1), qPrintable(QString::number(anywhere)));
    }
}

void CandleStoreTest::picksTheLevelThatFits()
{
    CandleStore store;
    store.replace(randomCandles(5000));
    QCOMPARE(store.levelFor(500, 600), 0);
    QCOMPARE(store.levelFor(601, 600), 1);
    QCOMPARE(store.levelFor(2401, 600), 2);
    QCOMPARE(store.levelFor(1e9, 1), store.levelCount() - 1);
}

void CandleStoreTest::aMillionBarsStaySmall()
{
    CandleStore store;
    store.replace(randomCandles(1'000'000));
    QVERIFY(store.pyramidBytes() <= std::size_t{25'000'000});
    QVERIFY(store.append({store.timeAt(store.size() - 1) + kMinuteMs, 1, 1, 1, 1, 1}));
    QVERIFY(store.pyramidBytes() <= std::size_t{2 * 25'000'000});
}

JARVIS_TEST(CandleStoreTest)
#include "candle_store_test.moc"
