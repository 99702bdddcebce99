#include "widgets/charts/crosshair_layer.h"

#include "widgets/charts/price_line_layout.h"

#include <QDateTime>
#include <QPainter>

#include <cmath>

namespace jarvis::widgets::charts {
namespace {

constexpr double kCrossTagHeight = 18;

void paintTag(QPainter& painter, const ChartFrame& frame, const QRectF& box, Qt::Alignment alignment, const QString& text)
{
    painter.setPen(frame.colors.text3);
    painter.setBrush(frame.colors.raised);
    painter.drawRect(box.toRect().adjusted(0, 0, -1, -1));
    painter.setPen(frame.colors.text);
    frame.captions.draw(painter, box.adjusted(7, 0, -7, 0), alignment, text);
}

} // namespace

void CrosshairLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const ChartFrame& f = frame();
    if (f.cursor && !f.store.isEmpty()) {
        if (f.clickPrice)
            paintClickOffer(*painter);
        paintCross(*painter);
    }
    if (f.hasFocus) {
        painter->setPen(f.colors.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(f.bounds.toRect().adjusted(0, 0, -1, -1));
    }
}

void CrosshairLayer::paintCross(QPainter& painter) const
{
    const ChartFrame& f = frame();
    const ViewTransform* pane = nullptr;
    if (f.price.plot.contains(*f.cursor))
        pane = &f.price;
    else if (f.rsi && f.rsi->plot.contains(*f.cursor))
        pane = &*f.rsi;

    const double bar = std::round(f.price.barAt(f.cursor->x()));
    const int x = f.price.xPixel(bar);
    const QRectF& plot = f.price.plot;
    painter.setPen(QPen(f.colors.text3, 1, Qt::DashLine));
    if (x >= plot.left() && x <= plot.right())
        painter.drawLine(x, static_cast<int>(plot.top()), x, static_cast<int>(f.timeAxis.top()) - 1);
    if (pane != nullptr) {
        const int y = static_cast<int>(f.cursor->y());
        painter.drawLine(static_cast<int>(plot.left()), y, static_cast<int>(plot.right()), y);
        const double value = pane->priceAt(y);
        const QString text = pane == &f.price ? f.format.price(value) : f.format.locale().toString(value, 'f', 1);
        paintTag(painter, f,
                 QRectF(f.priceAxis.left() + 1, y - kCrossTagHeight / 2, f.priceAxis.width() - 2, kCrossTagHeight),
                 Qt::AlignRight, text);
    }

    const qint64 timeMs = BarClock(f.store, f.barMs).timeOf(bar);
    const QString when = f.format.locale().toString(QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC),
                                                    QStringLiteral("ddd d MMM yyyy  HH:mm"));
    const double width = f.captions.width(when) + 16;
    QRectF box(x - width / 2, f.timeAxis.top() + 1, width, f.timeAxis.height() - 3);
    if (box.left() < plot.left())
        box.moveLeft(plot.left());
    if (box.right() > plot.right())
        box.moveRight(plot.right());
    paintTag(painter, f, box, Qt::AlignHCenter, when);
}

void CrosshairLayer::paintClickOffer(QPainter& painter) const
{
    const ChartFrame& f = frame();
    PriceLine offer;
    offer.side = f.clickSide;
    offer.label = f.format.price(*f.clickPrice);
    const QString text = describePriceLine(offer);
    const QColor color = f.clickSide == Side::Buy ? f.colors.up : f.colors.down;
    const double width = f.captions.width(text) + 16;
    const QRectF box(f.cursor->x() + 14, f.cursor->y() - 24, width, kCrossTagHeight);
    painter.fillRect(box.toRect(), color);
    painter.setPen(ChartColors::inkOn(color));
    f.captions.draw(painter, box, Qt::AlignHCenter, text);
}

} // namespace jarvis::widgets::charts
