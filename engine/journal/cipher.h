#pragma once

#include "engine/journal/error.h"
#include "engine/journal/file_system.h"
#include "engine/journal/key_slot.h"
#include "engine/journal/secret.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace jarvis::journal {

// Encryption at rest. Each record's payload, and each snapshot's, is sealed by itself with XChaCha20-Poly1305:
//     0  16  the first part of the nonce, drawn at random by whoever writes: once for each opened journal, once for a snapshot
//    16   n  the encrypted bytes
//  16+n  16  the tag; it covers the bytes, the sequence (the nonce's other 8 bytes) and whether this is a record or a snapshot
// Why not one stream over a segment (secretstream): a record must be readable from where its frame begins, a torn tail must be
// cut at any record, and a restart must go on behind it, without the state of everything before. 32 bytes a record buy that. A
// sequence that a crash lets be written twice gets another nonce, because the first part is drawn anew at every start.
//
// Checksums and chain go over what is on the disk, so verify() and repair() need no key. What is not hidden: how many records
// there are, how long each is, and when segments and snapshots were begun. Changing the key of a journal is not offered: begin a
// new one. A journal is encrypted from its first record on or not at all.

inline constexpr std::size_t kNonceStartBytes = 16;
inline constexpr std::size_t kSealBytes = kNonceStartBytes + 16;
using NonceStart = std::array<std::byte, kNonceStartBytes>;

/// What a user has: a pass phrase of any length, or 32 bytes from a keychain.
struct Key {
    KeySlot::Derivation kind = KeySlot::Derivation::PassPhrase;
    Secret secret;

    static Key ofPassPhrase(Secret phrase) { return {KeySlot::Derivation::PassPhrase, std::move(phrase)}; }
    /// Requires 32 bytes.
    static Key ofBytes(Secret bytes) { return {KeySlot::Derivation::KeyBytes, std::move(bytes)}; }
};

/// What a guess of the pass phrase costs: Argon2id with 256 MiB, above half a second. Written down when a journal is begun.
struct KeyCost {
    std::uint16_t passes = 3;
    std::uint32_t memoryKiB = 256 * 1024;
};

/// The key of one journal, ready for use, in locked memory.
///
/// Threads: immutable; use it from any.
class Cipher {
public:
    enum class Purpose : std::uint8_t { Record = 1, Snapshot = 2 };

    /// For a journal that begins: draws the salt.
    static JournalResult<std::shared_ptr<const Cipher>> begin(const Key& key, KeyCost cost = {});
    /// For one that exists. WrongKey when the check value says so; `file` is for the error.
    static JournalResult<std::shared_ptr<const Cipher>> unlock(const Key& key, const KeySlot& slot, const std::string& file);

    const KeySlot& slot() const { return m_slot; }

    static NonceStart drawNonceStart();
    /// Requires sealed.size() == plain.size() + kSealBytes. Never twice with the same start and sequence, whatever the purpose: they are the nonce.
    void seal(const NonceStart& start, Purpose purpose, std::uint64_t sequence, std::span<const std::byte> plain, std::span<std::byte> sealed) const;
    /// Requires plain.size() + kSealBytes == sealed.size(). False for anything that seal() did not make of these.
    bool open(Purpose purpose, std::uint64_t sequence, std::span<const std::byte> sealed, std::span<std::byte> plain) const;
    /// Whether open() would succeed.
    bool isSealed(Purpose purpose, std::uint64_t sequence, std::span<const std::byte> sealed) const;

private:
    Cipher(const KeySlot& slot, const Secret& master);
    bool decrypt(Purpose purpose, std::uint64_t sequence, std::span<const std::byte> sealed, std::byte* plain) const;

    KeySlot m_slot;
    Secret m_key;
};

/// The slot of the journal in `folder`, from the first header that can be read. Nothing where there is no header yet, or no folder;
/// damage where there are headers, and none can be read.
JournalResult<std::optional<KeySlot>> keySlotOf(const std::string& folder, FileSystem& files = realFileSystem());

/// Whether `cipher` (null: none) is the one that the journal in `folder` needs: KeyNeeded, WrongKey or NotEncrypted otherwise. A
/// folder without a journal takes any.
JournalResult<void> checkCipher(const std::string& folder, const Cipher* cipher, FileSystem& files = realFileSystem());
JournalResult<void> checkCipher(const KeySlot& slot, const Cipher* cipher, const std::string& folder);

/// The cipher for the journal in `folder`: unlocked where there is one, begun where there is none yet, null for no key and no
/// encryption. Costs half a second for a pass phrase: ask once, and hand it round. Touches nothing.
JournalResult<std::shared_ptr<const Cipher>> unlockJournal(const std::string& folder, const Key* key, FileSystem& files = realFileSystem(), KeyCost cost = {});

} // namespace jarvis::journal
