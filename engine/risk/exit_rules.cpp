// What exits must keep, for an entry and for a position alike.
#include "engine/risk/facts.h"

#include <algorithm>

namespace jarvis::risk {
namespace {

[[gnu::cold]] Refusal wrongPrice(ReasonCode code, const Instrument& is, Price reference, Price value, int towards)
{
    const Price next = Price::ofTicks(reference.ticks() + towards);
    return {code, is.id(), Amount::of(reference), Amount::of(value), is.isPrice(next) ? Amount::of(next) : Amount::none()};
}

} // namespace

std::optional<Refusal> exitsInBounds(const ExitPlan& exits, const Instrument& is)
{
    for (const std::optional<Price>& price : {exits.takeProfit, exits.stopLoss, exits.trailingDistance}) {
        if (price && !is.isPrice(*price))
            return Refusal{ReasonCode::PriceOutOfBounds, is.id(), Amount::of(is.spec().priceMax), Amount::of(*price), {}};
    }
    if (exits.timeStop && *exits.timeStop <= Duration::zero())
        return Refusal{ReasonCode::GoodTillPassed, is.id(), {}, Amount::of(*exits.timeStop), {}};
    return std::nullopt;
}

std::optional<Refusal> takeProfitSide(const ExitPlan& exits, const Instrument& is, Side side, Price reference)
{
    if (!exits.takeProfit || (side == Side::Buy ? *exits.takeProfit > reference : *exits.takeProfit < reference))
        return std::nullopt;
    return wrongPrice(ReasonCode::TakeProfitWrongSide, is, reference, *exits.takeProfit, signOf(side));
}

std::optional<Refusal> stopLossSide(const ExitPlan& exits, const Instrument& is, Side side, Price reference)
{
    if (!exits.stopLoss || (side == Side::Buy ? *exits.stopLoss < reference : *exits.stopLoss > reference))
        return std::nullopt;
    return wrongPrice(ReasonCode::StopLossWrongSide, is, reference, *exits.stopLoss, -signOf(side));
}

std::optional<Refusal> stopBeforeLiquidation(const ExitPlan& exits, const Instrument& is, Side side, std::optional<Price> liquidation)
{
    if (!exits.stopLoss || !liquidation)
        return std::nullopt;
    if (side == Side::Buy ? *exits.stopLoss > *liquidation : *exits.stopLoss < *liquidation)
        return std::nullopt;
    return wrongPrice(ReasonCode::StopBeyondLiquidation, is, *liquidation, *exits.stopLoss, signOf(side));
}

} // namespace jarvis::risk
