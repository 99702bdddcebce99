#include "widgets/charts/cursor_layer.h"

#include "widgets/charts/price_line_layout.h"
#include "widgets/charts/ticks.h"

#include <QDateTime>
#include <QPainter>

#include <cmath>

namespace jarvis::widgets::charts {
namespace {

constexpr double kCursorTagHeight = 18;
constexpr double kCursorTagPadding = 8;

void paintCursorTag(
    QPainter& painter, const ChartFrame& frame, const QRectF& box, Qt::Alignment alignment, const QString& text)
{
    painter.setPen(frame.colors.text3);
    painter.setBrush(frame.colors.raised);
    painter.drawRect(box.toRect().adjusted(0, 0, -1, -1));
    painter.setPen(frame.colors.text);
    frame.captions.draw(painter, box.adjusted(kCursorTagPadding, 0, -kCursorTagPadding, 0), alignment, text);
}

} // namespace

void CursorLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const ChartFrame& f = frame();
    if (f.cursor && !f.store.isEmpty()) {
        if (f.clickPrice)
            paintClickOffer(*painter);
        if (!f.book.drag())
            paintPriceTag(*painter);
        paintTimeTag(*painter);
    }
    if (f.hasFocus) {
        painter->setPen(f.colors.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(f.bounds.toRect().adjusted(0, 0, -1, -1));
    }
}

void CursorLayer::paintPriceTag(QPainter& painter) const
{
    const ChartFrame& f = frame();
    QString text;
    if (f.price.plot.contains(*f.cursor))
        text = f.axisText(f.price.priceAt(f.cursor->y()));
    for (const Pane& pane : f.panes) {
        if (pane.view.plot.contains(*f.cursor))
            text = f.format.number(pane.view.priceAt(f.cursor->y()), pane.decimals);
    }
    if (text.isEmpty())
        return;
    paintCursorTag(painter, f,
        QRectF(f.priceAxis.left() + 1, std::floor(f.cursor->y() - kCursorTagHeight / 2), f.priceAxis.width() - 1,
            kCursorTagHeight),
        Qt::AlignRight, text);
}

void CursorLayer::paintTimeTag(QPainter& painter) const
{
    const ChartFrame& f = frame();
    const double bar = std::round(f.price.barAt(f.cursor->x()));
    const qint64 timeMs = BarClock(f.store, f.barMs).timeOf(bar);
    const QString when = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC), QStringLiteral("ddd ") + dayFormat(QLocale(), true) + QStringLiteral("  HH:mm"));
    const double width = f.captions.width(when) + 2 * kCursorTagPadding;
    QRectF box(
        std::floor(f.price.xPixel(bar) - width / 2), f.timeAxis.top() + 2, std::ceil(width), f.timeAxis.height() - 4);
    if (box.right() > f.timeAxis.right())
        box.moveRight(f.timeAxis.right());
    if (box.left() < f.timeAxis.left())
        box.moveLeft(f.timeAxis.left());
    paintCursorTag(painter, f, box, Qt::AlignHCenter, when);
}

void CursorLayer::paintClickOffer(QPainter& painter) const
{
    const ChartFrame& f = frame();
    PriceLine offer;
    offer.side = f.clickSide;
    const QString price = f.format.price(*f.clickPrice);
    offer.label = f.clickSize.isEmpty() ? price : f.clickSize + QStringLiteral(" @ ") + price;
    const QString text = describePriceLine(offer);
    const QColor color = f.clickSide == Side::Buy ? f.colors.up : f.colors.down;
    const double width = std::ceil(f.captions.width(text)) + 2 * kCursorTagPadding;
    QRectF box(f.cursor->x() + 14, f.cursor->y() - 24, width, kCursorTagHeight);
    if (box.right() > f.price.plot.right())
        box.moveRight(f.cursor->x() - 14);
    if (box.top() < f.price.plot.top())
        box.moveTop(f.cursor->y() + 6);
    painter.fillRect(box.toRect(), color);
    painter.setPen(f.colors.inkOn(color));
    f.captions.draw(painter, box, Qt::AlignHCenter, text);
}

} // namespace jarvis::widgets::charts
