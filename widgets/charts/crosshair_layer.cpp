#include "widgets/charts/crosshair_layer.h"

#include <QPainter>

#include <cmath>

namespace jarvis::widgets::charts {

void CrosshairLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const ChartFrame& f = frame();
    if (!f.cursor || f.store.isEmpty())
        return;
    const QRectF& plot = f.price.plot;
    painter->setPen(QPen(f.colors.text3, 1, Qt::DashLine));
    const int x = f.price.xPixel(std::round(f.price.barAt(f.cursor->x())));
    if (x >= plot.left() && x < plot.right())
        painter->drawLine(x, static_cast<int>(plot.top()), x, static_cast<int>(f.timeAxis.top()) - 1);
    // The line being dragged is the crosshair then.
    if (f.paneAt(*f.cursor) != nullptr && !f.book.drag()) {
        const int y = static_cast<int>(f.cursor->y());
        painter->drawLine(static_cast<int>(plot.left()), y, static_cast<int>(plot.right()) - 1, y);
    }
}

} // namespace jarvis::widgets::charts
