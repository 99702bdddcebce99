#include "widgets/charts/visible_range.h"

#include "tests/support/test_main.h"
#include "widgets/charts/price_scale.h"

#include <QObject>
#include <QTest>

#include <cmath>

using jarvis::widgets::charts::PriceScale;
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

JARVIS_TEST(VisibleRangeTest)
#include "visible_range_test.moc"
