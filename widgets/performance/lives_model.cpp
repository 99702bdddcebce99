#include "widgets/performance/lives_model.h"

#include "widgets/base/format.h"
#include "widgets/base/list_text.h"
#include "widgets/models/cells.h"

namespace jarvis::widgets::performance {

LivesModel::LivesModel(ResultsFeed& feed, QObject* parent)
    : RowModel({Column{tr("Closed"), QString(), false, 140}.grouped(GroupBy::Day), Column{tr("Instrument"), QString(), false, 92, true}.grouped(),
                   Column{tr("Side"), QString(), false, 72}.grouped(), Column{tr("Realised"), tr("Before fees and funding"), true, 84}.summed(), Column{tr("Fees"), tr("Paid"), true, 76}.summed(Sum::Money, 4),
                   Column{tr("Funding"), tr("Received, or paid when negative"), true, 76}.summed(),
                   Column{tr("Net"), tr("Realised − fees + funding"), true, 84}.summed(),
                   {tr("R"), tr("Net, in units of the loss at the first stop"), true, 72},
                   {tr("MAE"), tr("Maximum adverse excursion: the worst it stood at while it was open, before fees and funding, of the marks that the engine saw"), true, 84},
                   {tr("MFE"), tr("Maximum favourable excursion: the best it stood at while it was open, before fees and funding, of the marks that the engine saw"), true, 84},
                   {tr("Held for"), QString(), true, 84}, Column{tr("Tags"), QString(), false, 120}.grouped(), {tr("Note"), QString(), false, 240}},
          parent)
    , m_feed(feed)
{
    connect(&feed, &ResultsFeed::changed, this, &LivesModel::follow);
    follow();
}

void LivesModel::follow()
{
    QVector<quint64> newestFirst;
    m_places.clear();
    const QVector<Life>& lives = m_feed.lives();
    for (qsizetype i = lives.size(); i > 0; --i) {
        newestFirst.push_back(lives[i - 1].sequence);
        m_places.insert(lives[i - 1].sequence, i - 1);
    }
    resetRows(newestFirst);
}

QVector<models::RowModel::Grouping> LivesModel::groupings() const
{
    QVector<Grouping> all = RowModel::groupings();
    all.push_back(models::venueGrouping([this](quint64 row) { return m_feed.session().model().instrument(InstrumentId{instrumentOf(row)}); }));
    return all;
}

const Life* LivesModel::life(quint64 row) const
{
    const auto found = m_places.constFind(row);
    return found == m_places.constEnd() ? nullptr : &m_feed.lives()[*found];
}

quint32 LivesModel::instrumentOf(quint64 row) const
{
    const Life* found = life(row);
    return found ? found->instrument.value : 0;
}

models::Cell LivesModel::cell(quint64 row, int column) const
{
    const Life* found = life(row);
    if (!found)
        return models::unknownCell();
    switch (column) {
    case ClosedAt: {
        models::Cell closed = models::timeCell(found->closedAt);
        closed.text = base::formatDateTime(found->closedAt);
        return closed;
    }
    case InstrumentName: return models::symbolCell(m_feed.session().model().instrument(found->instrument));
    case Direction: return found->side ? models::positionSideCell(*found->side) : models::unknownCell();
    case Realised: return models::pnlCell(found->realised);
    case Fees: return models::moneyCell(found->fees, 4);
    case Funding: return models::pnlCell(found->funding);
    case Net: return models::pnlCell(found->net);
    case NetR:
        return found->milliR ? models::Cell{base::formatR(found->milliR), qlonglong(*found->milliR), models::rawText(Decimal{*found->milliR, 3}), QString(),
                                   models::pnlCell(found->net).tone}
                             : models::unknownCell();
    case Adverse: return found->excursion ? models::pnlCell(found->excursion->worst) : models::unknownCell();
    case Favourable: return found->excursion ? models::pnlCell(found->excursion->best) : models::unknownCell();
    case HeldFor: return models::durationCell(found->closedAt - found->openedAt);
    case Tags: return models::textCell(base::listText(found->tags));
    case Note: {
        models::Cell note = models::textCell(found->note.simplified());
        note.raw = found->note;
        return note;
    }
    default: return {};
    }
}

QString LivesModel::toolTip(quint64 row, int column) const
{
    const Life* found = life(row);
    return found && column == Note ? found->note : QString();
}

} // namespace jarvis::widgets::performance
