#include "widgets/charts/fill_layer.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {
namespace {

constexpr double kFillHalf = 5;
constexpr double kFillHeight = 8;
constexpr double kFillReach = 9;

QPolygonF triangle(const QPointF& tip, bool isBuy)
{
    const double base = isBuy ? kFillHeight : -kFillHeight;
    return QPolygonF({tip, tip + QPointF(kFillHalf, base), tip + QPointF(-kFillHalf, base)});
}

} // namespace

void FillLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const ChartFrame& f = frame();
    if (f.store.isEmpty() || f.fills.empty())
        return;
    painter->save();
    painter->setClipRect(f.price.plot);
    painter->setRenderHint(QPainter::Antialiasing);

    const FillMarker* hovered = nullptr;
    QPointF hoveredAt;
    const BarClock clock(f.store, f.barMs);
    const qint64 fromMs = clock.timeOf(std::floor(f.price.firstBar) - 1);
    const qint64 toMs = clock.timeOf(std::ceil(f.price.lastBar) + 1);
    const auto first = std::lower_bound(f.fills.begin(), f.fills.end(), fromMs, [](const FillMarker& one, qint64 ms) { return one.timeMs < ms; });
    for (auto at = first; at != f.fills.end() && at->timeMs <= toMs; ++at) {
        const FillMarker& fill = *at;
        const auto bar = static_cast<double>(f.store.indexAt(fill.timeMs));
        if (bar < 0)
            continue;
        const QPointF tip(f.price.xPixel(bar) + 0.5, f.price.yPixel(fill.price) + 0.5);
        painter->setPen(QPen(f.colors.panel, 1));
        painter->setBrush(fill.isBuy ? f.colors.up : f.colors.down);
        painter->drawPolygon(triangle(tip, fill.isBuy));
        if (f.cursor && std::hypot(f.cursor->x() - tip.x(), f.cursor->y() - tip.y()) < kFillReach) {
            hovered = &fill;
            hoveredAt = tip;
        }
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (hovered != nullptr && !hovered->label.isEmpty()) {
        QRectF box(hoveredAt.x() + 10, hoveredAt.y() - 24, f.captions.width(hovered->label) + 16, 20);
        if (box.right() > f.price.plot.right())
            box.moveRight(hoveredAt.x() - 10);
        painter->setPen(f.colors.line);
        painter->setBrush(f.colors.raised);
        painter->drawRect(box.toRect());
        painter->setPen(f.colors.text);
        f.captions.draw(*painter, box, Qt::AlignHCenter, hovered->label);
    }
    painter->restore();
}

} // namespace jarvis::widgets::charts
