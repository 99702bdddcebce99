#pragma once

#include "engine/crypto/secret.h"
#include "engine/server/auth/signing_keys.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jarvis::server::auth {

/// What a refresh token says: `jarvis-refresh-SESSION-GENERATION-PROOF`, where the proof is ours alone to make (SigningKeys::proofOf).
/// Nothing of it is kept: whether it is still good the session's generation tells.
///
/// Threads: plain functions.
struct RefreshToken {
    std::uint64_t session = 0;
    std::uint64_t generation = 0;
};

crypto::Secret makeRefreshToken(const RefreshToken& token, const SigningKeys& keys);
/// Empty when it is none of ours. Takes the same time for every proof of the right length.
std::optional<RefreshToken> readRefreshToken(const crypto::Secret& token, const SigningKeys& keys);

std::string_view viewOf(const crypto::Secret& secret);
/// The same as a secret; `text` is wiped.
crypto::Secret wiped(std::string text);

} // namespace jarvis::server::auth
