#pragma once

#include "engine/kernel/context.h"
#include "engine/model/breaker.h"

namespace jarvis::kernel {

/// Where an entry belongs, as breakers see it.
struct EntryScopes {
    VenueId venue = VenueId::Paper;
    InstrumentId instrument;
    std::uint32_t strategy = 0; ///< zero: a person's
    std::uint32_t provider = 0; ///< zero: none

    bool isWithin(BreakerScope scope) const
    {
        switch (scope.kind) {
        case BreakerScope::Kind::Account: return true;
        case BreakerScope::Kind::Venue: return scope.id == static_cast<std::uint32_t>(venue);
        case BreakerScope::Kind::Strategy: return strategy != 0 && scope.id == strategy;
        case BreakerScope::Kind::Provider: return provider != 0 && scope.id == provider;
        case BreakerScope::Kind::Instrument: return scope.id == instrument.value;
        }
        UNREACHABLE();
    }
};

/// The strategy that a command came from; zero when a person or a part of the engine asked.
inline std::uint32_t strategyOf(const api::Origin& origin)
{
    return origin.kind == api::Origin::Kind::Strategy ? strategyNumber(origin.actor.view().substr(0, origin.actor.view().find('@'))) : 0;
}

/// The provider that the strategy acted upon ("trend@openai"); zero for none.
inline std::uint32_t providerOf(const api::Origin& origin)
{
    if (origin.kind != api::Origin::Kind::Strategy)
        return 0;
    const std::size_t at = origin.actor.view().find('@');
    return at != std::string_view::npos ? strategyNumber(origin.actor.view().substr(at + 1)) : 0;
}

inline EntryScopes scopesOf(const Instrument& instrument, const Order& order)
{
    return {instrument.spec().venue, instrument.id(), order.strategy, order.provider};
}
inline EntryScopes scopesOf(const Instrument& instrument, const api::Origin& origin)
{
    return {instrument.spec().venue, instrument.id(), strategyOf(origin), providerOf(origin)};
}

/// A new entry is the probe of every half-open breaker that it passed. Called for each that is made, so that a second one finds the
/// way closed at once.
inline void noteProbe(Context& context, const Order& order)
{
    if (order.role != OrderRole::Entry || context.state.breakers().empty())
        return;
    const InstrumentSlot* slot = context.state.findSlot(order.instrument);
    if (!slot)
        return;
    const EntryScopes scopes = scopesOf(slot->instrument, order);
    const std::vector<Breaker> breakers = context.state.breakers();
    for (Breaker breaker : breakers) {
        if (breaker.state != BreakerState::HalfOpen || breaker.probe || !scopes.isWithin(breaker.scope))
            continue;
        breaker.probe = order.id;
        context.writer.emit(api::BreakerChanged{breaker});
    }
}

/// Whether a half-open breaker, which lets one entry through, covers both: then they are one too many.
inline bool shareProbe(const State& state, const EntryScopes& one, const EntryScopes& other)
{
    for (const Breaker& breaker : state.breakers()) {
        if (breaker.state == BreakerState::HalfOpen && one.isWithin(breaker.scope) && other.isWithin(breaker.scope))
            return true;
    }
    return false;
}

/// The kill that covers it; null when none does.
inline const Breaker* killOf(const State& state, const EntryScopes& scopes)
{
    for (const Breaker& breaker : state.breakers()) {
        if (breaker.isKill() && scopes.isWithin(breaker.scope))
            return &breaker;
    }
    return nullptr;
}

/// The first breaker that stands in the way of an entry; null when none does. `without` is an order that is about to be replaced: the
/// probe may be amended.
inline const Breaker* blockingBreaker(const State& state, const EntryScopes& scopes, const Order* without)
{
    for (const Breaker& breaker : state.breakers()) {
        const bool isOwnProbe = without && breaker.state == BreakerState::HalfOpen && breaker.probe == without->id;
        if (breaker.isBlocking() && !isOwnProbe && scopes.isWithin(breaker.scope))
            return &breaker;
    }
    return nullptr;
}

} // namespace jarvis::kernel
