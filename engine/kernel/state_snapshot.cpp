#include "engine/kernel/state.h"

namespace jarvis::kernel {
namespace {

/// Collects records that all carry the same sequence.
class SnapshotWriter {
public:
    SnapshotWriter(std::uint64_t sequence, Timestamp time) : m_sequence(sequence), m_time(time) {}

    void add(api::Event event) { add(std::move(event), m_time); }
    void add(api::Event event, Timestamp time, const api::Origin& origin = {api::Origin::Kind::Engine, "snapshot"})
    {
        m_records.push_back(api::EventRecord{m_sequence, time, CommandId{}, origin, std::move(event)});
    }
    std::vector<api::EventRecord> take() { return std::move(m_records); }

private:
    std::uint64_t m_sequence;
    Timestamp m_time;
    std::vector<api::EventRecord> m_records;
};

void addSlot(SnapshotWriter& out, const InstrumentSlot& slot, const OrderStore& orders)
{
    for (const OrderId id : slot.live)
        out.add(api::OrderChanged{*orders.find(id)});
    for (std::uint32_t number = slot.firstKeptSettlement(); number < slot.settlementCount; ++number)
        out.add(slot.settlement(number));
    out.add(api::PositionChanged{slot.position});
    if (slot.note)
        out.add(*slot.note);
    if (slot.scaleOut)
        out.add(api::ScaleOutChanged{*slot.scaleOut});
    if (slot.flatten)
        out.add(*slot.flatten);
    if (slot.difference)
        out.add(*slot.difference);
    if (slot.cluster != 0)
        out.add(api::ClusterChanged{slot.id(), slot.cluster});
}

} // namespace

std::vector<api::EventRecord> State::snapshot() const
{
    SnapshotWriter out(m_sequence, m_time);
    if (!m_isOpen)
        return {};
    out.add(m_account);
    for (const InstrumentSlot& slot : m_slots)
        out.add(api::InstrumentListed::of(slot.instrument));
    out.add(m_started);
    for (const LimitId id : kAllLimits)
        out.add(api::LimitChanged{id, m_limits.get(id)});
    for (const api::LimitScheduled& scheduled : m_scheduled)
        out.add(scheduled);
    for (const Breaker& breaker : m_breakers)
        out.add(api::BreakerChanged{breaker});
    out.add(m_day);
    for (const CommandMemory::Entry& entry : m_commands.entries())
        out.add(entry.outcome, entry.time);
    for (const api::Command& command : m_unsettled)
        out.add(api::CommandTaken{command}, m_time);
    for (const FillMemory::Entry& entry : m_fills.entries())
        out.add(api::FillBooked{entry.fill}, entry.fill.time);
    for (const OrderId id : m_orders.ended())
        out.add(api::OrderChanged{*m_orders.find(id)});
    for (const InstrumentSlot& slot : m_slots)
        addSlot(out, slot, m_orders);
    out.add(api::BalanceChanged{m_balance});
    for (const AlgorithmStore::Entry& entry : m_algorithms.entries())
        out.add(api::AlgorithmChanged{entry.algorithm}, m_time, entry.origin);
    // Costs of single orders first: the sums that they led to replace what they add up to.
    for (const OrderCost& cost : m_costs.orders())
        out.add(api::CostMeasured{cost});
    for (const CostTotals& totals : m_costs.book().totals())
        out.add(api::CostTotalled{totals});
    for (const LatencyTotals& latency : m_costs.book().latencies())
        out.add(api::LatencyTotalled{latency});
    for (const CostForecast& forecast : m_costs.book().forecasts())
        out.add(api::CostForecastKept{forecast});
    for (const RouteDecision& decision : m_costs.routes())
        out.add(api::RouteDecided{decision});
    for (const AlertRule& rule : m_alerts.rules())
        out.add(api::AlertRuleChanged{rule});
    // Last, so that a reader who has all of it also has the newest time.
    out.add(api::TradingStateChanged{m_trading});
    return out.take();
}

} // namespace jarvis::kernel
