#pragma once

#include "engine/base/expected.h"
#include "engine/base/time.h"
#include "engine/crypto/ed25519.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::server::auth {

/// What tokens of this server are signed with: one Ed25519 key that signs, those before it that may still verify for a while, and one
/// secret that refresh tokens are derived from.
///
/// A key is named by its `kid`, sixteen hexadecimal digits of its public key's BLAKE2b. A key that no longer signs is kept without its
/// private part.
/// Threads: a plain value; reading any.
class SigningKeys {
public:
    static constexpr std::size_t kKeysMax = 16;
    using PublicKey = std::array<std::byte, 32>;

    struct Error {
        std::size_t line = 0;
        std::string text; ///< English; holds nothing of the keys
    };

    static SigningKeys create(Timestamp now);
    /// The text of a file that format() wrote.
    static Expected<SigningKeys, Error> parse(std::string_view text);
    /// All of it, private parts too: for a file that its owner alone can read.
    crypto::Secret format() const;

    const std::string& currentId() const { return m_currentId; }
    Timestamp currentSince() const { return m_currentSince; }
    std::array<std::byte, 64> sign(std::string_view message) const { return m_current.sign(message); }
    /// The key of that name, where it may verify at `now`; null: there is none, or its time is over.
    const PublicKey* find(std::string_view id, Timestamp now) const;
    /// What a refresh token of that session and generation proves itself with; needs the secret to be made.
    std::array<std::byte, 32> proofOf(std::string_view session, std::uint64_t generation) const;

    /// These, but a new key signs, and the one so far verifies until `until`. Those whose time is over are gone.
    SigningKeys rotated(Timestamp now, Timestamp until) const;
    /// For people and other programs, one a line: kid, state, public key in hexadecimal digits.
    std::string describe() const;

private:
    struct Former {
        std::string id;
        Timestamp since{};
        Timestamp until{};
        PublicKey key{};
    };
    SigningKeys(crypto::Secret seed, crypto::Secret refreshSecret, Timestamp since);

    crypto::Secret m_seed;
    crypto::Ed25519Key m_current;
    PublicKey m_currentPublic{};
    std::string m_currentId;
    Timestamp m_currentSince{};
    crypto::Secret m_refreshSecret;
    std::vector<Former> m_former;
};

} // namespace jarvis::server::auth
