#pragma once

#include "engine/execution/router.h"

#include <array>

namespace jarvis::execution {

/// Money or quantity of one whole unit of the base, 1e-12: what venues with different ticks and lots have in common.
using BaseUnits = Int128;

/// One venue made ready for sweeps: its grid in common units, and its costs beyond the price.
struct RouteLane {
    const RouteVenue* venue = nullptr;
    Int128 tickUnits = 0; ///< of one tick
    BaseUnits lotUnits = 0;
    Ratio extra;          ///< fee, expectation, penalty and uncertainty
    Money budget;         ///< value that the free balance carries
};

/// What taking the quantity through some lanes at once comes to.
struct RouteSweep {
    std::array<Quantity, RouteDecision::kOptionsMax> given{};
    std::array<Money, RouteDecision::kOptionsMax> value{}; ///< Σ price × quantity
    Money cost;              ///< D × value, and all extras
    bool isComplete = false; ///< nothing is left that any of the lanes could take
};

/// Takes `quantity` from the lanes named by the bits of `mask`, the cheapest level first, all costs included. Every lane of the mask must
/// get an order that its venue accepts, else the sweep is not complete: the same without that lane is another mask.
RouteSweep sweep(std::span<const RouteLane> lanes, unsigned mask, const RouteRequest& request, BaseUnits quantity, std::optional<Int128> limitUnits);

} // namespace jarvis::execution
