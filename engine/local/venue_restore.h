#pragma once

#include "engine/api/event.h"
#include "engine/venue/venue.h"

#include <cstdint>
#include <vector>

namespace jarvis::local {

/// The largest number that the venue gave out so far, as the records tell: a recording that plays again must not give it out twice.
/// Trades that we numbered ourselves do not count: they lie far above, and the venue would be left with nothing.
std::uint64_t largestVenueNumber(const std::vector<api::EventRecord>& records);

/// Gives a venue that lives in this process what the journal says rests there and is held there.
void restoreVenue(venue::Venue& venue, const std::vector<api::EventRecord>& state, Timestamp now);

} // namespace jarvis::local
