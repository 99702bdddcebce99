#include "tests/scenario/replay/audit.h"

#include <algorithm>
#include <string>

namespace jarvis::test {

// Says what does not hold and where, and keeps the first of it.
#define HOLDS(condition)                                                                                                                   \
    if (!(condition))                                                                                                                      \
    return fail(std::string(#condition) + ", line " + std::to_string(__LINE__), m_sequence)

void Audit::fail(const std::string& what, std::uint64_t sequence)
{
    if (m_broken.empty())
        m_broken = "after event " + std::to_string(sequence) + ": " + what;
}

void Audit::take(const kernel::Kernel& kernel, const api::EventRecord& record)
{
    HOLDS(record.sequence == m_sequence + 1);
    m_sequence = record.sequence;
    HOLDS(record.time >= m_time);
    m_time = record.time;
    if (const auto* order = std::get_if<api::OrderChanged>(&record.event)) {
        takeOrder(kernel, order->order);
    } else if (const auto* booked = std::get_if<api::FillBooked>(&record.event)) {
        takeFill(kernel, booked->fill);
    } else if (const auto* changed = std::get_if<api::PositionChanged>(&record.event)) {
        takePosition(changed->position);
    } else if (const auto* funded = std::get_if<api::FundingBooked>(&record.event)) {
        ++m_counts.fundings;
        m_funding += funded->amount;
    } else if (const auto* taken = std::get_if<api::CommandTaken>(&record.event)) {
        HOLDS(m_taken.insert(taken->command.id).second);
    } else if (const auto* settled = std::get_if<api::CommandSettled>(&record.event)) {
        HOLDS(settled->isRepeat || m_settled.insert(settled->id).second);
        m_counts.refusals += settled->refusal ? 1 : 0;
    } else if (const auto* trading = std::get_if<api::TradingStateChanged>(&record.event)) {
        m_counts.kills += trading->state.isKilled && !m_isKilled ? 1 : 0;
        m_isKilled = trading->state.isKilled;
    }
}

void Audit::takeOrder(const kernel::Kernel& kernel, const Order& order)
{
    HOLDS(order.filled <= order.quantity);
    m_counts.amends += order.pendingAmend ? 1 : 0;
    if (order.id.value <= m_newestOrder)
        return;
    // Its first event. Names grow by one, so none can be used twice.
    HOLDS(order.id.value == m_newestOrder + 1);
    m_newestOrder = order.id.value;
    ++m_counts.orders;
    HOLDS(order.state == OrderState::Pending || order.state == OrderState::Sent);
    HOLDS(order.role == OrderRole::Entry || order.isReduceOnly);
    if (order.role != OrderRole::Entry)
        return;
    HOLDS(!m_isKilled);
    HOLDS(order.isReduceOnly || order.exits.hasBoth());
    if (!order.isReduceOnly)
        checkLimits(kernel, order);
}

/// The worst case that the order makes possible, added up anew: what is held and every open entry on its side, all filled.
void Audit::checkLimits(const kernel::Kernel& kernel, const Order& entry)
{
    const kernel::State& state = kernel.state();
    const kernel::InstrumentSlot* slot = state.findSlot(entry.instrument);
    HOLDS(slot != nullptr);
    HOLDS(static_cast<std::int64_t>(state.workingEntryCount()) <= state.limits().openOrders);
    HOLDS(static_cast<std::int64_t>(state.openPositionCount()) <= state.limits().openPositions);
    const Price at = entry.limitPrice.value_or(entry.triggerPrice.value_or(Price()));
    if (!slot->instrument.isPrice(at))
        return; // a market order: its price is known from its fill alone
    Quantity worst = entry.side == Side::Buy ? m_books[entry.instrument].held : -m_books[entry.instrument].held;
    for (const OrderId id : slot->live) {
        const Order& other = state.order(id);
        if (other.role == OrderRole::Entry && !other.isReduceOnly && other.side == entry.side)
            worst += other.remaining();
    }
    // The gate values each order at its own price and what is held at the mark: two percent apart at most, here.
    const Money allowed = state.limits().positionNotional;
    HOLDS(slot->instrument.notional(at, worst) <= allowed + allowed.times(Ratio::ofPercent(2), Rounding::Up));
}

void Audit::takeFill(const kernel::Kernel& kernel, const Fill& fill)
{
    HOLDS(m_trades.insert({fill.instrument, fill.venueTradeId}).second);
    HOLDS(fill.quantity > Quantity::zero());
    ++m_counts.fills;
    const Quantity moved = fill.side == Side::Buy ? fill.quantity : -fill.quantity;
    Book& book = m_books[fill.instrument];
    const Quantity before = book.held;
    book.held += moved;
    if (fill.role != OrderRole::Entry) // only makes smaller, and never crosses zero
        HOLDS(book.held.absolute() < before.absolute() && (book.held.isZero() || (book.held.lots() < 0) == (before.lots() < 0)));
    m_counts.largest = std::max(m_counts.largest, book.held.absolute());
    m_cash += -kernel.state().findSlot(fill.instrument)->instrument.notional(fill.price, moved);
    m_fees += fill.fee;
    m_realised += fill.realised;
}

void Audit::takePosition(const Position& position)
{
    m_counts.closedPositions += position.isFlat() ? 1 : 0;
    m_counts.protectedPositions += position.protection == Protection::Protected ? 1 : 0;
}

void Audit::checkBooks(const kernel::Kernel& kernel)
{
    const kernel::State& state = kernel.state();
    HOLDS(kernel.sequence() == m_sequence);
    HOLDS(m_taken == m_settled);
    Money cost;
    for (const kernel::InstrumentSlot& slot : state.slots()) {
        HOLDS(slot.position.held == m_books[slot.id()].held);
        cost += slot.position.cost;
    }
    // To the last digit: the cash flow of all fills is what was realised, less what is tied up in what is open.
    HOLDS(state.balance().realised == m_realised);
    HOLDS(m_cash == m_realised - cost);
    HOLDS(state.balance().fees == m_fees);
    HOLDS(state.balance().funding == m_funding);
    HOLDS(state.balance().wallet() == m_startBalance + m_realised - m_fees + m_funding);
}

void Audit::checkExits(const kernel::Kernel& kernel, Timestamp now)
{
    for (const kernel::InstrumentSlot& slot : kernel.state().slots())
        checkExitsOf(kernel.state(), slot, now);
}

void Audit::checkExitsOf(const kernel::State& state, const kernel::InstrumentSlot& slot, Timestamp now)
{
    Book& book = m_books[slot.id()];
    const Quantity held = slot.position.held.absolute();
    bool hasStop = false;
    Quantity targeted; // by the take-profit and the rungs of a scale-out together
    bool isOversized = false;
    for (const OrderId id : slot.live) {
        const Order& order = state.order(id);
        if (order.role != OrderRole::TakeProfit && order.role != OrderRole::StopLoss)
            continue;
        isOversized = isOversized || order.remaining() > held;
        const bool guards = order.venueOrderId != 0 && order.side == opposite(slot.position.side());
        hasStop = hasStop || (guards && order.role == OrderRole::StopLoss && order.remaining() >= held);
        if (guards && order.role == OrderRole::TakeProfit)
            targeted += order.remaining();
    }
    const bool isNaked = !held.isZero() && !(hasStop && targeted >= held);
    if (lasts(book.nakedSince, isNaked && state.trading().isVenueUp, now))
        fail("a position in " + slot.instrument.symbol() + " misses an exit for longer than the bound", m_sequence);
    if (lasts(book.oversizedSince, isOversized, now))
        fail("an exit in " + slot.instrument.symbol() + " is larger than the position, or outlives it, for longer than the bound", m_sequence);
}

bool Audit::lasts(Timestamp& since, bool isSo, Timestamp now) const
{
    if (!isSo)
        since = {};
    else if (since == Timestamp())
        since = now;
    return isSo && now - since > m_bound;
}

#undef HOLDS

} // namespace jarvis::test
