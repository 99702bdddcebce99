#pragma once

#include "widgets/charts/chart_frame.h"

#include <optional>
#include <vector>

namespace jarvis::widgets::charts {

// Threads: GUI, for the fonts that they measure with; they keep nothing.

/// Where a moment lies among the bars: bar i begins at i, and a moment inside it lies between i and i + 1. Before and
/// after the history it goes on with the length of a bar.
double barOfMoment(const ChartFrame& frame, qint64 timeMs);

/// Each drawing that is in view, as it lies in this frame; `held` takes the place of the one with its id, or comes last.
std::vector<DrawingShape> layoutDrawings(const ChartFrame& frame, const DrawingBook& book, const std::optional<Drawing>& held);

/// The lines a drawing is made of, for painting and hitting. Empty for a text.
std::vector<QLineF> strokesOf(const DrawingShape& shape, const QRectF& plot);

/// The drawing that a mouse at `at` means, the newest of several; null if none.
const DrawingShape* drawingAt(const ChartFrame& frame, const QPointF& at);

/// The handle of this shape at `at`.
std::optional<std::size_t> handleAt(const DrawingShape& shape, const QPointF& at);

} // namespace jarvis::widgets::charts
