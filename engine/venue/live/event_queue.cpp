#include "engine/venue/live/event_queue.h"

#include <iterator>
#include <utility>

namespace jarvis::venue::live {

bool EventQueue::put(std::vector<MarketEvent>& events)
{
    bool fits = true;
    {
        const std::lock_guard lock(m_mutex);
        if (m_events.size() + events.size() > kEventsMax) {
            fits = false;
            m_events.clear();
        } else {
            std::move(events.begin(), events.end(), std::back_inserter(m_events));
        }
    }
    events.clear();
    const std::lock_guard lock(m_wakeMutex);
    if (m_wake)
        m_wake();
    return fits;
}

void EventQueue::takeAll(std::vector<MarketEvent>& out)
{
    const std::lock_guard lock(m_mutex);
    std::move(m_events.begin(), m_events.end(), std::back_inserter(out));
    m_events.clear();
}

bool EventQueue::isEmpty() const
{
    const std::lock_guard lock(m_mutex);
    return m_events.empty();
}

void EventQueue::clear()
{
    const std::lock_guard lock(m_mutex);
    m_events.clear();
}

void EventQueue::setWake(std::function<void()> wake)
{
    const std::lock_guard lock(m_wakeMutex);
    m_wake = std::move(wake);
}

} // namespace jarvis::venue::live
