#pragma once

#include "engine/venue/credentials.h"
#include "engine/venue/live_endpoints.h"
#include "engine/venue/order_names.h"
#include "engine/venue/venue.h"

#include <functional>
#include <memory>
#include <vector>

namespace jarvis::local {

/// An account at a venue that an engine is to trade on.
struct VenueAccountSpec {
    VenueId venue = VenueId::Binance;
    bool isTestnet = false;
    venue::LiveEndpoints instead; ///< of the venue's usual addresses
};

/// Whether orders can be sent there.
bool canTradeAt(VenueId venue);

/// As LocalEngine::Options::makeVenue wants it.
using MakeAccount = std::function<std::unique_ptr<venue::Venue>(const std::vector<Instrument>&, const venue::OrderNames&)>;
/// The account's session, made when the instruments are known. May be called once. Requires canTradeAt().
MakeAccount accountAt(VenueAccountSpec spec, venue::Credentials credentials);

} // namespace jarvis::local
