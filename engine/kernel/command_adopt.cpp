#include "engine/kernel/command_desk.h"

namespace jarvis::kernel {
// What the venue holds is what there is. The trader says at which price it came, and what it is protected by; the sum of the fills stays
// the position, since the difference is booked as one.
CommandDesk::Outcome CommandDesk::on(const api::AdoptHolding& action)
{
    const std::uint32_t index = m_context.state.indexOf(action.instrument);
    if (index == IndexMap::kNone)
        return refused(ReasonCode::UnknownInstrument, action.instrument);
    const InstrumentSlot& slot = m_context.slot(index);
    if (!slot.difference)
        return refused(ReasonCode::NothingToAdopt, slot.id(), Amount::of(slot.position.held));
    const Amount theirs = Amount::of(slot.difference->theirs);
    if (slot.difference->theirs != action.theirs || slot.difference->ours != slot.position.held)
        return refused(ReasonCode::HoldingChanged, slot.id(), theirs, Amount::of(action.theirs), theirs);
    if (slot.flatten)
        return refused(ReasonCode::FlattenInProgress, slot.id());
    if (slot.unknownCount > 0)
        return refused(ReasonCode::UnknownOutcomePending, slot.id());
    if (!slot.instrument.isPrice(action.price))
        return refused(ReasonCode::PriceOutOfBounds, slot.id(), Amount::of(slot.instrument.spec().priceMax), Amount::of(action.price));
    const risk::Gate gate(m_context.state.limits());
    if (!action.theirs.isZero()) {
        if (std::optional<Refusal> refusal = gate.checkExits(action.exits, slot.instrument, action.theirs, m_context.market(index).view,
                m_parts.meter.account(index)))
            return Outcome{std::move(refusal), {}, 0};
    }
    return adopt(index, action);
}

CommandDesk::Outcome CommandDesk::adopt(std::uint32_t index, const api::AdoptHolding& action)
{
    const InstrumentSlot& slot = m_context.slot(index);
    const std::optional<OrderId> id = m_parts.adopter.adopt(index, action.theirs, action.price, action.exits);
    if (!id)
        return refused(ReasonCode::QuantityTooLarge, slot.id(), {}, Amount::of((action.theirs - slot.position.held).absolute()));
    Position next = slot.position;
    if (!next.isFlat())
        next.exits = action.exits;
    m_parts.brackets.tend(index, next);
    m_parts.reconciler.askHoldings(slot.id(), m_context.now());
    return Outcome{{}, *id, 1};
}

} // namespace jarvis::kernel
