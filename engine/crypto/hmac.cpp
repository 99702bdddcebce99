#include "engine/crypto/hmac.h"

#include <sodium.h>

namespace jarvis::crypto {

std::array<std::byte, 32> hmacSha256(std::span<const std::byte> key, std::string_view message)
{
    std::array<std::byte, 32> code{};
    static_assert(crypto_auth_hmacsha256_BYTES == 32);
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, reinterpret_cast<const unsigned char*>(key.data()), key.size());
    crypto_auth_hmacsha256_update(&state, reinterpret_cast<const unsigned char*>(message.data()), message.size());
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char*>(code.data()));
    sodium_memzero(&state, sizeof state);
    return code;
}

} // namespace jarvis::crypto
