#include "engine/model/kelly.h"

#include "engine/base/check.h"

#include <algorithm>

namespace jarvis {
namespace {

/// Beyond this no product with a count and with Ratio::kOne is sure to fit. 1.1e6 USD in units: the parts below lose nothing that a ratio shows.
constexpr Int128 kUnitsMax = Int128(1) << 60;

Ratio ratioOf(Int128 e8) { return Ratio{static_cast<std::int64_t>(std::clamp<Int128>(e8, 0, INT64_MAX))}; }

} // namespace

Ratio kellyShare(const KellyBet& bet, Ratio cap)
{
    const bool isBet = bet.winProbability.e8 >= 0 && bet.winProbability.e8 <= Ratio::kOne && bet.odds.e8 > 0 && bet.factor.e8 > 0;
    if (!isBet)
        return Ratio{};
    // edge ÷ odds = p − (1 − p) ÷ odds, in units of 1e-8.
    const Int128 lost = divideRounded(Int128(Ratio::kOne - bet.winProbability.e8) * Ratio::kOne, bet.odds.e8, Rounding::Up);
    const Int128 whole = bet.winProbability.e8 - lost;
    if (whole <= 0)
        return Ratio{};
    const Int128 share = divideRounded(whole * bet.factor.e8, Ratio::kOne, Rounding::Down);
    return Ratio{static_cast<std::int64_t>(std::clamp(share, Int128(0), Int128(std::max<std::int64_t>(cap.e8, 0))))};
}

Ratio breakEvenWinRate(Ratio odds)
{
    CHECK(odds.e8 >= 0);
    return ratioOf(divideRounded(Int128(Ratio::kOne) * Ratio::kOne, Int128(Ratio::kOne) + odds.e8, Rounding::Up));
}

void TradeRecord::book(Money net, int sign)
{
    if (net > Money::zero()) {
        wins += sign;
        gained += net * sign;
    } else if (net < Money::zero()) {
        losses += sign;
        lost += -net * sign;
    }
}

std::optional<KellyBet> TradeRecord::bet(Ratio factor) const
{
    if (losses <= 0 || lost <= Money::zero())
        return std::nullopt;
    Int128 gain = gained.units();
    Int128 loss = lost.units();
    while (std::max(gain, loss) > kUnitsMax) {
        gain /= 2;
        loss = std::max<Int128>(loss / 2, 1);
    }
    const Int128 won = divideRounded(Int128(wins) * Ratio::kOne, count(), Rounding::Down);
    // Average gain ÷ average loss.
    const Int128 odds = wins > 0 ? divideRounded(gain * losses * Ratio::kOne, loss * wins, Rounding::Down) : 0;
    return KellyBet{ratioOf(won), ratioOf(odds), factor};
}

} // namespace jarvis
