#include "widgets/charts/price_line_layout.h"

#include "widgets/charts/legend_layout.h"

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
constexpr double kTagHeight = 17;

struct LineNames {
    Q_DECLARE_TR_FUNCTIONS(jarvis::widgets::charts::PriceLine)
};

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
        shape.text += LineNames::tr(" (sending)");
    const QString note = frame.book.noteOf(line.id);
    if (!note.isEmpty())
        shape.text += QStringLiteral(" \u00b7 ") + note;
    shape.price = line.price;
    shape.tag = frame.format.price(line.price);
    shape.color = colorOf(line, frame.colors);
    shape.ink = line.pending || isWaiting ? frame.colors.text2 : shape.color;
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
    if (isDragged && !frame.dragNote.isEmpty())
        shape.text += QStringLiteral(" \u00b7 ") + frame.dragNote;
    if (!isDragged)
        shape.text += LineNames::tr(" (waiting for the venue)");
    shape.price = move.newPrice;
    shape.tag = frame.format.price(move.newPrice);
    shape.color = isDragged ? frame.colors.accent : frame.colors.warn;
    shape.ink = frame.colors.text;
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

/// Pills stand at the left end of their lines, away from the newest bars; one that would cover another
/// moves right of it. Those of prices out of view stand at the right, in the corners, or below a legend that reaches there.
void placePills(std::vector<LineShape>& shapes, const ChartFrame& frame)
{
    const QRectF& plot = frame.price.plot;
    const double top = plot.top() + kPillGap;
    const double bottom = std::max(top, plot.bottom() - kPillGap - kPillHeight);
    const QRectF legend = legendArea(frame.legend);
    std::vector<QRectF> taken{legend};
    for (LineShape& shape : shapes) {
        const double width = frame.captions.width(shape.text) + 2 * kPillPadding;
        QRectF pill(plot.left() + kEdgeGap, std::clamp(shape.y - kPillHeight / 2, top, bottom), width, kPillHeight);
        if (shape.isOutside)
            pill.moveRight(plot.right() - kEdgeGap);
        if (shape.isOutside && pill.intersects(legend))
            pill.moveTop(legend.bottom() + kPillGap);
        for (bool isMoved = true; isMoved;) {
            isMoved = false;
            for (const QRectF& other : taken) {
                if (pill.intersects(other)) {
                    shape.isOutside ? pill.moveRight(other.left() - kPillGap) : pill.moveLeft(other.right() + kPillGap);
                    isMoved = true;
                }
            }
        }
        // In a crowd wider than the plot a covered pill is better than one out of sight.
        if (pill.right() > plot.right() - kPillGap)
            pill.moveRight(plot.right() - kPillGap);
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
        text += isBuy ? LineNames::tr("Buy") : LineNames::tr("Sell");
        break;
    case PriceLine::Kind::TakeProfit:
        text += LineNames::tr("TP");
        break;
    case PriceLine::Kind::StopLoss:
        text += LineNames::tr("SL");
        break;
    case PriceLine::Kind::Entry:
        text += isBuy ? LineNames::tr("Long") : LineNames::tr("Short");
        break;
    case PriceLine::Kind::Liquidation:
        text += LineNames::tr("Liquidation");
        break;
    case PriceLine::Kind::Alert:
        text += LineNames::tr("Alert");
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

std::vector<AxisTag> layoutAxisTags(const ChartFrame& frame)
{
    struct Wanted {
        double price;
        AxisTag tag;
    };
    std::vector<Wanted> wanted;
    for (const LineShape& line : frame.lines) {
        if (!line.isOutside)
            wanted.push_back({line.price, {{}, line.tag, line.color, line.isWish}});
    }
    if (!frame.store.isEmpty()) {
        const double last = frame.store.closeAt(frame.store.size() - 1);
        const QColor color = frame.isLastUp() ? frame.colors.up : frame.colors.down;
        if (last >= frame.price.low && last <= frame.price.high)
            wanted.push_back({last, {{}, frame.axisText(last), color, true}});
    }
    std::stable_sort(wanted.begin(), wanted.end(), [](const Wanted& a, const Wanted& b) { return a.price > b.price; });

    std::vector<double> centers;
    for (const Wanted& one : wanted)
        centers.push_back(frame.price.yPixel(one.price));
    const QRectF& axis = frame.priceAxis;
    spreadOut(centers, kTagHeight + 1, axis.top(), axis.bottom());
    std::vector<AxisTag> tags;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        wanted[i].tag.box = QRectF(
            axis.left() + 1, std::floor(centers[i] - kTagHeight / 2), axis.width() - 1, kTagHeight);
        tags.push_back(wanted[i].tag);
    }
    return tags;
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
