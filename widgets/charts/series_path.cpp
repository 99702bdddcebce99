#include "widgets/charts/series_path.h"

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {

std::vector<QPolygonF> seriesPath(const std::vector<double>& values, const ViewTransform& view)
{
    std::vector<QPolygonF> parts;
    const auto count = static_cast<std::ptrdiff_t>(values.size());
    const double barsPerPixel = 1 / view.pixelsPerBar();
    std::ptrdiff_t stride = 1;
    while (static_cast<double>(stride) < barsPerPixel)
        stride *= 2;

    const auto from = std::max<std::ptrdiff_t>(0, static_cast<std::ptrdiff_t>(std::floor(view.firstBar)) - stride);
    const auto to = std::min<std::ptrdiff_t>(count - 1, static_cast<std::ptrdiff_t>(std::ceil(view.lastBar)) + stride);
    bool isOpen = false;
    const auto add = [&](std::ptrdiff_t bar) {
        const double value = values[static_cast<std::size_t>(bar)];
        if (!std::isfinite(value)) {
            isOpen = false;
            return;
        }
        if (!isOpen)
            parts.emplace_back();
        isOpen = true;
        parts.back().append(QPointF(view.xOf(static_cast<double>(bar)), view.yOf(value)));
    };
    std::ptrdiff_t bar = from - from % stride;
    for (; bar <= to; bar += stride)
        add(bar);
    // The newest value is drawn even between two strides: it is the one that moves.
    if (to == count - 1 && count > 0 && bar - stride != to)
        add(to);
    return parts;
}

} // namespace jarvis::widgets::charts
