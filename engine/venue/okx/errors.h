#pragma once

#include "engine/venue/venue_error.h"

#include <span>

namespace jarvis::venue::okx {

/// Every code of OKX v5 that we act on.
std::span<const VenueError> allErrors();
/// A code that is not listed is a refusal with its number.
VenueError errorOf(int code);

} // namespace jarvis::venue::okx
