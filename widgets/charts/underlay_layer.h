#pragma once

#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

/// What lies behind the bars: the areas between Bollinger bands, and volume profiles at the right edge.
///
/// Threads: GUI.
class UnderlayLayer : public LayerItem {
public:
    using LayerItem::LayerItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintBand(QPainter& painter, const Study& study) const;
    void paintProfile(QPainter& painter, const ProfileShape& shape) const;
};

} // namespace jarvis::widgets::charts
