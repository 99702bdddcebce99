#pragma once

#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

/// The lines drawn over the price: moving averages, bands and the VWAP.
class OverlayLayer : public LayerItem {
public:
    using LayerItem::LayerItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
};

} // namespace jarvis::widgets::charts
