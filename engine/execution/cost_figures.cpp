#include "engine/execution/cost_figures.h"

namespace jarvis::execution {

Money valueAt(const Instrument& is, MidPrice mid, Quantity quantity)
{
    CHECK(mid.isKnown());
    return is.notional(Price::ofTicks(1), quantity).scaledBy(mid.twiceTicks, 2, Rounding::Nearest);
}

Money spreadCost(Money value, Side side, Price price, MidPrice mid, MidPrice before)
{
    CHECK(mid.isKnown() && before.isKnown());
    // 2 (p − mid) / before = 2 (2 p − twice mid) / twice before.
    const std::int64_t away = 2 * price.ticks() - mid.twiceTicks;
    return value.scaledBy(2 * signOf(side) * away, before.twiceTicks, Rounding::Nearest);
}

std::optional<Money> CostFigures::shortfall() const
{
    if (!delay || !slippage || !opportunity)
        return std::nullopt;
    return *delay + *slippage + fee + *opportunity;
}

CostFigures figuresOf(const OrderCost& cost, const Instrument& is)
{
    CostFigures figures;
    const int sign = signOf(cost.side);
    figures.fee = cost.fee;
    if (cost.arrival.isKnown()) {
        figures.arrivalValue = valueAt(is, cost.arrival, cost.filled);
        figures.slippage = (cost.value - *figures.arrivalValue) * sign;
        if (is.isPrice(cost.expected))
            figures.expected = (is.notional(cost.expected, cost.filled) - *figures.arrivalValue) * sign;
    }
    if (cost.decision.isKnown()) {
        figures.decisionValue = valueAt(is, cost.decision, cost.filled);
        if (figures.arrivalValue)
            figures.delay = (*figures.arrivalValue - *figures.decisionValue) * sign;
        if (cost.unfilled() <= Quantity::zero())
            figures.opportunity = Money::zero();
        else if (cost.end.isKnown())
            figures.opportunity = (valueAt(is, cost.end, cost.unfilled()) - valueAt(is, cost.decision, cost.unfilled())) * sign;
    }
    return figures;
}

std::optional<double> inBps(Money cost, Money of)
{
    if (of <= Money::zero())
        return std::nullopt;
    return cost.toDouble() / of.toDouble() * 10'000.0;
}

} // namespace jarvis::execution
