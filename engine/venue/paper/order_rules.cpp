#include "engine/venue/paper/order_rules.h"

namespace jarvis::venue::paper {
namespace {

Refusal refuse(ReasonCode code, InstrumentId instrument, Amount limit = {}, Amount value = {}, Amount wouldPass = {})
{
    return Refusal{code, instrument, limit, value, wouldPass};
}

std::optional<ReasonCode> contradictionOf(const Order& order)
{
    if (order.type == OrderType::Limit && !order.limitPrice)
        return ReasonCode::PriceMissing;
    if (order.type == OrderType::StopMarket && !order.triggerPrice)
        return ReasonCode::TriggerMissing;
    if (order.timeInForce == TimeInForce::Gtd && !order.goodTill)
        return ReasonCode::GoodTillMissing;
    const bool canRest = order.type == OrderType::Limit
        && (order.timeInForce == TimeInForce::Gtc || order.timeInForce == TimeInForce::Gtd);
    if (order.isPostOnly && !canRest)
        return ReasonCode::ContradictingFlags;
    return std::nullopt;
}

std::optional<Refusal> refusalOfPrice(const Order& order, const Instrument& instrument)
{
    const Price max = instrument.spec().priceMax;
    for (const std::optional<Price>& price : {order.limitPrice, order.triggerPrice}) {
        if (price && (price->ticks() < 1 || *price > max))
            return refuse(ReasonCode::PriceOutOfBounds, instrument.id(), Amount::of(max), Amount::of(*price));
    }
    return std::nullopt;
}

std::optional<Refusal> refusalOfSize(const Order& order, const Instrument& instrument, const RuleView& view)
{
    const Instrument::Spec& spec = instrument.spec();
    if (order.quantity.lots() <= 0)
        return refuse(ReasonCode::QuantityZero, instrument.id());
    if (order.quantity > spec.quantityMax)
        return refuse(
            ReasonCode::QuantityTooLarge, instrument.id(), Amount::of(spec.quantityMax), Amount::of(order.quantity));
    if (order.isReduceOnly)
        return std::nullopt;
    if (order.quantity < spec.quantityMin)
        return refuse(
            ReasonCode::QuantityTooSmall, instrument.id(), Amount::of(spec.quantityMin), Amount::of(order.quantity));
    std::optional<Price> price = order.type == OrderType::Limit ? order.limitPrice : order.triggerPrice;
    if (order.type == OrderType::Market)
        price = view.touch ? view.touch : view.mark;
    if (!price)
        return std::nullopt;
    const Money notional = instrument.notional(*price, order.quantity);
    if (notional < spec.notionalMin)
        return refuse(
            ReasonCode::NotionalTooSmall, instrument.id(), Amount::of(spec.notionalMin), Amount::of(notional));
    return std::nullopt;
}

} // namespace

std::optional<Refusal> refusalOf(const Order& order, const Instrument& instrument, const RuleView& view)
{
    if (view.status != InstrumentStatus::Trading)
        return refuse(ReasonCode::InstrumentNotTrading, instrument.id());
    if (const auto contradiction = contradictionOf(order))
        return refuse(*contradiction, instrument.id());
    if (const auto price = refusalOfPrice(order, instrument))
        return price;
    if (const auto size = refusalOfSize(order, instrument, view))
        return size;
    if (order.goodTill && order.timeInForce == TimeInForce::Gtd && *order.goodTill <= view.now)
        return refuse(ReasonCode::GoodTillPassed, instrument.id(), Amount::of(view.now), Amount::of(*order.goodTill));
    if (order.isReduceOnly && !reduces(order.side, view.held))
        return refuse(
            ReasonCode::ReduceOnlyIncreases, instrument.id(), Amount::of(view.held), Amount::of(order.quantity));
    if (order.type == OrderType::StopMarket && view.mark && isTriggeredAt(order, *order.triggerPrice, *view.mark))
        return refuse(
            ReasonCode::TriggerWrongSide, instrument.id(), Amount::of(*view.mark), Amount::of(*order.triggerPrice));
    return std::nullopt;
}

bool isTriggeredAt(const Order& order, Price trigger, Price mark)
{
    const bool actsAbove = (order.side == Side::Buy) != (order.role == OrderRole::TakeProfit);
    return actsAbove ? mark >= trigger : mark <= trigger;
}

bool reduces(Side side, Quantity held)
{
    return side == Side::Buy ? held < Quantity::zero() : held > Quantity::zero();
}

} // namespace jarvis::venue::paper
