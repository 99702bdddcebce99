#include "widgets/charts/drawing_layout.h"
#include "widgets/charts/pane_layout.h"
#include "widgets/charts/price_chart.h"
#include "widgets/charts/price_line_layout.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

// What the mouse does to a PriceChart.
namespace jarvis::widgets::charts {
namespace {

/// A click is a click only on the row where it began; further away it is a pan.
constexpr double kClickSlack = 2;
constexpr double kWheelZoom = 0.8;
constexpr double kWheelNotch = 120;
constexpr double kWheelPan = 0.1;
/// Dragging an axis over its whole length scales by e to this power.
constexpr double kAxisDragPower = 3;

} // namespace

double PriceChart::snapped(double price) const
{
    if (m_snapper)
        return m_snapper(price);
    const double step = m_frame.format.step();
    return std::round(price / step) * step;
}

const PriceLine* PriceChart::lineAt(const QPointF& at) const
{
    const LineShape* shape = lineShapeAt(m_frame.lines, at, m_frame.price.plot);
    // A shape is as old as the last frame; its line may have gone since.
    return shape == nullptr ? nullptr : m_frame.book.find(shape->id);
}

bool PriceChart::isDraggable(const PriceLine* line) const
{
    return line != nullptr && line->draggable && !m_frame.book.hasAmendment(line->id);
}

void PriceChart::mousePressEvent(QMouseEvent* event)
{
    event->accept();
    m_isShiftHeld = event->modifiers() & Qt::ShiftModifier;
    trackCursor(event->position());
    if (m_gesture.grip != Grip::None) {
        if (event->buttons() != event->button())
            return;
        // Its release went to somebody else, a dialog for instance: nothing is held any more.
        cancelLineDrag();
    }
    // What is pressed is what was painted: the frame is not brought up to date here.
    updateClickOffer();
    if (event->button() == Qt::LeftButton)
        pressLeft(event->position());
    else if (event->button() == Qt::RightButton)
        pressRight(event->position());
}

void PriceChart::pressLeft(const QPointF& at)
{
    m_gesture = {};
    m_gesture.pressedAt = at;
    m_gesture.lastAt = at;
    if (const std::optional<std::size_t> pane = paneEdgeAt(m_frame, at)) {
        m_gesture.grip = Grip::PaneEdge;
        m_gesture.pane = *pane;
    } else if (m_frame.priceAxis.contains(at)) {
        m_gesture.grip = Grip::PriceAxis;
    } else if (m_frame.timeAxis.contains(at)) {
        m_gesture.grip = Grip::TimeAxis;
    } else if (m_editor.tool() && m_frame.price.plot.contains(at) && withDrawings([&] { return m_editor.press(m_frame, at); })) {
        m_gesture.grip = Grip::Drawing;
    } else if (const PriceLine* line = lineAt(at); isDraggable(line)) {
        m_gesture.grip = Grip::Line;
        m_gesture.lineId = line->id;
    } else if (withDrawings([&] { return m_editor.press(m_frame, at); })) {
        m_gesture.grip = Grip::Drawing;
    } else {
        m_gesture.grip = Grip::ClickOrPan;
        m_gesture.price = m_frame.clickPrice;
        m_gesture.side = m_frame.clickSide;
    }
}

void PriceChart::pressRight(const QPointF& at)
{
    const PriceLine* line = lineAt(at);
    if (line == nullptr || !line->isCancellable())
        return;
    m_gesture = {};
    m_gesture.grip = Grip::LineCancel;
    m_gesture.lineId = line->id;
}

void PriceChart::mouseMoveEvent(QMouseEvent* event)
{
    event->accept();
    m_isShiftHeld = event->modifiers() & Qt::ShiftModifier;
    trackCursor(event->position());
    moveGesture(event->position());
}

void PriceChart::moveGesture(const QPointF& at)
{
    const QPointF step = at - m_gesture.lastAt;
    const ViewTransform& view = m_frame.price;
    switch (m_gesture.grip) {
    case Grip::None:
    case Grip::LineCancel:
    case Grip::Drawing:
        return;
    case Grip::ClickOrPan:
        if ((at - m_gesture.pressedAt).manhattanLength() <= kClickSlack)
            return;
        m_gesture.grip = Grip::Pan;
        [[fallthrough]];
    case Grip::Pan:
        pan(-step.x() / view.pixelsPerBar());
        if (!m_scale.isAutomatic() && step.y() != 0) {
            m_scale.pan(step.y() / view.plot.height());
            markDirty();
        }
        break;
    case Grip::PriceAxis:
        m_scale.zoomAtMiddle(std::exp(step.y() / view.plot.height() * kAxisDragPower));
        markDirty();
        break;
    case Grip::TimeAxis:
        zoom(std::exp(-step.x() / view.plot.width() * kAxisDragPower), m_range.last());
        break;
    case Grip::PaneEdge:
        movePaneEdge(at);
        break;
    case Grip::Line:
        if (std::abs(at.y() - m_gesture.pressedAt.y()) <= kClickSlack || !m_frame.book.beginDrag(m_gesture.lineId))
            return;
        m_gesture.grip = Grip::LineMoving;
        m_frame.dragNote.clear();
        Q_EMIT lineDragStarted(m_gesture.lineId);
        [[fallthrough]];
    case Grip::LineMoving:
        moveLine(at);
        break;
    }
    m_gesture.lastAt = at;
}

void PriceChart::moveLine(const QPointF& at)
{
    const QRectF& plot = m_frame.price.plot;
    const double y = std::clamp(at.y(), plot.top(), plot.bottom());
    const double price = snapped(m_frame.price.priceAt(y));
    if (!m_frame.book.dragTo(price))
        return;
    markDirty();
    Q_EMIT lineDragged(m_gesture.lineId, price);
}

void PriceChart::movePaneEdge(const QPointF& at)
{
    if (m_gesture.pane >= m_frame.panes.size())
        return;
    const Pane& pane = m_frame.panes[m_gesture.pane];
    const double whole = m_frame.bounds.height() - ChartFrame::kTimeAxisHeight;
    m_frame.studies.setPaneShare(pane.study, (pane.view.plot.bottom() - at.y()) / whole);
    markDirty();
}

void PriceChart::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
    trackCursor(event->position());
    const bool isRight = event->button() == Qt::RightButton;
    if (isRight != (m_gesture.grip == Grip::LineCancel) || (!isRight && event->button() != Qt::LeftButton))
        return;
    const Gesture done = m_gesture;
    switch (done.grip) {
    case Grip::ClickOrPan:
        releaseClick(event->position());
        break;
    case Grip::LineMoving: {
        m_gesture = {};
        const std::optional<PriceLineBook::Move> move = m_frame.book.drop();
        if (move)
            Q_EMIT lineDropped(move->id, move->oldPrice, move->newPrice);
        else
            Q_EMIT lineDragCancelled(done.lineId);
        break;
    }
    case Grip::LineCancel: {
        const PriceLine* line = lineAt(event->position());
        if (line != nullptr && line->id == done.lineId)
            Q_EMIT lineCancelRequested(done.lineId);
        break;
    }
    case Grip::Drawing:
        withDrawings([&] { return m_editor.release(m_frame, event->position()); });
        break;
    case Grip::PaneEdge:
        Q_EMIT lookChanged();
        break;
    default:
        break;
    }
    m_gesture = {};
    markDirty();
}

