// Sanity of the order against its market and against the account's other orders.
#include "engine/risk/rule_group.h"

#include <algorithm>

namespace jarvis::risk {
namespace {

Ratio deviationOf(Price price, Price mark)
{
    const Int128 away = Int128(price.ticks()) - mark.ticks();
    const Int128 e8 = divideRounded((away < 0 ? -away : away) * Ratio::kOne, mark.ticks(), Rounding::Up);
    return Ratio{static_cast<std::int64_t>(std::min(e8, Int128(INT64_MAX)))};
}

Price collarEdge(Price mark, Ratio collar, bool isUpper)
{
    const Int128 share = isUpper ? Int128(Ratio::kOne) + collar.e8 : Int128(Ratio::kOne) - collar.e8;
    const Int128 ticks = divideRounded(mark.ticks() * share, Ratio::kOne, isUpper ? Rounding::Down : Rounding::Up);
    return Price::ofTicks(static_cast<std::int64_t>(std::clamp(ticks, Int128(0), Int128(INT64_MAX))));
}

std::optional<Refusal> priceWithinCollar(const Facts& facts)
{
    const std::optional<Price>& price = facts.draft.limitPrice;
    if (!price || !facts.is.isPrice(*price) || !facts.mark)
        return std::nullopt;
    const Ratio collar = facts.limits.priceCollar;
    const Ratio deviation = deviationOf(*price, *facts.mark);
    if (deviation <= collar)
        return std::nullopt;
    const Price nearest = std::min(collarEdge(*facts.mark, collar, *price > *facts.mark), facts.is.spec().priceMax);
    return facts.no(ReasonCode::PriceCollar, Amount::of(collar), Amount::of(deviation), facts.offer(nearest));
}

/// Whether the book says anything at all; where it does not, dataIsAlive() refuses.
bool canReadBook(const Facts& facts)
{
    return facts.market.isWhole && !facts.market.top.isCrossed() && facts.market.lastProof != Timestamp{};
}

std::optional<Refusal> spreadNarrowEnough(const Facts& facts)
{
    if (facts.draft.type != OrderType::Market || !canReadBook(facts))
        return std::nullopt;
    const std::optional<Ratio> width = spread(facts.market.top);
    if (!width || *width <= facts.limits.spreadMax)
        return std::nullopt; // a side without a price is bookThickEnough()'s concern
    return facts.no(ReasonCode::SpreadTooWide, Amount::of(facts.limits.spreadMax), Amount::of(*width));
}

std::optional<Refusal> bookThickEnough(const Facts& facts)
{
    if (!facts.taken || facts.taken->isComplete || !canReadBook(facts))
        return std::nullopt;
    return facts.no(ReasonCode::BookTooThin, Amount::of(facts.taken->filled), Amount::of(facts.draft.quantity),
        facts.offer(facts.taken->filled.lots()));
}

std::optional<Refusal> dataIsAlive(const Facts& facts)
{
    const Amount allowed = Amount::of(facts.limits.stalenessMax);
    const std::optional<Duration> age = dataAge(facts.market, facts.account.now);
    if (age && *age > facts.limits.stalenessMax)
        return facts.no(ReasonCode::MarketDataStale, allowed, Amount::of(*age));
    if (isMarkOutlived(facts.market))
        return facts.no(ReasonCode::MarketDataStale, Amount::of(kMarkOutlivedAfter), Amount::of(facts.market.topTime - facts.market.markTime));
    if (!age || !facts.mark || !facts.market.isWhole || facts.market.top.isCrossed())
        return facts.no(ReasonCode::MarketDataStale, allowed);
    // Another instrument that is held has no mark: what the account is worth is unknown.
    if (!facts.account.isValued)
        return Refusal{ReasonCode::MarketDataStale, {}, allowed, {}, {}};
    return std::nullopt;
}

std::optional<Refusal> postOnlyRests(const Facts& facts)
{
    const OrderDraft& draft = facts.draft;
    const bool isBuy = draft.side == Side::Buy;
    const std::optional<BookLevel>& opposing = isBuy ? facts.ask : facts.bid;
    if (!draft.isPostOnly || !draft.limitPrice || !opposing)
        return std::nullopt;
    if (isBuy ? *draft.limitPrice < opposing->price : *draft.limitPrice > opposing->price)
        return std::nullopt;
    const Price beside = Price::ofTicks(opposing->price.ticks() - signOf(draft.side));
    return facts.no(ReasonCode::PostOnlyWouldTake, Amount::of(opposing->price), Amount::of(*draft.limitPrice), facts.offer(beside));
}

/// A stop waits for the mark to come to it: at or behind the mark it would go off at once.
std::optional<Refusal> triggerAhead(const Facts& facts)
{
    const OrderDraft& draft = facts.draft;
    if (draft.type != OrderType::StopMarket || !draft.triggerPrice || !facts.mark)
        return std::nullopt;
    if (draft.side == Side::Buy ? *draft.triggerPrice > *facts.mark : *draft.triggerPrice < *facts.mark)
        return std::nullopt;
    const Price beyond = Price::ofTicks(facts.mark->ticks() + signOf(draft.side));
    return facts.no(ReasonCode::TriggerWrongSide, Amount::of(*facts.mark), Amount::of(*draft.triggerPrice), facts.offer(beyond));
}

bool isTwin(const RecentDraft& recent, const OrderDraft& draft)
{
    return recent.instrument == draft.instrument && recent.side == draft.side && recent.type == draft.type
        && recent.quantity == draft.quantity && recent.limitPrice == draft.limitPrice && recent.triggerPrice == draft.triggerPrice;
}

std::optional<Refusal> notTwice(const Facts& facts)
{
    if (facts.draft.isDuplicateConfirmed)
        return std::nullopt;
    const Duration window = facts.limits.duplicateWindow;
    std::optional<Duration> youngest;
    for (const RecentDraft& recent : facts.account.recent) {
        const Duration age = std::max(facts.account.now - recent.time, Duration::zero());
        if (age < window && isTwin(recent, facts.draft))
            youngest = std::min(youngest.value_or(age), age);
    }
    return youngest ? std::optional(facts.no(ReasonCode::DuplicateOrder, Amount::of(window), Amount::of(*youngest))) : std::nullopt;
}

std::optional<Refusal> countWithin(const Facts& facts, ReasonCode code, std::int64_t before, std::int64_t allowed)
{
    if (before < allowed)
        return std::nullopt;
    return facts.no(code, Amount::of(allowed), Amount::of(before < INT64_MAX ? before + 1 : before));
}

std::optional<Refusal> perSecond(const Facts& facts)
{
    return countWithin(facts, ReasonCode::OrderRatePerSecond, facts.account.ordersLastSecond, facts.limits.ordersPerSecond);
}

std::optional<Refusal> perMinute(const Facts& facts)
{
    return countWithin(facts, ReasonCode::OrderRatePerMinute, facts.account.ordersLastMinute, facts.limits.ordersPerMinute);
}

std::optional<Refusal> ordersOpen(const Facts& facts)
{
    return countWithin(facts, ReasonCode::OpenOrders, facts.account.openOrders, facts.limits.openOrders);
}

// A wide, thin or silent market, and a busy trader, must not keep anybody in a position: those rules bind new risk alone.
constexpr Rule kMarketRules[] = {
    {priceWithinCollar, true},
    {spreadNarrowEnough, false},
    {bookThickEnough, false},
    {dataIsAlive, false},
    {postOnlyRests, true},
    {triggerAhead, true},
    {notTwice, true},
    {perSecond, false},
    {perMinute, false},
    {ordersOpen, false},
};
constexpr Rule kTwinRules[] = {{notTwice, true}};
constexpr Rule kCountRules[] = {
    {perSecond, false},
    {perMinute, false},
    {ordersOpen, false},
};

} // namespace

RuleGroup twinRules() { return groupOf<kTwinRules>(); }
RuleGroup countRules() { return groupOf<kCountRules>(); }
RuleGroup marketRules() { return groupOf<kMarketRules>(); }

} // namespace jarvis::risk
