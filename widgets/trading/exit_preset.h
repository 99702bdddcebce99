#pragma once

#include "engine/model/instrument.h"
#include "engine/model/order.h"

#include <algorithm>
#include <optional>

namespace jarvis::widgets::trading {

/// Where the exits of a quick order lie: shares of its entry price.
struct ExitPreset {
    Ratio takeProfit = Ratio::ofPercent(2);
    Ratio stopLoss = Ratio::ofPercent(1);

    /// Both exits around `entry`, on the grid, at least a tick away. Rounded so that the stop is never further than asked.
    ExitPlan around(Price entry, Side side) const
    {
        const auto away = [entry](Ratio share, Rounding rounding) {
            const auto ticks = static_cast<std::int64_t>(divideRounded(Int128(entry.ticks()) * share.e8, Ratio::kOne, rounding));
            return std::max<std::int64_t>(1, ticks);
        };
        const std::int64_t sign = signOf(side);
        ExitPlan plan;
        plan.takeProfit = Price::ofTicks(std::max<std::int64_t>(1, entry.ticks() + sign * away(takeProfit, Rounding::Up)));
        plan.stopLoss = Price::ofTicks(std::max<std::int64_t>(1, entry.ticks() - sign * away(stopLoss, Rounding::Down)));
        return plan;
    }
};

} // namespace jarvis::widgets::trading
