#pragma once

#include "widgets/charts/chart_frame.h"

#include <QGraphicsItem>

namespace jarvis::widgets::charts {

/// One thing painted over the whole chart: a graphics item in widget pixels that reads a ChartFrame.
///
/// Layers take no mouse and keep no state; the chart that owns the frame outlives them.
class LayerItem : public QGraphicsItem {
public:
    LayerItem(const ChartFrame& frame, qreal z, QGraphicsItem* parent);

    /// The frame's bounds are about to change.
    void prepareForResize() { prepareGeometryChange(); }

    QRectF boundingRect() const override { return m_frame.bounds; }

protected:
    const ChartFrame& frame() const { return m_frame; }

private:
    const ChartFrame& m_frame;
};

} // namespace jarvis::widgets::charts
