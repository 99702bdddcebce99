#include "engine/crypto/secret.h"

#include "engine/base/check.h"

#include <sodium.h>

#include <algorithm>

namespace jarvis::crypto {

Secret::Secret(std::size_t bytes)
{
    CHECK(bytes > 0 && sodium_init() >= 0);
    void* memory = sodium_malloc(bytes);
    CHECK(memory != nullptr);
    sodium_memzero(memory, bytes);
    m_bytes = {static_cast<std::byte*>(memory), bytes};
}

Secret Secret::copyOf(std::span<const std::byte> bytes)
{
    Secret secret(bytes.size());
    std::ranges::copy(bytes, secret.m_bytes.begin());
    return secret;
}

Secret::~Secret()
{
    // Wipes, unlocks and unmaps.
    if (m_bytes.data() != nullptr)
        sodium_free(m_bytes.data());
}

} // namespace jarvis::crypto
