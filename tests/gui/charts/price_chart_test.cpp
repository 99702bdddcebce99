#include "widgets/charts/price_chart.h"

#include "tests/gui/charts/sample_candles.h"
#include "tests/support/test_main.h"
#include "widgets/charts/spark_line.h"

#include <QAccessible>
#include <QChart>
#include <QGraphicsItem>
#include <QGraphicsObject>
#include <QGraphicsScene>
#include <QImage>
#include <QObject>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <limits>
#include <memory>
#include <utility>

using jarvis::test::kFirstBarMs;
using jarvis::test::kMinuteMs;
using jarvis::test::levelCandles;
using jarvis::test::randomCandles;
using namespace jarvis::widgets::charts;

namespace {

ChartColors testColors()
{
    ChartColors colors;
    colors.panel = Qt::black;
    colors.raised = Qt::darkGray;
    colors.line = Qt::darkGray;
    colors.text = Qt::white;
    colors.text2 = Qt::lightGray;
    colors.text3 = Qt::gray;
    colors.accent = Qt::blue;
    colors.up = Qt::green;
    colors.down = Qt::red;
    colors.warn = Qt::yellow;
    return colors;
}

int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color;
    return count;
}

} // namespace

/// A shown chart of 800 x 500 with 1000 random bars.
class PriceChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void mapsPricesToPixelsAndBack();
    void qtChartsKnowsTheSameDomain();
    void drawsCandlesInTheirColours();
    void theAxisFitsEveryNumber();
    void followsOnlyAtTheEnd();
    void refusesAnOlderBar();
    void paintsNothingWhileNothingChanges();
    void asksOnceForOlderBars();
    void emptyChartsSayWhy_data();
    void emptyChartsSayWhy();
    void keysMoveTheView_data();
    void keysMoveTheView();
    void keysStopAtTheLimits();
    void shiftAndArrowsReadBarByBar();
    void wheelZoomsAtTheCursor();
    void draggingPans();
    void theTimeAxisZooms();
    void thePriceAxisScalesUntilADoubleClick();
    void assistiveTechnologyReadsTheLastBar();
    void aPictureHasTheWholeChart();
    void sparkLinesNeedTwoPrices();
    void aNewInstrumentStartsAfresh();

private:
    QPoint plotCenter() const { return m_chart->pricePlot().center().toPoint(); }

    std::unique_ptr<PriceChart> m_chart;
};

void PriceChartTest::init()
{
    m_chart = std::make_unique<PriceChart>();
    m_chart->setColors(testColors());
    m_chart->resize(800, 500);
    m_chart->setInstrument(QStringLiteral("BTCUSDT"), QStringLiteral("1m"), 2, kMinuteMs);
    QCOMPARE(m_chart->setCandles(randomCandles(1000)), std::size_t{0});
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    m_chart->refresh();
}

void PriceChartTest::cleanup()
{
    m_chart.reset();
}

void PriceChartTest::mapsPricesToPixelsAndBack()
{
    const QRectF plot = m_chart->pricePlot();
    QVERIFY(plot.width() > 600);
    for (double y = plot.top(); y <= plot.bottom(); y += 7)
        QVERIFY(std::abs(m_chart->yOfPrice(m_chart->priceAtY(y)) - y) < 1e-6);
    for (double x = plot.left(); x <= plot.right(); x += 7)
        QVERIFY(std::abs(m_chart->xOfBar(m_chart->barAtX(x)) - x) < 1e-6);
    QVERIFY(m_chart->yOfPrice(101) < m_chart->yOfPrice(99));
    // All bars in view lie inside the plot.
    const auto first = static_cast<std::size_t>(std::ceil(m_chart->visibleRange().first()));
    for (std::size_t i = first; i < m_chart->store().size(); ++i) {
        QVERIFY(m_chart->yOfPrice(m_chart->store().at(i).high) > plot.top());
        QVERIFY(m_chart->yOfPrice(m_chart->store().at(i).low) < plot.bottom());
    }
}

void PriceChartTest::qtChartsKnowsTheSameDomain()
{
    QChart* chart = nullptr;
    for (QGraphicsItem* item : m_chart->scene()->items()) {
        auto* found = qobject_cast<QChart*>(item->toGraphicsObject());
        if (found != nullptr && found->isVisible())
            chart = found;
    }
    QVERIFY(chart != nullptr);
    QCOMPARE(chart->plotArea(), m_chart->pricePlot());
    m_chart->pan(-123);
    m_chart->zoom(0.7, 600);
    const auto isAligned = [&] {
        const QPointF at = chart->mapToPosition(QPointF(850, 101), chart->series().first());
        return std::abs(at.x() - m_chart->xOfBar(850)) < 0.01 && std::abs(at.y() - m_chart->yOfPrice(101)) < 0.01;
    };
    QTRY_VERIFY(isAligned());
}

