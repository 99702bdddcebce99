#include "engine/kernel/rate_meter.h"

#include <algorithm>

namespace jarvis::kernel {

void RateMeter::advance(Timestamp now)
{
    while (m_first < m_times.size() && m_times[m_first] <= now - 1min)
        ++m_first;
    m_second = std::max(m_second, m_first);
    while (m_second < m_times.size() && m_times[m_second] <= now - 1s)
        ++m_second;
    // Compacts seldom, so that each time is moved a bounded number of times.
    if (m_first > 64 && m_first > m_times.size() / 2) {
        m_times.erase(m_times.begin(), m_times.begin() + static_cast<std::ptrdiff_t>(m_first));
        m_second -= m_first;
        m_first = 0;
    }
}

void RateMeter::forgetDrafts(Timestamp now)
{
    std::erase_if(m_drafts, [now](const risk::RecentDraft& draft) { return draft.time <= now - 1min; });
    // Where few were old enough it grows: so that each draft is looked at a bounded number of times.
    if (m_drafts.size() > m_drafts.capacity() / 2)
        m_drafts.reserve(2 * m_drafts.capacity());
}

std::span<const risk::RecentDraft> RateMeter::recent(Timestamp now, Duration window) const
{
    std::size_t from = m_drafts.size();
    while (from > 0 && m_drafts[from - 1].time + window > now)
        --from;
    return std::span(m_drafts).subspan(from);
}

} // namespace jarvis::kernel
