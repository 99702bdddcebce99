#include "app/secrets/journal_key.h"

#include "app/secrets/secret_text.h"
#include "engine/base/check.h"

#include <sodium.h>

#include <algorithm>

namespace jarvis::secrets {
namespace {

using Derivation = journal::KeySlot::Derivation;
using Kind = JournalKeyError::Kind;
using CipherResult = Expected<std::shared_ptr<const journal::Cipher>, JournalKeyError>;

class JournalKeySearch {
public:
    JournalKeySearch(const JournalKeyRequest& request, Keychain& keychain, PassPhrases& phrases)
        : m_request(request), m_keychain(keychain), m_phrases(phrases)
    {
    }

    CipherResult existing(const journal::KeySlot& slot)
    {
        const bool isFromKeychain = slot.derivation == Derivation::KeyBytes && !m_request.isPassPhraseGiven;
        return isFromKeychain ? fromKeychain(slot) : fromPassPhrase(slot);
    }

    CipherResult begin()
    {
        const Derivation wanted = m_request.isPassPhraseGiven ? Derivation::PassPhrase : m_request.forNew;
        switch (wanted) {
        case Derivation::None: return std::shared_ptr<const journal::Cipher>();
        case Derivation::PassPhrase: return beginWithPassPhrase();
        case Derivation::KeyBytes: return beginInKeychain();
        }
        UNREACHABLE();
    }

    Unexpected<JournalKeyError> fail(Kind kind, std::string keyName = {}) const { return Unexpected(JournalKeyError{kind, m_request.folder, std::move(keyName), {}, {}}); }

    Unexpected<JournalKeyError> fail(const journal::JournalError& error) const
    {
        return Unexpected(JournalKeyError{Kind::Journal, m_request.folder, {}, {}, journal::describe(error)});
    }

private:
    Unexpected<JournalKeyError> fail(const KeychainError& error, std::string keyName) const
    {
        const Kind kind = error.kind == KeychainError::Kind::NoEntry ? Kind::KeyMissing : Kind::Keychain;
        return Unexpected(JournalKeyError{kind, m_request.folder, std::move(keyName), error, {}});
    }

    CipherResult fromPassPhrase(const journal::KeySlot& slot)
    {
        for (bool wasWrong = false;; wasWrong = true) {
            auto phrase = m_phrases.ask({m_request.folder, false, wasWrong});
            if (!phrase)
                return fail(wasWrong ? Kind::WrongPassPhrase : Kind::NoPassPhrase);
            auto cipher = unlockWith(std::move(*phrase), slot, m_request.folder);
            if (cipher)
                return std::move(*cipher);
            if (cipher.error().kind != journal::JournalError::Kind::WrongKey)
                return fail(cipher.error());
        }
    }

    CipherResult fromKeychain(const journal::KeySlot& slot)
    {
        const std::string name = keyNameOf(slot);
        auto text = m_keychain.read(name);
        if (!text)
            return fail(text.error(), name);
        auto cipher = unlockWith(std::move(*text), slot, m_request.folder);
        if (cipher)
            return std::move(*cipher);
        return cipher.error().kind == journal::JournalError::Kind::WrongKey ? fail(Kind::WrongKey, name) : fail(cipher.error());
    }

    CipherResult beginWithPassPhrase()
    {
        auto phrase = m_phrases.ask({m_request.folder, true, false});
        if (!phrase)
            return fail(Kind::NoPassPhrase);
        if (phrase->bytes().size() < kPassPhraseBytesMin)
            return fail(Kind::TooShort);
        auto cipher = journal::Cipher::begin(journal::Key::ofPassPhrase(std::move(*phrase)), m_request.cost);
        if (!cipher)
            return fail(cipher.error());
        return std::move(*cipher);
    }

    /// The key must be safe before anything is written that is worth nothing without it.
    CipherResult beginInKeychain()
    {
        journal::Secret bytes(kJournalKeyBytes);
        randombytes_buf(bytes.bytes().data(), bytes.bytes().size());
        const journal::Secret text = toHex(bytes);
        auto cipher = journal::Cipher::begin(journal::Key::ofBytes(std::move(bytes)));
        if (!cipher)
            return fail(cipher.error());
        const std::string name = keyNameOf((*cipher)->slot());
        if (const auto written = m_keychain.write(name, text); !written)
            return fail(written.error(), name);
        const auto kept = m_keychain.read(name);
        if (!kept && kept.error().kind != KeychainError::Kind::NoEntry)
            return fail(kept.error(), name);
        if (!kept || !std::ranges::equal(kept->bytes(), text.bytes()))
            return fail(Kind::KeyNotKept, name);
        return std::move(*cipher);
    }

