#pragma once

#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

/// What belongs to the cursor and lies above everything: price and time of the crosshair on the axes, what
/// a click would do, and the frame that shows keyboard focus.
class CursorLayer : public LayerItem {
public:
    using LayerItem::LayerItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintPriceTag(QPainter& painter) const;
    void paintTimeTag(QPainter& painter) const;
    void paintClickOffer(QPainter& painter) const;
};

} // namespace jarvis::widgets::charts
