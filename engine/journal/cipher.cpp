#include "engine/journal/cipher.h"

#include "engine/base/check.h"
#include "engine/journal/bytes.h"
#include "engine/journal/format.h"
#include "engine/journal/snapshot.h"

#include <sodium.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>

namespace jarvis::journal {
namespace {

constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kMasterBytes = 32;
static_assert(kKeySlotBytes == 8 + crypto_pwhash_SALTBYTES + 16 && kSealBytes == kNonceStartBytes + kTagBytes
    && kNonceStartBytes + 8 == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES && kMasterBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char* raw(const std::byte* bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes);
}

unsigned char* raw(std::byte* bytes)
{
    return reinterpret_cast<unsigned char*>(bytes);
}

using Nonce = std::array<unsigned char, kNonceStartBytes + 8>;

Nonce nonceOf(std::span<const std::byte> start, std::uint64_t sequence)
{
    Nonce nonce;
    std::memcpy(nonce.data(), start.data(), kNonceStartBytes);
    std::memcpy(nonce.data() + kNonceStartBytes, &sequence, 8);
    return nonce;
}

JournalError keyError(JournalError::Kind kind, const std::string& file)
{
    JournalError error;
    error.kind = kind;
    error.file = file;
    return error;
}

/// Nothing where the memory for it cannot be had.
std::optional<Secret> masterOf(const Key& key, const KeySlot& slot)
{
    const auto secret = key.secret.bytes();
    if (slot.derivation == KeySlot::Derivation::KeyBytes) {
        CHECK(secret.size() == kMasterBytes);
        return Secret::copyOf(secret);
    }
    Secret master(kMasterBytes);
    const int derived = crypto_pwhash(raw(master.bytes().data()), kMasterBytes, reinterpret_cast<const char*>(secret.data()), secret.size(),
        raw(slot.salt.data()), slot.passes, std::size_t{slot.memoryKiB} * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (derived != 0)
        return std::nullopt;
    return master;
}

/// BLAKE2b, keyed with the master key, over what it is for and the salt.
void deriveInto(std::span<std::byte> out, const Secret& master, std::string_view use, const KeySlot& slot)
{
    crypto_generichash_state state;
    CHECK(crypto_generichash_init(&state, raw(master.bytes().data()), kMasterBytes, out.size()) == 0);
    CHECK(crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(use.data()), use.size()) == 0);
    CHECK(crypto_generichash_update(&state, raw(slot.salt.data()), slot.salt.size()) == 0);
    CHECK(crypto_generichash_final(&state, raw(out.data()), out.size()) == 0);
    sodium_memzero(&state, sizeof state);
}

std::array<std::byte, 16> checkOf(const Secret& master, const KeySlot& slot)
{
    std::array<std::byte, 16> check{};
    deriveInto(check, master, "jarvis journal check", slot);
    return check;
}

JournalError noMemory(const std::string& file)
{
    JournalError error = keyError(JournalError::Kind::Io, file);
    error.system = {ENOMEM, "crypto_pwhash"};
    return error;
}

} // namespace

Cipher::Cipher(const KeySlot& slot, const Secret& master) : m_slot(slot), m_key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
{
    deriveInto(m_key.bytes(), master, "jarvis journal key", slot);
}

JournalResult<std::shared_ptr<const Cipher>> Cipher::begin(const Key& key, KeyCost cost)
{
    CHECK(sodium_init() >= 0);
    KeySlot slot;
    slot.derivation = key.kind;
    if (key.kind == KeySlot::Derivation::PassPhrase) {
        slot.passes = cost.passes;
        slot.memoryKiB = cost.memoryKiB;
    }
    randombytes_buf(slot.salt.data(), slot.salt.size());
    auto master = masterOf(key, slot);
    if (!master)
        return Unexpected(noMemory("the key"));
    slot.check = checkOf(*master, slot);
    return std::shared_ptr<const Cipher>(new Cipher(slot, *master));
}

JournalResult<std::shared_ptr<const Cipher>> Cipher::unlock(const Key& key, const KeySlot& slot, const std::string& file)
{
    CHECK(sodium_init() >= 0);
    if (key.kind != slot.derivation)
        return Unexpected(keyError(JournalError::Kind::WrongKey, file));
    auto master = masterOf(key, slot);
    if (!master)
        return Unexpected(noMemory(file));
    const auto check = checkOf(*master, slot);
    if (sodium_memcmp(check.data(), slot.check.data(), check.size()) != 0)
        return Unexpected(keyError(JournalError::Kind::WrongKey, file));
    return std::shared_ptr<const Cipher>(new Cipher(slot, *master));
}

NonceStart Cipher::drawNonceStart()
{
    NonceStart start;
    randombytes_buf(start.data(), start.size());
    return start;
}

void Cipher::seal(const NonceStart& start, Purpose purpose, std::uint64_t sequence, std::span<const std::byte> plain,
                  std::span<std::byte> sealed) const
{
    CHECK(sealed.size() == plain.size() + kSealBytes);
    const auto about = static_cast<unsigned char>(purpose);
    const Nonce nonce = nonceOf(start, sequence);
    std::ranges::copy(start, sealed.begin());
    CHECK(crypto_aead_xchacha20poly1305_ietf_encrypt(raw(&sealed[kNonceStartBytes]), nullptr, raw(plain.data()), plain.size(), &about, 1,
              nullptr, nonce.data(), raw(m_key.bytes().data())) == 0);
}

bool Cipher::open(Purpose purpose, std::uint64_t sequence, std::span<const std::byte> sealed, std::span<std::byte> plain) const
{
    CHECK(plain.size() + kSealBytes == sealed.size());
    std::byte nothing{};
    return decrypt(purpose, sequence, sealed, plain.empty() ? &nothing : plain.data());
}

bool Cipher::isSealed(Purpose purpose, std::uint64_t sequence, std::span<const std::byte> sealed) const
{
    return sealed.size() >= kSealBytes && decrypt(purpose, sequence, sealed, nullptr);
}

bool Cipher::decrypt(Purpose purpose, std::uint64_t sequence, std::span<const std::byte> sealed, std::byte* plain) const
{
    const auto about = static_cast<unsigned char>(purpose);
    const Nonce nonce = nonceOf(sealed.first(kNonceStartBytes), sequence);
    const auto cipherText = sealed.subspan(kNonceStartBytes, sealed.size() - kSealBytes);
    // Without a place for the text only the tag is checked.
    return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(raw(plain), nullptr, raw(cipherText.data()), cipherText.size(),
               raw(sealed.last(kTagBytes).data()), &about, 1, nonce.data(), raw(m_key.bytes().data())) == 0;
}

JournalResult<std::optional<KeySlot>> keySlotOf(const std::string& folder, FileSystem& files)
{
    const auto names = files.list(folder);
    if (!names)
        return names.error().code == ENOENT ? JournalResult<std::optional<KeySlot>>(std::nullopt) : Unexpected(fromSystem(names.error(), folder));
    std::optional<JournalError> unreadable;
    for (const std::string& name : *names) {
        if (!segmentOf(name) && !snapshotOf(name))
            continue;
        auto file = files.open(pathIn(folder, name), FileSystem::Open::Read);
        if (!file)
            return Unexpected(fromSystem(file.error(), pathIn(folder, name)));
        SegmentHeaderBytes bytes{};
        const auto got = (*file)->read(0, bytes);
        if (!got)
            return Unexpected(fromSystem(got.error(), pathIn(folder, name)));
        const auto head = std::span(bytes).first(*got);
        if (segmentOf(name)) {
            const auto header = decodeSegmentHeader(head);
            if (header)
                return std::optional(header->key);
            if (header.error() != Fault::HeaderMissing && !unreadable)
                unreadable = damaged(pathIn(folder, name), 0, 0, header.error());
        } else if (const auto slot = snapshotKeySlot(head)) {
            return slot;
        }
    }
    return unreadable ? JournalResult<std::optional<KeySlot>>(Unexpected(*unreadable)) : std::optional<KeySlot>();
}

JournalResult<void> checkCipher(const KeySlot& slot, const Cipher* cipher, const std::string& folder)
{
    using Kind = JournalError::Kind;
    if (!slot.isEncrypted())
        return cipher == nullptr ? JournalResult<void>() : Unexpected(keyError(Kind::NotEncrypted, folder));
    if (cipher == nullptr)
        return Unexpected(keyError(Kind::KeyNeeded, folder));
    return cipher->slot() == slot ? JournalResult<void>() : Unexpected(keyError(Kind::WrongKey, folder));
}

JournalResult<void> checkCipher(const std::string& folder, const Cipher* cipher, FileSystem& files)
{
    const auto slot = keySlotOf(folder, files);
    if (!slot)
        return Unexpected(slot.error());
    return *slot ? checkCipher(**slot, cipher, folder) : JournalResult<void>();
}

JournalResult<std::shared_ptr<const Cipher>> unlockJournal(const std::string& folder, const Key* key, FileSystem& files, KeyCost cost)
{
    using Kind = JournalError::Kind;
    const auto slot = keySlotOf(folder, files);
    if (!slot)
        return Unexpected(slot.error());
    const bool isEncrypted = *slot && (*slot)->isEncrypted();
    if (key == nullptr)
        return isEncrypted ? JournalResult<std::shared_ptr<const Cipher>>(Unexpected(keyError(Kind::KeyNeeded, folder))) : std::shared_ptr<const Cipher>();
    if (!*slot)
        return Cipher::begin(*key, cost);
    if (!isEncrypted)
        return Unexpected(keyError(Kind::NotEncrypted, folder));
    return Cipher::unlock(*key, **slot, folder);
}

} // namespace jarvis::journal
