#include "engine/market/indicator_set.h"

#include "engine/base/random.h"
#include "tests/support/test_main.h"

#include <QObject>
#include <QTest>

#include <cmath>
#include <vector>

namespace jarvis::market::test {

using Bars = std::vector<Candle>;

Candle flatBar(std::int64_t tick)
{
    const Price price = Price::ofTicks(tick);
    return {{}, price, price, price, price, Quantity::ofLots(1)};
}

Bars closes(const std::vector<std::int64_t>& ticks)
{
    Bars bars;
    for (const std::int64_t tick : ticks)
        bars.push_back(flatBar(tick));
    return bars;
}

/// A wild walk of minutes, over a day boundary.
Bars randomBars(std::size_t count)
{
    Random random(11);
    Bars bars;
    std::int64_t close = 1'000'000;
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t open = close;
        close += random.between(-900, 900);
        const std::int64_t high = std::max(open, close) + random.between(0, 300);
        const std::int64_t low = std::min(open, close) - random.between(0, 300);
        bars.push_back({timestampFromMillis(1'763'942'400'000) + std::chrono::minutes(i), Price::ofTicks(open),
            Price::ofTicks(high), Price::ofTicks(low), Price::ofTicks(close),
            Quantity::ofLots(random.between(0, 5'000))});
    }
    return bars;
}

// The formulas as they are written in books: over the whole history, from scratch for every bar.

double closeOf(const Bars& bars, std::size_t i)
{
    return static_cast<double>(bars[i].close.ticks());
}

double batchEma(const std::vector<double>& values, std::size_t period)
{
    double sum = 0;
    for (std::size_t i = 0; i < period; ++i)
        sum += values[i];
    double ema = sum / static_cast<double>(period);
    for (std::size_t i = period; i < values.size(); ++i)
        ema += (values[i] - ema) * (2.0 / static_cast<double>(period + 1));
    return ema;
}

double batchRsi(const Bars& bars, std::size_t period)
{
    double gain = 0;
    double loss = 0;
    for (std::size_t i = 1; i < bars.size(); ++i) {
        const double change = closeOf(bars, i) - closeOf(bars, i - 1);
        const double up = change > 0 ? change : 0;
        const double down = change < 0 ? -change : 0;
        if (i <= period) {
            gain += up;
            loss += down;
            if (i == period) {
                gain /= static_cast<double>(period);
                loss /= static_cast<double>(period);
            }
        } else {
            gain += (up - gain) * (1.0 / static_cast<double>(period));
            loss += (down - loss) * (1.0 / static_cast<double>(period));
        }
    }
    return gain + loss > 0 ? 100.0 * gain / (gain + loss) : 50.0;
}

double batchAtr(const Bars& bars, std::size_t period)
{
    double atr = 0;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const auto high = static_cast<double>(bars[i].high.ticks());
        const auto low = static_cast<double>(bars[i].low.ticks());
        double range = high - low;
        if (i > 0)
            range = std::max({range, std::abs(high - closeOf(bars, i - 1)), std::abs(low - closeOf(bars, i - 1))});
        if (i < period)
            atr += range;
        if (i + 1 == period)
            atr /= static_cast<double>(period);
        if (i >= period)
            atr += (range - atr) * (1.0 / static_cast<double>(period));
    }
    return atr;
}

Macd::Value batchMacd(const Bars& bars)
{
    std::vector<double> line;
    for (std::size_t end = 26; end <= bars.size(); ++end) {
        std::vector<double> values;
        for (std::size_t i = 0; i < end; ++i)
            values.push_back(closeOf(bars, i));
        line.push_back(batchEma(values, 12) - batchEma(values, 26));
    }
    const double signal = batchEma(line, 9);
    return {line.back(), signal, line.back() - signal};
}

Bollinger::Value batchBollinger(const Bars& bars, std::size_t period, double width)
{
    Int128 sum = 0;
    Int128 squares = 0;
    for (std::size_t i = bars.size() - period; i < bars.size(); ++i) {
        sum += bars[i].close.ticks();
        squares += Int128(bars[i].close.ticks()) * bars[i].close.ticks();
    }
    const double perBar = 1.0 / static_cast<double>(period);
    const double middle = static_cast<double>(sum) * perBar;
    const double reach = width * perBar * std::sqrt(static_cast<double>(squares * Int128(period) - sum * sum));
    return {middle, middle + reach, middle - reach};
}

double batchVwap(const Bars& bars)
{
    Int128 weighted = 0;
    Int128 volume = 0;
    for (const Candle& bar : bars) {
        if (utcDay(bar.openTime) != utcDay(bars.back().openTime))
            continue;
        weighted += Int128(bar.high.ticks() + bar.low.ticks() + bar.close.ticks()) * bar.volume.lots();
        volume += bar.volume.lots();
    }
    return static_cast<double>(weighted) / (3.0 * static_cast<double>(volume));
}

class IndicatorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streamingGivesTheBitsOfTheWholeHistory()
    {
        const Bars all = randomBars(1'600);
        IndicatorSet set;
        Bars seen;
        for (const Candle& bar : all) {
            seen.push_back(bar);
            const IndicatorSet::Values values = set.add(bar);
            if (seen.size() < 40 || (seen.size() % 97 != 0 && seen.size() != 1'441))
                continue;
            std::vector<double> prices;
            for (std::size_t i = 0; i < seen.size(); ++i)
                prices.push_back(closeOf(seen, i));
            // == on purpose: the same bits, not nearly the same.
            QVERIFY(set.isReady());
            QVERIFY(values.ema == batchEma(prices, 20));
            QVERIFY(values.rsi == batchRsi(seen, 14));
            QVERIFY(values.atr == batchAtr(seen, 14));
            QVERIFY(values.macd.line == batchMacd(seen).line);
            QVERIFY(values.macd.signal == batchMacd(seen).signal);
            QVERIFY(values.macd.histogram == batchMacd(seen).histogram);
            QVERIFY(values.bollinger.middle == batchBollinger(seen, 20, 2.0).middle);
            QVERIFY(values.bollinger.upper == batchBollinger(seen, 20, 2.0).upper);
            QVERIFY(values.bollinger.lower == batchBollinger(seen, 20, 2.0).lower);
            QVERIFY(values.vwap == batchVwap(seen));
        }
    }

    void aWindowForgetsWhatLeftIt()
    {
        // Two histories that differ only before the window end in the same bands, to the bit.
        Bollinger young(20);
        Bollinger old(20);
        for (const Candle& bar : randomBars(5'000))
            old.add(Price::ofTicks(bar.close.ticks() * 1'000));
        Bollinger::Value a;
        Bollinger::Value b;
        for (int i = 0; i < 20; ++i) {
            a = old.add(Price::ofTicks(100 + i * i));
            b = young.add(Price::ofTicks(100 + i * i));
        }
        QVERIFY(a.upper == b.upper && a.middle == b.middle && a.lower == b.lower);
    }

    void knownValues_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("expected");
        const auto ema = [](int period, const std::vector<std::int64_t>& ticks) {
            Ema indicator(period);
            for (const std::int64_t tick : ticks)
                indicator.add(Price::ofTicks(tick));
            return indicator.value();
        };
        const auto rsi = [](int period, const std::vector<std::int64_t>& ticks) {
            Rsi indicator(period);
            for (const std::int64_t tick : ticks)
                indicator.add(Price::ofTicks(tick));
            return indicator.value();
        };
        QTest::newRow("an average begins as the mean") << ema(3, {10, 20, 60}) << 30.0;
        QTest::newRow("and then moves by 2 / (n + 1)") << ema(3, {10, 20, 60, 70}) << 50.0;
        QTest::newRow("an average of one is the price") << ema(1, {10, 20, 60}) << 60.0;
        QTest::newRow("only gains are 100") << rsi(2, {10, 11, 12, 13}) << 100.0;
        QTest::newRow("only losses are 0") << rsi(2, {13, 12, 11}) << 0.0;
        QTest::newRow("nothing moves: 50") << rsi(2, {13, 13, 13, 13}) << 50.0;
        QTest::newRow("gains and losses alike: 50") << rsi(2, {10, 14, 10}) << 50.0;
        QTest::newRow("three parts gain, one part loss") << rsi(2, {10, 16, 14}) << 75.0;
        Atr atr(2);
        atr.add({{}, Price::ofTicks(10), Price::ofTicks(14), Price::ofTicks(9), Price::ofTicks(10), {}});
        atr.add({{}, Price::ofTicks(20), Price::ofTicks(21), Price::ofTicks(19), Price::ofTicks(20), {}});
        QTest::newRow("a gap counts into the true range") << atr.value() << 8.0; // (5 + 11) / 2
        Bollinger bands(4, 2.0);
        for (const std::int64_t tick : {2, 4, 4, 6})
            bands.add(Price::ofTicks(tick));
        QTest::newRow("bands stand two deviations off") << bands.value().upper << 4.0 + 2.0 * std::sqrt(2.0);
        Vwap vwap;
        vwap.add(
            {{}, Price::ofTicks(1), Price::ofTicks(12), Price::ofTicks(6), Price::ofTicks(9), Quantity::ofLots(10)});
        vwap.add(
            {{}, Price::ofTicks(1), Price::ofTicks(24), Price::ofTicks(18), Price::ofTicks(21), Quantity::ofLots(30)});
        QTest::newRow("volume weighs the typical price") << vwap.value() << 18.0;
    }
    void knownValues()
    {
        QFETCH(double, value);
        QFETCH(double, expected);
        QCOMPARE(value, expected);
    }

    void saysWhenThereIsAValue()
    {
        Ema ema(3);
        Rsi rsi(3);
        Atr atr(3);
        Macd macd(2, 3, 2);
        Bollinger bands(3);
        Vwap vwap;
        QVERIFY(!vwap.isReady());
        const Bars bars = closes({10, 11, 12, 13});
        for (std::size_t n = 1; n <= bars.size(); ++n) {
            const Candle& bar = bars[n - 1];
            ema.add(bar.close);
            rsi.add(bar.close);
            atr.add(bar);
            macd.add(bar.close);
            bands.add(bar.close);
            vwap.add(bar);
            QCOMPARE(ema.isReady(), n >= 3);
            QCOMPARE(rsi.isReady(), n >= 4); // three changes need four closes
            QCOMPARE(atr.isReady(), n >= 3);
            QCOMPARE(macd.isReady(), n >= 4); // the signal needs two lines
            QCOMPARE(bands.isReady(), n >= 3);
            QVERIFY(vwap.isReady());
        }
    }

    void vwapBeginsAnewEachDay()
    {
        const auto bar = [](Timestamp time, std::int64_t tick) {
            Candle candle = flatBar(tick);
            candle.openTime = time;
            return candle;
        };
        Vwap vwap;
        const Timestamp midnight = timestampFromMillis(1'763'942'400'000);
        vwap.add(bar(midnight - 1min, 500));
        QCOMPARE(vwap.add(bar(midnight, 100)), 100.0);
        QCOMPARE(vwap.add(bar(midnight + 1min, 200)), 150.0);
    }
};

JARVIS_TEST(IndicatorsTest)

} // namespace jarvis::market::test

#include "indicators_test.moc"
