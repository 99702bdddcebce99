// The chart with everything on it, in its other styles, and the dialogs behind its row.

#include "app/desktop/shot_scene.h"
#include "app/desktop/workstation.h"
#include "widgets/charts/price_chart.h"

#include <algorithm>
#include <memory>

namespace jarvis::desktop {
namespace {

namespace charts = widgets::charts;

/// A trend line, a retracement, a level, a box and a word on what is in view.
void drawOnChart(charts::PriceChart& chart)
{
    using charts::DrawingKind;
    using charts::StudyColor;
    chart.refresh();
    if (chart.store().size() == 0)
        return;
    const auto at = [&chart](double x, double y) {
        const QRectF plot = chart.pricePlot();
        const double bar = std::clamp(chart.barAtX(plot.left() + x * plot.width()), 0.0, static_cast<double>(chart.store().size() - 1));
        return charts::DrawingAnchor{chart.store().timeAt(static_cast<std::size_t>(bar)), chart.priceAtY(plot.top() + y * plot.height())};
    };
    chart.editDrawings([&at](charts::DrawingBook& book) {
        book.reset({});
        book.add({0, DrawingKind::Fibonacci, {at(0.3, 0.25), at(0.55, 0.6)}, {}, StudyColor::Secondary, false});
        book.add({0, DrawingKind::Level, {at(0.5, 0.33)}, {}, StudyColor::Warn, true});
        book.add({0, DrawingKind::Rectangle, {at(0.62, 0.4), at(0.78, 0.7)}, {}, StudyColor::Up, false});
        book.add({0, DrawingKind::Text, {at(0.63, 0.45)}, QStringLiteral("Range of the night"), StudyColor::Text, false});
        book.add({0, DrawingKind::TrendLine, {at(0.1, 0.3), at(0.85, 0.65)}, {}, StudyColor::Accent, false});
    });
}

void addStudies(charts::PriceChart& chart)
{
    chart.setStudies({charts::usualStudy(charts::StudyKind::Bollinger), charts::usualStudy(charts::StudyKind::VolumeProfile, charts::StudyColor::Secondary),
        charts::usualStudy(charts::StudyKind::Macd), charts::usualStudy(charts::StudyKind::Atr, charts::StudyColor::Warn)});
}

void compareWithAnother(Workstation& desk)
{
    const auto& instruments = desk.session().model().instruments();
    const auto other = std::find_if(instruments.begin(), instruments.end(), [&desk](const auto& one) { return one.first != desk.context().instrumentId(); });
    if (other != instruments.end())
        desk.chart().compareWith(other->first);
}

/// Leaves the chart as it was.
ShotScene chartScene(const QString& name, bool isAtEverySize, const std::function<void(Workstation&)>& stage)
{
    const auto look = std::make_shared<QByteArray>();
    return {name, ShotMood::Busy, isAtEverySize,
        [look, stage, isAtEverySize](Workstation& desk) -> QWidget* {
            *look = desk.chart().saveLook();
            stage(desk);
            return isAtEverySize ? static_cast<QWidget*>(&desk.window()) : openDialog(desk);
        },
        [look](Workstation& desk) {
            desk.chart().chart().editDrawings([](charts::DrawingBook& book) { book.reset({}); });
            desk.chart().endComparison();
            desk.chart().restoreLook(*look);
        }};
}

} // namespace

ShotScenes chartScenes()
{
    return {
        chartScene(QStringLiteral("chart-drawn"), true,
            [](Workstation& desk) {
                addStudies(desk.chart().chart());
                drawOnChart(desk.chart().chart());
            }),
        chartScene(QStringLiteral("chart-compared"), true,
            [](Workstation& desk) {
                desk.chart().chart().setChartStyle(charts::ChartStyle::Area);
                desk.chart().chart().setScaleKind(charts::ScaleKind::Percent);
                compareWithAnother(desk);
            }),
        chartScene(QStringLiteral("chart-averaged"), true,
            [](Workstation& desk) {
                addStudies(desk.chart().chart());
                desk.chart().chart().setChartStyle(charts::ChartStyle::HeikinAshi);
                desk.chart().chart().setScaleKind(charts::ScaleKind::Logarithmic);
            }),
        chartScene(QStringLiteral("indicators"), false,
            [](Workstation& desk) {
                addStudies(desk.chart().chart());
                desk.chart().showStudiesDialog();
            }),
        chartScene(QStringLiteral("drawings"), false,
            [](Workstation& desk) {
                drawOnChart(desk.chart().chart());
                desk.chart().showDrawingsDialog();
            }),
        chartScene(QStringLiteral("drawings-none"), false, [](Workstation& desk) { desk.chart().showDrawingsDialog(); }),
        chartScene(QStringLiteral("compare"), false, [](Workstation& desk) { desk.chart().showCompareDialog(); }),
    };
}

} // namespace jarvis::desktop
