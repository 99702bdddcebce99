#include "engine/kernel/hasher.h"
#include "engine/kernel/state.h"

namespace jarvis::kernel {
namespace {

void addSlotTo(Hasher& hash, const InstrumentSlot& slot, const OrderStore& orders)
{
    hash.add(api::InstrumentListed::of(slot.instrument));
    hash.add(slot.position);
    for (const OrderId id : slot.live)
        hash.add(*orders.find(id));
    hash.all(slot.openBuys, slot.openSells, slot.unknownCount, slot.flatten, slot.difference, slot.cluster);
    for (std::uint32_t number = slot.firstKeptSettlement(); number < slot.settlementCount; ++number)
        hash.add(slot.settlement(number));
    // Journals of 0.1 have none, and their hashes are kept.
    if (slot.note)
        hash.add(*slot.note);
    if (slot.scaleOut)
        hash.add(*slot.scaleOut);
}

} // namespace

std::uint64_t State::hash() const
{
    Hasher hash;
    hash.all(m_isOpen, m_account, m_started, m_sequence, m_time, m_balance, m_trading, m_day);
    for (const LimitId id : kAllLimits)
        hash.add(m_limits.get(id));
    for (const Breaker& breaker : m_breakers)
        hash.add(breaker);
    for (const api::LimitScheduled& scheduled : m_scheduled)
        hash.add(scheduled);
    for (const InstrumentSlot& slot : m_slots)
        addSlotTo(hash, slot, m_orders);
    for (const OrderId id : m_orders.ended())
        hash.add(*m_orders.find(id));
    hash.all(m_orders.newest(), std::uint64_t{m_orders.liveCount()});
    for (const CommandMemory::Entry& entry : m_commands.entries()) {
        hash.add(entry.outcome);
        hash.add(entry.time);
    }
    for (const FillMemory::Entry& entry : m_fills.entries())
        hash.add(entry.fill);
    for (const api::Command& command : m_unsettled)
        hash.add(command.id);
    for (const AlgorithmStore::Entry& entry : m_algorithms.entries()) {
        hash.add(entry.algorithm);
        hash.add(entry.origin);
    }
    for (const CostTotals& totals : m_costs.book().totals())
        hash.add(totals);
    for (const LatencyTotals& latency : m_costs.book().latencies())
        hash.add(latency);
    for (const CostForecast& forecast : m_costs.book().forecasts())
        hash.add(forecast);
    for (const OrderCost& cost : m_costs.orders())
        hash.add(cost);
    for (const RouteDecision& decision : m_costs.routes())
        hash.add(decision);
    for (const AlertRule& rule : m_alerts.rules())
        hash.add(rule);
    hash.all(std::uint64_t{m_openPositions}, std::uint64_t{m_workingEntries}, std::uint64_t{m_unknown});
    return hash.result();
}

} // namespace jarvis::kernel
