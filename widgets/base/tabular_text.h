#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace jarvis::widgets::base {

/// Width of `text` when every digit takes the width of the widest one.
qreal tabularWidth(const QString& text, const QFont& font);

/// As much of a text's beginning as fits into `width`, then "…"; the text itself when it fits. For words, never for numbers.
QString elidedTabular(const QString& text, qreal width, const QFont& font);

/// Draws a number so that numbers stand digit under digit, in any font, with the painter's pen.
///
/// One glyph run with our own advances, which spares shaping. Text that does not fit becomes "…" as a whole: half a number is
/// a wrong number. Letters take their own width.
/// `alignment`: AlignLeft, AlignRight or AlignHCenter; always centred vertically.
/// Threads: GUI.
void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font);

} // namespace jarvis::widgets::base
