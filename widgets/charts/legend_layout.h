#pragma once

#include "widgets/charts/chart_frame.h"

#include <vector>

namespace jarvis::widgets::charts {

/// The words of the legend, each at its place: instrument, timeframe, open, high, low, close, change and
/// volume of one bar, then the indicators. Rows break between groups of words where the plot is narrow.
/// Empty for an empty store.
std::vector<LegendWord> layoutLegend(const ChartFrame& frame);

/// The area that these words cover; empty without words.
QRectF legendArea(const std::vector<LegendWord>& words);

} // namespace jarvis::widgets::charts
