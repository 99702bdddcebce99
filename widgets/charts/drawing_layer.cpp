#include "widgets/charts/drawing_layer.h"

#include "widgets/charts/drawing_layout.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {
namespace {

constexpr int kRectangleAlpha = 26;
constexpr double kHandleHalf = 3.5;
constexpr double kTextInset = 4;
constexpr double kLabelHeight = 14;

} // namespace

void DrawingLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (frame().drawings.empty())
        return;
    painter->save();
    painter->setClipRect(frame().price.plot);
    for (const DrawingShape& shape : frame().drawings) {
        paintShape(*painter, shape);
        if (shape.isChosen)
            paintHandles(*painter, shape);
    }
    painter->restore();
}

void DrawingLayer::paintShape(QPainter& painter, const DrawingShape& shape) const
{
    const ChartFrame& f = frame();
    const bool isSlanted = shape.drawing.kind == DrawingKind::TrendLine;
    painter.setRenderHint(QPainter::Antialiasing, isSlanted);
    if (shape.drawing.kind == DrawingKind::Rectangle) {
        QColor fill = shape.color;
        fill.setAlpha(kRectangleAlpha);
        painter.fillRect(QRectF(shape.points[0], shape.points[1]).normalized(), fill);
    }
    painter.setPen(QPen(shape.color, shape.isChosen ? 2 : 1));
    const std::vector<QLineF> strokes = strokesOf(shape, f.price.plot);
    painter.drawLines(strokes.data(), static_cast<int>(strokes.size()));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(shape.color);
    const double left = std::min(shape.points.front().x(), shape.points.back().x());
    double written = -kLabelHeight;
    for (const DrawingShape::Level& level : shape.levels) {
        // In a low retracement every label would be struck out by the next line.
        if (level.text.isEmpty() || std::abs(level.y - written) < kLabelHeight)
            continue;
        written = level.y;
        f.captions.draw(painter, QRectF(left + kTextInset, level.y - 16, 200, 16), Qt::AlignLeft, level.text);
    }
    if (shape.drawing.kind == DrawingKind::Level) {
        f.captions.draw(painter, QRectF(f.price.plot.left(), shape.points[0].y() - 17, f.price.plot.width() - kTextInset, 16), Qt::AlignRight,
            f.format.price(shape.drawing.anchors[0].price));
    }
    if (shape.drawing.kind == DrawingKind::Text) {
        painter.fillRect(shape.textBox, f.colors.panel);
        f.captions.draw(painter, shape.textBox.adjusted(kTextInset, 0, 0, 0), Qt::AlignLeft, shape.drawing.text);
        if (shape.isChosen)
            painter.drawRect(shape.textBox);
    }
}

void DrawingLayer::paintHandles(QPainter& painter, const DrawingShape& shape) const
{
    if (shape.points.size() < 2)
        return;
    painter.setPen(QPen(shape.color, 1));
    // A locked one cannot be taken: its handles are filled.
    painter.setBrush(shape.drawing.isLocked ? shape.color : frame().colors.panel);
    for (const QPointF& point : shape.points)
        painter.drawRect(QRectF(point.x() - kHandleHalf, point.y() - kHandleHalf, 2 * kHandleHalf, 2 * kHandleHalf));
    painter.setBrush(Qt::NoBrush);
}

} // namespace jarvis::widgets::charts
