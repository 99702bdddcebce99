#pragma once

#include "engine/base/expected.h"
#include "engine/base/fixed_text.h"
#include "engine/base/time.h"
#include "engine/server/scopes.h"
#include "engine/server/tenant.h"

#include <cstdint>
#include <string_view>

namespace jarvis::server {

/// Who somebody was recognised as, and what they may do.
struct Identity {
    FixedText<24> user;
    Scopes scopes;
    Tenant tenant = Tenant::Public;
    FixedText<16> session{}; ///< of a login; empty: an API key itself was shown
    FixedText<8> key{};      ///< the API key that was shown, or that the session began with; empty: a password
};
/// Why somebody was not.
enum class Denial : std::uint8_t {
    BadToken = 1, ///< not known, mistyped, or taken back
    Expired,
    Forbidden,    ///< known, and not allowed to look
};

/// How somebody came to a door of ours, for the audit: refusals at each, and who connected a stream.
struct Entry {
    enum class Door : std::uint8_t { Stream = 1, Rest };
    Door door = Door::Stream;
    std::string_view address;
    Expected<Identity, Denial> outcome;
};

/// Tells who holds a token.
///
/// Threads: any, several at a time. Quick: it is asked on the thread that serves everybody.
class Gatekeeper {
public:
    virtual ~Gatekeeper() = default;
    /// `token` is a secret: it is neither kept nor logged.
    virtual Expected<Identity, Denial> recognise(std::string_view token, Timestamp now) const = 0;
    /// Who somebody that was recognised before is by now: their token may have been taken back, or its time be over.
    virtual Expected<Identity, Denial> review(const Identity& identity, Timestamp /*now*/) const { return identity; }
    /// Grows when somebody may have lost something, for those who keep an identity to review it then.
    virtual std::uint64_t edition() const { return 0; }
    virtual void note(const Entry& /*entry*/) const {}
};

} // namespace jarvis::server
