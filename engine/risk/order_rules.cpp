// Sanity of the order by itself and against its instrument: flags, prices, quantities.
#include "engine/risk/rule_group.h"

#include <algorithm>

namespace jarvis::risk {
namespace {

std::optional<Refusal> instrumentTrades(const Facts& facts)
{
    const bool isTrading = facts.is.spec().status == InstrumentStatus::Trading;
    return isTrading ? std::nullopt : std::optional(facts.no(ReasonCode::InstrumentNotTrading));
}

/// What is ignored silently is not what the trader confirmed: a price, a time or a flag that the order type cannot keep is refused.
std::optional<Refusal> flagsAgree(const Facts& facts)
{
    const OrderDraft& draft = facts.draft;
    const bool isLimit = draft.type == OrderType::Limit;
    const bool isResting = draft.timeInForce == TimeInForce::Gtc || draft.timeInForce == TimeInForce::Gtd;
    const bool agree = (!draft.isPostOnly || (isLimit && isResting)) //
        && (!draft.limitPrice || isLimit) && (!draft.triggerPrice || draft.type == OrderType::StopMarket)
        && (!draft.goodTill || draft.timeInForce == TimeInForce::Gtd)
        && (draft.timeInForce != TimeInForce::Gtd || draft.type != OrderType::Market);
    return agree ? std::nullopt : std::optional(facts.no(ReasonCode::ContradictingFlags));
}

std::optional<Refusal> priceNamed(const Facts& facts)
{
    if (facts.draft.type == OrderType::Limit && !facts.draft.limitPrice)
        return facts.no(ReasonCode::PriceMissing);
    if (facts.draft.type == OrderType::StopMarket && !facts.draft.triggerPrice)
        return facts.no(ReasonCode::TriggerMissing);
    return std::nullopt;
}

std::optional<Refusal> priceInBounds(const Facts& facts)
{
    for (const std::optional<Price>& price : {facts.draft.limitPrice, facts.draft.triggerPrice}) {
        if (price && !facts.is.isPrice(*price))
            return facts.no(ReasonCode::PriceOutOfBounds, Amount::of(facts.is.spec().priceMax), Amount::of(*price));
    }
    return std::nullopt;
}

std::optional<Refusal> goodTillAhead(const Facts& facts)
{
    if (facts.draft.timeInForce != TimeInForce::Gtd)
        return std::nullopt;
    if (!facts.draft.goodTill)
        return facts.no(ReasonCode::GoodTillMissing);
    if (*facts.draft.goodTill <= facts.account.now)
        return facts.no(ReasonCode::GoodTillPassed, Amount::of(facts.account.now), Amount::of(*facts.draft.goodTill));
    return std::nullopt;
}

std::optional<Refusal> quantityInBounds(const Facts& facts)
{
    const Instrument::Spec& spec = facts.is.spec();
    const Quantity asked = facts.draft.quantity;
    if (asked <= Quantity::zero())
        return facts.no(ReasonCode::QuantityZero, Amount::of(spec.quantityMin), Amount::of(asked), Amount::of(spec.quantityMin));
    const Quantity most = spec.quantityMax;
    if (asked > most && (facts.isReducing || facts.reached <= 0))
        return facts.no(ReasonCode::QuantityTooLarge, Amount::of(most), Amount::of(asked), Amount::of(most));
    // An exit is one order: what is larger than the venue's largest could not be protected whole.
    if (!facts.isReducing && facts.reached > most.lots() - asked.lots()) [[unlikely]]
        return facts.no(ReasonCode::QuantityTooLarge, Amount::of(most), Amount{Amount::Kind::Quantity, facts.reached + asked.lots()},
            facts.offer(most.lots() - facts.reached));
    // The crumb that is left of a position may be smaller than any order: closing all of it is the way out.
    const bool closesAll = facts.isReducing && asked == facts.exposure.held.absolute();
    if (asked < spec.quantityMin && !closesAll)
        return facts.no(ReasonCode::QuantityTooSmall, Amount::of(spec.quantityMin), Amount::of(asked), Amount::of(spec.quantityMin));
    return std::nullopt;
}

std::optional<Refusal> notionalLargeEnough(const Facts& facts)
{
    const std::optional<Price>& price = facts.filterPrice();
    if (!facts.isSized || !price)
        return std::nullopt;
    const Money least = facts.is.spec().notionalMin;
    const Money value = facts.is.notional(*price, facts.draft.quantity);
    if (value >= least)
        return std::nullopt;
    const Money perLot = facts.is.notional(*price, Quantity::ofLots(1));
    const Int128 needed = divideRounded(least.units(), perLot.units(), Rounding::Up);
    return facts.no(ReasonCode::NotionalTooSmall, Amount::of(least), Amount::of(value), facts.offer(needed));
}

std::optional<Refusal> onlyReduces(const Facts& facts)
{
    const Quantity held = facts.exposure.held;
    const bool isOpposite = !held.isZero() && (held > Quantity::zero()) == (facts.draft.side == Side::Sell);
    if (!facts.isReducing || (isOpposite && facts.draft.quantity <= held.absolute()))
        return std::nullopt;
    const Amount wouldPass = isOpposite ? Amount::of(held.absolute()) : Amount::none();
    return facts.no(ReasonCode::ReduceOnlyIncreases, Amount::of(held), Amount::of(facts.draft.quantity), wouldPass);
}

constexpr Rule kOrderRules[] = {
    {instrumentTrades, true},
    {flagsAgree, true},
    {priceNamed, true},
    {priceInBounds, true},
    {goodTillAhead, true},
    {quantityInBounds, true},
    {notionalLargeEnough, false},
    {onlyReduces, true},
};

} // namespace

RuleGroup orderRules() { return groupOf<kOrderRules>(); }

} // namespace jarvis::risk
