#include "engine/execution/cost_sums.h"

#include "engine/execution/cost_figures.h"

#include <algorithm>

namespace jarvis::execution {
namespace {

constexpr std::int64_t kMemory = 16;

void add(CostTotals& sum, const CostTotals& more, std::int64_t sign)
{
    const auto count = [sign](std::uint32_t& to, std::uint32_t by) { to += static_cast<std::uint32_t>(sign) * by; };
    const auto money = [sign](Money& to, Money by) { to += by * sign; };
    count(sum.orders, more.orders);
    count(sum.rejected, more.rejected);
    count(sum.measured, more.measured);
    for (auto part : {&CostTotals::asked, &CostTotals::got, &CostTotals::value, &CostTotals::madeValue, &CostTotals::fee,
             &CostTotals::arrivalValue, &CostTotals::slippage, &CostTotals::delay, &CostTotals::opportunity, &CostTotals::spreadValue,
             &CostTotals::effective, &CostTotals::expectedCost, &CostTotals::realisedCost, &CostTotals::error})
        money(sum.*part, more.*part);
    for (std::size_t i = 0; i < kMarkCount; ++i) {
        money(sum.marks[i].value, more.marks[i].value);
        money(sum.marks[i].realised, more.marks[i].realised);
    }
}

/// A cost as a share of what it is the cost of, bounded: a hundred percent is as bad as it gets.
Ratio shareOf(Money cost, Money of)
{
    constexpr Int128 kOne = Ratio::kOne;
    const Int128 share = multiplyDivide(cost.units(), Ratio::kOne, 1, Rounding::Nearest) / of.units();
    return Ratio{static_cast<std::int64_t>(std::clamp(share, -kOne, kOne))};
}

} // namespace

void add(CostTotals& sum, const CostTotals& more) { add(sum, more, +1); }
void subtract(CostTotals& sum, const CostTotals& less) { add(sum, less, -1); }

CostTotals shareOf(const OrderCost& cost, const Instrument& is)
{
    const CostFigures figures = figuresOf(cost, is);
    CostTotals share;
    share.measured = 1;
    share.value = cost.value;
    share.madeValue = cost.value.scaledBy(cost.made.lots(), std::max<std::int64_t>(1, cost.filled.lots()), Rounding::Nearest);
    share.fee = cost.fee;
    share.arrivalValue = figures.arrivalValue.value_or(Money::zero());
    share.slippage = figures.slippage.value_or(Money::zero());
    share.delay = figures.delay.value_or(Money::zero());
    share.opportunity = figures.opportunity.value_or(Money::zero());
    share.spreadValue = cost.spreadValue;
    share.effective = cost.effective;
    for (std::size_t i = 0; i < kMarkCount; ++i)
        share.marks[i] = {cost.marks[i].value, cost.marks[i].realised};
    if (figures.expected) {
        share.expectedCost = *figures.expected + cost.fee;
        share.realisedCost = *figures.slippage + cost.fee;
        share.error = (share.realisedCost - share.expectedCost).absolute();
    }
    return share;
}

void learn(CostForecast& forecast, const OrderCost& cost, const Instrument& is)
{
    const CostFigures figures = figuresOf(cost, is);
    const bool isTaken = cost.made.lots() * 2 < cost.filled.lots();
    if (cost.tactic == Tactic::Exit || !isTaken || !figures.expected || *figures.arrivalValue <= Money::zero())
        return;
    const Money value = *figures.arrivalValue;
    const std::int64_t beyond = shareOf(*figures.slippage - *figures.expected, value).e8;
    const std::int64_t whole = shareOf(*figures.slippage + cost.fee, value).e8;
    const std::int64_t error = beyond - forecast.bias.e8;
    forecast.samples += forecast.samples < UINT32_MAX ? 1 : 0;
    const std::int64_t weight = std::min<std::int64_t>(forecast.samples, kMemory);
    forecast.bias.e8 += error / weight;
    forecast.deviation.e8 += ((error < 0 ? -error : error) - forecast.deviation.e8) / weight;
    forecast.cost.e8 += ((whole < 0 ? -whole : whole) - forecast.cost.e8) / weight;
}

} // namespace jarvis::execution
