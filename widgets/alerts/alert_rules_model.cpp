#include "widgets/alerts/alert_rules_model.h"

#include "widgets/base/alert_text.h"
#include "widgets/base/format.h"
#include "widgets/models/cells.h"

#include <algorithm>

namespace jarvis::widgets::alerts {
namespace {

models::Cell momentOrNothing(Timestamp time)
{
    return time == Timestamp{} ? models::unknownCell() : models::timeCell(time);
}

} // namespace

AlertRulesModel::AlertRulesModel(session::EngineSession& session, QObject* parent)
    : RowModel({{tr("Tells when"), QString(), false, 320, true}, {tr("State"), QString(), false, 132}, {tr("Fired"), tr("How often"), true, 56},
                   {tr("Last at"), QString(), false, 76}, {tr("Repeats"), QString(), false, 96}, {tr("Ends"), QString(), false, 132}, {tr("Note"), QString(), false, 160}},
          parent)
    , m_session(session)
{
    connect(&session, &session::EngineSession::snapshotApplied, this, &AlertRulesModel::rebuild);
    connect(&session, &session::EngineSession::alertRulesChanged, this, &AlertRulesModel::follow);
    connect(&session, &session::EngineSession::instrumentsChanged, this, &AlertRulesModel::touchAllLater);
    rebuild();
}

void AlertRulesModel::rebuild()
{
    QVector<quint64> newestFirst;
    for (const auto& [id, rule] : m_session.model().alertRules())
        newestFirst.prepend(id.value);
    resetRows(newestFirst);
}

void AlertRulesModel::follow()
{
    const QVector<quint64> shown = rows();
    for (const quint64 row : shown) {
        if (rule(row))
            touch(row);
        else
            removeRow(row);
    }
    for (const auto& [id, rule] : m_session.model().alertRules()) {
        if (!contains(id.value))
            addRow(id.value, Place::First);
    }
}

const AlertRule* AlertRulesModel::rule(quint64 row) const { return m_session.model().alertRule(AlertRuleId{row}); }

bool AlertRulesModel::isSnoozed(const AlertRule& rule) const
{
    return rule.state == AlertState::Watching && rule.snoozedUntil > m_session.engineNow();
}

int AlertRulesModel::watchingCount() const
{
    const auto& rules = m_session.model().alertRules();
    return static_cast<int>(std::count_if(rules.begin(), rules.end(), [this](const auto& entry) { return entry.second.state == AlertState::Watching && !isSnoozed(entry.second); }));
}

QString AlertRulesModel::what(const AlertSpec& spec) const
{
    return base::ruleText(spec, [this](InstrumentId id) { return m_session.model().instrument(id); });
}

models::Cell AlertRulesModel::stateCell(const AlertRule& rule) const
{
    if (isSnoozed(rule))
        return models::textCell(tr("Snoozed till %1").arg(base::formatTime(rule.snoozedUntil)), base::Tone::Muted);
    switch (rule.state) {
    case AlertState::Watching: return models::textCell(base::text(rule.state));
    case AlertState::Done: return models::textCell(base::text(rule.state), base::Tone::Warn);
    case AlertState::Expired:
    case AlertState::Removed: return models::textCell(base::text(rule.state), base::Tone::Muted);
    }
    return models::unknownCell();
}

models::Cell AlertRulesModel::cell(quint64 row, int column) const
{
    const AlertRule* each = rule(row);
    if (!each)
        return models::unknownCell();
    switch (column) {
    case What: return models::textCell(what(each->spec));
    case State: return stateCell(*each);
    case Told: return models::countCell(each->firedCount);
    case FiredAt: return momentOrNothing(each->firedAt);
    case Repeats:
        if (each->spec.repeat == AlertRepeat::Once)
            return models::textCell(tr("Once"));
        return models::textCell(each->spec.coolDown > Duration::zero() ? tr("Every %1").arg(base::formatDuration(each->spec.coolDown)) : tr("Every time"));
    case Ends: return each->spec.expiresAt == Timestamp{} ? models::unknownCell() : models::textCell(base::formatDateTime(each->spec.expiresAt));
    case Note: return models::textCell(QString::fromUtf8(each->spec.note.view().data(), static_cast<qsizetype>(each->spec.note.view().size())));
    default: return models::unknownCell();
    }
}

QString AlertRulesModel::toolTip(quint64 row, int column) const
{
    const AlertRule* each = rule(row);
    return each && column == What ? base::describe(each->spec.subject) : QString();
}

quint32 AlertRulesModel::instrumentOf(quint64 row) const
{
    const AlertRule* each = rule(row);
    return each ? each->spec.instrument.value : 0;
}

} // namespace jarvis::widgets::alerts
