#include "engine/risk/scale_out_rules.h"

#include "engine/risk/facts.h"

#include <algorithm>

namespace jarvis::risk {
namespace {

bool isThere(const std::optional<ScaleOut>& present, Price price)
{
    return present && std::any_of(present->kept().begin(), present->kept().end(), [price](const ScaleOutRung& rung) { return rung.price == price; });
}

std::optional<Refusal> faultOfSize(Quantity quantity, const Instrument& is)
{
    const Instrument::Spec& spec = is.spec();
    if (quantity <= Quantity::zero())
        return Refusal{ReasonCode::QuantityZero, is.id(), {}, Amount::of(quantity), Amount::of(spec.quantityMin)};
    if (quantity < spec.quantityMin)
        return Refusal{ReasonCode::QuantityTooSmall, is.id(), Amount::of(spec.quantityMin), Amount::of(quantity), Amount::of(spec.quantityMin)};
    if (quantity > spec.quantityMax)
        return Refusal{ReasonCode::QuantityTooLarge, is.id(), Amount::of(spec.quantityMax), Amount::of(quantity), Amount::of(spec.quantityMax)};
    return std::nullopt;
}

std::optional<Refusal> faultOfPrice(Price price, const ScaleOutQuestion& question)
{
    const Instrument& is = question.is;
    if (!is.isPrice(price))
        return Refusal{ReasonCode::PriceOutOfBounds, is.id(), Amount::of(is.spec().priceMax), Amount::of(price), {}};
    const Side side = question.position.side();
    if (!isThere(question.present, price)) {
        if (auto refusal = takeProfitSide(ExitPlan{price, {}, {}, {}}, is, side, *question.mark))
            return refusal;
    }
    const Price end = *question.position.exits.takeProfit;
    if (side == Side::Buy ? price < end : price > end)
        return std::nullopt;
    const Price last = Price::ofTicks(end.ticks() - signOf(side));
    return Refusal{ReasonCode::RungBeyondTakeProfit, is.id(), Amount::of(end), Amount::of(price), is.isPrice(last) ? Amount::of(last) : Amount::none()};
}

} // namespace

std::optional<Refusal> checkScaleOut(const ScaleOutPlan& plan, const ScaleOutQuestion& question)
{
    const Instrument& is = question.is;
    if (question.position.isFlat())
        return Refusal{ReasonCode::NoPosition, is.id(), {}, {}, {}};
    if (plan.count > ScaleOutPlan::kRungsMax)
        return Refusal{ReasonCode::RungCount, is.id(), Amount::of(std::int64_t{ScaleOutPlan::kRungsMax}), Amount::of(std::int64_t{plan.count}), {}};
    if (plan.count == 0)
        return std::nullopt;
    if (!question.position.exits.hasBoth())
        return Refusal{ReasonCode::ExitsMissing, is.id(), {}, {}, {}};
    if (!question.mark || !is.isPrice(*question.mark))
        return Refusal{ReasonCode::MarketDataStale, is.id(), {}, {}, {}};
    const Quantity most = std::max(question.position.held.absolute() - is.spec().quantityMin, Quantity::zero());
    Quantity sum;
    for (const ScaleOutPlan::Rung& rung : plan.asked()) {
        if (auto refusal = faultOfSize(rung.quantity, is))
            return refusal;
        if (auto refusal = faultOfPrice(rung.price, question))
            return refusal;
        const auto isTwin = [&rung](const ScaleOutPlan::Rung& other) { return other.price == rung.price; };
        if (std::count_if(plan.asked().begin(), plan.asked().end(), isTwin) > 1)
            return Refusal{ReasonCode::RungTwice, is.id(), {}, Amount::of(rung.price), {}};
        sum += rung.quantity;
    }
    if (sum > most)
        return Refusal{ReasonCode::RungsTooLarge, is.id(), Amount::of(most), Amount::of(sum), Amount::of(most)};
    return std::nullopt;
}

std::optional<Refusal> checkBeyondRungs(Price takeProfit, std::optional<Price> farthest, const Instrument& is, Side side)
{
    if (!farthest || (side == Side::Buy ? takeProfit > *farthest : takeProfit < *farthest))
        return std::nullopt;
    const Price next = Price::ofTicks(farthest->ticks() + signOf(side));
    return Refusal{ReasonCode::TakeProfitWithinRungs, is.id(), Amount::of(*farthest), Amount::of(takeProfit), is.isPrice(next) ? Amount::of(next) : Amount::none()};
}

} // namespace jarvis::risk
