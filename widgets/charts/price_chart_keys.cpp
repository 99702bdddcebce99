#include "widgets/charts/price_chart.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

// Moving the view of a PriceChart, by call and by key.
namespace jarvis::widgets::charts {
namespace {

constexpr double kZoomStep = 0.8;
constexpr double kPanShare = 0.1;
constexpr double kPageShare = 0.9;
constexpr int kCrosshairPixels = 6;

} // namespace

void PriceChart::changeView(const std::function<void()>& change)
{
    const double first = m_range.first();
    const double bars = m_range.bars();
    change();
    if (first == m_range.first() && bars == m_range.bars())
        return;
    if (bars != m_range.bars())
        m_barPixels = m_frame.price.plot.width() / m_range.bars();
    markDirty();
    Q_EMIT visibleRangeChanged();
}

void PriceChart::setVisibleBars(double bars)
{
    changeView([this, bars] { m_range.setBars(bars); });
}

void PriceChart::showAll()
{
    changeView([this] { m_range.showAll(); });
}

void PriceChart::goToLast()
{
    changeView([this] { m_range.toEnd(); });
}

void PriceChart::zoom(double factor, double anchorBar)
{
    changeView([=, this] { m_range.zoom(factor, anchorBar); });
}

void PriceChart::pan(double bars)
{
    changeView([this, bars] { m_range.pan(bars); });
}

void PriceChart::keyPressEvent(QKeyEvent* event)
{
    const double step = std::max(1.0, std::round(m_range.bars() * kPanShare));
    const bool isShift = event->modifiers() & Qt::ShiftModifier;
    event->accept();
    if (drawingKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
        isShift ? moveCrosshair(-1) : pan(-step);
        return;
    case Qt::Key_Right:
        isShift ? moveCrosshair(1) : pan(step);
        return;
    case Qt::Key_Up:
        if (isShift)
            return raiseCrosshair(kCrosshairPixels);
        m_scale.pan(kPanShare);
        return markDirty();
    case Qt::Key_Down:
        if (isShift)
            return raiseCrosshair(-kCrosshairPixels);
        m_scale.pan(-kPanShare);
        return markDirty();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(kZoomStep, m_range.last());
    case Qt::Key_Minus:
    case Qt::Key_Underscore:
        return zoom(1 / kZoomStep, m_range.last());
    case Qt::Key_Home:
        return changeView([this] { m_range.toStart(); });
    case Qt::Key_End:
        return goToLast();
    case Qt::Key_PageUp:
        return pan(-m_range.bars() * kPageShare);
    case Qt::Key_PageDown:
        return pan(m_range.bars() * kPageShare);
    case Qt::Key_A:
        return setAutoScale(true);
    case Qt::Key_Escape:
        if (m_frame.book.drag())
            return cancelLineDrag();
        if (withDrawings([this] { return m_editor.cancel(); }))
            return;
        break;
    case Qt::Key_Shift:
        m_isShiftHeld = true;
        markDirty();
        break;
    default:
        if (event->modifiers() == Qt::NoModifier && changeLook(event->key()))
            return;
        break;
    }
    event->ignore();
}

bool PriceChart::changeLook(int key)
{
    const auto toggled = [this](ScaleKind kind) { return m_frame.scale == kind ? ScaleKind::Linear : kind; };
    if (key >= Qt::Key_1 && key <= Qt::Key_5)
        setChartStyle(static_cast<ChartStyle>(key - Qt::Key_1));
    else if (key == Qt::Key_G)
        setScaleKind(toggled(ScaleKind::Logarithmic));
    else if (key == Qt::Key_P)
        setScaleKind(toggled(ScaleKind::Percent));
    else
        return false;
    Q_EMIT lookChanged();
    return true;
}

void PriceChart::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Shift) {
        m_isShiftHeld = false;
        markDirty();
    }
    event->ignore();
}

void PriceChart::moveCrosshair(int bars)
{
    if (m_frame.store.isEmpty())
        return;
    const double newest = static_cast<double>(m_frame.store.size() - 1);
    const double from = m_frame.cursorBar ? static_cast<double>(*m_frame.cursorBar) : newest - bars;
    const double bar = std::clamp(from + bars, 0.0, newest);
    if (bar < m_range.first() + 0.5 || bar > m_range.last() - 0.5)
        pan(bar - (m_range.first() + m_range.bars() / 2));
    refresh();
    const double close = m_frame.store.closeAt(static_cast<std::size_t>(bar));
    // A hand that draws holds its height; one that reads goes along the closes.
    const bool isDrawing = m_frame.cursor && (m_editor.tool() || m_editor.isBusy());
    trackCursor(QPointF(m_frame.price.xOf(bar), isDrawing ? m_frame.cursor->y() : m_frame.price.yOf(close)));
    refresh();
    tellAssistive();
    markDirty();
}

void PriceChart::raiseCrosshair(int pixels)
{
    if (m_frame.store.isEmpty())
        return;
    if (!m_frame.cursor)
        moveCrosshair(0);
    const QRectF& plot = m_frame.price.plot;
    trackCursor(QPointF(m_frame.cursor->x(), std::clamp(m_frame.cursor->y() - pixels, plot.top(), plot.bottom() - 1)));
}

void PriceChart::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    markDirty();
}

void PriceChart::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    // A window that comes in between must not leave a price hanging at the mouse.
    cancelLineDrag();
    if (m_editor.isBusy())
        withDrawings([this] { return m_editor.cancel(); });
    m_isShiftHeld = false;
    markDirty();
}

} // namespace jarvis::widgets::charts
