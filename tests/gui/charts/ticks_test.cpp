#include "widgets/charts/ticks.h"

#include "tests/gui/charts/sample_candles.h"
#include "tests/support/test_main.h"
#include "widgets/charts/price_format.h"

#include <QDateTime>
#include <QObject>
#include <QTest>

#include <cmath>
#include <limits>

using jarvis::test::kFirstBarMs;
using jarvis::test::kMinuteMs;
using jarvis::test::randomCandles;
using namespace jarvis::widgets::charts;

class ChartTicksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pricesAreRound_data();
    void pricesAreRound();
    void pricesNeverCrowd();
    void ratiosHaveRoundPricesThatDoNotCrowd();
    void timesAreRound_data();
    void timesAreRound();
    void timesGoOnBeyondTheHistory();
    void timesSurviveGaps();
    void numbersAreWrittenInFull_data();
    void numbersAreWrittenInFull();
    void unknownIsADash();
};

void ChartTicksTest::pricesAreRound_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("countMax");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("tens") << 101.0 << 149.0 << 5 << 2 << QList<double>{110, 120, 130, 140};
    QTest::newRow("twenties, and the end is included")
        << 100.0 << 200.0 << 5 << 2 << QList<double>{100, 120, 140, 160, 180, 200};
    QTest::newRow("quarters of a hundred") << 0.0 << 100.0 << 4 << 2 << QList<double>{0, 25, 50, 75, 100};
    QTest::newRow("never finer than the last decimal")
        << 1.00 << 1.03 << 20 << 2 << QList<double>{1.00, 1.01, 1.02, 1.03};
    QTest::newRow("no quarter of a last decimal") << 1.0 << 9.0 << 4 << 0 << QList<double>{2, 4, 6, 8};
    QTest::newRow("an empty range has none") << 5.0 << 5.0 << 5 << 2 << QList<double>{};
    QTest::newRow("not a number has none")
        << std::numeric_limits<double>::quiet_NaN() << 5.0 << 5 << 2 << QList<double>{};
}

void ChartTicksTest::pricesAreRound()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, countMax);
    QFETCH(int, decimals);
    QFETCH(QList<double>, ticks);
    const std::vector<double> actual = priceTicks(low, high, countMax, decimals);
    QCOMPARE(static_cast<qsizetype>(actual.size()), ticks.size());
    for (qsizetype i = 0; i < ticks.size(); ++i)
        QVERIFY(std::abs(actual[static_cast<std::size_t>(i)] - ticks[i]) < 1e-9);
}

void ChartTicksTest::pricesNeverCrowd()
{
    for (double span = 1e-4; span < 1e9; span *= 1.37) {
        const auto ticks = priceTicks(span / 3, span / 3 + span, 8, 6);
        QVERIFY(ticks.size() <= 9);
        QVERIFY2(ticks.size() >= 3, qPrintable(QString::number(span)));
    }
}

