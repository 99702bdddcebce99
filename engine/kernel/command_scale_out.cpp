#include "engine/kernel/command_desk.h"
#include "engine/risk/scale_out_rules.h"

namespace jarvis::kernel {

// Commands about the rungs of a position's scale-out.

CommandDesk::Outcome CommandDesk::on(const api::SetScaleOut& action)
{
    const std::uint32_t index = m_context.state.indexOf(action.instrument);
    if (index == IndexMap::kNone)
        return refused(ReasonCode::UnknownInstrument, action.instrument);
    const InstrumentSlot& slot = m_context.slot(index);
    if (slot.flatten)
        return refused(ReasonCode::FlattenInProgress, action.instrument);
    if (auto refusal = risk::checkScaleOut(action.plan, {slot.instrument, slot.position, slot.scaleOut, m_context.market(index).view.mark}))
        return Outcome{std::move(refusal), {}, 0};
    if (!m_parts.scaleOuts.set(index, action.plan))
        return refused(ReasonCode::CancelPending, action.instrument);
    m_parts.brackets.tend(index);
    return Outcome{{}, {}, 1};
}

bool CommandDesk::isRung(const Order& order) const
{
    return m_parts.scaleOuts.owns(m_context.state.indexOf(order.instrument), order.id);
}

ScaleOutPlan CommandDesk::planOf(const ScaleOut& scaleOut, OrderId order, std::optional<Price> price) const
{
    ScaleOutPlan plan;
    for (const ScaleOutRung& rung : scaleOut.kept()) {
        const Quantity left = leftToTake(rung, m_context.state.findOrder(rung.order));
        const bool isMeant = rung.order == order;
        if (left.isZero() || (isMeant && !price) || plan.count == ScaleOutPlan::kRungsMax)
            continue;
        plan.rungs[plan.count++] = {isMeant ? *price : rung.price, left};
    }
    return plan;
}

// Dragging a rung on the chart is setting the scale-out anew with that price.
CommandDesk::Outcome CommandDesk::moveRung(const Order& order, Price price)
{
    const InstrumentId instrument = order.instrument;
    const OrderId id = order.id;
    Outcome outcome = on(api::SetScaleOut{instrument, planOf(*m_context.state.findSlot(instrument)->scaleOut, id, price)});
    outcome.order = outcome.refusal ? OrderId{} : id;
    return outcome;
}

// The take-profit takes what this one would have.
CommandDesk::Outcome CommandDesk::withdrawRung(const Order& order)
{
    const InstrumentId instrument = order.instrument;
    const OrderId id = order.id;
    Outcome outcome = on(api::SetScaleOut{instrument, planOf(*m_context.state.findSlot(instrument)->scaleOut, id, std::nullopt)});
    outcome.order = outcome.refusal ? OrderId{} : id;
    return outcome;
}

} // namespace jarvis::kernel
