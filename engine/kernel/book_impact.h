#pragma once

#include "engine/kernel/context.h"

#include <optional>

namespace jarvis::kernel {

/// The order's share of what the visible book offers on the side that it takes from; empty while that side shows nothing.
///
/// Without depth the best level is all that is visible.
/// Threads: any; pure.
std::optional<Ratio> bookImpact(const Instrument& is, const MarketSlot& market, Side side, Quantity quantity);

} // namespace jarvis::kernel
