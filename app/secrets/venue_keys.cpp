#include "app/secrets/venue_keys.h"

#include "app/secrets/safe_file.h"
#include "engine/base/check.h"

#include <sodium.h>

#include <algorithm>
#include <cstdio>

namespace jarvis::secrets {
namespace {

using KeysFault = VenueKeysError::Kind;

constexpr std::size_t kBookBytesMax = 1U << 20;

VenueKeysError failed(const std::string& subject, const SecretStoreError& error)
{
    switch (error.kind) {
    case SecretStoreError::Kind::Keychain: return {KeysFault::Keychain, subject, error.keychain, {}, {}};
    case SecretStoreError::Kind::Missing: return {KeysFault::KeyMissing, subject, error.keychain, {}, {}};
    case SecretStoreError::Kind::Damaged: return {KeysFault::KeyDamaged, subject, {}, {}, {}};
    case SecretStoreError::Kind::Vault: return {KeysFault::Vault, subject, {}, error.vault, {}};
    }
    UNREACHABLE();
}

} // namespace

std::string describe(const VenueKeysError& error)
{
    const std::string& subject = error.subject;
    switch (error.kind) {
    case KeysFault::NameTaken: return "There is an account named " + subject + " already. Choose another name.";
    case KeysFault::NameWrong: return "A name has 1 to " + std::to_string(VenueAccount::kNameBytesMax) + " bytes, without line ends, and no spaces around it.";
    case KeysFault::Unknown: return "There is no account " + subject + ". Look at Settings, Venues.";
    case KeysFault::Keychain:
        return "The keychain " + wordsOf(error.keychain.value_or(KeychainError{})) + ", and the key of " + subject
            + " belongs into it. Start and unlock the keychain, then try again. Nothing was changed.";
    case KeysFault::KeyMissing: return "The keychain does not have the key of " + subject + ". Restore it from a backup of the keychain, or remove the account and add it again.";
    case KeysFault::KeyDamaged: return "What is kept as the key of " + subject + " is none. Remove the account and add it again.";
    case KeysFault::Vault: return describe(error.vault.value_or(VaultError{}));
    case KeysFault::Book: return "The list of accounts " + subject + " cannot be used: " + error.detail + ".";
    }
    UNREACHABLE();
}

std::string keyNameOf(AccountId id)
{
    char text[32];
    std::snprintf(text, sizeof text, "venue-key-%08x", id.value);
    return text;
}

VenueKeys::VenueKeys(std::string folder, const Ports& ports) : m_folder(std::move(folder)), m_files(ports.files), m_secrets(m_folder + "/" + kVaultName, ports) {}

Expected<VenueKeys, VenueKeysError> VenueKeys::open(const std::string& folder, const Ports& ports)
{
    VenueKeys keys(folder, ports);
    const std::string path = folder + "/" + kBookName;
    const auto bytes = readFile(path, kBookBytesMax, keys.m_files);
    if (!bytes)
        return Unexpected(VenueKeysError{KeysFault::Book, path, {}, {}, describe(bytes.error())});
    if (!*bytes)
        return keys;
    auto accounts = parseAccounts({reinterpret_cast<const char*>((*bytes)->data()), (*bytes)->size()});
    if (!accounts) {
        const BookFault& fault = accounts.error();
        return Unexpected(VenueKeysError{KeysFault::Book, path, {}, {},
            (fault.line > 0 ? "line " + std::to_string(fault.line) + ": " : std::string()) + fault.what + "; the one before it is " + backUpOf(path)});
    }
    keys.m_accounts = std::move(*accounts);
    return keys;
}

const VenueAccount* VenueKeys::find(AccountId id) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [id](const VenueAccount& each) { return each.id == id; });
    return found == m_accounts.end() ? nullptr : &*found;
}

const VenueAccount* VenueKeys::find(std::string_view name) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [name](const VenueAccount& each) { return each.name == name; });
    return found == m_accounts.end() ? nullptr : &*found;
}

std::optional<VenueKeysError> VenueKeys::wrongName(const std::string& name, AccountId self) const
{
    if (!isAccountName(name))
        return VenueKeysError{KeysFault::NameWrong, name, {}, {}, {}};
    const VenueAccount* other = find(name);
    return other != nullptr && other->id != self ? std::optional(VenueKeysError{KeysFault::NameTaken, name, {}, {}, {}}) : std::nullopt;
}

