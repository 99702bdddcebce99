#include "widgets/base/format.h"
#include "widgets/trading/ladder_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace jarvis::widgets::trading {

void LadderView::moveCursor(std::int64_t ticks)
{
    const Price start = m_cursor ? *m_cursor : m_bestBid ? *m_bestBid : m_rows.centre();
    m_cursor = Price::ofTicks(std::max<std::int64_t>(1, start.ticks() + ticks));
    if (!m_rows.isInView(*m_cursor))
        m_rows.setCentre(*m_cursor);
    describe();
    update();
    Q_EMIT cursorMoved(*m_cursor);
}

void LadderView::keyPressEvent(QKeyEvent* event)
{
    // A held key moves the cursor on, but never repeats an order.
    const bool mayTrade = !event->isAutoRepeat() && m_cursor.has_value();
    switch (event->key()) {
    case Qt::Key_Up: moveCursor(1); return;
    case Qt::Key_Down: moveCursor(-1); return;
    case Qt::Key_PageUp: moveCursor(m_rows.count() / 2); return;
    case Qt::Key_PageDown: moveCursor(-m_rows.count() / 2); return;
    case Qt::Key_C:
    case Qt::Key_Space: recentre(); return;
    case Qt::Key_B:
        if (mayTrade)
            m_oneClick.place(Side::Buy, *m_cursor);
        return;
    case Qt::Key_S:
        if (mayTrade)
            m_oneClick.place(Side::Sell, *m_cursor);
        return;
    case Qt::Key_Delete:
        if (mayTrade) {
            cancelAt(Side::Buy, *m_cursor);
            cancelAt(Side::Sell, *m_cursor);
        }
        return;
    case Qt::Key_Escape: m_pressed.reset(); update(); return;
    default: QWidget::keyPressEvent(event);
    }
}

// -- a menu, of the row that the pointer or the cursor is on

/// On bids, asks and own orders the right button cancels; beside them it asks what is wanted, and the menu key does so at the cursor.
void LadderView::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const Column column = columnAt(event->x());
    if (!isByKey && column != Prices && column != Volumes)
        return;
    const int row = m_rows.rowAtY(event->y());
    const std::optional<Price> price = isByKey ? m_cursor : row >= 0 ? std::optional(m_rows.priceAt(row)) : std::nullopt;
    const QPoint at = isByKey && price && m_rows.isInView(*price) ? mapToGlobal(cellRect(static_cast<int>(m_rows.rowOf(*price)), Prices).center()) : event->globalPos();
    openMenu(price, at);
}

void LadderView::openMenu(std::optional<Price> price, const QPoint& at)
{
    const Instrument* is = m_context.instrument();
    if (!is)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("ladderMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (price && price->ticks() > 0)
        menu->addAction(tr("Alert at %1…").arg(base::formatPrice(*is, *price)), this, [this, id = is->id(), exact = *price] { m_context.wantAlert(id, exact); });
    menu->addAction(tr("Market into the middle"), this, &LadderView::recentre);
    menu->popup(at);
}

} // namespace jarvis::widgets::trading
