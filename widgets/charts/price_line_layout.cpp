#include "widgets/charts/price_line_layout.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {
namespace {

constexpr double kPillHeight = 18;
constexpr double kPillPadding = 7;
constexpr double kPillGap = 4;
constexpr double kEdgeGap = 8;
constexpr double kLineReach = 4;

QString lineText(const char* text)
{
    return QCoreApplication::translate("jarvis::widgets::charts::PriceLine", text);
}

QColor colorOf(const PriceLine& line, const ChartColors& colors)
{
    switch (line.kind) {
    case PriceLine::Kind::Order:
        return line.side == Side::Buy ? colors.up : colors.down;
    case PriceLine::Kind::TakeProfit:
        return colors.up;
    case PriceLine::Kind::StopLoss:
        return colors.down;
    case PriceLine::Kind::Entry:
        return colors.accent;
    case PriceLine::Kind::Liquidation:
        return colors.warn;
    case PriceLine::Kind::Alert:
        return colors.text2;
    }
    return colors.text2;
}

Qt::PenStyle strokeOf(const PriceLine& line)
{
    if (line.pending)
        return Qt::DotLine;
    return line.kind == PriceLine::Kind::Order || line.kind == PriceLine::Kind::Entry ? Qt::SolidLine : Qt::DashLine;
}

LineShape standingShape(const ChartFrame& frame, const PriceLine& line, bool isWaiting)
{
    LineShape shape;
    shape.id = line.id;
    shape.y = frame.price.yPixel(line.price);
    shape.text = describePriceLine(line);
    if (line.pending)
        shape.text += lineText(" (sending)");
    const QString note = frame.book.noteOf(line.id);
    if (!note.isEmpty())
        shape.text += QStringLiteral(" \u00b7 ") + note;
    shape.tag = frame.format.price(line.price);
    shape.color = colorOf(line, frame.colors);
    if (line.pending || isWaiting)
        shape.color = ChartColors::mixed(shape.color, frame.colors.panel, 0.6);
    shape.stroke = strokeOf(line);
    shape.isOutside = line.price < frame.price.low || line.price > frame.price.high;
    return shape;
}

LineShape wishShape(const ChartFrame& frame, const PriceLineBook::Move& move, bool isDragged)
{
    const PriceLine* line = frame.book.find(move.id);
    LineShape shape;
    shape.id = move.id;
    shape.y = frame.price.yPixel(move.newPrice);
    shape.text = QStringLiteral("%1  %2 \u2192 %3")
                     .arg(line != nullptr ? describePriceLine(*line) : QString(), frame.format.price(move.oldPrice),
                          frame.format.price(move.newPrice));
    if (!isDragged)
        shape.text += lineText(" (waiting for the venue)");
    shape.tag = frame.format.price(move.newPrice);
    shape.color = isDragged ? frame.colors.accent : frame.colors.warn;
    shape.stroke = isDragged ? Qt::SolidLine : Qt::DotLine;
    shape.isWish = true;
    shape.isOutside = move.newPrice < frame.price.low || move.newPrice > frame.price.high;
    return shape;
}

/// Lines out of view are piled up at their edge, the nearest price at the very edge.
void placeOutside(std::vector<LineShape>& shapes, const ChartFrame& frame)
{
    double top = frame.price.plot.top() + kEdgeGap + kPillHeight / 2;
    double bottom = frame.price.plot.bottom() - kEdgeGap - kPillHeight / 2;
    for (LineShape& shape : shapes) {
        if (!shape.isOutside)
            continue;
        const bool isAbove = shape.y < frame.price.plot.center().y();
        shape.text = (isAbove ? QStringLiteral("\u2191 ") : QStringLiteral("\u2193 ")) + shape.tag
            + QStringLiteral("  ") + shape.text;
        shape.y = static_cast<int>(isAbove ? top : bottom);
        (isAbove ? top : bottom) += isAbove ? kPillHeight + kPillGap : -kPillHeight - kPillGap;
    }
}

/// Pills stand at the right end of their lines; one that would cover another moves left of it.
void placePills(std::vector<LineShape>& shapes, const ChartFrame& frame)
{
    std::vector<QRectF> taken;
    for (LineShape& shape : shapes) {
        const double width = frame.captions.width(shape.text) + 2 * kPillPadding;
        QRectF pill(frame.price.plot.right() - kEdgeGap - width, shape.y - kPillHeight / 2, width, kPillHeight);
        for (bool isMoved = true; isMoved;) {
            isMoved = false;
            for (const QRectF& other : taken) {
                if (pill.intersects(other)) {
                    pill.moveRight(other.left() - kPillGap);
                    isMoved = true;
                }
            }
        }
        // In a crowd wider than the plot a covered pill is better than one out of sight.
        if (pill.left() < frame.price.plot.left() + kPillGap)
            pill.moveLeft(frame.price.plot.left() + kPillGap);
        shape.pill = pill;
        taken.push_back(pill);
    }
}

} // namespace

QString describePriceLine(const PriceLine& line)
{
    const bool isBuy = line.side == Side::Buy;
    QString text = line.kind == PriceLine::Kind::Alert ? QString()
        : isBuy                                        ? QStringLiteral("\u25b2 ")
                                                       : QStringLiteral("\u25bc ");
    switch (line.kind) {
    case PriceLine::Kind::Order:
        text += isBuy ? lineText("Buy") : lineText("Sell");
        break;
    case PriceLine::Kind::TakeProfit:
        text += lineText("TP");
        break;
    case PriceLine::Kind::StopLoss:
        text += lineText("SL");
        break;
    case PriceLine::Kind::Entry:
        text += isBuy ? lineText("Long") : lineText("Short");
        break;
    case PriceLine::Kind::Liquidation:
        text += lineText("Liquidation");
        break;
    case PriceLine::Kind::Alert:
        text += lineText("Alert");
        break;
    }
    return line.label.isEmpty() ? text : text + QLatin1Char(' ') + line.label;
}

std::vector<LineShape> layoutPriceLines(const ChartFrame& frame)
{
    std::vector<LineShape> shapes;
    const PriceLineBook& book = frame.book;
    // Wishes come first: they get the place at the right end of the line.
    if (book.drag())
        shapes.push_back(wishShape(frame, *book.drag(), true));
    for (const PriceLineBook::Move& move : book.amendments())
        shapes.push_back(wishShape(frame, move, false));
    for (const PriceLine& line : book.lines()) {
        const bool isWaiting = book.hasAmendment(line.id) || (book.drag() && book.drag()->id == line.id);
        shapes.push_back(standingShape(frame, line, isWaiting));
    }
    placeOutside(shapes, frame);
    placePills(shapes, frame);
    return shapes;
}

const LineShape* lineShapeAt(const std::vector<LineShape>& shapes, const QPointF& at, const QRectF& plot)
{
    const LineShape* nearest = nullptr;
    double distance = kLineReach + 0.5;
    for (const LineShape& shape : shapes) {
        if (shape.isWish)
            continue;
        if (shape.pill.contains(at))
            return &shape;
        const double away = std::abs(at.y() - shape.y);
        if (!shape.isOutside && plot.contains(at) && away < distance) {
            nearest = &shape;
            distance = away;
        }
    }
    return nearest;
}

void spreadOut(std::vector<double>& centers, double height, double top, double bottom)
{
    double free = top + height / 2;
    for (double& center : centers) {
        center = std::max(center, free);
        free = center + height;
    }
    double limit = bottom - height / 2;
    for (auto center = centers.rbegin(); center != centers.rend() && *center > limit; ++center) {
        *center = limit;
        limit -= height;
    }
}

} // namespace jarvis::widgets::charts
