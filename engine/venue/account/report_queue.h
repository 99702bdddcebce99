#pragma once

#include "engine/model/venue_messages.h"

#include <functional>
#include <iterator>
#include <mutex>
#include <utility>
#include <vector>

namespace jarvis::venue::account {

/// Reports on their way from the network thread to the io thread. None may be lost, so it has no bound of its own: what bounds it are
/// the orders at the venue, and the kernel's inbox that takes them off.
///
/// Threads: any.
class ReportQueue {
public:
    void put(VenueReport report)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_reports.push_back(std::move(report));
        }
        const std::lock_guard lock(m_wakeMutex);
        if (m_wake)
            m_wake();
    }
    void takeAll(std::vector<VenueReport>& out)
    {
        const std::lock_guard lock(m_mutex);
        std::move(m_reports.begin(), m_reports.end(), std::back_inserter(out));
        m_reports.clear();
    }
    bool isEmpty() const
    {
        const std::lock_guard lock(m_mutex);
        return m_reports.empty();
    }
    /// Called after each put(), by the thread that put. Empty: nobody is called once this returns.
    void setWake(std::function<void()> wake)
    {
        const std::lock_guard lock(m_wakeMutex);
        m_wake = std::move(wake);
    }

private:
    mutable std::mutex m_mutex;
    std::vector<VenueReport> m_reports;
    std::mutex m_wakeMutex;
    std::function<void()> m_wake;
};

} // namespace jarvis::venue::account
