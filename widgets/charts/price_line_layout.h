#pragma once

#include "widgets/charts/chart_frame.h"

#include <vector>

namespace jarvis::widgets::charts {

/// Turns the lines of `frame.book` into shapes for this frame: texts, colours, boxes that do not cover
/// one another. Lines whose price is not in view become pills at the upper or lower edge. The wish of a
/// drag or an amendment is a shape of its own, beside the line that still stands.
std::vector<LineShape> layoutPriceLines(const ChartFrame& frame);

/// The tags of these lines and of the last price, moved apart where they would cover one another.
std::vector<AxisTag> layoutAxisTags(const ChartFrame& frame);

/// "▲ Buy 0.0050 limit": side as arrow and word, kind, and what the owner says.
QString describePriceLine(const PriceLine& line);

/// The line that a mouse at `at` means: in its pill, or within a few pixels of it. Null if none.
const LineShape* lineShapeAt(const std::vector<LineShape>& shapes, const QPointF& at, const QRectF& plot);

/// Moves boxes of one height, given by their centres in rising order, apart until none overlaps
/// another and all lie within top..bottom where there is room.
void spreadOut(std::vector<double>& centers, double height, double top, double bottom);

} // namespace jarvis::widgets::charts
