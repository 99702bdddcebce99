#include "engine/kernel/rate_meter.h"

namespace jarvis::kernel {

void RateMeter::advance(Timestamp now)
{
    while (m_first < m_drafts.size() && m_drafts[m_first].time <= now - 1min)
        ++m_first;
    m_second = std::max(m_second, m_first);
    while (m_second < m_drafts.size() && m_drafts[m_second].time <= now - 1s)
        ++m_second;
    // Compacts seldom, so that each draft is moved a bounded number of times.
    if (m_first > 64 && m_first > m_drafts.size() / 2) {
        m_drafts.erase(m_drafts.begin(), m_drafts.begin() + static_cast<std::ptrdiff_t>(m_first));
        m_second -= m_first;
        m_first = 0;
    }
}

std::span<const risk::RecentDraft> RateMeter::recent(Timestamp now, Duration window) const
{
    std::size_t from = m_drafts.size();
    while (from > m_first && m_drafts[from - 1].time + window > now)
        --from;
    return std::span(m_drafts).subspan(from);
}

} // namespace jarvis::kernel