void PriceChartTest::drawsCandlesInTheirColours()
{
    m_chart->setVolumeVisible(false);
    m_chart->setCandles({});
    QCOMPARE(pixelsOf(m_chart->toImage(), Qt::green), 0);
    std::vector<Candle> up = levelCandles(50, 90, 110);
    for (Candle& bar : up)
        bar.open = 95;
    m_chart->setCandles(up);
    const QImage image = m_chart->toImage();
    QVERIFY(pixelsOf(image, Qt::green) > 1000);
    QCOMPARE(pixelsOf(image, Qt::red), 0);
}

void PriceChartTest::theAxisFitsEveryNumber()
{
    std::vector<Candle> dear = levelCandles(50, 1'234'000, 1'235'000);
    m_chart->setInstrument(QStringLiteral("DEAR"), QStringLiteral("1m"), 4, kMinuteMs);
    m_chart->setCandles(dear);
    m_chart->refresh();
    const ChartFrame& frame = m_chart->frame();
    QVERIFY(!frame.priceTicks.empty());
    for (const double tick : frame.priceTicks)
        QVERIFY(frame.captions.width(frame.format.price(tick)) + 8 <= frame.priceAxis.width());
}

void PriceChartTest::followsOnlyAtTheEnd()
{
    const auto nextBar = [this](int number) {
        Candle bar = m_chart->store().at(m_chart->store().size() - 1);
        bar.timeMs += number * kMinuteMs;
        return bar;
    };
    QVERIFY(m_chart->isFollowing());
    const double following = m_chart->visibleRange().first();
    QVERIFY(m_chart->applyCandle(nextBar(1)));
    QCOMPARE(m_chart->visibleRange().first(), following + 1);

    m_chart->pan(-300);
    QVERIFY(!m_chart->isFollowing());
    const double parked = m_chart->visibleRange().first();
    QVERIFY(m_chart->applyCandle(nextBar(1)));
    QVERIFY(m_chart->applyCandle(nextBar(0)));
    QCOMPARE(m_chart->visibleRange().first(), parked);
    m_chart->goToLast();
    QVERIFY(m_chart->isFollowing());
}

void PriceChartTest::refusesAnOlderBar()
{
    Candle bar = m_chart->store().at(m_chart->store().size() - 1);
    bar.timeMs -= kMinuteMs;
    QVERIFY(!m_chart->applyCandle(bar));
    QCOMPARE(m_chart->store().size(), std::size_t{1000});
}

void PriceChartTest::paintsNothingWhileNothingChanges()
{
    struct Counter : QObject {
        int paints = 0;
        bool eventFilter(QObject*, QEvent* event) override
        {
            paints += event->type() == QEvent::Paint;
            return false;
        }
    } counter;
    m_chart->viewport()->installEventFilter(&counter);
    Candle bar = m_chart->store().at(m_chart->store().size() - 1);
    bar.volume += 1;
    m_chart->applyCandle(bar);
    QTRY_VERIFY(counter.paints > 0);
    // One frame for the change, at most one more when Qt Charts gets the new ranges (100 ms later); that
    // nothing follows cannot be awaited, only watched for.
    QTest::qWait(300);
    QVERIFY(counter.paints <= 3);
    const int settled = counter.paints;
    QTest::qWait(200);
    QCOMPARE(counter.paints, settled);
}

void PriceChartTest::asksOnceForOlderBars()
{
    QSignalSpy asked(m_chart.get(), &PriceChart::olderHistoryWanted);
    m_chart->pan(-1e6);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toLongLong(), kFirstBarMs);
    m_chart->pan(-10);
    m_chart->pan(20);
    const double first = m_chart->visibleRange().first();
    m_chart->prependCandles(randomCandles(500, 2, kFirstBarMs - 500 * kMinuteMs));
    QCOMPARE(m_chart->store().size(), std::size_t{1500});
    QCOMPARE(m_chart->visibleRange().first(), first + 500);
    QCOMPARE(asked.count(), 1);
}

void PriceChartTest::emptyChartsSayWhy_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<bool>("isBusy");
    QTest::addColumn<QString>("title");
    QTest::newRow("no instrument") << QString() << false << QStringLiteral("No instrument chosen");
    QTest::newRow("no candles") << QStringLiteral("BTCUSDT") << false
                                << QStringLiteral("No candles yet for BTCUSDT 1m");
    QTest::newRow("loading") << QStringLiteral("BTCUSDT") << true
                             << QStringLiteral("Loading candles for BTCUSDT 1m\u2026");
}

