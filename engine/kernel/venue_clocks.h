#pragma once

#include "engine/base/time.h"
#include "engine/model/instrument.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace jarvis::kernel {

/// How far the clock of each venue is from ours, as it was measured last (spec/behaviours.md, 30).
///
/// Beyond a quarter of a second it is worth a warning; beyond Patience::clockOffsetMax the gate lets no entry out to that venue. What was
/// never measured, as at the paper venue, counts as right.
///
/// Threads: a plain value.
class VenueClocks {
public:
    static constexpr Duration kNotable = std::chrono::milliseconds(250);

    enum class Distance : std::uint8_t { Near, Notable, TooFar };
    explicit VenueClocks(Duration offsetMax) : m_offsetMax(offsetMax) {}
    Distance distanceOf(Duration offset) const;

    /// Our own clock jumped ahead, and may be wrong: what waits for a time of day waits on, until a venue's clock that was measured later agrees with
    /// it, or a person says so.
    void doubt(Timestamp wall) { m_doubtedAt = wall; }
    void trust() { m_doubtedAt.reset(); }
    bool isDoubted() const { return m_doubtedAt.has_value(); }

    /// Takes a measurement of then (by our clock). Says where the clock is now when that is another distance than before.
    std::optional<Distance> note(VenueId venue, Duration offset, Timestamp then);
    /// The venue's clock minus ours.
    Duration offset(VenueId venue) const;

private:
    struct Measured {
        VenueId venue = VenueId::Paper;
        Duration offset{};
    };
    Duration m_offsetMax;
    std::vector<Measured> m_measured;
    std::optional<Timestamp> m_doubtedAt;
};

} // namespace jarvis::kernel
