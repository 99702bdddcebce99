#pragma once

#include "engine/api/query.h"

#include <optional>
#include <set>

namespace jarvis::local {

/// Picks what an auditor asks for: each event that says who did, or was refused, what.
///
/// Whole values are put out often; only what differs from the one before counts. Takes every record of a journal, oldest first.
/// Threads: a plain value.
class AuditFilter {
public:
    std::optional<api::AuditEntry> judge(api::EventRecord record);

private:
    std::optional<api::AuditEntry::Kind> kindOf(const api::EventRecord& record);
    std::optional<api::AuditEntry::Kind> kindOf(const api::TradingState& state);
    /// A halt of one scope is a breaker that only a person releases.
    api::AuditEntry::Kind kindOf(const Breaker& breaker);

    bool m_isKilled = false;
    Timestamp m_liveSwitchedAt{};
    std::set<BreakerScope> m_killedScopes;
};

} // namespace jarvis::local
