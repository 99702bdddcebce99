#include "engine/execution/impact.h"

#include <algorithm>

namespace jarvis::execution {

Money visibleLiquidity(const Instrument& is, std::span<const BookLevel> levels)
{
    Money sum;
    for (const BookLevel& level : levels) {
        if (is.isPrice(level.price) && level.quantity > Quantity::zero())
            sum += is.notional(level.price, std::min(level.quantity, is.spec().quantityMax));
    }
    return sum;
}

Ratio impactOf(Money notional, Money liquidity)
{
    constexpr Ratio kMost{INT64_MAX};
    if (liquidity <= Money::zero())
        return kMost;
    Int128 scaled = 0;
    if (__builtin_mul_overflow(notional.units(), Int128(Ratio::kOne), &scaled))
        return kMost;
    return Ratio{static_cast<std::int64_t>(std::min(scaled / liquidity.units(), Int128(kMost.e8)))};
}

Choice chooseByImpact(Ratio impact)
{
    const AlgorithmKind kind = impact < Ratio::ofPercent(1) ? AlgorithmKind::Market
        : impact < Ratio::ofPercent(5)                      ? AlgorithmKind::Twap
        : impact < Ratio::ofPercent(10)                     ? AlgorithmKind::Vwap
                                                            : AlgorithmKind::Iceberg;
    return {kind, usualSlices(kind)};
}

std::uint32_t usualSlices(AlgorithmKind kind)
{
    switch (kind) {
    case AlgorithmKind::Market: return 1;
    case AlgorithmKind::Twap: return 5;
    case AlgorithmKind::Vwap: return 10;
    case AlgorithmKind::Iceberg: return 20;
    case AlgorithmKind::Peg: return 1;
    case AlgorithmKind::Chase: return 1;
    }
    UNREACHABLE();
}

} // namespace jarvis::execution
