#pragma once

#include "widgets/charts/chart_frame.h"
#include "widgets/charts/visible_range.h"

namespace jarvis::widgets::charts {

// Threads: GUI, for the fonts that they measure with; they keep nothing.

/// How high each pane below the price is, in the order of the studies that have one; empty where the chart is too
/// low for any. Together they leave the price the larger part.
std::vector<double> paneHeights(const ChartFrame& frame);

/// Puts the panes of these heights below the price pane: places, scales, ticks.
void placePanes(ChartFrame& frame, const VisibleRange& range, const std::vector<double>& heights, double axisWidth);

/// The pane whose upper edge a mouse at `at` means; nothing if none.
std::optional<std::size_t> paneEdgeAt(const ChartFrame& frame, const QPointF& at);

} // namespace jarvis::widgets::charts
