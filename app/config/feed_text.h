#pragma once

#include <string_view>

namespace jarvis::config {

/// What a feed may look like: completes "it must be …".
inline constexpr std::string_view kFeedRule
    = "simulated, simulated:SEED (a whole number), or replay:PATH[@SPEED] with a speed of 1 to 100000 or max";

/// Whether `text` has the form of a feed. That a recording exists is for the engine to find out.
bool isFeed(std::string_view text);

} // namespace jarvis::config
