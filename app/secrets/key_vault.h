#pragma once

#include "app/secrets/journal_key.h"
#include "engine/base/time.h"
#include "engine/journal/cipher.h"
#include "engine/journal/file_system.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace jarvis::secrets {

/// Runs work that takes above half a second, and returns when it is done; where the caller is a screen, the screen lives on meanwhile.
using Patiently = std::function<void(const std::function<void()>& work)>;

/// Why the vault did not do what it was asked for. Its file is as it was.
struct VaultError {
    enum class Kind : std::uint8_t {
        NoPassPhrase = 1, ///< needed, and nobody gave one
        TooShort,         ///< a new one below kPassPhraseBytesMin
        WrongPassPhrase,
        Damaged,          ///< the file is there and not what a vault looks like; `detail` says where
        LaterVersion,     ///< written by a release that this one cannot read
        NoEntry,          ///< it is open, and holds nothing under that name
        Disk,             ///< `detail`: what the system said
        Cipher,           ///< no memory for the derivation: `detail`
        NoVault,          ///< there is none whose pass phrase could be changed
        OldBackUp,        ///< the pass phrase was changed, but the back-up still opens with the one before: `detail`
    };
    Kind kind = Kind::Disk;
    std::string path;
    std::string detail;
};
/// What is wrong, where, and what would be right; no secret.
std::string describe(const VaultError& error);

/// Secrets in a file, under a pass phrase: for machines without a keychain.
///
///     0   8  "JVAULT" and the version, 1
///     8  40  how the key is made: see journal::KeySlot (Argon2id, 256 MiB, above half a second; XChaCha20-Poly1305)
///    48   8  how often it was written; part of the nonce
///    56      the entries, sealed as one: tampering shows, their names and number do not
///
/// Replaced in one step with a back-up beside it; a removed secret is in neither afterwards. Asks for the pass phrase once, when it is
/// first needed, and then keeps the key in locked memory until lock().
/// Threads: one at a time.
class KeyVault {
public:
    static constexpr std::size_t kBytesMax = 1U << 20;

    struct Ports {
        PassPhrases& phrases;
        journal::FileSystem& files;
        Patiently patiently;
        journal::KeyCost cost;
        Duration wrongDelay{}; ///< behind a wrong pass phrase, twice as long behind each further one, at most kWrongDelayMax
    };
    static constexpr Duration kWrongDelayMax = std::chrono::seconds(30);
    KeyVault(std::string path, Ports ports) : m_path(std::move(path)), m_ports(std::move(ports)) {}

    const std::string& path() const { return m_path; }
    bool isOpen() const { return m_cipher != nullptr; }
    /// Forgets key and secrets: the pass phrase is asked for again.
    void lock();

    /// Whether there is a file to unlock.
    bool exists() const;
    /// Asks for the pass phrase, even where it is open, and then for another one. Until the file under the new one stands whole in its
    /// place, the old one opens it; afterwards only the new one opens it and its back-up.
    Expected<void, VaultError> changePassPhrase();

    Expected<crypto::Secret, VaultError> read(const std::string& name);
    /// Begins a vault where there is none.
    Expected<void, VaultError> write(const std::string& name, const crypto::Secret& secret);
    /// That nothing stands under the name is no error.
    Expected<void, VaultError> remove(const std::string& name);

private:
    using Entries = std::map<std::string, crypto::Secret>;

    Expected<void, VaultError> open(bool mayBegin);
    Expected<void, VaultError> begin();
    Expected<std::shared_ptr<const journal::Cipher>, VaultError> newCipher();
    Expected<void, VaultError> unlock(std::span<const std::byte> bytes);
    Expected<void, VaultError> unseal(std::span<const std::byte> bytes);
    Expected<void, VaultError> save(bool alsoInBackUp);
    void waitAfterWrong(int times) const;
    crypto::Secret encoded() const;
    bool decode(std::span<const std::byte> plain);
    Unexpected<VaultError> fail(VaultError::Kind kind, std::string detail = {}) const { return Unexpected(VaultError{kind, m_path, std::move(detail)}); }

    std::string m_path;
    Ports m_ports;
    std::shared_ptr<const journal::Cipher> m_cipher; ///< null: locked
    std::uint64_t m_writes = 0;
    Entries m_entries;
};

} // namespace jarvis::secrets
