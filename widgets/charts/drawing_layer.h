#pragma once

#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

/// What the trader drew, with the handles of the one that is chosen.
///
/// Threads: GUI.
class DrawingLayer : public LayerItem {
public:
    using LayerItem::LayerItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintShape(QPainter& painter, const DrawingShape& shape) const;
    void paintHandles(QPainter& painter, const DrawingShape& shape) const;
};

} // namespace jarvis::widgets::charts
