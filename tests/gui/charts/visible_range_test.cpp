#include "widgets/charts/visible_range.h"

#include "tests/support/test_main.h"
#include "widgets/charts/price_scale.h"
#include "widgets/charts/view_transform.h"

#include <QObject>
#include <QTest>

#include <cmath>

using jarvis::widgets::charts::PriceScale;
using jarvis::widgets::charts::ViewTransform;
using jarvis::widgets::charts::VisibleRange;

class VisibleRangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewHistoryShowsItsEnd();
    void newBarsMoveTheWindowOnlyAtTheEnd();
    void olderBarsDoNotMoveWhatIsSeen();
    void zoomKeepsTheAnchorInPlace();
    void staysInsideItsLimits();
    void homeAndEnd();
    void theScaleFitsWithRoomAboveAndBelow();
    void aFlatMarketHasAScale();
    void theScaleStopsAtAFewSteps();
    void aLogarithmicScaleLeavesRoomInRatios();
    void changingTheScaleKeepsItsEnds();
    void aLogarithmicScaleKeepsTheAnchorInPlace();
    void pixelsAndPricesGoRoundOnEveryScale();
};

void VisibleRangeTest::aNewHistoryShowsItsEnd()
{
    VisibleRange range;
    range.reset(1000);
    QVERIFY(range.isFollowing());
    QCOMPARE(range.last(), 999.5 + range.rightMargin());
    QCOMPARE(range.bars(), VisibleRange::kBarsDefault);
}

void VisibleRangeTest::newBarsMoveTheWindowOnlyAtTheEnd()
{
    VisibleRange range;
    range.reset(1000);
    const double first = range.first();
    range.appended();
    QCOMPARE(range.first(), first + 1);
    QVERIFY(range.isFollowing());

    range.pan(-200);
    QVERIFY(!range.isFollowing());
    const double parked = range.first();
    range.appended();
    QCOMPARE(range.first(), parked);
    QCOMPARE(range.barCount(), std::size_t{1002});

    range.toEnd();
    QVERIFY(range.isFollowing());
}

void VisibleRangeTest::olderBarsDoNotMoveWhatIsSeen()
{
    VisibleRange range;
    range.reset(100);
    range.toStart();
    const double first = range.first();
    range.prepended(500);
    QCOMPARE(range.first(), first + 500);
    QCOMPARE(range.barCount(), std::size_t{600});
}

