#include "engine/kernel/previewer.h"

#include "engine/execution/impact.h"
#include "engine/kernel/book_impact.h"
#include "engine/kernel/cost_desk.h"
#include "engine/kernel/drafts.h"
#include "engine/kernel/route_planner.h"
#include "engine/risk/book_walk.h"
#include "engine/risk/kelly_verdict.h"
#include "engine/risk/loss.h"
#include "engine/risk/margin.h"

#include <span>
#include <vector>

namespace jarvis::kernel {

struct Previewer::Subject {
    std::uint32_t index;
    const InstrumentSlot& slot;
    const MarketSlot& market;
    risk::AccountView account;
    api::OrderPreview out;
    std::optional<std::vector<Refusal>> routed; ///< what stands in the way of a routed order
    Money routedValue;                          ///< of a routed order whose parts all take
    Money routedFee;
    Quantity routedHere;                        ///< the part that stays in the instrument that was named
    bool isRefusedByKelly = false;

    const Instrument& is() const { return slot.instrument; }
    const OrderDraft& draft() const { return out.draft; }
    const std::optional<BookLevel>& far() const { return draft().side == Side::Buy ? market.view.top.ask : market.view.top.bid; }
    std::span<const BookLevel> levels(Side side) const { return risk::takerLevels(market.view.top, market.view.depth, side); }
    bool isPrice(const std::optional<Price>& price) const { return price && *price > Price{} && *price <= is().spec().priceMax; }
    bool isSized() const { return draft().quantity > Quantity::zero() && draft().quantity <= is().spec().quantityMax; }
};

api::OrderPreview Previewer::preview(const api::PreviewQuery& query, const TradeHistory& trades) const
{
    const std::uint32_t index = m_context.state.indexOf(query.draft.instrument);
    if (index == IndexMap::kNone) {
        api::OrderPreview unknown;
        unknown.draft = query.draft;
        unknown.refusals.push_back(Refusal{ReasonCode::UnknownInstrument, query.draft.instrument, {}, {}, {}});
        return unknown;
    }
    Subject subject{index, m_context.slot(index), m_context.market(index), m_meter.account(index), {}, {}, {}, {}, {}};
    subject.out.draft = query.draft;
    addQuote(subject);
    if (query.mode == api::SizeMode::Kelly)
        judgeByKelly(subject, trades);
    resolveSize(subject, query);
    addRoute(subject);
    if (subject.isSized()) {
        addCosts(subject);
        addAdvice(subject);
        addOutcomes(subject);
        addAccount(subject);
        addLimits(subject);
    }
    addRefusals(subject);
    return std::move(subject.out);
}

void Previewer::addQuote(Subject& s) const
{
    const risk::MarketView& view = s.market.view;
    // A paper account fills at its own venue, whoever's market it looks at.
    s.out.venue = m_context.state.account().isAtVenue() ? s.is().spec().venue : VenueId::Paper;
    s.out.quoteTime = view.lastProof;
    s.out.heldBefore = s.out.heldAfter = s.slot.position.held;
    if (view.top.bid)
        s.out.bid = view.top.bid->price;
    if (view.top.ask)
        s.out.ask = view.top.ask->price;
    s.out.mark = view.mark;
    s.out.draft.decision = midNow(m_context, s.market);
    const OrderDraft& draft = s.draft();
    if (draft.type == OrderType::Market)
        s.out.crossesSpread = true;
    else if (draft.type == OrderType::Limit && draft.limitPrice && s.far())
        s.out.crossesSpread = draft.side == Side::Buy ? *draft.limitPrice >= s.far()->price : *draft.limitPrice <= s.far()->price;
}

std::optional<Price> Previewer::expectedPrice(const Subject& s, Quantity quantity) const
{
    const OrderDraft& draft = s.draft();
    if (draft.type == OrderType::StopMarket)
        return s.isPrice(draft.triggerPrice) ? draft.triggerPrice : std::nullopt;
    if (draft.type == OrderType::Limit && !s.isPrice(draft.limitPrice))
        return std::nullopt;
    if (draft.type == OrderType::Limit && (!s.out.crossesSpread || draft.isPostOnly))
        return draft.limitPrice;
    const std::optional<Price> bound = draft.type == OrderType::Limit ? draft.limitPrice : std::nullopt;
    const risk::BookWalk walk = risk::walk(s.is(), s.levels(draft.side), draft.side, quantity, bound);
    if (walk.isComplete)
        return walk.averagePrice;
    if (!bound)
        return std::nullopt;
    // What the book does not give at once will rest at the limit.
    const Money value = walk.value + s.is().notional(*bound, quantity - walk.filled);
    return s.is().priceOf(value, quantity, draft.side == Side::Buy ? Rounding::Up : Rounding::Down);
}

void Previewer::resolveSize(Subject& s, const api::PreviewQuery& query) const
{
    if (query.mode == api::SizeMode::Quantity)
        return;
    s.out.draft.quantity = Quantity::zero();
    const std::optional<Price> entry = expectedPrice(s, Quantity::ofLots(1));
    if (!entry || !s.isPrice(entry))
        return;
    switch (query.mode) {
    case api::SizeMode::Quantity: return;
    case api::SizeMode::Notional:
        if (query.size.kind == Amount::Kind::Money)
            s.out.draft.quantity = s.is().quantityWorth(query.size.asMoney(), *entry);
        return;
    case api::SizeMode::EquityShare:
        if (query.size.kind == Amount::Kind::Ratio && query.size.asRatio() <= Ratio::ofPercent(10'000))
            s.out.draft.quantity = s.is().quantityWorth(s.account.equity.times(query.size.asRatio(), Rounding::Down), *entry);
        return;
    case api::SizeMode::Risk:
        return resolveRisk(s, query.size.kind == Amount::Kind::Ratio ? query.size.asRatio() : m_context.state.limits().riskPerTrade, *entry, risk::sizeByRisk);
    case api::SizeMode::Kelly: return resolveRisk(s, s.out.kelly ? s.out.kelly->share : Ratio{}, *entry, risk::sizeByKelly);
    }
}

void Previewer::judgeByKelly(Subject& s, const TradeHistory& trades) const
{
    const risk::KellyVerdict verdict = risk::judgeByKelly(trades, m_context.settings.kelly);
    s.out.bound = api::SizeBound::Kelly;
    s.out.kelly = verdict.advice;
    // Before what the gate says of an order without a size.
    s.isRefusedByKelly = verdict.refusal.has_value();
    if (verdict.refusal)
        s.out.refusals.push_back(*verdict.refusal);
}

void Previewer::resolveRisk(Subject& s, Ratio share, Price entry, RiskSizer* sizeIt) const
{
    const Limits& limits = m_context.state.limits();
    const OrderDraft& draft = s.draft();
    const Money openValue = draft.side == Side::Buy ? s.market.openBuysValue : s.market.openSellsValue;
    risk::SizingInput in{s.is(), draft.side, entry, draft.exits.stopLoss, s.market.view.mark.value_or(entry), s.slot.position.held,
        openValue, s.account.capital(), s.account.free()};
    risk::Sized sized = sizeIt(in, limits, share);
    if (s.out.crossesSpread && sized.quantity > Quantity::zero()) {
        // Once more at the last price that this size would touch: a larger order pays more.
        const risk::BookWalk walk = risk::walk(s.is(), s.levels(draft.side), draft.side, sized.quantity, draft.limitPrice);
        if (walk.filled > Quantity::zero())
            in.entry = walk.worstPrice;
        sized = sizeIt(in, limits, share);
    }
    s.out.draft.quantity = sized.quantity;
    s.out.bound = sized.bound;
}

void Previewer::addCosts(Subject& s) const
{
    const OrderDraft& draft = s.draft();
    const bool isRouted = s.routedValue > Money::zero();
    const Rounding against = draft.side == Side::Buy ? Rounding::Up : Rounding::Down;
    s.out.expectedPrice = isRouted ? std::optional(s.is().priceOf(s.routedValue, draft.quantity, against)) : expectedPrice(s, draft.quantity);
    if (!s.isPrice(s.out.expectedPrice)) {
        s.out.expectedPrice.reset();
        return;
    }
    const bool isTaker = s.out.crossesSpread || draft.type == OrderType::StopMarket;
    if (isTaker)
        s.out.slippage = risk::slippage(s.market.view.top, draft.side, *s.out.expectedPrice);
    s.out.notional = isRouted ? s.routedValue : s.is().notional(*s.out.expectedPrice, draft.quantity);
    s.out.fee = isRouted ? s.routedFee : s.out.notional->times(isTaker ? s.is().spec().takerFee : s.is().spec().makerFee, Rounding::Up);
    s.out.margin = draft.isReduceOnly ? Money::zero() : risk::initialMargin(*s.out.notional, m_meter.leverageOf(s.index));
}

void Previewer::addAdvice(Subject& s) const
{
    const std::optional<Ratio> impact = bookImpact(s.is(), s.market, s.draft().side, s.draft().quantity);
    if (!impact)
        return;
    const execution::Choice choice = execution::chooseByImpact(*impact);
    s.out.advice = api::AlgorithmAdvice{choice.kind, choice.slices, *impact};
}

std::optional<Ratio> Previewer::exitSlippage(const Subject& s) const
{
    const Side side = opposite(s.draft().side);
    const risk::BookWalk walk = risk::walk(s.is(), s.levels(side), side, s.draft().quantity);
    if (walk.isComplete)
        return risk::slippage(s.market.view.top, side, walk.averagePrice);
    return risk::spread(s.market.view.top);
}

void Previewer::addOutcomes(Subject& s) const
{
    const OrderDraft& draft = s.draft();
    if (draft.isReduceOnly)
        s.out.worstLoss = Money::zero();
    if (draft.isReduceOnly || !s.out.expectedPrice)
        return;
    const bool isTaker = s.out.crossesSpread || draft.type == OrderType::StopMarket;
    const Ratio entryFee = isTaker ? s.is().spec().takerFee : s.is().spec().makerFee;
    const std::optional<Ratio> slippage = exitSlippage(s);
    if (s.isPrice(draft.exits.stopLoss)) {
        s.out.exitFee = risk::takerFee(s.is(), s.is().notional(*draft.exits.stopLoss, draft.quantity));
        if (slippage)
            s.out.worstLoss = risk::lossOf(s.is(), risk::RoundTrip{draft.side, draft.quantity, *s.out.expectedPrice,
                *draft.exits.stopLoss, entryFee, s.is().spec().takerFee, std::max(*slippage, Ratio{})});
    }
    if (s.isPrice(draft.exits.takeProfit))
        s.out.bestGain = risk::gainOf(s.is(), risk::RoundTrip{draft.side, draft.quantity, *s.out.expectedPrice, *draft.exits.takeProfit,
            entryFee, s.is().spec().makerFee, Ratio{}});
}

void Previewer::addAccount(Subject& s) const
{
    // A routed order changes the position here by the part that stays here.
    const bool isRouted = s.routedValue > Money::zero();
    const Quantity changed = isRouted ? s.routedHere : s.draft().quantity;
    const Quantity signedQuantity = s.draft().side == Side::Buy ? changed : -changed;
    s.out.heldAfter = s.out.heldBefore + signedQuantity;
    s.out.exposureBefore = s.account.isValued ? std::optional(s.account.exposure) : std::nullopt;
    if (!s.out.mark || !s.out.exposureBefore)
        return;
    const Money valueAfter = s.is().notional(*s.out.mark, s.out.heldAfter);
    s.out.exposureAfter = isRouted ? s.account.exposure + s.routedValue : s.account.exposure - s.market.value.absolute() + valueAfter.absolute();
    if (!s.out.expectedPrice || s.out.heldAfter.isZero())
        return;
    // Equity right after the fill: what was paid above the mark, and the fee, are gone.
    const Money atOnce = s.is().notional(*s.out.mark, signedQuantity) - s.is().notional(*s.out.expectedPrice, signedQuantity);
    const Money spare = s.account.equity + atOnce - *s.out.fee - s.account.maintenance;
    s.out.liquidation = risk::liquidationPrice(s.is(), s.out.heldAfter, *s.out.mark, spare);
}

void Previewer::addRoute(Subject& s) const
{
    if (s.draft().routing != Routing::Automatic || !s.isSized())
        return;
    RoutePlan plan = RoutePlanner(m_context, m_meter).plan(s.draft());
    s.out.route = plan.decision;
    Quantity most;
    for (const RouteOption& option : plan.decision.options) {
        const InstrumentSlot* slot = m_context.state.findSlot(option.instrument);
        const Quantity given = slot ? lotsOf(option.given, slot->instrument, s.is()) : Quantity::zero();
        if (m_context.state.account().isLive && given > most)
            s.out.venue = option.venue;
        most = std::max(most, given);
    }
    // The route has been through the gate: what binds the named instrument alone binds it no more.
    s.routed = plan.refusal ? std::vector{*plan.refusal} : std::vector<Refusal>{};
    if (plan.decision.reason == RouteReason::Split || plan.decision.reason == RouteReason::Cheapest || plan.decision.reason == RouteReason::OnlyOne)
        addParts(s, plan.parts);
}

// What each part takes from its own book.
void Previewer::addParts(Subject& s, const std::vector<OrderDraft>& parts) const
{
    Money value;
    Money fee;
    for (const OrderDraft& part : parts) {
        const std::uint32_t index = m_context.state.indexOf(part.instrument);
        const Instrument& is = m_context.slot(index).instrument;
        const Subject there{index, m_context.slot(index), m_context.market(index), {}, {}, {}, {}, {}, {}};
        const risk::BookWalk walk = risk::walk(is, there.levels(part.side), part.side, part.quantity, part.limitPrice);
        if (!walk.isComplete)
            return;
        value += walk.value;
        fee += walk.value.times(is.spec().takerFee, Rounding::Up);
        if (part.instrument == s.is().id())
            s.routedHere = part.quantity;
    }
    s.routedValue = value;
    s.routedFee = fee;
}

void Previewer::addRefusals(Subject& s) const
{
    if (s.routed) {
        s.out.refusals = *s.routed;
        return;
    }
    if (!s.draft().isReduceOnly && s.slot.difference)
        s.out.refusals.push_back(Refusal{ReasonCode::Reconciling, s.slot.id(), Amount::of(s.slot.position.held),
            Amount::of(s.slot.difference->theirs), {}});
    const risk::Gate gate(m_context.state.limits());
    gate.checkAll(
        risk::OrderQuestion{s.draft(), &s.is(), s.market.view, m_meter.exposure(s.index), s.account}, s.out.refusals);
    // That there is no quantity says nothing beside the reason why.
    if (s.isRefusedByKelly)
        std::erase_if(s.out.refusals, [](const Refusal& refusal) { return refusal.code == ReasonCode::QuantityZero; });
}

void Previewer::addLimits(Subject& s) const
{
    const Limits& limits = m_context.state.limits();
    const auto add = [&](LimitId id, Amount before, Amount after) {
        s.out.limits.push_back(api::LimitUse{id, before, after, limits.get(id)});
    };
    const std::int64_t newPosition = s.draft().isReduceOnly || s.market.isInUse ? 0 : 1;
    add(LimitId::OpenPositions, Amount::of(s.account.openPositions), Amount::of(s.account.openPositions + newPosition));
    add(LimitId::OpenOrders, Amount::of(s.account.openOrders), Amount::of(s.account.openOrders + 1));
    add(LimitId::OrdersPerMinute, Amount::of(s.account.ordersLastMinute), Amount::of(s.account.ordersLastMinute + 1));
    if (s.out.notional) {
        const Money open = s.draft().side == Side::Buy ? s.market.openBuysValue : s.market.openSellsValue;
        const bool isAdding = signOf(s.draft().side) * s.slot.position.held.lots() >= 0;
        const Money before = (isAdding ? s.market.value.absolute() : -s.market.value.absolute()) + open;
        add(LimitId::PositionNotional, Amount::of(before.absolute()), Amount::of((before + *s.out.notional).absolute()));
    }
    if (!s.account.isValued || !s.out.worstLoss)
        return;
    const Money loss = -s.account.dayPnl;
    add(LimitId::DailyLoss, Amount::of(std::max(loss, Money::zero())), Amount::of(std::max(loss + *s.out.worstLoss, Money::zero())));
    const Money capital = s.account.capital();
    if (capital > Money::zero() && !s.draft().isReduceOnly) {
        const Int128 share = divideRounded(s.out.worstLoss->units() * Ratio::kOne, capital.units(), Rounding::Up);
        add(LimitId::RiskPerTrade, Amount::of(Ratio{}), Amount{Amount::Kind::Ratio, share});
    }
}

} // namespace jarvis::kernel
