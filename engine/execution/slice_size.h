#pragma once

#include "engine/model/algorithm.h"
#include "engine/model/instrument.h"

#include <cstdint>

namespace jarvis::execution {

/// A slice that comes late, because the ones before it could not go, is at most this many times its regular size: no burst.
inline constexpr std::int64_t kCatchUp = 2;

/// The smallest order that the venue takes at this price. Closing orders need no least notional.
Quantity leastQuantity(const Instrument& is, Price price, bool isReduceOnly);
/// Into how many slices of at least that size a quantity can be cut; at least 1.
std::uint32_t slicesMax(Quantity quantity, Quantity least);

/// What may be traded now under a cap: `max` of the market's volume, less what was traded. Without a cap, all of `otherwise`.
Quantity participationAllowance(Ratio max, Quantity marketVolume, Quantity traded, Quantity otherwise);

struct SliceNeed {
    Quantity rest;    ///< of the whole algorithm
    Quantity due;     ///< to be where the schedule wants it; may be negative
    Quantity regular; ///< the slice's own size
    Quantity allowed; ///< by the participation cap
    Quantity least;   ///< that the venue takes
    Quantity most;    ///< likewise, in one order
};
/// How large the next order is; zero when it has to wait. A rest too small to be sent alone goes with the slice before it.
Quantity sliceQuantity(const SliceNeed& need);

} // namespace jarvis::execution
