#include "widgets/charts/series_path.h"

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {

std::vector<QPolygonF> seriesPath(const ValueSeries& values, const ViewTransform& view)
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
        if (extent.isEmpty()) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            parts.emplace_back();
        isOpen = true;
        QPolygonF& line = parts.back();
        const double x = view.xOf(static_cast<double>(i) * bars + (bars - 1) / 2);
        double first = view.yOf(extent.low);
        double second = view.yOf(extent.high);
        if (first - second < 1) {
            line.append(QPointF(x, (first + second) / 2));
            continue;
        }
        // The end that is nearer to where the line comes from is reached first.
        if (!line.isEmpty() && std::abs(line.constLast().y() - second) < std::abs(line.constLast().y() - first))
            std::swap(first, second);
        line.append(QPointF(x, first));
        line.append(QPointF(x, second));
    }
    return parts;
}

} // namespace jarvis::widgets::charts
