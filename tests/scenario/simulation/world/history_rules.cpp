#include "tests/scenario/simulation/world/history.h"

#include <algorithm>

namespace jarvis::scenario {

// What the events of algorithms, breakers and limits must keep among themselves.

void History::addAlgorithm(const api::EventRecord& record, const Algorithm& algorithm)
{
    Books::AlgorithmFact& fact = m_books.algorithms[algorithm.id];
    const bool isNew = fact.asked.isZero();
    if (!isNew && isFinal(fact.state) && !isFinal(algorithm.state))
        complain("algorithm " + std::to_string(algorithm.id.value) + " lives again", record.sequence);
    if (isNew && m_books.isKilled)
        complain("algorithm " + std::to_string(algorithm.id.value) + " begins while trading is killed", record.sequence);
    fact.state = algorithm.state;
    fact.asked = std::max(fact.asked, algorithm.plan.quantity);
    fact.isScheduled = algorithm.kind == AlgorithmKind::Twap || algorithm.kind == AlgorithmKind::Vwap;
    const Duration slot = algorithm.plan.duration / std::max(algorithm.slices, 1U);
    fact.slot = isNew ? slot : std::min(fact.slot, slot);
}

/// A fill says all that it does to its order: the event of the order itself may be lost in a crash.
void History::addToOwner(const api::EventRecord& record, const Fill& fill)
{
    const auto owner = m_books.orders.find(fill.order);
    if (owner == m_books.orders.end())
        return;
    Order& order = owner->second.newest;
    order.filled += fill.quantity;
    if (order.filled >= order.quantity)
        order.state = OrderState::Filled;
    if (!order.algorithm)
        return;
    Books::AlgorithmFact& fact = m_books.algorithms[order.algorithm];
    fact.filled += fill.quantity;
    if (fact.filled > fact.asked)
        complain("algorithm " + std::to_string(order.algorithm.value) + " filled more than was asked of it", record.sequence);
}

void History::addRoute(const api::EventRecord& record, const RouteDecision& decision)
{
    const OrderId first = decision.parent ? decision.parent : decision.order;
    Books::RouteFact& route = m_books.routes[first];
    if (decision.parent) {
        ++m_books.moves;
        if (route.asked.isZero() || route.life != m_books.lives)
            complain("route " + std::to_string(first.value) + " moves on in another life", record.sequence);
    } else {
        route.asked = decision.quantity;
        route.life = m_books.lives;
    }
    for (std::uint64_t i = 0; i < decision.orders(); ++i)
        m_books.routeOf[OrderId{decision.order.value + i}] = first;
}

/// What is live or was filled of all parts is never more than what was asked. What a trader added to a part later is the trader's.
void History::addPart(const api::EventRecord& record, const Order& order)
{
    const auto owner = m_books.routeOf.find(order.id);
    if (owner == m_books.routeOf.end())
        return;
    Books::RouteFact& route = m_books.routes[owner->second];
    route.parts[order.id] = order.quantity;
    Quantity sum = order.quantity;
    for (const auto& [id, placed] : route.parts) {
        const Order& part = m_books.orders[id].newest;
        if (id != order.id)
            sum += std::min(placed, part.isLive() ? part.quantity : part.filled);
    }
    if (sum > route.asked)
        complain("the parts of route " + std::to_string(owner->second.value) + " come to " + std::to_string(sum.lots()) + " lots of "
                + std::to_string(route.asked.lots()), record.sequence);
}

/// One order at a time, only while it runs, and those of a schedule not closer than a quarter of its slots: whatever lies between them, a
/// pause, a crash or a clock that jumped.
void History::addChild(const api::EventRecord& record, const Order& order)
{
    const auto found = m_books.algorithms.find(order.algorithm);
    const std::string name = "order " + std::to_string(order.id.value) + " of algorithm " + std::to_string(order.algorithm.value);
    if (found == m_books.algorithms.end())
        return complain(name + " comes before its algorithm", record.sequence);
    Books::AlgorithmFact& fact = found->second;
    if (const auto before = m_books.orders.find(fact.child); fact.child && before != m_books.orders.end() && before->second.newest.isLive())
        complain(name + " is its second one", record.sequence);
    if (fact.state != AlgorithmState::Running)
        complain(name + " leaves while that does not run", record.sequence);
    if (fact.isScheduled && fact.child && record.time < fact.newestChild + fact.slot / 4)
        complain(name + " comes in a burst", record.sequence);
    fact.child = order.id;
    fact.newestChild = record.time;
}

void History::addBreaker(const api::EventRecord& record, const Breaker& breaker)
{
    Breaker& known = m_books.breakers[breaker.scope];
    const auto cause = m_books.taken.find(record.cause);
    const auto* typed = cause == m_books.taken.end() ? nullptr : std::get_if<api::ResumeTrading>(&cause->second.action);
    const bool isReleased = typed && typed->scope == breaker.scope && typed->typedText.view() == api::kReleaseText;
    if (known.isKill() && !breaker.isKill() && !isReleased)
        complain("a scope is no longer killed, and nobody released it", record.sequence);
    m_books.kills += breaker.isKill() && !known.isKill() ? 1 : 0;
    m_books.trips += breaker.state == BreakerState::Open && known.state != BreakerState::Open ? 1 : 0;
    m_books.probes += breaker.state == BreakerState::HalfOpen && breaker.probe && !known.probe ? 1 : 0;
    known = breaker;
}

/// What an entry may not pass; empty when nothing is in its way. The one that a half-open breaker lets through is its probe.
std::string History::blockedBy(const Order& order) const
{
    const auto venue = static_cast<std::uint32_t>(m_instruments.at(order.instrument.value - 1).spec().venue);
    for (const auto& [scope, breaker] : m_books.breakers) {
        const bool isWithin = scope.kind == BreakerScope::Kind::Account || (scope.kind == BreakerScope::Kind::Venue && scope.id == venue)
            || (scope.kind == BreakerScope::Kind::Strategy && order.strategy != 0 && scope.id == order.strategy)
            || (scope.kind == BreakerScope::Kind::Provider && order.provider != 0 && scope.id == order.provider)
            || (scope.kind == BreakerScope::Kind::Instrument && scope.id == order.instrument.value);
        if (isWithin && breaker.state == BreakerState::Open)
            return "open";
        if (isWithin && breaker.state == BreakerState::HalfOpen && breaker.probe && breaker.probe != order.id)
            return "half-open, and has its probe";
    }
    return "";
}

void History::addLimit(const api::EventRecord& record, const api::LimitChanged& changed)
{
    const auto waiting = m_books.scheduled.find(changed.limit);
    const bool hasWaited = waiting != m_books.scheduled.end() && waiting->second.value == changed.value && record.time >= waiting->second.dueAt;
    if (m_books.hasStarted && m_books.limits.isWider(changed.limit, changed.value) && m_books.limits.wideningDelay > Duration::zero() && !hasWaited)
        complain("limit " + std::to_string(static_cast<int>(changed.limit)) + " is wider without having waited", record.sequence);
    if (!m_books.limits.set(changed.limit, changed.value))
        complain("limit " + std::to_string(static_cast<int>(changed.limit)) + " is out of bounds", record.sequence);
    m_books.scheduled.erase(changed.limit);
}

void History::addScheduled(const api::EventRecord& record, const api::LimitScheduled& scheduled)
{
    if (scheduled.dueAt == Timestamp{}) {
        m_books.scheduled.erase(scheduled.limit);
        return;
    }
    if (scheduled.dueAt < record.time + m_books.limits.wideningDelay)
        complain("limit " + std::to_string(static_cast<int>(scheduled.limit)) + " waits for too short a time", record.sequence);
    m_books.scheduled[scheduled.limit] = scheduled;
}

} // namespace jarvis::scenario