void PriceChartTest::emptyChartsSayWhy()
{
    QFETCH(QString, symbol);
    QFETCH(bool, isBusy);
    QFETCH(QString, title);
    m_chart->setInstrument(symbol, QStringLiteral("1m"), 2);
    m_chart->setBusy(isBusy);
    m_chart->setEmptyReason(QStringLiteral("No feed."));
    QCOMPARE(m_chart->frame().emptyTitle, title);
    QCOMPARE(m_chart->frame().emptyReason, QStringLiteral("No feed."));
    QCOMPARE(m_chart->valueText(), title);
    QVERIFY(pixelsOf(m_chart->toImage(), Qt::white) > 20);
    m_chart->setCandles(randomCandles(1));
    QVERIFY(m_chart->frame().emptyTitle.isEmpty());
}

void PriceChartTest::keysMoveTheView_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("shift"); // where the window went: -1 older, 1 newer, 0 stays
    QTest::addColumn<int>("width"); // -1 fewer bars, 1 more bars
    QTest::newRow("Left goes back") << int(Qt::Key_Left) << -1 << 0;
    QTest::newRow("Right goes on") << int(Qt::Key_Right) << 1 << 0;
    QTest::newRow("Page Up goes far back") << int(Qt::Key_PageUp) << -1 << 0;
    QTest::newRow("Page Down goes far on") << int(Qt::Key_PageDown) << 1 << 0;
    QTest::newRow("Home goes to the first bar") << int(Qt::Key_Home) << -1 << 0;
    QTest::newRow("End goes to the last bar") << int(Qt::Key_End) << 1 << 0;
    QTest::newRow("plus shows fewer bars") << int(Qt::Key_Plus) << 1 << -1;
    QTest::newRow("minus shows more bars") << int(Qt::Key_Minus) << -1 << 1;
}

void PriceChartTest::keysMoveTheView()
{
    QFETCH(int, key);
    QFETCH(int, shift);
    QFETCH(int, width);
    m_chart->pan(-400);
    const double first = m_chart->visibleRange().first();
    const double bars = m_chart->visibleRange().bars();
    QTest::keyClick(m_chart.get(), static_cast<Qt::Key>(key));
    const auto sign = [](double value) { return (value > 1e-9) - (value < -1e-9); };
    QCOMPARE(sign(m_chart->visibleRange().first() - first), shift);
    QCOMPARE(sign(m_chart->visibleRange().bars() - bars), width);
}

void PriceChartTest::keysStopAtTheLimits()
{
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    QCOMPARE(m_chart->visibleRange().bars(), VisibleRange::kBarsMin);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_Minus);
    QVERIFY(m_chart->visibleRange().bars() <= 1102.5);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_PageUp);
    QVERIFY(m_chart->visibleRange().last() > 0);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(m_chart.get(), Qt::Key_PageDown);
    QVERIFY(m_chart->visibleRange().first() < 1000);
}

void PriceChartTest::shiftAndArrowsReadBarByBar()
{
    QTest::mouseMove(m_chart->viewport(), QPoint(-1, -1));
    m_chart->refresh();
    QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_chart->frame().cursorBar, std::optional<std::size_t>(999));
    QTest::keyClick(m_chart.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_chart->frame().cursorBar, std::optional<std::size_t>(998));
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_chart.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_chart->frame().cursorBar, std::optional<std::size_t>(999));
}

void PriceChartTest::wheelZoomsAtTheCursor()
{
    m_chart->pan(-300);
    m_chart->refresh();
    const QPointF at(200, 150);
    const double bar = m_chart->barAtX(at.x());
    const double bars = m_chart->visibleRange().bars();
    QWheelEvent wheel(at, m_chart->viewport()->mapToGlobal(at), QPoint(), QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_chart->viewport(), &wheel);
    m_chart->refresh();
    QVERIFY(m_chart->visibleRange().bars() < bars);
    QVERIFY(std::abs(m_chart->barAtX(at.x()) - bar) < 1e-6);
}

void PriceChartTest::draggingPans()
{
    QSignalSpy moved(m_chart.get(), &PriceChart::visibleRangeChanged);
    const double barBefore = m_chart->barAtX(400);
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, QPoint(400, 200));
    QTest::mouseMove(m_chart->viewport(), QPoint(450, 200));
    QTest::mouseMove(m_chart->viewport(), QPoint(500, 200));
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, QPoint(500, 200));
    m_chart->refresh();
    QVERIFY(std::abs(m_chart->barAtX(500) - barBefore) < 1e-6);
    QVERIFY(moved.count() >= 1);
    QVERIFY(m_chart->isAutoScale());
}

