#pragma once

#include "engine/base/time.h"

#include <cstdint>

namespace jarvis::venue::paper {

/// How long one direction of the wire takes: `base`, plus a seeded draw of up to `jitter`. Order is kept.
struct Latency {
    Duration base{};
    Duration jitter{};
};

/// How the paper venue behaves. Fees, grids and filters come from the instruments.
struct Settings {
    Latency request{std::chrono::milliseconds(3), std::chrono::milliseconds(2)}; ///< from us to the venue
    Latency report{std::chrono::milliseconds(3), std::chrono::milliseconds(2)};  ///< and back
    std::uint64_t seed = 1;                                                      ///< of the jitter
    /// The largest trade or order number that earlier runs gave out, where it is known: ours are above it. Numbers follow
    /// the venue's clock (nanoseconds), so this matters only where that clock went back.
    std::uint64_t numberFloor = 0;
};

} // namespace jarvis::venue::paper
