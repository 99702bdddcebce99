#include "widgets/models/log_model.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/models/cells.h"

#include <algorithm>

namespace jarvis::widgets::models {
namespace {

base::InstrumentLookup lookupOf(const session::EngineSession& session)
{
    return [&session](InstrumentId id) { return session.model().instrument(id); };
}

QString actorOf(const api::EventRecord& record)
{
    const std::string_view actor = record.origin.actor.view();
    const QString kind = base::text(record.origin.kind);
    return actor.empty() ? kind : QStringLiteral("%1 (%2)").arg(QString::fromUtf8(actor.data(), static_cast<qsizetype>(actor.size())), kind);
}

} // namespace

LogModel::LogModel(session::EngineSession& session, Show show, QObject* parent)
    : RowModel({Column{tr("Time"), QString(), false, 112}.grouped(GroupBy::Day), {tr("What happened"), QString(), false, 560}, Column{tr("By"), tr("Who asked for it"), false, 120}.grouped(),
                   {tr("Sequence"), tr("Number of the event in the journal"), true, 84}},
          parent),
      m_session(session),
      m_show(show)
{
    connect(&session, &session::EngineSession::snapshotApplied, this, &LogModel::rebuild);
    connect(&session, &session::EngineSession::logAdded, this, &LogModel::onLog);
    rebuild();
}

bool LogModel::isShown(const api::EventRecord& record) const
{
    if (m_show == Show::Alerts)
        return std::holds_alternative<api::AlertRaised>(record.event) || std::holds_alternative<api::VenueHoldingDiffered>(record.event);
    return !base::logText(record, lookupOf(m_session)).text.isEmpty();
}

void LogModel::rebuild()
{
    QVector<quint64> newestFirst;
    const auto& log = m_session.model().log();
    for (auto it = log.rbegin(); it != log.rend(); ++it) {
        if (isShown(*it))
            newestFirst.push_back(it->sequence);
    }
    resetRows(newestFirst);
}

void LogModel::onLog(int added, int)
{
    const auto& log = m_session.model().log();
    const auto newest = static_cast<std::ptrdiff_t>(std::min<std::size_t>(static_cast<std::size_t>(added), log.size()));
    for (auto it = log.end() - newest; it != log.end(); ++it) {
        if (isShown(*it) && !contains(it->sequence))
            addRow(it->sequence, Place::First);
    }
    // Rows whose events fell out of the log are the oldest, wherever a sort put them.
    if (log.empty() || static_cast<std::size_t>(rowCount()) <= session::ReadModel::kLogMax / 2)
        return;
    const QVector<quint64> shown = rows();
    for (const quint64 row : shown) {
        if (row < log.front().sequence)
            removeRow(row);
    }
}

const api::EventRecord* LogModel::record(quint64 row) const
{
    const auto& log = m_session.model().log();
    const auto found = std::lower_bound(log.begin(), log.end(), row, [](const api::EventRecord& record, quint64 sequence) { return record.sequence < sequence; });
    return found != log.end() && found->sequence == row ? &*found : nullptr;
}

Cell LogModel::cell(quint64 row, int column) const
{
    const api::EventRecord* found = record(row);
    if (!found)
        return unknownCell();
    switch (column) {
    case Time: {
        Cell cell = timeCell(found->time);
        cell.tone = base::Tone::Muted;
        cell.text = base::formatTimeMillis(found->time);
        return cell;
    }
    case What: {
        const base::LogText line = base::logText(*found, lookupOf(m_session));
        return textCell(line.text, line.tone);
    }
    case By: return textCell(actorOf(*found), base::Tone::Muted);
    case Sequence: return countCell(found->sequence);
    default: return {};
    }
}

QString LogModel::toolTip(quint64 row, int column) const
{
    const api::EventRecord* found = record(row);
    if (!found || column == Sequence)
        return {};
    return column == Time ? base::formatUtc(found->time) : base::logText(*found, lookupOf(m_session)).text;
}

} // namespace jarvis::widgets::models
