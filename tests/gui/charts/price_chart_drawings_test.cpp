#include "widgets/charts/price_chart.h"

#include "tests/gui/charts/sample_candles.h"
#include "tests/support/test_main.h"
#include "widgets/charts/crosshair_hub.h"
#include "widgets/charts/drawing_layout.h"

#include <QKeyEvent>
#include <QObject>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>
#include <vector>

using jarvis::test::kFirstBarMs;
using jarvis::test::kMinuteMs;
using jarvis::test::levelCandles;
using jarvis::test::randomCandles;
using namespace jarvis::widgets::charts;

/// A shown chart of 800 x 500 with 300 bars of one price: open and close 100, high 110, low 90.
class PriceChartDrawingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aDragDrawsALine();
    void twoClicksDrawOneToo();
    void everyKindIsDrawnAndHit_data();
    void everyKindIsDrawnAndHit();
    void theMagnetTakesTheNearestOfTheBar();
    void aPointIsDragged();
    void theWholeIsDraggedInOneStep();
    void aLockedOneIsChosenButNotMoved();
    void escapeGivesUpOneThingAfterTheOther();
    void aPressOnADrawingNeverTrades();
    void keysDoWhatTheMouseDoes();
    void olderBarsAndLongerOnesLeaveItInItsPlace();
    void undoBelongsToTheChartWhileItHasSomethingToUndo();
    void aNewTextAsksForItsWords();
    void crosshairsOfOtherChartsFollow();
    void aComparisonIsCountedFromTheFirstBarInView();

private:
    QPoint at(double bar, double price) const
    {
        return {static_cast<int>(std::lround(m_chart->xOfBar(bar))), static_cast<int>(std::lround(m_chart->yOfPrice(price)))};
    }
    void drag(const QPoint& from, const QPoint& to) const
    {
        QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_chart->viewport(), (from + to) / 2);
        QTest::mouseMove(m_chart->viewport(), to);
        QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, to);
        m_chart->refresh();
    }
    const std::vector<Drawing>& drawn() const { return m_chart->drawings().drawings(); }
    void draw(DrawingKind kind, const QPoint& from, const QPoint& to) const
    {
        m_chart->setDrawingTool(kind);
        drag(from, to);
    }

    std::unique_ptr<PriceChart> m_chart;
};

void PriceChartDrawingsTest::init()
{
    m_chart = std::make_unique<PriceChart>();
    m_chart->resize(800, 500);
    m_chart->setInstrument(QStringLiteral("BTCUSDT"), QStringLiteral("1m"), 2, kMinuteMs);
    m_chart->setCandles(levelCandles(300, 90, 110));
    m_chart->setPriceSnapper([](double price) { return std::round(price * 100) / 100; });
    m_chart->setMagnet(false);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    m_chart->refresh();
}

void PriceChartDrawingsTest::aDragDrawsALine()
{
    QSignalSpy changes(m_chart.get(), &PriceChart::drawingsChanged);
    draw(DrawingKind::TrendLine, at(250, 95), at(280, 105));
    QCOMPARE(drawn().size(), std::size_t{1});
    QCOMPARE(changes.count(), 1);
    const Drawing& line = drawn()[0];
    QCOMPARE(line.anchors[0].timeMs, kFirstBarMs + 250 * kMinuteMs);
    QCOMPARE(line.anchors[1].timeMs, kFirstBarMs + 280 * kMinuteMs);
    QVERIFY(std::abs(line.anchors[0].price - 95) < 0.1);
    QVERIFY(std::abs(line.anchors[1].price - 105) < 0.1);
    // One drawing, and the tool is put away: the next drag pans.
    QVERIFY(!m_chart->drawingTool());
    const double first = m_chart->visibleRange().first();
    drag(at(260, 108), at(270, 108));
    QCOMPARE(drawn().size(), std::size_t{1});
    QVERIFY(m_chart->visibleRange().first() < first);
}

void PriceChartDrawingsTest::twoClicksDrawOneToo()
{
    m_chart->setDrawingTool(DrawingKind::Rectangle);
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, at(250, 95));
    QVERIFY(drawn().empty());
    QTest::mouseMove(m_chart->viewport(), at(270, 100));
    m_chart->refresh();
    QCOMPARE(m_chart->frame().drawings.size(), std::size_t{1}); // as it would be
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, at(270, 100));
    QCOMPARE(drawn().size(), std::size_t{1});
    QCOMPARE(drawn()[0].anchors[1].timeMs, kFirstBarMs + 270 * kMinuteMs);
}

