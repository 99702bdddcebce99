#include "widgets/charts/price_chart.h"

#include "tests/gui/charts/sample_candles.h"
#include "tests/support/test_main.h"

#include <QObject>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>

using jarvis::test::kMinuteMs;
using jarvis::test::levelCandles;
using namespace jarvis::widgets::charts;

/// A chart whose bars lie between 90 and 110; last price 100; prices snap to halves.
class PriceChartLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Side>("jarvis::widgets::charts::Side"); }
    void init();
    void cleanup() { m_chart.reset(); }

    void draggingShowsOldAndNewAndKeepsTheOld();
    void escapeGivesTheDragUp();
    void losingTheFocusGivesTheDragUp();
    void aLostReleaseGivesTheDragUp();
    void aLineThatFillsWhileDraggedEndsTheDrag();
    void anAcceptedMoveClearsTheWish();
    void aRefusedMoveReturnsWithItsReason();
    void fixedLinesPanInstead();
    void theScaleHoldsStillWhileALineIsHeld();
    void rightClickAsksToCancel_data();
    void rightClickAsksToCancel();
    void rightReleaseElsewhereAsksNothing();
    void linesOutOfViewStandAtTheEdge();
    void onANarrowChartTheyStandBelowTheLegend();
    void pillsDoNotCoverOneAnother();
    void clicksTradeOnlyWhenEnabled_data();
    void clicksTradeOnlyWhenEnabled();
    void aDoubleClickCountsOnce();
    void aPressOutsideTradesNothing();
    void aClickOnALineTradesNothing();
    void aPriceThatMovedTradesNothing();

private:
    QPoint atPrice(double price, int x = 400) const
    {
        return {x, static_cast<int>(std::lround(m_chart->yOfPrice(price)))};
    }
    const LineShape* shape(const QString& id, bool isWish) const
    {
        for (const LineShape& one : m_chart->frame().lines)
            if (one.id == id && one.isWish == isWish)
                return &one;
        return nullptr;
    }

    std::unique_ptr<PriceChart> m_chart;
    const QString m_id = QStringLiteral("order-1");
};

void PriceChartLinesTest::init()
{
    m_chart = std::make_unique<PriceChart>();
    m_chart->resize(800, 500);
    m_chart->setInstrument(QStringLiteral("BTCUSDT"), QStringLiteral("1m"), 1, kMinuteMs);
    m_chart->setCandles(levelCandles(300, 90, 110));
    m_chart->setPriceSnapper([](double price) { return std::round(price * 2) / 2; });
    m_chart->setPriceLines({{m_id, 95, PriceLine::Kind::Order, Side::Buy, QStringLiteral("0.5 limit"), true, false}});
    m_chart->show();
    m_chart->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
    m_chart->setFocus();
    m_chart->refresh();
}

void PriceChartLinesTest::draggingShowsOldAndNewAndKeepsTheOld()
{
    QSignalSpy started(m_chart.get(), &PriceChart::lineDragStarted);
    QSignalSpy dragged(m_chart.get(), &PriceChart::lineDragged);
    QSignalSpy dropped(m_chart.get(), &PriceChart::lineDropped);
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, atPrice(95));
    QCOMPARE(started.count(), 0);
    QTest::mouseMove(m_chart->viewport(), atPrice(97.6));
    m_chart->refresh();
    QCOMPARE(started.count(), 1);
    QCOMPARE(dragged.last()[1].toDouble(), 97.5);
    const LineShape* wish = shape(m_id, true);
    QVERIFY(wish != nullptr);
    QVERIFY2(wish->text.contains(QStringLiteral("95.0 \u2192 97.5")), qPrintable(wish->text));
    QCOMPARE(shape(m_id, false)->price, 95.0);

    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, atPrice(97.6));
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped[0][0].toString(), m_id);
    QCOMPARE(dropped[0][1].toDouble(), 95.0);
    QCOMPARE(dropped[0][2].toDouble(), 97.5);
    m_chart->refresh();
    QCOMPARE(shape(m_id, false)->price, 95.0);
    QVERIFY(shape(m_id, true)->text.contains(QStringLiteral("waiting")));
}

