#include "widgets/charts/candle_layer.h"

#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {
namespace {

constexpr double kVolumeShare = 0.16;
constexpr double kBodyShare = 0.72;
constexpr double kVolumeStrength = 0.28;
constexpr int kAreaAlpha = 36;

/// Things of one colour are drawn in one call.
template <class Shape>
struct UpDown {
    QVarLengthArray<Shape, 2048> up;
    QVarLengthArray<Shape, 2048> down;

    QVarLengthArray<Shape, 2048>& of(bool isUp) { return isUp ? up : down; }
};

void drawBoxes(QPainter& painter, UpDown<QRect>& boxes, const QColor& up, const QColor& down)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(up);
    painter.drawRects(boxes.up.constData(), static_cast<int>(boxes.up.size()));
    painter.setBrush(down);
    painter.drawRects(boxes.down.constData(), static_cast<int>(boxes.down.size()));
}

void drawStrokes(QPainter& painter, UpDown<QLine>& strokes, const QColor& up, const QColor& down)
{
    painter.setPen(up);
    painter.drawLines(strokes.up.constData(), static_cast<int>(strokes.up.size()));
    painter.setPen(down);
    painter.drawLines(strokes.down.constData(), static_cast<int>(strokes.down.size()));
}

/// Odd, so that the wick sits in the middle, and with a gap to the neighbour.
int bodyWidth(double bucketPixels)
{
    const int width = static_cast<int>(bucketPixels * kBodyShare);
    if (width < 3)
        return bucketPixels < 4 ? 1 : 3;
    return width - 1 + width % 2;
}

} // namespace

void CandleLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (frame().store.isEmpty())
        return;
    painter->save();
    painter->setClipRect(frame().price.plot);
    const Span span = visibleSpan();
    if (span.first <= span.last) {
        if (frame().isVolumeVisible)
            paintVolume(*painter, span);
        switch (frame().style) {
        case ChartStyle::Candles:
        case ChartStyle::HeikinAshi:
            paintCandles(*painter, span);
            break;
        case ChartStyle::Bars:
            paintBars(*painter, span);
            break;
        case ChartStyle::Line:
            paintCloses(*painter, span, false);
            break;
        case ChartStyle::Area:
            paintCloses(*painter, span, true);
            break;
        }
    }
    painter->restore();
}

CandleLayer::Span CandleLayer::visibleSpan() const
{
    const CandleStore& store = frame().drawn();
    const ViewTransform& view = frame().price;
    Span span;
    span.level = store.levelFor(view.lastBar - view.firstBar, view.plot.width() / 2);
    const auto perBucket = static_cast<double>(CandleStore::barsPerBucket(span.level));
    span.bucketPixels = view.pixelsPerBar() * perBucket;
    const auto buckets = static_cast<double>(store.levelSize(span.level));
    const double first = std::floor((view.firstBar - 0.5) / perBucket);
    const double last = std::min(buckets - 1, std::floor((view.lastBar + 0.5) / perBucket));
    if (last < 0 || first >= buckets)
        return {span.level, 1, 0, span.bucketPixels};
    span.first = static_cast<std::size_t>(std::max(0.0, first));
    span.last = static_cast<std::size_t>(last);
    return span;
}

int CandleLayer::centerOf(const Span& span, std::size_t bucket) const
{
    const std::size_t perBucket = CandleStore::barsPerBucket(span.level);
    return frame().price.xPixel(static_cast<double>(bucket * perBucket) + static_cast<double>(perBucket - 1) / 2);
}

void CandleLayer::paintVolume(QPainter& painter, const Span& span) const
{
    const ChartFrame& f = frame();
    double most = 0;
    for (std::size_t i = span.first; i <= span.last; ++i)
        most = std::max(most, f.drawn().bucket(span.level, i).volume);
    if (most <= 0)
        return;

    const double scale = f.price.plot.height() * kVolumeShare / most;
    const int bottom = static_cast<int>(f.price.plot.bottom());
    const int width = bodyWidth(span.bucketPixels);
    UpDown<QRect> boxes;
    for (std::size_t i = span.first; i <= span.last; ++i) {
        const CandleStore::Bucket bucket = f.drawn().bucket(span.level, i);
        const int height = static_cast<int>(std::lround(bucket.volume * scale));
        boxes.of(bucket.close >= bucket.open)
            .append(QRect(centerOf(span, i) - width / 2, bottom - height, width, height));
    }
    drawBoxes(painter, boxes, ChartColors::mixed(f.colors.up, f.colors.panel, kVolumeStrength),
        ChartColors::mixed(f.colors.down, f.colors.panel, kVolumeStrength));
}

void CandleLayer::paintCandles(QPainter& painter, const Span& span) const
{
    const ChartFrame& f = frame();
    const int width = bodyWidth(span.bucketPixels);
    UpDown<QLine> wicks;
    UpDown<QRect> bodies;
    for (std::size_t i = span.first; i <= span.last; ++i) {
        const CandleStore::Bucket bucket = f.drawn().bucket(span.level, i);
        const bool isUp = bucket.close >= bucket.open;
        const int x = centerOf(span, i);
        wicks.of(isUp).append(QLine(x, f.price.yPixel(bucket.high), x, f.price.yPixel(bucket.low)));
        if (width < 2)
            continue;
        const int top = f.price.yPixel(std::max(bucket.open, bucket.close));
        const int bottom = f.price.yPixel(std::min(bucket.open, bucket.close));
        bodies.of(isUp).append(QRect(x - width / 2, top, width, std::max(1, bottom - top + 1)));
    }
    drawStrokes(painter, wicks, f.colors.up, f.colors.down);
    drawBoxes(painter, bodies, f.colors.up, f.colors.down);
}

void CandleLayer::paintBars(QPainter& painter, const Span& span) const
{
    const ChartFrame& f = frame();
    const int arm = bodyWidth(span.bucketPixels) / 2;
    UpDown<QLine> strokes;
    for (std::size_t i = span.first; i <= span.last; ++i) {
        const CandleStore::Bucket bucket = f.drawn().bucket(span.level, i);
        auto& lines = strokes.of(bucket.close >= bucket.open);
        const int x = centerOf(span, i);
        lines.append(QLine(x, f.price.yPixel(bucket.high), x, f.price.yPixel(bucket.low)));
        if (arm == 0)
            continue;
        const int open = f.price.yPixel(bucket.open);
        const int close = f.price.yPixel(bucket.close);
        lines.append(QLine(x - arm, open, x, open));
        lines.append(QLine(x, close, x + arm, close));
    }
    drawStrokes(painter, strokes, f.colors.up, f.colors.down);
}

void CandleLayer::paintCloses(QPainter& painter, const Span& span, bool isFilled) const
{
    const ChartFrame& f = frame();
    QPolygonF closes;
    for (std::size_t i = span.first; i <= span.last; ++i)
        closes.append(QPointF(centerOf(span, i), f.price.yOf(f.drawn().bucket(span.level, i).close)));
    painter.setRenderHint(QPainter::Antialiasing);
    if (isFilled) {
        QPolygonF area = closes;
        area.append(QPointF(closes.constLast().x(), f.price.plot.bottom()));
        area.append(QPointF(closes.constFirst().x(), f.price.plot.bottom()));
        QColor fill = f.colors.accent;
        fill.setAlpha(kAreaAlpha);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(area);
        painter.setBrush(Qt::NoBrush);
    }
    painter.setPen(QPen(isFilled ? f.colors.accent : f.colors.text, 1.2));
    painter.drawPolyline(closes);
}

} // namespace jarvis::widgets::charts
