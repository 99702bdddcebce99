#pragma once

#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

/// Candles, bars, a line or an area, and the volume below them, from the level of detail that the width can show.
class CandleLayer : public LayerItem {
public:
    using LayerItem::LayerItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Span {
        int level = 0;
        std::size_t first = 0;
        std::size_t last = 0;
        double bucketPixels = 0;
    };

    Span visibleSpan() const;
    int centerOf(const Span& span, std::size_t bucket) const;
    void paintVolume(QPainter& painter, const Span& span) const;
    void paintCandles(QPainter& painter, const Span& span) const;
    void paintBars(QPainter& painter, const Span& span) const;
    void paintCloses(QPainter& painter, const Span& span, bool isFilled) const;
};

} // namespace jarvis::widgets::charts
