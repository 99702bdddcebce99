#include "widgets/models/orders_model.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/models/cells.h"

namespace jarvis::widgets::models {
namespace {

QString whyEnded(const Order& order, const Instrument* is)
{
    return order.reason.code == ReasonCode::None ? QString() : base::refusalText(order.reason, is).sentence();
}

} // namespace

OrdersModel::OrdersModel(session::EngineSession& session, Show show, QObject* parent)
    : RowModel({Column{tr("Time"), tr("When it was made"), false, 76}.grouped(GroupBy::Day), Column{tr("Instrument"), QString(), false, 92, true}.grouped(), Column{tr("Side"), QString(), false, 76}.grouped(),
                   {tr("Type"), QString(), false, 64}, Column{tr("For"), tr("What the order is there for"), false, 84}.grouped(), {tr("Price"), tr("Limit price"), true, 92},
                   {tr("Trigger"), tr("Fires when the mark reaches it"), true, 92}, {tr("Quantity"), tr("In all, the filled part included"), true, 84},
                   {tr("Filled"), QString(), true, 84}, {tr("Average"), tr("Average price of its fills"), true, 92},
                   {tr("TIF"), tr("Time in force"), false, 52}, Column{tr("State"), QString(), false, 128}.grouped(), {tr("Reason"), tr("Why it ended"), false, 240}},
          parent),
      m_session(session),
      m_show(show)
{
    connect(&session, &session::EngineSession::snapshotApplied, this, &OrdersModel::rebuild);
    connect(&session, &session::EngineSession::ordersChanged, this, &OrdersModel::onOrders);
    connect(&session, &session::EngineSession::ordersForgotten, this, [this](const std::vector<OrderId>& orders) {
        for (const OrderId id : orders)
            removeRow(id.value);
    });
    connect(&session, &session::EngineSession::freshnessChanged, this, &OrdersModel::touchAllLater);
    rebuild();
}

void OrdersModel::setShow(Show show)
{
    if (show == m_show)
        return;
    m_show = show;
    rebuild();
}

bool OrdersModel::isShown(const Order& order) const
{
    return m_show == Show::All || order.isLive();
}

QVector<RowModel::Grouping> OrdersModel::groupings() const
{
    QVector<Grouping> all = RowModel::groupings();
    all.push_back(venueGrouping([this](quint64 row) { return m_session.model().instrument(InstrumentId{instrumentOf(row)}); }));
    return all;
}

void OrdersModel::rebuild()
{
    QVector<quint64> newestFirst;
    const auto& orders = m_session.model().orders();
    for (auto it = orders.rbegin(); it != orders.rend(); ++it) {
        if (isShown(it->second))
            newestFirst.push_back(it->first.value);
    }
    resetRows(newestFirst);
}

void OrdersModel::onOrders(const std::vector<OrderId>& orders)
{
    for (const OrderId id : orders) {
        const Order* order = m_session.model().order(id);
        const bool isWanted = order && isShown(*order);
        if (isWanted && contains(id.value))
            touch(id.value);
        else if (isWanted)
            addRow(id.value, Place::First);
        else
            removeRow(id.value);
    }
}

quint32 OrdersModel::instrumentOf(quint64 row) const
{
    const Order* order = m_session.model().order(OrderId{row});
    return order ? order->instrument.value : 0;
}

bool OrdersModel::isStale(quint64 row) const
{
    const Order* order = m_session.model().order(OrderId{row});
    return order && order->isLive() && m_session.outOfTouch();
}

Cell OrdersModel::stateCell(const Order& order) const
{
    QString text = base::text(order.state);
    if (order.isLive() && order.isCancelRequested)
        text += QStringLiteral(", ") + tr("cancelling");
    else if (order.isLive() && order.pendingAmend)
        text += QStringLiteral(", ") + tr("amending");
    return textCell(text, base::toneOf(order.state));
}

Cell OrdersModel::cell(quint64 row, int column) const
{
    const Order* order = m_session.model().order(OrderId{row});
    if (!order)
        return unknownCell();
    const Instrument* is = m_session.model().instrument(order->instrument);
    switch (column) {
    case Time: return timeCell(order->createdAt);
    case InstrumentName: return symbolCell(is);
    case SideName: return sideCell(order->side);
    case Type: return textCell(base::text(order->type) + (order->isPostOnly ? QStringLiteral(" ") + tr("PO", "post-only, short") : QString()));
    case Role: return textCell(base::text(order->role));
    case LimitPrice: return priceCell(is, order->limitPrice);
    case Trigger: return priceCell(is, order->triggerPrice);
    case Size: return quantityCell(is, order->quantity);
    case Filled: return quantityCell(is, order->filled);
    case AverageFill:
        return is && !order->filled.isZero() ? priceCell(is, is->priceOf(order->filledValue, order->filled, Rounding::Nearest)) : unknownCell();
    case Force: return textCell(order->type == OrderType::Market ? QString() : base::text(order->timeInForce));
    case State: return stateCell(*order);
    case Reason: return textCell(whyEnded(*order, is), base::Tone::Muted);
    default: return {};
    }
}

QString OrdersModel::toolTip(quint64 row, int column) const
{
    const Order* order = m_session.model().order(OrderId{row});
    if (!order)
        return {};
    const Instrument* is = m_session.model().instrument(order->instrument);
    if (column == State && order->state == OrderState::Unknown)
        return tr("The venue has not answered: the order may or may not be there. It is being asked; nothing is sent again.");
    if (column == State && order->pendingAmend)
        return tr("Asked for %1 at %2; the old order holds until the venue accepts")
            .arg(is ? base::formatQuantity(*is, order->pendingAmend->quantity) : base::unknownText(),
                is ? base::formatPrice(*is, order->pendingAmend->limitPrice) : base::unknownText());
    if (column == Reason || column == State)
        return whyEnded(*order, is);
    return QStringLiteral("#%1 · %2").arg(order->id.value).arg(base::orderText(*order, is));
}

} // namespace jarvis::widgets::models
