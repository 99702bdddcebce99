#include "engine/kernel/state.h"

#include <algorithm>

namespace jarvis::kernel {

// Limits, breakers and clusters: small lists, kept in order, so that equal states are equal in every detail.

const api::LimitScheduled* State::findScheduled(LimitId limit) const
{
    const auto found = std::find_if(m_scheduled.begin(), m_scheduled.end(), [limit](const auto& waiting) { return waiting.limit == limit; });
    return found == m_scheduled.end() ? nullptr : &*found;
}

void State::on(const api::LimitChanged& event)
{
    m_limits.set(event.limit, event.value);
    std::erase_if(m_scheduled, [&](const auto& waiting) { return waiting.limit == event.limit; });
}

void State::on(const api::LimitScheduled& event)
{
    std::erase_if(m_scheduled, [&](const auto& waiting) { return waiting.limit == event.limit; });
    if (event.dueAt == Timestamp{})
        return;
    const auto place = std::find_if(m_scheduled.begin(), m_scheduled.end(), [&](const auto& waiting) { return waiting.limit > event.limit; });
    m_scheduled.insert(place, event);
}

Breaker State::breaker(BreakerScope scope) const
{
    const auto found = std::find_if(m_breakers.begin(), m_breakers.end(), [scope](const Breaker& kept) { return kept.scope == scope; });
    if (found != m_breakers.end())
        return *found;
    Breaker closed;
    closed.scope = scope;
    return closed;
}

void State::on(const api::BreakerChanged& event)
{
    const Breaker& breaker = event.breaker;
    std::erase_if(m_breakers, [&](const Breaker& kept) { return kept.scope == breaker.scope; });
    if (breaker.state == BreakerState::Closed && breaker.count == 0)
        return;
    const auto place = std::find_if(m_breakers.begin(), m_breakers.end(), [&](const Breaker& kept) { return kept.scope > breaker.scope; });
    m_breakers.insert(place, breaker);
}

void State::on(const api::ClusterChanged& event)
{
    // Of an instrument that is not listed any more nothing is known.
    if (InstrumentSlot* slot = slotOf(event.instrument))
        slot->cluster = event.cluster;
}

} // namespace jarvis::kernel
