#include "widgets/trading/ticket_exits.h"

#include "engine/base/check.h"

#include <algorithm>

namespace jarvis::widgets::trading {
namespace {

constexpr int kShareDigits = 6;    // of a percent: Ratio's own grid
constexpr int kMultipleDigits = 4;
/// Nobody aims further; keeps every product far from overflow.
constexpr std::int64_t kMultipleMax = 100'000;

/// +1 where the leg lies above the entry.
int directionOf(ExitLeg leg, Side side)
{
    return leg == ExitLeg::TakeProfit ? signOf(side) : -signOf(side);
}

Rounding distanceRounding(ExitLeg leg)
{
    return leg == ExitLeg::TakeProfit ? Rounding::Up : Rounding::Down;
}

/// Ticks from entry to `exit`; not above zero when it lies on the wrong side.
std::int64_t distanceOf(ExitLeg leg, Side side, Price entry, Price exit)
{
    return (exit.ticks() - entry.ticks()) * directionOf(leg, side);
}

std::optional<Price> exitAt(ExitLeg leg, Side side, Price entry, Int128 distance)
{
    const Int128 ticks = Int128(entry.ticks()) + directionOf(leg, side) * std::max<Int128>(1, distance);
    if (ticks < 1 || ticks > INT64_MAX)
        return std::nullopt;
    return Price::ofTicks(static_cast<std::int64_t>(ticks));
}

ExitLeg otherLeg(ExitLeg leg)
{
    return leg == ExitLeg::TakeProfit ? ExitLeg::StopLoss : ExitLeg::TakeProfit;
}

} // namespace

Rounding exitRounding(Side side)
{
    return side == Side::Buy ? Rounding::Up : Rounding::Down;
}

std::optional<Price> exitAtShare(ExitLeg leg, Side side, Price entry, Ratio share)
{
    return exitAt(leg, side, entry, divideRounded(Int128(entry.ticks()) * share.e8, Ratio::kOne, distanceRounding(leg)));
}

std::optional<Ratio> shareOfExit(ExitLeg leg, Side side, Price entry, Price exit)
{
    const std::int64_t distance = distanceOf(leg, side, entry, exit);
    if (distance <= 0 || entry.ticks() <= 0)
        return std::nullopt;
    // Against the direction in which the way back rounds, so that the last resort gives the same tick again.
    const Rounding against = leg == ExitLeg::TakeProfit ? Rounding::Down : Rounding::Up;
    const Int128 exact = divideRounded(Int128(distance) * Ratio::kOne, entry.ticks(), against);
    for (int digits = 0; digits < kShareDigits; ++digits) {
        const Int128 unit = powerOfTen(kShareDigits - digits);
        const Ratio candidate{static_cast<std::int64_t>(divideRounded(exact, unit, Rounding::Nearest) * unit)};
        if (exitAtShare(leg, side, entry, candidate) == exit)
            return candidate;
    }
    return Ratio{static_cast<std::int64_t>(exact)};
}

std::optional<Price> exitAtMultiple(ExitLeg leg, const ExitMultiple& in, const Decimal& multiple)
{
    const std::int64_t known = distanceOf(otherLeg(leg), in.side, in.entry, in.other);
    const Int128 one = powerOfTen(multiple.scale);
    if (known <= 0 || multiple.mantissa <= 0 || multiple.mantissa / one >= kMultipleMax)
        return std::nullopt;
    const Int128 distance = leg == ExitLeg::TakeProfit ? divideRounded(known * multiple.mantissa, one, Rounding::Up)
                                                       : divideRounded(known * one, multiple.mantissa, Rounding::Down);
    return exitAt(leg, in.side, in.entry, distance);
}

std::optional<Decimal> multipleOfExit(ExitLeg leg, const ExitMultiple& in, Price exit)
{
    const std::int64_t own = distanceOf(leg, in.side, in.entry, exit);
    const std::int64_t known = distanceOf(otherLeg(leg), in.side, in.entry, in.other);
    if (own <= 0 || known <= 0)
        return std::nullopt;
    const std::int64_t reward = leg == ExitLeg::TakeProfit ? own : known;
    const std::int64_t risk = leg == ExitLeg::TakeProfit ? known : own;
    Decimal candidate;
    for (int digits = 0; digits <= kMultipleDigits; ++digits) {
        candidate = Decimal{divideRounded(reward * powerOfTen(digits), risk, Rounding::Nearest), digits};
        if (exitAtMultiple(leg, in, candidate) == exit)
            break;
    }
    return candidate.normalized();
}

} // namespace jarvis::widgets::trading
