#pragma once

#include "engine/venue/live_endpoints.h"

#include <string>

namespace jarvis::venue::okx {

/// Where OKX v5 is reached. Streams are split: books, trades, marks and funding under /ws/v5/public, the account under
/// /ws/v5/private, bars and conditional orders under /ws/v5/business. Demo trading is the same REST address with a header of its own.
struct Endpoints {
    std::string rest = "https://www.okx.com";
    std::string stream = "wss://ws.okx.com:8443";
    bool isDemo = false;

    /// The usual ones of live or demo trading, with the parts of `instead` that are not empty.
    static Endpoints of(bool isDemo, const LiveEndpoints& instead)
    {
        Endpoints made;
        made.isDemo = isDemo;
        if (isDemo)
            made.stream = "wss://wspap.okx.com:8443";
        if (!instead.rest.empty())
            made.rest = instead.rest;
        if (!instead.stream.empty())
            made.stream = instead.stream;
        return made;
    }
};

} // namespace jarvis::venue::okx
