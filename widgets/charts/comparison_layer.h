#pragma once

#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

/// The line of the instrument that is compared.
class ComparisonLayer : public LayerItem {
public:
    using LayerItem::LayerItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
};

} // namespace jarvis::widgets::charts
