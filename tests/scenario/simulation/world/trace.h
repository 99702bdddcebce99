#pragma once

#include "engine/api/event.h"
#include "engine/model/venue_messages.h"

#include <string>

namespace jarvis::scenario {

/// For `--trace`: one line, in English.
std::string textOf(const api::EventRecord& record);
std::string textOf(const VenueRequest& request);

} // namespace jarvis::scenario
