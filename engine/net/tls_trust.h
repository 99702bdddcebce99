#pragma once

#include "engine/net/peer_certificate.h"

#include <functional>
#include <string>

namespace jarvis::net {

/// Whom to believe besides the machine's own certificate authorities. A peer that cannot prove who it is, is always refused, before
/// anything was said to it.
struct TlsTrust {
    std::string authoritiesPem{}; ///< further authorities, as PEM text; empty: none
    /// For WebSockets: the SHA-256 of the one certificate that is believed, 64 lower-case hexadecimal digits, whoever signed it and whatever
    /// host it names; every other is refused, even one that an authority vouches for. It still must be valid today. Empty: the
    /// authorities decide. HTTP is held to the authorities alone.
    std::string pinnedSha256{};
    /// For WebSockets: what was refused. Called on the network thread, before the socket is told that it is closed.
    std::function<void(const PeerCertificate&)> onRefused{};
};

} // namespace jarvis::net
