#include "engine/kernel/route_planner.h"

#include <algorithm>

namespace jarvis::kernel {
namespace {

/// Beyond every bound where it does not fit: the gate refuses that.
std::int64_t fitted(Int128 steps) { return static_cast<std::int64_t>(std::clamp<Int128>(steps, 0, INT64_MAX / 4)); }

std::optional<Price> priceFor(std::optional<Price> price, const Instrument& from, const Instrument& to, Rounding rounding)
{
    if (!price)
        return std::nullopt;
    const Int128 units = stepUnits(from.spec().tickSize) * price->ticks();
    return Price::ofTicks(fitted(divideRounded(units, stepUnits(to.spec().tickSize), rounding)));
}

} // namespace

Quantity lotsOf(Quantity quantity, const Instrument& from, const Instrument& to)
{
    return Quantity::ofLots(fitted(stepUnits(from.spec().lotSize) * quantity.lots() / stepUnits(to.spec().lotSize)));
}

OrderDraft draftFor(const OrderDraft& draft, const Instrument& from, const Instrument& to, Quantity quantity)
{
    OrderDraft part = draft;
    part.routing = Routing::Named;
    part.isDuplicateConfirmed = true; // Asked about as a whole.
    part.quantity = quantity;
    if (from.id() == to.id())
        return part;
    // Nearer to the entry is safer, for the stop and for the profit alike.
    const Rounding below = Rounding::Up;
    const Rounding above = Rounding::Down;
    const bool isBuy = draft.side == Side::Buy;
    part.instrument = to.id();
    part.decision = {}; // The market that was looked at was another one.
    part.limitPrice = priceFor(draft.limitPrice, from, to, Instrument::safeRounding(draft.side));
    part.exits.takeProfit = priceFor(draft.exits.takeProfit, from, to, isBuy ? above : below);
    part.exits.stopLoss = priceFor(draft.exits.stopLoss, from, to, isBuy ? below : above);
    part.exits.trailingDistance = priceFor(draft.exits.trailingDistance, from, to, Rounding::Down);
    if (part.exits.trailingDistance)
        part.exits.trailingDistance = std::max(*part.exits.trailingDistance, Price::ofTicks(1));
    return part;
}

} // namespace jarvis::kernel
