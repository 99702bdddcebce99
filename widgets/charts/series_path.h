#pragma once

#include "widgets/charts/value_series.h"
#include "widgets/charts/view_transform.h"

#include <QPolygonF>

#include <vector>

namespace jarvis::widgets::charts {

/// The visible part of an indicator as lines, parted where there is no value: one point per value or, where values
/// are closer than a pixel, the lowest and highest of each group of 1 to 4 pixels. Groups are of the same bars
/// whatever the window, so that a line does not shimmer while it is panned.
std::vector<QPolygonF> seriesPath(const ValueSeries& values, const ViewTransform& view);

/// The same through the middle of each group: the edge of an area, on which the line itself is painted. An area with the teeth
/// of the line for an edge takes ten times as long.
std::vector<QPolygonF> middlePath(const ValueSeries& values, const ViewTransform& view);

} // namespace jarvis::widgets::charts
