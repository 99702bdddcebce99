#pragma once

#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

/// What the chart shows, in words: instrument, open, high, low, close, volume and change of one bar, the values of the
/// indicators; or why there is nothing to show.
class LegendLayer : public LayerItem {
public:
    using LayerItem::LayerItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Word {
        QString text;
        QColor color;
        bool isTitle = false;
        bool startsGroup = false; ///< A gap before it, and the place where a row may break.
    };

    std::vector<Word> barWords() const;
    std::vector<Word> studyWords() const;
    qreal paintRow(QPainter& painter, const std::vector<Word>& words, qreal y) const;
    void paintEmpty(QPainter& painter) const;
};

} // namespace jarvis::widgets::charts
