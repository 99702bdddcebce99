#include "engine/model/kelly.h"

#include <algorithm>

namespace jarvis {

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

} // namespace jarvis
