#include "widgets/charts/chart_layout.h"

#include "widgets/charts/legend_layout.h"
#include "widgets/charts/price_line_layout.h"

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {
namespace {

constexpr double kTimeAxisHeight = 24;
constexpr double kAxisPadding = 8;
constexpr double kLegendHeight = 52;
constexpr double kVolumeRoom = 0.2;
constexpr double kBottomRoom = 0.06;
constexpr double kRsiShare = 0.2;
constexpr double kRsiHeightMin = 72;
constexpr double kRsiHeightMax = 220;
constexpr double kPaneGap = 1;
constexpr double kRsiLow = 5;
constexpr double kRsiHigh = 95;
constexpr double kPriceTickPixels = 46;
constexpr double kTimeTickPixels = 96;

double rsiHeight(const ChartFrame& frame)
{
    // In a chart too low for two panes the price is worth more.
    if (!frame.studies.rsi() || frame.bounds.height() < 3 * kRsiHeightMin + kTimeAxisHeight)
        return 0;
    return std::round(std::clamp(frame.bounds.height() * kRsiShare, kRsiHeightMin, kRsiHeightMax));
}

double pricePaneHeight(const ChartFrame& frame)
{
    const double rsi = rsiHeight(frame);
    return std::max(1.0, frame.bounds.height() - kTimeAxisHeight - (rsi > 0 ? rsi + kPaneGap : 0));
}

void placeCursor(ChartFrame& frame)
{
    frame.cursorBar.reset();
    if (!frame.cursor || frame.store.isEmpty())
        return;
    const double bar = std::round(frame.price.barAt(frame.cursor->x()));
    if (bar >= 0 && bar < static_cast<double>(frame.store.size()))
        frame.cursorBar = static_cast<std::size_t>(bar);
}

} // namespace

void fitScale(PriceScale& scale, const ChartFrame& frame, const VisibleRange& range)
{
    if (!scale.isAutomatic() || frame.store.isEmpty())
        return;
    const double newest = static_cast<double>(frame.store.size() - 1);
    const auto first = static_cast<std::size_t>(std::clamp(std::round(range.first()), 0.0, newest));
    const auto last = static_cast<std::size_t>(std::clamp(std::round(range.last()), 0.0, newest));
    const double top = std::clamp(kLegendHeight / pricePaneHeight(frame), 0.06, 0.3);
    scale.fit(frame.store.priceRange(first, last), top, frame.isVolumeVisible ? kVolumeRoom : kBottomRoom);
}

void placeFrame(ChartFrame& frame, const VisibleRange& range, const PriceScale& scale, double& axisWidth)
{
    const double widest = std::max(
        frame.captions.width(frame.format.price(scale.low())), frame.captions.width(frame.format.price(scale.high())));
    axisWidth = std::max(axisWidth, std::ceil(widest + 2 * kAxisPadding));

    const double width = std::max(1.0, frame.bounds.width() - axisWidth);
    const double height = pricePaneHeight(frame);
    frame.price = {QRectF(0, 0, width, height), range.first(), range.last(), scale.low(), scale.high()};
    frame.priceAxis = QRectF(width, 0, axisWidth, height);
    frame.timeAxis = QRectF(0, frame.bounds.height() - kTimeAxisHeight, width, kTimeAxisHeight);
    frame.rsi.reset();
    if (const double rsi = rsiHeight(frame); rsi > 0) {
        const double top = height + kPaneGap;
        frame.rsi = ViewTransform{QRectF(0, top, width, rsi), range.first(), range.last(), kRsiLow, kRsiHigh};
        frame.rsiAxis = QRectF(width, top, axisWidth, rsi);
    }

    frame.priceTicks = priceTicks(
        scale.low(), scale.high(), std::max(2, static_cast<int>(height / kPriceTickPixels)), frame.format.decimals());
    frame.timeTicks = timeTicks(frame.store, frame.barMs, range.first(), range.last(),
        kTimeTickPixels / frame.price.pixelsPerBar(), frame.format.locale());
    placeCursor(frame);
    frame.legend = layoutLegend(frame);
    frame.lines = layoutPriceLines(frame);
    frame.tags = layoutAxisTags(frame);
}

} // namespace jarvis::widgets::charts
