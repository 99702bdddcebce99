#include "engine/kernel/alert_store.h"

#include <algorithm>

namespace jarvis::kernel {
namespace {

bool isRuleBefore(const AlertRule& rule, AlertRuleId id) { return rule.id < id; }

} // namespace

std::vector<AlertRule>::iterator AlertStore::place(AlertRuleId id)
{
    return std::lower_bound(m_rules.begin(), m_rules.end(), id, isRuleBefore);
}

const AlertRule* AlertStore::find(AlertRuleId id) const
{
    const auto at = std::lower_bound(m_rules.begin(), m_rules.end(), id, isRuleBefore);
    return at != m_rules.end() && at->id == id ? &*at : nullptr;
}

void AlertStore::put(const AlertRule& rule)
{
    const auto at = place(rule.id);
    const bool isKnown = at != m_rules.end() && at->id == rule.id;
    const bool isRemoved = rule.state == AlertState::Removed;
    if (!isKnown || isRemoved || at->cause != rule.cause || at->state != rule.state)
        ++m_layout;
    if (isKnown && isRemoved)
        m_rules.erase(at);
    else if (isKnown)
        *at = rule;
    else if (!isRemoved)
        m_rules.insert(at, rule);
}

void AlertStore::fire(const AlertRule& rule)
{
    if (find(rule.id))
        put(rule);
}

std::vector<std::pair<InstrumentId, Timeframe>> AlertStore::watchedBars() const
{
    std::vector<std::pair<InstrumentId, Timeframe>> watched;
    for (const AlertRule& rule : m_rules) {
        if (rule.state == AlertState::Watching && isOfBars(rule.spec.subject))
            watched.emplace_back(rule.spec.instrument, rule.spec.timeframe);
    }
    std::sort(watched.begin(), watched.end());
    watched.erase(std::unique(watched.begin(), watched.end()), watched.end());
    return watched;
}

} // namespace jarvis::kernel
