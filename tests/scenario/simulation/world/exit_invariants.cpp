#include "tests/scenario/simulation/world/invariants.h"

namespace jarvis::scenario {
namespace {

// With a line that works: the deadline, and a moment for the answers. With one that loses requests: three attempts, each with a
// time-out of five seconds, then closing, with the same.
constexpr Duration kNakedMax = std::chrono::milliseconds(2'500);
constexpr Duration kNakedMaxWithFaults = std::chrono::seconds(45);

bool isExit(const Order& order) { return order.role == OrderRole::TakeProfit || order.role == OrderRole::StopLoss; }
Duration bound(const View& view) { return view.isFaultFree ? kNakedMax : kNakedMaxWithFaults; }
std::string seconds(Duration duration) { return std::to_string(static_cast<double>(duration.count()) / 1e9) + " s"; }

bool isVenueReached(const View& view) { return view.network.isUp() && view.kernel.state().trading().isVenueUp; }

Complaint noNakedPosition(const View& view, Lasting& lasting)
{
    const kernel::State& state = view.kernel.state();
    for (const kernel::InstrumentSlot& slot : state.slots()) {
        const Quantity held = slot.position.held.absolute();
        bool hasStop = false;
        bool hasTarget = false;
        for (const OrderId id : slot.live) {
            const Order& order = state.order(id);
            const bool guards = isExit(order) && order.venueOrderId != 0 && order.remaining() >= held && order.side == opposite(slot.position.side());
            hasStop = hasStop || (guards && order.role == OrderRole::StopLoss);
            hasTarget = hasTarget || (guards && order.role == OrderRole::TakeProfit);
        }
        // What the venue says that we do not hold cannot be guarded there.
        const bool isNaked = !held.isZero() && !(hasStop && hasTarget) && isVenueReached(view) && !slot.difference;
        const Duration since = lasting.of("naked " + slot.instrument.symbol(), isNaked, view.now);
        if (since > bound(view))
            return slot.instrument.symbol() + ": " + std::to_string(slot.position.held.lots()) + " lots without both exits for " + seconds(since);
    }
    return std::nullopt;
}

Complaint exitsFitThePosition(const View& view, Lasting& lasting)
{
    const kernel::State& state = view.kernel.state();
    for (const kernel::InstrumentSlot& slot : state.slots()) {
        for (const OrderId id : slot.live) {
            const Order& order = state.order(id);
            const bool isTooLarge = isExit(order) && order.remaining() > slot.position.held.absolute() && isVenueReached(view);
            const Duration since = lasting.of("oversized " + std::to_string(id.value), isTooLarge, view.now);
            if (since > bound(view))
                return "exit " + std::to_string(id.value) + " of " + std::to_string(order.remaining().lots()) + " lots against "
                    + std::to_string(slot.position.held.lots()) + " held for " + seconds(since);
        }
    }
    return std::nullopt;
}

Complaint closingNeverCrossesZero(const View& view, Lasting&)
{
    for (const Decision& decision : view.decisions) {
        const Order& order = decision.order;
        const std::string name = "order " + std::to_string(order.id.value);
        if (order.role != OrderRole::Entry && !order.isReduceOnly)
            return name + " closes and is not reduce-only";
        if (order.role == OrderRole::Close && order.type == OrderType::Market && order.cause == CommandId{}
            && decision.closing > decision.held.absolute())
            return name + ": market closes of " + std::to_string(decision.closing.lots()) + " lots against " + std::to_string(decision.held.lots()) + " held";
        if (order.role != OrderRole::Entry && order.quantity > decision.held.absolute())
            return name + " of " + std::to_string(order.quantity.lots()) + " lots against " + std::to_string(decision.held.lots()) + " held";
        if (order.role != OrderRole::Entry && (order.side == Side::Buy) == (decision.held.lots() > 0))
            return name + " is to close, and adds";
    }
    if (view.network.truth().hasCrossedZero())
        return "an order that only closes took a position through zero";
    return std::nullopt;
}

constexpr Invariant kAll[] = {
    {"no position is without both exits for longer than the bound", noNakedPosition, false},
    {"no exit exceeds or outlives its position for longer than the bound", exitsFitThePosition, false},
    {"closing never crosses zero", closingNeverCrossesZero, true},
};

} // namespace

std::span<const Invariant> exitInvariants() { return kAll; }

} // namespace jarvis::scenario
