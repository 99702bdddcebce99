#include "app/secrets/secret_store.h"

#include "app/secrets/secret_text.h"
#include "engine/base/check.h"

#include <algorithm>
#include <utility>

namespace jarvis::secrets {
namespace {

using StoreFault = SecretStoreError::Kind;

/// It is not there, or not to be reached: the vault is what remains. A refusal is an answer.
bool isAbsent(const KeychainError& error)
{
    return error.kind != KeychainError::Kind::Denied && error.kind != KeychainError::Kind::NoEntry;
}

SecretStoreError keychainFailed(const KeychainError& error)
{
    return {error.kind == KeychainError::Kind::NoEntry ? StoreFault::Missing : StoreFault::Keychain, error, {}};
}

} // namespace

std::string_view nameOf(SecretPlace place) { return place == SecretPlace::Vault ? "vault" : "keychain"; }

std::string wordsOf(const KeychainError& error)
{
    const std::string words = error.words.empty() ? std::string() : " (" + error.words + ")";
    switch (error.kind) {
    case KeychainError::Kind::NoEntry: return "has no such entry" + words;
    case KeychainError::Kind::NoKeychain: return "is not there" + words;
    case KeychainError::Kind::Denied: return "refused" + words;
    case KeychainError::Kind::TimedOut: return "was not unlocked in time" + words;
    case KeychainError::Kind::Failed: return "failed" + words;
    }
    UNREACHABLE();
}

Expected<void, KeychainError> SecretStore::keepInKeychain(const std::string& name, const crypto::Secret& text)
{
    if (const auto written = m_keychain.write(name, text); !written)
        return written;
    const auto kept = m_keychain.read(name);
    if (kept && std::ranges::equal(kept->bytes(), text.bytes()))
        return {};
    // Said yes, and did not: whatever is there now is of no use.
    static_cast<void>(m_keychain.remove(name));
    return Unexpected(kept || kept.error().kind == KeychainError::Kind::NoEntry ? KeychainError{KeychainError::Kind::Failed, "what was written did not come back"} : kept.error());
}

Expected<SecretPlace, SecretStoreError> SecretStore::keep(const std::string& name, const crypto::Secret& secret)
{
    const auto inKeychain = keepInKeychain(name, toHex(secret));
    if (inKeychain)
        return SecretPlace::Keychain;
    if (!isAbsent(inKeychain.error()))
        return Unexpected(keychainFailed(inKeychain.error()));
    const auto inVault = m_vault.write(name, secret);
    if (!inVault)
        return Unexpected(SecretStoreError{StoreFault::Vault, {}, inVault.error()});
    return SecretPlace::Vault;
}

Expected<crypto::Secret, SecretStoreError> SecretStore::read(const std::string& name, SecretPlace place)
{
    if (place == SecretPlace::Vault) {
        auto kept = m_vault.read(name);
        if (!kept)
            return Unexpected(SecretStoreError{StoreFault::Vault, {}, kept.error()});
        return std::move(*kept);
    }
    const auto text = m_keychain.read(name);
    if (!text)
        return Unexpected(keychainFailed(text.error()));
    auto secret = fromHex(*text, text->bytes().size() / 2);
    if (!secret)
        return Unexpected(SecretStoreError{StoreFault::Damaged, {}, {}});
    return std::move(*secret);
}

Expected<void, SecretStoreError> SecretStore::forget(const std::string& name, SecretPlace place)
{
    if (place == SecretPlace::Keychain) {
        const auto removed = m_keychain.remove(name);
        return removed ? Expected<void, SecretStoreError>() : Unexpected(keychainFailed(removed.error()));
    }
    const auto removed = m_vault.remove(name);
    const bool isGone = removed || removed.error().kind == VaultError::Kind::NoEntry;
    return isGone ? Expected<void, SecretStoreError>() : Unexpected(SecretStoreError{StoreFault::Vault, {}, removed.error()});
}

} // namespace jarvis::secrets
