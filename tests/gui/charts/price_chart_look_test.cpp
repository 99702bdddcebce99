#include "widgets/charts/price_chart.h"

#include "tests/gui/charts/sample_candles.h"
#include "tests/support/test_main.h"

#include <QContextMenuEvent>
#include <QImage>
#include <QObject>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <memory>
#include <vector>

using jarvis::test::kMinuteMs;
using jarvis::test::levelCandles;
using jarvis::test::randomCandles;
using namespace jarvis::widgets::charts;

/// A shown chart of 800 x 500 with 1000 random bars: how they are drawn, on which scale, with which panes.
class PriceChartLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyStyleDraws();
    void keysChooseStyleAndScale();
    void aPercentScaleCountsFromTheFirstBarInView();
    void anEdgeOfAPaneIsDragged();
    void panesLeaveThePriceTheLargerPart();
    void theMenuComesWhereThereIsNoLine();

private:
    QPoint plotCenter() const { return m_chart->pricePlot().center().toPoint(); }

    std::unique_ptr<PriceChart> m_chart;
};

void PriceChartLookTest::init()
{
    m_chart = std::make_unique<PriceChart>();
    m_chart->resize(800, 500);
    m_chart->setInstrument(QStringLiteral("BTCUSDT"), QStringLiteral("1m"), 2, kMinuteMs);
    QCOMPARE(m_chart->setCandles(randomCandles(1000)), std::size_t{0});
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    m_chart->refresh();
}

void PriceChartLookTest::everyStyleDraws()
{
    const QImage candles = m_chart->toImage();
    m_chart->setChartStyle(ChartStyle::Bars);
    const QImage bars = m_chart->toImage();
    m_chart->setChartStyle(ChartStyle::Line);
    const QImage line = m_chart->toImage();
    QVERIFY(candles != bars);
    QVERIFY(bars != line);
    m_chart->setChartStyle(ChartStyle::Area);
    const QImage area = m_chart->toImage();
    QVERIFY(line != area);
    m_chart->setChartStyle(ChartStyle::HeikinAshi);
    const QImage averaged = m_chart->toImage();
    QVERIFY(averaged != candles);
    m_chart->setStudies({usualStudy(StudyKind::Rsi), usualStudy(StudyKind::Ema)});
    QVERIFY(averaged != m_chart->toImage());
    QCOMPARE(m_chart->frame().panes.size(), std::size_t{1});
}

void PriceChartLookTest::keysChooseStyleAndScale()
{
    QSignalSpy changes(m_chart.get(), &PriceChart::lookChanged);
    QTest::keyClick(m_chart.get(), Qt::Key_5);
    QCOMPARE(m_chart->chartStyle(), ChartStyle::HeikinAshi);
    QTest::keyClick(m_chart.get(), Qt::Key_1);
    QCOMPARE(m_chart->chartStyle(), ChartStyle::Candles);
    QTest::keyClick(m_chart.get(), Qt::Key_G);
    QCOMPARE(m_chart->scaleKind(), ScaleKind::Logarithmic);
    m_chart->refresh();
    QVERIFY(m_chart->frame().price.isLogarithmic);
    QTest::keyClick(m_chart.get(), Qt::Key_P);
    QCOMPARE(m_chart->scaleKind(), ScaleKind::Percent);
    QTest::keyClick(m_chart.get(), Qt::Key_P);
    QCOMPARE(m_chart->scaleKind(), ScaleKind::Linear);
    QCOMPARE(changes.count(), 5);
    // With a modifier they belong to the window.
    QTest::keyClick(m_chart.get(), Qt::Key_3, Qt::AltModifier);
    QCOMPARE(m_chart->chartStyle(), ChartStyle::Candles);
}

void PriceChartLookTest::aPercentScaleCountsFromTheFirstBarInView()
{
    m_chart->setCandles(levelCandles(400, 90, 110));
    m_chart->setScaleKind(ScaleKind::Percent);
    m_chart->refresh();
    QCOMPARE(m_chart->frame().percentBase, 100.0);
    QCOMPARE(m_chart->frame().axisText(105), QStringLiteral("+5.00 %"));
    QCOMPARE(m_chart->frame().axisText(80), QStringLiteral("\u221220.00 %"));
    QVERIFY(m_chart->frame().priceTicks.size() >= 3);
}

void PriceChartLookTest::anEdgeOfAPaneIsDragged()
{
    m_chart->resize(800, 700);
    m_chart->setStudies({usualStudy(StudyKind::Rsi), usualStudy(StudyKind::Macd)});
    m_chart->refresh();
    QCOMPARE(m_chart->frame().panes.size(), std::size_t{2});
    QSignalSpy changes(m_chart.get(), &PriceChart::lookChanged);
    const double before = m_chart->frame().panes[1].view.plot.height();
    const QPoint edge(300, static_cast<int>(m_chart->frame().panes[1].view.plot.top()));
    QTest::mousePress(m_chart->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(m_chart->viewport(), edge - QPoint(0, 40));
    QTest::mouseRelease(m_chart->viewport(), Qt::LeftButton, {}, edge - QPoint(0, 40));
    m_chart->refresh();
    QVERIFY(std::abs(m_chart->frame().panes[1].view.plot.height() - before - 40) <= 2);
    QCOMPARE(changes.count(), 1);
    QVERIFY(m_chart->studies().specs()[1].paneShare > 0.2);
}

void PriceChartLookTest::panesLeaveThePriceTheLargerPart()
{
    std::vector<StudySpec> specs(6, usualStudy(StudyKind::Atr));
    for (StudySpec& spec : specs)
        spec.paneShare = StudySpec::kPaneShareMax;
    m_chart->setStudies(specs);
    for (const int height : {120, 200, 300, 500, 900, 1400}) {
        m_chart->resize(800, height);
        m_chart->refresh();
        double bottom = m_chart->pricePlot().bottom();
        QVERIFY(m_chart->frame().panes.empty() || m_chart->pricePlot().height() >= 0.38 * height);
        for (const Pane& pane : m_chart->frame().panes) {
            QVERIFY(pane.view.plot.top() > bottom);
            QVERIFY(pane.view.plot.height() >= 50);
            bottom = pane.view.plot.bottom();
        }
        QVERIFY(bottom <= m_chart->frame().timeAxis.top() + 0.5);
        QCOMPARE(m_chart->frame().panes.empty(), height <= 200);
    }
}

void PriceChartLookTest::theMenuComesWhereThereIsNoLine()
{
    QSignalSpy menus(m_chart.get(), &PriceChart::menuWanted);
    const QPoint at = plotCenter();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_chart->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_chart->viewport(), &event);
    QCOMPARE(menus.count(), 1);
    QCOMPARE(menus.at(0).at(0).toPoint(), at);
    m_chart->setPriceLines({{QStringLiteral("1"), m_chart->priceAtY(at.y()), PriceLine::Kind::Order, Side::Buy, {}, true, false}});
    m_chart->refresh();
    QCoreApplication::sendEvent(m_chart->viewport(), &event);
    QCOMPARE(menus.count(), 1);
}

JARVIS_TEST(PriceChartLookTest)
#include "price_chart_look_test.moc"
