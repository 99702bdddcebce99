#include "engine/model/r_multiple.h"

namespace jarvis {

std::optional<std::int64_t> milliR(Money net, Money initialRisk)
{
    Int128 thousandfold = 0;
    if (initialRisk <= Money::zero() || __builtin_mul_overflow(net.units(), Int128(1'000), &thousandfold))
        return std::nullopt;
    const Int128 result = divideRounded(thousandfold, initialRisk.units(), Rounding::Down);
    if (result > INT64_MAX || result < INT64_MIN)
        return std::nullopt;
    return static_cast<std::int64_t>(result);
}

} // namespace jarvis
