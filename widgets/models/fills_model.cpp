#include "widgets/models/fills_model.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/models/cells.h"

namespace jarvis::widgets::models {

FillsModel::FillsModel(session::EngineSession& session, QObject* parent)
    : RowModel({Column{tr("Time"), tr("Venue time of the execution"), false, 84}.grouped(GroupBy::Day), Column{tr("Instrument"), QString(), false, 92, true}.grouped(), Column{tr("Side"), QString(), false, 76}.grouped(),
                   Column{tr("For"), tr("What the order was there for"), false, 84}.grouped(), {tr("Quantity"), QString(), true, 84}, {tr("Price"), QString(), true, 92},
                   Column{tr("Value"), tr("Price × quantity, in account currency"), true, 92}.summed(Sum::Money), Column{tr("Fee"), tr("Paid; a rebate is negative"), true, 70}.summed(Sum::Money, 4),
                   Column{tr("Liquidity"), QString(), false, 70}.grouped(), Column{tr("Realised"), tr("Of the part that closed, before fees"), true, 84}.summed(),
                   {tr("Order"), QString(), true, 64}},
          parent),
      m_session(session)
{
    connect(&session, &session::EngineSession::snapshotApplied, this, &FillsModel::rebuild);
    connect(&session, &session::EngineSession::fillsAdded, this, &FillsModel::onFills);
    rebuild();
}

QVector<RowModel::Grouping> FillsModel::groupings() const
{
    QVector<Grouping> all = RowModel::groupings();
    all.push_back(venueGrouping([this](quint64 row) { return m_session.model().instrument(InstrumentId{instrumentOf(row)}); }));
    return all;
}

void FillsModel::rebuild()
{
    const auto count = static_cast<quint64>(m_session.model().fills().size());
    QVector<quint64> newestFirst;
    for (quint64 i = count; i > 0; --i)
        newestFirst.push_back(m_firstRow + i - 1);
    resetRows(newestFirst);
}

void FillsModel::onFills(int added, int forgotten)
{
    // Names follow the list first: who asks during a removal must find the right fills.
    const quint64 firstBefore = m_firstRow;
    m_firstRow += static_cast<quint64>(forgotten);
    for (quint64 row = firstBefore; row < m_firstRow; ++row)
        removeRow(row);
    const quint64 end = m_firstRow + m_session.model().fills().size();
    for (quint64 row = end - static_cast<quint64>(added); row < end; ++row) {
        if (row >= m_firstRow && !contains(row))
            addRow(row, Place::First);
    }
}

const Fill* FillsModel::fill(quint64 row) const
{
    const auto& fills = m_session.model().fills();
    return row >= m_firstRow && row - m_firstRow < fills.size() ? &fills[row - m_firstRow].fill : nullptr;
}

quint32 FillsModel::instrumentOf(quint64 row) const
{
    const Fill* found = fill(row);
    return found ? found->instrument.value : 0;
}

Cell FillsModel::cell(quint64 row, int column) const
{
    const Fill* found = fill(row);
    if (!found)
        return unknownCell();
    const Instrument* is = m_session.model().instrument(found->instrument);
    switch (column) {
    case Time: return timeCell(found->time);
    case InstrumentName: return symbolCell(is);
    case SideName: return sideCell(found->side);
    case Role: return textCell(base::text(found->role));
    case Size: return quantityCell(is, found->quantity);
    case FillPrice: return priceCell(is, found->price);
    case Value: return is ? moneyCell(is->notional(found->price, found->quantity)) : unknownCell();
    case Fee: return moneyCell(found->fee, 4);
    case LiquidityName: return textCell(base::text(found->liquidity));
    case Realised: {
        // An entry realises nothing, which is no question: it adds nothing to the sum either.
        Cell realised = found->role == OrderRole::Entry && found->realised.isZero() ? unknownCell() : pnlCell(found->realised);
        realised.amount = found->realised;
        return realised;
    }
    case OrderNumber: return countCell(found->order.value);
    default: return {};
    }
}

} // namespace jarvis::widgets::models