void ChartTicksTest::ratiosHaveRoundPricesThatDoNotCrowd()
{
    QVERIFY(logTicks(0, 10, 5, 2).empty());
    QCOMPARE(logTicks(100, 190, 5, 2), priceTicks(100, 190, 5, 2));
    for (const double ratio : {2.0, 3.7, 10.0, 250.0, 1e5, 1e9, 1e14}) {
        for (const double low : {1e-6, 0.03, 9.9, 68'000.0}) {
            const std::vector<double> ticks = logTicks(low, low * ratio, 8, 2);
            QVERIFY2(!ticks.empty(), qPrintable(QStringLiteral("%1 x %2").arg(low).arg(ratio)));
            QVERIFY(ticks.size() <= 12);
            QVERIFY(ticks.front() >= low && ticks.back() <= low * ratio);
            for (std::size_t i = 1; i < ticks.size() && ratio > 2.5; ++i)
                QVERIFY(std::log(ticks[i] / ticks[i - 1]) >= std::log(ratio) / 8 * 0.7);
        }
    }
}

void ChartTicksTest::timesAreRound_data()
{
    QTest::addColumn<qint64>("barMs");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("spacing");
    QTest::addColumn<QStringList>("texts");
    const qint64 hour = 60 * kMinuteMs;
    QTest::newRow("minutes by ten") << kMinuteMs << 5.0 << 45.0 << 8.0
                                    << QStringList{QStringLiteral("00:10"), QStringLiteral("00:20"),
                                           QStringLiteral("00:30"), QStringLiteral("00:40")};
    QTest::newRow("hours, and a day begins")
        << kMinuteMs * 15 << 88.0 << 105.0 << 4.0
        << QStringList{QStringLiteral("22:00"), QStringLiteral("23:00"), QStringLiteral("25 Jun"),
               QStringLiteral("01:00"), QStringLiteral("02:00")};
    QTest::newRow("days of hours") << hour << 0.0 << 96.0 << 20.0
                                   << QStringList{QStringLiteral("24 Jun"), QStringLiteral("25 Jun"),
                                          QStringLiteral("26 Jun"), QStringLiteral("27 Jun"), QStringLiteral("28 Jun")};
    QTest::newRow("a month begins") << 24 * hour << 5.0 << 12.0 << 1.0
                                    << QStringList{QStringLiteral("29 Jun"), QStringLiteral("30 Jun"),
                                           QStringLiteral("Jul"), QStringLiteral("2 Jul"), QStringLiteral("3 Jul"),
                                           QStringLiteral("4 Jul"), QStringLiteral("5 Jul"), QStringLiteral("6 Jul")};
    QTest::newRow("months and a year") << 24 * hour << 0.0 << 250.0 << 25.0
                                       << QStringList{QStringLiteral("Jul"), QStringLiteral("Aug"),
                                              QStringLiteral("Sep"), QStringLiteral("Oct"), QStringLiteral("Nov"),
                                              QStringLiteral("Dec"), QStringLiteral("2026"), QStringLiteral("Feb"),
                                              QStringLiteral("Mar")};
}

void ChartTicksTest::timesAreRound()
{
    QFETCH(qint64, barMs);
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(double, spacing);
    QFETCH(QStringList, texts);
    std::vector<Candle> bars = randomCandles(400);
    for (std::size_t i = 0; i < bars.size(); ++i)
        bars[i].timeMs = kFirstBarMs + static_cast<qint64>(i) * barMs;
    CandleStore store;
    store.replace(bars);
    QStringList actual;
    for (const TimeTick& tick : timeTicks(store, barMs, from, to, spacing, QLocale::c())) {
        actual << tick.text;
        QCOMPARE(tick.isMajor, !tick.text.contains(QLatin1Char(':')));
    }
    QCOMPARE(actual, texts);
}

void ChartTicksTest::timesGoOnBeyondTheHistory()
{
    CandleStore store;
    store.replace(randomCandles(10));
    const BarClock clock(store, 0);
    QCOMPARE(clock.barMs(), kMinuteMs);
    QCOMPARE(clock.timeOf(15), kFirstBarMs + 15 * kMinuteMs);
    QCOMPARE(clock.timeOf(-3), kFirstBarMs - 3 * kMinuteMs);
    QCOMPARE(clock.barOf(kFirstBarMs + 15 * kMinuteMs), 15.0);
    QCOMPARE(clock.barOf(kFirstBarMs - 3 * kMinuteMs), -3.0);
    QVERIFY(timeTicks(CandleStore(), kMinuteMs, 0, 100, 10, QLocale::c()).empty());
}

void ChartTicksTest::timesSurviveGaps()
{
    std::vector<Candle> bars = randomCandles(60);
    for (std::size_t i = 30; i < bars.size(); ++i)
        bars[i].timeMs += qint64{400} * 24 * 60 * kMinuteMs;
    CandleStore store;
    store.replace(bars);
    const auto ticks = timeTicks(store, kMinuteMs, 0, 60, 10, QLocale::c());
    QVERIFY(ticks.size() <= 8);
    for (std::size_t i = 1; i < ticks.size(); ++i)
        QVERIFY(ticks[i].bar - ticks[i - 1].bar >= 7);
}

void ChartTicksTest::numbersAreWrittenInFull_data()
{
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    const PriceFormat two(QLocale::c(), 2);
    const PriceFormat none(QLocale::c(), 0);
    QTest::newRow("thousands are separated") << two.price(1234567.891) << QStringLiteral("1,234,567.89");
    QTest::newRow("zeros stay") << two.price(5) << QStringLiteral("5.00");
    QTest::newRow("no decimals, no point") << none.price(68000) << QStringLiteral("68,000");
    QTest::newRow("a gain has its sign") << two.change(1.5) << QStringLiteral("+1.50");
    QTest::newRow("a loss has its sign") << two.change(-1.5) << QStringLiteral("\u22121.50");
    QTest::newRow("what rounds to zero has no sign") << two.change(-0.001) << QStringLiteral("0.00");
    QTest::newRow("no change has none") << two.change(0) << QStringLiteral("0.00");
    QTest::newRow("per cent") << two.percent(0.126) << QStringLiteral("+0.13 %");
    QTest::newRow("small volume") << two.volume(1.2345) << QStringLiteral("1.234");
    QTest::newRow("thousands") << two.volume(12'345) << QStringLiteral("12.35K");
    QTest::newRow("rounds up into the next unit") << two.volume(999'960) << QStringLiteral("1.000M");
    QTest::newRow("billions") << two.volume(4.2e9) << QStringLiteral("4.200B");
}

void ChartTicksTest::numbersAreWrittenInFull()
{
    QFETCH(QString, actual);
    QFETCH(QString, expected);
    QCOMPARE(actual, expected);
}

void ChartTicksTest::unknownIsADash()
{
    const PriceFormat format(QLocale::c(), 2);
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    for (const QString& text :
        {format.price(unknown), format.change(unknown), format.percent(unknown), format.volume(unknown)})
        QCOMPARE(text, QStringLiteral("\u2014"));
}

JARVIS_TEST(ChartTicksTest)
#include "ticks_test.moc"
