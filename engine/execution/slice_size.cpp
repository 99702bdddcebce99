#include "engine/execution/slice_size.h"

#include "engine/execution/schedule.h"

#include <algorithm>

namespace jarvis::execution {

Quantity leastQuantity(const Instrument& is, Price price, bool isReduceOnly)
{
    const Quantity least = std::max(is.spec().quantityMin, Quantity::ofLots(1));
    const Money lot = is.notional(price, Quantity::ofLots(1));
    if (isReduceOnly || lot <= Money::zero())
        return least;
    const Int128 lots = divideRounded(is.spec().notionalMin.units(), lot.units(), Rounding::Up);
    return std::max(least, Quantity::ofLots(static_cast<std::int64_t>(std::min(lots, Int128(is.spec().quantityMax.lots())))));
}

std::uint32_t slicesMax(Quantity quantity, Quantity least)
{
    const std::int64_t count = quantity.lots() / std::max<std::int64_t>(least.lots(), 1);
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(count, 1, Schedule::kSlicesMax));
}

Quantity participationAllowance(Ratio max, Quantity marketVolume, Quantity traded, Quantity otherwise)
{
    if (max.e8 <= 0)
        return otherwise;
    const Int128 lots = multiplyDivide(marketVolume.lots(), max.e8, Ratio::kOne, Rounding::Down) - traded.lots();
    return Quantity::ofLots(static_cast<std::int64_t>(std::clamp(lots, Int128(0), Int128(INT64_MAX))));
}

Quantity sliceQuantity(const SliceNeed& need)
{
    const Quantity burst = Quantity::ofLots(std::max<std::int64_t>(need.regular.lots(), 1) * kCatchUp);
    Quantity size = std::min({need.due, burst, need.rest});
    if (size <= Quantity::zero())
        return Quantity::zero();
    if (need.rest - size < need.least)
        size = need.rest;
    size = std::min({size, need.allowed, need.most});
    // What a cap leaves behind must be sendable as well.
    if (size < need.rest && need.rest - size < need.least)
        size = need.rest - need.least;
    return size >= need.least ? size : Quantity::zero();
}

} // namespace jarvis::execution
