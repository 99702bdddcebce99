#include "widgets/charts/price_chart.h"

#include "widgets/charts/candle_layer.h"
#include "widgets/charts/chart_accessible.h"
#include "widgets/charts/chart_layout.h"
#include "widgets/charts/crosshair_layer.h"
#include "widgets/charts/cursor_layer.h"
#include "widgets/charts/fill_layer.h"
#include "widgets/charts/grid_layer.h"
#include "widgets/charts/legend_layer.h"
#include "widgets/charts/overlay_layer.h"
#include "widgets/charts/price_line_layer.h"
#include "widgets/charts/rsi_layer.h"

#include <QAccessible>
#include <QApplication>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QResizeEvent>
#include <QValueAxis>

#include <algorithm>
#include <chrono>
#include <utility>

namespace jarvis::widgets::charts {
namespace {

constexpr int kFrameMs = 16;
constexpr int kAxisMs = 100;
constexpr std::chrono::seconds kNoteShown{8};
constexpr int kCaptionPixels = 11;
constexpr int kTitlePixels = 13;

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

PriceChart::PriceChart(QWidget* parent) : QGraphicsView(parent)
{
    installChartAccessibility();
    build();

    m_frameTimer.setSingleShot(true);
    m_frameTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_frameTimer, &QTimer::timeout, this, &PriceChart::tick);
    m_axisTimer.setSingleShot(true);
    m_axisTimer.setInterval(kAxisMs);
    connect(&m_axisTimer, &QTimer::timeout, this, &PriceChart::pushAxes);
    m_noteTimer.setSingleShot(true);
    m_noteTimer.setInterval(kNoteShown);
    connect(&m_noteTimer, &QTimer::timeout, this, [this] {
        m_frame.book.clearNotes();
        markDirty();
    });

    setAccessibleName(tr("Price chart"));
    setAccessibleDescription(tr("Candles with volume and indicators. Arrow keys pan, plus and minus zoom, Home and End "
                                "go to the first and the last bar, Shift with an arrow key reads bar by bar."));
    m_frame.format = PriceFormat(locale());
    m_frame.colors = ChartColors::fromPalette(palette());
    applyFonts();
    applyColors();
    updateEmptyText();
}

PriceChart::~PriceChart()
{
    // The layers read m_frame while they are removed.
    delete scene();
}

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
    setMinimumSize(160, 120);

    m_priceChart = bareChart(scene());
    m_barAxis = bareAxis(m_priceChart, Qt::AlignBottom);
    m_priceAxis = bareAxis(m_priceChart, Qt::AlignRight);
    // A series without points makes Qt Charts keep a domain for the two axes.
    auto* domain = new QLineSeries;
    m_priceChart->addSeries(domain);
    domain->attachAxis(m_barAxis);
    domain->attachAxis(m_priceAxis);

    m_rsiChart = bareChart(scene());
    auto* rsiBars = bareAxis(m_rsiChart, Qt::AlignBottom);
    auto* rsiValues = bareAxis(m_rsiChart, Qt::AlignRight);
    auto* rsiDomain = new QLineSeries;
    m_rsiChart->addSeries(rsiDomain);
    rsiDomain->attachAxis(rsiBars);
    rsiDomain->attachAxis(rsiValues);
    connect(m_barAxis, &QValueAxis::rangeChanged, rsiBars, &QValueAxis::setRange);

    m_layers = {new GridLayer(m_frame, 40, m_priceChart),      new CandleLayer(m_frame, 50, m_priceChart),
                new OverlayLayer(m_frame, 51, m_priceChart),   new CrosshairLayer(m_frame, 52, m_priceChart),
                new FillLayer(m_frame, 53, m_priceChart),      new PriceLineLayer(m_frame, 54, m_priceChart),
                new LegendLayer(m_frame, 55, m_priceChart),    new RsiLayer(m_frame, 50, m_rsiChart)};
    auto* cursorLayer = new CursorLayer(m_frame, 100, nullptr);
    scene()->addItem(cursorLayer);
    m_layers.push_back(cursorLayer);
}

void PriceChart::setInstrument(const QString& symbol, const QString& timeframe, int priceDecimals, qint64 barMs)
{
    cancelLineDrag();
    m_frame.symbol = symbol;
    m_frame.timeframe = timeframe;
    m_frame.barMs = barMs;
    m_frame.store.clear();
    m_frame.fills.clear();
    m_frame.book = PriceLineBook();
    m_scale.setAutomatic(true);
    setPriceDecimals(priceDecimals);
    afterHistoryChanged();
}

void PriceChart::setPriceDecimals(int decimals)
{
    m_frame.format.setDecimals(decimals);
    m_scale.setStep(m_frame.format.step());
    m_axisWidth = 0;
    markDirty();
}

std::size_t PriceChart::setCandles(std::span<const Candle> candles)
{
    const std::size_t left = m_frame.store.replace(candles);
    afterHistoryChanged();
    return left;
}

void PriceChart::setStore(CandleStore store)
{
    m_frame.store = std::move(store);
    afterHistoryChanged();
}

void PriceChart::afterHistoryChanged()
{
    m_frame.studies.rebuild(m_frame.store);
    m_range.reset(m_frame.store.size());
    m_isOlderAsked = false;
    updateEmptyText();
}

void PriceChart::prependCandles(std::span<const Candle> older)
{
    const std::size_t before = m_frame.store.size();
    m_frame.store.prepend(older);
    m_frame.studies.rebuild(m_frame.store);
    if (before == 0)
        m_range.reset(m_frame.store.size());
    else
        m_range.prepended(m_frame.store.size() - before);
    m_isOlderAsked = false;
    updateEmptyText();
}

