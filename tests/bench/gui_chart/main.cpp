// gui.chart: one frame of the price chart over 1 000 000 candles, beside one frame of QCandlestickSeries over 1 000 candles.
// CPU time of the GUI thread, change and paint together. Once with candles, volume and price lines (gui.chart), once with every
// indicator, a comparison, 200 drawings and 200 fills besides (gui.chart.full).

#include "widgets/charts/price_chart.h"

#include <QApplication>
#include <QCandlestickSeries>
#include <QCandlestickSet>
#include <QChart>
#include <QChartView>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace jarvis::bench {
namespace {

using namespace jarvis::widgets::charts;

constexpr std::size_t kCandles = 1'000'000;
constexpr std::size_t kMarks = 200; // drawings, and as many fills
constexpr std::size_t kSeriesCandles = 1'000;
constexpr int kRounds = 11;
constexpr int kFrames = 60;
constexpr int kSeriesFrames = 12;
constexpr QSize kWindow(1200, 700);

std::vector<Candle> randomWalk(std::size_t count)
{
    std::mt19937 random(7);
    std::normal_distribution<double> step(0, 10);
    std::vector<Candle> candles;
    candles.reserve(count);
    double price = 68'000;
    for (std::size_t i = 0; i < count; ++i) {
        const double open = price;
        price = std::max(1'000.0, price + step(random));
        const double wick = std::abs(step(random)) / 2;
        candles.push_back({1'600'000'000'000 + static_cast<qint64>(i) * 60'000, open, std::max(open, price) + wick,
            std::min(open, price) - wick, price, 1 + std::abs(step(random))});
    }
    return candles;
}

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// The CPU time of each of `frames` changes, together with the painting that it causes.
std::vector<double> timed(int frames, QWidget& canvas, const std::function<void(int)>& change)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        const double start = cpuMs();
        change(i);
        QCoreApplication::sendPostedEvents();
        canvas.repaint();
        times.push_back(cpuMs() - start);
        // Timers of the frame clock run between frames, as they do in the application.
        QCoreApplication::processEvents();
    }
    return times;
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

class OurChart {
public:
    explicit OurChart(bool isFull)
    {
        m_chart.resize(kWindow);
        m_chart.setInstrument(QStringLiteral("BTCUSDT"), QStringLiteral("1m"), 1, 60'000);
        m_chart.setCandles(randomWalk(kCandles));
        const double last = m_chart.store().closeAt(kCandles - 1);
        using Kind = PriceLine::Kind;
        m_chart.setPriceLines({{QStringLiteral("1"), last * 0.999, Kind::Entry, Side::Buy, {}, false, false},
            {QStringLiteral("2"), last * 1.002, Kind::TakeProfit, Side::Sell, {}, true, false},
            {QStringLiteral("3"), last * 0.998, Kind::StopLoss, Side::Sell, {}, true, false},
            {QStringLiteral("4"), last * 0.9985, Kind::Order, Side::Buy, {}, true, false}});
        if (isFull)
            addAll();
        m_chart.show();
        QCoreApplication::processEvents();
    }

    std::vector<double> updateLast()
    {
        m_chart.setVisibleBars(300);
        m_chart.goToLast();
        return timed(kFrames, *m_chart.viewport(), [this](int i) {
            Candle bar = m_chart.store().at(m_chart.store().size() - 1);
            bar.close = bar.low + (bar.high - bar.low) * (i % 10) / 10;
            m_chart.applyCandle(bar);
        });
    }

    std::vector<double> pan(double bars)
    {
        m_chart.showAll();
        m_chart.setVisibleBars(bars);
        m_chart.pan(-static_cast<double>(kCandles) / 4);
        return timed(
            kFrames, *m_chart.viewport(), [this, bars](int i) { m_chart.pan((i < 30 ? 1 : -1) * bars / 100); });
    }

    /// From all bars to a hundred and back.
    std::vector<double> zoom()
    {
        m_chart.showAll();
        const double factor = std::pow(1e-4, 1.0 / (kFrames / 2));
        return timed(kFrames, *m_chart.viewport(), [this, factor](int i) {
            m_chart.zoom(i < kFrames / 2 ? factor : 1 / factor, static_cast<double>(kCandles) / 2);
        });
    }

private:
    /// Everything switched on.
    void addAll()
    {
        std::vector<StudySpec> studies;
        for (const StudyKind kind : kAllStudyKinds)
            studies.push_back(usualStudy(kind));
        m_chart.setStudies(studies);
        m_chart.setComparison(QStringLiteral("ETHUSDT"), randomWalk(kCandles));
        std::vector<FillMarker> fills;
        std::vector<Drawing> drawings;
        for (std::size_t i = 0; i < kMarks; ++i) {
            const Candle bar = m_chart.store().at((i + 1) * (kCandles / kMarks) - 1);
            fills.push_back({bar.timeMs, bar.close, i % 2 == 0, QString()});
            drawings.push_back({0, kAllDrawingKinds[i % 4], {}, {}, StudyColor::Accent, false});
            for (std::size_t anchor = 0; anchor < anchorsOf(drawings.back().kind); ++anchor)
                drawings.back().anchors.push_back({bar.timeMs, bar.close + 100 * static_cast<double>(anchor)});
        }
        m_chart.setFillMarkers(std::move(fills));
        m_chart.setDrawings(std::move(drawings));
    }

    PriceChart m_chart;
};

/// What Qt Charts offers by itself.
class SeriesChart {
public:
    SeriesChart()
    {
        auto* chart = new QChart;
        chart->legend()->hide();
        chart->setAnimationOptions(QChart::NoAnimation);
        for (const Candle& candle : randomWalk(kSeriesCandles)) {
            auto* set = new QCandlestickSet(
                candle.open, candle.high, candle.low, candle.close, static_cast<qreal>(m_series->count()));
            m_series->append(set);
        }
        chart->addSeries(m_series);
        chart->addAxis(m_bars, Qt::AlignBottom);
        chart->addAxis(m_prices, Qt::AlignRight);
        m_series->attachAxis(m_bars);
        m_series->attachAxis(m_prices);
        m_bars->setRange(0, static_cast<qreal>(kSeriesCandles));
        m_prices->setRange(66'000, 70'000);
        m_view.setChart(chart);
        m_view.resize(kWindow);
        m_view.show();
        QCoreApplication::processEvents();
    }

