#pragma once

#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

/// The two lines of the crosshair: the upright one at the middle of a bar, through all panes.
class CrosshairLayer : public LayerItem {
public:
    using LayerItem::LayerItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
};

} // namespace jarvis::widgets::charts