void PriceChartLinesTest::escapeGivesTheDragUp()
{
    QSignalSpy cancelled(m_chart.get(), &PriceChart::lineDragCancelled);
    QSignalSpy dropped(m_chart.get(), &PriceChart::lineDropped);
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, atPrice(95));
    QTest::mouseMove(m_chart->viewport(), atPrice(98));
    QTest::keyClick(m_chart.get(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    QTest::mouseMove(m_chart->viewport(), atPrice(99));
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, atPrice(99));
    m_chart->refresh();
    QCOMPARE(dropped.count(), 0);
    QVERIFY(shape(m_id, true) == nullptr);
}

void PriceChartLinesTest::losingTheFocusGivesTheDragUp()
{
    QSignalSpy cancelled(m_chart.get(), &PriceChart::lineDragCancelled);
    QSignalSpy dropped(m_chart.get(), &PriceChart::lineDropped);
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, atPrice(95));
    QTest::mouseMove(m_chart->viewport(), atPrice(98));
    m_chart->clearFocus();
    QCOMPARE(cancelled.count(), 1);
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, atPrice(98));
    QCOMPARE(dropped.count(), 0);
}

void PriceChartLinesTest::aLostReleaseGivesTheDragUp()
{
    QSignalSpy cancelled(m_chart.get(), &PriceChart::lineDragCancelled);
    QSignalSpy dropped(m_chart.get(), &PriceChart::lineDropped);
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, atPrice(95));
    QTest::mouseMove(m_chart->viewport(), atPrice(98));
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, atPrice(105));
    QCOMPARE(cancelled.count(), 1);
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, atPrice(105));
    QCOMPARE(dropped.count(), 0);
}

void PriceChartLinesTest::aLineThatFillsWhileDraggedEndsTheDrag()
{
    QSignalSpy cancelled(m_chart.get(), &PriceChart::lineDragCancelled);
    QSignalSpy dropped(m_chart.get(), &PriceChart::lineDropped);
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, atPrice(95));
    QTest::mouseMove(m_chart->viewport(), atPrice(98));
    m_chart->setPriceLines({});
    QCOMPARE(cancelled.count(), 1);
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, atPrice(98));
    QCOMPARE(dropped.count(), 0);
}

void PriceChartLinesTest::anAcceptedMoveClearsTheWish()
{
    draggingShowsOldAndNewAndKeepsTheOld();
    m_chart->setPriceLines({{m_id, 97.5, PriceLine::Kind::Order, Side::Buy, {}, true, false}});
    m_chart->refresh();
    QVERIFY(shape(m_id, true) == nullptr);
    QCOMPARE(shape(m_id, false)->price, 97.5);
}

void PriceChartLinesTest::aRefusedMoveReturnsWithItsReason()
{
    draggingShowsOldAndNewAndKeepsTheOld();
    m_chart->rejectAmend(m_id, QStringLiteral("post-only would cross"));
    m_chart->refresh();
    QVERIFY(shape(m_id, true) == nullptr);
    QCOMPARE(shape(m_id, false)->price, 95.0);
    QVERIFY(shape(m_id, false)->text.contains(QStringLiteral("post-only would cross")));
}

void PriceChartLinesTest::fixedLinesPanInstead()
{
    m_chart->setPriceLines({{m_id, 95, PriceLine::Kind::Entry, Side::Buy, {}, false, false}});
    m_chart->refresh();
    QSignalSpy started(m_chart.get(), &PriceChart::lineDragStarted);
    const double first = m_chart->visibleRange().first();
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, atPrice(95));
    QTest::mouseMove(m_chart->viewport(), atPrice(95) + QPoint(60, 0));
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, atPrice(95) + QPoint(60, 0));
    QCOMPARE(started.count(), 0);
    QVERIFY(m_chart->visibleRange().first() < first);
}

void PriceChartLinesTest::theScaleHoldsStillWhileALineIsHeld()
{
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, atPrice(95));
    QTest::mouseMove(m_chart->viewport(), atPrice(98));
    m_chart->refresh();
    const double high = m_chart->frame().price.high;
    Candle bar = m_chart->store().at(m_chart->store().size() - 1);
    bar.high = 200;
    m_chart->applyCandle(bar);
    m_chart->refresh();
    QCOMPARE(m_chart->frame().price.high, high);
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, atPrice(98));
    m_chart->refresh();
    QVERIFY(m_chart->frame().price.high > 200);
}

