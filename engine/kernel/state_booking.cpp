#include "engine/kernel/state.h"
#include "engine/ledger/posting.h"
#include "engine/risk/loss.h"

namespace jarvis::kernel {
namespace {

/// Gives a position that a fill opened or enlarged the plan of the order that did it.
void adoptPlan(Position& position, const Instrument& is, const Order& order, const ledger::FillOutcome& outcome, Timestamp now)
{
    if (outcome.isNewPosition) {
        position.exits = {};
        position.initialStop.reset();
        position.initialRisk = Money::zero();
        position.takeProfitOrder = position.stopLossOrder = OrderId{};
        position.protection = Protection::Placing;
        position.exitFailures = 0;
        position.unprotectedSince = now;
    } else if (position.isFlat()) {
        position.protection = Protection::None;
        position.exitFailures = 0;
    }
    if (outcome.opened.isZero() || order.role != OrderRole::Entry)
        return;
    // One position, one bracket: the plan of the entry that began to fill last. What was changed by hand since then stays.
    if (outcome.isNewPosition || order.filled.isZero())
        position.exits = order.exits;
    if (outcome.isNewPosition)
        position.initialStop = position.exits.stopLoss;
    if (position.initialStop)
        position.initialRisk = std::max(position.initialRisk, risk::lossAtStop(position, is, *position.initialStop));
}

/// The order after a fill. One that is over stays over, but for the fill that proves that it was filled whole.
Order advanced(Order order, const Fill& fill, const Instrument& is, Timestamp now)
{
    order.filled += fill.quantity;
    order.filledValue += is.notional(fill.price, fill.quantity);
    order.updatedAt = now;
    if (order.state == OrderState::Sent && order.acknowledgedAt == Timestamp{})
        order.acknowledgedAt = now;
    // More than it was: an amend took effect, and this fill has overtaken its answer. Else the venue gave too much.
    const bool isGrowing = order.pendingAmend && order.pendingAmend->quantity >= order.filled;
    if (order.filled > order.quantity)
        order.quantity = isGrowing ? order.pendingAmend->quantity : order.filled;
    // While a larger size may have been accepted, nobody knows yet that it is over.
    const bool mayGrow = order.pendingAmend && order.pendingAmend->quantity > order.filled;
    const OrderState next = order.filled == order.quantity && !mayGrow ? OrderState::Filled : OrderState::PartiallyFilled;
    if (canFollow(order.state, next))
        order.state = next;
    if (order.state == OrderState::Filled) {
        order.reason = {};
        order.pendingAmend.reset();
    }
    return order;
}

} // namespace

// A fill says everything that it does. Position, balance and order follow from it here and not from the facts that come with it, so
// that a journal cut between them still holds the whole fill, or nothing of it.
void State::on(const api::FillBooked& event)
{
    if (m_fills.has(event.fill.instrument, event.fill.venueTradeId))
        return;
    m_fills.remember(event.fill, m_sequence, m_orders);
    InstrumentSlot* slot = slotOf(event.fill.instrument);
    const Order* known = m_orders.find(event.fill.order);
    // In a snapshot the fills come first, and the sums that they led to come after them.
    if (!slot || !known || !ledger::isBookable(slot->position, slot->instrument, event.fill))
        return;
    const Order before = *known;
    Fill fill = event.fill;
    Position position = slot->position;
    Balance balance = m_balance;
    const ledger::FillOutcome outcome = ledger::applyFill(position, balance, slot->instrument, fill);
    putBalance(balance);
    adoptPlan(position, slot->instrument, before, outcome, m_record->time);
    putOrder(*slot, advanced(before, fill, slot->instrument, m_record->time));
    putPosition(*slot, position);
    if (before.algorithm)
        m_algorithms.book(before.algorithm, fill.quantity, slot->instrument.notional(fill.price, fill.quantity));
}

void State::on(const api::FundingBooked& event)
{
    InstrumentSlot* slot = slotOf(event.instrument);
    CHECK(slot);
    if (slot->knowsSettlement(event.settlementId))
        return;
    slot->settlements[slot->settlementCount % slot->settlements.size()] = event;
    ++slot->settlementCount;
    Balance balance = m_balance;
    ledger::applyFunding(slot->position, balance, event.amount);
    putBalance(balance);
}

} // namespace jarvis::kernel
