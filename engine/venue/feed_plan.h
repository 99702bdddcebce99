#pragma once

#include "engine/base/expected.h"
#include "engine/venue/feed.h"
#include "engine/venue/feed_spec.h"

#include <string_view>
#include <vector>

namespace jarvis::venue {

/// The feeds of one account, side by side: at least one, at most kFeedsMax, and all in the same time.
using FeedPlan = std::vector<FeedSpec>;
inline constexpr std::size_t kFeedsMax = 4;

/// Reads feeds with a '+' between them, as `binance:BTCUSDT+bybit:BTCUSDT` or `simulated:7+simulated:8`; one alone is a plan as well. A
/// '+' belongs to the path of a recording unless a feed begins behind it. Each live venue may be there once. Recordings bring
/// their own time: they go with one another, at the same speed, and with nothing else.
Expected<FeedPlan, FeedError> parseFeedPlan(std::string_view text);

} // namespace jarvis::venue
