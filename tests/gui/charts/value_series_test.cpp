#include "widgets/charts/value_series.h"

#include "tests/support/test_main.h"
#include "widgets/charts/series_path.h"

#include <QObject>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

using jarvis::widgets::charts::seriesPath;
using jarvis::widgets::charts::ValueSeries;
using jarvis::widgets::charts::ViewTransform;

namespace {

/// A walk with holes in it.
std::vector<double> walk(std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> step(-1, 1);
    std::vector<double> values;
    double value = 50;
    for (std::size_t i = 0; i < count; ++i) {
        value += step(random);
        values.push_back(i < 13 || random() % 50 == 0 ? std::numeric_limits<double>::quiet_NaN() : value);
    }
    return values;
}

ValueSeries::Extent byHand(const std::vector<double>& values, std::size_t first, std::size_t last)
{
    ValueSeries::Extent all;
    for (std::size_t i = first; i <= last; ++i) {
        if (std::isfinite(values[i]))
            all.take({values[i], values[i]});
    }
    return all;
}

} // namespace

class ValueSeriesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rangesEqualBruteForce();
    void everyBucketEqualsBruteForceWhileItGrows();
    void aPathReachesEveryPeak_data();
    void aPathReachesEveryPeak();
    void aPathIsPartedWhereThereIsNoValue();
};

void ValueSeriesTest::rangesEqualBruteForce()
{
    const std::vector<double> values = walk(1'000, 1);
    ValueSeries series;
    series.assign(values);
    std::mt19937 random(2);
    for (int i = 0; i < 2'000; ++i) {
        const std::size_t a = random() % values.size();
        const std::size_t b = random() % values.size();
        QVERIFY(series.range(std::min(a, b), std::max(a, b)) == byHand(values, std::min(a, b), std::max(a, b)));
    }
}

void ValueSeriesTest::everyBucketEqualsBruteForceWhileItGrows()
{
    std::vector<double> values = walk(300, 3);
    ValueSeries series;
    for (std::size_t count = 1; count <= values.size(); ++count) {
        series.push(1e9);
        series.setLast(values[count - 1]);
        std::size_t width = 1;
        for (int level = 0; level < series.levelCount(); ++level, width *= ValueSeries::kFactor) {
            QCOMPARE(series.levelSize(level), (count + width - 1) / width);
            const std::size_t last = series.levelSize(level) - 1;
            for (const std::size_t bucket : {std::size_t{0}, last / 2, last})
                QVERIFY(series.bucket(level, bucket) == byHand(values, bucket * width, std::min(count, (bucket + 1) * width) - 1));
        }
        QCOMPARE(series.levelSize(series.levelCount() - 1), std::size_t{1});
    }
}

void ValueSeriesTest::aPathReachesEveryPeak_data()
{
    QTest::addColumn<double>("bars");
    QTest::newRow("wide bars") << 40.0;
    QTest::newRow("about a pixel") << 700.0;
    QTest::newRow("several in a pixel") << 5'000.0;
    QTest::newRow("all of them") << 60'000.0;
}

void ValueSeriesTest::aPathReachesEveryPeak()
{
    QFETCH(double, bars);
    std::vector<double> values(60'000, 50.0);
    for (std::size_t i = 100; i < values.size(); i += 997)
        values[i] = 90;
    ValueSeries series;
    series.assign(values);
    const ViewTransform view{QRectF(0, 0, 800, 400), 0, bars, 0, 100};
    qsizetype points = 0;
    double highest = 400;
    for (const QPolygonF& part : seriesPath(series, view)) {
        points += part.size();
        for (const QPointF& point : part)
            highest = std::min(highest, point.y());
    }
    // A single bar that stands out must be seen however many share its pixel.
    QCOMPARE(highest, bars > 100 ? view.yOf(90) : view.yOf(50));
    QVERIFY2(points <= 2 * 800 + 8, qPrintable(QString::number(points)));
}

void ValueSeriesTest::aPathIsPartedWhereThereIsNoValue()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    ValueSeries series;
    series.assign({none, 1, 2, none, 3, 4, 5, none});
    const std::vector<QPolygonF> parts = seriesPath(series, {QRectF(0, 0, 80, 80), 0, 8, 0, 8});
    QCOMPARE(parts.size(), std::size_t{2});
    QCOMPARE(parts[0].size(), 2);
    QCOMPARE(parts[1].size(), 3);
    QVERIFY(seriesPath(ValueSeries(), {QRectF(0, 0, 80, 80), 0, 8, 0, 8}).empty());
}

JARVIS_TEST(ValueSeriesTest)
#include "value_series_test.moc"
