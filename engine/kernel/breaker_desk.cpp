#include "engine/kernel/breaker_desk.h"

#include "engine/kernel/breaker_scope.h"

#include <algorithm>

namespace jarvis::kernel {
namespace {

/// What went wrong by itself is tried again by itself.
bool isTimed(BreakerTrigger trigger)
{
    return trigger == BreakerTrigger::ConsecutiveLosses || trigger == BreakerTrigger::VenueErrors
        || trigger == BreakerTrigger::Correlation || trigger == BreakerTrigger::RouterFailures;
}

/// A refusal that names a rule is an answer to that order; one that does not, or none in time, is an error. JournalUnavailable and
/// the like are our own: those orders never left.
bool isError(ReasonCode why)
{
    const bool isOfVenue = why >= ReasonCode::VenueKeyRefused && why <= ReasonCode::VenueRequestWrong;
    return isOfVenue || why == ReasonCode::None || why == ReasonCode::VenueRejected || why == ReasonCode::TimedOut || why == ReasonCode::VenueDown;
}

} // namespace

void BreakerDesk::put(const Breaker& breaker) { m_context.writer.emit(api::BreakerChanged{breaker}); }

std::uint32_t BreakerDesk::cancelEntries(BreakerScope scope)
{
    const ReasonCode why = m_context.state.breaker(scope).isKill() ? ReasonCode::CancelledByKill : ReasonCode::BreakerOpen;
    std::uint32_t count = 0;
    for (const InstrumentSlot& slot : m_context.state.slots()) {
        // One that was held back ends at once and leaves the list: from the back nothing is missed.
        for (std::size_t i = slot.live.size(); i-- > 0;) {
            const Order& order = m_context.state.order(slot.live[i]);
            if (order.role == OrderRole::Entry && scopesOf(slot.instrument, order).isWithin(scope))
                count += m_desk.cancel(order.id, why) ? 1 : 0;
        }
    }
    return count;
}

std::uint32_t BreakerDesk::trip(BreakerScope scope, BreakerTrigger trigger, Amount value, Amount limit)
{
    Breaker breaker = m_context.state.breaker(scope);
    const bool isStronger = breaker.halfOpenAt != Timestamp{} && !isTimed(trigger);
    if (breaker.state == BreakerState::Open && !isStronger)
        return 0;
    breaker.state = BreakerState::Open;
    breaker.trigger = trigger;
    breaker.value = value;
    breaker.limit = limit;
    breaker.openedAt = m_context.now();
    breaker.by = m_context.writer.origin().actor;
    breaker.halfOpenAt = isTimed(trigger) ? m_context.now() + m_context.state.limits().breakerPause : Timestamp{};
    breaker.probe = {};
    put(breaker);
    m_context.alert(api::AlertCode::BreakerTripped, api::Severity::Critical, {}, {}, value, limit);
    return cancelEntries(scope);
}

void BreakerDesk::fault(BreakerTrigger trigger, Amount value, Amount limit, BreakerScope scope)
{
    if (m_context.settings.faultsNeedReset)
        trip(scope, trigger, value, limit);
}

std::uint32_t BreakerDesk::kill(BreakerScope scope)
{
    Breaker breaker = m_context.state.breaker(scope);
    if (!breaker.isKill()) {
        // The first fact of all, so that a crash at any later point finds the scope killed.
        breaker.state = BreakerState::Open;
        breaker.trigger = BreakerTrigger::Kill;
        breaker.value = breaker.limit = {};
        breaker.openedAt = m_context.now();
        breaker.halfOpenAt = {};
        breaker.probe = {};
        breaker.by = m_context.writer.origin().actor;
        put(breaker);
        m_context.alert(api::AlertCode::BreakerTripped, api::Severity::Critical);
    }
    return cancelEntries(scope);
}

void BreakerDesk::release(BreakerScope scope)
{
    CHECK(m_context.state.breaker(scope).isKill());
    close(m_context.state.breaker(scope));
}

void BreakerDesk::close(Breaker breaker)
{
    breaker.state = BreakerState::Closed;
    breaker.count = 0;
    breaker.probe = {};
    if (breaker.scope.kind == BreakerScope::Kind::Venue)
        m_errors.erase(breaker.scope.id);
    if (breaker.scope == BreakerScope{})
        m_context.clocks.trust(); // Whoever lets entries out again has looked at the clock that stopped them.
    put(breaker);
    m_context.alert(api::AlertCode::BreakerClosed, api::Severity::Info);
}

bool BreakerDesk::reset(BreakerScope scope)
{
    const Breaker breaker = m_context.state.breaker(scope);
    if (breaker.state == BreakerState::Closed && breaker.count == 0)
        return false;
    close(breaker);
    return true;
}

void BreakerDesk::positionClosed(const Position& position)
{
    Breaker breaker = m_context.state.breaker({});
    const Money net = position.realised - position.fees + position.funding;
    if (!net.isNegative()) {
        const bool isProven = breaker.state == BreakerState::HalfOpen && breaker.trigger == BreakerTrigger::ConsecutiveLosses;
        if (isProven)
            return close(breaker);
        if (breaker.count == 0)
            return;
        breaker.count = 0;
        return put(breaker);
    }
    ++breaker.count;
    const std::int64_t allowed = m_context.state.limits().consecutiveLosses;
    const bool hasFailed = breaker.state == BreakerState::HalfOpen && breaker.trigger == BreakerTrigger::ConsecutiveLosses;
    if (breaker.state == BreakerState::Closed)
        breaker.trigger = BreakerTrigger::ConsecutiveLosses;
    put(breaker);
    if (breaker.count >= allowed || hasFailed)
        trip({}, BreakerTrigger::ConsecutiveLosses, Amount::of(breaker.count), Amount::of(allowed));
}

void BreakerDesk::venueFailed(const Order& order, ReasonCode why)
{
    const InstrumentSlot* slot = m_context.state.findSlot(order.instrument);
    if (!isError(why) || !slot)
        return;
    const BreakerScope scope{BreakerScope::Kind::Venue, static_cast<std::uint32_t>(slot->instrument.spec().venue)};
    Breaker breaker = m_context.state.breaker(scope);
    std::vector<Timestamp>& errors = errorsOf(breaker);
    std::erase_if(errors, [this](Timestamp time) { return m_context.now() - time >= m_context.settings.errorWindow; });
    errors.push_back(m_context.now());
    if (breaker.state == BreakerState::Open)
        return;
    const std::int64_t allowed = m_context.state.limits().venueErrors;
    const auto count = static_cast<std::int64_t>(errors.size());
    const bool hasFailed = breaker.state == BreakerState::HalfOpen && breaker.probe == order.id;
    if (breaker.state == BreakerState::Closed)
        breaker.trigger = BreakerTrigger::VenueErrors;
    breaker.count = count;
    breaker.countedAt = m_context.now();
    put(breaker);
    if (count >= allowed || hasFailed)
        trip(scope, BreakerTrigger::VenueErrors, Amount::of(count), Amount::of(allowed));
}

std::vector<Timestamp>& BreakerDesk::errorsOf(const Breaker& breaker)
{
    const auto [found, isNew] = m_errors.try_emplace(breaker.scope.id);
    if (isNew)
        found->second.assign(static_cast<std::size_t>(std::clamp<std::int64_t>(breaker.count, 0, 1'000)), breaker.countedAt);
    return found->second;
}

/// Errors that are too old to count.
void BreakerDesk::forgetErrors(const Breaker& breaker)
{
    if (breaker.scope.kind != BreakerScope::Kind::Venue || breaker.count == 0 || m_context.now() - breaker.countedAt < m_context.settings.errorWindow)
        return;
    Breaker next = breaker;
    next.count = 0;
    put(next);
}

void BreakerDesk::halfOpen(Breaker breaker)
{
    breaker.state = BreakerState::HalfOpen;
    breaker.probe = {};
    put(breaker);
    m_context.alert(api::AlertCode::BreakerHalfOpen, api::Severity::Warning, {}, {}, breaker.value, breaker.limit);
}

// What became of the entry that was let through.
void BreakerDesk::followProbe(const Breaker& breaker)
{
    const Order* probe = m_context.state.findOrder(breaker.probe);
    const bool hasFilled = probe && !probe->filled.isZero();
    const bool isTaken = hasFilled || (probe && probe->state == OrderState::Working);
    if (isTaken && breaker.trigger != BreakerTrigger::ConsecutiveLosses)
        return close(breaker);
    // An order of long ago is forgotten; its position is not.
    const bool isNowhere = (!probe || !probe->isLive()) && m_context.state.openPositionCount() == 0;
    const bool isUnfilled = probe && !probe->isLive() && !hasFilled;
    if (!isNowhere && !isUnfilled)
        return;
    Breaker next = breaker;
    next.probe = {};
    put(next);
}

void BreakerDesk::step()
{
    if (m_context.state.breakers().empty())
        return;
    const std::vector<Breaker> breakers = m_context.state.breakers();
    for (const Breaker& breaker : breakers) {
        if (breaker.state == BreakerState::Open) {
            cancelEntries(breaker.scope);
            if (breaker.halfOpenAt != Timestamp{} && m_context.now() >= breaker.halfOpenAt)
                halfOpen(breaker);
        } else if (breaker.state == BreakerState::HalfOpen && breaker.probe) {
            followProbe(breaker);
        } else if (breaker.state == BreakerState::Closed) {
            forgetErrors(breaker);
        }
    }
}

} // namespace jarvis::kernel
