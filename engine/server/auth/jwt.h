#pragma once

#include "engine/base/expected.h"
#include "engine/server/auth/signing_keys.h"
#include "engine/server/gatekeeper.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace jarvis::server::auth {

/// What an access token says (RFC 7519, RFC 9068 where it fits): who, what they may do, from when until when, and by which session.
struct Claims {
    FixedText<24> subject;
    Scopes scopes;
    Timestamp issuedAt{};  ///< whole seconds
    Timestamp expiresAt{}; ///< whole seconds
    FixedText<16> session; ///< sixteen hexadecimal digits
    FixedText<32> id;      ///< 32 hexadecimal digits
};

/// Who issues tokens, and for whom; both must be in a token as they are here.
struct TokenParties {
    std::string issuer = "jarvisd";
    std::string audience = "jarvis";
};

inline constexpr std::size_t kJwtBytesMax = 2'048;
inline constexpr Duration kAccessLifetimeMax = std::chrono::hours(1);
/// How far the clock of another node may be ahead of ours.
inline constexpr Duration kClockLeeway = std::chrono::seconds(5);

/// A JWT signed with the key that signs now (EdDSA with Ed25519, RFC 8037).
std::string issueJwt(const Claims& claims, const TokenParties& parties, const SigningKeys& keys);

/// Reads one, which anybody may have written. The algorithm is EdDSA, and the token has no say in it; nothing in its header but `alg`,
/// `kid` and `typ` is allowed, so that none of the others can lead us to a key. Denial::Expired is said of tokens alone that are right in
/// all else.
///
/// Threads: any; pure. About 40 µs.
Expected<Claims, Denial> verifyJwt(std::string_view token, const TokenParties& parties, const SigningKeys& keys, Timestamp now);

} // namespace jarvis::server::auth
