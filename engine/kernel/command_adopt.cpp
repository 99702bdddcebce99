#include "engine/kernel/command_desk.h"
#include "engine/ledger/posting.h"

namespace jarvis::kernel {
namespace {

/// The order that stands for what was done elsewhere: it was never at the venue, and is filled at once.
Order strangerOf(const InstrumentSlot& slot, const api::AdoptHolding& action)
{
    const Quantity change = action.theirs - slot.position.held;
    // Signs, not a product: that could overflow.
    const bool isOtherSide = (action.theirs < Quantity::zero() && slot.position.held > Quantity::zero())
        || (action.theirs > Quantity::zero() && slot.position.held < Quantity::zero());
    const bool isSmaller = action.theirs.absolute() < slot.position.held.absolute() && !isOtherSide;
    Order order;
    order.instrument = slot.id();
    order.side = change > Quantity::zero() ? Side::Buy : Side::Sell;
    order.type = OrderType::Market;
    order.timeInForce = TimeInForce::Ioc;
    order.role = isSmaller ? OrderRole::Close : OrderRole::Entry;
    order.isReduceOnly = isSmaller;
    order.quantity = change.absolute();
    order.exits = isSmaller ? ExitPlan{} : action.exits;
    return order;
}

} // namespace

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
    const Order stranger = strangerOf(slot, action);
    Fill whole;
    whole.price = action.price;
    whole.side = stranger.side;
    whole.quantity = std::min(stranger.quantity, slot.instrument.spec().quantityMax);
    if (!ledger::isBookable(slot.position, slot.instrument, whole))
        return refused(ReasonCode::QuantityTooLarge, slot.id(), {}, Amount::of(stranger.quantity));
    const OrderId id = m_parts.desk.hold(Order(stranger));
    for (Quantity left = stranger.quantity; !left.isZero();) {
        const Quantity part = std::min(left, slot.instrument.spec().quantityMax);
        const OrderFilled fill{id, slot.id(), kOwnTrade | m_context.state.sequence(), action.price, part, Money::zero(), Liquidity::Taker,
            m_context.now()};
        if (!m_parts.booker.book(fill))
            break; // Too much to be valued: what is left stays a difference.
        left -= part;
    }
    m_context.writer.emit(api::VenueHoldingDiffered{slot.id(), slot.position.held, action.theirs});
    Position next = slot.position;
    if (!next.isFlat())
        next.exits = action.exits;
    m_parts.brackets.tend(index, next);
    m_parts.reconciler.askHoldings(slot.id(), m_context.now());
    return Outcome{{}, id, 1};
}

} // namespace jarvis::kernel
