#include "widgets/charts/layer_item.h"

namespace jarvis::widgets::charts {

LayerItem::LayerItem(const ChartFrame& frame, qreal z, QGraphicsItem* parent) : QGraphicsItem(parent), m_frame(frame)
{
    setZValue(z);
    setAcceptedMouseButtons(Qt::NoButton);
}

} // namespace jarvis::widgets::charts
