#pragma once

#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

/// The panes below the price: RSI, MACD, ATR with their scales and values.
///
/// Threads: GUI.
class PaneLayer : public LayerItem {
public:
    using LayerItem::LayerItem;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintScale(QPainter& painter, const Pane& pane) const;
    void paintHistogram(QPainter& painter, const Pane& pane) const;
    void paintLines(QPainter& painter, const Pane& pane) const;
    void paintValues(QPainter& painter, const Pane& pane) const;
};

} // namespace jarvis::widgets::charts
