#pragma once

#include "engine/local/engine_clock.h"
#include "engine/venue/feed.h"
#include "engine/venue/feed_spec.h"
#include "engine/venue/live_endpoints.h"

#include <memory>

namespace jarvis::local {

/// A feed and the clock that its time needs.
struct OpenedFeed {
    std::unique_ptr<venue::Feed> feed;
    /// Where it is stays where it is: journal and threads hold on to it.
    std::unique_ptr<EngineClock> clock;
};

/// Simulated and live markets run on the machine's clock; recordings bring their own time, at their own speed. `instead`: where
/// the live venue is reached. Opening one blocks for some seconds at most.
Expected<OpenedFeed, venue::FeedError> openFeed(const venue::FeedSpec& spec, const venue::LiveEndpoints& instead);

} // namespace jarvis::local
