#pragma once

#include "engine/model/numbers.h"

#include <cstdint>

namespace jarvis {

/// The middle of the best prices, exact: it may lie between two ticks, so twice of it is kept. Zero: not known.
struct MidPrice {
    std::int64_t twiceTicks = 0;

    static constexpr MidPrice of(Price bid, Price ask) { return {bid.ticks() + ask.ticks()}; }
    static constexpr MidPrice of(Price price) { return {2 * price.ticks()}; }
    constexpr bool isKnown() const { return twiceTicks > 0; }
    constexpr bool operator==(const MidPrice&) const = default;
};

} // namespace jarvis
