#include "widgets/alerts/fired_alerts_model.h"

#include "widgets/base/alert_text.h"
#include "widgets/base/format.h"
#include "widgets/models/cells.h"

#include <algorithm>

namespace jarvis::widgets::alerts {
namespace {

quint64 rowOfFired(const api::AlertFired& fired)
{
    constexpr int kCountBits = 20;
    return fired.rule.id.value << kCountBits | (fired.rule.firedCount & ((1U << kCountBits) - 1));
}

} // namespace

FiredAlertsModel::FiredAlertsModel(session::EngineSession& session, QObject* parent)
    : RowModel({{tr("At"), QString(), false, 140}, {tr("What happened"), QString(), false, 560, true}}, parent), m_session(session)
{
    connect(&session, &session::EngineSession::snapshotApplied, this, &FiredAlertsModel::rebuild);
    connect(&session, &session::EngineSession::alertsFired, this, &FiredAlertsModel::rebuild);
    rebuild();
}

void FiredAlertsModel::rebuild()
{
    QVector<quint64> newestFirst;
    for (const api::AlertFired& fired : m_session.model().firedAlerts()) {
        const quint64 row = rowOfFired(fired);
        if (!newestFirst.contains(row))
            newestFirst.prepend(row);
    }
    resetRows(newestFirst);
}

const api::AlertFired* FiredAlertsModel::fired(quint64 row) const
{
    const auto& all = m_session.model().firedAlerts();
    const auto found = std::find_if(all.rbegin(), all.rend(), [row](const api::AlertFired& each) { return rowOfFired(each) == row; });
    return found == all.rend() ? nullptr : &*found;
}

models::Cell FiredAlertsModel::cell(quint64 row, int column) const
{
    const api::AlertFired* each = fired(row);
    if (!each)
        return models::unknownCell();
    if (column == When)
        return models::textCell(base::formatDateTime(each->rule.firedAt));
    const auto find = [this](InstrumentId id) { return m_session.model().instrument(id); };
    return models::textCell(base::firedText(*each, find), each->rule.spec.isCritical ? base::Tone::Critical : base::Tone::Plain);
}

quint32 FiredAlertsModel::instrumentOf(quint64 row) const
{
    const api::AlertFired* each = fired(row);
    return !each ? 0 : each->instrument ? each->instrument.value : each->rule.spec.instrument.value;
}

} // namespace jarvis::widgets::alerts
