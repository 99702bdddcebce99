#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::crypto {

/// Lower-case hexadecimal digits.
std::string hex(std::span<const std::byte> bytes);
/// With padding (RFC 4648, section 4).
std::string base64(std::span<const std::byte> bytes);
/// Nothing but base64 with or without padding; line ends are passed over. Empty when it is anything else.
std::optional<std::vector<std::byte>> fromBase64(std::string_view text);

/// The bytes of a text.
inline std::span<const std::byte> bytesOf(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

} // namespace jarvis::crypto