void PriceChartLinesTest::rightClickAsksToCancel_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("offset");
    QTest::addColumn<int>("asked");
    QTest::newRow("an order") << int(PriceLine::Kind::Order) << 0.0 << 1;
    QTest::newRow("a target") << int(PriceLine::Kind::TakeProfit) << 0.0 << 1;
    QTest::newRow("a stop") << int(PriceLine::Kind::StopLoss) << 0.0 << 1;
    QTest::newRow("an entry is a fact") << int(PriceLine::Kind::Entry) << 0.0 << 0;
    QTest::newRow("a liquidation price is a fact") << int(PriceLine::Kind::Liquidation) << 0.0 << 0;
    QTest::newRow("beside the line") << int(PriceLine::Kind::Order) << 20.0 << 0;
}

void PriceChartLinesTest::rightClickAsksToCancel()
{
    QFETCH(int, kind);
    QFETCH(double, offset);
    QFETCH(int, asked);
    m_chart->setPriceLines({{m_id, 95, static_cast<PriceLine::Kind>(kind), Side::Buy, {}, true, false}});
    m_chart->refresh();
    QSignalSpy wanted(m_chart.get(), &PriceChart::lineCancelRequested);
    QTest::mouseClick(m_chart->viewport(), Qt::RightButton, {}, atPrice(95) + QPoint(0, static_cast<int>(offset)));
    QCOMPARE(wanted.count(), asked);
    if (asked > 0)
        QCOMPARE(wanted[0][0].toString(), m_id);
}

void PriceChartLinesTest::rightReleaseElsewhereAsksNothing()
{
    QSignalSpy wanted(m_chart.get(), &PriceChart::lineCancelRequested);
    QTest::mousePress(m_chart->viewport(), Qt::RightButton, {}, atPrice(95));
    QTest::mouseRelease(m_chart->viewport(), Qt::RightButton, {}, atPrice(95) + QPoint(0, 40));
    QTest::mousePress(m_chart->viewport(), Qt::RightButton, {}, atPrice(95) + QPoint(0, 40));
    QTest::mouseRelease(m_chart->viewport(), Qt::RightButton, {}, atPrice(95));
    QCOMPARE(wanted.count(), 0);
}

void PriceChartLinesTest::linesOutOfViewStandAtTheEdge()
{
    m_chart->setPriceLines({{QStringLiteral("high"), 500, PriceLine::Kind::TakeProfit, Side::Sell, {}, true, false},
        {QStringLiteral("low"), 10, PriceLine::Kind::StopLoss, Side::Sell, {}, true, false}});
    m_chart->refresh();
    const QRectF plot = m_chart->pricePlot();
    for (const char* id : {"high", "low"}) {
        const LineShape* line = shape(QLatin1String(id), false);
        QVERIFY(line->isOutside);
        QVERIFY(plot.contains(line->pill));
    }
    QVERIFY(shape(QStringLiteral("high"), false)->text.startsWith(QStringLiteral("\u2191 500.0")));
    QVERIFY(shape(QStringLiteral("low"), false)->text.startsWith(QStringLiteral("\u2193 10.0")));
}

void PriceChartLinesTest::onANarrowChartTheyStandBelowTheLegend()
{
    m_chart->resize(360, 500);
    m_chart->setPriceLines({{QStringLiteral("high"), 500, PriceLine::Kind::TakeProfit, Side::Sell, {}, true, false}});
    m_chart->refresh();
    QVERIFY(m_chart->pricePlot().contains(shape(QStringLiteral("high"), false)->pill));
}

void PriceChartLinesTest::pillsDoNotCoverOneAnother()
{
    std::vector<PriceLine> lines;
    for (int i = 0; i < 6; ++i)
        lines.push_back({QString::number(i), 95 + i * 0.1, PriceLine::Kind::Order, Side::Buy, {}, true, false});
    m_chart->setPriceLines(lines);
    m_chart->refresh();
    const std::vector<LineShape>& shapes = m_chart->frame().lines;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        QVERIFY(m_chart->pricePlot().contains(shapes[i].pill));
        for (std::size_t j = 0; j < i; ++j)
            QVERIFY(!shapes[i].pill.intersects(shapes[j].pill));
    }
    const std::vector<AxisTag>& tags = m_chart->frame().tags;
    QCOMPARE(tags.size(), std::size_t{7});
    for (std::size_t i = 1; i < tags.size(); ++i)
        QVERIFY(!tags[i].box.intersects(tags[i - 1].box));
}

