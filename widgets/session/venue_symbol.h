#pragma once

#include "engine/model/instrument.h"

#include <string>
#include <string_view>

namespace jarvis::widgets::session {

/// How an instrument is named that several venues list under the same symbol: "BTCUSDT@Bybit". Venues' names are not translated.
std::string symbolAtVenue(const std::string& symbol, VenueId venue);

/// Whether `shown` names `symbol`, by itself or at some venue.
bool isListingOf(std::string_view shown, std::string_view symbol);

} // namespace jarvis::widgets::session
