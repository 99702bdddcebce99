#include "widgets/charts/price_line_layer.h"

#include <QPainter>

namespace jarvis::widgets::charts {
namespace {

constexpr qreal kTagPadding = 8;

} // namespace

void PriceLineLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const ChartFrame& f = frame();
    if (f.store.isEmpty())
        return;
    painter->save();
    painter->setClipRect(f.price.plot);
    for (const LineShape& line : f.lines)
        paintLine(*painter, line);

    const double last = f.store.closeAt(f.store.size() - 1);
    const QColor lastColor = f.isLastUp() ? f.colors.up : f.colors.down;
    const int lastY = f.price.yPixel(last);
    painter->setPen(QPen(lastColor, 1, Qt::DotLine));
    painter->drawLine(static_cast<int>(f.price.plot.left()), lastY, static_cast<int>(f.price.plot.right()), lastY);

    for (auto line = f.lines.rbegin(); line != f.lines.rend(); ++line)
        paintPill(*painter, *line);
    painter->restore();

    paintTags(*painter);
}

void PriceLineLayer::paintLine(QPainter& painter, const LineShape& line) const
{
    if (line.isOutside)
        return;
    const QRectF& plot = frame().price.plot;
    painter.setPen(QPen(line.color, 1, line.stroke));
    painter.drawLine(static_cast<int>(plot.left()), line.y, static_cast<int>(plot.right()), line.y);
}

void PriceLineLayer::paintPill(QPainter& painter, const LineShape& line) const
{
    const QRectF box = QRectF(line.pill.toRect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.color);
    painter.setBrush(line.isWish ? ChartColors::mixed(line.color, frame().colors.panel, 0.25) : frame().colors.panel);
    painter.drawRoundedRect(box, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(line.ink);
    frame().captions.draw(painter, line.pill, Qt::AlignHCenter, line.text);
}

void PriceLineLayer::paintTags(QPainter& painter) const
{
    for (const AxisTag& tag : frame().tags) {
        const QRect box = tag.box.toRect();
        painter.setPen(tag.color);
        painter.setBrush(tag.isFilled ? tag.color : frame().colors.panel);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        painter.setPen(tag.isFilled ? frame().colors.inkOn(tag.color) : tag.color);
        frame().captions.draw(painter, tag.box.adjusted(0, 0, -kTagPadding, 0), Qt::AlignRight, tag.text);
    }
}

} // namespace jarvis::widgets::charts
