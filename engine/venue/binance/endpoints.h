#pragma once

#include "engine/venue/live_endpoints.h"

#include <string>

namespace jarvis::venue::binance {

/// Where Binance USDⓈ-M is reached. Streams are split since 2026-04: books and trades under /public, marks under /market, the
/// account under /private; a stream that is asked for in the wrong place is acknowledged, and silent.
struct Endpoints {
    std::string rest = "https://fapi.binance.com";
    std::string stream = "wss://fstream.binance.com";

    /// The usual ones of mainnet or testnet, with the parts of `instead` that are not empty.
    static Endpoints of(bool isTestnet, const LiveEndpoints& instead)
    {
        Endpoints made;
        if (isTestnet)
            made = {"https://demo-fapi.binance.com", "wss://fstream.binancefuture.com"};
        if (!instead.rest.empty())
            made.rest = instead.rest;
        if (!instead.stream.empty())
            made.stream = instead.stream;
        return made;
    }
};

} // namespace jarvis::venue::binance
