#pragma once

#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

/// The words of the legend, or why there is nothing to show.
class LegendLayer : public LayerItem {
public:
    using LayerItem::LayerItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintEmpty(QPainter& painter) const;
};

} // namespace jarvis::widgets::charts
