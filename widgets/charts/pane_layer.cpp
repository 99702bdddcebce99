#include "widgets/charts/pane_layer.h"

#include "widgets/charts/series_path.h"

#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace jarvis::widgets::charts {
namespace {

constexpr qreal kPaneInset = 8;
constexpr qreal kValueGap = 8;
constexpr double kBandStrength = 0.05;
constexpr double kHistogramStrength = 0.45;

} // namespace

void PaneLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (frame().store.isEmpty())
        return;
    for (const Pane& pane : frame().panes) {
        paintScale(*painter, pane);
        painter->save();
        painter->setClipRect(pane.view.plot);
        if (frame().studies.all()[pane.study].spec().kind == StudyKind::Macd)
            paintHistogram(*painter, pane);
        paintLines(*painter, pane);
        paintValues(*painter, pane);
        painter->restore();
    }
}

void PaneLayer::paintScale(QPainter& painter, const Pane& pane) const
{
    const ChartFrame& f = frame();
    const QRectF& plot = pane.view.plot;
    const bool isRsi = f.studies.all()[pane.study].spec().kind == StudyKind::Rsi;
    if (isRsi) {
        const QRectF band(QPointF(plot.left(), pane.view.yPixel(70)), QPointF(plot.right(), pane.view.yPixel(30)));
        painter.fillRect(band, ChartColors::mixed(f.colors.accent, f.colors.panel, kBandStrength));
    }
    painter.setPen(f.colors.line);
    painter.drawLine(0, static_cast<int>(plot.top()) - 1, static_cast<int>(f.bounds.right()), static_cast<int>(plot.top()) - 1);
    painter.drawLine(static_cast<int>(plot.right()), static_cast<int>(plot.top()), static_cast<int>(plot.right()), static_cast<int>(plot.bottom()));
    for (const double mark : pane.ticks) {
        const int y = pane.view.yPixel(mark);
        painter.setPen(isRsi && mark != 50 ? QPen(f.colors.line, 1, Qt::DashLine) : QPen(f.colors.grid()));
        painter.drawLine(static_cast<int>(plot.left()), y, static_cast<int>(plot.right()), y);
        if (y - 8 < plot.top() || y + 8 > plot.bottom())
            continue;
        painter.setPen(f.colors.text2);
        f.captions.draw(painter, QRectF(pane.axis.left() + kPaneInset, y - 8, pane.axis.width() - 2 * kPaneInset, 16),
            Qt::AlignRight, isRsi ? f.format.number(mark, 0) : f.format.number(mark, pane.decimals - 1));
    }
}

void PaneLayer::paintHistogram(QPainter& painter, const Pane& pane) const
{
    const ChartFrame& f = frame();
    const ValueSeries& values = f.studies.all()[pane.study].output(2);
    const ViewTransform& view = pane.view;
    int level = 0;
    double bars = 1;
    for (; level + 1 < values.levelCount() && bars * view.pixelsPerBar() < 1; bars *= ValueSeries::kFactor)
        ++level;
    const auto count = static_cast<double>(values.levelSize(level));
    const auto from = static_cast<std::size_t>(std::clamp(std::floor(view.firstBar / bars), 0.0, count));
    const auto end = static_cast<std::size_t>(std::clamp(std::ceil(view.lastBar / bars) + 1, 0.0, count));
    const int width = std::max(1, static_cast<int>(bars * view.pixelsPerBar() * 0.6));
    const int zero = view.yPixel(0);
    QVarLengthArray<QRect, 2048> above;
    QVarLengthArray<QRect, 2048> below;
    for (std::size_t i = from; i < end; ++i) {
        const ValueSeries::Extent extent = values.bucket(level, i);
        const int x = view.xPixel(static_cast<double>(i) * bars + (bars - 1) / 2) - width / 2;
        if (!extent.isEmpty() && extent.high > 0)
            above.append(QRect(QPoint(x, view.yPixel(extent.high)), QPoint(x + width - 1, zero)));
        if (!extent.isEmpty() && extent.low < 0)
            below.append(QRect(QPoint(x, zero), QPoint(x + width - 1, view.yPixel(extent.low))));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ChartColors::mixed(f.colors.up, f.colors.panel, kHistogramStrength));
    painter.drawRects(above.constData(), static_cast<int>(above.size()));
    painter.setBrush(ChartColors::mixed(f.colors.down, f.colors.panel, kHistogramStrength));
    painter.drawRects(below.constData(), static_cast<int>(below.size()));
    painter.setBrush(Qt::NoBrush);
}

void PaneLayer::paintLines(QPainter& painter, const Pane& pane) const
{
    const ChartFrame& f = frame();
    const Study& study = f.studies.all()[pane.study];
    painter.setRenderHint(QPainter::Antialiasing, f.price.pixelsPerBar() >= 1);
    const std::size_t lines = std::min<std::size_t>(study.outputCount(), 2);
    for (std::size_t i = 0; i < lines; ++i) {
        painter.setPen(QPen(i == 0 ? f.colors.of(study.spec().color) : f.colors.text2, 1));
        for (const QPolygonF& part : seriesPath(study.output(i), pane.view))
            painter.drawPolyline(part);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void PaneLayer::paintValues(QPainter& painter, const Pane& pane) const
{
    const ChartFrame& f = frame();
    const Study& study = f.studies.all()[pane.study];
    QRectF row(pane.view.plot.left() + kPaneInset, pane.view.plot.top() + 4, pane.view.plot.width() - 2 * kPaneInset, 16);
    const auto write = [&](const QString& text, const QColor& color) {
        const qreal width = f.captions.width(text);
        painter.fillRect(QRectF(row.left() - 2, row.top(), width + 4, row.height()), f.colors.panel);
        painter.setPen(color);
        f.captions.draw(painter, row, Qt::AlignLeft, text);
        row.setLeft(row.left() + width + kValueGap);
    };
    write(shortName(study.spec()), f.colors.text2);
    for (std::size_t i = 0; i < study.outputCount(); ++i) {
        const double value = study.output(i).at(f.legendBar());
        const QColor color = i == 0 ? f.colors.of(study.spec().color) : i == 1 ? f.colors.text2 : value < 0 ? f.colors.down : f.colors.up;
        write(f.format.number(value, pane.decimals), color);
    }
}

} // namespace jarvis::widgets::charts
