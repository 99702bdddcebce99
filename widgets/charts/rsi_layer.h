#pragma once

#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

/// The pane of the relative strength index: its line and its value.
class RsiLayer : public LayerItem {
public:
    using LayerItem::LayerItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
};

} // namespace jarvis::widgets::charts
