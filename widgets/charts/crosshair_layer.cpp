#include "widgets/charts/crosshair_layer.h"

#include "widgets/charts/drawing_layout.h"

#include <QPainter>

#include <cmath>

namespace jarvis::widgets::charts {

void CrosshairLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const ChartFrame& f = frame();
    if (f.store.isEmpty())
        return;
    const QRectF& plot = f.price.plot;
    painter->setPen(QPen(f.colors.text3, 1, Qt::DashLine));
    if (!f.cursor && f.guestMs) {
        // The bar that was open then: on longer bars it is the one that holds the moment.
        const int x = f.price.xPixel(std::floor(barOfMoment(f, *f.guestMs)));
        if (x >= plot.left() && x < plot.right())
            painter->drawLine(x, static_cast<int>(plot.top()), x, static_cast<int>(f.timeAxis.top()) - 1);
    }
    if (!f.cursor)
        return;
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
