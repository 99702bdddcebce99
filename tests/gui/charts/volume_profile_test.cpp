#include "widgets/charts/volume_profile.h"

#include "tests/gui/charts/sample_candles.h"
#include "tests/support/test_main.h"
#include "widgets/charts/heikin_ashi.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

using jarvis::test::kFirstBarMs;
using jarvis::test::kMinuteMs;
using jarvis::test::randomCandles;
using namespace jarvis::widgets::charts;

namespace {

CandleStore storeOf(const std::vector<Candle>& bars)
{
    CandleStore store;
    store.replace(bars);
    return store;
}

/// Each bar cut into thousands of slices of its own prices.
std::vector<double> rowsBySlices(const CandleStore& store, std::size_t first, std::size_t last, double low, double high, std::size_t rows)
{
    constexpr int kSlices = 2'000;
    std::vector<double> sums(rows, 0.0);
    for (std::size_t i = first; i <= last; ++i) {
        const Candle bar = store.at(i);
        for (int slice = 0; slice < kSlices; ++slice) {
            const double price = bar.low + (bar.high - bar.low) * (slice + 0.5) / kSlices;
            const auto row = static_cast<std::size_t>((price - low) / (high - low) * static_cast<double>(rows));
            sums[std::min(row, rows - 1)] += bar.volume / kSlices;
        }
    }
    return sums;
}

} // namespace

class VolumeProfileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsEqualBruteForce();
    void aLongHistoryKeepsItsVolume();
    void theValueAreaHoldsSeventyPercentAndTheControl();
    void aMarketThatDidNotMoveHasNone();
    void averagedBarsEqualTheirDefinition();
    void averagedBarsGrowAsTheyAreBuilt();
};

void VolumeProfileTest::rowsEqualBruteForce()
{
    const CandleStore store = storeOf(randomCandles(400, 9));
    for (const std::size_t rows : {1U, 7U, 48U}) {
        const VolumeProfile profile = volumeProfile(store, 50, 333, rows);
        QCOMPARE(profile.rows.size(), rows);
        const std::vector<double> expected = rowsBySlices(store, 50, 333, profile.low, profile.high, rows);
        const double whole = std::accumulate(expected.begin(), expected.end(), 0.0);
        for (std::size_t row = 0; row < rows; ++row)
            QVERIFY(std::abs(profile.rows[row] - expected[row]) < whole * 1e-3);
    }
}

void VolumeProfileTest::aLongHistoryKeepsItsVolume()
{
    const CandleStore store = storeOf(randomCandles(65'536, 4));
    const VolumeProfile profile = volumeProfile(store, 0, store.size() - 1, 60);
    double whole = 0;
    for (std::size_t i = 0; i < store.size(); ++i)
        whole += store.at(i).volume;
    const double held = std::accumulate(profile.rows.begin(), profile.rows.end(), 0.0);
    QVERIFY(std::abs(held / whole - 1) < 1e-9);
}

void VolumeProfileTest::theValueAreaHoldsSeventyPercentAndTheControl()
{
    const CandleStore store = storeOf(randomCandles(500, 21));
    const VolumeProfile profile = volumeProfile(store, 0, 499, 40);
    QCOMPARE(profile.rows[profile.control], *std::max_element(profile.rows.begin(), profile.rows.end()));
    QVERIFY(profile.valueFirst <= profile.control && profile.control <= profile.valueLast);
    const auto at = [&profile](std::size_t row) { return profile.rows.begin() + static_cast<std::ptrdiff_t>(row); };
    const double whole = std::accumulate(profile.rows.begin(), profile.rows.end(), 0.0);
    const double held = std::accumulate(at(profile.valueFirst), at(profile.valueLast) + 1, 0.0);
    QVERIFY(held >= 0.7 * whole);
    // It was held only by the row that came last, which is one of the two ends.
    QVERIFY(held - std::max(profile.rows[profile.valueFirst], profile.rows[profile.valueLast]) < 0.7 * whole);
    QVERIFY(profile.controlPrice() > profile.low && profile.controlPrice() < profile.high);
}

void VolumeProfileTest::aMarketThatDidNotMoveHasNone()
{
    QVERIFY(volumeProfile(storeOf({{kFirstBarMs, 5, 5, 5, 5, 7}}), 0, 0, 10).rows.empty());
    QVERIFY(volumeProfile(storeOf({{kFirstBarMs, 5, 6, 5, 5, 0}}), 0, 0, 10).rows.empty());
}

void VolumeProfileTest::averagedBarsEqualTheirDefinition()
{
    HeikinAshi averaged;
    averaged.rebuild(storeOf({{kFirstBarMs, 10, 14, 8, 12, 1}, {kFirstBarMs + kMinuteMs, 12, 20, 12, 18, 2}}));
    QCOMPARE(averaged.bars().at(0), (Candle{kFirstBarMs, 11, 14, 8, 11, 1}));
    QCOMPARE(averaged.bars().at(1), (Candle{kFirstBarMs + kMinuteMs, 11, 20, 11, 15.5, 2}));
}

void VolumeProfileTest::averagedBarsGrowAsTheyAreBuilt()
{
    CandleStore store;
    HeikinAshi grown;
    for (Candle bar : randomCandles(300, 8)) {
        const double close = std::exchange(bar.close, bar.low);
        store.append(bar);
        grown.appended(store);
        bar.close = close;
        store.updateLast(bar);
        grown.lastChanged(store);
        HeikinAshi rebuilt;
        rebuilt.rebuild(store);
        QCOMPARE(grown.bars().at(store.size() - 1), rebuilt.bars().at(store.size() - 1));
        QCOMPARE(grown.bars().size(), store.size());
    }
}

JARVIS_TEST(VolumeProfileTest)
#include "volume_profile_test.moc"
