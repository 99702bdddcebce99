#include "engine/journal/lanes.h"

#include "engine/journal/bytes.h"

namespace jarvis::journal {
namespace {

using Lane64 = std::uint64_t __attribute__((vector_size(32)));

constexpr std::uint64_t kInitial[8] = {
    0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
    0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
};
/// Digest of 32 bytes, no key, fanout and depth 1: the parameter block's first word.
constexpr std::uint64_t kParameters = 0x01010020;

constexpr std::uint8_t kSigma[12][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4}, {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13}, {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11}, {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5}, {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15}, {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
};

#define JARVIS_INLINE inline __attribute__((always_inline))

// Everything below is compiled once for each processor, inlined into the functions at the end: vectors never cross a
// call by value, because how they would depends on the processor.

template <int kBits>
JARVIS_INLINE void rotateRight(Lane64& value)
{
    value = (value >> kBits) | (value << (64 - kBits));
}

JARVIS_INLINE void mixLanes(Lane64& a, Lane64& b, Lane64& c, Lane64& d, const Lane64& x, const Lane64& y)
{
    a += b + x;
    d ^= a;
    rotateRight<32>(d);
    c += d;
    b ^= c;
    rotateRight<24>(b);
    a += b + y;
    d ^= a;
    rotateRight<16>(d);
    c += d;
    b ^= c;
    rotateRight<63>(b);
}

/// Words w to w+3 of the four blocks, turned so that each vector holds one word of every lane.
JARVIS_INLINE void loadWords(Lane64* words, const std::byte* stripe, std::size_t w)
{
    Lane64 blocks[kLanes];
    for (std::size_t lane = 0; lane < kLanes; ++lane)
        std::memcpy(&blocks[lane], stripe + lane * kBlockBytes + w * 8, sizeof(Lane64));
    const Lane64 even01 = __builtin_shufflevector(blocks[0], blocks[1], 0, 4, 2, 6);
    const Lane64 odd01 = __builtin_shufflevector(blocks[0], blocks[1], 1, 5, 3, 7);
    const Lane64 even23 = __builtin_shufflevector(blocks[2], blocks[3], 0, 4, 2, 6);
    const Lane64 odd23 = __builtin_shufflevector(blocks[2], blocks[3], 1, 5, 3, 7);
    words[w] = __builtin_shufflevector(even01, even23, 0, 1, 4, 5);
    words[w + 1] = __builtin_shufflevector(odd01, odd23, 0, 1, 4, 5);
    words[w + 2] = __builtin_shufflevector(even01, even23, 2, 3, 6, 7);
    words[w + 3] = __builtin_shufflevector(odd01, odd23, 2, 3, 6, 7);
}

JARVIS_INLINE void mixRound(Lane64* v, const Lane64* m, const std::uint8_t* s)
{
    mixLanes(v[0], v[4], v[8], v[12], m[s[0]], m[s[1]]);
    mixLanes(v[1], v[5], v[9], v[13], m[s[2]], m[s[3]]);
    mixLanes(v[2], v[6], v[10], v[14], m[s[4]], m[s[5]]);
    mixLanes(v[3], v[7], v[11], v[15], m[s[6]], m[s[7]]);
    mixLanes(v[0], v[5], v[10], v[15], m[s[8]], m[s[9]]);
    mixLanes(v[1], v[6], v[11], v[12], m[s[10]], m[s[11]]);
    mixLanes(v[2], v[7], v[8], v[13], m[s[12]], m[s[13]]);
    mixLanes(v[3], v[4], v[9], v[14], m[s[14]], m[s[15]]);
}

JARVIS_INLINE void compressLanes(LaneState& state, const std::byte* stripe, std::uint64_t laneBytes, bool isLast)
{
    Lane64 m[16];
    for (std::size_t w = 0; w < 16; w += 4)
        loadWords(m, stripe, w);
    Lane64 v[16];
    std::memcpy(v, state.words.data(), sizeof(LaneState));
    for (std::size_t i = 0; i < 8; ++i)
        v[8 + i] = Lane64{} + kInitial[i];
    v[12] ^= Lane64{} + laneBytes;
    if (isLast)
        v[14] = ~v[14];
#pragma GCC unroll 12
    for (std::size_t round = 0; round < 12; ++round)
        mixRound(v, m, kSigma[round]);
    for (std::size_t i = 0; i < 8; ++i) {
        Lane64 word;
        std::memcpy(&word, &state.words[i], sizeof word);
        word ^= v[i] ^ v[i + 8];
        std::memcpy(&state.words[i], &word, sizeof word);
    }
}

#undef JARVIS_INLINE

void compressPortable(LaneState& state, const std::byte* stripe, std::uint64_t laneBytes, bool isLast)
{
    compressLanes(state, stripe, laneBytes, isLast);
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) void compressAvx2(LaneState& state, const std::byte* stripe, std::uint64_t laneBytes,
                                                  bool isLast)
{
    compressLanes(state, stripe, laneBytes, isLast);
}

__attribute__((target("avx512f,avx512vl"))) void compressAvx512(LaneState& state, const std::byte* stripe,
                                                                std::uint64_t laneBytes, bool isLast)
{
    compressLanes(state, stripe, laneBytes, isLast);
}
#endif

struct StripeFunctions {
    std::array<StripeFunction, 3> list{};
    std::size_t count = 0;
};

StripeFunctions chooseStripeFunctions()
{
    StripeFunctions found;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl"))
        found.list[found.count++] = compressAvx512;
    if (__builtin_cpu_supports("avx2"))
        found.list[found.count++] = compressAvx2;
#endif
    found.list[found.count++] = compressPortable;
    return found;
}

} // namespace

LaneState freshLanes()
{
    LaneState state;
    for (std::size_t i = 0; i < state.words.size(); ++i)
        state.words[i].fill(kInitial[i] ^ (i == 0 ? kParameters : 0));
    return state;
}

std::span<const StripeFunction> stripeFunctions()
{
    static const StripeFunctions found = chooseStripeFunctions();
    return std::span(found.list).first(found.count);
}

std::array<std::byte, kLanes * 32> laneDigests(const LaneState& state)
{
    std::array<std::byte, kLanes * 32> digests;
    for (std::size_t lane = 0; lane < kLanes; ++lane)
        for (std::size_t word = 0; word < 4; ++word)
            store(&digests[lane * 32 + word * 8], state.words[word][lane]);
    return digests;
}

} // namespace jarvis::journal
