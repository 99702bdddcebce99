#include "engine/journal/chain.h"

#include "engine/base/check.h"

#include <sodium.h>

#include <cstring>

namespace jarvis::journal {
namespace {

static_assert(sizeof(crypto_generichash_state) <= 384);

crypto_generichash_state* hashState(std::array<std::byte, 384>& storage)
{
    return reinterpret_cast<crypto_generichash_state*>(storage.data());
}

const unsigned char* asOctets(std::span<const std::byte> bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

void beginDigest(crypto_generichash_state* state)
{
    // Picks the fastest BLAKE2b for this processor; safe to call from several threads, and only the first call works.
    static const int ready = sodium_init();
    CHECK(ready >= 0);
    CHECK(crypto_generichash_init(state, nullptr, 0, sizeof(ChainValue)) == 0);
}

} // namespace

ChainHasher::ChainHasher(const ChainValue& before)
{
    beginDigest(hashState(m_state));
    add(before);
}

void ChainHasher::add(std::span<const std::byte> bytes)
{
    CHECK(crypto_generichash_update(hashState(m_state), asOctets(bytes), bytes.size()) == 0);
}

ChainValue ChainHasher::value() const
{
    alignas(64) std::array<std::byte, 384> state = m_state;
    ChainValue digest;
    CHECK(crypto_generichash_final(hashState(state), reinterpret_cast<unsigned char*>(digest.data()), digest.size()) == 0);
    return digest;
}

ChainValue chainDigest(std::initializer_list<std::span<const std::byte>> parts)
{
    crypto_generichash_state state;
    beginDigest(&state);
    for (const auto part : parts)
        CHECK(crypto_generichash_update(&state, asOctets(part), part.size()) == 0);
    ChainValue digest;
    CHECK(crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(digest.data()), digest.size()) == 0);
    return digest;
}

std::string toHex(const ChainValue& value)
{
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const std::byte byte : value) {
        text += kDigits[std::to_integer<unsigned>(byte) >> 4];
        text += kDigits[std::to_integer<unsigned>(byte) & 15];
    }
    return text;
}

} // namespace jarvis::journal
