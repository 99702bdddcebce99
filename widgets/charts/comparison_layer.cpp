#include "widgets/charts/comparison_layer.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {

void ComparisonLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const ChartFrame& f = frame();
    if (!f.comparison || f.comparison->base <= 0 || f.store.isEmpty())
        return;
    // At most one bar per pixel, and the same bars whatever the window: the line does not shimmer while it is panned.
    std::size_t stride = 1;
    while (static_cast<double>(stride) * f.price.pixelsPerBar() < 1)
        stride *= 2;
    const auto newest = static_cast<double>(f.store.size() - 1);
    const auto from = static_cast<std::size_t>(std::clamp(std::floor(f.price.firstBar) - static_cast<double>(stride), 0.0, newest));
    const auto to = static_cast<std::size_t>(std::clamp(std::ceil(f.price.lastBar) + static_cast<double>(stride), 0.0, newest));
    QPolygonF line;
    for (std::size_t bar = from - from % stride; bar <= to; bar += stride) {
        if (const std::optional<double> close = f.comparison->closeAt(f.store.timeAt(bar)))
            line.append(QPointF(f.price.xOf(static_cast<double>(bar)), f.price.yOf(f.comparison->onMain(*close))));
    }
    painter->save();
    painter->setClipRect(f.price.plot);
    painter->setRenderHint(QPainter::Antialiasing, stride == 1);
    // One pixel: any other width is stroked as an area, which takes several times as long.
    painter->setPen(QPen(f.colors.warn, 1));
    painter->drawPolyline(line);
    painter->restore();
}

} // namespace jarvis::widgets::charts
