#pragma once

#include <cstdint>
#include <string>

namespace jarvis::net {

/// Why an exchange over the network came to nothing. The text is for logs, in English, and never holds a secret.
struct NetError {
    enum class Kind : std::uint8_t {
        BadRequest = 1, ///< the address cannot be used: our own configuration
        HostUnknown,
        Refused,
        TlsRefused, ///< the peer could not prove who it is
        TimedOut,   ///< after it was sent the outcome is unknown
        Cut,        ///< the connection ended in the middle: the outcome is unknown
        TooLarge,   ///< more than the caller allowed
        BadAnswer,  ///< not HTTP, not a WebSocket, or broken in the middle
        Overloaded, ///< too many of our own requests wait: nothing was sent
    };
    Kind kind = Kind::Cut;
    std::string text;
    bool wasSent = true; ///< false: the peer has certainly seen nothing of it
};

const char* nameOf(NetError::Kind kind);

} // namespace jarvis::net
