#include "widgets/charts/pane_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jarvis::widgets::charts {
namespace {

constexpr double kPaneHeightMin = 56;
constexpr double kPricePaneMin = 160;
constexpr double kPanesShareMax = 0.6;
constexpr double kPaneEdgeReach = 4;
constexpr double kPaneRoom = 0.12;
constexpr double kPaneTickPixels = 30;
constexpr double kRsiLow = 5;
constexpr double kRsiHigh = 95;

/// Over all bars in view and all outputs, with room above and below.
ValueSeries::Extent fittedRange(const Study& study, const VisibleRange& range)
{
    ValueSeries::Extent all;
    for (std::size_t i = 0; i < study.outputCount(); ++i) {
        const ValueSeries& values = study.output(i);
        if (values.size() == 0)
            continue;
        const auto newest = static_cast<double>(values.size() - 1);
        all.take(values.range(static_cast<std::size_t>(std::clamp(std::floor(range.first()), 0.0, newest)),
            static_cast<std::size_t>(std::clamp(std::ceil(range.last()), 0.0, newest))));
    }
    if (all.isEmpty())
        return {0, 1};
    if (study.spec().kind == StudyKind::Macd)
        all.take({std::min(0.0, all.low), std::max(0.0, all.high)});
    const double least = std::max(std::abs(all.high) * 1e-9, 1e-12);
    const double room = std::max(all.high - all.low, least) * kPaneRoom;
    return {all.low - room, all.high + room};
}

} // namespace

std::vector<double> paneHeights(const ChartFrame& frame)
{
    std::vector<double> heights;
    const double whole = frame.bounds.height() - ChartFrame::kTimeAxisHeight;
    double room = std::min(whole * kPanesShareMax, whole - kPricePaneMin);
    for (const Study& study : frame.studies.all()) {
        // In a chart too low for another pane the price is worth more.
        if (hasPane(study.spec().kind) && room >= (static_cast<double>(heights.size()) + 1) * (kPaneHeightMin + ChartFrame::kPaneGap))
            heights.push_back(std::max(kPaneHeightMin, std::round(whole * study.spec().paneShare)));
    }
    room -= static_cast<double>(heights.size()) * ChartFrame::kPaneGap;
    const double wanted = std::accumulate(heights.begin(), heights.end(), 0.0);
    if (wanted > room) {
        const double spare = wanted - kPaneHeightMin * static_cast<double>(heights.size());
        const double kept = spare > 0 ? (room - kPaneHeightMin * static_cast<double>(heights.size())) / spare : 0;
        for (double& height : heights)
            height = std::floor(kPaneHeightMin + (height - kPaneHeightMin) * kept);
    }
    return heights;
}

void placePanes(ChartFrame& frame, const VisibleRange& range, const std::vector<double>& heights, double axisWidth)
{
    frame.panes.clear();
    double top = frame.price.plot.bottom() + ChartFrame::kPaneGap;
    const std::vector<Study>& studies = frame.studies.all();
    for (std::size_t i = 0; i < studies.size() && frame.panes.size() < heights.size(); ++i) {
        if (!hasPane(studies[i].spec().kind))
            continue;
        const double height = heights[frame.panes.size()];
        const QRectF plot(0, top, frame.price.plot.width(), height);
        const bool isRsi = studies[i].spec().kind == StudyKind::Rsi;
        const ValueSeries::Extent extent = isRsi ? ValueSeries::Extent{kRsiLow, kRsiHigh} : fittedRange(studies[i], range);
        Pane pane;
        pane.study = i;
        pane.view = {plot, range.first(), range.last(), extent.low, extent.high};
        pane.axis = QRectF(plot.right(), top, axisWidth, height);
        pane.decimals = isRsi ? 1 : frame.format.decimals() + 1;
        if (isRsi)
            pane.ticks = {30, 50, 70};
        else
            pane.ticks = priceTicks(extent.low, extent.high, std::max(2, static_cast<int>(height / kPaneTickPixels)), pane.decimals);
        frame.panes.push_back(std::move(pane));
        top += height + ChartFrame::kPaneGap;
    }
}

std::optional<std::size_t> paneEdgeAt(const ChartFrame& frame, const QPointF& at)
{
    for (std::size_t i = 0; i < frame.panes.size(); ++i) {
        if (at.x() < frame.bounds.width() && std::abs(at.y() - frame.panes[i].view.plot.top()) <= kPaneEdgeReach)
            return i;
    }
    return std::nullopt;
}

} // namespace jarvis::widgets::charts
