#include "widgets/charts/candle_layer.h"
#include "widgets/charts/chart_layout.h"
#include "widgets/charts/comparison_layer.h"
#include "widgets/charts/crosshair_layer.h"
#include "widgets/charts/cursor_layer.h"
#include "widgets/charts/drawing_layer.h"
#include "widgets/charts/drawing_layout.h"
#include "widgets/charts/fill_layer.h"
#include "widgets/charts/grid_layer.h"
#include "widgets/charts/legend_layer.h"
#include "widgets/charts/overlay_layer.h"
#include "widgets/charts/pane_layer.h"
#include "widgets/charts/price_chart.h"
#include "widgets/charts/price_line_layer.h"
#include "widgets/charts/underlay_layer.h"

#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QResizeEvent>
#include <QValueAxis>

#include <algorithm>
#include <utility>

// How a PriceChart gets onto the screen: Qt Charts and the layers, the frame clock, painting.
namespace jarvis::widgets::charts {
namespace {

constexpr int kFrameMs = 16;
/// What a hand does is shown with the next frame. The market moves the chart this often: more is not read, and is half of what the
/// desk costs.
constexpr int kMarketFrameMs = 50;
constexpr int kCaptionPixels = 11;
constexpr int kTitlePixels = 13;
constexpr int kCaptionHeight = 28;
constexpr int kCaptionInset = 8;

/// Axes of Qt Charts give the frame and the domain; numbers and grid are painted by the layers.
QValueAxis* bareAxis(QChart* chart, Qt::Alignment side)
{
    auto* axis = new QValueAxis;
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setMinorGridLineVisible(false);
    axis->setTickCount(2);
    chart->addAxis(axis, side);
    return axis;
}

QChart* bareChart(QGraphicsScene* scene)
{
    auto* chart = new QChart;
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setAcceptedMouseButtons(Qt::NoButton);
    chart->setAcceptHoverEvents(false);
    scene->addItem(chart);
    return chart;
}

} // namespace

void PriceChart::build()
{
    setScene(new QGraphicsScene(this));
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setOptimizationFlags(QGraphicsView::DontSavePainterState | QGraphicsView::DontAdjustForAntialiasing);
    setInteractive(false);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // The scene paints its ground: no other below it.
    setMinimumSize(160, 120);

    m_priceChart = bareChart(scene());
    m_barAxis = bareAxis(m_priceChart, Qt::AlignBottom);
    m_priceAxis = bareAxis(m_priceChart, Qt::AlignRight);
    // A series without points makes Qt Charts keep a domain for the two axes.
    auto* domain = new QLineSeries;
    m_priceChart->addSeries(domain);
    domain->attachAxis(m_barAxis);
    domain->attachAxis(m_priceAxis);

    m_layers = {new GridLayer(m_frame, 40, m_priceChart), new UnderlayLayer(m_frame, 45, m_priceChart), new CandleLayer(m_frame, 50, m_priceChart),
        new ComparisonLayer(m_frame, 50.5, m_priceChart), new OverlayLayer(m_frame, 51, m_priceChart), new DrawingLayer(m_frame, 51.5, m_priceChart), new CrosshairLayer(m_frame, 52, m_priceChart),
        new FillLayer(m_frame, 53, m_priceChart), new PriceLineLayer(m_frame, 54, m_priceChart),
        new LegendLayer(m_frame, 55, m_priceChart), new PaneLayer(m_frame, 50, m_priceChart)};
    auto* cursorLayer = new CursorLayer(m_frame, 100, nullptr);
    scene()->addItem(cursorLayer);
    m_layers.push_back(cursorLayer);
}

void PriceChart::applyColors()
{
    setBackgroundBrush(m_frame.colors.panel);
    for (QAbstractAxis* axis : m_priceChart->axes())
        axis->setLinePen(QPen(m_frame.colors.line, 1));
    markDirty();
}

void PriceChart::applyFonts()
{
    QFont captions = font();
    captions.setPixelSize(kCaptionPixels);
    QFont title = font();
    title.setPixelSize(kTitlePixels);
    title.setWeight(QFont::DemiBold);
    m_frame.captions = TabularText(captions);
    m_frame.title = TabularText(title);
    m_axisWidth = 0;
    markDirty();
}

void PriceChart::markDirty() { paintWithin(kFrameMs); }
void PriceChart::markMoved() { paintWithin(kMarketFrameMs); }

void PriceChart::paintWithin(int milliseconds)
{
    m_isDirty = true;
    if (!isVisible())
        return;
    const qint64 since = m_sinceFrame.isValid() ? m_sinceFrame.elapsed() : milliseconds;
    const int wait = static_cast<int>(std::clamp<qint64>(milliseconds - since, 0, milliseconds));
    if (!m_frameTimer.isActive() || m_frameTimer.remainingTime() > wait)
        m_frameTimer.start(wait);
}

void PriceChart::tick()
{
    m_sinceFrame.start();
    refresh();
    viewport()->update();
    const bool isNearStart = !m_frame.store.isEmpty() && m_range.first() < m_range.bars() / 2;
    if (isNearStart && !m_isOlderAsked) {
        m_isOlderAsked = true;
        Q_EMIT olderHistoryWanted(m_frame.store.timeAt(0));
    }
}

void PriceChart::refresh()
{
    m_isDirty = false;
    m_frame.hasFocus = hasFocus();
    // Under a hand that holds a price nothing may move by itself.
    const bool isHeld = m_gesture.grip == Grip::LineMoving || m_gesture.grip == Grip::Line;
    placeComparison(m_frame, m_range);
    if (!isHeld)
        fitScale(m_scale, m_frame, m_range);
    placeFrame(m_frame, m_range, m_scale, m_axisWidth);
    m_frame.drawings = layoutDrawings(m_frame, m_drawings, m_editor.held());
    placeChart();
    updateClickOffer();
    updateCursorShape();
    tellMoment();
    if (!m_axisTimer.isActive()) {
        pushAxes();
        m_axisTimer.start();
    }
}

void PriceChart::pushAxes()
{
    const ViewTransform& view = m_frame.price;
    if (m_barAxis->min() != view.firstBar || m_barAxis->max() != view.lastBar)
        m_barAxis->setRange(view.firstBar, view.lastBar);
    if (m_priceAxis->min() != view.low || m_priceAxis->max() != view.high)
        m_priceAxis->setRange(view.low, view.high);
}

void PriceChart::placeChart()
{
    if (m_priceChart->plotArea() == m_frame.price.plot)
        return;
    m_priceChart->setPlotArea(m_frame.price.plot);
    // The axes follow the plot area only when the chart is laid out anew.
    m_priceChart->layout()->invalidate();
    m_priceChart->layout()->activate();
}

bool PriceChart::event(QEvent* event)
{
    // Esc belongs to the drag while there is one, and undo to the drawings, whatever shortcut the window has on them.
    if (event->type() == QEvent::ShortcutOverride && ownsShortcut(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

void PriceChart::paintEvent(QPaintEvent* event)
{
    if (m_isDirty)
        refresh();
    QGraphicsView::paintEvent(event);
}

void PriceChart::resizeEvent(QResizeEvent* event)
{
    for (LayerItem* layer : m_layers)
        layer->prepareForResize();
    m_frame.bounds = QRectF(QPointF(), event->size());
    setSceneRect(m_frame.bounds);
    m_priceChart->setGeometry(m_frame.bounds);
    QGraphicsView::resizeEvent(event);
    refresh();
    keepBarWidth();
    refresh();
    pushAxes();
}

// A larger window shows more of the past, not wider bars.
void PriceChart::keepBarWidth()
{
    const double width = m_frame.price.plot.width();
    if (width <= 0)
        return;
    if (m_barPixels > 0)
        m_range.setBars(width / m_barPixels);
    else
        m_barPixels = width / m_range.bars();
}

void PriceChart::showEvent(QShowEvent* event)
{
    QGraphicsView::showEvent(event);
    markDirty();
}

void PriceChart::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
    if (event->type() == QEvent::LocaleChange) {
        m_frame.format = PriceFormat(locale(), m_frame.format.decimals());
        markDirty();
    }
    if (event->type() == QEvent::LanguageChange)
        updateEmptyText();
}

void PriceChart::scrollContentsBy(int, int)
{
    // The scene always is the viewport: there is nothing to scroll to.
}

QImage PriceChart::toImage()
{
    const std::optional<QPointF> cursor = std::exchange(m_frame.cursor, std::nullopt);
    refresh();
    pushAxes();
    m_frame.hasFocus = false;
    QImage image(viewport()->size() * devicePixelRatioF(), QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&image);
    render(&painter, QRectF(QPointF(), viewport()->size()), viewport()->rect());
    painter.end();
    m_frame.cursor = cursor;
    markDirty();
    return image;
}

QImage PriceChart::toPicture(const QString& caption)
{
    const QImage chart = toImage();
    const qreal ratio = chart.devicePixelRatio();
    const QSize size(viewport()->width(), viewport()->height() + kCaptionHeight);
    QImage picture(size * ratio, QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(m_frame.colors.raised);
    QPainter painter(&picture);
    painter.setPen(m_frame.colors.text);
    painter.setFont(m_frame.title.font());
    painter.drawText(QRect(kCaptionInset, 0, size.width() - 2 * kCaptionInset, kCaptionHeight), Qt::AlignLeft | Qt::AlignVCenter, caption);
    painter.drawImage(QPoint(0, kCaptionHeight), chart);
    return picture;
}

} // namespace jarvis::widgets::charts
