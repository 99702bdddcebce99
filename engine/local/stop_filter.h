#pragma once

#include "engine/api/event.h"

#include <map>
#include <utility>

namespace jarvis::local {

/// Picks the records that stopped trading, or let it go on: kills and releases, day locks and their ends, breakers that moved.
///
/// Whole values are put out often; only what differs from the one before counts. Takes every record of a journal, oldest first.
/// Threads: a plain value.
class StopFilter {
public:
    bool isStop(const api::EventRecord& record);

private:
    bool m_isKilled = false;
    bool m_isDayLocked = false;
    bool m_isLiveOff = false;
    std::map<std::pair<BreakerScope::Kind, std::uint32_t>, BreakerState> m_breakers; ///< closed ones are not kept
};

} // namespace jarvis::local
