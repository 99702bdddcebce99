#pragma once

#include "engine/api/event.h"

#include <cstddef>
#include <deque>
#include <vector>

namespace jarvis::local {

/// The newest fills, finished orders, closed positions, what was written about positions, and alerts: what a screen shows but the kernel no longer needs.
///
/// Goes into snapshots in front of the kernel's own state, so that a reader sees its history after a restart.
/// Threads: a plain value.
class RecentRecords {
public:
    static constexpr std::size_t kFillsMax = 1'000;
    static constexpr std::size_t kOrdersMax = 500;
    static constexpr std::size_t kPositionsMax = 200;
    static constexpr std::size_t kAlertsMax = 500;
    static constexpr std::size_t kFiredMax = 500;
    static constexpr std::size_t kNotesMax = 200;

    void add(const api::EventRecord& record);
    /// All of them, oldest first.
    std::vector<api::EventRecord> all() const;

private:
    std::deque<api::EventRecord> m_fills;
    std::deque<api::EventRecord> m_orders;
    std::deque<api::EventRecord> m_positions;
    std::deque<api::EventRecord> m_alerts;
    std::deque<api::EventRecord> m_fired; ///< alerts that somebody asked for
    std::deque<api::EventRecord> m_notes; ///< the newest of each position
};

} // namespace jarvis::local
