#include "widgets/charts/overlay_layer.h"

#include "widgets/charts/series_path.h"

#include <QPainter>

namespace jarvis::widgets::charts {

void OverlayLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const ChartFrame& f = frame();
    if (f.store.isEmpty())
        return;
    painter->save();
    painter->setClipRect(f.price.plot);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    const auto draw = [&](const std::vector<double>& values, const QPen& pen) {
        painter->setPen(pen);
        for (const QPolygonF& part : seriesPath(values, f.price))
            painter->drawPolyline(part);
    };
    if (f.isVwapVisible())
        draw(f.studies.vwap()->values(), QPen(ChartColors::mixed(f.colors.text, f.colors.panel, 0.8), 1, Qt::DotLine));
    int number = 0;
    for (const Studies::Ema& ema : f.studies.emas())
        draw(ema.series.values(), QPen(f.colors.overlay(number++), 1));
    painter->restore();
}

} // namespace jarvis::widgets::charts
