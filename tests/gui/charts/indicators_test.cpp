#include "widgets/charts/indicators.h"

#include "tests/gui/charts/sample_candles.h"
#include "tests/support/test_main.h"
#include "widgets/charts/studies.h"

#include <QObject>
#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

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

double meanByHand(const std::vector<Candle>& bars, std::size_t index, int period)
{
    if (index + 1 < static_cast<std::size_t>(period))
        return kNone;
    double sum = 0;
    for (std::size_t i = index + 1 - static_cast<std::size_t>(period); i <= index; ++i)
        sum += bars[i].close;
    return sum / period;
}

double deviationByHand(const std::vector<Candle>& bars, std::size_t index, int period)
{
    const double mean = meanByHand(bars, index, period);
    if (std::isnan(mean))
        return kNone;
    double squares = 0;
    for (std::size_t i = index + 1 - static_cast<std::size_t>(period); i <= index; ++i)
        squares += (bars[i].close - mean) * (bars[i].close - mean);
    return std::sqrt(squares / period);
}

double macdByHand(const std::vector<Candle>& bars, std::size_t index)
{
    return emaByHand(bars, index, 12) - emaByHand(bars, index, 26);
}

double signalByHand(const std::vector<Candle>& bars, std::size_t index)
{
    // The same rule, over a row that begins with the 26th bar.
    std::vector<Candle> row;
    for (std::size_t i = 25; i <= index; ++i) {
        row.emplace_back();
        row.back().close = macdByHand(bars, i);
    }
    return row.empty() ? kNone : emaByHand(row, row.size() - 1, 9);
}

double atrByHand(const std::vector<Candle>& bars, std::size_t index, int period)
{
    const auto n = static_cast<std::size_t>(period);
    if (index + 1 < n)
        return kNone;
    const auto trueRange = [&](std::size_t i) {
        const double before = i > 0 ? bars[i - 1].close : bars[i].low;
        return std::max(bars[i].high, i > 0 ? before : bars[i].high) - std::min(bars[i].low, before);
    };
    double value = 0;
    for (std::size_t i = 0; i < n; ++i)
        value += trueRange(i) / period;
    for (std::size_t i = n; i <= index; ++i)
        value = (value * (period - 1) + trueRange(i)) / period;
    return value;
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

std::vector<StudySpec> everyKind()
{
    std::vector<StudySpec> specs;
    for (const StudyKind kind : kAllStudyKinds)
        specs.push_back(usualStudy(kind));
    return specs;
}

} // namespace

class ChartIndicatorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followBruteForceWhileBarsComeAndChange();
    void growthEqualsOneGo();
    void aMillionBarsLeaveNoRoundingBehind();
    void anIndicatorThatStaysKeepsItsValues();
    void rsiOfAStraightMarket_data();
    void rsiOfAStraightMarket();
    void vwapBeginsAnewEachDay();
    void vwapWithoutVolumeIsUnknown();
    void numbersThatMakeNoSenseAreNamed_data();
    void numbersThatMakeNoSenseAreNamed();
    void layoutsKeepThem();
};

void ChartIndicatorsTest::followBruteForceWhileBarsComeAndChange()
{
    // Begins late in the evening, so that the session changes under way.
    std::vector<Candle> bars = randomCandles(260, 11, kFirstBarMs - 100 * kMinuteMs);
    CandleStore store;
    Studies studies;
    studies.set(everyKind(), store);
    QCOMPARE(studies.all().size(), std::size_t{8});
    const auto value = [&studies](StudyKind kind, std::size_t output, std::size_t bar) {
        for (const Study& study : studies.all()) {
            if (study.spec().kind == kind)
                return study.output(output).at(bar);
        }
        return kNone;
    };
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const Candle settled = bars[i];
        Candle& bar = bars[i];
        bar.close = bar.low;
        QVERIFY(store.append(bar));
        studies.appended(store);
        bar = settled;
        QVERIFY(store.updateLast(bar));
        studies.lastChanged(store);

        const double mean = meanByHand(bars, i, 20);
        const double away = 2 * deviationByHand(bars, i, 20);
        const QByteArray where = QByteArray::number(static_cast<int>(i));
        QVERIFY2(isSame(value(StudyKind::Ema, 0, i), emaByHand(bars, i, 20)), where);
        QVERIFY2(isSame(value(StudyKind::Sma, 0, i), mean), where);
        QVERIFY2(isSame(value(StudyKind::Vwap, 0, i), vwapByHand(bars, i)), where);
        QVERIFY2(isSame(value(StudyKind::Bollinger, 0, i), mean), where);
        QVERIFY2(isSame(value(StudyKind::Bollinger, 1, i), mean + away), where);
        QVERIFY2(isSame(value(StudyKind::Bollinger, 2, i), mean - away), where);
        QVERIFY2(isSame(value(StudyKind::Rsi, 0, i), rsiByHand(bars, i, 14)), where);
        QVERIFY2(isSame(value(StudyKind::Macd, 0, i), macdByHand(bars, i)), where);
        QVERIFY2(isSame(value(StudyKind::Macd, 1, i), signalByHand(bars, i)), where);
        QVERIFY2(isSame(value(StudyKind::Macd, 2, i), macdByHand(bars, i) - signalByHand(bars, i)), where);
        QVERIFY2(isSame(value(StudyKind::Atr, 0, i), atrByHand(bars, i, 14)), where);
    }
}

