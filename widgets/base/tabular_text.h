#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace jarvis::widgets::base {

/// Width of `text` when every digit takes the width of the widest one.
qreal tabularWidth(const QString& text, const QFont& font);

/// Draws a number so that numbers stand digit under digit, in any font, with the painter's pen.
///
/// One glyph run with our own advances: about as fast as drawText. Text that does not fit is elided on the left-most
/// digits' side only by a full "…": half a number is a wrong number. Letters take their own width.
/// `alignment`: AlignLeft, AlignRight or AlignHCenter; always centred vertically.
/// Threads: GUI.
void drawTabular(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text, const QFont& font);

} // namespace jarvis::widgets::base
