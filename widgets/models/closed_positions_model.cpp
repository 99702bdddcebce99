#include "widgets/models/closed_positions_model.h"

#include "widgets/base/format.h"
#include "widgets/models/cells.h"

#include <algorithm>

namespace jarvis::widgets::models {
namespace {

Money netOf(const Position& position)
{
    return position.realised - position.fees + position.funding;
}

/// In thousandths of the risk it was opened with; empty when that is not known.
std::optional<std::int64_t> netMilliR(const Position& position)
{
    if (position.initialRisk <= Money::zero())
        return std::nullopt;
    return static_cast<std::int64_t>(divideRounded(netOf(position).units() * 1'000, position.initialRisk.units(), Rounding::Nearest));
}

/// "breakout, news"
QString tagText(const PositionNote& note)
{
    const std::string_view tags = note.tags.view();
    return QString::fromUtf8(tags.data(), static_cast<qsizetype>(tags.size())).replace(QLatin1Char(','), QStringLiteral(", "));
}

} // namespace

ClosedPositionsModel::ClosedPositionsModel(session::EngineSession& session, QObject* parent)
    : RowModel({Column{tr("Closed"), QString(), false, 84}.grouped(GroupBy::Day), Column{tr("Instrument"), QString(), false, 92, true}.grouped(), Column{tr("Realised"), tr("Before fees and funding"), true, 84}.summed(),
                   Column{tr("Fees"), tr("Paid"), true, 70}.summed(Sum::Money, 4), Column{tr("Funding"), tr("Received, or paid when negative"), true, 70}.summed(),
                   Column{tr("Net"), tr("Realised − fees + funding"), true, 84}.summed(), {tr("R"), tr("Net, in units of the loss at the first stop"), true, 64},
                   {tr("Held for"), QString(), true, 76}, Column{tr("Side"), QString(), false, 72}.grouped(),
                   {tr("MAE"), tr("Maximum adverse excursion: the worst it stood at while it was open, before fees and funding, of the marks that the engine saw"), true, 76},
                   {tr("MFE"), tr("Maximum favourable excursion: the best it stood at while it was open, before fees and funding, of the marks that the engine saw"), true, 76},
                   {tr("Tags"), tr("What was written in the trade journal"), false, 108}},
          parent),
      m_session(session)
{
    connect(&session, &session::EngineSession::snapshotApplied, this, &ClosedPositionsModel::rebuild);
    connect(&session, &session::EngineSession::closedPositionsAdded, this, &ClosedPositionsModel::onClosed);
    connect(&session, &session::EngineSession::positionsChanged, this, &ClosedPositionsModel::touchAllLater);
    connect(&session, &session::EngineSession::positionNotesChanged, this, &ClosedPositionsModel::touchAllLater);
    rebuild();
}

QVector<RowModel::Grouping> ClosedPositionsModel::groupings() const
{
    QVector<Grouping> all = RowModel::groupings();
    all.push_back(venueGrouping([this](quint64 row) { return m_session.model().instrument(InstrumentId{instrumentOf(row)}); }));
    return all;
}

void ClosedPositionsModel::rebuild()
{
    QVector<quint64> newestFirst;
    const auto& closed = m_session.model().closedPositions();
    for (auto it = closed.rbegin(); it != closed.rend(); ++it)
        newestFirst.push_back(it->number);
    resetRows(newestFirst);
}

void ClosedPositionsModel::onClosed()
{
    const auto& stories = m_session.model().closedPositions();
    for (const session::ClosedPosition& story : stories) {
        if (!contains(story.number))
            addRow(story.number, Place::First);
    }
    const QVector<quint64> shown = rows();
    for (const quint64 row : shown) {
        if (row < stories.front().number)
            removeRow(row);
    }
}

const session::ClosedPosition* ClosedPositionsModel::closed(quint64 row) const
{
    const auto& stories = m_session.model().closedPositions();
    const auto found = std::find_if(stories.begin(), stories.end(), [row](const session::ClosedPosition& story) { return story.number == row; });
    return found == stories.end() ? nullptr : &*found;
}

quint32 ClosedPositionsModel::instrumentOf(quint64 row) const
{
    const session::ClosedPosition* story = closed(row);
    return story ? story->position.instrument.value : 0;
}

Cell ClosedPositionsModel::cell(quint64 row, int column) const
{
    const session::ClosedPosition* story = closed(row);
    if (!story)
        return unknownCell();
    const Position& position = story->position;
    switch (column) {
    case ClosedAt: return timeCell(story->closedAt);
    case InstrumentName: return symbolCell(m_session.model().instrument(position.instrument));
    case Realised: return pnlCell(position.realised);
    case Fees: return moneyCell(position.fees, 4);
    case Funding: return pnlCell(position.funding);
    case Net: return pnlCell(netOf(position));
    case NetR: {
        const auto r = netMilliR(position);
        return r ? Cell{base::formatR(r), qlonglong(*r), rawText(Decimal{*r, 3}), QString(), pnlCell(netOf(position)).tone} : unknownCell();
    }
    case HeldFor: return story->closedAt == Timestamp{} ? unknownCell() : durationCell(story->closedAt - position.openedAt);
    case Direction: return position.openedSide ? positionSideCell(*position.openedSide) : unknownCell();
    case Adverse: return position.excursion ? pnlCell(position.excursion->worst) : unknownCell();
    case Favourable: return position.excursion ? pnlCell(position.excursion->best) : unknownCell();
    case Tags: {
        const api::PositionAnnotated* note = m_session.model().note(position.instrument, position.openedAt);
        return note ? textCell(tagText(note->note)) : textCell(QString());
    }
    default: return {};
    }
}

QString ClosedPositionsModel::toolTip(quint64 row, int column) const
{
    const session::ClosedPosition* story = closed(row);
    if (!story || (column != Net && column != NetR))
        return {};
    return tr("%1 realised − %2 fees + %3 funding = %4")
        .arg(base::formatPnl(story->position.realised), base::formatMoney(story->position.fees, 4), base::formatPnl(story->position.funding),
            base::formatPnl(netOf(story->position)));
}

} // namespace jarvis::widgets::models
