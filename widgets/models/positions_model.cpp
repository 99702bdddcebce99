#include "widgets/models/positions_model.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/models/cells.h"

#include <algorithm>

namespace jarvis::widgets::models {
namespace {

InstrumentId heldId(quint64 row)
{
    return InstrumentId{static_cast<std::uint32_t>(row)};
}

Cell guardCell(Protection protection)
{
    switch (protection) {
    case Protection::Protected: return textCell(base::text(protection), base::Tone::Plain);
    case Protection::Placing: case Protection::Closing: return textCell(base::text(protection), base::Tone::Warn);
    case Protection::None: case Protection::Degraded: return textCell(base::text(protection), base::Tone::Critical);
    }
    UNREACHABLE();
}

} // namespace

PositionsModel::PositionsModel(session::EngineSession& session, QObject* parent)
    : RowModel({Column{tr("Instrument"), QString(), false, 92, true}.grouped(), Column{tr("Side"), QString(), false, 64}.grouped(), {tr("Size"), QString(), true, 72},
                   {tr("Entry"), tr("Average entry, rounded against you"), true, 80}, {tr("Mark"), tr("What the position is valued at"), true, 80},
                   Column{tr("P&L USD"), tr("Realised + unrealised at mark − fees + funding"), true, 76}.summed(), {tr("R"), tr("P&L in units of the loss at the first stop"), true, 68},
                   {tr("SL"), tr("Stop loss, and its distance from the mark"), true, 152}, {tr("TP"), tr("Take profit, and its distance from the mark"), true, 152},
                   Column{tr("Risk"), tr("What is lost from here when the stop fills at its price"), true, 76}.summed(Sum::Money), {tr("Liquidation"), QString(), true, 92},
                   Column{tr("Exits"), tr("Whether every exit stands at the venue"), false, 92}.grouped(), Column{tr("Age"), QString(), true, 76}.ofTime()},
          parent),
      m_session(session)
{
    connect(&session, &session::EngineSession::snapshotApplied, this, &PositionsModel::rebuild);
    connect(&session, &session::EngineSession::positionsChanged, this, &PositionsModel::onPositions);
    connect(&session, &session::EngineSession::valuationChanged, this, [this] {
        touchAllLater();
        Q_EMIT totalsChanged();
    });
    connect(&session, &session::EngineSession::freshnessChanged, this, [this] {
        touchAllLater();
        Q_EMIT totalsChanged();
    });
    rebuild();
}

QVector<RowModel::Grouping> PositionsModel::groupings() const
{
    QVector<Grouping> all = RowModel::groupings();
    all.push_back(venueGrouping([this](quint64 row) { return m_session.model().instrument(InstrumentId{instrumentOf(row)}); }));
    return all;
}

void PositionsModel::rebuild()
{
    QVector<quint64> held;
    for (const auto& [id, position] : m_session.model().positions())
        held.push_back(id.value);
    resetRows(held);
    Q_EMIT totalsChanged();
}

void PositionsModel::onPositions(const std::vector<InstrumentId>& instruments)
{
    for (const InstrumentId id : instruments) {
        if (!m_session.model().position(id))
            removeRow(id.value);
        else if (contains(id.value))
            touch(id.value);
        else
            addRow(id.value, Place::Last);
    }
    Q_EMIT totalsChanged();
}

PositionsModel::Totals PositionsModel::totals() const
{
    Totals totals;
    for (const auto& [id, position] : m_session.model().positions()) {
        const std::optional<Duration> age = m_session.dataAge(id);
        totals.dataAge = age ? std::optional(std::max(*age, totals.dataAge.value_or(*age))) : std::nullopt;
        if (!age)
            break;
    }
    const auto& valuation = m_session.model().market().valuation();
    if (!valuation)
        return totals;
    totals.sequence = valuation->sequence;
    if (!valuation->isComplete)
        return totals;
    totals.riskToStops = valuation->riskToStops;
    totals.margin = valuation->marginUsed;
    Money net;
    for (const api::PositionValuation& position : valuation->positions)
        net = net + position.net;
    totals.net = net;
    return totals;
}

/// "63,200.0 −1.25 %": the price, and how far the mark is from it.
Cell PositionsModel::exitCell(const Position& position, const Instrument& is, const std::optional<Price>& exit) const
{
    if (!exit)
        return {base::unknownText(), {}, QStringLiteral(""), QString(), base::Tone::Warn};
    Cell cell = priceCell(&is, *exit);
    const api::PositionValuation* valued = m_session.model().market().valuation(position.instrument);
    if (valued && valued->mark && valued->mark->ticks() > 0)
        cell.text += QStringLiteral("  ") + base::formatPercent(base::changeRatio(*valued->mark, *exit), 2, base::Sign::Always);
    return cell;
}

/// The same, and how many rungs of a scale-out come before it.
Cell PositionsModel::takeProfitCell(const Position& position, const Instrument& is) const
{
    Cell cell = exitCell(position, is, position.exits.takeProfit);
    if (const int rungs = m_session.model().scaleOutPlan(position.instrument).count; rungs > 0)
        cell.text += QStringLiteral("  ") + tr("%n rung(s)", "of a scale-out, before the take profit", rungs);
    return cell;
}

Cell PositionsModel::cell(quint64 row, int column) const
{
    const Position* position = m_session.model().position(heldId(row));
    const Instrument* is = position ? m_session.model().instrument(position->instrument) : nullptr;
    if (!position || !is)
        return unknownCell();
    const api::PositionValuation* valued = m_session.model().market().valuation(position->instrument);
    const bool isValued = valued && valued->mark;
    const bool isStale = isValued && m_session.engineNow() - valued->markTime > m_session.model().limits().stalenessMax;
    const auto aged = [isStale](Cell cell) {
        cell.isStale = isStale;
        return cell;
    };
    switch (column) {
    case InstrumentName: return symbolCell(is);
    case SideName: return positionSideCell(position->side());
    case Size: return quantityCell(is, position->held.absolute());
    case Entry: return priceCell(is, position->averageEntry(*is));
    case Mark: return isValued ? aged(priceCell(is, valued->mark)) : unknownCell();
    case Pnl: return isValued ? aged(pnlCell(valued->net)) : unknownCell();
    case PnlR:
        return isValued && valued->netMilliR
            ? aged({base::formatR(valued->netMilliR), qlonglong(*valued->netMilliR), rawText(Decimal{*valued->netMilliR, 3}), QString(), base::toneOf(valued->net)})
            : unknownCell();
    case StopLoss: return aged(exitCell(*position, *is, position->exits.stopLoss));
    case TakeProfit: return aged(takeProfitCell(*position, *is));
    case RiskToStop: return isValued ? aged(moneyCell(valued->riskToStop)) : unknownCell();
    case Liquidation: return isValued ? aged(priceCell(is, valued->liquidation)) : unknownCell();
    case Guard: return guardCell(position->protection);
    case Age: return durationCell(m_session.engineNow() - position->openedAt);
    default: return {};
    }
}

QString PositionsModel::toolTip(quint64 row, int column) const
{
    const Position* position = m_session.model().position(heldId(row));
    const Instrument* is = position ? m_session.model().instrument(position->instrument) : nullptr;
    const api::PositionValuation* valued = position ? m_session.model().market().valuation(position->instrument) : nullptr;
    if (is && column == TakeProfit) {
        const ScaleOutPlan plan = m_session.model().scaleOutPlan(position->instrument);
        return plan.count == 0 ? QString() : tr("Scale-out: %1").arg(base::rungsText(plan.asked(), is));
    }
    if (!is || (column != Pnl && column != PnlR && column != Mark))
        return {};
    if (!valued || !valued->mark)
        return tr("The mark price is not known, so neither is the P&L.");
    const auto& account = m_session.model().market().valuation();
    return tr("%1 realised + %2 unrealised − %3 fees + %4 funding = %5\nUnrealised = (mark %6 − entry %7) × %8\nMark %9 old, valuation #%10")
        .arg(base::formatPnl(position->realised), base::formatPnl(valued->unrealised), base::formatMoney(position->fees, 4),
            base::formatPnl(position->funding), base::formatPnl(valued->net), base::formatPrice(*is, *valued->mark),
            base::formatPrice(*is, position->averageEntry(*is)), base::formatQuantity(*is, position->held),
            base::formatDuration(m_session.engineNow() - valued->markTime))
        .arg(account->sequence);
}

} // namespace jarvis::widgets::models
