#pragma once

#include "engine/api/engine.h"
#include "engine/wire/stream.h"

#include <cstdint>
#include <optional>
#include <string>

namespace jarvis::remote {

/// How the connection to a remote engine is, for displays.
struct RemoteStatus {
    enum class Problem : std::uint8_t {
        None = 0,
        Unreachable = 1, ///< no connection: refused, unknown host, or cut
        NotTrusted,      ///< the engine could not prove who it is
        BadToken,
        Expired,
        Forbidden,
        VersionMismatch,
        TooMany,
        Stopping,        ///< it goes down, or over to another node
        TooSlow,         ///< this desk could not keep up, and begins anew
        Broken,          ///< it says what nobody understands
    };
    api::Link link = api::Link::Connecting;
    Problem problem = Problem::None; ///< why it is not Live
    bool isOver = false;             ///< no further try: the same would happen again
    std::string node;                ///< the engine's name
    std::string version;
    std::string user;                ///< as whom we were recognised
    bool mayTrade = false;
    Duration roundTrip{};            ///< of the last ping
    Duration clockOffset{};          ///< the engine's clock minus ours
    std::uint64_t skipped = 0;       ///< frames and events of a later release, since the beginning
    std::string detail;              ///< English, for logs; no secrets
};

} // namespace jarvis::remote
