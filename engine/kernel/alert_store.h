#pragma once

#include "engine/model/alert_rule.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace jarvis::kernel {

/// All alert rules of the account, by id.
///
/// Threads: a plain value.
class AlertStore {
public:
    /// Takes a new value in; a removed one is forgotten.
    void put(const AlertRule& rule);
    /// What a rule fired with, where it is kept: the newest fires of forgotten rules stand in snapshots too, before the rules.
    void fire(const AlertRule& rule);

    const std::vector<AlertRule>& rules() const { return m_rules; }
    /// Null when there is none.
    const AlertRule* find(AlertRuleId id) const;
    /// Grows when a rule came, went, or watches something else: what is built upon rules() is built anew then.
    std::uint64_t layout() const { return m_layout; }
    /// Whose bars are looked at, each once, in order.
    std::vector<std::pair<InstrumentId, Timeframe>> watchedBars() const;

private:
    std::vector<AlertRule>::iterator place(AlertRuleId id);

    std::vector<AlertRule> m_rules;
    std::uint64_t m_layout = 1;
};

} // namespace jarvis::kernel
