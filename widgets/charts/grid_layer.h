#pragma once

#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

/// Grid lines of both panes, the numbers of their axes and the times below; the band of the RSI between 30 and 70.
class GridLayer : public LayerItem {
public:
    using LayerItem::LayerItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintPrices(QPainter& painter) const;
    void paintTimes(QPainter& painter) const;
    void paintRsiBand(QPainter& painter) const;
    void paintRsiScale(QPainter& painter) const;
};

} // namespace jarvis::widgets::charts
