#pragma once

#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

/// Grid lines of the price pane, the numbers of its axis, and the times below.
class GridLayer : public LayerItem {
public:
    using LayerItem::LayerItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintPrices(QPainter& painter) const;
    void paintTimes(QPainter& painter) const;
};

} // namespace jarvis::widgets::charts
