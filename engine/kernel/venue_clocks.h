#pragma once

#include "engine/base/time.h"
#include "engine/model/instrument.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace jarvis::kernel {

/// How far the clock of each venue is from ours, as it was measured last (spec/behaviours.md, 30).
///
/// Beyond a quarter of a second it is worth a warning; beyond risk::kClockOffsetMax the gate lets no entry out to that venue. What was
/// never measured, as at the paper venue, counts as right.
///
/// Threads: a plain value.
class VenueClocks {
public:
    static constexpr Duration kNotable = std::chrono::milliseconds(250);

    enum class Distance : std::uint8_t { Near, Notable, TooFar };
    static Distance distanceOf(Duration offset);

    /// Takes a measurement. Says where the clock is now when that is another distance than before.
    std::optional<Distance> note(VenueId venue, Duration offset);
    /// The venue's clock minus ours.
    Duration offset(VenueId venue) const;

private:
    struct Measured {
        VenueId venue = VenueId::Paper;
        Duration offset{};
    };
    std::vector<Measured> m_measured;
};

} // namespace jarvis::kernel
