#pragma once

#include "widgets/charts/chart_frame.h"
#include "widgets/charts/price_scale.h"
#include "widgets/charts/visible_range.h"

namespace jarvis::widgets::charts {

/// Counts a comparison from the bars in view. Comes before fitScale().
void placeComparison(ChartFrame& frame, const VisibleRange& range);

/// Fits an automatic scale to the bars in view. Nothing to do for an empty store or a manual scale.
void fitScale(PriceScale& scale, const ChartFrame& frame, const VisibleRange& range);

/// Divides `frame.bounds` into panes and axes and fills every place, tick and shape of the frame.
/// `axisWidth` only grows, so that the plot does not shake when a number gets a digit more.
void placeFrame(ChartFrame& frame, const VisibleRange& range, const PriceScale& scale, double& axisWidth);

} // namespace jarvis::widgets::charts
