#include "widgets/trading/ladder_view.h"

#include <QMouseEvent>
#include <QWheelEvent>

namespace jarvis::widgets::trading {
namespace {

constexpr int kDragPixels = 6;

} // namespace

void LadderView::mousePressEvent(QMouseEvent* event)
{
    if (m_isDoubleClick)
        return;
    const QPoint at = event->position().toPoint();
    const int row = m_rows.rowAtY(at.y());
    const bool isDead = m_sinceCentred.isValid() && m_sinceCentred.elapsed() < kCentreDeadMs;
    if (row < 0 || isDead || m_pressed) {
        if (isDead)
            m_context.note(tr("Nothing was sent: the ladder was just centred."));
        return;
    }
    Pressed pressed;
    pressed.row = row;
    pressed.column = columnAt(at.x());
    pressed.price = m_rows.priceAt(row);
    pressed.button = event->button();
    if (pressed.column == OwnBuys || pressed.column == OwnSells)
        pressed.order = ownOrderAt(pressed.column == OwnBuys ? Side::Buy : Side::Sell, pressed.price);
    m_pressed = pressed;
    m_cursor = pressed.price;
    update();
}

void LadderView::mouseMoveEvent(QMouseEvent* event)
{
    m_hover = event->position().toPoint();
    if (m_pressed && m_pressed->order && m_pressed->button == Qt::LeftButton) {
        const int startY = m_rows.yOf(m_pressed->row) + m_rows.rowHeight() / 2;
        m_pressed->isDragging = m_pressed->isDragging || std::abs(m_hover->y() - startY) > kDragPixels + m_rows.rowHeight() / 2;
    }
    scheduleFrame();
}

void LadderView::mouseReleaseEvent(QMouseEvent* event)
{
    m_isDoubleClick = false;
    if (!m_pressed || event->button() != m_pressed->button)
        return;
    const QPoint at = event->position().toPoint();
    if (m_pressed->button == Qt::LeftButton)
        releaseLeft(at);
    else if (m_pressed->button == Qt::RightButton && rect().contains(at) && m_rows.rowAtY(at.y()) == m_pressed->row
        && columnAt(at.x()) == m_pressed->column && m_rows.priceAt(m_pressed->row) == m_pressed->price) {
        const Column column = m_pressed->column;
        if (column == OwnBuys || column == Bids)
            cancelAt(Side::Buy, m_pressed->price);
        else if (column == OwnSells || column == Asks)
            cancelAt(Side::Sell, m_pressed->price);
    }
    m_pressed.reset();
    update();
}

void LadderView::releaseLeft(const QPoint& at)
{
    const Pressed pressed = *m_pressed;
    const int row = m_rows.rowAtY(at.y());
    const bool isInside = rect().contains(at);
    if (pressed.isDragging) {
        if (isInside && row >= 0)
            dropOrder(m_rows.priceAt(row));
        return;
    }
    if (!isInside)
        return;
    if (row != pressed.row || columnAt(at.x()) != pressed.column || m_rows.priceAt(row) != pressed.price) {
        m_context.note(tr("Nothing was sent: the row under the pointer changed between press and release."));
        return;
    }
    if (pressed.price.ticks() < 1)
        return;
    switch (pressed.column) {
    case Bids: m_oneClick.place(Side::Buy, pressed.price); return;
    case Asks: m_oneClick.place(Side::Sell, pressed.price); return;
    case OwnBuys:
        if (!pressed.order)
            m_oneClick.place(Side::Buy, pressed.price);
        return;
    case OwnSells:
        if (!pressed.order)
            m_oneClick.place(Side::Sell, pressed.price);
        return;
    case Volumes:
    case Prices: Q_EMIT cursorMoved(pressed.price); return;
    case ColumnCount: return;
    }
}

void LadderView::mouseDoubleClickEvent(QMouseEvent*)
{
    // The first press of a double click has acted; the second one is the same intent.
    m_isDoubleClick = true;
}

void LadderView::dropOrder(Price price)
{
    const Order* order = m_context.model().order(*m_pressed->order);
    if (!order || !order->isLive() || order->limitPrice == price)
        return;
    m_context.arming().noteActivity();
    m_context.follow(m_context.session().amend(order->id, order->quantity, price), tr("Moving the order"));
}

void LadderView::cancelAt(Side side, Price price)
{
    for (const auto& [id, order] : m_context.model().orders()) {
        if (!order.isLive() || order.role != OrderRole::Entry || order.instrument != m_context.instrumentId() || order.side != side || order.limitPrice != price)
            continue;
        m_context.follow(m_context.session().cancel(id), tr("Cancel"));
    }
    m_context.arming().noteActivity();
}

void LadderView::enterEvent(QEnterEvent* event)
{
    m_hover = event->position().toPoint();
    scheduleFrame();
}

void LadderView::leaveEvent(QEvent*)
{
    m_hover.reset();
    followMarket();
    scheduleFrame();
    update();
}

void LadderView::wheelEvent(QWheelEvent* event)
{
    const int steps = event->angleDelta().y() / 40;
    if (steps != 0) {
        m_pressed.reset();
        m_rows.scroll(steps);
        update();
    }
    event->accept();
}

} // namespace jarvis::widgets::trading
