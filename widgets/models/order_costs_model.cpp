#include "widgets/models/order_costs_model.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/models/cells.h"

namespace jarvis::widgets::models {

OrderCostsModel::OrderCostsModel(CostFeed& feed, QObject* parent)
    : RowModel({Column{tr("Time"), tr("When it was decided"), false, 80}.grouped(GroupBy::Day), Column{tr("Instrument"), QString(), false, 80, true}.grouped(), Column{tr("Side"), QString(), false, 56}.grouped(),
                   {tr("Shortfall"), tr("Everything between the decision and the result: delay, slippage, fee, and what was not filled; in basis points"), true, 68},
                   {tr("Slippage"), tr("Average price against the market at arrival, in basis points; above zero costs"), true, 64},
                   {tr("Expected"), tr("Slippage that the book promised when it arrived, in basis points"), true, 68},
                   {tr("Fee"), tr("Fees in basis points of the value"), true, 52},
                   {tr("1 s"), tr("Realised spread: what is left of the price paid for trading at once when the market is looked at 1 s later, in basis points"), true, 56},
                   {tr("10 s"), tr("The same after 10 s"), true, 56}, {tr("60 s"), tr("The same after 60 s"), true, 56},
                   Column{tr("How"), tr("How the order was worked"), false, 68}.grouped(), {tr("Filled"), QString(), true, 76},
                   {tr("Average"), tr("Average price of its fills"), true, 80},
                   {tr("Answer"), tr("Time from sending to the venue's first answer"), true, 64}, Column{tr("Result"), tr("How it ended"), false, 72}.grouped()},
          parent)
    , m_feed(feed)
{
    connect(&feed, &CostFeed::changed, this, &OrderCostsModel::follow);
    follow();
}

void OrderCostsModel::follow()
{
    const auto& orders = m_feed.report().orders;
    QVector<quint64> gone = rows();
    for (const api::OrderCostStory& story : orders)
        gone.removeOne(story.cost.order.value);
    // What they say has gone already.
    for (const quint64 row : gone)
        touch(row);
    for (const quint64 row : gone)
        removeRow(row);
    for (auto story = orders.rbegin(); story != orders.rend(); ++story) {
        const quint64 row = story->cost.order.value;
        if (contains(row))
            touch(row);
        else
            addRow(row, Place::First);
    }
}

quint32 OrderCostsModel::instrumentOf(quint64 row) const
{
    const api::OrderCostStory* story = m_feed.story(OrderId{row});
    return story ? story->cost.instrument.value : 0;
}

Cell OrderCostsModel::cell(quint64 row, int column) const
{
    const api::OrderCostStory* story = m_feed.story(OrderId{row});
    if (!story)
        return unknownCell();
    const OrderCost& cost = story->cost;
    const Instrument* is = m_feed.session().model().instrument(cost.instrument);
    const auto mark = [&cost](std::size_t delay) { return plainBpsCell(costBps(cost.marks[delay].realised, cost.marks[delay].value)); };
    switch (column) {
    case Time: return timeCell(cost.decidedAt);
    case InstrumentName: return symbolCell(is);
    case SideName: return sideCell(cost.side);
    case How: return textCell(base::text(cost.tactic));
    case Filled: return quantityCell(is, cost.filled);
    case Average:
        return is && !cost.filled.isZero() ? priceCell(is, is->priceOf(cost.value, cost.filled, Rounding::Nearest)) : unknownCell();
    case Expected: return plainBpsCell(costBps(story->expected, story->arrivalValue));
    case Slippage: return costBpsCell(costBps(story->slippage, story->arrivalValue));
    case Fee: return plainBpsCell(costBps(cost.fee, cost.value));
    case Shortfall: return plainBpsCell(costBps(story->shortfall, story->decisionValue));
    case After1s: return mark(0);
    case After10s: return mark(1);
    case After60s: return mark(2);
    case Result: return textCell(base::text(cost.state));
    case Answer: return cost.acknowledgedAt > cost.decidedAt ? durationCell(cost.acknowledgedAt - cost.decidedAt) : unknownCell();
    default: return {};
    }
}

QString OrderCostsModel::toolTip(quint64 row, int column) const
{
    const api::OrderCostStory* story = m_feed.story(OrderId{row});
    if (!story)
        return {};
    if (column == Shortfall || column == Slippage)
        return tr("Delay %1, slippage %2, fee %3, not filled %4").arg(base::formatMoney(story->delay), base::formatMoney(story->slippage),
            base::formatMoney(story->cost.fee), base::formatMoney(story->opportunity));
    return QStringLiteral("#%1 · %2").arg(row).arg(base::text(story->cost.state));
}

} // namespace jarvis::widgets::models
