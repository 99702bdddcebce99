#include "engine/risk/facts.h"

#include "engine/risk/margin.h"

#include <algorithm>

namespace jarvis::risk {
namespace {

// What is plausible is kept where it belongs: an optional that is returned would be read back before it is written.
void keep(std::optional<Price>& kept, const Instrument& is, const std::optional<Price>& price)
{
    if (price && is.isPrice(*price))
        kept.emplace(*price);
}

void keep(std::optional<BookLevel>& kept, const Instrument& is, const std::optional<BookLevel>& level)
{
    if (level && is.isPrice(level->price))
        kept.emplace(*level);
}

BookWalk walkBook(const Facts& facts)
{
    return walk(facts.is, takerLevels(facts.market.top, facts.market.depth, facts.draft.side), facts.draft.side, facts.draft.quantity);
}

void keepWorstEntry(Facts& facts)
{
    switch (facts.draft.type) {
    case OrderType::Limit: return keep(facts.entry, facts.is, facts.draft.limitPrice);
    case OrderType::StopMarket: return keep(facts.entry, facts.is, facts.draft.triggerPrice);
    case OrderType::Market:
        if (facts.taken && !facts.taken->filled.isZero())
            facts.entry.emplace(facts.taken->worstPrice);
        return;
    }
}

/// A resting buy fills at its price or below. A sale, and what is taken at once, may count at the mark or the bid instead.
Price mostWorth(const Facts& facts)
{
    Price worth = *facts.entry;
    const bool isSale = facts.draft.side == Side::Sell;
    if (facts.mark && (isSale || facts.draft.type == OrderType::Market))
        worth = std::max(worth, *facts.mark);
    if (facts.bid && isSale)
        worth = std::max(worth, facts.bid->price);
    return worth;
}

void keepMoney(Facts& facts)
{
    const Instrument& is = facts.is;
    const Ratio fee = is.spec().takerFee;
    Facts::Worth& money = facts.money;
    money.held = is.notional(*facts.mark, facts.exposure.held);
    money.order = is.notional(*facts.worth, facts.draft.quantity);
    money.added = facts.opposite.isZero() ? money.order : is.notional(*facts.worth, facts.added());
    money.entering = facts.entry == facts.worth ? money.added : is.notional(*facts.entry, facts.added());
    money.entryFee = money.entering.times(fee, Rounding::Up);
    if (facts.stop) {
        money.leaving = is.notional(*facts.stop, facts.added());
        money.exitFee = money.leaving.times(fee, Rounding::Up);
    }
}

} // namespace

Facts::Facts(const OrderQuestion& question, const Limits& allowed)
    : draft(question.draft)
    , is(*question.instrument)
    , market(question.market)
    , exposure(question.exposure)
    , account(question.account)
    , limits(allowed)
    , isReducing(draft.isReduceOnly)
    , isSized(draft.quantity > Quantity::zero() && draft.quantity <= is.spec().quantityMax)
    , reached(draft.side == Side::Buy ? Int128(exposure.held.lots()) + exposure.openBuys.lots() : Int128(exposure.openSells.lots()) - exposure.held.lots())
    , opposite(Quantity::ofLots(static_cast<std::int64_t>(std::clamp(-reached, Int128(0), Int128(std::max<std::int64_t>(draft.quantity.lots(), 0))))))
    , leverage(leverageCap(is, limits.leverage))
{
    keep(mark, is, market.mark);
    keep(bid, is, market.top.bid);
    keep(ask, is, market.top.ask);
    if (isSized && draft.type == OrderType::Market)
        taken = walkBook(*this);
    keepWorstEntry(*this);
    if (entry)
        worth.emplace(mostWorth(*this));
    keep(stop, is, draft.exits.stopLoss);
    if (isReducing || !isJudgeable())
        return;
    isAdding = !added().isZero();
    keepMoney(*this);
}

Refusal Facts::no(ReasonCode code, Amount limit, Amount value, Amount wouldPass) const
{
    return {code, is.id(), limit, value, wouldPass};
}

Amount Facts::offer(Int128 lots) const
{
    if (lots < is.spec().quantityMin.lots() || lots > is.spec().quantityMax.lots())
        return Amount::none();
    const Quantity quantity = Quantity::ofLots(static_cast<std::int64_t>(lots));
    const std::optional<Price>& price = filterPrice();
    if (!isReducing && price && is.notional(*price, quantity) < is.spec().notionalMin)
        return Amount::none();
    return Amount::of(quantity);
}

std::optional<Duration> dataAge(const MarketView& market, Timestamp now)
{
    if (market.lastProof == Timestamp{})
        return std::nullopt;
    return now < market.lastProof ? market.lastProof - now : now - market.lastProof;
}

} // namespace jarvis::risk