void VisibleRangeTest::zoomKeepsTheAnchorInPlace()
{
    VisibleRange range;
    range.reset(10'000);
    range.pan(-3000);
    const double anchor = range.first() + range.bars() * 0.3;
    range.zoom(0.5, anchor);
    QCOMPARE(range.bars(), VisibleRange::kBarsDefault / 2);
    QVERIFY(std::abs((anchor - range.first()) / range.bars() - 0.3) < 1e-9);
}

void VisibleRangeTest::staysInsideItsLimits()
{
    VisibleRange range;
    range.reset(1000);
    range.zoom(1e-9, 500);
    QCOMPARE(range.bars(), VisibleRange::kBarsMin);
    range.zoom(1e9, 500);
    QVERIFY(range.bars() <= 1102.5);
    range.setBars(100);
    range.pan(1e9);
    QCOMPARE(range.first(), 999.5 - 50);
    range.pan(-1e9);
    QCOMPARE(range.first(), -0.5 - 50);

    VisibleRange few;
    few.reset(3);
    few.pan(-1e9);
    QVERIFY(few.last() > 0);
    few.pan(1e9);
    QVERIFY(few.first() < 2.5);
}

void VisibleRangeTest::homeAndEnd()
{
    VisibleRange range;
    range.reset(1000);
    range.toStart();
    QCOMPARE(range.first(), -0.5);
    range.showAll();
    QVERIFY(range.first() <= -0.5);
    QVERIFY(range.isFollowing());
}

void VisibleRangeTest::theScaleFitsWithRoomAboveAndBelow()
{
    PriceScale scale;
    scale.fit({100, 200}, 0.1, 0.2);
    const double span = scale.high() - scale.low();
    QVERIFY(std::abs((scale.high() - 200) / span - 0.1) < 1e-9);
    QVERIFY(std::abs((100 - scale.low()) / span - 0.2) < 1e-9);
}

void VisibleRangeTest::aFlatMarketHasAScale()
{
    PriceScale scale;
    scale.setStep(0.01);
    scale.fit({5, 5}, 0.1, 0.1);
    QVERIFY(scale.high() > 5);
    QVERIFY(scale.low() < 5);
}

void VisibleRangeTest::theScaleStopsAtAFewSteps()
{
    PriceScale scale;
    scale.setStep(0.01);
    scale.fit({100, 200}, 0.1, 0.1);
    scale.zoom(1e-12, 150);
    QVERIFY(!scale.isAutomatic());
    QVERIFY(scale.high() - scale.low() >= 0.039);
    scale.zoom(1e30, 150);
    QVERIFY(std::isfinite(scale.high() - scale.low()));
}

void VisibleRangeTest::aLogarithmicScaleLeavesRoomInRatios()
{
    PriceScale scale;
    scale.setLogarithmic(true);
    scale.fit({1, 10'000}, 0.1, 0.2);
    const double span = std::log(scale.high() / scale.low());
    QVERIFY(std::abs(std::log(scale.high() / 10'000) / span - 0.1) < 1e-9);
    QVERIFY(std::abs(std::log(1 / scale.low()) / span - 0.2) < 1e-9);
    // What has no logarithm is shown from the smallest price on.
    scale.setStep(0.01);
    scale.fit({0, 100}, 0, 0);
    QVERIFY(std::abs(scale.low() - 0.01) < 1e-9);
}

void VisibleRangeTest::changingTheScaleKeepsItsEnds()
{
    PriceScale scale;
    scale.fit({100, 200}, 0.1, 0.1);
    const double low = scale.low();
    const double high = scale.high();
    for (const bool isLogarithmic : {true, true, false}) {
        scale.setLogarithmic(isLogarithmic);
        QVERIFY(std::abs(scale.low() - low) < 1e-6);
        QVERIFY(std::abs(scale.high() - high) < 1e-6);
    }
}

void VisibleRangeTest::aLogarithmicScaleKeepsTheAnchorInPlace()
{
    PriceScale scale;
    scale.setLogarithmic(true);
    scale.fit({10, 1'000}, 0, 0);
    const auto share = [&scale](double price) { return std::log(price / scale.low()) / std::log(scale.high() / scale.low()); };
    const double before = share(50);
    scale.zoom(0.5, 50);
    QVERIFY(std::abs(share(50) - before) < 1e-9);
    QVERIFY(std::abs(scale.high() / scale.low() - 10) < 1e-6);
    scale.pan(0.5);
    QVERIFY(std::abs(share(50) - (before - 0.5)) < 1e-9);
    scale.zoom(1e-30, 50);
    QVERIFY(scale.high() > scale.low());
    scale.zoom(1e60, 50);
    QVERIFY(std::isfinite(scale.high()));
    QVERIFY(scale.low() > 0);
}

void VisibleRangeTest::pixelsAndPricesGoRoundOnEveryScale()
{
    for (const bool isLogarithmic : {false, true}) {
        const ViewTransform view{QRectF(3, 7, 640, 480), 10, 90, 0.5, 20'000, isLogarithmic};
        QVERIFY(std::abs(view.yOf(0.5) - view.plot.bottom()) < 1e-9);
        QVERIFY(std::abs(view.yOf(20'000) - view.plot.top()) < 1e-9);
        for (double y = view.plot.top() - 50; y <= view.plot.bottom() + 50; y += 3)
            QVERIFY(std::abs(view.yOf(view.priceAt(y)) - y) < 1e-6 || (!isLogarithmic && view.priceAt(y) <= 0));
        for (double x = view.plot.left(); x <= view.plot.right(); x += 3)
            QVERIFY(std::abs(view.xOf(view.barAt(x)) - x) < 1e-9);
        // No price, however odd, makes a coordinate overflow.
        for (const double price : {-1e300, -1.0, 0.0, 1e300})
            QVERIFY(std::abs(view.yPixel(price)) < 5'000);
    }
}

JARVIS_TEST(VisibleRangeTest)
#include "visible_range_test.moc"
