#include "widgets/risk/stops_model.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/models/cells.h"

namespace jarvis::widgets::risk {

StopsModel::StopsModel(session::EngineSession& session, QObject* parent)
    : RowModel({{tr("Time"), QString(), false, 180}, {tr("What"), QString(), false, 300}, Column{tr("By"), QString(), false, 110}.grouped(),
                   {tr("From"), tr("The desk, the interface, a strategy, or the engine itself"), false, 84}},
          parent)
    , m_session(session)
{
    const auto again = [this] {
        if (m_isWanted)
            refresh();
    };
    connect(&m_session, &session::EngineSession::snapshotApplied, this, again);
    connect(&m_session, &session::EngineSession::tradingStateChanged, this, again);
    connect(&m_session, &session::EngineSession::alertRaised, this, [again](const api::AlertRaised& alert) {
        if (alert.code == api::AlertCode::BreakerTripped || alert.code == api::AlertCode::BreakerHalfOpen || alert.code == api::AlertCode::BreakerClosed)
            again();
    });
}

void StopsModel::refresh()
{
    m_isWanted = true;
    m_session.stops({}, this, [this](const auto& answer) {
        if (answer)
            take(*answer);
    });
}

void StopsModel::take(const api::StopHistory& history)
{
    QVector<quint64> ids;
    m_stops.clear();
    for (const api::EventRecord& record : history.stops) {
        ids.push_back(record.sequence);
        m_stops.insert(record.sequence, record);
    }
    if (ids != rows())
        resetRows(ids);
}

models::Cell StopsModel::whatCell(const api::EventRecord& record)
{
    if (const auto* changed = std::get_if<api::TradingStateChanged>(&record.event)) {
        if (changed->state.isKilled)
            return models::textCell(tr("Halted: every entry stopped"), base::Tone::Critical);
        if (changed->state.isLiveOff)
            return models::textCell(tr("Live trading off: only reducing orders pass"), base::Tone::Warn);
        if (changed->state.isDayLocked)
            return models::textCell(tr("Day locked: only reducing orders pass"), base::Tone::Warn);
        return models::textCell(tr("Released: entries are taken again"));
    }
    const base::LogText told = base::logText(record, {});
    return models::textCell(told.text, told.tone);
}

models::Cell StopsModel::cell(quint64 row, int column) const
{
    const auto found = m_stops.constFind(row);
    if (found == m_stops.constEnd())
        return models::unknownCell();
    switch (column) {
    case Time: {
        models::Cell time = models::timeCell(found->time);
        time.text = base::formatDateTime(found->time);
        return time;
    }
    case What: return whatCell(*found);
    case By: {
        const std::string_view actor = found->origin.actor.view();
        return models::textCell(QString::fromUtf8(actor.data(), static_cast<qsizetype>(actor.size())));
    }
    case From: return models::textCell(base::text(found->origin.kind));
    default: return models::unknownCell();
    }
}

} // namespace jarvis::widgets::risk