void ChartIndicatorsTest::growthEqualsOneGo()
{
    const std::vector<Candle> bars = randomCandles(700, 5);
    CandleStore store;
    Studies grown;
    grown.set(everyKind(), store);
    for (const Candle& bar : bars) {
        store.append(bar);
        grown.appended(store);
    }
    Studies rebuilt;
    rebuilt.set(everyKind(), store);
    for (std::size_t study = 0; study < grown.all().size(); ++study) {
        for (std::size_t output = 0; output < grown.all()[study].outputCount(); ++output) {
            const ValueSeries& a = grown.all()[study].output(output);
            const ValueSeries& b = rebuilt.all()[study].output(output);
            QCOMPARE(a.size(), bars.size());
            QCOMPARE(a.levelCount(), b.levelCount());
            for (std::size_t i = 0; i < bars.size(); ++i)
                QVERIFY(isSame(a.at(i), b.at(i)));
        }
    }
}

void ChartIndicatorsTest::aMillionBarsLeaveNoRoundingBehind()
{
    // Dear and then cheap: what the sums of squares forget would be as large as the price itself.
    BollingerFormula formula(20, 2);
    std::vector<Candle> bars = randomCandles(20, 3);
    for (int i = 0; i < 200'003; ++i)
        formula.next({i, 7e7, 7e7, 7e7, 7e7 + (i % 7) * 0.1, 1});
    std::array<double, 3> last{};
    for (const Candle& bar : bars)
        last = formula.next(bar);
    const double mean = meanByHand(bars, 19, 20);
    QVERIFY(std::abs(last[0] - mean) < 1e-6);
    QVERIFY2(std::abs(last[1] - mean - 2 * deviationByHand(bars, 19, 20)) < 1e-3, qPrintable(QString::number(last[1] - mean)));
}

void ChartIndicatorsTest::anIndicatorThatStaysKeepsItsValues()
{
    CandleStore store;
    store.replace(randomCandles(300));
    Studies studies;
    studies.set({usualStudy(StudyKind::Ema), usualStudy(StudyKind::Rsi)}, store);
    const double* before = studies.all()[1].output(0).values().data();
    StudySpec rsi = usualStudy(StudyKind::Rsi, StudyColor::Down);
    rsi.paneShare = 0.3;
    studies.set({rsi}, store);
    QCOMPARE(studies.all().size(), std::size_t{1});
    QCOMPARE(studies.all()[0].output(0).values().data(), before);
    QVERIFY(studies.all()[0].spec() == rsi);
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

void ChartIndicatorsTest::numbersThatMakeNoSenseAreNamed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("parameter");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("problem");
    QTest::newRow("a period of 1 is fine") << int(StudyKind::Ema) << 0 << 1.0 << -1;
    QTest::newRow("a period of 0 is not") << int(StudyKind::Ema) << 0 << 0.0 << 0;
    QTest::newRow("half a bar is no period") << int(StudyKind::Rsi) << 0 << 14.5 << 0;
    QTest::newRow("a period beyond the limit") << int(StudyKind::Atr) << 0 << 1001.0 << 0;
    QTest::newRow("bands of one bar have no width") << int(StudyKind::Bollinger) << 0 << 1.0 << 0;
    QTest::newRow("half a deviation is fine") << int(StudyKind::Bollinger) << 1 << 0.5 << -1;
    QTest::newRow("no deviation is not") << int(StudyKind::Bollinger) << 1 << 0.0 << 1;
    QTest::newRow("the fast average is the shorter one") << int(StudyKind::Macd) << 0 << 26.0 << 0;
    QTest::newRow("not a number") << int(StudyKind::Sma) << 0 << kNone << 0;
}

void ChartIndicatorsTest::numbersThatMakeNoSenseAreNamed()
{
    QFETCH(int, kind);
    QFETCH(int, parameter);
    QFETCH(double, value);
    QFETCH(int, problem);
    StudySpec spec = usualStudy(static_cast<StudyKind>(kind));
    QVERIFY(!problemOf(spec));
    spec.parameters[static_cast<std::size_t>(parameter)] = value;
    const std::optional<std::size_t> found = problemOf(spec);
    QCOMPARE(found ? static_cast<int>(*found) : -1, problem);
    Studies studies;
    studies.set({spec}, CandleStore());
    QCOMPARE(studies.all().empty(), problem >= 0);
}

void ChartIndicatorsTest::layoutsKeepThem()
{
    std::vector<StudySpec> specs = everyKind();
    specs[3].parameters[1] = 2.5;
    specs[5].paneShare = 0.33;
    specs[5].color = StudyColor::Up;
    QVERIFY(decodeStudies(encodeStudies(specs)) == specs);
    QVERIFY(decodeStudies(QString()).empty());
    // One line of nonsense takes nothing else with it.
    const QString broken = QStringLiteral("99 1 0 0 1 0.2\n1 0 0 0 1 0.2\n1 x 0 0 1 0.2\n1 9 0 0 1\n1 9 0 0 7 0.2\n") + encodeStudies({specs[0]});
    QVERIFY(decodeStudies(broken) == std::vector{specs[0]});
}

JARVIS_TEST(ChartIndicatorsTest)
#include "indicators_test.moc"