void PriceChartLinesTest::clicksTradeOnlyWhenEnabled_data()
{
    QTest::addColumn<bool>("isEnabled");
    QTest::addColumn<double>("price");
    QTest::addColumn<int>("moved");
    QTest::addColumn<bool>("isShift");
    QTest::addColumn<int>("clicks");
    QTest::addColumn<bool>("isBuy");
    QTest::newRow("disarmed clicks send nothing") << false << 93.0 << 0 << false << 0 << true;
    QTest::newRow("below the last price buys") << true << 93.0 << 0 << false << 1 << true;
    QTest::newRow("above the last price sells") << true << 107.0 << 0 << false << 1 << false;
    QTest::newRow("Shift turns the side round") << true << 93.0 << 0 << true << 1 << false;
    QTest::newRow("two pixels away is still the row") << true << 93.0 << 2 << false << 1 << true;
    QTest::newRow("three pixels away is another row") << true << 93.0 << 3 << false << 0 << true;
}

void PriceChartLinesTest::clicksTradeOnlyWhenEnabled()
{
    QFETCH(bool, isEnabled);
    QFETCH(double, price);
    QFETCH(int, moved);
    QFETCH(bool, isShift);
    QFETCH(int, clicks);
    QFETCH(bool, isBuy);
    m_chart->setClickTradingEnabled(isEnabled);
    m_chart->refresh();
    QSignalSpy clicked(m_chart.get(), &PriceChart::priceClicked);
    const Qt::KeyboardModifiers keys = isShift ? Qt::ShiftModifier : Qt::NoModifier;
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, keys, atPrice(price));
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, keys, atPrice(price) + QPoint(0, moved));
    QCOMPARE(clicked.count(), clicks);
    if (clicks == 0)
        return;
    QCOMPARE(clicked[0][0].toDouble(), price);
    QCOMPARE(clicked[0][1].value<Side>(), isBuy ? Side::Buy : Side::Sell);
}

void PriceChartLinesTest::aDoubleClickCountsOnce()
{
    m_chart->setClickTradingEnabled(true);
    QSignalSpy clicked(m_chart.get(), &PriceChart::priceClicked);
    const QPoint at = atPrice(93);
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(m_chart->viewport(), Qt::LeftButton, {}, at);
    // QTest's double click is press, release, double click, release; the first click came before it.
    QVERIFY(clicked.count() <= 2);
    const int before = clicked.count();
    QMouseEvent second(QEvent::MouseButtonDblClick, at, m_chart->viewport()->mapToGlobal(at), Qt::LeftButton,
        Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_chart->viewport(), &second);
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(clicked.count(), before);
}

void PriceChartLinesTest::aPressOutsideTradesNothing()
{
    m_chart->setClickTradingEnabled(true);
    QSignalSpy clicked(m_chart.get(), &PriceChart::priceClicked);
    const QPoint inside = atPrice(93);
    const QPoint axis(static_cast<int>(m_chart->frame().priceAxis.center().x()), inside.y());
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, axis);
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, inside);
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, inside);
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, axis);
    QCOMPARE(clicked.count(), 0);
}

void PriceChartLinesTest::aClickOnALineTradesNothing()
{
    m_chart->setClickTradingEnabled(true);
    QSignalSpy clicked(m_chart.get(), &PriceChart::priceClicked);
    QTest::mouseClick(m_chart->viewport(), Qt::LeftButton, {}, atPrice(95));
    QCOMPARE(clicked.count(), 0);
}

void PriceChartLinesTest::aPriceThatMovedTradesNothing()
{
    m_chart->setClickTradingEnabled(true);
    QSignalSpy clicked(m_chart.get(), &PriceChart::priceClicked);
    QSignalSpy ignored(m_chart.get(), &PriceChart::priceClickIgnored);
    const QPoint at = atPrice(93);
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, at);
    Candle bar = m_chart->store().at(m_chart->store().size() - 1);
    bar.high = 200;
    m_chart->applyCandle(bar);
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(clicked.count(), 0);
    QCOMPARE(ignored.count(), 1);
    QVERIFY(ignored[0][0].toString().contains(QStringLiteral("93.0")));
}

JARVIS_TEST(PriceChartLinesTest)
#include "price_chart_lines_test.moc"
