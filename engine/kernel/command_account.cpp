#include "engine/kernel/breaker_scope.h"
#include "engine/kernel/command_desk.h"

namespace jarvis::kernel {

// Commands about the account as a whole.

CommandDesk::Outcome CommandDesk::on(const api::SetLimit& action)
{
    const auto& all = kAllLimits;
    if (std::find(std::begin(all), std::end(all), action.limit) == std::end(all))
        return refused(ReasonCode::UnknownLimit, {}, {}, Amount::of(static_cast<std::int64_t>(action.limit)));
    Limits next = m_context.state.limits();
    if (!next.set(action.limit, action.value)) {
        const Limits::Bounds bounds = Limits::bounds(action.limit);
        const bool isTooSmall = action.value.kind == bounds.min.kind && action.value.raw < bounds.min.raw;
        return refused(ReasonCode::LimitOutOfBounds, {}, isTooSmall ? bounds.min : bounds.max, action.value,
            isTooSmall ? bounds.min : bounds.max);
    }
    m_parts.limits.set(action.limit, action.value);
    return Outcome{{}, {}, 1};
}

CommandDesk::Outcome CommandDesk::on(const api::HaltTrading& action)
{
    if (action.scope != BreakerScope{})
        return haltScope(action);
    if (!m_context.state.trading().isKilled) {
        // The first fact of all, so that a crash at any later point finds the account killed.
        api::TradingState next = m_context.state.trading();
        next.isKilled = true;
        next.killedAt = m_context.now();
        next.killedBy = m_context.writer.origin();
        m_context.writer.emit(api::TradingStateChanged{next});
    }
    Outcome outcome;
    for (const InstrumentSlot& slot : m_context.state.slots())
        outcome.affected += m_parts.desk.cancelEntries(slot, ReasonCode::CancelledByKill);
    if (action.flattensToo)
        outcome.affected += flattenAll().affected;
    return outcome;
}

CommandDesk::Outcome CommandDesk::haltScope(const api::HaltTrading& action)
{
    using Kind = BreakerScope::Kind;
    if (std::optional<Refusal> refusal = checkScope(action.scope))
        return Outcome{std::move(refusal), {}, 0};
    const bool holdsSomething = action.scope.kind == Kind::Venue || action.scope.kind == Kind::Instrument;
    if (action.flattensToo && !holdsSomething)
        return refused(ReasonCode::NotPermitted);
    Outcome outcome;
    outcome.affected = m_parts.breakers.kill(action.scope);
    for (std::uint32_t index = 0; action.flattensToo && index < m_context.markets.size(); ++index) {
        const bool isWithin = scopesOf(m_context.slot(index).instrument, Order{}).isWithin(action.scope);
        if (!isWithin || !m_parts.flattener.isNeeded(index))
            continue;
        m_parts.flattener.begin(index, Flattener::By::Person);
        ++outcome.affected;
    }
    return outcome;
}

CommandDesk::Outcome CommandDesk::on(const api::ResumeTrading& action)
{
    const bool isOfAccount = action.scope == BreakerScope{};
    if (isOfAccount ? !m_context.state.trading().isKilled : !m_context.state.breaker(action.scope).isKill())
        return refused(ReasonCode::NotKilled);
    if (action.typedText.view() != api::kReleaseText)
        return refused(ReasonCode::ReleaseTextWrong);
    if (!isOfAccount) {
        m_parts.breakers.release(action.scope);
        return Outcome{{}, {}, 1};
    }
    api::TradingState next = m_context.state.trading();
    next.isKilled = false;
    next.killedAt = {};
    next.killedBy = {};
    m_context.writer.emit(api::TradingStateChanged{next});
    return Outcome{{}, {}, 1};
}

CommandDesk::Outcome CommandDesk::on(const api::SwitchLive& action)
{
    if (!m_context.state.account().isLive)
        return refused(ReasonCode::NotLive);
    if (action.isOn && action.typedText.view() != m_context.state.account().name.view())
        return refused(ReasonCode::LiveTextWrong);
    api::TradingState next = m_context.state.trading();
    if (next.isLiveOff == !action.isOn)
        return Outcome{{}, {}, 0};
    next.isLiveOff = !action.isOn;
    next.liveSwitchedAt = m_context.now();
    next.liveSwitchedBy = m_context.writer.origin();
    // Off is the first fact of all, so that a crash at any later point finds it so.
    m_context.writer.emit(api::TradingStateChanged{next});
    Outcome outcome{{}, {}, 1};
    for (std::size_t i = 0; !action.isOn && i < m_context.state.slots().size(); ++i)
        outcome.affected += m_parts.desk.cancelEntries(m_context.state.slots()[i], ReasonCode::LiveOff);
    return outcome;
}

CommandDesk::Outcome CommandDesk::on(const api::ResetDay&)
{
    if (m_context.totals.unvalued > 0)
        return refused(ReasonCode::MarketDataStale);
    m_parts.days.reset();
    return Outcome{{}, {}, 1};
}

namespace {

/// More breakers than this are a mistake of the sender.
constexpr std::size_t kBreakersMax = 256;

} // namespace

std::optional<Refusal> CommandDesk::checkScope(BreakerScope scope) const
{
    const bool isNumbered = scope.kind != BreakerScope::Kind::Account;
    const bool isVenue = scope.kind == BreakerScope::Kind::Venue;
    const auto& slots = m_context.state.slots();
    const bool isKnownVenue = std::any_of(slots.begin(), slots.end(),
        [scope](const InstrumentSlot& slot) { return static_cast<std::uint32_t>(slot.instrument.spec().venue) == scope.id; });
    const bool isInstrument = scope.kind == BreakerScope::Kind::Instrument;
    if (isInstrument && m_context.state.indexOf(InstrumentId{scope.id}) == IndexMap::kNone)
        return Refusal{ReasonCode::UnknownInstrument, InstrumentId{scope.id}, {}, Amount::of(std::int64_t{scope.id}), {}};
    // What is listed, or has a breaker already, makes no endless number of them: its red button always works.
    const auto& breakers = m_context.state.breakers();
    const bool isKept = std::any_of(breakers.begin(), breakers.end(), [scope](const Breaker& breaker) { return breaker.scope == scope; });
    const bool isOneTooMany = !isKept && !isVenue && !isInstrument && isNumbered && breakers.size() >= kBreakersMax;
    if ((scope.id != 0) != isNumbered || (isVenue && !isKnownVenue) || isOneTooMany)
        return Refusal{ReasonCode::NotPermitted, {}, {}, Amount::of(std::int64_t{scope.id}), {}};
    return std::nullopt;
}

CommandDesk::Outcome CommandDesk::on(const api::TripBreaker& action)
{
    if (std::optional<Refusal> refusal = checkScope(action.scope))
        return Outcome{std::move(refusal), {}, 0};
    return Outcome{{}, {}, m_parts.breakers.trip(action.scope, BreakerTrigger::Manual, {}, {})};
}

CommandDesk::Outcome CommandDesk::on(const api::ResetBreaker& action)
{
    // A click does not end what the red button stopped.
    if (m_context.state.breaker(action.scope).isKill())
        return refused(ReasonCode::ReleaseTextWrong);
    return Outcome{{}, {}, m_parts.breakers.reset(action.scope) ? 1U : 0U};
}

} // namespace jarvis::kernel
