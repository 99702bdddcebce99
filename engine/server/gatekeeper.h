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
};
/// Why somebody was not.
enum class Denial : std::uint8_t {
    BadToken = 1, ///< not known, mistyped, or taken back
    Expired,
    Forbidden,    ///< known, and not allowed to look
};

/// Tells who holds a token.
///
/// Threads: any, several at a time. Quick: it is asked on the thread that serves everybody.
class Gatekeeper {
public:
    virtual ~Gatekeeper() = default;
    /// `token` is a secret: it is neither kept nor logged.
    virtual Expected<Identity, Denial> recognise(std::string_view token, Timestamp now) const = 0;
};

} // namespace jarvis::server