    std::vector<double> updateLast()
    {
        QCandlestickSet* last = m_series->sets().constLast();
        return timed(kSeriesFrames, *m_view.viewport(),
            [last](int i) { last->setClose(last->low() + (last->high() - last->low()) * (i % 10) / 10); });
    }

    std::vector<double> pan()
    {
        return timed(kSeriesFrames, *m_view.viewport(),
            [this](int i) { m_bars->setRange(i * 10, static_cast<qreal>(kSeriesCandles) + i * 10); });
    }

private:
    QChartView m_view;
    QCandlestickSeries* m_series = new QCandlestickSeries;
    QValueAxis* m_bars = new QValueAxis;
    QValueAxis* m_prices = new QValueAxis;
};

/// Rounds of ours and theirs take turns; the ratio is the median over the rounds.
class Duel {
public:
    void add(const std::vector<double>& ours, const std::vector<double>& theirs)
    {
        m_ours.insert(m_ours.end(), ours.begin(), ours.end());
        m_theirs.insert(m_theirs.end(), theirs.begin(), theirs.end());
        for (const double share : {0.5, 0.99})
            (share < 0.9 ? m_p50 : m_p99).push_back(quantile(ours, share) / quantile(theirs, share));
    }

    void print(const std::string& name) const
    {
        for (const double share : {0.5, 0.99}) {
            std::printf("{\"name\":\"%s.%s\",\"value\":%.3f,\"unit\":\"ms\",\"baseline\":%.3f,\"ratio\":%.4f}\n", name.c_str(),
                share < 0.9 ? "p50" : "p99", quantile(m_ours, share), quantile(m_theirs, share),
                quantile(share < 0.9 ? m_p50 : m_p99, 0.5));
        }
        std::fflush(stdout);
    }

private:
    std::vector<double> m_ours;
    std::vector<double> m_theirs;
    std::vector<double> m_p50;
    std::vector<double> m_p99;
};

void duel(const std::string& name, bool isFull)
{
    OurChart ours(isFull);
    SeriesChart theirs;
    Duel update;
    Duel pan300;
    Duel pan10k;
    Duel panAll;
    Duel zoom;
    for (int round = 0; round < kRounds; ++round) {
        update.add(ours.updateLast(), theirs.updateLast());
        const std::vector<double> baseline = theirs.pan();
        pan300.add(ours.pan(300), baseline);
        pan10k.add(ours.pan(10'000), baseline);
        panAll.add(ours.pan(500'000), baseline);
        zoom.add(ours.zoom(), baseline);
    }
    update.print(name + ".update_last");
    pan300.print(name + ".pan.300");
    pan10k.print(name + ".pan.10000");
    panAll.print(name + ".pan.500000");
    zoom.print(name + ".zoom");
}

} // namespace
} // namespace jarvis::bench

int main(int argc, char** argv)
{
    // A benchmark must run where there is no screen, too.
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    jarvis::bench::duel("gui.chart", false);
    jarvis::bench::duel("gui.chart.full", true);
    return 0;
}
