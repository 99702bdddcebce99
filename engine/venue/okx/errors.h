#pragma once

#include "engine/venue/venue_error.h"

#include <span>
#include <string_view>

namespace jarvis::venue::okx {

/// Every code of OKX v5 that we act on.
std::span<const VenueError> allErrors();
/// A code that is not listed is a refusal with its number.
VenueError errorOf(int code);
/// Likewise, told apart by the venue's words where one code stands for several things: "Parameter posSide error" is 51000, as any wrong
/// parameter, and means an account that is in hedge mode.
VenueError errorOf(int code, std::string_view words);

} // namespace jarvis::venue::okx
