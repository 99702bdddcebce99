#include "widgets/charts/price_line_layer.h"

#include "widgets/charts/price_line_layout.h"

#include <QPainter>

#include <algorithm>

namespace jarvis::widgets::charts {
namespace {

constexpr double kTagHeight = 17;
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

    std::vector<Tag> tags;
    for (const LineShape& line : f.lines) {
        if (!line.isOutside)
            tags.push_back({static_cast<double>(line.y), line.tag, line.color, line.isWish});
    }
    if (last >= f.price.low && last <= f.price.high)
        tags.push_back({static_cast<double>(lastY), f.format.price(last), lastColor, true});
    paintTags(*painter, std::move(tags));
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
    painter.setPen(line.isWish ? frame().colors.text : line.color);
    frame().captions.draw(painter, line.pill, Qt::AlignHCenter, line.text);
}

void PriceLineLayer::paintTags(QPainter& painter, std::vector<Tag> tags) const
{
    const QRectF& axis = frame().priceAxis;
    std::stable_sort(tags.begin(), tags.end(), [](const Tag& a, const Tag& b) { return a.y < b.y; });
    std::vector<double> centers;
    for (const Tag& tag : tags)
        centers.push_back(tag.y);
    spreadOut(centers, kTagHeight + 1, axis.top(), axis.bottom());

    for (std::size_t i = 0; i < tags.size(); ++i) {
        const Tag& tag = tags[i];
        const QRect box(static_cast<int>(axis.left()) + 1, static_cast<int>(centers[i] - kTagHeight / 2),
                        static_cast<int>(axis.width()) - 2, static_cast<int>(kTagHeight));
        painter.setPen(tag.color);
        painter.setBrush(tag.isFilled ? tag.color : frame().colors.panel);
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        painter.setPen(tag.isFilled ? ChartColors::inkOn(tag.color) : tag.color);
        frame().captions.draw(painter, QRectF(box).adjusted(0, 0, -kTagPadding + 1, 0), Qt::AlignRight, tag.text);
    }
}

} // namespace jarvis::widgets::charts
