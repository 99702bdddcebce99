#include "engine/kernel/algorithm_runner.h"

#include "engine/execution/resting_price.h"
#include "engine/kernel/breaker_scope.h"
#include "engine/kernel/drafts.h"

#include <algorithm>

namespace jarvis::kernel {
namespace {

/// A resting order is moved at most this often.
constexpr Duration kMoveInterval = 250ms;
/// A chase that nobody limited.
constexpr std::uint32_t kChaseAmends = 20;
/// Orders that failed in a row: then it is over.
constexpr std::uint32_t kFailuresMax = 5;
constexpr Duration kFailureRetry = 1s;

std::uint32_t amendsMax(const Algorithm& algorithm)
{
    if (algorithm.plan.amendsMax > 0)
        return algorithm.plan.amendsMax;
    return algorithm.kind == AlgorithmKind::Chase ? kChaseAmends : UINT32_MAX;
}

bool isOverdue(const Algorithm& algorithm, Timestamp now)
{
    return algorithm.kind != AlgorithmKind::Market && algorithm.plan.duration > Duration::zero()
        && algorithm.elapsed(now) >= algorithm.plan.duration;
}

Refusal because(const Algorithm& algorithm, ReasonCode code) { return Refusal{code, algorithm.plan.instrument, {}, {}, {}}; }

} // namespace

const InstrumentSlot& AlgorithmRunner::slotOf(const Algorithm& algorithm) const
{
    return m_context.slot(m_context.state.indexOf(algorithm.plan.instrument));
}

const MarketSlot& AlgorithmRunner::marketOf(const Algorithm& algorithm) const
{
    return m_context.market(m_context.state.indexOf(algorithm.plan.instrument));
}

AlgorithmRunner::Watch& AlgorithmRunner::watch(const Algorithm& algorithm)
{
    for (Watch& known : m_watches) {
        if (known.id == algorithm.id)
            return known;
    }
    const MarketSlot& market = marketOf(algorithm);
    return m_watches.emplace_back(Watch{algorithm.id, market.tradedVolume, market.tradedValue, {}, {}});
}

const Order* AlgorithmRunner::childOf(const Algorithm& algorithm) const
{
    const Order* child = algorithm.child ? m_context.state.findOrder(algorithm.child) : nullptr;
    return child && child->algorithm == algorithm.id ? child : nullptr;
}

Quantity AlgorithmRunner::marketVolume(const Algorithm& algorithm)
{
    return algorithm.marketVolume + (marketOf(algorithm).tradedVolume - watch(algorithm).seenVolume);
}

void AlgorithmRunner::put(Algorithm algorithm)
{
    Watch& seen = watch(algorithm);
    const MarketSlot& market = marketOf(algorithm);
    const AlgorithmStore::Entry* before = m_context.state.algorithms().find(algorithm.id);
    // What others trade during a pause is none of its volume.
    if (before && before->algorithm.state != AlgorithmState::Paused) {
        algorithm.marketVolume += market.tradedVolume - seen.seenVolume;
        algorithm.marketValue += market.tradedValue - seen.seenValue;
    }
    seen.seenVolume = market.tradedVolume;
    seen.seenValue = market.tradedValue;
    if (!algorithm.isLive())
        std::erase_if(m_watches, [&](const Watch& known) { return known.id == algorithm.id; });
    m_context.writer.emit(api::AlgorithmChanged{algorithm});
}

void AlgorithmRunner::finish(Algorithm algorithm, AlgorithmState state, const Refusal& why)
{
    if (algorithm.state == AlgorithmState::Paused)
        algorithm.pausedTotal += m_context.now() - algorithm.pausedAt;
    algorithm.state = state;
    algorithm.reason = why;
    algorithm.endedAt = m_context.now();
    algorithm.child = {};
    put(algorithm);
}

void AlgorithmRunner::stop(const Algorithm& algorithm, const Refusal& why)
{
    const Order* child = childOf(algorithm);
    if (!child || !child->isLive())
        return finish(algorithm, algorithm.remaining() > Quantity::zero() ? AlgorithmState::Cancelled : AlgorithmState::Done, why);
    Algorithm next = algorithm;
    if (next.state == AlgorithmState::Paused)
        next.pausedTotal += m_context.now() - next.pausedAt;
    next.state = AlgorithmState::Cancelling;
    next.reason = why;
    const OrderId order = child->id;
    put(next);
    m_desk.cancel(order, ReasonCode::CancelledByAlgorithm);
}

void AlgorithmRunner::recall()
{
    m_watches.clear();
    const std::vector<AlgorithmId> live = m_context.state.algorithms().live();
    for (const AlgorithmId id : live) {
        Algorithm algorithm = m_context.state.algorithms().find(id)->algorithm;
        if (!isListed(id) || !algorithm.child || childOf(algorithm))
            continue;
        algorithm.child = {};
        put(algorithm);
    }
}

// An instrument that another release had listed may be unknown to this one.
bool AlgorithmRunner::isListed(AlgorithmId id) const
{
    return m_context.state.indexOf(m_context.state.algorithms().find(id)->algorithm.plan.instrument) != IndexMap::kNone;
}

void AlgorithmRunner::step()
{
    if (m_context.state.algorithms().live().empty())
        return;
    m_context.rate.advance(m_context.now());
    // One that ends leaves the list: from the back nothing is missed.
    const std::vector<AlgorithmId>& live = m_context.state.algorithms().live();
    for (std::size_t i = live.size(); i-- > 0;) {
        if (i < live.size() && isListed(live[i]))
            step(live[i]);
    }
}

std::optional<ReasonCode> AlgorithmRunner::whyStop(const Algorithm& algorithm) const
{
    const api::TradingState& trading = m_context.state.trading();
    if (trading.isKilled)
        return ReasonCode::CancelledByKill;
    if (trading.isLiveOff && !algorithm.plan.isReduceOnly)
        return ReasonCode::LiveOff;
    if (trading.isDayLocked && !algorithm.plan.isReduceOnly)
        return ReasonCode::DayLocked;
    const Order* child = childOf(algorithm);
    if (slotOf(algorithm).flatten || (child && m_context.state.findSlot(child->instrument)->flatten))
        return ReasonCode::CancelledByFlatten;
    const EntryScopes scopes = scopesOf(slotOf(algorithm).instrument, m_context.state.algorithms().find(algorithm.id)->origin);
    if (killOf(m_context.state, scopes))
        return ReasonCode::CancelledByKill;
    // Its own order may be what a half-open breaker lets through.
    if (!algorithm.plan.isReduceOnly && blockingBreaker(m_context.state, scopes, childOf(algorithm)))
        return ReasonCode::BreakerOpen;
    return std::nullopt;
}

void AlgorithmRunner::step(AlgorithmId id)
{
    const Algorithm& algorithm = m_context.state.algorithms().find(id)->algorithm;
    if (algorithm.state != AlgorithmState::Cancelling) {
        if (const std::optional<ReasonCode> why = whyStop(algorithm))
            return stop(Algorithm(algorithm), because(algorithm, *why));
    }
    if (const Order* child = childOf(algorithm)) {
        if (child->isLive())
            return tend(Algorithm(algorithm), Order(*child));
        childEnded(algorithm, Order(*child));
        // The list may hold it no longer; what it did is in the state.
        const AlgorithmStore::Entry* after = m_context.state.algorithms().find(id);
        if (!after || !after->algorithm.isLive())
            return;
    }
    const Algorithm now = m_context.state.algorithms().find(id)->algorithm;
    if (now.remaining() <= Quantity::zero())
        return finish(now, AlgorithmState::Done, {});
    if (now.state == AlgorithmState::Cancelling)
        return finish(now, AlgorithmState::Cancelled, now.reason);
    if (now.state != AlgorithmState::Running)
        return;
    if (isOverdue(now, m_context.now()))
        return finish(now, AlgorithmState::Cancelled, because(now, ReasonCode::ExpiredGoodTill));
    if (mayPlace(now))
        placeNext(now);
}

bool AlgorithmRunner::mayPlace(const Algorithm& algorithm)
{
    if (m_context.now() < algorithm.nextAt || m_context.now() < watch(algorithm).nextTry)
        return false;
    const api::TradingState& trading = m_context.state.trading();
    const VenueId venue = slotOf(algorithm).instrument.spec().venue;
    return !trading.isReconcilingAt(venue) && trading.isUpAt(venue) && !trading.isJournalDown && slotOf(algorithm).unknownCount == 0
        && marketOf(algorithm).view.isWhole;
}

void AlgorithmRunner::tend(const Algorithm& algorithm, const Order& child)
{
    if (algorithm.state != AlgorithmState::Running) {
        m_desk.cancel(child.id, ReasonCode::CancelledByAlgorithm);
        return;
    }
    if (algorithm.remaining() <= Quantity::zero() || isOverdue(algorithm, m_context.now())) {
        const bool isWhole = algorithm.remaining() <= Quantity::zero();
        return stop(algorithm, isWhole ? Refusal{} : because(algorithm, ReasonCode::ExpiredGoodTill));
    }
    if (execution::isResting(algorithm.kind))
        move(algorithm, child);
}

void AlgorithmRunner::move(const Algorithm& algorithm, const Order& child)
{
    const bool isAmendable = (child.state == OrderState::Working || child.state == OrderState::PartiallyFilled) && !child.pendingAmend
        && !child.isCancelRequested;
    const api::TradingState& trading = m_context.state.trading();
    const MarketSlot& market = marketOf(algorithm);
    const VenueId venue = slotOf(algorithm).instrument.spec().venue;
    if (!isAmendable || m_context.now() < watch(algorithm).nextTry || !market.view.isWhole || trading.isReconcilingAt(venue) || !trading.isUpAt(venue))
        return;
    Order wanted = child;
    if (algorithm.amends < amendsMax(algorithm))
        wanted.limitPrice = execution::restingPrice(algorithm.kind, child.side, market.view.top, algorithm.plan.limitPrice, child.limitPrice);
    if (!wanted.limitPrice)
        return;
    // Its own part of a quantity that was amended meanwhile; an iceberg shows no more than it did.
    const Quantity whole = child.filled + algorithm.remaining();
    const bool isWholeShown = algorithm.kind != AlgorithmKind::Iceberg && algorithm.plan.participationMax == Ratio{};
    wanted.quantity = std::min(isWholeShown ? whole : std::min(whole, child.quantity), slotOf(algorithm).instrument.spec().quantityMax);
    const bool isMoved = wanted.limitPrice != child.limitPrice;
    if (!isMoved && wanted.quantity == child.quantity)
        return;
    watch(algorithm).nextTry = m_context.now() + kMoveInterval;
    if (isMoved || wanted.quantity > child.quantity) {
        if (const std::optional<Refusal> refusal = askGate(m_context, m_meter, draftOf(wanted), &child))
            return wait(algorithm, *refusal);
    }
    Algorithm next = algorithm;
    next.amends += isMoved ? 1 : 0;
    next.reason = {};
    put(next);
    m_context.rate.noteChange(m_context.now());
    m_desk.amend(child.id, Order::Amend{wanted.quantity, wanted.limitPrice, wanted.triggerPrice});
}

void AlgorithmRunner::childEnded(Algorithm algorithm, const Order& child)
{
    algorithm.child = {};
    const ReasonCode why = child.reason.code;
    const bool hasFailed = child.state == OrderState::Rejected || why == ReasonCode::NeverReachedVenue;
    watch(algorithm).failed = hasFailed ? std::optional(m_context.state.findSlot(child.instrument)->instrument.spec().venue) : std::nullopt;
    if (algorithm.state != AlgorithmState::Running)
        return put(algorithm);
    if (child.state == OrderState::Cancelled && why == ReasonCode::CancelledByTrader) {
        // Whoever takes its order off the market does not want the next one there either.
        algorithm.state = AlgorithmState::Paused;
        algorithm.pausedAt = m_context.now();
        algorithm.reason = child.reason;
        return put(algorithm);
    }
    const bool isOver = algorithm.remaining() <= Quantity::zero();
    if (algorithm.kind == AlgorithmKind::Market && !isOver)
        return finish(algorithm, AlgorithmState::Cancelled, child.reason);
    const bool wasAsked = why == ReasonCode::CancelledByAlgorithm || why == ReasonCode::UnfilledImmediate;
    if (isOver || !child.filled.isZero() || wasAsked) {
        algorithm.failures = 0;
        return put(algorithm);
    }
    if (why == ReasonCode::PostOnlyWouldTake && algorithm.amends < amendsMax(algorithm)) {
        // The market came to meet it: that is a move like any other.
        ++algorithm.amends;
        watch(algorithm).nextTry = m_context.now() + kMoveInterval;
        return put(algorithm);
    }
    refuse(algorithm, child.reason);
}

void AlgorithmRunner::refuse(Algorithm algorithm, const Refusal& why)
{
    ++algorithm.failures;
    algorithm.reason = why;
    if (algorithm.failures >= kFailuresMax)
        return finish(algorithm, AlgorithmState::Failed, why);
    watch(algorithm).nextTry = m_context.now() + kFailureRetry;
    put(algorithm);
}

void AlgorithmRunner::wait(const Algorithm& algorithm, const Refusal& why)
{
    watch(algorithm).nextTry = m_context.now() + kMoveInterval;
    if (algorithm.reason.code == why.code)
        return;
    Algorithm next = algorithm;
    next.reason = why;
    put(next);
}

} // namespace jarvis::kernel
