#pragma once

#include <QColor>
#include <QRectF>

#include <span>

class QPainter;

namespace jarvis::widgets::charts {

/// Paints a small line of prices into a rectangle, fitted to its own lowest and highest value.
struct SparkLine {
    QColor line;
    QColor fill; ///< Below the line; invalid leaves it out.

    /// Fewer than two finite values draw nothing: a single price has no course.
    void paint(QPainter& painter, const QRectF& area, std::span<const double> prices) const;
};

} // namespace jarvis::widgets::charts
