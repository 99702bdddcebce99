#include "engine/net/rate_budget.h"

#include <algorithm>

namespace jarvis::net {

void RateBudget::roll(Timestamp now)
{
    // Only forward: a clock that is set back must not give out the same window twice.
    if (const std::int64_t window = windowOf(now); window > m_current) {
        m_current = window;
        m_used = 0;
    }
}

std::optional<Timestamp> RateBudget::take(std::int64_t weight, Timestamp now, Purpose purpose)
{
    if (now < m_pausedUntil)
        return m_pausedUntil;
    roll(now);
    const std::int64_t allowed = purpose == Purpose::ReducesRisk ? m_limit : m_limit - m_reserve;
    if (m_used + weight > allowed)
        return timestampFromNanos((m_current + 1) * m_window.count());
    m_used += weight;
    return std::nullopt;
}

void RateBudget::onReported(std::int64_t used, Timestamp now)
{
    roll(now);
    m_used = std::max(m_used, used);
}

} // namespace jarvis::net
