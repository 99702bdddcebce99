#pragma once

#include "engine/model/instrument.h"

#include <string>

namespace jarvis::venue {

/// Where a venue is reached instead of its usual addresses: for a proxy, or a simulator. Empty parts: the usual ones.
struct LiveEndpoints {
    std::string rest;   ///< https://host[:port], or http:// on this machine
    std::string stream; ///< wss://host[:port], or ws:// on this machine

    bool operator==(const LiveEndpoints&) const = default;
};

/// The same for every live venue.
struct LiveAddresses {
    LiveEndpoints binance;
    LiveEndpoints bybit;
    LiveEndpoints okx;

    /// Requires a live venue.
    const LiveEndpoints& of(VenueId venue) const
    {
        CHECK(venue == VenueId::Binance || venue == VenueId::Bybit || venue == VenueId::Okx);
        return venue == VenueId::Binance ? binance : venue == VenueId::Bybit ? bybit : okx;
    }
    bool operator==(const LiveAddresses&) const = default;
};

} // namespace jarvis::venue
