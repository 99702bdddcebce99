#pragma once

#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

/// Fills as triangles at their price; the label of the one under the cursor.
class FillLayer : public LayerItem {
public:
    using LayerItem::LayerItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
};

} // namespace jarvis::widgets::charts
