#pragma once

#include "engine/crypto/secret.h"
#include "engine/venue/credentials.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jarvis::secrets {

/// A key at a venue as it is kept: with what signs, in locked memory that is wiped. Its texts never leave it but to sign or to be stored.
///
/// Threads: a plain value; move it.
class VenueSecret {
public:
    /// What is wrong with what was typed. Nothing of it is in the error.
    enum class Fault : std::uint8_t {
        KeyMissing = 1,
        KeyNotPlain,        ///< letters that no key has: spaces, line ends, other alphabets
        SecretMissing,
        SecretNotPlain,
        PassphraseMissing,
        PassphraseNotPlain,
        TooLong,
        Ed25519NotAllowed,  ///< the venue takes no private key in PEM
        Ed25519Wrong,       ///< a PEM text that holds no Ed25519 key
    };
    struct Rules {
        bool wantsPassphrase = false;
        bool takesEd25519 = false;
    };
    static constexpr std::size_t kTextBytesMax = 4'096;

    /// From what was typed; spaces and line ends around it do not count. The texts are the caller's to wipe.
    static Expected<VenueSecret, Fault> create(std::string_view apiKey, std::string_view secret, std::string_view passphrase, const Rules& rules);
    /// From what stored() made; nothing for anything else.
    static std::optional<VenueSecret> restore(const crypto::Secret& stored);

    /// All of it as one run of bytes, for a keychain or a vault.
    crypto::Secret stored() const;
    /// For use: copies into locked memory of its own.
    venue::Credentials credentials() const;
    /// The key's last letters: enough to tell two apart, too little for anything else.
    std::string hint() const;
    bool isEd25519() const;

private:
    VenueSecret(crypto::Secret text, std::size_t keyBytes, std::size_t passphraseBytes) : m_text(std::move(text)), m_keyBytes(keyBytes), m_passphraseBytes(passphraseBytes) {}

    std::string_view key() const;
    std::string_view passphrase() const;
    std::string_view secret() const;
    std::string_view all() const { return {reinterpret_cast<const char*>(m_text.bytes().data()), m_text.bytes().size()}; }

    crypto::Secret m_text; ///< key, line end, pass phrase, line end, secret
    std::size_t m_keyBytes;
    std::size_t m_passphraseBytes;
};

} // namespace jarvis::secrets
