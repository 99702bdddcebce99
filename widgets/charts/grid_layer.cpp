#include "widgets/charts/grid_layer.h"

#include <QPainter>

#include <algorithm>

namespace jarvis::widgets::charts {
namespace {

constexpr qreal kGridLabelGap = 8;

} // namespace

void GridLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (frame().store.isEmpty())
        return;
    paintTimes(*painter);
    paintPrices(*painter);
}

void GridLayer::paintPrices(QPainter& painter) const
{
    const ChartFrame& f = frame();
    for (const double price : f.priceTicks) {
        const int y = f.price.yPixel(price);
        painter.setPen(f.colors.grid());
        painter.drawLine(static_cast<int>(f.price.plot.left()), y, static_cast<int>(f.price.plot.right()), y);
        const QRectF label(f.priceAxis.left() + kGridLabelGap, y - 8, f.priceAxis.width() - 2 * kGridLabelGap, 16);
        const bool isCovered = std::any_of(
            f.tags.begin(), f.tags.end(), [&label](const AxisTag& tag) { return tag.box.intersects(label); });
        if (isCovered || label.top() < f.priceAxis.top() || label.bottom() > f.priceAxis.bottom())
            continue;
        painter.setPen(f.colors.text2);
        f.captions.draw(painter, label, Qt::AlignRight, f.axisText(price));
    }
}

void GridLayer::paintTimes(QPainter& painter) const
{
    const ChartFrame& f = frame();
    const int top = static_cast<int>(f.price.plot.top());
    const int bottom = static_cast<int>(f.timeAxis.top()) - 1;
    qreal freeFrom = f.timeAxis.left();
    // Where every tick begins a day, no day stands out.
    const bool isMixed = std::any_of(
        f.timeTicks.begin(), f.timeTicks.end(), [](const TimeTick& t) { return !t.isMajor; });
    for (const TimeTick& tick : f.timeTicks) {
        const int x = f.price.xPixel(tick.bar);
        const bool standsOut = tick.isMajor && isMixed;
        painter.setPen(standsOut ? f.colors.line : f.colors.grid());
        painter.drawLine(x, top, x, bottom);
        const qreal half = f.captions.width(tick.text) / 2;
        if (x - half < freeFrom + 4 || x + half > f.timeAxis.right() - 4)
            continue;
        painter.setPen(standsOut ? f.colors.text : f.colors.text2);
        f.captions.draw(painter, QRectF(x - half - 1, f.timeAxis.top(), 2 * half + 2, f.timeAxis.height()),
            Qt::AlignHCenter, tick.text);
        freeFrom = x + half + kGridLabelGap;
    }
    const QRectF corner(f.priceAxis.left(), f.timeAxis.top(), f.priceAxis.width() - kGridLabelGap, f.timeAxis.height());
    painter.setPen(f.colors.text2);
    f.captions.draw(painter, corner, Qt::AlignRight, QStringLiteral("UTC"));
}

} // namespace jarvis::widgets::charts
