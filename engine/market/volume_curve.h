#pragma once

#include "engine/model/algorithm.h"
#include "engine/model/market_data.h"

#include <span>

namespace jarvis::market {

/// How the volume of these bars spreads over the hours of the UTC day: the busiest hour weighs 255, one with any volume at least 1.
VolumeCurve volumeCurveOf(std::span<const Candle> bars);

} // namespace jarvis::market
