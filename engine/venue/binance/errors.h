#pragma once

#include "engine/venue/venue_error.h"

#include <span>

namespace jarvis::venue::binance {

/// Every code of Binance USDⓈ-M that we act on (developers.binance.com, error codes of USDⓈ-margined futures).
std::span<const VenueError> allErrors();
/// A code that is not listed is a refusal with its number.
VenueError errorOf(int code);

} // namespace jarvis::venue::binance