void PriceChart::releaseClick(const QPointF& at)
{
    if (!m_gesture.price || !m_isClickTrading || !m_frame.price.plot.contains(at)
        || std::abs(at.y() - m_gesture.pressedAt.y()) > kClickSlack)
        return;
    if (m_isDirty)
        refresh();
    // The scale may have moved under a still hand: then the row no longer shows the price that was meant.
    const double now = snapped(m_frame.price.priceAt(m_gesture.pressedAt.y()));
    if (now != *m_gesture.price) {
        Q_EMIT priceClickIgnored(
            tr("The chart moved: the price under the cursor changed from %1 to %2. Nothing was sent.")
                .arg(m_frame.format.price(*m_gesture.price), m_frame.format.price(now)));
        return;
    }
    Q_EMIT priceClicked(now, m_gesture.side);
}

void PriceChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->accept();
    // In the plot the second press of a double click is not a second click.
    m_gesture = {};
    if (m_frame.priceAxis.contains(event->position()))
        setAutoScale(true);
    else if (m_frame.timeAxis.contains(event->position()))
        goToLast();
    else if (const DrawingShape* shape = drawingAt(m_frame, event->position()); shape != nullptr && !m_editor.tool())
        Q_EMIT drawingEditWanted(shape->drawing.id);
}

