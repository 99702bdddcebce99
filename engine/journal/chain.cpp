#include "engine/journal/chain.h"

#include "engine/base/check.h"
#include "engine/journal/bytes.h"

#include <sodium.h>

#include <algorithm>

namespace jarvis::journal {
namespace {

StripeFunction fastestStripeFunction()
{
    static const StripeFunction chosen = stripeFunctions().front();
    return chosen;
}

} // namespace

void ChainLink::add(std::span<const std::byte> bytes)
{
    m_length += bytes.size();
    while (!bytes.empty()) {
        if (m_heldBytes == kStripeBytes) {
            compress(m_held.data());
            m_heldBytes = 0;
        }
        if (m_heldBytes == 0) {
            // Whole stripes straight from where they stand, as long as something follows them.
            for (; bytes.size() > kStripeBytes; bytes = bytes.subspan(kStripeBytes))
                compress(bytes.data());
        }
        const std::size_t taken = std::min(bytes.size(), kStripeBytes - m_heldBytes);
        std::memcpy(&m_held[m_heldBytes], bytes.data(), taken);
        m_heldBytes += taken;
        bytes = bytes.subspan(taken);
    }
}

void ChainLink::compress(const std::byte* stripe)
{
    m_laneBytes += kBlockBytes;
    fastestStripeFunction()(m_lanes, stripe, m_laneBytes, false);
}

ChainValue ChainLink::value() const
{
    std::array<std::byte, kStripeBytes> last{};
    std::copy_n(m_held.begin(), m_heldBytes, last.begin());
    LaneState lanes = m_lanes;
    fastestStripeFunction()(lanes, last.data(), m_laneBytes + kBlockBytes, true);
    std::array<std::byte, 8> length;
    store(length.data(), m_length);
    return chainDigest({m_before, length, laneDigests(lanes)});
}

ChainValue chainDigest(std::initializer_list<std::span<const std::byte>> parts)
{
    // Picks the fastest BLAKE2b for this processor; safe to call from several threads, and only the first call works.
    static const int ready = sodium_init();
    CHECK(ready >= 0);
    crypto_generichash_state state;
    CHECK(crypto_generichash_init(&state, nullptr, 0, sizeof(ChainValue)) == 0);
    for (const auto part : parts)
        CHECK(crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()), part.size()) == 0);
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
