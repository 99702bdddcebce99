#pragma once

#include "engine/base/time.h"

#include <cstdint>
#include <string>

namespace jarvis::net {

/// What a peer showed to prove who it is, and why that was not enough. No secret: every passer-by can see it.
struct PeerCertificate {
    enum class Fault : std::uint8_t {
        None = 0,
        Unknown = 1,  ///< no authority vouches for it: a person has to, once
        WrongHost,    ///< an authority vouches for it, under another name than the one that was called
        NotNow,       ///< it has expired, or is not valid yet
        Changed,      ///< it is not the one that is pinned
        Broken,       ///< revoked, badly signed, or otherwise of no use
    };
    std::string sha256;  ///< of the whole certificate: 64 lower-case hexadecimal digits
    std::string subject; ///< as it names itself; chosen by whoever made it
    std::string issuer;
    Timestamp validFrom{};
    Timestamp validUntil{};
    Fault fault = Fault::None;

    bool operator==(const PeerCertificate&) const = default;
};

} // namespace jarvis::net
