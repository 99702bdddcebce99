#pragma once

#include "widgets/charts/view_transform.h"

#include <QPolygonF>

#include <vector>

namespace jarvis::widgets::charts {

/// The visible part of an indicator as lines: at most about one point per pixel, parted where there is no
/// value. Points are taken at the same bars whatever the window, so that a line does not shimmer while
/// it is panned.
std::vector<QPolygonF> seriesPath(const std::vector<double>& values, const ViewTransform& view);

} // namespace jarvis::widgets::charts
