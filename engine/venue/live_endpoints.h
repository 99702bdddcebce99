#pragma once

#include <string>

namespace jarvis::venue {

/// Where a venue is reached instead of its usual addresses: for a proxy, or a simulator. Empty parts: the usual ones.
struct LiveEndpoints {
    std::string rest;   ///< https://host[:port], or http:// on this machine
    std::string stream; ///< wss://host[:port], or ws:// on this machine

    bool operator==(const LiveEndpoints&) const = default;
};

} // namespace jarvis::venue
