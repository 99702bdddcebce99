#include "widgets/models/audit_model.h"

#include "widgets/base/event_text.h"
#include "widgets/base/format.h"
#include "widgets/models/cells.h"

#include <algorithm>

namespace jarvis::widgets::models {
namespace {

using Kind = api::AuditEntry::Kind;

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Command: return AuditModel::tr("Command");
    case Kind::Refusal: return AuditModel::tr("Refusal");
    case Kind::Kill: return AuditModel::tr("Halt");
    case Kind::Release: return AuditModel::tr("Release");
    case Kind::Limit: return AuditModel::tr("Limit");
    case Kind::LimitWaiting: return AuditModel::tr("Limit, waiting");
    case Kind::DayReset: return AuditModel::tr("Day reset");
    case Kind::Breaker: return AuditModel::tr("Breaker");
    case Kind::CriticalAlert: return AuditModel::tr("Alarm");
    case Kind::LiveOn: return AuditModel::tr("Live on");
    case Kind::LiveOff: return AuditModel::tr("Live off");
    }
    return {};
}

base::Tone toneOfKind(Kind kind)
{
    switch (kind) {
    case Kind::Kill:
    case Kind::CriticalAlert: return base::Tone::Critical;
    case Kind::Refusal:
    case Kind::Breaker:
    case Kind::LimitWaiting: return base::Tone::Warn;
    case Kind::LiveOn: return base::Tone::Live;
    case Kind::Command:
    case Kind::Release:
    case Kind::Limit:
    case Kind::DayReset:
    case Kind::LiveOff: return base::Tone::Plain;
    }
    return base::Tone::Plain;
}

QString hexOf(const CommandId& id)
{
    return QString::fromStdString(id.toHex());
}

} // namespace

AuditModel::AuditModel(session::EngineSession& session, QObject* parent)
    : RowModel({{tr("Time"), QString(), false, 180}, {tr("What"), QString(), false, 104}, {tr("Who"), tr("Who asked for it"), false, 104},
                   {tr("From"), tr("The desk, the interface, a strategy, or the engine itself"), false, 84}, {tr("Details"), QString(), false, 420},
                   {tr("Why"), tr("Why it was refused: rule, limit, value, and what would pass"), false, 420},
                   {tr("Sequence"), tr("Number of the event in the journal"), true, 84}},
          parent)
    , m_session(session)
{
    connect(&m_session, &session::EngineSession::snapshotApplied, this, [this] {
        // Another engine, or another life of it: what was asked of the one before is not true of it.
        m_entries.clear();
        m_commands.clear();
        resetRows({});
    });
}

void AuditModel::refresh()
{
    ask(UINT64_MAX);
}

void AuditModel::loadOlder()
{
    const QVector<quint64> shown = rows();
    if (!m_isWhole && !shown.isEmpty())
        ask(*std::min_element(shown.begin(), shown.end()));
}

void AuditModel::ask(std::uint64_t before)
{
    const int question = ++m_newest;
    m_session.audit({before, kPage}, this, [this, before, question](const auto& answer) {
        if (question != m_newest)
            return; // something else was asked since
        if (answer)
            take(*answer, before != UINT64_MAX);
        Q_EMIT loaded(answer ? QString() : base::sentence(answer.error()));
    });
}

void AuditModel::take(const api::AuditHistory& history, bool isOlder)
{
    QVector<quint64> ids;
    if (isOlder) {
        ids = rows();
        std::sort(ids.begin(), ids.end(), std::greater<>());
    } else {
        m_entries.clear();
        m_commands.clear();
    }
    m_isWhole = history.entries.size() < kPage;
    for (const api::AuditEntry& entry : history.entries) {
        const quint64 row = entry.record.sequence;
        if (!m_entries.contains(row))
            ids.push_back(row);
        m_entries.insert(row, entry);
        if (const auto* taken = std::get_if<api::CommandTaken>(&entry.record.event))
            m_commands.insert(hexOf(taken->command.id), row);
    }
    if (ids != rows())
        resetRows(ids);
}

QString AuditModel::details(const api::AuditEntry& entry) const
{
    const base::InstrumentLookup find = [this](InstrumentId id) { return m_session.model().instrument(id); };
    if (const auto* taken = std::get_if<api::CommandTaken>(&entry.record.event))
        return base::actionText(taken->command.action, find);
    if (const auto* settled = std::get_if<api::CommandSettled>(&entry.record.event)) {
        const auto asked = m_entries.constFind(m_commands.value(hexOf(settled->id)));
        return asked == m_entries.constEnd() ? QString() : details(*asked);
    }
    return base::logText(entry.record, find).text;
}

QString AuditModel::why(const api::AuditEntry& entry) const
{
    if (!entry.why)
        return {};
    return base::refusalText(*entry.why, [this](InstrumentId id) { return m_session.model().instrument(id); }).sentence();
}

Cell AuditModel::cell(quint64 row, int column) const
{
    const auto found = m_entries.constFind(row);
    if (found == m_entries.constEnd())
        return unknownCell();
    switch (column) {
    case Time: {
        Cell time = timeCell(found->record.time);
        time.text = base::formatDateTime(found->record.time);
        return time;
    }
    case What: return textCell(kindText(found->kind), toneOfKind(found->kind));
    case Who: {
        const std::string_view actor = found->who.actor.view();
        return textCell(QString::fromUtf8(actor.data(), static_cast<qsizetype>(actor.size())));
    }
    case From: return textCell(base::text(found->who.kind));
    case Details: return textCell(details(*found));
    case Why: return textCell(why(*found));
    case Sequence: return countCell(found->record.sequence);
    default: return unknownCell();
    }
}

QString AuditModel::toolTip(quint64 row, int column) const
{
    const auto found = m_entries.constFind(row);
    if (found == m_entries.constEnd())
        return {};
    switch (column) {
    case Time: return base::formatUtc(found->record.time);
    case Details: return details(*found);
    case Why: return why(*found);
    default: return {};
    }
}

} // namespace jarvis::widgets::models
