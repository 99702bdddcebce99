#pragma once

#include "engine/execution/router.h"
#include "engine/kernel/context.h"
#include "engine/kernel/meter.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace jarvis::kernel {

/// Where an order would go: its parts, each complete and on the grid of its own instrument, and why.
struct RoutePlan {
    RouteDecision decision;             ///< names no order yet
    std::vector<OrderDraft> parts;      ///< as the decision's options that were given something
    std::optional<Refusal> refusal;     ///< why nothing may go; then there are no parts
};

/// Turns an order that says `automatic` into orders that say where: over every instrument with the same base and quote, by their books,
/// the state of their venues, and what past orders cost there (execution::route).
///
/// Every part must pass the gate, and all of them together as one: where the gate lets none through at a venue, the rest is divided
/// anew among the others. What may rest, must fill whole in one, only reduces, or points against what is held stays where it is named.
/// The sum of the parts is never above what was asked. Changes nothing.
/// Threads: the kernel's.
class RoutePlanner {
public:
    RoutePlanner(const Context& context, const Meter& meter) : m_context(context), m_meter(meter) {}

    /// `avoided`: venues that failed this order a moment ago.
    RoutePlan plan(const OrderDraft& draft, std::span<const VenueId> avoided = {}) const;
    /// The draft for the cheapest single instrument on the very same grid, and why; else as it is. For slices, whose sums are kept in
    /// lots of what their algorithm names.
    struct Best {
        OrderDraft draft;
        std::optional<RouteDecision> decision; ///< names no order yet
    };
    Best best(const OrderDraft& draft, std::optional<VenueId> avoided) const;

private:
    struct Subject; ///< one order in the making

    void gather(Subject& subject, std::span<const VenueId> avoided) const;
    std::optional<RouteReason> whyNamed(const Subject& subject) const;
    RoutePlan asNamed(const Subject& subject, RouteReason reason) const;
    void lookAt(Subject& subject, std::size_t place) const;
    /// The gate's word on each part; the places of those that it refused.
    unsigned refusedParts(Subject& subject, RoutePlan& plan) const;
    std::optional<Refusal> checkWhole(const Subject& subject, const RoutePlan& plan) const;

    const Context& m_context;
    const Meter& m_meter;
};

/// A draft in the ticks and lots of another instrument of the same base and quote: limits and exits on the safe side of what was
/// named, `quantity` as given.
OrderDraft draftFor(const OrderDraft& draft, const Instrument& from, const Instrument& to, Quantity quantity);
/// A tick or a lot of any instrument in units that all of them have in common.
inline Int128 stepUnits(const Decimal& step) { return step.rescaled(Money::kScale).mantissa; }
/// Whole lots of `to` in a quantity of `from`.
Quantity lotsOf(Quantity quantity, const Instrument& from, const Instrument& to);

} // namespace jarvis::kernel
