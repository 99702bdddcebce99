#include "tests/scenario/simulation/world/traders.h"

#include "tests/support/kernel_world.h"

namespace jarvis::scenario {

// What traders do to limits, breakers and holdings that somebody else made.

api::Action Traders::anyLimit()
{
    switch (m_random.below(12)) {
    case 0: return api::SetLimit{LimitId::OpenPositions, Amount::of(m_random.between(0, 3))};
    case 1: return api::SetLimit{LimitId::OpenOrders, Amount::of(m_random.between(1, 12))};
    case 2: return api::SetLimit{LimitId::DailyLoss, Amount::of(Money::ofWhole(m_random.between(20, 2'000)))};
    case 3: return api::SetLimit{LimitId::Leverage, Amount::of(m_random.between(-1, 8))};
    case 4: return api::SetLimit{LimitId::PortfolioRisk, Amount::of(Ratio::ofPercent(m_random.between(1, 100)))};
    case 5: return api::SetLimit{LimitId::WideningDelay, Amount::of(Duration(m_random.between(0, 4) * 1s))};
    case 6: return api::SetLimit{LimitId::BreakerPause, Amount::of(Duration(m_random.between(0, 10) * 1s))};
    case 7: return api::SetLimit{LimitId::OrdersPerMinute, Amount::of(m_random.between(50, 10'000))};
    default: return api::SetLimit{LimitId::PositionNotional, Amount::of(Money::ofWhole(m_random.between(200, 6'000)))};
    }
}

BreakerScope Traders::anyScope()
{
    using Kind = BreakerScope::Kind;
    switch (m_random.below(5)) {
    case 0: return {Kind::Venue, static_cast<std::uint32_t>(VenueId::Paper)};
    case 1: return {Kind::Strategy, strategyNumber(kStrategy)};
    case 2: return {Kind::Provider, m_random.chance(0.8) ? strategyNumber(kProvider) : 0};
    case 3: return {Kind::Instrument, static_cast<std::uint32_t>(m_random.between(0, 2))};
    default: return {};
    }
}

/// One in three trips; who finds one tripped resets it soon, so that runs do not stand still.
api::Action Traders::anyBreaker(const kernel::State& state)
{
    if (m_random.chance(0.3))
        return api::TripBreaker{anyScope()};
    const std::vector<Breaker>& kept = state.breakers();
    return api::ResetBreaker{kept.empty() ? anyScope() : kept[m_random.below(kept.size())].scope};
}

/// The account's in one of two, so that both are met.
api::Action Traders::anyHalt()
{
    const BreakerScope scope = m_random.chance(0.5) ? BreakerScope{} : anyScope();
    return api::HaltTrading{m_random.chance(0.3), scope};
}

api::Action Traders::anyRelease(const kernel::State& state)
{
    const char* text = m_random.chance(0.9) ? api::kReleaseText : "release";
    for (const Breaker& breaker : state.breakers()) {
        if (breaker.isKill() && m_random.chance(0.6))
            return api::ResumeTrading{text, breaker.scope};
    }
    return api::ResumeTrading{text};
}

std::optional<api::Command> Traders::endAnything(const kernel::State& state, Timestamp wall)
{
    for (const AlgorithmId id : state.algorithms().live()) {
        if (state.algorithms().find(id)->algorithm.state != AlgorithmState::Cancelling)
            return command(api::CancelAlgorithm{id}, wall);
    }
    for (const kernel::InstrumentSlot& slot : state.slots()) {
        if (slot.difference)
            return command(adoption(slot), wall);
    }
    return std::nullopt;
}

api::Action Traders::adoption(const kernel::InstrumentSlot& slot)
{
    const Quantity theirs = slot.difference->theirs + (m_random.chance(0.1) ? Quantity::ofLots(1) : Quantity::zero());
    const Price mark = m_market.mark(slot.id());
    ExitPlan exits;
    if (!theirs.isZero())
        exits = exitsAround(mark.ticks(), theirs > Quantity::zero() ? Side::Buy : Side::Sell);
    return api::AdoptHolding{slot.id(), theirs, mark, exits};
}

api::Action Traders::anyRisk(const kernel::State& state, InstrumentId instrument)
{
    const kernel::InstrumentSlot* slot = state.findSlot(instrument);
    if (slot && slot->difference && m_random.chance(0.7))
        return adoption(*slot);
    return m_random.chance(0.5) ? anyBreaker(state) : anyLimit();
}

} // namespace jarvis::scenario
