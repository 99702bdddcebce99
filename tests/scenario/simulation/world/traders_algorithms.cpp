#include "tests/scenario/simulation/world/traders.h"

namespace jarvis::scenario {

// What traders do with algorithms.

api::Action Traders::anyPlan(const kernel::State& state, InstrumentId instrument)
{
    const std::int64_t mark = m_market.mark(instrument).ticks();
    constexpr AlgorithmKind kKinds[] = {AlgorithmKind::Market, AlgorithmKind::Twap, AlgorithmKind::Twap, AlgorithmKind::Vwap, AlgorithmKind::Iceberg,
        AlgorithmKind::Peg, AlgorithmKind::Chase};
    AlgorithmPlan plan;
    plan.instrument = instrument;
    plan.side = m_random.chance(0.5) ? Side::Buy : Side::Sell;
    plan.quantity = Quantity::ofLots(m_random.between(20, 600));
    if (m_random.chance(0.8))
        plan.kind = kKinds[m_random.below(std::size(kKinds))];
    if (m_random.chance(0.3))
        plan.limitPrice = Price::ofTicks(mark + signOf(plan.side) * m_random.between(-20, 60));
    plan.duration = std::chrono::milliseconds(m_random.between(500, 30'000));
    plan.slices = static_cast<std::uint32_t>(m_random.between(0, 8));
    if (m_random.chance(0.2))
        plan.participationMax = Ratio::ofPercent(m_random.between(5, 60));
    plan.exits = exitsAround(mark, plan.side);
    const kernel::InstrumentSlot* slot = state.findSlot(instrument);
    if (slot && !slot->position.isFlat() && m_random.chance(0.3)) {
        plan.isReduceOnly = true;
        plan.side = opposite(slot->position.side());
        plan.quantity = std::min(plan.quantity, slot->position.held.absolute());
        plan.exits = {};
    }
    return api::StartAlgorithm{plan};
}

api::Action Traders::anyAlgorithm(const kernel::State& state, InstrumentId instrument)
{
    const std::vector<AlgorithmId>& live = state.algorithms().live();
    const std::uint64_t newest = state.algorithms().newest().value;
    AlgorithmId target{newest - m_random.below(std::min<std::uint64_t>(newest, 4) + 1)};
    if (!live.empty() && m_random.chance(0.8))
        target = live[m_random.below(live.size())];
    switch (m_random.below(8)) {
    case 0: return api::PauseAlgorithm{target};
    case 1: case 2: return api::ResumeAlgorithm{target};
    case 3: return api::CancelAlgorithm{target};
    case 4: {
        api::AmendAlgorithm amend{target, Quantity::ofLots(m_random.between(1, 700)), {}, {}};
        if (m_random.chance(0.3))
            amend.limitPrice = Price::ofTicks(m_market.mark(instrument).ticks() + m_random.between(-40, 40));
        if (m_random.chance(0.5))
            amend.duration = std::chrono::milliseconds(m_random.between(500, 40'000));
        return amend;
    }
    default: return anyPlan(state, instrument);
    }
}

} // namespace jarvis::scenario
