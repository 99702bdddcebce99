#include "widgets/charts/drawing_layout.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jarvis::widgets::charts {
namespace {

constexpr double kDrawingReach = 5;
constexpr double kHandleReach = 8;
constexpr double kTextHeight = 18;
constexpr double kLabelledWidth = 48;
constexpr double kLabelApart = 13;
constexpr double kTextPadding = 4;
/// Wider than any text on a chart.
constexpr double kWordsReach = 2'000;
/// Far enough outside for any slope to look right, near enough for a painter.
constexpr double kFarAway = 30'000;

/// Of all that was ever drawn most lies elsewhere: it costs no text and no painting.
bool isInView(const std::vector<QPointF>& points, DrawingKind kind, const QRectF& plot)
{
    const auto [left, right] = std::minmax({points.front().x(), points.back().x()});
    const auto [top, bottom] = std::minmax({points.front().y(), points.back().y()});
    if (bottom < plot.top() - kTextHeight || top > plot.bottom() + kTextHeight)
        return false;
    // A level has no ends, and words go on to the right of where they begin.
    const double words = kind == DrawingKind::Text || kind == DrawingKind::Fibonacci ? kWordsReach : kHandleReach;
    return kind == DrawingKind::Level || (left <= plot.right() + kHandleReach && right + words >= plot.left());
}

double distanceTo(const QLineF& line, const QPointF& at)
{
    const QPointF along = line.p2() - line.p1();
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(at - line.p1(), along) / length, 0.0, 1.0) : 0.0;
    const QPointF nearest = line.p1() + share * along;
    return std::hypot(at.x() - nearest.x(), at.y() - nearest.y());
}

std::optional<DrawingShape> shapeOf(const ChartFrame& frame, const Drawing& drawing, quint64 chosen)
{
    DrawingShape shape;
    shape.drawing = drawing;
    shape.isChosen = drawing.id == chosen || drawing.id == 0;
    shape.color = frame.colors.of(drawing.color);
    for (const DrawingAnchor& anchor : drawing.anchors) {
        const double x = frame.price.xOf(barOfMoment(frame, anchor.timeMs));
        const double y = frame.price.yOf(anchor.price);
        shape.points.emplace_back(std::clamp(x, -kFarAway, kFarAway), std::clamp(y, -kFarAway, kFarAway));
    }
    if (!isInView(shape.points, drawing.kind, frame.price.plot))
        return std::nullopt;
    if (drawing.kind == DrawingKind::Text)
        shape.textBox = QRectF(shape.points[0] + QPointF(0, -kTextHeight / 2), QSizeF(frame.captions.width(drawing.text) + 2 * kTextPadding, kTextHeight));
    if (drawing.kind == DrawingKind::Fibonacci) {
        // One too narrow for its words has none.
        const bool isWide = std::abs(shape.points[0].x() - shape.points[1].x()) >= kLabelledWidth;
        std::optional<double> labelled;
        for (const double ratio : kFibonacciRatios) {
            const double price = drawing.anchors[1].price + ratio * (drawing.anchors[0].price - drawing.anchors[1].price);
            const double y = std::clamp(frame.price.yOf(price), -kFarAway, kFarAway);
            // Words that would lie on those of the level before are left out.
            const bool hasRoom = isWide && (!labelled || std::abs(y - *labelled) >= kLabelApart);
            labelled = hasRoom ? std::optional(y) : labelled;
            shape.levels.push_back({y, hasRoom ? QStringLiteral("%1  %2").arg(frame.format.locale().toString(ratio, 'f', 3), frame.format.price(price)) : QString()});
        }
    }
    return shape;
}

} // namespace

double barOfMoment(const ChartFrame& frame, qint64 timeMs)
{
    if (frame.store.isEmpty())
        return 0;
    const auto length = static_cast<double>(BarClock(frame.store, frame.barMs).barMs());
    const std::ptrdiff_t index = frame.store.indexAt(timeMs);
    if (index < 0)
        return static_cast<double>(timeMs - frame.store.timeAt(0)) / length;
    const auto bar = static_cast<std::size_t>(index);
    const double into = static_cast<double>(timeMs - frame.store.timeAt(bar)) / length;
    // In a gap of the history time stands still.
    return static_cast<double>(index) + (bar + 1 < frame.store.size() ? std::min(into, 1.0) : into);
}

std::vector<DrawingShape> layoutDrawings(const ChartFrame& frame, const DrawingBook& book, const std::optional<Drawing>& held)
{
    std::vector<DrawingShape> shapes;
    if (frame.store.isEmpty())
        return shapes;
    const quint64 chosen = book.chosen() != nullptr ? book.chosen()->id : ~quint64{0};
    const auto add = [&](const Drawing& drawing) {
        if (std::optional<DrawingShape> shape = shapeOf(frame, drawing, chosen))
            shapes.push_back(std::move(*shape));
    };
    for (const Drawing& drawing : book.drawings())
        add(held && held->id == drawing.id ? *held : drawing);
    if (held && book.find(held->id) == nullptr)
        add(*held);
    return shapes;
}

std::vector<QLineF> strokesOf(const DrawingShape& shape, const QRectF& plot)
{
    std::vector<QLineF> strokes;
    switch (shape.drawing.kind) {
    case DrawingKind::TrendLine:
        strokes.emplace_back(shape.points[0], shape.points[1]);
        break;
    case DrawingKind::Level:
        strokes.emplace_back(plot.left(), shape.points[0].y(), plot.right(), shape.points[0].y());
        break;
    case DrawingKind::Rectangle: {
        const QRectF box = QRectF(shape.points[0], shape.points[1]).normalized();
        strokes = {{box.topLeft(), box.topRight()}, {box.topRight(), box.bottomRight()}, {box.bottomRight(), box.bottomLeft()},
            {box.bottomLeft(), box.topLeft()}};
        break;
    }
    case DrawingKind::Fibonacci: {
        const double left = std::min(shape.points[0].x(), shape.points[1].x());
        const double right = std::max(shape.points[0].x(), shape.points[1].x());
        for (const DrawingShape::Level& level : shape.levels)
            strokes.emplace_back(left, level.y, right, level.y);
        break;
    }
    case DrawingKind::Text:
        break;
    }
    return strokes;
}

const DrawingShape* drawingAt(const ChartFrame& frame, const QPointF& at)
{
    if (!frame.price.plot.contains(at))
        return nullptr;
    for (auto shape = frame.drawings.rbegin(); shape != frame.drawings.rend(); ++shape) {
        if (shape->drawing.id == 0)
            continue;
        if (shape->textBox.contains(at))
            return &*shape;
        for (const QLineF& stroke : strokesOf(*shape, frame.price.plot)) {
            if (distanceTo(stroke, at) <= kDrawingReach)
                return &*shape;
        }
        if (shape->isChosen && handleAt(*shape, at))
            return &*shape;
    }
    return nullptr;
}

std::optional<std::size_t> handleAt(const DrawingShape& shape, const QPointF& at)
{
    // A level and a text are moved as a whole.
    if (shape.points.size() < 2)
        return std::nullopt;
    for (std::size_t i = 0; i < shape.points.size(); ++i) {
        if (std::hypot(at.x() - shape.points[i].x(), at.y() - shape.points[i].y()) <= kHandleReach)
            return i;
    }
    return std::nullopt;
}

} // namespace jarvis::widgets::charts
