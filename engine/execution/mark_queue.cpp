#include "engine/execution/mark_queue.h"

#include <algorithm>

namespace jarvis::execution {

bool MarkQueue::add(Waiting fill)
{
    const std::uint64_t waiting = m_end - m_next[kMarkCount - 1];
    if (waiting >= kMax)
        return false;
    if (waiting > 0)
        fill.time = std::max(fill.time, at(m_end - 1).time);
    if (waiting == m_ring.size())
        grow();
    at(m_end++) = fill;
    findNextDue();
    return true;
}

void MarkQueue::findNextDue()
{
    m_nextDue = Timestamp::max();
    for (std::size_t delay = 0; delay < kMarkCount; ++delay) {
        if (m_next[delay] < m_end)
            m_nextDue = std::min(m_nextDue, at(m_next[delay]).time + m_delays[delay]);
    }
}

void MarkQueue::grow()
{
    std::vector<Waiting> larger(m_ring.size() * 2);
    for (std::uint64_t number = m_next[kMarkCount - 1]; number < m_end; ++number)
        larger[number & (larger.size() - 1)] = at(number);
    m_ring.swap(larger);
}

} // namespace jarvis::execution
