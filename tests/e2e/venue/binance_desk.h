#pragma once

#include "tests/e2e/venue/venue_desk.h"

namespace jarvis::e2e {

/// A trader at Binance.
struct BinanceDesk : VenueDesk {
    explicit BinanceDesk(const char* secret = kSecret) : VenueDesk(kBinance, secret) {}
};

} // namespace jarvis::e2e
