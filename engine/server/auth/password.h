#pragma once

#include "engine/crypto/secret.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace jarvis::server::auth {

/// How slow guessing is made: Argon2id (RFC 9106) with one lane. By default what the RFC's second choice asks for, about a tenth of a
/// second on one core.
struct PasswordCost {
    static constexpr std::uint32_t kPassesMin = 2;
    static constexpr std::uint32_t kPassesMax = 16;
    static constexpr std::uint32_t kMemoryMbMin = 19;
    static constexpr std::uint32_t kMemoryMbMax = 1'024;

    std::uint32_t passes = 3;
    std::uint32_t memoryMb = 64;
};

inline constexpr std::size_t kPasswordBytesMin = 10;
inline constexpr std::size_t kPasswordBytesMax = 1'024;

/// What is kept of a password: `$argon2id$v=19$m=65536,t=3,p=1$SALT$HASH`. Slow, and takes `cost.memoryMb`: never on a thread that serves
/// somebody else. Empty where that memory cannot be had.
std::string hashPassword(const crypto::Secret& password, const PasswordCost& cost);
/// As slow as hashPassword() with the cost that is written in `hash`.
bool isPassword(const crypto::Secret& password, std::string_view hash);
/// Whether a text is such a hash, within the costs that we allow.
bool isPasswordHash(std::string_view text);

} // namespace jarvis::server::auth
