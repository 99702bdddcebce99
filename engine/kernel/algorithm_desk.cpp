#include "engine/kernel/algorithm_desk.h"

#include "engine/execution/impact.h"
#include "engine/execution/schedule.h"
#include "engine/execution/slice_size.h"
#include "engine/kernel/book_impact.h"
#include "engine/kernel/breaker_scope.h"
#include "engine/kernel/drafts.h"
#include "engine/kernel/hasher.h"

#include <algorithm>

namespace jarvis::kernel {
namespace {

bool isScheduled(AlgorithmKind kind) { return kind == AlgorithmKind::Twap || kind == AlgorithmKind::Vwap; }

Refusal wrong(const AlgorithmPlan& plan, Amount limit, Amount value)
{
    return Refusal{ReasonCode::AlgorithmPlanWrong, plan.instrument, limit, value, limit};
}

const std::optional<BookLevel>& farSide(const BookTop& top, Side side) { return side == Side::Buy ? top.ask : top.bid; }

} // namespace

const Algorithm* AlgorithmDesk::find(AlgorithmId id) const
{
    const AlgorithmStore::Entry* entry = m_context.state.algorithms().find(id);
    return entry ? &entry->algorithm : nullptr;
}

std::optional<Refusal> AlgorithmDesk::checkTouchable(AlgorithmId id) const
{
    const Algorithm* algorithm = find(id);
    if (!algorithm)
        return Refusal{ReasonCode::UnknownAlgorithm, {}, {}, Amount::of(static_cast<std::int64_t>(id.value)), {}};
    if (!algorithm->isLive() || algorithm->state == AlgorithmState::Cancelling)
        return Refusal{ReasonCode::AlgorithmFinal, algorithm->plan.instrument, {}, {}, {}};
    return std::nullopt;
}

std::optional<Refusal> AlgorithmDesk::checkPlan(const AlgorithmPlan& plan) const
{
    const InstrumentSlot* slot = m_context.state.findSlot(plan.instrument);
    if (!slot)
        return Refusal{ReasonCode::UnknownInstrument, plan.instrument, {}, {}, {}};
    const api::TradingState& trading = m_context.state.trading();
    if (trading.isKilled)
        return Refusal{ReasonCode::Killed, {}, {}, Amount::of(trading.killedAt), {}};
    if (const Breaker* kill = killOf(m_context.state, scopesOf(slot->instrument, m_context.writer.origin())))
        return Refusal{ReasonCode::Killed, plan.instrument, {}, Amount::of(kill->openedAt), {}};
    if (slot->flatten)
        return Refusal{ReasonCode::FlattenInProgress, plan.instrument, {}, {}, {}};
    const auto live = static_cast<std::int64_t>(m_context.state.algorithms().live().size());
    if (live >= static_cast<std::int64_t>(AlgorithmStore::kLiveMax))
        return wrong(plan, Amount::of(live), Amount::of(live + 1));
    if (plan.slices > execution::Schedule::kSlicesMax)
        return wrong(plan, Amount::of(std::int64_t{execution::Schedule::kSlicesMax}), Amount::of(std::int64_t{plan.slices}));
    if (plan.participationMax < Ratio{} || plan.participationMax > Ratio::ofPercent(100))
        return wrong(plan, Amount::of(Ratio::ofPercent(100)), Amount::of(plan.participationMax));
    const BookTop& top = m_context.market(m_context.state.indexOf(plan.instrument)).view.top;
    if (!top.bid || !top.ask || top.isCrossed())
        return Refusal{ReasonCode::MarketDataStale, plan.instrument, Amount::of(m_context.state.limits().stalenessMax), {}, {}};
    return askGateForWhole(plan, plan.quantity, nullptr);
}

std::optional<Refusal> AlgorithmDesk::askGateForWhole(const AlgorithmPlan& plan, Quantity quantity, const Order* without) const
{
    const BookTop& top = m_context.market(m_context.state.indexOf(plan.instrument)).view.top;
    OrderDraft whole;
    whole.instrument = plan.instrument;
    whole.side = plan.side;
    whole.isReduceOnly = plan.isReduceOnly;
    whole.isDuplicateConfirmed = true;
    whole.quantity = quantity;
    whole.limitPrice = plan.limitPrice ? plan.limitPrice : std::optional(farSide(top, plan.side)->price);
    whole.exits = plan.exits;
    return askGate(m_context, m_meter, whole, without);
}

std::optional<Refusal> AlgorithmDesk::checkTime(const Algorithm& algorithm) const
{
    const Duration least = isScheduled(algorithm.kind) ? kSlotMin * algorithm.slices : Duration::zero();
    const Duration duration = algorithm.plan.duration;
    if (duration < least)
        return wrong(algorithm.plan, Amount::of(least), Amount::of(duration));
    if (duration > kDurationMax)
        return wrong(algorithm.plan, Amount::of(kDurationMax), Amount::of(duration));
    return std::nullopt;
}

Algorithm AlgorithmDesk::begin(const AlgorithmPlan& plan) const
{
    const std::uint32_t index = m_context.state.indexOf(plan.instrument);
    const Instrument& is = m_context.slot(index).instrument;
    const MarketSlot& market = m_context.market(index);
    const BookTop& top = market.view.top;
    Algorithm algorithm;
    algorithm.id = AlgorithmId{m_context.state.algorithms().newest().value + 1};
    algorithm.plan = plan;
    algorithm.impact = bookImpact(is, market, plan.side, plan.quantity).value_or(Ratio{INT64_MAX}); // a book without prices
    const execution::Choice choice = execution::chooseByImpact(algorithm.impact);
    algorithm.isChosenByImpact = !plan.kind;
    algorithm.kind = plan.kind.value_or(choice.kind);
    const Quantity least = execution::leastQuantity(is, top.bid->price, plan.isReduceOnly);
    const std::uint32_t usual = plan.slices > 0 ? plan.slices : execution::usualSlices(algorithm.kind);
    algorithm.slices = std::min(usual, execution::slicesMax(plan.quantity, least));
    Hasher seed;
    seed.all(m_context.state.account().account, m_context.state.sequence(), algorithm.id);
    algorithm.seed = seed.result();
    algorithm.curve = market.curve;
    algorithm.arrivalBid = top.bid->price;
    algorithm.arrivalAsk = top.ask->price;
    algorithm.startedAt = algorithm.nextAt = m_context.now();
    if (isScheduled(algorithm.kind) && algorithm.plan.duration >= Duration::zero())
        algorithm.nextAt += execution::Schedule(algorithm).slice(0).at;
    algorithm.cause = m_context.writer.cause();
    return algorithm;
}

Expected<AlgorithmId, Refusal> AlgorithmDesk::start(const AlgorithmPlan& plan)
{
    if (std::optional<Refusal> refusal = checkPlan(plan))
        return Unexpected(*refusal);
    const Algorithm algorithm = begin(plan);
    if (std::optional<Refusal> refusal = checkTime(algorithm))
        return Unexpected(*refusal);
    m_runner.put(algorithm);
    return algorithm.id;
}

std::optional<Refusal> AlgorithmDesk::amend(const api::AmendAlgorithm& action)
{
    if (std::optional<Refusal> refusal = checkTouchable(action.algorithm))
        return refusal;
    Algorithm next = *find(action.algorithm);
    if (action.quantity < next.filled || action.quantity <= Quantity::zero())
        return Refusal{ReasonCode::AmendBelowFilled, next.plan.instrument, Amount::of(next.filled), Amount::of(action.quantity),
            Amount::of(next.filled)};
    if (action.quantity == next.filled)
        return cancel(action.algorithm);
    next.plan.quantity = action.quantity;
    next.plan.limitPrice = action.limitPrice ? action.limitPrice : next.plan.limitPrice;
    next.plan.duration = action.duration.value_or(next.plan.duration);
    if (std::optional<Refusal> refusal = checkTime(next))
        return refusal;
    const Order* child = m_context.state.findOrder(next.child);
    if (!farSide(m_context.market(m_context.state.indexOf(next.plan.instrument)).view.top, next.plan.side) && !next.plan.limitPrice)
        return Refusal{ReasonCode::MarketDataStale, next.plan.instrument, Amount::of(m_context.state.limits().stalenessMax), {}, {}};
    if (std::optional<Refusal> refusal = askGateForWhole(next.plan, next.remaining(), child && child->isLive() ? child : nullptr))
        return refusal;
    if (isScheduled(next.kind) && next.nextSlice < next.slices)
        next.nextAt = std::max(m_context.now() + execution::Schedule(next).slot() / 2,
            next.startedAt + next.pausedTotal + execution::Schedule(next).slice(next.nextSlice).at);
    next.reason = {};
    m_runner.put(next);
    return std::nullopt;
}

std::optional<Refusal> AlgorithmDesk::pause(AlgorithmId id)
{
    if (std::optional<Refusal> refusal = checkTouchable(id))
        return refusal;
    Algorithm next = *find(id);
    if (next.state == AlgorithmState::Paused)
        return std::nullopt;
    next.state = AlgorithmState::Paused;
    next.pausedAt = m_context.now();
    next.reason = {};
    m_runner.put(next);
    return std::nullopt;
}

std::optional<Refusal> AlgorithmDesk::resume(AlgorithmId id)
{
    if (std::optional<Refusal> refusal = checkTouchable(id))
        return refusal;
    Algorithm next = *find(id);
    if (next.state != AlgorithmState::Paused)
        return std::nullopt;
    const Duration paused = m_context.now() - next.pausedAt;
    next.state = AlgorithmState::Running;
    next.pausedTotal += paused;
    next.nextAt += paused;
    next.failures = 0;
    next.reason = {};
    m_runner.put(next);
    return std::nullopt;
}

std::optional<Refusal> AlgorithmDesk::cancel(AlgorithmId id)
{
    if (std::optional<Refusal> refusal = checkTouchable(id))
        return refusal;
    const Algorithm algorithm = *find(id);
    m_runner.stop(algorithm, Refusal{ReasonCode::CancelledByTrader, algorithm.plan.instrument, {}, {}, {}});
    return std::nullopt;
}

std::uint32_t AlgorithmDesk::cancelAll(std::optional<InstrumentId> instrument, std::optional<Side> side)
{
    std::uint32_t count = 0;
    const std::vector<AlgorithmId> live = m_context.state.algorithms().live();
    for (const AlgorithmId id : live) {
        const AlgorithmPlan& plan = find(id)->plan;
        if ((!instrument || plan.instrument == *instrument) && (!side || plan.side == *side))
            count += cancel(id) ? 0 : 1;
    }
    return count;
}

} // namespace jarvis::kernel