void PriceChart::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (m_gesture.grip == Grip::LineMoving || m_gesture.grip == Grip::Line)
        return;
    const QPoint delta = event->angleDelta();
    const double sideways = event->modifiers() & Qt::ShiftModifier ? delta.y() : delta.x();
    if (sideways != 0 && std::abs(sideways) >= std::abs(delta.y())) {
        pan(-sideways / kWheelNotch * m_range.bars() * kWheelPan);
        return;
    }
    const double factor = std::pow(kWheelZoom, delta.y() / kWheelNotch);
    if (m_frame.priceAxis.contains(event->position())) {
        m_scale.zoom(factor, m_frame.price.priceAt(event->position().y()));
        markDirty();
    } else {
        zoom(factor, m_frame.price.barAt(event->position().x()));
    }
}

void PriceChart::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
    // The right button cancels orders here; a menu may only come where there is no line.
    if (event->reason() == QContextMenuEvent::Mouse && lineAt(event->pos()) != nullptr)
        return;
    const bool isAtCursor = event->reason() == QContextMenuEvent::Keyboard && m_frame.cursor;
    Q_EMIT menuWanted(isAtCursor ? m_frame.cursor->toPoint() : event->pos());
}

bool PriceChart::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        trackCursor(std::nullopt);
    return QGraphicsView::viewportEvent(event);
}

void PriceChart::cancelLineDrag()
{
    m_gesture = {};
    if (const std::optional<QString> id = m_frame.book.cancelDrag()) {
        markDirty();
        Q_EMIT lineDragCancelled(*id);
    }
}

void PriceChart::trackCursor(const std::optional<QPointF>& at)
{
    if (m_frame.cursor == at)
        return;
    m_frame.cursor = at;
    if (at)
        m_editor.move(m_frame, *at);
    markDirty();
}

void PriceChart::tellMoment()
{
    std::optional<qint64> moment;
    if (m_frame.cursor && !m_frame.store.isEmpty())
        moment = BarClock(m_frame.store, m_frame.barMs).timeOf(std::round(m_frame.price.barAt(m_frame.cursor->x())));
    if (std::exchange(m_toldMoment, moment) != moment)
        Q_EMIT crosshairMoved(moment);
}

void PriceChart::setGuestMoment(std::optional<qint64> timeMs)
{
    if (std::exchange(m_frame.guestMs, timeMs) != timeMs)
        markDirty();
}

void PriceChart::updateClickOffer()
{
    m_frame.clickPrice.reset();
    if (!m_isClickTrading || !m_frame.cursor || m_frame.store.isEmpty() || m_gesture.grip == Grip::Pan
        || !m_frame.price.plot.contains(*m_frame.cursor) || lineAt(*m_frame.cursor) != nullptr)
        return;
    // Where a press would draw, or take hold of a drawing, it must not trade.
    if (m_editor.tool() || m_editor.isBusy() || drawingAt(m_frame, *m_frame.cursor) != nullptr)
        return;
    const double price = snapped(m_frame.price.priceAt(m_frame.cursor->y()));
    const bool isBelow = price <= m_frame.store.closeAt(m_frame.store.size() - 1);
    m_frame.clickPrice = price;
    m_frame.clickSide = isBelow != m_isShiftHeld ? Side::Buy : Side::Sell;
}

void PriceChart::updateCursorShape()
{
    Qt::CursorShape shape = Qt::CrossCursor;
    if (m_frame.cursor) {
        if (m_gesture.grip == Grip::Pan)
            shape = Qt::ClosedHandCursor;
        else if (m_gesture.grip == Grip::PaneEdge || paneEdgeAt(m_frame, *m_frame.cursor))
            shape = Qt::SplitVCursor;
        else if (m_gesture.grip == Grip::LineMoving || isDraggable(lineAt(*m_frame.cursor))
            || m_frame.priceAxis.contains(*m_frame.cursor))
            shape = Qt::SizeVerCursor;
        else if (!m_editor.tool() && drawingAt(m_frame, *m_frame.cursor) != nullptr)
            shape = Qt::SizeAllCursor;
        else if (m_frame.timeAxis.contains(*m_frame.cursor))
            shape = Qt::SizeHorCursor;
    }
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
}

} // namespace jarvis::widgets::charts
