#include "tests/scenario/simulation/world/invariants.h"

#include <algorithm>

namespace jarvis::scenario {
namespace {

// -- how long -----------------------------------------------------------------------------------------------------------------
// The kernel's own deadline is a second (spec/kernel.md: "both exits missing for 1 s"). Then it asks, and what it asked for comes back
// after a turn of the journal (0.5 s at most while that is slow) and the line; what never arrived is known not to have a second
// after it was sent, and is placed again, with a turn of its own: 2.5 s, with faults or without. A fault that hits a message
// about the instrument's orders begins that time anew; three failures in a row lead to closing, with the same. So the second bound:
// the longest seen in 20 000 seeds with the rates of faults.cpp is a little over 5 s, and 8 s is what may be.
constexpr Lasting::Bound kNaked{std::chrono::milliseconds(2'500), std::chrono::seconds(8)};
// A fill that got lost breaks the line within two seconds, and the next connection finds it. What somebody else does is found when
// holdings are compared next. An answer that gets lost is asked for again after the time-out of a request, five seconds; one look more
// follows. In all: three of those.
constexpr Lasting::Bound kUntold{std::chrono::milliseconds(6'500), std::chrono::seconds(20)};

bool isExit(const Order& order) { return order.role == OrderRole::TakeProfit || order.role == OrderRole::StopLoss; }
std::string seconds(Duration duration) { return std::to_string(static_cast<double>(duration.count()) / 1e9) + " s"; }
bool isVenueReached(const View& view) { return view.network.isUp() && view.kernel.state().trading().isVenueUp; }

Complaint noNakedPosition(const View& view, Lasting& lasting)
{
    const kernel::State& state = view.kernel.state();
    for (const kernel::InstrumentSlot& slot : state.slots()) {
        const Quantity held = slot.position.held.absolute();
        bool hasStop = false;
        Quantity targeted; // by the take-profit and the rungs of a scale-out together
        for (const OrderId id : slot.live) {
            const Order& order = state.order(id);
            const bool guards = isExit(order) && order.venueOrderId != 0 && order.side == opposite(slot.position.side());
            hasStop = hasStop || (guards && order.role == OrderRole::StopLoss && order.remaining() >= held);
            if (guards && order.role == OrderRole::TakeProfit)
                targeted += order.remaining();
        }
        const bool hasTarget = targeted >= held;
        // What the venue does not hold cannot be guarded there: differenceIsFound() has its own bound.
        const bool isReal = !slot.difference && view.network.truth().held(slot.id()) == slot.position.held;
        const bool isNaked = !held.isZero() && !(hasStop && hasTarget) && isVenueReached(view) && isReal && !view.isMute;
        if (const auto since = lasting.beyond(kNaked, "naked " + slot.instrument.symbol(), isNaked, view.now, view.network.disturbedUntil(slot.id())))
            return slot.instrument.symbol() + ": " + std::to_string(slot.position.held.lots()) + " lots without both exits for " + seconds(*since);
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
            const std::string name = "exit " + std::to_string(id.value);
            if (const auto since = lasting.beyond(kNaked, "oversized " + name, isTooLarge, view.now, view.network.disturbedUntil(slot.id())))
                return name + " of " + std::to_string(order.remaining().lots()) + " lots against " + std::to_string(slot.position.held.lots()) + " held for "
                    + seconds(*since);
        }
    }
    return std::nullopt;
}

Complaint takeProfitsShareThePosition(const View& view, Lasting& lasting)
{
    const kernel::State& state = view.kernel.state();
    for (const kernel::InstrumentSlot& slot : state.slots()) {
        Quantity targeted;
        for (const OrderId id : slot.live) {
            const Order& order = state.order(id);
            if (order.role == OrderRole::TakeProfit)
                targeted += order.remaining();
        }
        const Quantity held = slot.position.held.absolute();
        const bool isTooMuch = targeted > held && isVenueReached(view);
        if (const auto since = lasting.beyond(kNaked, "targets " + slot.instrument.symbol(), isTooMuch, view.now, view.network.disturbedUntil(slot.id())))
            return slot.instrument.symbol() + ": take-profits of " + std::to_string(targeted.lots()) + " lots in all against " + std::to_string(held.lots())
                + " held for " + seconds(*since);
    }
    return std::nullopt;
}

Complaint differenceIsFound(const View& view, Lasting& lasting)
{
    for (const kernel::InstrumentSlot& slot : view.kernel.state().slots()) {
        const Quantity there = view.network.truth().held(slot.id());
        const bool isUntold = slot.position.held != there && !slot.difference && isVenueReached(view);
        if (const auto since = lasting.beyond(kUntold, "differs " + slot.instrument.symbol(), isUntold, view.now, view.network.disturbedUntil(slot.id())))
            return slot.instrument.symbol() + ": " + std::to_string(slot.position.held.lots()) + " here, " + std::to_string(there.lots())
                + " at the venue, and nothing told for " + seconds(*since);
    }
    return std::nullopt;
}

/// A flatten found that the venue holds something else, in this step: what was decided just before was right for what we believed then.
bool isTakenOver(const View& view, InstrumentId instrument)
{
    return std::any_of(view.fresh.begin(), view.fresh.end(), [instrument](const api::EventRecord& record) {
        const auto* booked = std::get_if<api::FillBooked>(&record.event);
        return booked && booked->fill.instrument == instrument && isOwnTrade(booked->fill.venueTradeId);
    });
}

Complaint closingNeverCrossesZero(const View& view, Lasting&)
{
    for (const Decision& decision : view.decisions) {
        const Order& order = decision.order;
        const std::string name = "order " + std::to_string(order.id.value);
        if (order.role != OrderRole::Entry && !order.isReduceOnly)
            return name + " closes and is not reduce-only";
        if (isTakenOver(view, order.instrument))
            continue;
        if (order.role == OrderRole::Close && (order.type == OrderType::Market || order.timeInForce == TimeInForce::Ioc) && order.cause == CommandId{}
            && decision.closing > decision.held.absolute())
            return name + ": closes of " + std::to_string(decision.closing.lots()) + " lots against " + std::to_string(decision.held.lots()) + " held";
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
    {"(6) no position is without both exits for longer than the bound", noNakedPosition, false},
    {"(7) no exit exceeds or outlives its position for longer than the bound", exitsFitThePosition, false},
    {"(7) take-profit and rungs together never exceed their position for longer than the bound", takeProfitsShareThePosition, false},
    {"(9) closing never crosses zero", closingNeverCrossesZero, true},
    {"(14) what the venue holds and we do not believe is found within the bound", differenceIsFound, false},
};

} // namespace

std::span<const Invariant> exitInvariants() { return kAll; }

} // namespace jarvis::scenario
