#pragma once

#include "engine/api/event.h"
#include "engine/model/kelly.h"

#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace jarvis::local {

/// Adds up what positions brought, of each instrument and side and of the account. Each life counts once, as it was told last: late fees
/// and funding tell it again.
///
/// Takes every record of a journal, oldest first; one that was seen before changes nothing.
/// Threads: a plain value.
class TradeTally {
public:
    void take(const api::EventRecord& record);
    /// How far the journal was looked at.
    std::uint64_t seenTo() const { return m_seenTo; }

    TradeRecord of(InstrumentId instrument, Side side) const;
    const TradeRecord& all() const { return m_all; }

private:
    struct Life {
        Timestamp openedAt{}; ///< of the one that ended last; the epoch: none did
        Money net;            ///< as it is in the sums
        std::optional<Side> side;
        std::optional<Side> heldSide; ///< of what was held last: journals of 0.1 do not say which way a flat position went
    };

    void end(const Position& position, Life& life);

    std::map<InstrumentId, Life> m_last;
    std::map<std::pair<InstrumentId, Side>, TradeRecord> m_alike;
    TradeRecord m_all;
    std::uint64_t m_seenTo = 0;
};

} // namespace jarvis::local