bool PriceChart::applyCandle(const Candle& candle)
{
    if (m_frame.store.updateLast(candle)) {
        m_frame.studies.lastChanged(m_frame.store);
        markDirty();
        return true;
    }
    if (!m_frame.store.append(candle))
        return false;
    if (m_frame.store.size() == 1) {
        afterHistoryChanged();
        return true;
    }
    m_frame.studies.appended(m_frame.store);
    m_range.appended();
    markDirty();
    return true;
}

void PriceChart::setPriceLines(std::vector<PriceLine> lines)
{
    const std::optional<QString> ended = m_frame.book.setLines(std::move(lines));
    if (ended) {
        m_gesture = {};
        Q_EMIT lineDragCancelled(*ended);
    }
    markDirty();
}

void PriceChart::setFillMarkers(std::vector<FillMarker> fills)
{
    m_frame.fills = std::move(fills);
    markDirty();
}

void PriceChart::rejectAmend(const QString& id, const QString& reason)
{
    m_frame.book.reject(id, reason);
    m_noteTimer.start();
    markDirty();
}

void PriceChart::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateEmptyText();
}

void PriceChart::setEmptyReason(const QString& reason)
{
    m_emptyReason = reason;
    updateEmptyText();
}

void PriceChart::updateEmptyText()
{
    const QString series = QStringLiteral("%1 %2").arg(m_frame.symbol, m_frame.timeframe).trimmed();
    m_frame.emptyTitle.clear();
    m_frame.emptyReason.clear();
    if (m_frame.store.isEmpty()) {
        if (m_frame.symbol.isEmpty())
            m_frame.emptyTitle = tr("No instrument chosen");
        else if (m_isBusy)
            m_frame.emptyTitle = tr("Loading candles for %1\u2026").arg(series);
        else
            m_frame.emptyTitle = tr("No candles yet for %1").arg(series);
        m_frame.emptyReason = m_emptyReason;
    }
    markDirty();
}

void PriceChart::setColors(const ChartColors& colors)
{
    m_frame.colors = colors;
    applyColors();
}

void PriceChart::applyColors()
{
    setBackgroundBrush(m_frame.colors.panel);
    for (QChart* chart : {m_priceChart, m_rsiChart}) {
        for (QAbstractAxis* axis : chart->axes())
            axis->setLinePen(QPen(m_frame.colors.line, 1));
    }
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

void PriceChart::setChartStyle(ChartStyle style)
{
    m_frame.style = style;
    markDirty();
}

void PriceChart::setVolumeVisible(bool isVisible)
{
    m_frame.isVolumeVisible = isVisible;
    markDirty();
}

void PriceChart::setEmaPeriods(const std::vector<int>& periods)
{
    m_frame.studies.setEmaPeriods(periods, m_frame.store);
    markDirty();
}

void PriceChart::setVwapVisible(bool isVisible)
{
    m_frame.studies.setVwapVisible(isVisible, m_frame.store);
    markDirty();
}

void PriceChart::setRsiPeriod(int period)
{
    m_frame.studies.setRsiPeriod(period, m_frame.store);
    markDirty();
}

void PriceChart::setClickTradingEnabled(bool isEnabled)
{
    m_isClickTrading = isEnabled;
    m_gesture.price.reset();
    markDirty();
}

void PriceChart::setPriceSnapper(Snapper snapper)
{
    m_snapper = std::move(snapper);
}

void PriceChart::setAutoScale(bool isAutomatic)
{
    m_scale.setAutomatic(isAutomatic);
    markDirty();
}

void PriceChart::markDirty()
{
    m_isDirty = true;
    if (m_frameTimer.isActive() || !isVisible())
        return;
    const qint64 since = m_sinceFrame.isValid() ? m_sinceFrame.elapsed() : kFrameMs;
    m_frameTimer.start(static_cast<int>(std::clamp<qint64>(kFrameMs - since, 0, kFrameMs)));
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
    if (!isHeld)
        fitScale(m_scale, m_frame, m_range);
    placeFrame(m_frame, m_range, m_scale, m_axisWidth);
    placeCharts();
    updateClickOffer();
    updateCursorShape();
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

void PriceChart::placeCharts()
{
    const auto place = [](QChart* chart, const QRectF& plot) {
        if (chart->plotArea() == plot)
            return;
        chart->setPlotArea(plot);
        // The axes follow the plot area only when the chart is laid out anew.
        chart->layout()->invalidate();
        chart->layout()->activate();
    };
    place(m_priceChart, m_frame.price.plot);
    m_rsiChart->setVisible(m_frame.rsi.has_value());
    if (m_frame.rsi)
        place(m_rsiChart, m_frame.rsi->plot);
}

bool PriceChart::event(QEvent* event)
{
    // Esc belongs to the drag while there is one, whatever shortcut the window has on it.
    if (event->type() == QEvent::ShortcutOverride && m_frame.book.drag()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
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
    for (QChart* chart : {m_priceChart, m_rsiChart})
        chart->setGeometry(m_frame.bounds);
    QGraphicsView::resizeEvent(event);
    refresh();
    pushAxes();
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

QString PriceChart::valueText() const
{
    if (m_frame.store.isEmpty())
        return m_frame.emptyTitle;
    const Candle bar = m_frame.store.at(m_frame.legendBar());
    const PriceFormat& format = m_frame.format;
    return tr("%1 %2: open %3, high %4, low %5, close %6, volume %7")
        .arg(m_frame.symbol, m_frame.timeframe, format.price(bar.open), format.price(bar.high), format.price(bar.low),
             format.price(bar.close), format.volume(bar.volume));
}

} // namespace jarvis::widgets::charts
