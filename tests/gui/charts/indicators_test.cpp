#include "widgets/charts/indicators.h"

#include "tests/gui/charts/sample_candles.h"
#include "tests/support/test_main.h"
#include "widgets/charts/studies.h"

#include <QObject>
#include <QTest>

#include <cmath>

using jarvis::test::kFirstBarMs;
using jarvis::test::kMinuteMs;
using jarvis::test::randomCandles;
using namespace jarvis::widgets::charts;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

// Each value from its definition alone, without the one before it.
double emaByHand(const std::vector<Candle>& bars, std::size_t index, int period)
{
    const auto n = static_cast<std::size_t>(period);
    if (index + 1 < n)
        return kNone;
    double mean = 0;
    for (std::size_t i = 0; i < n; ++i)
        mean += bars[i].close / period;
    const double alpha = 2.0 / (period + 1);
    double value = mean * std::pow(1 - alpha, static_cast<double>(index + 1 - n));
    for (std::size_t i = n; i <= index; ++i)
        value += bars[i].close * alpha * std::pow(1 - alpha, static_cast<double>(index - i));
    return value;
}

double rsiByHand(const std::vector<Candle>& bars, std::size_t index, int period)
{
    const auto n = static_cast<std::size_t>(period);
    if (index < n)
        return kNone;
    const auto average = [&](double sign) {
        const auto part = [&](std::size_t i) { return std::max(0.0, sign * (bars[i].close - bars[i - 1].close)); };
        double value = 0;
        for (std::size_t i = 1; i <= n; ++i)
            value += part(i) / period;
        for (std::size_t i = n + 1; i <= index; ++i)
            value = (value * (period - 1) + part(i)) / period;
        return value;
    };
    const double gain = average(1);
    const double loss = average(-1);
    return loss == 0 ? (gain == 0 ? 50 : 100) : 100 - 100 / (1 + gain / loss);
}

double vwapByHand(const std::vector<Candle>& bars, std::size_t index)
{
    constexpr qint64 kDay = 86'400'000;
    double turnover = 0;
    double volume = 0;
    for (std::size_t i = 0; i <= index; ++i) {
        if (bars[i].timeMs / kDay != bars[index].timeMs / kDay)
            continue;
        turnover += (bars[i].high + bars[i].low + bars[i].close) / 3 * bars[i].volume;
        volume += bars[i].volume;
    }
    return volume > 0 ? turnover / volume : kNone;
}

bool isSame(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) < 1e-8;
}

} // namespace

class ChartIndicatorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followBruteForceWhileBarsComeAndChange();
    void rebuildEqualsGrowth();
    void rsiOfAStraightMarket_data();
    void rsiOfAStraightMarket();
    void vwapBeginsAnewEachDay();
    void vwapWithoutVolumeIsUnknown();
    void periodsBelowOneAreLeftOut();
};

void ChartIndicatorsTest::followBruteForceWhileBarsComeAndChange()
{
    // Begins late in the evening, so that the session changes under way.
    std::vector<Candle> bars = randomCandles(260, 11, kFirstBarMs - 100 * kMinuteMs);
    CandleStore store;
    Studies studies;
    studies.setEmaPeriods({1, 9, 21}, store);
    studies.setVwapVisible(true, store);
    studies.setRsiPeriod(14, store);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Candle settled = bars[i];
        Candle& bar = bars[i];
        bar.close = bar.low;
        QVERIFY(store.append(bar));
        studies.appended(store);
        bar = settled;
        QVERIFY(store.updateLast(bar));
        studies.lastChanged(store);

        for (const Studies::Ema& ema : studies.emas())
            QVERIFY2(isSame(ema.series.values()[i], emaByHand(bars, i, ema.period)), qPrintable(QString::number(i)));
        QVERIFY(isSame(studies.vwap()->values()[i], vwapByHand(bars, i)));
        QVERIFY(isSame(studies.rsi()->values()[i], rsiByHand(bars, i, 14)));
    }
}

void ChartIndicatorsTest::rebuildEqualsGrowth()
{
    const std::vector<Candle> bars = randomCandles(500, 5);
    CandleStore store;
    Studies grown;
    grown.setEmaPeriods({20}, store);
    grown.setRsiPeriod(14, store);
    for (const Candle& bar : bars) {
        store.append(bar);
        grown.appended(store);
    }
    Studies rebuilt;
    rebuilt.setEmaPeriods({20}, store);
    rebuilt.setRsiPeriod(14, store);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        QVERIFY(isSame(grown.emas()[0].series.values()[i], rebuilt.emas()[0].series.values()[i]));
        QVERIFY(isSame(grown.rsi()->values()[i], rebuilt.rsi()->values()[i]));
    }
}

void ChartIndicatorsTest::rsiOfAStraightMarket_data()
{
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("rsi");
    QTest::newRow("only up is 100") << 1.0 << 100.0;
    QTest::newRow("only down is 0") << -1.0 << 0.0;
    QTest::newRow("no move at all is 50") << 0.0 << 50.0;
}

void ChartIndicatorsTest::rsiOfAStraightMarket()
{
    QFETCH(double, step);
    QFETCH(double, rsi);
    RsiFormula formula(14);
    double last = kNone;
    for (int i = 0; i < 30; ++i) {
        const double price = 100 + step * i;
        last = formula.next({i, price, price, price, price, 1});
        QCOMPARE(std::isnan(last), i < 14);
    }
    QCOMPARE(last, rsi);
}

void ChartIndicatorsTest::vwapBeginsAnewEachDay()
{
    VwapFormula formula;
    QCOMPARE(formula.next({kFirstBarMs - kMinuteMs, 10, 10, 10, 10, 5}), 10.0);
    QCOMPARE(formula.next({kFirstBarMs, 40, 40, 40, 40, 1}), 40.0);
    QCOMPARE(formula.next({kFirstBarMs + kMinuteMs, 10, 10, 10, 10, 2}), 20.0);
}

void ChartIndicatorsTest::vwapWithoutVolumeIsUnknown()
{
    VwapFormula formula;
    QVERIFY(std::isnan(formula.next({kFirstBarMs, 10, 10, 10, 10, 0})));
    QCOMPARE(formula.next({kFirstBarMs + kMinuteMs, 12, 12, 12, 12, 1}), 12.0);
}

void ChartIndicatorsTest::periodsBelowOneAreLeftOut()
{
    Studies studies;
    studies.setEmaPeriods({0, -5, 7}, CandleStore());
    QCOMPARE(studies.emas().size(), std::size_t{1});
    QCOMPARE(studies.emas()[0].period, 7);
    studies.setRsiPeriod(-1, CandleStore());
    QVERIFY(!studies.rsi());
}

JARVIS_TEST(ChartIndicatorsTest)
#include "indicators_test.moc"