void PriceChartDrawingsTest::everyKindIsDrawnAndHit_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("bar");
    QTest::addColumn<double>("price");
    QTest::newRow("a trend line in its middle") << int(DrawingKind::TrendLine) << 265.0 << 100.0;
    QTest::newRow("a level anywhere") << int(DrawingKind::Level) << 220.0 << 95.0;
    QTest::newRow("a rectangle at its edge") << int(DrawingKind::Rectangle) << 250.0 << 100.0;
    QTest::newRow("a retracement at its half") << int(DrawingKind::Fibonacci) << 265.0 << 100.0;
    QTest::newRow("a text") << int(DrawingKind::Text) << 250.5 << 95.0;
}

void PriceChartDrawingsTest::everyKindIsDrawnAndHit()
{
    QFETCH(int, kind);
    QFETCH(double, bar);
    QFETCH(double, price);
    const QImage before = m_chart->toImage();
    draw(static_cast<DrawingKind>(kind), at(250, 95), at(280, 105));
    QCOMPARE(drawn().size(), std::size_t{1});
    QVERIFY(m_chart->toImage() != before);
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, at(230, 108));
    QVERIFY(m_chart->drawings().chosen() == nullptr);
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, at(bar, price));
    QVERIFY(m_chart->drawings().chosen() != nullptr);
    QVERIFY(!m_chart->drawings().canRedo());
    QVERIFY(m_chart->valueText().startsWith(kind == int(DrawingKind::Text) ? QStringLiteral("\u201cNote\u201d") : nameOf(static_cast<DrawingKind>(kind))));
    QTest::keyClick(m_chart.get(), Qt::Key_Delete);
    QVERIFY(drawn().empty());
}

void PriceChartDrawingsTest::theMagnetTakesTheNearestOfTheBar()
{
    m_chart->setMagnet(true);
    draw(DrawingKind::TrendLine, at(250, 90.4), at(280, 109.8));
    QCOMPARE(drawn()[0].anchors[0].price, 90.0);
    QCOMPARE(drawn()[0].anchors[1].price, 110.0);
    draw(DrawingKind::TrendLine, at(250, 95), at(280, 105));
    // Nothing of the bar is near: the price is that of the hand.
    QVERIFY(std::abs(drawn()[1].anchors[0].price - 95) < 0.1);
}

void PriceChartDrawingsTest::aPointIsDragged()
{
    draw(DrawingKind::TrendLine, at(250, 95), at(280, 105));
    drag(at(280, 105), at(285, 92));
    QCOMPARE(drawn()[0].anchors[0].timeMs, kFirstBarMs + 250 * kMinuteMs);
    QCOMPARE(drawn()[0].anchors[1].timeMs, kFirstBarMs + 285 * kMinuteMs);
    QVERIFY(std::abs(drawn()[0].anchors[1].price - 92) < 0.1);
}

void PriceChartDrawingsTest::theWholeIsDraggedInOneStep()
{
    draw(DrawingKind::TrendLine, at(250, 95), at(280, 105));
    const Drawing before = drawn()[0];
    drag(at(265, 100), at(255, 97));
    QCOMPARE(drawn()[0].anchors[0].timeMs, before.anchors[0].timeMs - 10 * kMinuteMs);
    QCOMPARE(drawn()[0].anchors[1].timeMs, before.anchors[1].timeMs - 10 * kMinuteMs);
    QVERIFY(std::abs(drawn()[0].anchors[0].price - 92) < 0.2);
    QTest::keyClick(m_chart.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(drawn()[0] == before);
    QTest::keyClick(m_chart.get(), Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(drawn()[0] != before);
    // What is out of view costs nothing, and is there again when it comes back.
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    m_chart->refresh();
    QVERIFY(m_chart->frame().drawings.empty());
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    m_chart->refresh();
    QCOMPARE(m_chart->frame().drawings.size(), std::size_t{1});
    // A click that moves nothing is nothing to undo.
    const quint64 revision = m_chart->drawings().revision();
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, at(255, 97));
    QCOMPARE(m_chart->drawings().revision(), revision);
}

void PriceChartDrawingsTest::aLockedOneIsChosenButNotMoved()
{
    draw(DrawingKind::Level, at(250, 95), at(250, 95));
    QTest::keyClick(m_chart.get(), Qt::Key_L);
    const Drawing before = drawn()[0];
    QVERIFY(before.isLocked);
    m_chart->refresh();
    drag(at(240, before.anchors[0].price), at(240, 105));
    QVERIFY(drawn()[0] == before);
    QVERIFY(m_chart->drawings().chosen() != nullptr);
    QTest::keyClick(m_chart.get(), Qt::Key_Delete);
    QTest::keyClick(m_chart.get(), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(drawn()[0] == before);
    QTest::keyClick(m_chart.get(), Qt::Key_L);
    QTest::keyClick(m_chart.get(), Qt::Key_Delete);
    QVERIFY(drawn().empty());
}

void PriceChartDrawingsTest::escapeGivesUpOneThingAfterTheOther()
{
    draw(DrawingKind::TrendLine, at(250, 95), at(280, 105));
    const Drawing before = drawn()[0];
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, at(280, 105));
    QTest::mouseMove(m_chart->viewport(), at(285, 92));
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, at(285, 92));
    QVERIFY(drawn()[0] == before);
    QTest::keyClick(m_chart.get(), Qt::Key_T);
    QVERIFY(m_chart->drawingTool());
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QVERIFY(!m_chart->drawingTool());
    QVERIFY(m_chart->drawings().chosen() != nullptr);
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QVERIFY(m_chart->drawings().chosen() == nullptr);
}

