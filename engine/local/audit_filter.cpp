#include "engine/local/audit_filter.h"

#include <utility>

namespace jarvis::local {

using Kind = api::AuditEntry::Kind;

std::optional<api::AuditEntry> AuditFilter::judge(api::EventRecord record)
{
    const std::optional<Kind> kind = kindOf(record);
    if (!kind)
        return std::nullopt;
    api::AuditEntry entry;
    entry.kind = *kind;
    entry.who = record.origin;
    if (const auto* taken = std::get_if<api::CommandTaken>(&record.event))
        entry.who = taken->command.origin;
    if (const auto* settled = std::get_if<api::CommandSettled>(&record.event))
        entry.why = settled->refusal;
    entry.record = std::move(record);
    return entry;
}

std::optional<Kind> AuditFilter::kindOf(const api::EventRecord& record)
{
    if (const auto* changed = std::get_if<api::TradingStateChanged>(&record.event))
        return kindOf(changed->state);
    if (const auto* moved = std::get_if<api::BreakerChanged>(&record.event))
        return kindOf(moved->breaker);
    if (std::holds_alternative<api::CommandTaken>(record.event))
        return Kind::Command;
    if (const auto* settled = std::get_if<api::CommandSettled>(&record.event); settled && settled->refusal)
        return Kind::Refusal;
    if (std::holds_alternative<api::LimitChanged>(record.event))
        return Kind::Limit;
    if (std::holds_alternative<api::LimitScheduled>(record.event))
        return Kind::LimitWaiting;
    if (const auto* day = std::get_if<api::DayRolled>(&record.event); day && day->isReset)
        return Kind::DayReset;
    if (const auto* alert = std::get_if<api::AlertRaised>(&record.event); alert && alert->severity == api::Severity::Critical)
        return Kind::CriticalAlert;
    return std::nullopt;
}

std::optional<Kind> AuditFilter::kindOf(const api::TradingState& state)
{
    const bool isKillChanged = std::exchange(m_isKilled, state.isKilled) != state.isKilled;
    const bool isLiveChanged = std::exchange(m_liveSwitchedAt, state.liveSwitchedAt) != state.liveSwitchedAt;
    if (isKillChanged)
        return m_isKilled ? Kind::Kill : Kind::Release;
    if (isLiveChanged)
        return state.isLiveOff ? Kind::LiveOff : Kind::LiveOn;
    return std::nullopt;
}

Kind AuditFilter::kindOf(const Breaker& breaker)
{
    if (breaker.isKill())
        return m_killedScopes.insert(breaker.scope).second ? Kind::Kill : Kind::Breaker;
    return m_killedScopes.erase(breaker.scope) > 0 ? Kind::Release : Kind::Breaker;
}

} // namespace jarvis::local