AccountId VenueKeys::freshId() const
{
    AccountId id;
    while (!id || find(id) != nullptr)
        id = AccountId{randombytes_random() & 0x7FFF'FFFFU};
    return id;
}

Expected<void, VenueKeysError> VenueKeys::forget(const VenueAccount& account)
{
    const auto forgotten = m_secrets.forget(keyNameOf(account.id), account.place);
    return forgotten ? Expected<void, VenueKeysError>() : Unexpected(failed(account.name, forgotten.error()));
}

Expected<AccountId, VenueKeysError> VenueKeys::add(VenueAccount account, const VenueSecret& secret)
{
    if (auto wrong = wrongName(account.name, {}))
        return Unexpected(std::move(*wrong));
    account.id = freshId();
    account.hint = secret.hint();
    const auto place = m_secrets.keep(keyNameOf(account.id), secret.stored());
    if (!place)
        return Unexpected(failed(account.name, place.error()));
    account.place = *place;
    std::vector<VenueAccount> next = m_accounts;
    next.push_back(account);
    if (const auto saved = save(next); !saved) {
        static_cast<void>(forget(account));
        return Unexpected(saved.error());
    }
    m_accounts = std::move(next);
    return account.id;
}

Expected<void, VenueKeysError> VenueKeys::rename(AccountId id, const std::string& name)
{
    if (auto wrong = wrongName(name, id))
        return Unexpected(std::move(*wrong));
    return change(id, [&name](VenueAccount& account) { account.name = name; });
}

Expected<void, VenueKeysError> VenueKeys::noteTest(AccountId id, const venue::keys::KeyPermissions& permissions, Timestamp when)
{
    return change(id, [&](VenueAccount& account) {
        account.permissions = permissions;
        account.permissions.wallet.reset(); // what somebody owns is nobody's business
        account.testedAt = timestampFromMillis(toMillis(when));
    });
}

Expected<void, VenueKeysError> VenueKeys::noteLiveSwitch(AccountId id, bool isOn)
{
    const VenueAccount* account = find(id);
    if (account != nullptr && account->isLiveOn == isOn)
        return {};
    return change(id, [isOn](VenueAccount& each) { each.isLiveOn = isOn; });
}

Expected<void, VenueKeysError> VenueKeys::change(AccountId id, const std::function<void(VenueAccount&)>& edit)
{
    std::vector<VenueAccount> next = m_accounts;
    const auto found = std::find_if(next.begin(), next.end(), [id](const VenueAccount& each) { return each.id == id; });
    if (found == next.end())
        return Unexpected(VenueKeysError{KeysFault::Unknown, keyNameOf(id), {}, {}, {}});
    edit(*found);
    if (const auto saved = save(next); !saved)
        return saved;
    m_accounts = std::move(next);
    return {};
}

Expected<void, VenueKeysError> VenueKeys::remove(AccountId id)
{
    const VenueAccount* account = find(id);
    if (account == nullptr)
        return Unexpected(VenueKeysError{KeysFault::Unknown, keyNameOf(id), {}, {}, {}});
    if (const auto forgotten = forget(*account); !forgotten)
        return forgotten;
    std::vector<VenueAccount> next = m_accounts;
    std::erase_if(next, [id](const VenueAccount& each) { return each.id == id; });
    if (auto saved = save(next); !saved) {
        VenueKeysError error = saved.error();
        error.detail += "; the key itself is gone already: remove the account again";
        return Unexpected(std::move(error));
    }
    m_accounts = std::move(next);
    return {};
}

Expected<void, VenueKeysError> VenueKeys::save(const std::vector<VenueAccount>& accounts)
{
    const std::string path = m_folder + "/" + kBookName;
    const std::string text = formatAccounts(accounts);
    const auto done = replaceFile(path, std::as_bytes(std::span(text)), m_files);
    return done ? Expected<void, VenueKeysError>() : Unexpected(VenueKeysError{KeysFault::Book, path, {}, {}, describe(done.error())});
}

Expected<VenueSecret, VenueKeysError> VenueKeys::secretOf(AccountId id)
{
    const VenueAccount* account = find(id);
    if (account == nullptr)
        return Unexpected(VenueKeysError{KeysFault::Unknown, keyNameOf(id), {}, {}, {}});
    const auto stored = m_secrets.read(keyNameOf(id), account->place);
    if (!stored)
        return Unexpected(failed(account->name, stored.error()));
    auto secret = VenueSecret::restore(*stored);
    if (!secret)
        return Unexpected(VenueKeysError{KeysFault::KeyDamaged, account->name, {}, {}, {}});
    return std::move(*secret);
}

} // namespace jarvis::secrets
