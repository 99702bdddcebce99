#pragma once

#include "engine/model/refusal.h"

#include <cstdint>
#include <span>

namespace jarvis::venue {

/// What a venue's error code means for what we do next.
enum class ErrorMeaning : std::uint8_t {
    Refused = 1,    ///< this request, for a reason of its own: told to the trader
    OutcomeUnknown, ///< it may have been done: ask by the client's own id, never repeat blindly
    OrderUnknown,   ///< the venue knows no such order, or not any more
    Busy,           ///< not done; the same may be tried again later
    TooFast,        ///< a rate limit: wait
    Banned,         ///< the address is shut out: nothing may be sent until the time it names
    ClockWrong,     ///< our time is off: measure again, then repeat
    KeyWrong,       ///< key or signature is not accepted
    NotPermitted,   ///< the key may not do this, or not from here
    AccountSetup,   ///< the account is in a mode that we do not trade in
    OurMistake,     ///< a request that we should not have made like this
};

/// One code of a venue, in words. `reason`: what a trader is told when an order ends by it.
struct VenueError {
    int code = 0;
    ErrorMeaning meaning = ErrorMeaning::Refused;
    ReasonCode reason = ReasonCode::VenueRejected;
    const char* words = "";
    const char* remedy = "";
};

/// The entry for `code`; for a code that is not there, a plain refusal with that code. Threads: any; pure.
VenueError lookUp(std::span<const VenueError> table, int code);

} // namespace jarvis::venue
