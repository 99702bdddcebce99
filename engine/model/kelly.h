#pragma once

#include "engine/model/numbers.h"

namespace jarvis {

/// A bet as Kelly sees it.
struct KellyBet {
    Ratio winProbability; ///< 0 … 1
    Ratio odds;           ///< gain ÷ loss, > 0
    Ratio factor = Ratio{Ratio::kOne / 4};
};
/// Fractional Kelly: the share of capital to risk, factor × edge ÷ odds with edge = p × odds − (1 − p).
///
/// Zero without an edge, never above `cap`, rounded down. Threads: a pure function.
/// J. L. Kelly, "A New Interpretation of Information Rate", Bell System Technical Journal, 1956.
Ratio kellyShare(const KellyBet& bet, Ratio cap);

} // namespace jarvis
