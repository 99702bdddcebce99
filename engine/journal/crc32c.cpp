#include "engine/journal/crc32c.h"

#include <array>
#include <atomic>
#include <cstring>

#if defined(__x86_64__)
#include <nmmintrin.h>
#endif

namespace jarvis::journal {
namespace {

constexpr std::uint32_t kReversedPolynomial = 0x82F63B78u;

constexpr std::array<std::array<std::uint32_t, 256>, 8> makeCrcTables()
{
    std::array<std::array<std::uint32_t, 256>, 8> tables{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) != 0 ? kReversedPolynomial : 0);
        tables[0][byte] = value;
    }
    for (std::size_t slice = 1; slice < 8; ++slice)
        for (std::size_t byte = 0; byte < 256; ++byte)
            tables[slice][byte] = (tables[slice - 1][byte] >> 8) ^ tables[0][tables[slice - 1][byte] & 0xFF];
    return tables;
}

constexpr auto kCrcTables = makeCrcTables();

#if defined(__x86_64__)
inline std::uint64_t wordAt(const std::byte* at)
{
    std::uint64_t word;
    std::memcpy(&word, at, sizeof word);
    return word;
}

__attribute__((target("sse4.2"))) std::uint32_t crc32cHardware(std::span<const std::byte> bytes, std::uint32_t seed)
{
    std::uint64_t crc = ~seed;
    const std::byte* at = bytes.data();
    std::size_t left = bytes.size();
    // Records are short: a step of four words leaves little to count.
    for (; left >= 32; left -= 32, at += 32) {
        crc = _mm_crc32_u64(crc, wordAt(at));
        crc = _mm_crc32_u64(crc, wordAt(at + 8));
        crc = _mm_crc32_u64(crc, wordAt(at + 16));
        crc = _mm_crc32_u64(crc, wordAt(at + 24));
    }
    for (; left >= 8; left -= 8, at += 8)
        crc = _mm_crc32_u64(crc, wordAt(at));
    auto tail = static_cast<std::uint32_t>(crc);
    if (left >= 4) {
        std::uint32_t word;
        std::memcpy(&word, at, 4);
        tail = _mm_crc32_u32(tail, word);
        left -= 4;
        at += 4;
    }
    for (; left > 0; --left, ++at)
        tail = _mm_crc32_u8(tail, static_cast<unsigned char>(*at));
    return ~tail;
}
#endif

using Crc32cFunction = std::uint32_t (*)(std::span<const std::byte>, std::uint32_t);

Crc32cFunction chooseCrc32c()
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("sse4.2"))
        return crc32cHardware;
#endif
    return crc32cPortable;
}

std::uint32_t crc32cFirst(std::span<const std::byte> bytes, std::uint32_t seed);

/// What crc32c() calls: from the second time on, what suits this processor.
constinit std::atomic<Crc32cFunction> chosen{crc32cFirst};

std::uint32_t crc32cFirst(std::span<const std::byte> bytes, std::uint32_t seed)
{
    chosen.store(chooseCrc32c(), std::memory_order_relaxed);
    return crc32c(bytes, seed);
}

} // namespace

std::uint32_t crc32cPortable(std::span<const std::byte> bytes, std::uint32_t seed)
{
    std::uint32_t crc = ~seed;
    std::size_t i = 0;
    // Eight bytes a step ("slicing by 8"): each table moves its byte to where the serial loop would have it.
    for (; i + 8 <= bytes.size(); i += 8) {
        std::array<std::uint32_t, 8> octets;
        for (std::size_t k = 0; k < 8; ++k)
            octets[k] = std::to_integer<std::uint32_t>(bytes[i + k]) ^ (k < 4 ? (crc >> (8 * k)) & 0xFF : 0);
        crc = 0;
        for (std::size_t k = 0; k < 8; ++k)
            crc ^= kCrcTables[7 - k][octets[k]];
    }
    for (; i < bytes.size(); ++i)
        crc = (crc >> 8) ^ kCrcTables[0][(crc ^ std::to_integer<std::uint32_t>(bytes[i])) & 0xFF];
    return ~crc;
}

std::uint32_t crc32c(std::span<const std::byte> bytes, std::uint32_t seed)
{
    return chosen.load(std::memory_order_relaxed)(bytes, seed);
}

} // namespace jarvis::journal
