#pragma once

#include "engine/base/expected.h"
#include "engine/journal/secret.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace jarvis::secrets {

/// Why no secret came from a file or a terminal.
enum class LineFault : std::uint8_t {
    Empty = 1,
    TooLong, ///< more than kSecretLineBytesMax
    Unreadable,
};
inline constexpr std::size_t kSecretLineBytesMax = 4'096;

/// The first line that the file `descriptor` gives, without its end. A terminal shows nothing of what is typed. Kept in locked memory
/// from the first byte on; never taken from arguments or the environment, which others can read.
Expected<journal::Secret, LineFault> readSecretLine(int descriptor);

/// Bytes as lower-case hexadecimal digits, and back: nothing where `text` is not exactly `bytes` of them.
journal::Secret toHex(const journal::Secret& bytes);
std::optional<journal::Secret> fromHex(const journal::Secret& text, std::size_t bytes);

} // namespace jarvis::secrets
