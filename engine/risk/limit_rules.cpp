#include "engine/risk/loss.h"
#include "engine/risk/margin.h"
#include "engine/risk/rule_group.h"
#include "engine/risk/shared_stop.h"

#include <algorithm>

namespace jarvis::risk {
namespace {

constexpr Quantity kOneLotOfOrder = Quantity::ofLots(1);

/// The whole quantity to offer, when `perLot` of what the order adds fits into `room` that often.
Amount offerWithin(const Facts& facts, Money room, Money perLot)
{
    if (perLot <= Money::zero())
        return Amount::none();
    const Int128 added = room > Money::zero() ? room.units() / perLot.units() : Int128(0);
    return facts.offer(added + facts.opposite.lots());
}

/// isWithinShare() of any numbers, kept out of the way of the usual ones.
[[gnu::noinline]] bool isWideWithinShare(Money part, Money whole, Ratio share)
{
    Int128 parts = 0;
    Int128 wholes = 0;
    if (__builtin_mul_overflow(part.units(), Int128(Ratio::kOne), &parts) || __builtin_mul_overflow(whole.units(), Int128(share.e8), &wholes))
        return part <= whole.times(share, Rounding::Down);
    return parts <= wholes;
}

/// Whether `part` is no more than a share of `whole` that is rounded down: for whole numbers the same as the division, without it.
[[gnu::always_inline]] inline bool isWithinShare(Money part, Money whole, Ratio share)
{
    // Below 2^90, times a share below 2^36, it fits.
    if (part.units() >> 90 == 0 && whole.units() >> 90 == 0 && share.e8 >> 36 == 0) [[likely]]
        return part.units() * Ratio::kOne <= whole.units() * share.e8;
    return isWideWithinShare(part, whole, share);
}

/// What the position may come to be worth on the order's side, were everything on it to fill; without the order itself.
Money worthWithoutOrder(const Facts& facts)
{
    return facts.draft.side == Side::Buy ? facts.money.held + facts.exposure.openBuysValue : facts.exposure.openSellsValue - facts.money.held;
}

std::optional<Refusal> positionWithin(const Facts& facts)
{
    if (!facts.isJudgeable())
        return std::nullopt;
    // Only the side that the order pushes towards is judged, so that a trader whose limit was lowered below their position
    // can still trade out of it.
    const Money before = worthWithoutOrder(facts);
    const Money allowed = facts.limits.positionNotional;
    const Money after = before + facts.money.order;
    if (after <= allowed)
        return std::nullopt;
    const Int128 perLot = facts.is.notional(*facts.worth, kOneLotOfOrder).units();
    const Int128 room = (allowed - before).units();
    return facts.no(ReasonCode::PositionNotional, Amount::of(allowed), Amount::of(after), facts.offer(room > 0 ? room / perLot : 0));
}

std::optional<Refusal> dailyLossWithin(const Facts& facts)
{
    const Money loss = -facts.account.dayPnl;
    if (loss < facts.limits.dailyLoss)
        return std::nullopt;
    return facts.no(ReasonCode::DailyLoss, Amount::of(facts.limits.dailyLoss), Amount::of(loss));
}

std::optional<Refusal> positionsOpen(const Facts& facts)
{
    const InstrumentExposure& here = facts.exposure;
    const bool isNew = here.held.isZero() && here.openBuys.isZero() && here.openSells.isZero();
    if (!isNew || facts.account.openPositions < facts.limits.openPositions)
        return std::nullopt;
    const std::int64_t after = std::min(facts.account.openPositions, INT64_MAX - 1) + 1;
    return facts.no(ReasonCode::OpenPositions, Amount::of(facts.limits.openPositions), Amount::of(after));
}

std::optional<Refusal> exitsThere(const Facts& facts)
{
    return facts.draft.exits.hasBoth() ? std::nullopt : std::optional(facts.no(ReasonCode::ExitsMissing));
}

std::optional<Refusal> exitsOnGrid(const Facts& facts)
{
    return exitsInBounds(facts.draft.exits, facts.is);
}

/// The prices that exits must lie on either side of: entry and mark. A stop entry exists only once the mark has come to its trigger,
/// so today's mark says nothing about it.
std::optional<std::pair<Price, Price>> entryRange(const Facts& facts)
{
    if (!facts.entry)
        return std::nullopt;
    if (facts.draft.type == OrderType::StopMarket)
        return std::pair(*facts.entry, *facts.entry);
    return std::minmax({*facts.entry, facts.mark.value_or(*facts.entry)});
}

std::optional<Refusal> takeProfitAhead(const Facts& facts)
{
    const auto range = entryRange(facts);
    if (!range)
        return std::nullopt;
    const Price reference = facts.draft.side == Side::Buy ? range->second : range->first;
    return takeProfitSide(facts.draft.exits, facts.is, facts.draft.side, reference);
}

std::optional<Refusal> stopLossBehind(const Facts& facts)
{
    const auto range = entryRange(facts);
    if (!range)
        return std::nullopt;
    const Price reference = facts.draft.side == Side::Buy ? range->first : range->second;
    return stopLossSide(facts.draft.exits, facts.is, facts.draft.side, reference);
}

/// The position as it stands after the order, in an account that has paid for it.
std::optional<Refusal> stopBeforeRuin(const Facts& facts)
{
    if (!facts.isAdding || !facts.account.isValued)
        return std::nullopt;
    const Quantity bought = Quantity::ofLots(signOf(facts.draft.side) * facts.draft.quantity.lots());
    const bool isAllAdded = facts.opposite.isZero();
    const Money cost = isAllAdded ? facts.money.entering : facts.is.notional(*facts.entry, facts.draft.quantity);
    const Money gainAtMark = facts.is.notional(*facts.mark, bought) - (facts.draft.side == Side::Buy ? cost : -cost);
    const Money fee = isAllAdded ? std::max(Money::zero(), facts.money.entryFee) : takerFee(facts.is, cost);
    const Money spare = facts.account.equity - facts.account.maintenance + gainAtMark - fee;
    const Quantity after = facts.exposure.held + bought;
    const bool isOnOrdersSide = !after.isZero() && (after > Quantity::zero()) == (facts.draft.side == Side::Buy);
    if (!isOnOrdersSide)
        return std::nullopt;
    return stopBeforeLiquidation(facts.draft.exits, facts.is, facts.draft.side, liquidationPrice(facts.is, after, *facts.mark, spare));
}

Money wayTo(const Facts& facts, Price stop)
{
    const Money leaving = facts.is.notional(stop, facts.added());
    return facts.draft.side == Side::Buy ? facts.money.entering - leaving : leaving - facts.money.entering;
}

/// What added() costs to leave at another stop than its own.
[[gnu::cold]] Money feeAt(const Facts& facts, Price stop)
{
    return facts.is.notional(stop, facts.added()).times(facts.is.spec().takerFee, Rounding::Up);
}

/// Everything on the order's side comes to share the loosest stop there is.
std::optional<Refusal> riskWithin(const Facts& facts)
{
    if (!facts.isAdding || !facts.stop)
        return std::nullopt;
    const Price stop = loosestStop(facts.draft.side, *facts.stop, facts.exposure);
    const Money widened = widenedBy(facts.is, facts.draft.side, stop, *facts.mark, facts.exposure).loss;
    Money loss = facts.way() + facts.money.entryFee + facts.money.exitFee + widened;
    if (stop != *facts.stop) [[unlikely]]
        loss = wayTo(facts, stop) + facts.money.entryFee + feeAt(facts, stop) + widened;
    const Money capital = std::max(facts.account.capital(), Money::zero());
    if (isWithinShare(loss, capital, facts.limits.riskPerTrade))
        return std::nullopt;
    const Money budget = capital.times(facts.limits.riskPerTrade, Rounding::Down);
    const Ratio fee = facts.is.spec().takerFee;
    const RoundTrip oneLot{facts.draft.side, kOneLotOfOrder, *facts.entry, stop, fee, fee, Ratio{}};
    return facts.no(ReasonCode::RiskPerTrade, Amount::of(budget), Amount::of(loss), offerWithin(facts, budget - widened, lossOf(facts.is, oneLot)));
}

Money fundsForOneLot(const Facts& facts)
{
    const Money in = facts.is.notional(*facts.worth, kOneLotOfOrder);
    return fundsNeeded(facts.is, in, facts.stop ? facts.is.notional(*facts.stop, kOneLotOfOrder) : in, facts.leverage);
}

std::optional<Refusal> fundsAreFree(const Facts& facts)
{
    if (!facts.isAdding)
        return std::nullopt;
    const Money free = facts.account.free();
    const Money entryFee = facts.entry == facts.worth ? std::max(Money::zero(), facts.money.entryFee) : takerFee(facts.is, facts.money.added);
    const Money exitFee = facts.stop ? std::max(Money::zero(), facts.money.exitFee) : entryFee;
    // The margin is rounded up: it fits where the value fits into what is left, times the leverage. That takes no division.
    if (facts.money.added <= (free - entryFee - exitFee) * facts.leverage)
        return std::nullopt;
    const Money needed = initialMargin(facts.money.added, facts.leverage) + entryFee + exitFee;
    return facts.no(ReasonCode::FreeBalance, Amount::of(free), Amount::of(needed),
        offerWithin(facts, free, fundsForOneLot(facts)));
}

/// Something that may be worth at most `times` the equity.
struct Lever {
    Money before; ///< without the order
    std::int64_t times;
};

Money roomFor(const Lever& lever, Money equity)
{
    return equity * lever.times - lever.before;
}

/// All that the account holds against its own limit, and this position against the venue's cap.
std::optional<Refusal> leverageWithin(const Facts& facts)
{
    if (!facts.isAdding)
        return std::nullopt;
    const Lever account{facts.account.exposure + facts.account.openEntriesValue, std::max<std::int64_t>(facts.limits.leverage, 1)};
    const Lever position{std::max(worthWithoutOrder(facts), Money::zero()), facts.leverage};
    const Money equity = std::max(facts.account.equity, Money::zero());
    const Money added = facts.money.added;
    const Money inAccount = roomFor(account, equity);
    const Money inPosition = account.times == position.times ? inAccount + account.before - position.before : roomFor(position, equity);
    const bool isAccountTighter = inAccount <= inPosition;
    const Lever& tighter = isAccountTighter ? account : position;
    const Money room = isAccountTighter ? inAccount : inPosition;
    if (added <= room)
        return std::nullopt;
    const Int128 after = (tighter.before + added).units();
    const Int128 reached = equity.isZero() ? Int128(INT64_MAX) : divideRounded(after, equity.units(), Rounding::Up);
    return facts.no(ReasonCode::Leverage, Amount::of(tighter.times),
        Amount::of(static_cast<std::int64_t>(std::min(reached, Int128(INT64_MAX)))),
        offerWithin(facts, room, facts.is.notional(*facts.worth, kOneLotOfOrder)));
}

std::optional<Refusal> clusterWithin(const Facts& facts)
{
    const InstrumentExposure& here = facts.exposure;
    const bool isNew = here.held.isZero() && here.openBuys.isZero() && here.openSells.isZero();
    if (!facts.account.isClustered || !isNew || facts.account.clusterPositions < facts.limits.clusterPositions)
        return std::nullopt;
    const std::int64_t after = std::min(facts.account.clusterPositions, INT64_MAX - 1) + 1;
    return facts.no(ReasonCode::CorrelationCluster, Amount::of(facts.limits.clusterPositions), Amount::of(after));
}

/// Σ (distance to the stop × quantity) ÷ equity, with the order as if it had filled at its worst price. Fees are riskWithin()'s.
std::optional<Refusal> portfolioWithin(const Facts& facts)
{
    if (!facts.isAdding || !facts.stop)
        return std::nullopt;
    const Price stop = loosestStop(facts.draft.side, *facts.stop, facts.exposure);
    const Money before = facts.account.riskToStops + widenedBy(facts.is, facts.draft.side, stop, *facts.mark, facts.exposure).risk;
    const Money way = stop == *facts.stop ? facts.way() : wayTo(facts, stop);
    const Money after = before + std::max(Money::zero(), way);
    const Money equity = std::max(facts.account.equity, Money::zero());
    if (isWithinShare(after, equity, facts.limits.portfolioRisk))
        return std::nullopt;
    const Money allowed = equity.times(facts.limits.portfolioRisk, Rounding::Down);
    const RoundTrip oneLot{facts.draft.side, kOneLotOfOrder, *facts.entry, stop, Ratio{}, Ratio{}, Ratio{}};
    return facts.no(ReasonCode::PortfolioRisk, Amount::of(allowed), Amount::of(after), offerWithin(facts, allowed - before, lossOf(facts.is, oneLot)));
}

/// An order that takes risk away passes even above the limit: a trader whose limit was lowered may still hedge.
std::optional<Refusal> valueAtRiskWithin(const Facts& facts)
{
    const ValueAtRiskView& view = facts.account.valueAtRisk;
    if (!view.isLimited || !facts.isJudgeable())
        return std::nullopt;
    const Amount allowed = Amount::of(facts.limits.valueAtRisk);
    if (!view.isKnown)
        return facts.no(ReasonCode::ValueAtRisk, allowed);
    const Money after = valueAtRiskWith(view, facts.draft.side == Side::Buy ? facts.money.order : -facts.money.order);
    if (after <= facts.limits.valueAtRisk || after <= valueAtRiskWith(view, Money::zero()))
        return std::nullopt;
    return facts.no(ReasonCode::ValueAtRisk, allowed, Amount::of(after));
}

constexpr Rule kLimitRules[] = {
    {positionWithin, false},
    {dailyLossWithin, false},
    {positionsOpen, false},
    {exitsThere, false},
    {exitsOnGrid, false},
    {takeProfitAhead, false},
    {stopLossBehind, false},
    {stopBeforeRuin, false},
    {clusterWithin, false},
    {riskWithin, false},
    {fundsAreFree, false},
    {leverageWithin, false},
    {portfolioWithin, false},
    {valueAtRiskWithin, false},
};

} // namespace

RuleGroup limitRules() { return groupOf<kLimitRules>(); }

} // namespace jarvis::risk
