#pragma once

#include "app/secrets/account_book.h"
#include "app/secrets/secret_store.h"
#include "app/secrets/venue_secret.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace jarvis::secrets {

/// Why something about the stored accounts was not done. Nothing is lost by it.
struct VenueKeysError {
    enum class Kind : std::uint8_t {
        NameTaken = 1, ///< another account is called so
        NameWrong,
        Unknown,       ///< no such account
        Keychain,      ///< `keychain`
        KeyMissing,    ///< the keychain answers, and does not have the account's key
        KeyDamaged,    ///< what is kept under the account's name is no key
        Vault,         ///< `vault`
        Book,          ///< the list of accounts cannot be read or written: `detail`
    };
    Kind kind = Kind::Book;
    std::string subject; ///< the account's name, or the file
    std::optional<KeychainError> keychain;
    std::optional<VaultError> vault;
    std::string detail;
};
/// What is wrong, where, and what would be right; no secret.
std::string describe(const VenueKeysError& error);

/// The accounts at venues that a trader has stored, and their keys: the secret in the system's keychain or, where there is none or it
/// does not answer, in a vault file; everything that is no secret in a text file beside it.
///
/// A secret is written, and read back, before the list names it, and removed before the list forgets it: no failure on the way leaves
/// an account without its key. What the keychain refuses (Denied) is not put into the vault behind its back.
/// Threads: the one that keychain and pass phrases want: the GUI's.
class VenueKeys {
public:
    static constexpr const char* kBookName = "accounts.conf";
    static constexpr const char* kVaultName = "keys.vault";

    using Ports = SecretStore::Ports;
    /// Reads the list in `folder`; that there is none yet is no error.
    static Expected<VenueKeys, VenueKeysError> open(const std::string& folder, const Ports& ports);

    /// Of the keys that no keychain has.
    KeyVault& vault() { return m_secrets.vault(); }
    /// In the order in which they were added.
    const std::vector<VenueAccount>& accounts() const { return m_accounts; }
    const VenueAccount* find(AccountId id) const;
    const VenueAccount* find(std::string_view name) const;

    /// Stores account and secret; `account` without id, hint and place. The new account's id.
    Expected<AccountId, VenueKeysError> add(VenueAccount account, const VenueSecret& secret);
    Expected<void, VenueKeysError> rename(AccountId id, const std::string& name);
    /// The secret first. What the journal of the account says stays.
    Expected<void, VenueKeysError> remove(AccountId id);
    /// What a test of the key has shown.
    Expected<void, VenueKeysError> noteTest(AccountId id, const venue::keys::KeyPermissions& permissions, Timestamp when);
    Expected<void, VenueKeysError> noteLiveSwitch(AccountId id, bool isOn);
    /// May ask for the vault's pass phrase, or let the keychain ask.
    Expected<VenueSecret, VenueKeysError> secretOf(AccountId id);

private:
    VenueKeys(std::string folder, const Ports& ports);

    Expected<void, VenueKeysError> forget(const VenueAccount& account);
    Expected<void, VenueKeysError> change(AccountId id, const std::function<void(VenueAccount&)>& edit);
    Expected<void, VenueKeysError> save(const std::vector<VenueAccount>& accounts);
    std::optional<VenueKeysError> wrongName(const std::string& name, AccountId self) const;
    AccountId freshId() const;

    std::string m_folder;
    journal::FileSystem& m_files;
    SecretStore m_secrets;
    std::vector<VenueAccount> m_accounts;
};

/// The entry of an account's key in keychain and vault.
std::string keyNameOf(AccountId id);

} // namespace jarvis::secrets
