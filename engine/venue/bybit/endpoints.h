#pragma once

#include "engine/venue/live_endpoints.h"

#include <string>

namespace jarvis::venue::bybit {

/// Where Bybit v5 is reached: streams under /v5/public/linear and /v5/private.
struct Endpoints {
    std::string rest = "https://api.bybit.com";
    std::string stream = "wss://stream.bybit.com";

    /// The usual ones of mainnet or testnet, with the parts of `instead` that are not empty.
    static Endpoints of(bool isTestnet, const LiveEndpoints& instead)
    {
        Endpoints made;
        if (isTestnet)
            made = {"https://api-testnet.bybit.com", "wss://stream-testnet.bybit.com"};
        if (!instead.rest.empty())
            made.rest = instead.rest;
        if (!instead.stream.empty())
            made.stream = instead.stream;
        return made;
    }
};

} // namespace jarvis::venue::bybit
