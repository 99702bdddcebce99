#include "engine/execution/resting_price.h"
#include "engine/execution/schedule.h"
#include "engine/execution/slice_size.h"
#include "engine/kernel/algorithm_runner.h"
#include "engine/kernel/drafts.h"
#include "engine/kernel/route_planner.h"

#include <algorithm>

namespace jarvis::kernel {
namespace {

/// When there is nothing to take now, the market is looked at again after this.
constexpr Duration kLookAgain = 100ms;

/// Refusals that pass by themselves: the market, the venue or the account is not ready, and the order was not wrong.
bool isPassing(ReasonCode code)
{
    switch (code) {
    case ReasonCode::InstrumentNotTrading:
    case ReasonCode::PriceCollar:
    case ReasonCode::SpreadTooWide:
    case ReasonCode::BookTooThin:
    case ReasonCode::MarketDataStale:
    case ReasonCode::OrderRatePerSecond:
    case ReasonCode::OrderRatePerMinute:
    case ReasonCode::OpenOrders:
    case ReasonCode::Reconciling:
    case ReasonCode::JournalUnavailable:
    case ReasonCode::VenueDown:
    case ReasonCode::VenueClockOff:
    case ReasonCode::VenueBusy:
    case ReasonCode::VenueClock:
    case ReasonCode::UnknownOutcomePending: return true;
    default: return false;
    }
}

bool isBeyond(Price price, const Algorithm& algorithm)
{
    const std::optional<Price>& limit = algorithm.plan.limitPrice;
    return limit && (algorithm.plan.side == Side::Buy ? price > *limit : price < *limit);
}

} // namespace

// The lowest price in sight: a quantity that is worth enough there is worth enough at any of them.
Price AlgorithmRunner::leastPrice(const Algorithm& algorithm) const
{
    const risk::MarketView& view = marketOf(algorithm).view;
    Price least = view.mark.value_or(slotOf(algorithm).instrument.spec().priceMax);
    if (view.top.bid)
        least = std::min(least, view.top.bid->price);
    if (algorithm.plan.limitPrice)
        least = std::min(least, *algorithm.plan.limitPrice);
    return least;
}

// The exits of the position as they are now: what the trader or a trailing stop moved meanwhile stays moved.
ExitPlan AlgorithmRunner::exitsOf(const Algorithm& algorithm) const
{
    const Position& position = slotOf(algorithm).position;
    const bool isItsOwn = !algorithm.filled.isZero() && !position.isFlat() && position.side() == algorithm.plan.side;
    return isItsOwn && position.exits.hasBoth() ? position.exits : algorithm.plan.exits;
}

std::optional<Quantity> AlgorithmRunner::sizeOf(const Algorithm& algorithm, Quantity due, Quantity regular)
{
    const InstrumentSlot& slot = slotOf(algorithm);
    Quantity rest = algorithm.remaining();
    if (algorithm.plan.isReduceOnly) {
        const bool isClosing = !slot.position.isFlat() && slot.position.side() != algorithm.plan.side;
        if (!isClosing) {
            finish(algorithm, AlgorithmState::Cancelled, Refusal{ReasonCode::PositionClosed, slot.id(), {}, {}, {}});
            return std::nullopt;
        }
        rest = std::min(rest, slot.position.held.absolute());
    }
    const Quantity least = execution::leastQuantity(slot.instrument, leastPrice(algorithm), algorithm.plan.isReduceOnly);
    if (rest < least) {
        finish(algorithm, AlgorithmState::Cancelled,
            Refusal{ReasonCode::NotionalTooSmall, slot.id(), Amount::of(least), Amount::of(rest), {}});
        return std::nullopt;
    }
    const Quantity allowed
        = execution::participationAllowance(algorithm.plan.participationMax, marketVolume(algorithm), algorithm.filled, rest);
    if (allowed < least) {
        watch(algorithm).nextTry = m_context.now() + kLookAgain;
        return std::nullopt;
    }
    return execution::sliceQuantity({rest, due, regular, allowed, least, slot.instrument.spec().quantityMax});
}

void AlgorithmRunner::placeNext(const Algorithm& algorithm)
{
    if (execution::isResting(algorithm.kind))
        restSlice(algorithm);
    else
        takeSlice(algorithm);
}

void AlgorithmRunner::takeSlice(Algorithm algorithm)
{
    const BookTop& top = marketOf(algorithm).view.top;
    const std::optional<BookLevel>& far = algorithm.plan.side == Side::Buy ? top.ask : top.bid;
    if (!far || isBeyond(far->price, algorithm)) {
        watch(algorithm).nextTry = m_context.now() + kLookAgain;
        return;
    }
    const execution::Schedule schedule(algorithm);
    const std::uint32_t last = schedule.count() - 1;
    const Duration elapsed = algorithm.elapsed(m_context.now());
    const bool isBehindLast = algorithm.nextSlice > last;
    // Slots that were missed are not made up for one by one: it goes on with the present one.
    const std::uint32_t index = std::min(std::max(algorithm.nextSlice, schedule.slotAt(elapsed)), last);
    const execution::Schedule::Slice slice = schedule.slice(index);
    if (!isBehindLast && elapsed < slice.at) {
        watch(algorithm).nextTry = m_context.now() + (slice.at - elapsed);
        return;
    }
    const std::optional<Quantity> size = sizeOf(algorithm, slice.target - algorithm.filled, slice.regular);
    if (!size)
        return;
    algorithm.nextSlice = index + 1;
    const Timestamp soonest = m_context.now() + schedule.slot() / 2;
    if (index < last)
        algorithm.nextAt = std::max(soonest, algorithm.startedAt + algorithm.pausedTotal + schedule.slice(index + 1).at);
    else
        algorithm.nextAt = m_context.now() + schedule.slot() / 4;
    if (size->isZero())
        return put(algorithm);
    OrderDraft draft;
    draft.type = algorithm.plan.limitPrice ? OrderType::Limit : OrderType::Market;
    draft.timeInForce = TimeInForce::Ioc;
    draft.limitPrice = algorithm.plan.limitPrice;
    draft.quantity = *size;
    place(algorithm, draft);
}

void AlgorithmRunner::restSlice(Algorithm algorithm)
{
    const std::optional<Price> price = execution::restingPrice(
        algorithm.kind, algorithm.plan.side, marketOf(algorithm).view.top, algorithm.plan.limitPrice, std::nullopt);
    if (!price)
        return;
    Quantity shown = algorithm.remaining();
    if (algorithm.kind == AlgorithmKind::Iceberg)
        shown = execution::Schedule(algorithm).slice(algorithm.nextSlice % algorithm.slices).regular;
    const Quantity least = execution::leastQuantity(slotOf(algorithm).instrument, leastPrice(algorithm), algorithm.plan.isReduceOnly);
    shown = std::max(shown, least);
    const std::optional<Quantity> size = sizeOf(algorithm, shown, shown);
    if (!size || size->isZero())
        return;
    ++algorithm.nextSlice;
    OrderDraft draft;
    draft.type = OrderType::Limit;
    draft.isPostOnly = algorithm.kind == AlgorithmKind::Chase;
    draft.limitPrice = price;
    draft.quantity = *size;
    place(algorithm, draft);
}

void AlgorithmRunner::place(Algorithm algorithm, OrderDraft draft)
{
    draft.instrument = algorithm.plan.instrument;
    draft.side = algorithm.plan.side;
    draft.isReduceOnly = algorithm.plan.isReduceOnly;
    draft.isDuplicateConfirmed = true; // Slices are alike.
    if (!draft.isReduceOnly)
        draft.exits = exitsOf(algorithm);
    // In the name of who started it: the gate looks at the breaker of that strategy too.
    const CommandId cause = m_context.writer.cause();
    const api::Origin origin = m_context.writer.origin();
    m_context.writer.setCause(algorithm.cause, m_context.state.algorithms().find(algorithm.id)->origin);
    std::optional<RouteDecision> route;
    if (algorithm.plan.routing == Routing::Automatic && !execution::isResting(algorithm.kind)) {
        RoutePlanner::Best best = RoutePlanner(m_context, m_meter).best(draft, watch(algorithm).failed);
        draft = std::move(best.draft);
        route = std::move(best.decision);
    }
    const std::optional<Refusal> refusal = askGate(m_context, m_meter, draft);
    m_context.writer.setCause(cause, origin);
    if (refusal) {
        const Algorithm& before = m_context.state.algorithms().find(algorithm.id)->algorithm;
        return isPassing(refusal->code) ? wait(Algorithm(before), *refusal) : refuse(before, *refusal);
    }
    // First the fact that it goes out, then the order: a journal cut between them leaves a name without an order, and no second order.
    Order order = OrderDesk::orderOf(draft);
    order.algorithm = algorithm.id;
    algorithm.child = OrderId{m_context.state.orders().newest().value + 1};
    algorithm.reason = {};
    m_context.writer.setCause(algorithm.cause, m_context.state.algorithms().find(algorithm.id)->origin);
    put(algorithm);
    if (route) {
        route->order = algorithm.child;
        m_context.writer.emit(api::RouteDecided{*route});
    }
    m_context.rate.note(draft, m_context.now());
    const OrderId placed = m_desk.place(std::move(order));
    CHECK(placed == algorithm.child);
    m_context.writer.setCause(cause, origin);
}

} // namespace jarvis::kernel
