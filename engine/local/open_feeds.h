#pragma once

#include "engine/local/open_feed.h"
#include "engine/venue/feed_plan.h"
#include "engine/venue/live_endpoints.h"

#include <optional>
#include <string>
#include <vector>

namespace jarvis::local {

/// The feeds of a plan as one, with the clock that all of them share.
struct OpenedFeeds {
    OpenedFeed all;
    std::vector<std::string> notes; ///< which of them could not be opened, and why; for the log
};

/// Opens one feed as it is, several side by side. Simulated ones are venues of one world: the prices are those of the first one's seed,
/// the traders their own. Where several are live, one that cannot be reached does not stop the others; when none can, that is the error.
/// Blocks for some seconds at most, for each. `begin`: of the world of several simulated ones; nothing: now.
Expected<OpenedFeeds, venue::FeedError> openFeeds(const venue::FeedPlan& plan, const venue::LiveAddresses& instead, std::optional<Timestamp> begin = {});

} // namespace jarvis::local
