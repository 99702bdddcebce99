#include "engine/risk/facts.h"
#include "engine/risk/sizing.h"

#include <algorithm>

namespace jarvis::risk {
namespace {

/// What the trader named, checked to be of the mode's kind.
struct Wish {
    api::SizeMode mode;
    Money worth;  ///< for Notional and EquityShare
    Ratio share;  ///< for Risk and Kelly
};

std::optional<Wish> understood(const OrderQuestion& question, const Limits& limits, api::SizeMode mode, Amount size)
{
    switch (mode) {
    case api::SizeMode::Quantity: return Wish{mode, {}, {}};
    case api::SizeMode::Notional:
        return size.kind == Amount::Kind::Money ? std::optional(Wish{mode, size.asMoney(), {}}) : std::nullopt;
    case api::SizeMode::EquityShare:
        if (size.kind != Amount::Kind::Ratio)
            return std::nullopt;
        return Wish{mode, std::max(question.account.equity, Money::zero()).times(size.asRatio(), Rounding::Down), {}};
    case api::SizeMode::Risk:
        if (size.kind == Amount::Kind::None)
            return Wish{mode, {}, limits.riskPerTrade};
        return size.kind == Amount::Kind::Ratio ? std::optional(Wish{mode, {}, size.asRatio()}) : std::nullopt;
    case api::SizeMode::Kelly: return size.kind == Amount::Kind::Ratio ? std::optional(Wish{mode, {}, size.asRatio()}) : std::nullopt;
    }
    return std::nullopt;
}

Sized worthAt(const Instrument& is, Money worth, Price price)
{
    const Quantity asked = is.quantityWorth(worth, price);
    const bool fits = asked <= is.spec().quantityMax;
    return fits ? Sized{asked, api::SizeBound::Asked} : Sized{is.spec().quantityMax, api::SizeBound::VenueMax};
}

Sized sizeAt(const Facts& facts, const Wish& wish, Price entry)
{
    const bool isBuy = facts.draft.side == Side::Buy;
    // What a sale may come to be worth follows the mark, or the bid where that is higher: as the gate counts it.
    const Price mark = facts.bid && !isBuy ? std::max(*facts.mark, facts.bid->price) : *facts.mark;
    if (wish.mode != api::SizeMode::Risk && wish.mode != api::SizeMode::Kelly)
        return worthAt(facts.is, wish.worth, isBuy ? entry : std::max(entry, mark));
    const SizingInput in{facts.is, facts.draft.side, entry, facts.draft.exits.stopLoss, mark, facts.exposure.held,
        isBuy ? facts.exposure.openBuysValue : facts.exposure.openSellsValue, facts.account.capital(), facts.account.free()};
    return wish.mode == api::SizeMode::Kelly ? sizeByKelly(in, facts.limits, wish.share) : sizeByRisk(in, facts.limits, wish.share);
}

/// The worst price that `quantity` would meet; empty when there is none.
std::optional<Price> worstPriceFor(const OrderQuestion& question, const Limits& limits, Quantity quantity)
{
    OrderDraft draft = question.draft;
    draft.quantity = std::clamp(quantity, Quantity::ofLots(1), question.instrument->spec().quantityMax);
    return Facts({draft, question.instrument, question.market, question.exposure, question.account}, limits).entry;
}

} // namespace

std::optional<Sized> resolveSize(const OrderQuestion& question, const Limits& limits, api::SizeMode mode, Amount size)
{
    if (mode == api::SizeMode::Quantity)
        return Sized{question.draft.quantity, api::SizeBound::Asked};
    const std::optional<Wish> wish = understood(question, limits, mode, size);
    if (!wish || !question.instrument)
        return std::nullopt;
    const Facts facts(question, limits);
    const std::optional<Price> best = worstPriceFor(question, limits, Quantity::ofLots(1));
    if (!best || !facts.mark)
        return std::nullopt;
    // The size at the best price is the most it can be, so the price that it would meet is the worst there can be: what is sized
    // there meets no worse one.
    const Sized most = sizeAt(facts, *wish, *best);
    const std::optional<Price> worst = worstPriceFor(question, limits, most.quantity);
    return worst ? sizeAt(facts, *wish, *worst) : most;
}

} // namespace jarvis::risk
