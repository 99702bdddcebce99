#include "engine/kernel/state.h"
#include "engine/risk/margin.h"

#include <algorithm>

namespace jarvis::kernel {

bool InstrumentSlot::knowsSettlement(std::uint64_t settlementId) const
{
    std::uint64_t oldest = UINT64_MAX;
    for (std::uint32_t number = firstKeptSettlement(); number < settlementCount; ++number) {
        if (settlement(number).settlementId == settlementId)
            return true;
        oldest = std::min(oldest, settlement(number).settlementId);
    }
    // Numbers grow with time: one before the oldest that is kept was told long ago, and forgotten.
    return settlementCount >= settlements.size() && settlementId < oldest;
}

void State::apply(const api::EventRecord& record)
{
    note(record);
    std::visit([this](const auto& event) { on(event); }, record.event);
    countUnsettled(record);
}

// An alert tells somebody; it is nothing that was done.
void State::countUnsettled(const api::EventRecord& record)
{
    if (m_unsettled.empty() || std::holds_alternative<api::CommandTaken>(record.event))
        m_unsettledFacts = 0;
    else if (record.cause == m_unsettled.back().id && !std::holds_alternative<api::AlertRaised>(record.event))
        ++m_unsettledFacts;
}

void State::note(const api::EventRecord& record)
{
    CHECK(record.sequence >= m_sequence);
    m_sequence = record.sequence;
    m_time = std::max(m_time, record.time);
    m_record = &record;
}

void State::on(const api::AccountOpened& event)
{
    m_isOpen = true;
    m_account = event;
    Balance balance = m_balance;
    balance.deposited = event.deposited;
    putBalance(balance);
}

void State::on(const api::InstrumentListed& event)
{
    Expected<Instrument, Instrument::Error> instrument = event.toInstrument();
    if (!instrument)
        return; // Written by a release with other bounds: it stays unknown, so nothing can be traded on it.
    if (InstrumentSlot* slot = slotOf(event.instrument)) {
        slot->instrument = std::move(*instrument);
        return;
    }
    m_slotIndex.insert(event.instrument.value, static_cast<std::uint32_t>(m_slots.size()));
    m_slots.emplace_back(std::move(*instrument));
}

void State::on(const api::EngineStarted& event)
{
    m_started = event;
    // While the journal cannot be written, closing orders leave all the same, and a restart knows nothing of them. Their numbers are
    // the venue's names for them: each start counts from a million of its own, so that none is given out twice.
    constexpr std::uint64_t kOrdersPerStart = 1'000'000;
    if (event.epoch > 0)
        m_orders.skipTo(OrderId{(event.epoch - 1) * kOrdersPerStart});
}

void State::on(const api::CommandTaken& event)
{
    m_unsettled.push_back(event.command);
    m_commands.forgetBefore(m_record->time - CommandMemory::kLife);
}

void State::on(const api::CommandSettled& event)
{
    if (event.isRepeat)
        return;
    // But after a crash there is no other.
    if (m_unsettled.size() == 1 && m_unsettled.back().id == event.id)
        m_unsettled.pop_back();
    else
        std::erase_if(m_unsettled, [&](const api::Command& command) { return command.id == event.id; });
    m_commands.remember(event, m_record->time);
}

void State::count(InstrumentSlot& slot, const Order& order, int sign)
{
    if (!order.isLive())
        return;
    if (order.state == OrderState::Unknown) {
        slot.unknownCount += static_cast<std::uint32_t>(sign);
        m_unknown += static_cast<std::size_t>(sign);
    }
    if (order.state == OrderState::Pending)
        slot.heldBackCount += static_cast<std::uint32_t>(sign);
    if (order.role != OrderRole::Entry)
        return;
    m_workingEntries += static_cast<std::size_t>(sign);
    Quantity& open = order.side == Side::Buy ? slot.openBuys : slot.openSells;
    open += sign > 0 ? risk::mostRemaining(order) : -risk::mostRemaining(order);
}

void State::on(const api::OrderChanged& event)
{
    InstrumentSlot* slot = slotOf(event.order.instrument);
    CHECK(slot);
    putOrder(*slot, event.order);
}

namespace {

/// Whether two values of an order count for the same: most steps of its life change nothing that is added up.
bool countAlike(const Order& a, const Order& b)
{
    const auto isCountedApart = [](OrderState state) { return state == OrderState::Unknown || state == OrderState::Pending; };
    return a.isLive() && b.isLive() && a.role == b.role && a.side == b.side && risk::mostRemaining(a) == risk::mostRemaining(b)
        && (a.state == b.state || (!isCountedApart(a.state) && !isCountedApart(b.state)));
}

} // namespace

void State::putOrder(InstrumentSlot& slot, const Order& order)
{
    const Order* before = m_orders.find(order.id);
    const bool wasLive = before && before->isLive();
    const bool isCountedAlready = before && countAlike(*before, order);
    if (before) {
        if (!isCountedAlready)
            count(slot, *before, -1);
        const bool isAnswered = before->acknowledgedAt != order.acknowledgedAt;
        if (isAnswered || wasLive != order.isLive())
            countCosts(slot, *before, order);
    }
    m_orders.put(order);
    if (!isCountedAlready)
        count(slot, order, +1);
    if (order.isLive() && !wasLive)
        slot.live.insert(std::upper_bound(slot.live.begin(), slot.live.end(), order.id), order.id);
    else if (wasLive && !order.isLive())
        slot.live.erase(std::lower_bound(slot.live.begin(), slot.live.end(), order.id));
}

void State::on(const api::PositionChanged& event)
{
    InstrumentSlot* slot = slotOf(event.position.instrument);
    CHECK(slot);
    // What is held changes by fills alone. A flat one while something is held is the story of the position that ended when
    // a fill crossed zero.
    if (event.position.isFlat() && !slot->position.isFlat())
        return;
    putPosition(*slot, event.position);
}

void State::putPosition(InstrumentSlot& slot, const Position& position)
{
    m_openPositions -= slot.position.isFlat() ? 0 : 1;
    if (slot.note && slot.note->openedAt != position.openedAt)
        slot.note.reset();
    if (slot.scaleOut && (position.isFlat() || slot.scaleOut->openedAt != position.openedAt))
        slot.scaleOut.reset();
    slot.position = position;
    m_openPositions += slot.position.isFlat() ? 0 : 1;
}

// Notes of positions that ended before the newest one stand in the journal alone.
void State::on(const api::PositionAnnotated& event)
{
    m_noteCause = m_record->cause;
    InstrumentSlot* slot = slotOf(event.instrument);
    CHECK(slot);
    if (slot->position.openedAt != event.openedAt)
        return;
    if (event.note.isEmpty())
        slot->note.reset();
    else
        slot->note = event;
}

void State::on(const api::ScaleOutChanged& event)
{
    InstrumentSlot* slot = slotOf(event.scaleOut.instrument);
    CHECK(slot);
    if (slot->position.isFlat() || slot->position.openedAt != event.scaleOut.openedAt)
        return;
    if (event.scaleOut.count == 0)
        slot->scaleOut.reset();
    else
        slot->scaleOut = event.scaleOut;
}

void State::on(const api::BalanceChanged& event) { putBalance(event.balance); }

void State::putBalance(const Balance& balance)
{
    m_balance = balance;
    m_wallet = balance.wallet();
}

void State::on(const api::DayRolled& event) { m_day = event; }
void State::on(const api::TradingStateChanged& event) { m_trading = event.state; }

void State::on(const api::FlattenChanged& event)
{
    using Phase = api::FlattenChanged::Phase;
    InstrumentSlot* slot = slotOf(event.instrument);
    CHECK(slot);
    if (event.phase == Phase::Done || event.phase == Phase::Failed)
        slot->flatten.reset();
    else
        slot->flatten = event;
}

void State::on(const api::AlgorithmChanged& event) { m_algorithms.put(event.algorithm, m_record->origin); }

// An alert tells somebody; it changes nothing.
void State::on(const api::AlertRaised&) {}

void State::on(const api::VenueHoldingDiffered& event)
{
    InstrumentSlot* slot = slotOf(event.instrument);
    CHECK(slot);
    if (event.ours == event.theirs)
        slot->difference.reset();
    else
        slot->difference = event;
}

} // namespace jarvis::kernel
