#pragma once

#include "engine/net/http_client.h"
#include "engine/venue/venue_error.h"

#include <cstdint>
#include <string>

namespace jarvis::venue::keys {

/// Why a key could not be looked at.
struct KeyFault {
    enum class Kind : std::uint8_t {
        NoNetwork = 1,   ///< the venue cannot be reached
        TlsRefused,      ///< somebody answers who cannot prove to be the venue
        TimedOut,
        KeyWrong,        ///< the venue knows no such key here
        SecretWrong,     ///< the signature does not fit: the secret is another key's
        PassphraseWrong,
        ClockWrong,      ///< our time, even as corrected, lies outside the venue's window
        NotPermitted,    ///< the key is not allowed from this address, or may not read
        Busy,            ///< the venue wants to be left alone for a while
        Refused,         ///< for a reason of its own: `code`, `words`
        BadAnswer,       ///< what it says cannot be understood
    };
    Kind kind = Kind::BadAnswer;
    int code = 0;      ///< the venue's own, or the status of HTTP
    std::string words; ///< English, for logs; the venue's own words, never anything of the key
    bool isWorthATry = false; ///< the same may work a moment later
};

/// What a code of the venue means for a key, by the venue's table.
KeyFault faultOf(const VenueError& error, std::string words);
/// What a status of HTTP means where the venue gives no code.
KeyFault faultOf(int status);
KeyFault faultOf(const net::NetError& error);

} // namespace jarvis::venue::keys
