#pragma once

#include "app/secrets/keychain.h"
#include "engine/base/expected.h"
#include "engine/journal/cipher.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace jarvis::secrets {

/// What is asked of whoever has a pass phrase.
struct PassPhraseQuestion {
    enum class Of : std::uint8_t { Journal = 1, Vault };
    std::string folder;    ///< of the journal, or of the vault's file
    bool isNew = false;    ///< it is chosen now, for what begins
    bool wasWrong = false; ///< the answer before did not fit
    Of of = Of::Journal;
};

/// Who has the pass phrase: a dialog, a file, nobody.
class PassPhrases {
public:
    virtual ~PassPhrases() = default;
    /// Nothing: there is none, or its owner gave up.
    virtual std::optional<journal::Secret> ask(const PassPhraseQuestion& question) = 0;
};

/// Why a journal stays closed. Nothing was changed, in the folder or in the keychain, but that KeyNotKept may have left an entry that
/// no journal needs.
struct JournalKeyError {
    enum class Kind : std::uint8_t {
        NoPassPhrase = 1,  ///< needed, and nobody gave one
        TooShort,          ///< a new one below kPassPhraseBytesMin
        WrongPassPhrase,
        Keychain,          ///< it did not answer, or said no: `keychain`
        KeyMissing,        ///< the keychain answers, and has no key of this journal
        WrongKey,          ///< what the keychain has is not this journal's key
        KeyNotKept,        ///< a new key was written, and did not come back
        NotEncrypted,      ///< a pass phrase was given for a journal that anyone can read
        Journal,           ///< its headers cannot be read: `detail`
    };
    Kind kind = Kind::Journal;
    std::string folder;
    std::string keyName; ///< of the keychain's entry, where one is concerned
    std::optional<KeychainError> keychain;
    std::string detail;
};
/// What is wrong, where, and what would be right; no secret.
std::string describe(const JournalKeyError& error);

struct JournalKeyRequest {
    std::string folder;
    /// How a journal that begins is to be encrypted; None: not at all. One that exists decides for itself.
    journal::KeySlot::Derivation forNew = journal::KeySlot::Derivation::None;
    /// Somebody named a pass phrase for this start: it is to be used, or the start refused.
    bool isPassPhraseGiven = false;
    journal::KeyCost cost;
};

/// The cipher for a journal, null for one without encryption.
struct JournalKey {
    std::shared_ptr<const journal::Cipher> cipher;
    /// Encryption is wanted for new journals, but this one was begun without and stays readable.
    bool isPlainAgainstWish = false;
};

inline constexpr std::size_t kPassPhraseBytesMin = 8;
inline constexpr std::size_t kJournalKeyBytes = 32;

/// The entry of a journal's key in the keychain: one for each journal, after its salt, so that losing or replacing one costs no
/// other. The key stands there as 64 hexadecimal digits.
std::string keyNameOf(const journal::KeySlot& slot);

/// Finds the key of the journal in the folder, or makes one for a journal that begins: a pass phrase from `phrases`, or 32 bytes drawn
/// at random, written to the keychain and read back before the journal may depend on them. Touches nothing in the folder.
/// Threads: one at a time; a pass phrase costs above half a second, and the user may take theirs.
Expected<JournalKey, JournalKeyError> obtainJournalKey(const JournalKeyRequest& request, Keychain& keychain, PassPhrases& phrases,
    journal::FileSystem& files = journal::realFileSystem());

/// The cipher of a journal that exists from a secret in hand: its pass phrase or, where it was begun with a key, those 64 digits.
journal::JournalResult<std::shared_ptr<const journal::Cipher>> unlockWith(journal::Secret secret, const journal::KeySlot& slot, const std::string& folder);

} // namespace jarvis::secrets
