#pragma once

#include "engine/model/position.h"
#include "engine/model/refusal.h"
#include "engine/model/scale_out.h"

#include <optional>

namespace jarvis::risk {

/// What a scale-out is judged against. References only: it lives for one call.
struct ScaleOutQuestion {
    const Instrument& is;
    const Position& position;
    const std::optional<ScaleOut>& present;
    std::optional<Price> mark;
};

/// Whether a position may be scaled out so: no more rungs than may be, each at a price of its own between the mark and the take-profit,
/// each an order that the venue takes, and together leaving the take-profit one too. A price where a rung rests already may have been
/// passed by the mark: it is about to fill. Any input gives an answer. An empty plan passes.
std::optional<Refusal> checkScaleOut(const ScaleOutPlan& plan, const ScaleOutQuestion& question);

/// Whether a take-profit lies beyond every rung that still has something to take; `farthest` is the last of those.
std::optional<Refusal> checkBeyondRungs(Price takeProfit, std::optional<Price> farthest, const Instrument& is, Side side);

} // namespace jarvis::risk
