#pragma once

#include "engine/api/engine.h"
#include "engine/net/peer_certificate.h"
#include "engine/wire/stream.h"

#include <cstdint>
#include <optional>
#include <string>

namespace jarvis::remote {

/// How the connection to a remote engine is, for displays.
struct RemoteStatus {
    enum class Problem : std::uint8_t {
        None = 0,
        Unreachable = 1, ///< no connection: refused, unknown host, cut, or silent
        NotTrusted,      ///< the engine could not prove who it is
        BadToken,
        Expired,
        Forbidden,
        VersionMismatch,
        TooMany,
        Stopping,        ///< it goes down, or over to another node
        TooSlow,         ///< this desk could not keep up, and begins anew
        Broken,          ///< it says what nobody understands
        Changed,         ///< it shows another certificate than the one that is pinned
    };
    api::Link link = api::Link::Connecting;
    Problem problem = Problem::None; ///< why it is not Live
    bool isOver = false;             ///< no further try: the same would happen again
    std::string node;                ///< the engine's name
    std::string version;
    std::string user;                ///< as whom we were recognised
    bool mayTrade = false;
    std::optional<Duration> roundTrip;   ///< of the last ping of this connection
    std::optional<Duration> clockOffset; ///< the engine's clock minus ours, the way there taken out once a ping was answered
    std::optional<Duration> retryAfter;  ///< what the engine asked us to wait before the next try
    std::optional<net::PeerCertificate> certificate; ///< with NotTrusted and Changed: what it showed
    std::uint64_t skipped = 0;       ///< frames and events of a later release, since the beginning
    std::string detail;              ///< English, for logs; no secrets
};

} // namespace jarvis::remote
