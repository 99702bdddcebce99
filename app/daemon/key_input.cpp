#include "app/daemon/key_input.h"

#include <unistd.h>

#include <cerrno>
#include <optional>

namespace jarvis::daemon {
namespace {

constexpr std::size_t kInputBytesMax = 4096;
constexpr std::size_t kKeyBytes = 32;

std::optional<journal::Secret> readLine(int descriptor)
{
    journal::Secret line(kInputBytesMax);
    std::size_t length = 0;
    while (length < kInputBytesMax) {
        const ssize_t got = ::read(descriptor, &line.bytes()[length], 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 || line.bytes()[length] == std::byte{'\n'})
            break;
        ++length;
    }
    if (length == 0)
        return std::nullopt;
    return journal::Secret::copyOf(line.bytes().first(length));
}

int digitOf(std::byte letter)
{
    const char c = static_cast<char>(letter);
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<journal::Secret> fromHex(const journal::Secret& text)
{
    if (text.bytes().size() != 2 * kKeyBytes)
        return std::nullopt;
    journal::Secret bytes(kKeyBytes);
    for (std::size_t i = 0; i < kKeyBytes; ++i) {
        const int high = digitOf(text.bytes()[2 * i]);
        const int low = digitOf(text.bytes()[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.bytes()[i] = static_cast<std::byte>(high * 16 + low);
    }
    return bytes;
}

Unexpected<journal::JournalError> keyError(journal::JournalError::Kind kind, const std::string& folder)
{
    journal::JournalError error;
    error.kind = kind;
    error.file = folder;
    return Unexpected(error);
}

} // namespace

journal::JournalResult<std::shared_ptr<const journal::Cipher>> cipherFrom(int descriptor, const std::string& folder)
{
    using Kind = journal::JournalError::Kind;
    const auto slot = journal::keySlotOf(folder);
    if (!slot)
        return Unexpected(slot.error());
    if (!*slot) // the folder holds no journal; the tool itself will say so
        return std::shared_ptr<const journal::Cipher>();
    if (!(*slot)->isEncrypted())
        return keyError(Kind::NotEncrypted, folder);
    auto line = readLine(descriptor);
    if (!line)
        return keyError(Kind::KeyNeeded, folder);
    if ((*slot)->derivation == journal::KeySlot::Derivation::PassPhrase)
        return journal::Cipher::unlock(journal::Key::ofPassPhrase(std::move(*line)), **slot, folder);
    auto bytes = fromHex(*line);
    if (!bytes)
        return keyError(Kind::WrongKey, folder);
    return journal::Cipher::unlock(journal::Key::ofBytes(std::move(*bytes)), **slot, folder);
}

} // namespace jarvis::daemon
