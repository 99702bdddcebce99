#include "engine/kernel/drafts.h"

namespace jarvis::kernel {

OrderDraft draftOf(const Order& order)
{
    OrderDraft draft;
    draft.instrument = order.instrument;
    draft.side = order.side;
    draft.type = order.type;
    draft.timeInForce = order.timeInForce;
    draft.isPostOnly = order.isPostOnly;
    draft.isReduceOnly = order.isReduceOnly;
    draft.isDuplicateConfirmed = true; // It is no twin: it is the same order again.
    draft.quantity = order.remaining();
    draft.limitPrice = order.limitPrice;
    draft.triggerPrice = order.triggerPrice;
    draft.goodTill = order.goodTill;
    draft.exits = order.exits;
    return draft;
}

OrderDraft closeDraft(const InstrumentSlot& slot, Quantity quantity)
{
    OrderDraft draft;
    draft.instrument = slot.id();
    draft.side = opposite(slot.position.side());
    draft.type = OrderType::Market;
    draft.timeInForce = TimeInForce::Ioc;
    draft.isReduceOnly = true;
    draft.isDuplicateConfirmed = true; // Reduce-only: a twin cannot close more than is held.
    draft.quantity = quantity;
    return draft;
}

std::optional<Refusal> askGate(const Context& context, const Meter& meter, const OrderDraft& draft, const Order* without)
{
    const risk::Gate gate(context.state.limits());
    const std::uint32_t index = context.state.indexOf(draft.instrument);
    const risk::AccountView account = meter.account(index, without);
    if (index == IndexMap::kNone)
        return gate.check(risk::OrderQuestion{draft, nullptr, risk::MarketView{}, risk::InstrumentExposure{}, account});
    const InstrumentSlot& slot = context.slot(index);
    if (!draft.isReduceOnly && slot.difference)
        return Refusal{ReasonCode::Reconciling, draft.instrument, Amount::of(slot.position.held), Amount::of(slot.difference->theirs), {}};
    return gate.check(
        risk::OrderQuestion{draft, &slot.instrument, context.market(index).view, meter.exposure(index, without), account});
}

} // namespace jarvis::kernel
