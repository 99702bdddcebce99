#include "widgets/charts/rsi_layer.h"

#include "widgets/charts/series_path.h"

#include <QPainter>

#include <cmath>

namespace jarvis::widgets::charts {

void RsiLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const ChartFrame& f = frame();
    if (!f.rsi || !f.studies.rsi() || f.store.isEmpty())
        return;
    const std::vector<double>& values = f.studies.rsi()->values();

    painter->save();
    painter->setClipRect(f.rsi->plot);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(f.colors.accent, 1));
    for (const QPolygonF& part : seriesPath(values, *f.rsi))
        painter->drawPolyline(part);
    painter->restore();

    const double value = values[f.legendBar()];
    const QString name = QStringLiteral("RSI %1").arg(f.studies.rsiPeriod());
    const QRectF row(f.rsi->plot.left() + 8, f.rsi->plot.top() + 4, f.rsi->plot.width() - 16, 16);
    painter->setPen(f.colors.text2);
    f.captions.draw(*painter, row, Qt::AlignLeft, name);
    painter->setPen(f.colors.accent);
    f.captions.draw(*painter, row.adjusted(f.captions.width(name) + 8, 0, 0, 0), Qt::AlignLeft,
        std::isfinite(value) ? f.format.locale().toString(value, 'f', 1) : f.format.price(value));
}

} // namespace jarvis::widgets::charts
