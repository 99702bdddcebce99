#include "app/secrets/secret_text.h"

#include <termios.h>
#include <unistd.h>

#include <cerrno>

namespace jarvis::secrets {
namespace {

/// Switches a terminal's echo off as long as it lives; of anything else it takes no notice.
class SilentTerminal {
public:
    explicit SilentTerminal(int descriptor) : m_descriptor(descriptor), m_isTerminal(::tcgetattr(descriptor, &m_before) == 0)
    {
        if (!m_isTerminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        ::tcsetattr(m_descriptor, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_isTerminal)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

private:
    int m_descriptor;
    termios m_before{};
    bool m_isTerminal;
};

int digitOf(std::byte letter)
{
    const char c = static_cast<char>(letter);
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

Expected<journal::Secret, LineFault> readSecretLine(int descriptor)
{
    const SilentTerminal silent(descriptor);
    // One byte more than is allowed, so that a line that is too long shows.
    journal::Secret line(kSecretLineBytesMax + 1);
    std::size_t length = 0;
    while (length <= kSecretLineBytesMax) {
        const ssize_t got = ::read(descriptor, &line.bytes()[length], 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return Unexpected(LineFault::Unreadable);
        if (got == 0 || line.bytes()[length] == std::byte{'\n'})
            break;
        ++length;
    }
    if (length > kSecretLineBytesMax)
        return Unexpected(LineFault::TooLong);
    if (length > 0 && line.bytes()[length - 1] == std::byte{'\r'})
        --length;
    if (length == 0)
        return Unexpected(LineFault::Empty);
    return journal::Secret::copyOf(line.bytes().first(length));
}

journal::Secret toHex(const journal::Secret& bytes)
{
    constexpr char kDigits[] = "0123456789abcdef";
    journal::Secret text(2 * bytes.bytes().size());
    std::size_t at = 0;
    for (const std::byte byte : bytes.bytes()) {
        text.bytes()[at++] = static_cast<std::byte>(kDigits[std::to_integer<unsigned>(byte) >> 4]);
        text.bytes()[at++] = static_cast<std::byte>(kDigits[std::to_integer<unsigned>(byte) & 15]);
    }
    return text;
}

std::optional<journal::Secret> fromHex(const journal::Secret& text, std::size_t bytes)
{
    if (bytes == 0 || text.bytes().size() != 2 * bytes)
        return std::nullopt;
    journal::Secret out(bytes);
    for (std::size_t i = 0; i < bytes; ++i) {
        const int high = digitOf(text.bytes()[2 * i]);
        const int low = digitOf(text.bytes()[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        out.bytes()[i] = static_cast<std::byte>(high * 16 + low);
    }
    return out;
}

} // namespace jarvis::secrets