void PriceChartDrawingsTest::aPressOnADrawingNeverTrades()
{
    m_chart->setClickTradingEnabled(true);
    QSignalSpy clicks(m_chart.get(), &PriceChart::priceClicked);
    m_chart->setDrawingTool(DrawingKind::Level);
    QTest::mouseMove(m_chart->viewport(), at(250, 95));
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, at(250, 95));
    QCOMPARE(drawn().size(), std::size_t{1});
    m_chart->refresh();
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, at(240, drawn()[0].anchors[0].price));
    QCOMPARE(clicks.count(), 0);
    QTest::mouseMove(m_chart->viewport(), at(240, 105));
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, at(240, 105));
    QCOMPARE(clicks.count(), 1);
}

void PriceChartDrawingsTest::keysDoWhatTheMouseDoes()
{
    PriceChart* chart = m_chart.get();
    QTest::mouseMove(chart->viewport(), QPoint(-1, -1));
    QTest::keyClick(chart, Qt::Key_T);
    QCOMPARE(chart->drawingTool(), std::optional(DrawingKind::TrendLine));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(chart, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(chart, Qt::Key_Return);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(chart, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(drawn().size(), std::size_t{1});
    QCOMPARE(drawn()[0].anchors[1].timeMs - drawn()[0].anchors[0].timeMs, 10 * kMinuteMs);
    QVERIFY(drawn()[0].anchors[1].price > drawn()[0].anchors[0].price);

    const Drawing before = drawn()[0];
    QTest::keyClick(chart, Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(chart, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(drawn()[0].anchors[0].timeMs, before.anchors[0].timeMs - kMinuteMs);
    QVERIFY(drawn()[0].anchors[0].price <= before.anchors[0].price - 0.01);
    QTest::keyClick(chart, Qt::Key_Escape);
    QTest::keyClick(chart, Qt::Key_D);
    QVERIFY(chart->drawings().chosen() != nullptr);
    QSignalSpy edits(chart, &PriceChart::drawingEditWanted);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(edits.count(), 1);
    const bool hadMagnet = chart->hasMagnet();
    QTest::keyClick(chart, Qt::Key_M);
    QCOMPARE(chart->hasMagnet(), !hadMagnet);
}

void PriceChartDrawingsTest::olderBarsAndLongerOnesLeaveItInItsPlace()
{
    draw(DrawingKind::TrendLine, at(250, 95), at(280, 105));
    const QPointF before = m_chart->frame().drawings[0].points[0];
    std::vector<Candle> older = randomCandles(500, 2, kFirstBarMs - 500 * kMinuteMs);
    m_chart->prependCandles(older);
    m_chart->refresh();
    QVERIFY(std::abs(m_chart->frame().drawings[0].points[0].x() - before.x()) < 0.5);

    // The same history in bars of five minutes: the line ends inside the bars that hold its moments.
    std::vector<Candle> longer = levelCandles(60, 90, 110);
    for (std::size_t i = 0; i < longer.size(); ++i)
        longer[i].timeMs = kFirstBarMs + static_cast<qint64>(i) * 5 * kMinuteMs;
    m_chart->setInstrument(QStringLiteral("BTCUSDT"), QStringLiteral("5m"), 2, 5 * kMinuteMs);
    m_chart->setCandles(longer);
    m_chart->refresh();
    QCOMPARE(drawn().size(), std::size_t{1});
    QCOMPARE(barOfMoment(m_chart->frame(), drawn()[0].anchors[0].timeMs), 50.0);
    QCOMPARE(barOfMoment(m_chart->frame(), kFirstBarMs + 252 * kMinuteMs), 50.4);
    QCOMPARE(barOfMoment(m_chart->frame(), kFirstBarMs - 10 * kMinuteMs), -2.0);
    QCOMPARE(barOfMoment(m_chart->frame(), kFirstBarMs + 310 * kMinuteMs), 62.0);
}

void PriceChartDrawingsTest::undoBelongsToTheChartWhileItHasSomethingToUndo()
{
    const auto isOwned = [this](int key, Qt::KeyboardModifiers held) {
        QKeyEvent event(QEvent::ShortcutOverride, key, held);
        event.ignore();
        QCoreApplication::sendEvent(m_chart.get(), &event);
        return event.isAccepted();
    };
    QVERIFY(!isOwned(Qt::Key_Z, Qt::ControlModifier));
    QVERIFY(!isOwned(Qt::Key_Escape, Qt::NoModifier));
    QVERIFY(!isOwned(Qt::Key_Delete, Qt::NoModifier));
    draw(DrawingKind::Level, at(250, 95), at(250, 95));
    QVERIFY(isOwned(Qt::Key_Z, Qt::ControlModifier));
    QVERIFY(isOwned(Qt::Key_Delete, Qt::NoModifier));
    QVERIFY(isOwned(Qt::Key_Escape, Qt::NoModifier));
    QVERIFY(!isOwned(Qt::Key_Y, Qt::ControlModifier));
}

void PriceChartDrawingsTest::aNewTextAsksForItsWords()
{
    QSignalSpy edits(m_chart.get(), &PriceChart::drawingEditWanted);
    draw(DrawingKind::Text, at(250, 95), at(250, 95));
    QCOMPARE(edits.count(), 1);
    QCOMPARE(edits.at(0).at(0).toULongLong(), drawn()[0].id);
    draw(DrawingKind::Level, at(250, 100), at(250, 100));
    QCOMPARE(edits.count(), 1);
}

void PriceChartDrawingsTest::crosshairsOfOtherChartsFollow()
{
    CrosshairHub hub;
    auto other = std::make_unique<PriceChart>();
    hub.add(*m_chart);
    hub.add(*other);
    QTest::mouseMove(m_chart->viewport(), at(250, 95));
    m_chart->refresh();
    QCOMPARE(other->frame().guestMs, std::optional<qint64>(kFirstBarMs + 250 * kMinuteMs));
    QVERIFY(!m_chart->frame().guestMs);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_chart->viewport(), &leave);
    m_chart->refresh();
    QVERIFY(!other->frame().guestMs);
    // A chart that is gone is not asked any more.
    other.reset();
    QTest::mouseMove(m_chart->viewport(), at(255, 95));
    m_chart->refresh();
}

void PriceChartDrawingsTest::aComparisonIsCountedFromTheFirstBarInView()
{
    std::vector<Candle> rising = levelCandles(300, 90, 110);
    for (std::size_t i = 0; i < rising.size(); ++i)
        rising[i].open = rising[i].high = rising[i].low = rising[i].close = 2'000 + static_cast<double>(i);
    const double high = m_chart->frame().price.high;
    m_chart->setComparison(QStringLiteral("ETHUSDT"), rising);
    m_chart->refresh();
    const auto first = static_cast<std::size_t>(std::round(m_chart->visibleRange().first()));
    const Comparison& other = *m_chart->frame().comparison;
    QCOMPARE(other.base, 2'000.0 + static_cast<double>(first));
    QCOMPARE(other.mainBase, 100.0);
    QCOMPARE(other.onMain(other.base * 1.1), 110.0);
    // What is compared must be in view, too.
    QVERIFY(other.onMain(2'299) < m_chart->frame().price.high);
    QVERIFY(m_chart->frame().price.high >= high);
    m_chart->applyComparison(rising.back().timeMs, 4'000);
    QCOMPARE(m_chart->frame().comparison->closeAt(rising.back().timeMs), std::optional(4'000.0));
    m_chart->applyComparison(rising.front().timeMs, 1);
    QCOMPARE(m_chart->frame().comparison->closeAt(rising.back().timeMs), std::optional(4'000.0));
    m_chart->clearComparison();
    m_chart->refresh();
    QCOMPARE(m_chart->frame().price.high, high);
    QCOMPARE(m_chart->toPicture(QStringLiteral("BTCUSDT")).height(), m_chart->toImage().height() + 28);
}

JARVIS_TEST(PriceChartDrawingsTest)
#include "price_chart_drawings_test.moc"
