#pragma once

#include "engine/model/market_data.h"

#include <cstddef>
#include <functional>
#include <mutex>
#include <vector>

namespace jarvis::venue::live {

/// Market events on their way from the network thread to the one that runs the feed.
///
/// Bounded. When it is full nothing can be kept in order any more: everything is dropped, put() says so, and whoever
/// fills it must begin its books anew.
///
/// Threads: any.
class EventQueue {
public:
    static constexpr std::size_t kEventsMax = 65'536;

    /// Moves the events in. False when they did not fit: the queue is empty then. `events` is empty in both cases.
    [[nodiscard]] bool put(std::vector<MarketEvent>& events);
    /// Appends all there is.
    void takeAll(std::vector<MarketEvent>& out);
    bool isEmpty() const;
    void clear();
    /// Called after each put(), by the thread that put. Empty: nobody is called from then on.
    void setWake(std::function<void()> wake);

private:
    mutable std::mutex m_mutex;
    std::vector<MarketEvent> m_events;
    std::mutex m_wakeMutex; ///< held while waking, so that setWake({}) waits for the last call
    std::function<void()> m_wake;
};

} // namespace jarvis::venue::live
