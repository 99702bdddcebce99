#include "widgets/charts/spark_line.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {

void SparkLine::paint(QPainter& painter, const QRectF& area, std::span<const double> prices) const
{
    std::vector<double> known;
    std::copy_if(prices.begin(), prices.end(), std::back_inserter(known), [](double p) { return std::isfinite(p); });
    if (known.size() < 2 || area.isEmpty())
        return;
    const auto [low, high] = std::minmax_element(known.begin(), known.end());
    const double span = *high - *low;

    QPolygonF points;
    points.reserve(static_cast<qsizetype>(known.size()) + 2);
    const double dx = area.width() / static_cast<double>(known.size() - 1);
    for (std::size_t i = 0; i < known.size(); ++i) {
        const double share = span > 0 ? (known[i] - *low) / span : 0.5;
        points.append(QPointF(area.left() + dx * static_cast<double>(i), area.bottom() - share * area.height()));
    }

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (fill.isValid()) {
        QPolygonF below = points;
        below.append(area.bottomRight());
        below.append(area.bottomLeft());
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(below);
    }
    painter.setPen(QPen(line, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
    painter.restore();
}

} // namespace jarvis::widgets::charts