void PriceChartTest::theTimeAxisZooms()
{
    const int y = static_cast<int>(m_chart->frame().timeAxis.center().y());
    const double bars = m_chart->visibleRange().bars();
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, QPoint(300, y));
    QTest::mouseMove(m_chart->viewport(), QPoint(400, y));
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, QPoint(400, y));
    QVERIFY(m_chart->visibleRange().bars() < bars);
}

void PriceChartTest::thePriceAxisScalesUntilADoubleClick()
{
    const int x = static_cast<int>(m_chart->frame().priceAxis.center().x());
    const double span = m_chart->frame().price.high - m_chart->frame().price.low;
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, QPoint(x, 200));
    QTest::mouseMove(m_chart->viewport(), QPoint(x, 260));
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, QPoint(x, 260));
    m_chart->refresh();
    QVERIFY(!m_chart->isAutoScale());
    QVERIFY(m_chart->frame().price.high - m_chart->frame().price.low > span);

    // By hand, dragging the plot moves prices too.
    const double price = m_chart->priceAtY(150);
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, QPoint(300, 150));
    QTest::mouseMove(m_chart->viewport(), QPoint(300, 190));
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, QPoint(300, 190));
    m_chart->refresh();
    QVERIFY(std::abs(m_chart->priceAtY(190) - price) < 1e-6);

    QTest::mouseDClick(m_chart->viewport(), Qt::LeftButton, {}, QPoint(x, 200));
    m_chart->refresh();
    QVERIFY(m_chart->isAutoScale());
    QVERIFY(std::abs(m_chart->frame().price.high - m_chart->frame().price.low - span) < 1e-9);
}

void PriceChartTest::assistiveTechnologyReadsTheLastBar()
{
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(m_chart.get());
    QVERIFY(chart != nullptr);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), QStringLiteral("Price chart"));
    QVERIFY(!chart->text(QAccessible::Description).isEmpty());
    m_chart->setCandles(levelCandles(3, 90, 110));
    QCOMPARE(chart->text(QAccessible::Value),
        QStringLiteral("BTCUSDT 1m: open 100.00, high 110.00, low 90.00, close 100.00, volume 5.000"));
    QCOMPARE(chart->childCount(), 0);
}

void PriceChartTest::aPictureHasTheWholeChart()
{
    const QImage image = m_chart->toImage();
    QCOMPARE(image.size(), m_chart->viewport()->size() * m_chart->devicePixelRatioF());
    QVERIFY(pixelsOf(image, Qt::green) > 100);
    QVERIFY(pixelsOf(image, Qt::red) > 100);
    QVERIFY(pixelsOf(image, Qt::black) > 1000);
}

void PriceChartTest::sparkLinesNeedTwoPrices()
{
    QImage image(60, 20, QImage::Format_RGB32);
    const auto inked = [&image](std::span<const double> prices) {
        image.fill(Qt::black);
        QPainter painter(&image);
        SparkLine{Qt::green, QColor()}.paint(painter, QRectF(2, 2, 56, 16), prices);
        painter.end();
        return 60 * 20 - pixelsOf(image, Qt::black);
    };
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(inked(std::vector<double>{}), 0);
    QCOMPARE(inked(std::vector<double>{5}), 0);
    QCOMPARE(inked(std::vector<double>{5, unknown}), 0);
    QVERIFY(inked(std::vector<double>{5, 5, 5}) >= 50);
    QVERIFY(inked(std::vector<double>{1, 9, 3, unknown, 7}) >= 50);
}

void PriceChartTest::aNewInstrumentStartsAfresh()
{
    m_chart->zoom(1, 0);
    m_chart->pan(-500);
    m_chart->setFillMarkers({{kFirstBarMs, 100, true, {}}});
    m_chart->setPriceLines({{QStringLiteral("a"), 100, PriceLine::Kind::Order, Side::Buy, {}, true, false}});
    m_chart->setInstrument(QStringLiteral("ETHUSDT"), QStringLiteral("5m"), 3, 5 * kMinuteMs);
    QVERIFY(m_chart->store().isEmpty());
    QVERIFY(m_chart->priceLines().lines().empty());
    QVERIFY(m_chart->frame().fills.empty());
    m_chart->setCandles(randomCandles(40));
    QVERIFY(m_chart->isFollowing());
    QVERIFY(m_chart->isAutoScale());
    QCOMPARE(m_chart->frame().format.decimals(), 3);
}

JARVIS_TEST(PriceChartTest)
#include "price_chart_test.moc"
