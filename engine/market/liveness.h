#pragma once

#include "engine/base/time.h"
#include "engine/model/market_data.h"

#include <cstdint>
#include <map>
#include <optional>

namespace jarvis::market {

/// When each instrument's stream last proved to be alive, and whether its book lost something since.
///
/// Any event but a gap notice is a proof: a quiet book is not a stale one. Times are the engine's: when the proof arrived, not
/// what the venue wrote on it.
/// Threads: a plain value.
class Liveness {
public:
    enum class State : std::uint8_t {
        Unknown = 1, ///< never heard of
        Live,
        Stale,  ///< silent for longer than allowed
        Gapped, ///< the book misses something until its next snapshot
    };

    /// `silenceMax`: how long a stream may be silent before it counts as stale.
    explicit Liveness(Duration silenceMax) : m_silenceMax(silenceMax) {}

    /// `now` may go backwards (the machine's clock was set): proofs never do.
    void onEvent(const MarketEvent& event, Timestamp now);
    /// The book found a gap by itself, or became whole again.
    void setGapped(InstrumentId instrument, bool isGapped);

    State state(InstrumentId instrument, Timestamp now) const;
    /// Empty when never heard of.
    std::optional<Timestamp> lastProof(InstrumentId instrument) const;

private:
    struct Entry {
        Timestamp lastProof{};
        bool isGapped = false;
        bool isHeard = false;
    };

    Duration m_silenceMax;
    std::map<InstrumentId, Entry> m_entries;
};

} // namespace jarvis::market
