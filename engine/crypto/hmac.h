#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace jarvis::crypto {

/// HMAC with SHA-256 (RFC 2104), keys of any length. What is made on the way is wiped.
std::array<std::byte, 32> hmacSha256(std::span<const std::byte> key, std::string_view message);

} // namespace jarvis::crypto
