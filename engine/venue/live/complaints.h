#pragma once

#include "engine/net/scheduler.h"

#include <cstdint>
#include <string>

namespace jarvis::venue::live {

/// What a live stream has to complain about, in the log; but never more often than a log can bear: once a second, with the number of
/// those that were not written.
///
/// Threads: the network thread.
class Complaints {
public:
    /// `venue`: as people call it. `scheduler` outlives this.
    Complaints(std::string venue, const net::Scheduler& scheduler) : m_venue(std::move(venue)), m_scheduler(scheduler) {}

    void say(const std::string& text);

private:
    std::string m_venue;
    const net::Scheduler& m_scheduler;
    Timestamp m_last{};
    std::uint64_t m_keptQuiet = 0;
};

} // namespace jarvis::venue::live
