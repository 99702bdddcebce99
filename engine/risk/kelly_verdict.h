#pragma once

#include "engine/model/kelly.h"
#include "engine/model/refusal.h"

#include <optional>

namespace jarvis::risk {

/// What Kelly's formula says of the next position, or why it says nothing. Both: it says that there is no edge.
struct KellyVerdict {
    std::optional<KellyAdvice> advice;
    std::optional<Refusal> refusal;
};

/// Judges by the closed positions of the same instrument and side where there are enough of them to know the odds, else by all of the
/// account's. Never guesses: too few, or none that lost, is a refusal.
KellyVerdict judgeByKelly(const TradeHistory& trades, const KellySettings& settings);

} // namespace jarvis::risk