    const JournalKeyRequest& m_request;
    Keychain& m_keychain;
    PassPhrases& m_phrases;
};

std::string keychainText(const KeychainError& error)
{
    const std::string words = error.words.empty() ? std::string() : " (" + error.words + ")";
    switch (error.kind) {
    case KeychainError::Kind::NoEntry: return "has no entry" + words;
    case KeychainError::Kind::NoKeychain: return "cannot be reached" + words;
    case KeychainError::Kind::Denied: return "refused" + words;
    case KeychainError::Kind::TimedOut: return "was not unlocked in time" + words;
    case KeychainError::Kind::Failed: return "failed" + words;
    }
    UNREACHABLE();
}

} // namespace

std::string describe(const JournalKeyError& error)
{
    constexpr const char* kUntouched = " Nothing was changed.";
    const std::string& folder = error.folder;
    const std::string entry = "\"" + error.keyName + "\"";
    switch (error.kind) {
    case Kind::NoPassPhrase:
        return "The journal in " + folder + " needs its pass phrase. Start again and type it, or name a file that holds it with --passphrase-file." + kUntouched;
    case Kind::TooShort:
        return "A pass phrase needs at least " + std::to_string(kPassPhraseBytesMin) + " bytes. The journal in " + folder + " was not begun.";
    case Kind::WrongPassPhrase:
        return "This is not the pass phrase that the journal in " + folder + " was begun with." + kUntouched;
    case Kind::Keychain:
        return "The keychain " + keychainText(error.keychain.value_or(KeychainError{})) + ", and the key of the journal in " + folder
            + " belongs into it. Start and unlock the keychain, then try again; for a new journal, journal.encryption can also be pass-phrase or off."
            + kUntouched;
    case Kind::KeyMissing:
        return "The keychain has no entry " + entry + " of jarvis, and without it the journal in " + folder
            + " cannot be read. Restore the entry from a backup of the keychain." + kUntouched;
    case Kind::WrongKey:
        return "The keychain's entry " + entry + " is not the key of the journal in " + folder + ". Restore the entry from a backup of the keychain." + kUntouched;
    case Kind::KeyNotKept:
        return "The keychain took a new key and did not give it back, so no journal was begun in " + folder
            + ". Repair the keychain, or set journal.encryption to pass-phrase or off.";
    case Kind::NotEncrypted:
        return "The journal in " + folder + " was begun without encryption, so no pass phrase fits. Leave it out, or begin a new journal with --data DIR." + kUntouched;
    case Kind::Journal: return error.detail;
    }
    UNREACHABLE();
}

std::string keyNameOf(const journal::KeySlot& slot)
{
    constexpr std::size_t kSaltBytesShown = 8;
    constexpr char kDigits[] = "0123456789abcdef";
    std::string name = "journal-";
    for (std::size_t i = 0; i < kSaltBytesShown; ++i) {
        name += kDigits[std::to_integer<unsigned>(slot.salt[i]) >> 4];
        name += kDigits[std::to_integer<unsigned>(slot.salt[i]) & 15];
    }
    return name;
}

journal::JournalResult<std::shared_ptr<const journal::Cipher>> unlockWith(journal::Secret secret, const journal::KeySlot& slot, const std::string& folder)
{
    if (slot.derivation == Derivation::PassPhrase)
        return journal::Cipher::unlock(journal::Key::ofPassPhrase(std::move(secret)), slot, folder);
    auto bytes = fromHex(secret, kJournalKeyBytes);
    if (!bytes) {
        journal::JournalError error;
        error.kind = journal::JournalError::Kind::WrongKey;
        error.file = folder;
        return Unexpected(error);
    }
    return journal::Cipher::unlock(journal::Key::ofBytes(std::move(*bytes)), slot, folder);
}

Expected<JournalKey, JournalKeyError> obtainJournalKey(const JournalKeyRequest& request, Keychain& keychain, PassPhrases& phrases, journal::FileSystem& files)
{
    JournalKeySearch search(request, keychain, phrases);
    const auto slot = journal::keySlotOf(request.folder, files);
    if (!slot)
        return search.fail(slot.error());
    const bool isPlain = *slot && !(*slot)->isEncrypted();
    if (isPlain && request.isPassPhraseGiven)
        return search.fail(Kind::NotEncrypted);
    if (isPlain)
        return JournalKey{nullptr, request.forNew != Derivation::None};
    auto cipher = *slot ? search.existing(**slot) : search.begin();
    if (!cipher)
        return Unexpected(cipher.error());
    return JournalKey{std::move(*cipher), false};
}

} // namespace jarvis::secrets
