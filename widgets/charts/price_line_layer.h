#pragma once

#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

/// The last price, and the owner's lines: orders, exits, entry; with their tags on the price axis.
class PriceLineLayer : public LayerItem {
public:
    using LayerItem::LayerItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintLine(QPainter& painter, const LineShape& line) const;
    void paintPill(QPainter& painter, const LineShape& line) const;
    void paintTags(QPainter& painter) const;
};

} // namespace jarvis::widgets::charts
