#pragma once

#include "engine/base/expected.h"
#include "engine/crypto/secret.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace jarvis::crypto {

/// A private Ed25519 key (RFC 8032) in locked memory that is wiped.
///
/// Threads: a plain value; move it.
class Ed25519Key {
public:
    enum class Error : std::uint8_t { NoPem = 1, NotEd25519, Encrypted };

    /// Reads PKCS#8 in PEM: `-----BEGIN PRIVATE KEY-----`, as openssl and the venues' tools write it. The text is the caller's to wipe.
    static Expected<Ed25519Key, Error> fromPem(std::string_view pem);
    /// Requires 32 bytes.
    static Ed25519Key fromSeed(std::span<const std::byte> seed);

    std::array<std::byte, 32> publicKey() const;
    std::array<std::byte, 64> sign(std::string_view message) const;

private:
    explicit Ed25519Key(Secret key) : m_key(std::move(key)) {}
    Secret m_key; ///< as libsodium keeps it: seed, then public key
};

} // namespace jarvis::crypto
