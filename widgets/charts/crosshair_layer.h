#pragma once

#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

/// The crosshair with its price and time on the axes, what a click would do, and the frame that shows keyboard focus.
class CrosshairLayer : public LayerItem {
public:
    using LayerItem::LayerItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintCross(QPainter& painter) const;
    void paintClickOffer(QPainter& painter) const;
};

} // namespace jarvis::widgets::charts
