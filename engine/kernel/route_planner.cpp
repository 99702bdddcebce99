#include "engine/kernel/route_planner.h"

#include "engine/kernel/breaker_scope.h"
#include "engine/kernel/cost_desk.h"
#include "engine/kernel/drafts.h"
#include "engine/risk/book_walk.h"
#include "engine/risk/gate.h"

#include <algorithm>

namespace jarvis::kernel {
namespace {

constexpr std::size_t kOptionsMax = RouteDecision::kOptionsMax;

/// What our own orders on their way will take from the far side.
Quantity claimed(const State& state, const InstrumentSlot& slot, Side side)
{
    Quantity sum;
    for (const OrderId id : slot.live) {
        const Order& order = state.order(id);
        const bool isTaking = order.type == OrderType::Market || order.timeInForce == TimeInForce::Ioc;
        if (isTaking && order.side == side && order.state != OrderState::Pending)
            sum += order.remaining();
    }
    return sum;
}

std::vector<BookLevel> without(std::span<const BookLevel> levels, Quantity taken)
{
    std::vector<BookLevel> left;
    for (BookLevel level : levels) {
        const Quantity part = std::min(level.quantity, taken);
        level.quantity -= part;
        taken -= part;
        if (level.quantity > Quantity::zero())
            left.push_back(level);
    }
    return left;
}

} // namespace

struct RoutePlanner::Subject {
    explicit Subject(const OrderDraft& asked) : draft(asked) {}

