#include "widgets/charts/legend_layer.h"

#include <QPainter>

namespace jarvis::widgets::charts {
namespace {

constexpr qreal kEmptyInset = 16;
constexpr qreal kEmptyHeight = 60;

} // namespace

void LegendLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const ChartFrame& f = frame();
    if (!f.emptyTitle.isEmpty()) {
        paintEmpty(*painter);
        return;
    }
    // Candles may pass behind the words: a ground of the panel's colour keeps them legible.
    for (std::size_t i = 0; i < f.legend.size(); ++i) {
        QRectF ground = f.legend[i].box.adjusted(-2, 2, 3, -2);
        if (i + 1 < f.legend.size() && f.legend[i + 1].box.top() == f.legend[i].box.top())
            ground.setRight(f.legend[i + 1].box.left());
        painter->fillRect(ground, f.colors.panel);
    }
    for (const LegendWord& word : f.legend) {
        painter->setPen(word.color);
        (word.isTitle ? f.title : f.captions).draw(*painter, word.box, Qt::AlignLeft, word.text);
    }
}

void LegendLayer::paintEmpty(QPainter& painter) const
{
    const ChartFrame& f = frame();
    const qreal middle = f.bounds.center().y();
    const qreal width = f.bounds.width() - 2 * kEmptyInset;
    painter.setPen(f.colors.text);
    painter.setFont(f.title.font());
    painter.drawText(QRectF(kEmptyInset, middle - kEmptyHeight, width, kEmptyHeight),
        Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, f.emptyTitle);
    painter.setPen(f.colors.text2);
    painter.setFont(f.captions.font());
    painter.drawText(QRectF(kEmptyInset, middle + 8, width, kEmptyHeight),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, f.emptyReason);
}

} // namespace jarvis::widgets::charts
