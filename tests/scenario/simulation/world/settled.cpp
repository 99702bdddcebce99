#include "tests/scenario/simulation/world/invariants.h"

#include <algorithm>
#include <vector>

namespace jarvis::scenario {
namespace {

std::string named(OrderId order) { return "order " + std::to_string(order.value); }

Complaint unsettledPosition(const View& view, const kernel::InstrumentSlot& slot)
{
    const std::string name = slot.instrument.symbol() + ": ";
    const Quantity there = view.network.truth().held(slot.id());
    if (slot.flatten)
        return name + "a flatten is still running"; // it takes over what differs
    if (slot.difference) {
        if (slot.difference->theirs != there)
            return name + "the venue holds " + std::to_string(there.lots()) + ", reported was " + std::to_string(slot.difference->theirs.lots());
        return std::nullopt; // told, and waiting for a person
    }
    if (slot.position.held != there)
        return name + "the venue holds " + std::to_string(there.lots()) + ", we believe " + std::to_string(slot.position.held.lots()) + ", and nothing tells";
    if (!slot.position.isFlat() && slot.position.protection != Protection::Protected)
        return name + "held, not protected: " + std::to_string(static_cast<int>(slot.position.protection));
    return std::nullopt;
}

Complaint unsettledOrder(const View& view, const Order& order)
{
    if (order.state != OrderState::Working && order.state != OrderState::PartiallyFilled)
        return named(order.id) + " is in state " + std::to_string(static_cast<int>(order.state));
    if (order.isCancelRequested || order.pendingAmend)
        return named(order.id) + " waits for an answer";
    const VenueTruth::Known* there = view.network.truth().find(order.id);
    if (!there || isFinal(there->order.state) || view.network.hasForgotten(order.id))
        return named(order.id) + " lives here and not at the venue";
    if (there->order.filled != order.filled)
        return named(order.id) + " is filled " + std::to_string(there->order.filled.lots()) + " there, " + std::to_string(order.filled.lots()) + " here";
    return std::nullopt;
}

} // namespace

Complaint whatIsUnsettled(const View& view)
{
    const kernel::State& state = view.kernel.state();
    if (!state.trading().isVenueUp)
        return "the venue is not up";
    if (state.trading().isReconciling)
        return "still reconciling";
    if (state.unknownCount() > 0)
        return std::to_string(state.unknownCount()) + " orders are unknown";
    for (const kernel::InstrumentSlot& slot : state.slots()) {
        if (Complaint found = unsettledPosition(view, slot))
            return found;
        for (const OrderId id : slot.live) {
            if (Complaint found = unsettledOrder(view, state.order(id)); found && !slot.difference)
                return found;
        }
    }
    for (const auto& [id, known] : view.network.truth().orders()) {
        const Order* here = state.findOrder(id);
        if (!isFinal(known.order.state) && !view.network.hasForgotten(id) && (!here || !here->isLive()))
            return named(id) + " lives at the venue and not here";
    }
    return std::nullopt;
}

Complaint whatMoneyIsMissed(const View& view)
{
    const kernel::State& state = view.kernel.state();
    for (const kernel::InstrumentSlot& slot : state.slots()) {
        if (slot.difference || slot.instrument.spec().venue != state.slots().front().instrument.spec().venue)
            return std::nullopt;
    }
    const Money there = view.network.truth().wallet();
    const Money off = there - state.balance().wallet();
    if (off.absolute() > Money::fromDecimal(Decimal{1, 2}))
        return "the venue's wallet holds " + there.toDecimal().toString() + ", we believe " + state.balance().wallet().toDecimal().toString();
    return std::nullopt;
}

std::span<const Invariant> invariants()
{
    static const std::vector<Invariant> all = [] {
        std::vector<Invariant> joined;
        for (const auto part : {bookInvariants(), orderInvariants(), exitInvariants(), riskInvariants()})
            joined.insert(joined.end(), part.begin(), part.end());
        return joined;
    }();
    return all;
}

} // namespace jarvis::scenario
