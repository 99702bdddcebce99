#pragma once

#include "app/secrets/key_vault.h"
#include "app/secrets/keychain.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace jarvis::secrets {

/// Where a secret lies.
enum class SecretPlace : std::uint8_t { Keychain = 1, Vault };
/// "keychain", "vault": as files write it.
std::string_view nameOf(SecretPlace place);

/// Why a secret was not kept, found or forgotten. Nothing is lost by it.
struct SecretStoreError {
    enum class Kind : std::uint8_t {
        Keychain = 1, ///< `keychain`
        Missing,      ///< the keychain answers, and has nothing under that name
        Damaged,      ///< what is kept there is not what this class writes
        Vault,        ///< `vault`
    };
    Kind kind = Kind::Keychain;
    KeychainError keychain;
    VaultError vault;
};
/// "was not unlocked in time (…)": what the keychain did.
std::string wordsOf(const KeychainError& error);

/// A trader's secrets by name: in the system's keychain or, where there is none or it does not answer, in a vault file.
///
/// What is written is read back before it counts. What the keychain refuses (Denied) is not put into the vault behind its back.
/// Threads: the one that keychain and pass phrases want: the GUI's.
class SecretStore {
public:
    struct Ports {
        Keychain& keychain;
        PassPhrases& phrases;
        journal::FileSystem& files = journal::realFileSystem();
        Patiently patiently = [](const std::function<void()>& work) { work(); };
        journal::KeyCost cost{};
        Duration wrongDelay{}; ///< see KeyVault
    };
    /// One store for each vault file.
    SecretStore(std::string vaultPath, const Ports& ports) : m_keychain(ports.keychain), m_vault(std::move(vaultPath), {ports.phrases, ports.files, ports.patiently, ports.cost, ports.wrongDelay}) {}

    KeyVault& vault() { return m_vault; }
    /// Replaces what stands under the name in the place that it comes to.
    Expected<SecretPlace, SecretStoreError> keep(const std::string& name, const crypto::Secret& secret);
    /// May ask for the vault's pass phrase, or let the keychain ask.
    Expected<crypto::Secret, SecretStoreError> read(const std::string& name, SecretPlace place);
    /// That nothing stands under the name is no error.
    Expected<void, SecretStoreError> forget(const std::string& name, SecretPlace place);

private:
    Expected<void, KeychainError> keepInKeychain(const std::string& name, const crypto::Secret& text);

    Keychain& m_keychain;
    KeyVault m_vault;
};

} // namespace jarvis::secrets
