#include "widgets/charts/chart_layout.h"

#include "widgets/charts/legend_layout.h"
#include "widgets/charts/pane_layout.h"
#include "widgets/charts/price_line_layout.h"

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {
namespace {

constexpr double kAxisPadding = 8;
constexpr double kLegendHeight = 52;
constexpr double kVolumeRoom = 0.2;
constexpr double kBottomRoom = 0.06;
constexpr double kPriceTickPixels = 46;
constexpr double kTimeTickPixels = 96;

double pricePaneHeight(const ChartFrame& frame, const std::vector<double>& panes)
{
    double height = frame.bounds.height() - ChartFrame::kTimeAxisHeight;
    for (const double pane : panes)
        height -= pane + ChartFrame::kPaneGap;
    return std::max(1.0, height);
}

struct Bars {
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Those whose middle is in view; the nearest one where there is none. Requires bars.
Bars barsInView(const ChartFrame& frame, const VisibleRange& range)
{
    const double newest = static_cast<double>(frame.store.size() - 1);
    return {static_cast<std::size_t>(std::clamp(std::round(range.first()), 0.0, newest)),
        static_cast<std::size_t>(std::clamp(std::round(range.last()), 0.0, newest))};
}

void placeProfiles(ChartFrame& frame, const Bars& bars)
{
    frame.profiles.clear();
    for (std::size_t i = 0; i < frame.studies.all().size(); ++i) {
        const StudySpec& spec = frame.studies.all()[i].spec();
        if (spec.kind != StudyKind::VolumeProfile)
            continue;
        VolumeProfile profile = volumeProfile(frame.store, bars.first, bars.last, static_cast<std::size_t>(spec.parameters[0]));
        if (!profile.rows.empty())
            frame.profiles.push_back({i, std::move(profile)});
    }
}

std::vector<double> axisTicks(const ChartFrame& frame)
{
    const ViewTransform& view = frame.price;
    const int most = std::max(2, static_cast<int>(view.plot.height() / kPriceTickPixels));
    if (view.isLogarithmic)
        return logTicks(view.low, view.high, most, frame.format.decimals());
    if (frame.scale != ScaleKind::Percent || frame.percentBase <= 0)
        return priceTicks(view.low, view.high, most, frame.format.decimals());
    const auto percentOf = [&frame](double price) { return 100 * (price / frame.percentBase - 1); };
    std::vector<double> ticks = priceTicks(percentOf(view.low), percentOf(view.high), most, 2);
    for (double& tick : ticks)
        tick = frame.percentBase * (1 + tick / 100);
    return ticks;
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

void placeComparison(ChartFrame& frame, const VisibleRange& range)
{
    if (!frame.comparison || frame.store.isEmpty())
        return;
    const Bars bars = barsInView(frame, range);
    frame.comparison->placeBase(frame.store, bars.first, bars.last);
}

void fitScale(PriceScale& scale, const ChartFrame& frame, const VisibleRange& range)
{
    if (!scale.isAutomatic() || frame.store.isEmpty())
        return;
    const Bars bars = barsInView(frame, range);
    const double top = std::clamp(kLegendHeight / pricePaneHeight(frame, paneHeights(frame)), 0.06, 0.3);
    CandleStore::Range prices = frame.drawn().priceRange(bars.first, bars.last);
    if (const auto other = frame.comparison ? frame.comparison->rangeOnMain(frame.store, bars.first, bars.last) : std::nullopt)
        prices = {std::min(prices.low, other->low), std::max(prices.high, other->high)};
    scale.fit(prices, top, frame.isVolumeVisible ? kVolumeRoom : kBottomRoom);
}

void placeFrame(ChartFrame& frame, const VisibleRange& range, const PriceScale& scale, double& axisWidth)
{
    frame.percentBase = frame.store.isEmpty() ? 0 : frame.store.closeAt(barsInView(frame, range).first);
    double widest = 0;
    for (const double end : {scale.low(), scale.high()})
        widest = std::max({widest, frame.captions.width(frame.format.price(end)), frame.captions.width(frame.axisText(end))});
    axisWidth = std::max(axisWidth, std::ceil(widest + 2 * kAxisPadding));

    const std::vector<double> panes = paneHeights(frame);
    const double width = std::max(1.0, frame.bounds.width() - axisWidth);
    const double height = pricePaneHeight(frame, panes);
    frame.price = {QRectF(0, 0, width, height), range.first(), range.last(), scale.low(), scale.high(), scale.isLogarithmic()};
    frame.priceAxis = QRectF(width, 0, axisWidth, height);
    frame.timeAxis = QRectF(0, frame.bounds.height() - ChartFrame::kTimeAxisHeight, width, ChartFrame::kTimeAxisHeight);
    placePanes(frame, range, panes, axisWidth);
    frame.profiles.clear();
    if (!frame.store.isEmpty())
        placeProfiles(frame, barsInView(frame, range));

    frame.priceTicks = axisTicks(frame);
    frame.timeTicks = timeTicks(frame.store, frame.barMs, range.first(), range.last(),
        kTimeTickPixels / frame.price.pixelsPerBar(), QLocale());
    placeCursor(frame);
    frame.legend = layoutLegend(frame);
    frame.lines = layoutPriceLines(frame);
    frame.tags = layoutAxisTags(frame);
}

} // namespace jarvis::widgets::charts
