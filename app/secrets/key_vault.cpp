#include "app/secrets/key_vault.h"

#include "app/secrets/safe_file.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <thread>
#include <utility>

namespace jarvis::secrets {
namespace {

using VaultFault = VaultError::Kind;

constexpr std::string_view kMagic{"JVAULT\0\1", 8};
constexpr std::size_t kSlotAt = 8;
constexpr std::size_t kWritesAt = kSlotAt + journal::kKeySlotBytes;
constexpr std::size_t kSealedAt = kWritesAt + 8;
constexpr std::size_t kLengthBytes = 4;

void storeNumber(std::span<std::byte> out, std::uint64_t number)
{
    for (std::byte& byte : out) {
        byte = static_cast<std::byte>(number & 0xFF);
        number >>= 8;
    }
}

std::uint64_t loadNumber(std::span<const std::byte> bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        number = (number << 8) | std::to_integer<std::uint64_t>(bytes[i]);
    return number;
}

/// The next run of bytes with its length before it; moves `rest` on. Nothing when it is cut short.
std::optional<std::span<const std::byte>> takeRun(std::span<const std::byte>& rest)
{
    if (rest.size() < kLengthBytes)
        return std::nullopt;
    const std::uint64_t length = loadNumber(rest.first(kLengthBytes));
    if (length > rest.size() - kLengthBytes)
        return std::nullopt;
    const auto run = rest.subspan(kLengthBytes, static_cast<std::size_t>(length));
    rest = rest.subspan(kLengthBytes + run.size());
    return run;
}

void putRun(std::span<std::byte>& out, std::span<const std::byte> run)
{
    storeNumber(out.first(kLengthBytes), run.size());
    std::ranges::copy(run, out.begin() + kLengthBytes);
    out = out.subspan(kLengthBytes + run.size());
}

} // namespace

std::string describe(const VaultError& error)
{
    constexpr const char* kUntouched = " Nothing was changed.";
    const std::string& path = error.path;
    switch (error.kind) {
    case VaultFault::NoPassPhrase: return "The vault " + path + " needs its pass phrase, and none was given." + kUntouched;
    case VaultFault::TooShort: return "A pass phrase needs at least " + std::to_string(kPassPhraseBytesMin) + " bytes. The vault " + path + " was not begun.";
    case VaultFault::WrongPassPhrase:
        return "This is not the pass phrase of the vault " + path + ". Try again; nobody can bring a forgotten one back, but keys can be made anew at the venue." + kUntouched;
    case VaultFault::Damaged:
        return "The vault " + path + " is damaged: " + error.detail + ". The one before it is " + backUpOf(path)
            + ": put it in place, or move both away and enter the keys again." + kUntouched;
    case VaultFault::LaterVersion: return "The vault " + path + " was written by a later release. Use that release." + kUntouched;
    case VaultFault::NoEntry: return "The vault " + path + " does not hold this key. Remove the account and add it again.";
    case VaultFault::Disk: return "The vault " + path + " cannot be read or written: " + error.detail + ". Free disk space or mend the folder, then try again." + kUntouched;
    case VaultFault::NoVault: return "There is no vault at " + path + ": keys are kept in the system's keychain, or there are none yet.";
    case VaultFault::OldBackUp:
        return "The pass phrase of the vault " + path + " was changed. Its back-up " + backUpOf(path) + " still opens with the one before: " + error.detail + ". Remove the back-up.";
    case VaultFault::Cipher: return "The vault's key cannot be made: " + error.detail + kUntouched;
    }
    UNREACHABLE();
}

void KeyVault::lock()
{
    m_cipher = nullptr;
    m_entries.clear();
}

Expected<crypto::Secret, VaultError> KeyVault::read(const std::string& name)
{
    if (const auto opened = open(false); !opened)
        return Unexpected(opened.error());
    const auto found = m_entries.find(name);
    if (found == m_entries.end())
        return fail(VaultFault::NoEntry);
    return crypto::Secret::copyOf(found->second.bytes());
}

Expected<void, VaultError> KeyVault::write(const std::string& name, const crypto::Secret& secret)
{
    if (const auto opened = open(true); !opened)
        return opened;
    std::optional<crypto::Secret> before;
    if (const auto found = m_entries.find(name); found != m_entries.end())
        before = std::move(found->second);
    m_entries.insert_or_assign(name, crypto::Secret::copyOf(secret.bytes()));
    const auto saved = save(false);
    if (!saved && before)
        m_entries.insert_or_assign(name, std::move(*before));
    else if (!saved)
        m_entries.erase(name);
    return saved;
}

Expected<void, VaultError> KeyVault::remove(const std::string& name)
{
    if (const auto opened = open(false); !opened)
        return opened;
    auto removed = m_entries.extract(name);
    if (removed.empty())
        return {};
    auto saved = save(true);
    if (!saved)
        m_entries.insert(std::move(removed));
    return saved;
}

Expected<void, VaultError> KeyVault::open(bool mayBegin)
{
    if (m_cipher)
        return {};
    const auto bytes = readFile(m_path, kBytesMax, m_ports.files);
    if (!bytes)
        return fail(VaultFault::Disk, describe(bytes.error()));
    if (!*bytes)
        return mayBegin ? begin() : fail(VaultFault::NoEntry);
    return unlock(**bytes);
}

Expected<std::shared_ptr<const journal::Cipher>, VaultError> KeyVault::newCipher()
{
    auto phrase = m_ports.phrases.ask({m_path, true, false, PassPhraseQuestion::Of::Vault});
    if (!phrase)
        return fail(VaultFault::NoPassPhrase);
    if (phrase->bytes().size() < kPassPhraseBytesMin)
        return fail(VaultFault::TooShort);
    const auto key = journal::Key::ofPassPhrase(std::move(*phrase));
    std::optional<journal::JournalResult<std::shared_ptr<const journal::Cipher>>> made;
    m_ports.patiently([&] { made = journal::Cipher::begin(key, m_ports.cost); });
    if (!*made)
        return fail(VaultFault::Cipher, journal::describe(made->error()));
    return **made;
}

Expected<void, VaultError> KeyVault::begin()
{
    auto made = newCipher();
    if (!made)
        return Unexpected(made.error());
    m_cipher = std::move(*made);
    m_writes = 0;
    m_entries.clear();
    return {};
}

Expected<void, VaultError> KeyVault::unlock(std::span<const std::byte> bytes)
{
    const std::span<const std::byte> magic = std::as_bytes(std::span(kMagic));
    if (bytes.size() < kSealedAt + journal::kSealBytes || !std::ranges::equal(bytes.first(7), magic.first(7)))
        return fail(VaultFault::Damaged, "it does not begin as a vault does");
    if (bytes[7] != magic[7])
        return fail(VaultFault::LaterVersion);
    const auto slot = journal::decodeKeySlot(bytes.subspan(kSlotAt, journal::kKeySlotBytes));
    if (!slot || slot->derivation != journal::KeySlot::Derivation::PassPhrase)
        return fail(VaultFault::Damaged, "its header asks for what no release would");
    for (int wrong = 0;; ++wrong) {
        const bool wasWrong = wrong > 0;
        if (wasWrong)
            waitAfterWrong(wrong);
        auto phrase = m_ports.phrases.ask({m_path, false, wasWrong, PassPhraseQuestion::Of::Vault});
        if (!phrase)
            return fail(wasWrong ? VaultFault::WrongPassPhrase : VaultFault::NoPassPhrase);
        const auto key = journal::Key::ofPassPhrase(std::move(*phrase));
        std::optional<journal::JournalResult<std::shared_ptr<const journal::Cipher>>> made;
        m_ports.patiently([&] { made = journal::Cipher::unlock(key, *slot, m_path); });
        if (*made) {
            m_cipher = **made;
            return unseal(bytes);
        }
        if (made->error().kind != journal::JournalError::Kind::WrongKey)
            return fail(VaultFault::Cipher, journal::describe(made->error()));
    }
}

void KeyVault::waitAfterWrong(int times) const
{
    constexpr int kDoublingsMax = 16;
    const Duration delay = std::min(m_ports.wrongDelay * (1 << std::min(times - 1, kDoublingsMax)), kWrongDelayMax);
    if (delay > Duration::zero())
        m_ports.patiently([delay] { std::this_thread::sleep_for(delay); });
}

bool KeyVault::exists() const
{
    const auto bytes = readFile(m_path, kBytesMax, m_ports.files);
    return bytes && *bytes;
}

// Whoever sits at an open desk is not yet the one who knows the pass phrase.
Expected<void, VaultError> KeyVault::changePassPhrase()
{
    if (!exists())
        return fail(VaultFault::NoVault);
    lock();
    if (const auto opened = open(false); !opened)
        return opened;
    auto made = newCipher();
    if (!made)
        return Unexpected(made.error());
    const auto before = std::exchange(m_cipher, std::move(*made));
    if (const auto saved = save(false); !saved) {
        m_cipher = before;
        return saved;
    }
    if (const auto saved = save(false); !saved)
        return fail(VaultFault::OldBackUp, saved.error().detail);
    return {};
}

Expected<void, VaultError> KeyVault::unseal(std::span<const std::byte> bytes)
{
    m_writes = loadNumber(bytes.subspan(kWritesAt, 8));
    const auto sealed = bytes.subspan(kSealedAt);
    // One byte more, for locked memory cannot be empty.
    crypto::Secret plain(sealed.size() - journal::kSealBytes + 1);
    const auto into = plain.bytes().first(sealed.size() - journal::kSealBytes);
    if (m_cipher->open(journal::Cipher::Purpose::Snapshot, m_writes, sealed, into) && decode(into))
        return {};
    lock();
    return fail(VaultFault::Damaged, "the pass phrase is right, and its content was changed by something else than Jarvis");
}

bool KeyVault::decode(std::span<const std::byte> plain)
{
    m_entries.clear();
    while (!plain.empty()) {
        const auto name = takeRun(plain);
        const auto secret = name ? takeRun(plain) : std::nullopt;
        if (!secret || name->empty() || secret->empty())
            return false;
        m_entries.insert_or_assign(std::string(reinterpret_cast<const char*>(name->data()), name->size()), crypto::Secret::copyOf(*secret));
    }
    return true;
}

crypto::Secret KeyVault::encoded() const
{
    std::size_t size = 0;
    for (const auto& [name, secret] : m_entries)
        size += 2 * kLengthBytes + name.size() + secret.bytes().size();
    crypto::Secret plain(size + 1);
    std::span<std::byte> rest = plain.bytes();
    for (const auto& [name, secret] : m_entries) {
        putRun(rest, std::as_bytes(std::span(name)));
        putRun(rest, secret.bytes());
    }
    return plain;
}

Expected<void, VaultError> KeyVault::save(bool alsoInBackUp)
{
    const crypto::Secret plain = encoded();
    const auto content = plain.bytes().first(plain.bytes().size() - 1);
    std::vector<std::byte> file(kSealedAt + content.size() + journal::kSealBytes);
    if (file.size() > kBytesMax)
        return fail(VaultFault::Disk, "it would grow beyond what a vault may hold");
    const std::span<std::byte> out(file);
    std::ranges::copy(std::as_bytes(std::span(kMagic)), out.begin());
    journal::encodeKeySlot(m_cipher->slot(), out.subspan(kSlotAt, journal::kKeySlotBytes));
    ++m_writes;
    storeNumber(out.subspan(kWritesAt, 8), m_writes);
    m_cipher->seal(journal::Cipher::drawNonceStart(), journal::Cipher::Purpose::Snapshot, m_writes, content, out.subspan(kSealedAt));
    auto done = replaceFile(m_path, file, m_ports.files);
    // The file before it still holds what was removed.
    if (done && alsoInBackUp)
        done = replaceFile(m_path, file, m_ports.files);
    if (!done)
        return fail(VaultFault::Disk, describe(done.error()));
    return {};
}

} // namespace jarvis::secrets
