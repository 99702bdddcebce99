#pragma once

#include "engine/base/check.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>
#include <vector>

namespace jarvis {

/// A queue between threads with a size and a story for "full": tryPush says no, and the caller decides.
///
/// Many may push, one pops. The consumer sleeps until something is there: nobody polls.
/// Threads: every call from any thread; popBatch by one consumer.
template <typename T>
class BoundedQueue {
public:
    explicit BoundedQueue(std::size_t capacity) : m_capacity(capacity) { CHECK(capacity > 0); }

    /// False when full or closed; `item` is then untouched.
    [[nodiscard]] bool tryPush(T&& item)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed || m_items.size() >= m_capacity)
                return false;
            m_items.push_back(std::move(item));
        }
        m_filled.notify_one();
        return true;
    }

    /// Overtakes everything queued, and is taken even when the queue is full: for the red button. False when closed.
    [[nodiscard]] bool pushFront(T&& item)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed)
                return false;
            m_items.push_front(std::move(item));
        }
        m_filled.notify_one();
        return true;
    }

    /// Appends up to `most` items to `out`; sleeps until there is one, wake() or close() was called, or `deadline` passed.
    /// Returns false once the queue is closed and empty.
    template <typename ClockType, typename Dur>
    bool popBatch(std::vector<T>& out, std::size_t most, std::chrono::time_point<ClockType, Dur> deadline)
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait_until(lock, deadline, [this] { return !m_items.empty() || m_closed || m_woken; });
        return take(out, most);
    }

    /// As above, without a deadline.
    bool popBatch(std::vector<T>& out, std::size_t most)
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return !m_items.empty() || m_closed || m_woken; });
        return take(out, most);
    }

    /// Makes a sleeping popBatch return, with what there is.
    void wake()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_woken = true;
        }
        m_filled.notify_one();
    }

    /// No more pushes; what is queued can still be popped.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_filled.notify_all();
    }

    std::size_t size() const
    {
        const std::lock_guard lock(m_mutex);
        return m_items.size();
    }
    std::size_t capacity() const { return m_capacity; }

private:
    bool take(std::vector<T>& out, std::size_t most)
    {
        m_woken = false;
        for (std::size_t n = 0; n < most && !m_items.empty(); ++n) {
            out.push_back(std::move(m_items.front()));
            m_items.pop_front();
        }
        return !(m_closed && m_items.empty() && out.empty());
    }

    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<T> m_items;
    bool m_closed = false;
    bool m_woken = false;
};

} // namespace jarvis
