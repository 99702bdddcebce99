#include "widgets/charts/series_path.h"

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {

namespace {

/// `add` puts the lowest and the highest of a group, in pixels, on a line that may be empty.
template <class Add>
std::vector<QPolygonF> partedPath(const ValueSeries& values, const ViewTransform& view, Add add)
{
    std::vector<QPolygonF> parts;
    int level = 0;
    double bars = 1;
    for (; level + 1 < values.levelCount() && bars * view.pixelsPerBar() < 1; bars *= ValueSeries::kFactor)
        ++level;

    const auto count = static_cast<double>(values.levelSize(level));
    const auto from = static_cast<std::size_t>(std::clamp(std::floor(view.firstBar / bars) - 1, 0.0, count));
    const auto end = static_cast<std::size_t>(std::clamp(std::ceil(view.lastBar / bars) + 2, 0.0, count));
    bool isOpen = false;
    for (std::size_t i = from; i < end; ++i) {
        const ValueSeries::Extent extent = values.bucket(level, i);
        if (!extent.isEmpty()) {
            if (!isOpen)
                parts.emplace_back();
            add(parts.back(), view.xOf(static_cast<double>(i) * bars + (bars - 1) / 2), view.yOf(extent.low), view.yOf(extent.high));
        }
        isOpen = !extent.isEmpty();
    }
    return parts;
}

} // namespace

std::vector<QPolygonF> seriesPath(const ValueSeries& values, const ViewTransform& view)
{
    return partedPath(values, view, [](QPolygonF& line, double x, double first, double second) {
        if (first - second < 1) {
            line.append(QPointF(x, (first + second) / 2));
            return;
        }
        // The end that is nearer to where the line comes from is reached first.
        if (!line.isEmpty() && std::abs(line.constLast().y() - second) < std::abs(line.constLast().y() - first))
            std::swap(first, second);
        line.append(QPointF(x, first));
        line.append(QPointF(x, second));
    });
}

std::vector<QPolygonF> middlePath(const ValueSeries& values, const ViewTransform& view)
{
    return partedPath(values, view, [](QPolygonF& line, double x, double low, double high) { line.append(QPointF(x, (low + high) / 2)); });
}

} // namespace jarvis::widgets::charts
