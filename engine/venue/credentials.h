#pragma once

#include "engine/base/expected.h"
#include "engine/crypto/ed25519.h"
#include "engine/crypto/secret.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace jarvis::venue {

/// An account's key at a venue: its public name, and the secret that signs. The secret lies in locked memory that is wiped, is
/// never given out again and cannot be copied.
///
/// Threads: a plain value; move it.
class Credentials {
public:
    using Error = crypto::Ed25519Key::Error;

    /// A secret for HMAC. `passphrase`: what OKX wants besides; empty elsewhere. The texts are the caller's to wipe.
    static Credentials hmac(std::string apiKey, std::string_view secret, std::string_view passphrase = {});
    /// An Ed25519 private key in PEM, where the venue takes one.
    static Expected<Credentials, Error> ed25519(std::string apiKey, std::string_view pem);

    const std::string& apiKey() const { return m_apiKey; }
    bool isEd25519() const { return std::holds_alternative<crypto::Ed25519Key>(m_secret); }
    /// 32 bytes for HMAC, 64 for Ed25519.
    std::vector<std::byte> sign(std::string_view message) const;
    /// For the header that needs it. A copy in ordinary memory: as short-lived as the request.
    std::string passphrase() const;

private:
    using Key = std::variant<crypto::Secret, crypto::Ed25519Key>;
    Credentials(std::string apiKey, Key secret, crypto::Secret passphrase, std::size_t passphraseBytes)
        : m_apiKey(std::move(apiKey)), m_secret(std::move(secret)), m_passphrase(std::move(passphrase)), m_passphraseBytes(passphraseBytes)
    {
    }

    std::string m_apiKey;
    Key m_secret;
    crypto::Secret m_passphrase;
    std::size_t m_passphraseBytes;
};

} // namespace jarvis::venue
