#pragma once

#include "widgets/charts/study_spec.h"

#include <QString>
#include <QtGlobal>

#include <array>
#include <cstddef>
#include <vector>

namespace jarvis::widgets::charts {

class PriceFormat;

/// The numbers are kept in files: a new one goes to the end.
enum class DrawingKind : quint8 { TrendLine = 1, Level, Rectangle, Fibonacci, Text };

inline constexpr std::array kAllDrawingKinds{
    DrawingKind::TrendLine, DrawingKind::Level, DrawingKind::Rectangle, DrawingKind::Fibonacci, DrawingKind::Text};

/// A point of a drawing: in the market, not on the screen, so that it survives another timeframe and older history.
struct DrawingAnchor {
    qint64 timeMs = 0; ///< UTC.
    double price = 0;

    friend bool operator==(const DrawingAnchor&, const DrawingAnchor&) = default;
};

/// What a trader drew on a chart.
///
/// Threads: a plain value.
struct Drawing {
    static constexpr int kTextMax = 200;

    quint64 id = 0; ///< Given by the book; zero: none yet.
    DrawingKind kind = DrawingKind::TrendLine;
    std::vector<DrawingAnchor> anchors; ///< As many as anchorsOf(kind).
    QString text;                       ///< Of a text; otherwise empty.
    StudyColor color = StudyColor::Accent;
    bool isLocked = false; ///< Neither moved nor deleted before it is unlocked.

    friend bool operator==(const Drawing&, const Drawing&) = default;
};

std::size_t anchorsOf(DrawingKind kind);

/// Finite prices, the right number of anchors, a text where it needs one and no longer than allowed.
bool isSound(const Drawing& drawing);

/// Where the lines of a retracement lie: 0 is the second anchor, 1 the first.
inline constexpr std::array kFibonacciRatios{0.0, 0.236, 0.382, 0.5, 0.618, 0.786, 1.0};

QString nameOf(DrawingKind kind);
/// For lists and assistive technology: "Trend line: 21 Nov 2026 10:00 at 68,000.0, 21 Nov 2026 12:00 at 68,200.0".
QString describe(const Drawing& drawing, const PriceFormat& format);

} // namespace jarvis::widgets::charts
