#include "engine/kernel/command_desk.h"
#include "engine/kernel/drafts.h"
#include "engine/ledger/break_even.h"
#include "engine/risk/scale_out_rules.h"

namespace jarvis::kernel {

// Commands about positions and their exits.

CommandDesk::Outcome CommandDesk::on(const api::ClosePosition& action)
{
    const InstrumentSlot* slot = m_context.state.findSlot(action.instrument);
    if (!slot)
        return refused(ReasonCode::UnknownInstrument, action.instrument);
    if (slot->position.isFlat())
        return refused(ReasonCode::NoPosition, action.instrument);
    if (slot->flatten)
        return refused(ReasonCode::FlattenInProgress, action.instrument);
    OrderDraft draft = closeDraft(*slot, action.quantity.value_or(slot->position.held.absolute()));
    // Half of it, clicked twice, is all of it: a part is asked about like any order.
    draft.isDuplicateConfirmed = draft.quantity >= slot->position.held.absolute();
    if (std::optional<Refusal> refusal = askGate(m_context, m_parts.meter, draft))
        return Outcome{std::move(refusal), {}, 0};
    m_context.rate.note(draft, m_context.now());
    return Outcome{{}, m_parts.desk.place(OrderDesk::orderOf(draft)), 1};
}

CommandDesk::Outcome CommandDesk::on(const api::Flatten& action)
{
    if (!action.instrument)
        return flattenAll();
    const std::uint32_t index = m_context.state.indexOf(*action.instrument);
    if (index == IndexMap::kNone)
        return refused(ReasonCode::UnknownInstrument, *action.instrument);
    if (!m_parts.flattener.isNeeded(index))
        return refused(ReasonCode::NoPosition, *action.instrument);
    m_parts.flattener.begin(index, Flattener::By::Person);
    return Outcome{{}, {}, 1};
}

CommandDesk::Outcome CommandDesk::flattenAll()
{
    Outcome outcome;
    for (std::uint32_t index = 0; index < m_context.markets.size(); ++index) {
        if (!m_parts.flattener.isNeeded(index))
            continue;
        m_parts.flattener.begin(index, Flattener::By::Person);
        ++outcome.affected;
    }
    return outcome.affected > 0 ? outcome : refused(ReasonCode::NoPosition);
}

CommandDesk::Outcome CommandDesk::on(const api::ReversePosition& action)
{
    const std::uint32_t index = m_context.state.indexOf(action.instrument);
    if (index == IndexMap::kNone)
        return refused(ReasonCode::UnknownInstrument, action.instrument);
    const InstrumentSlot& slot = m_context.slot(index);
    const MarketSlot& market = m_context.market(index);
    if (slot.position.isFlat())
        return refused(ReasonCode::NoPosition, action.instrument);
    OrderDraft entry = closeDraft(slot, slot.position.held.absolute());
    const OrderDraft close = entry;
    entry.isReduceOnly = false;
    entry.exits = action.exits;
    // The second leg will find the position gone: it is judged as if it were, so that a refusal refuses both.
    risk::AccountView account = m_parts.meter.account(index);
    account.exposure += -market.value.absolute();
    account.marginUsed += -market.margin;
    account.riskToStops += -market.risk;
    --account.openPositions;
    --account.clusterPositions;
    account.valueAtRisk = m_parts.meter.valueAtRisk(index, nullptr, true);
    risk::InstrumentExposure exposure = m_parts.meter.exposure(index);
    exposure.held = Quantity::zero();
    const risk::Gate gate(m_context.state.limits());
    if (slot.difference)
        return refused(ReasonCode::Reconciling, slot.id(), Amount::of(slot.position.held), Amount::of(slot.difference->theirs));
    if (std::optional<Refusal> refusal = gate.check(risk::OrderQuestion{entry, &slot.instrument, market.view, exposure, account}))
        return Outcome{std::move(refusal), {}, 0};
    if (std::optional<Refusal> refusal = askGate(m_context, m_parts.meter, close))
        return Outcome{std::move(refusal), {}, 0};
    m_context.rate.note(entry, m_context.now());
    return Outcome{{}, m_parts.reverser.begin(index, entry, close), 2};
}

CommandDesk::Outcome CommandDesk::on(const api::SetExits& action)
{
    const std::uint32_t index = m_context.state.indexOf(action.instrument);
    if (index == IndexMap::kNone)
        return refused(ReasonCode::UnknownInstrument, action.instrument);
    const InstrumentSlot& slot = m_context.slot(index);
    if (slot.position.isFlat())
        return refused(ReasonCode::NoPosition, action.instrument);
    if (slot.flatten)
        return refused(ReasonCode::FlattenInProgress, action.instrument);
    const risk::Gate gate(m_context.state.limits());
    if (std::optional<Refusal> refusal = gate.checkExits(action.exits, slot.instrument, slot.position.held, m_context.market(index).view,
            m_parts.meter.account(index)))
        return Outcome{std::move(refusal), {}, 0};
    if (std::optional<Refusal> refusal = risk::checkBeyondRungs(*action.exits.takeProfit, m_parts.scaleOuts.farthest(index), slot.instrument, slot.position.side()))
        return Outcome{std::move(refusal), {}, 0};
    if (std::optional<Refusal> refusal = gate.checkMovedStop(*action.exits.stopLoss, slot.instrument, m_parts.meter.exposure(index),
            m_context.market(index).view, m_parts.meter.account(index)))
        return Outcome{std::move(refusal), {}, 0};
    Position next = slot.position;
    next.exits = action.exits;
    m_parts.brackets.tend(index, next);
    return Outcome{{}, {}, 1};
}

CommandDesk::Outcome CommandDesk::on(const api::MoveStopToBreakEven& action)
{
    const InstrumentSlot* slot = m_context.state.findSlot(action.instrument);
    if (!slot)
        return refused(ReasonCode::UnknownInstrument, action.instrument);
    const Position& position = slot->position;
    if (position.isFlat())
        return refused(ReasonCode::NoPosition, action.instrument);
    const std::optional<Price> mark = m_context.market(m_context.state.indexOf(action.instrument)).view.mark;
    if (!mark)
        return refused(ReasonCode::MarketDataStale, action.instrument);
    const std::optional<Price> even = ledger::breakEvenPrice(position, slot->instrument);
    const bool isLong = position.side() == Side::Buy;
    if (!even || (isLong ? *even >= *mark : *even <= *mark))
        return refused(ReasonCode::BreakEvenThroughMarket, action.instrument, Amount::of(*mark), even ? Amount::of(*even) : Amount{});
    // A stop that already locks more in stays: the command tightens, it never loosens.
    const std::optional<Price>& stop = position.exits.stopLoss;
    if (stop && (isLong ? *stop >= *even : *stop <= *even))
        return Outcome{};
    api::SetExits moved{action.instrument, position.exits};
    moved.exits.stopLoss = even;
    return on(moved);
}

} // namespace jarvis::kernel
