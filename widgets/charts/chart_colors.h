#pragma once

#include "widgets/charts/study_spec.h"

#include <QColor>

class QPalette;

namespace jarvis::widgets::charts {

/// The theme tokens that a chart uses, handed in by its owner. Every other shade is mixed from them.
struct ChartColors {
    QColor panel;  ///< Background.
    QColor raised; ///< Tags and labels on the chart.
    QColor line;   ///< Axes, separators; the grid is a weaker mix of it.
    QColor text;
    QColor text2;
    QColor text3;
    QColor accent; ///< Focus, selection, the line being dragged, the first overlay.
    QColor up;
    QColor down;
    QColor warn; ///< Liquidation, pending amendments, the second overlay.

    /// Legible in any palette but without a meaning of up and down: for a chart nobody has themed yet.
    static ChartColors fromPalette(const QPalette& palette);

    /// `share` of `top` over `bottom`, opaque: cheaper to paint than transparency.
    static QColor mixed(const QColor& top, const QColor& bottom, double share);

    QColor grid() const { return mixed(line, panel, 0.55); }
    QColor of(StudyColor color) const;
    /// The text or the panel colour, whichever is easier to read on `background`.
    QColor inkOn(const QColor& background) const;

    friend bool operator==(const ChartColors&, const ChartColors&) = default;
};

} // namespace jarvis::widgets::charts