    const OrderDraft& draft;
    std::uint32_t count = 0;
    std::array<std::uint32_t, kOptionsMax> slots{}; ///< the first is the one that was named
    std::array<execution::RouteVenue, kOptionsMax> venues{};
    std::array<std::vector<BookLevel>, kOptionsMax> books; ///< only where orders of our own are on their way
    unsigned failed = 0;  ///< places that are not asked again, because of what happened there
    unsigned refused = 0; ///< or because the gate says no
    Money free;
};

void RoutePlanner::gather(Subject& s, std::span<const VenueId> avoided) const
{
    const std::uint32_t named = m_context.state.indexOf(s.draft.instrument);
    const Instrument::Spec& asked = m_context.slot(named).instrument.spec();
    s.slots[s.count++] = named;
    for (std::uint32_t index = 0; index < m_context.markets.size() && s.count < kOptionsMax; ++index) {
        const Instrument::Spec& spec = m_context.slot(index).instrument.spec();
        const bool isElsewhere = index != named && spec.venue != asked.venue && spec.base == asked.base && spec.quote == asked.quote;
        // One that is listed no more has no market.
        if (isElsewhere && m_context.market(index).view.lastProof != Timestamp{})
            s.slots[s.count++] = index;
    }
    for (std::size_t i = 0; i < s.count; ++i) {
        if (std::find(avoided.begin(), avoided.end(), m_context.venueOf(s.slots[i])) != avoided.end())
            s.failed |= 1U << i;
    }
}

std::optional<RouteReason> RoutePlanner::whyNamed(const Subject& s) const
{
    const OrderDraft& draft = s.draft;
    for (std::size_t i = 0; i < s.count; ++i) {
        const Quantity held = m_context.slot(s.slots[i]).position.held;
        if (draft.isReduceOnly || (!held.isZero() && (held > Quantity::zero()) == (draft.side == Side::Sell)))
            return RouteReason::PositionHere;
    }
    const bool isTaking = draft.type == OrderType::Market || (draft.type == OrderType::Limit && !draft.isPostOnly);
    if (!isTaking || draft.timeInForce == TimeInForce::Fok)
        return RouteReason::Resting;
    return std::nullopt;
}

RoutePlan RoutePlanner::asNamed(const Subject& s, RouteReason reason) const
{
    RoutePlan plan;
    plan.refusal = askGate(m_context, m_meter, s.draft);
    const Instrument::Spec& spec = m_context.slot(s.slots[0]).instrument.spec();
    RouteDecision& decision = plan.decision;
    decision.asked = spec.id;
    decision.side = s.draft.side;
    decision.quantity = s.draft.quantity;
    decision.reason = reason;
    decision.count = 1;
    decision.options[0].venue = spec.venue;
    decision.options[0].instrument = spec.id;
    decision.options[0].verdict = plan.refusal ? RouteVerdict::Refused : RouteVerdict::Chosen;
    if (plan.refusal)
        return plan;
    decision.options[0].given = s.draft.quantity;
    plan.parts.push_back(s.draft);
    plan.parts.back().routing = Routing::Named;
    return plan;
}

void RoutePlanner::lookAt(Subject& s, std::size_t place) const
{
    const std::uint32_t index = s.slots[place];
    const Instrument& is = m_context.slot(index).instrument;
    const MarketSlot& market = m_context.market(index);
    const api::TradingState& trading = m_context.state.trading();
    const execution::CostBook& costs = m_context.state.costs().book();
    execution::RouteVenue& venue = s.venues[place];
    venue.instrument = &is;
    venue.levels = risk::takerLevels(market.view.top, market.view.depth, s.draft.side);
    if (const Quantity taken = claimed(m_context.state, m_context.slot(index), s.draft.side); taken > Quantity::zero())
        venue.levels = s.books[place] = without(venue.levels, taken);
    venue.mid = midNow(m_context, market);
    venue.age = m_context.now() - market.view.lastProof;
    venue.isUp = trading.isUpAt(is.spec().venue) && !trading.isReconcilingAt(is.spec().venue)
        && m_context.clocks.distanceOf(m_context.clocks.offset(is.spec().venue)) != VenueClocks::Distance::TooFar;
    venue.isReachable = ((s.failed | s.refused) >> place & 1U) == 0;
    venue.isBreakerClosed = !blockingBreaker(m_context.state, scopesOf(is, m_context.writer.origin()), nullptr);
    venue.free = s.free;
    venue.marginRate = Ratio{Ratio::kOne / std::max<std::int64_t>(m_meter.leverageOf(index), 1)};
    venue.forecast = costs.forecast(is.id());
    const execution::CostBook::Answers answers = costs.answers(is.id());
    venue.latency = answers.latency;
    venue.rejectRate = answers.rejectRate;
}

unsigned RoutePlanner::refusedParts(Subject& s, RoutePlan& plan) const
{
    const Instrument& asked = m_context.slot(s.slots[0]).instrument;
    unsigned refused = 0;
    std::optional<EntryScopes> before; // of one part that may go
    plan.parts.clear();
    for (std::size_t i = 0; i < s.count; ++i) {
        const Quantity given = plan.decision.options[i].given;
        if (given <= Quantity::zero())
            continue;
        const Instrument& is = m_context.slot(s.slots[i]).instrument;
        const EntryScopes scopes = scopesOf(is, m_context.writer.origin());
        plan.parts.push_back(draftFor(s.draft, asked, is, given));
        if (askGate(m_context, m_meter, plan.parts.back()) || (before && shareProbe(m_context.state, *before, scopes)))
            refused |= 1U << i;
        else
            before = scopes;
    }
    return refused;
}

RoutePlan RoutePlanner::plan(const OrderDraft& draft, std::span<const VenueId> avoided) const
{
    RoutePlan plan;
    const std::uint32_t named = m_context.state.indexOf(draft.instrument);
    if (named == IndexMap::kNone || draft.quantity <= Quantity::zero()) {
        plan.refusal = askGate(m_context, m_meter, draft);
        return plan;
    }
    Subject s(draft);
    gather(s, avoided);
    if (const std::optional<RouteReason> reason = whyNamed(s))
        return asNamed(s, *reason);
    const risk::AccountView account = m_meter.account(named);
    s.free = account.free();
    const risk::Gate gate(m_context.state.limits());
    execution::RouteSettings settings;
    settings.ageMax = m_context.state.limits().stalenessMax;
    plan.refusal = gate.checkTwin(risk::OrderQuestion{draft, &m_context.slot(named).instrument, m_context.market(named).view, m_meter.exposure(named), account});
    if (plan.refusal)
        return plan;
    while (true) {
        for (std::size_t i = 0; i < s.count; ++i)
            lookAt(s, i);
        plan.decision = execution::route({draft.side, draft.quantity, draft.limitPrice}, std::span(s.venues).first(s.count), settings);
        for (std::size_t i = 0; i < s.count; ++i) {
            if ((s.failed >> i & 1U) != 0)
                plan.decision.options[i].verdict = RouteVerdict::Failed;
            else if ((s.refused >> i & 1U) != 0)
                plan.decision.options[i].verdict = RouteVerdict::Refused;
        }
        if (plan.decision.reason == RouteReason::Nowhere) {
            const bool mayRest = draft.type == OrderType::Limit && draft.timeInForce != TimeInForce::Ioc;
            plan.decision.reason = mayRest ? RouteReason::Resting : RouteReason::Nowhere;
            break;
        }
        const unsigned refused = refusedParts(s, plan);
        if (refused == 0) {
            plan.refusal = checkWhole(s, plan);
            if (plan.refusal)
                plan.parts.clear();
            return plan;
        }
        s.refused |= refused; // At least one more: this ends.
    }
    plan.parts.clear();
    // Where the book in sight does not hold all of it, it goes where it was named, as any order, and takes what is there.
    plan.refusal = askGate(m_context, m_meter, draft);
    if (plan.refusal || (s.failed & 1U) != 0) {
        if (!plan.refusal)
            plan.refusal = Refusal{ReasonCode::BookTooThin, draft.instrument, {}, Amount::of(draft.quantity), {}};
        return plan;
    }
    plan.decision.options[0].verdict = RouteVerdict::Chosen;
    plan.decision.options[0].given = draft.quantity;
    plan.parts.push_back(draft);
    plan.parts.back().routing = Routing::Named;
    return plan;
}

/// The order as one: at the worst price that any part may get, on the instrument that gets most, with what is held and open in all.
std::optional<Refusal> RoutePlanner::checkWhole(const Subject& s, const RoutePlan& plan) const
{
    if (s.count == 1)
        return std::nullopt; // Its gate has judged all of it.
    std::size_t most = 0;
    std::int64_t opened = 0;
    for (std::size_t i = 0; i < s.count; ++i) {
        const Money value = m_context.slot(s.slots[i]).instrument.notional(Price::ofTicks(1), plan.decision.options[i].given);
        if (value > m_context.slot(s.slots[most]).instrument.notional(Price::ofTicks(1), plan.decision.options[most].given))
            most = i;
        opened += plan.decision.options[i].given > Quantity::zero() && !m_context.market(s.slots[i]).isInUse ? 1 : 0;
    }
    const std::uint32_t index = s.slots[most];
    const Instrument& is = m_context.slot(index).instrument;
    const Instrument& asked = m_context.slot(s.slots[0]).instrument;
    const bool isBuy = s.draft.side == Side::Buy;
    OrderDraft whole = draftFor(s.draft, asked, is, lotsOf(s.draft.quantity, asked, is));
    whole.type = OrderType::Limit;
    whole.limitPrice = m_context.market(index).view.mark;
    risk::InstrumentExposure exposure = m_meter.exposure(index);
    for (std::size_t i = 0; i < s.count; ++i) {
        const Instrument& other = m_context.slot(s.slots[i]).instrument;
        if (const Quantity given = plan.decision.options[i].given; given > Quantity::zero() && whole.limitPrice) {
            OrderDraft worst;
            worst.side = opposite(s.draft.side); // Rounded away from the trader.
            worst.limitPrice = risk::walk(other, s.venues[i].levels, s.draft.side, given).worstPrice;
            const Price price = *draftFor(worst, other, is, given).limitPrice;
            whole.limitPrice = isBuy ? std::max(*whole.limitPrice, price) : std::min(*whole.limitPrice, price);
        }
        if (i == most)
            continue;
        const risk::InstrumentExposure more = m_meter.exposure(s.slots[i]);
        const Quantity held = lotsOf(more.held.absolute(), other, is);
        exposure.held += more.held > Quantity::zero() ? held : -held;
        exposure.openBuys += lotsOf(more.openBuys, other, is);
        exposure.openSells += lotsOf(more.openSells, other, is);
        exposure.openBuysValue += more.openBuysValue;
        exposure.openSellsValue += more.openSellsValue;
    }
    risk::AccountView account = m_meter.account(index);
    const auto more = static_cast<std::int64_t>(plan.parts.size()) - 1;
    account.ordersLastSecond += more;
    account.ordersLastMinute += more;
    account.openOrders += more;
    const Limits& limits = m_context.state.limits();
    if (opened > 0 && account.openPositions + opened > limits.openPositions)
        return Refusal{ReasonCode::OpenPositions, is.id(), Amount::of(limits.openPositions), Amount::of(account.openPositions + opened), {}};
    if (opened > 0 && account.isClustered && account.clusterPositions + opened > limits.clusterPositions)
        return Refusal{ReasonCode::CorrelationCluster, is.id(), Amount::of(limits.clusterPositions), Amount::of(account.clusterPositions + opened), {}};
    const risk::Gate gate(limits);
    return gate.checkWhole(risk::OrderQuestion{whole, &is, m_context.market(index).view, exposure, account});
}

RoutePlanner::Best RoutePlanner::best(const OrderDraft& draft, std::optional<VenueId> avoided) const
{
    Subject s(draft);
    gather(s, avoided ? std::span(&*avoided, 1) : std::span<const VenueId>{});
    if (s.count == 1 || whyNamed(s))
        return {draft, std::nullopt};
    const Instrument& asked = m_context.slot(s.slots[0]).instrument;
    s.free = m_meter.account(s.slots[0]).free();
    for (std::size_t i = 0; i < s.count; ++i) {
        const Instrument::Spec& spec = m_context.slot(s.slots[i]).instrument.spec();
        if (spec.tickSize != asked.spec().tickSize || spec.lotSize != asked.spec().lotSize)
            s.failed |= 1U << i;
        lookAt(s, i);
    }
    execution::RouteSettings settings;
    settings.ageMax = m_context.state.limits().stalenessMax;
    settings.splitCost = Ratio::ofPercent(100); // One order: what is filled is kept in its lots.
    const RouteDecision decision = execution::route({draft.side, draft.quantity, draft.limitPrice}, std::span(s.venues).first(s.count), settings);
    for (std::size_t i = 0; i < s.count; ++i) {
        if (decision.reason == RouteReason::Split || decision.options[i].given != draft.quantity)
            continue;
        OrderDraft part = draftFor(draft, asked, m_context.slot(s.slots[i]).instrument, draft.quantity);
        if (!askGate(m_context, m_meter, part))
            return {std::move(part), decision};
    }
    return {draft, std::nullopt};
}

} // namespace jarvis::kernel
