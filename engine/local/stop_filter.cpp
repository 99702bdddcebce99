#include "engine/local/stop_filter.h"

#include <variant>

namespace jarvis::local {

bool StopFilter::isStop(const api::EventRecord& record)
{
    if (const auto* changed = std::get_if<api::TradingStateChanged>(&record.event)) {
        const api::TradingState& state = changed->state;
        const bool isOther = state.isKilled != m_isKilled || state.isDayLocked != m_isDayLocked || state.isLiveOff != m_isLiveOff;
        m_isKilled = state.isKilled;
        m_isDayLocked = state.isDayLocked;
        m_isLiveOff = state.isLiveOff;
        return isOther;
    }
    const auto* changed = std::get_if<api::BreakerChanged>(&record.event);
    if (!changed)
        return false;
    const Breaker& breaker = changed->breaker;
    const std::pair key(breaker.scope.kind, breaker.scope.id);
    const auto known = m_breakers.find(key);
    const BreakerState before = known == m_breakers.end() ? BreakerState::Closed : known->second;
    if (breaker.state == BreakerState::Closed)
        m_breakers.erase(key);
    else
        m_breakers.insert_or_assign(key, breaker.state);
    return breaker.state != before;
}

} // namespace jarvis::local
