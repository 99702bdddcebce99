#pragma once

#include "engine/api/query.h"

#include <deque>
#include <map>
#include <utility>

namespace jarvis::local {

/// Picks the ends of positions out of a journal, the newest before a sequence, each told once, and what was written about them.
///
/// Takes every record of a journal, oldest first, also those behind that sequence: notes come late.
/// Threads: a plain value.
class PositionEnds {
public:
    PositionEnds(std::uint64_t beforeSequence, std::size_t most) : m_before(beforeSequence), m_most(most) {}

    void take(const api::EventRecord& record);
    /// Newest first.
    api::PositionHistory tell() const;

private:
    using Key = std::pair<InstrumentId, Timestamp>; ///< instrument, and when it was opened

    void take(const api::EventRecord& record, const Position& position);

    const std::uint64_t m_before;
    const std::size_t m_most;
    std::deque<api::EventRecord> m_closed;
    std::map<InstrumentId, Side> m_sides; ///< of what was held last: journals of 0.1 do not say which way a flat position went
    std::map<InstrumentId, Timestamp> m_told; ///< which life ended last: it may be told again when it has left m_closed
    std::map<Key, api::EventRecord> m_notes;
    bool m_isMore = false; ///< some left m_closed
};

} // namespace jarvis::local
