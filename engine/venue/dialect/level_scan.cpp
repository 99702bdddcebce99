#include "engine/venue/dialect/level_scan.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace jarvis::venue::dialect {
namespace {

enum class Step : std::uint8_t { Wrong = 1, Another, Done };

Step takeLevel(FrameCursor& cursor, int fields, LevelList& out)
{
    std::string_view price;
    std::string_view quantity;
    if (!cursor.take("[\"") || !cursor.takeWord(price))
        return Step::Wrong;
    std::string_view rest;
    for (int i = 1; i < fields; ++i) {
        if (!cursor.take(",\"") || !cursor.takeWord(i == 1 ? quantity : rest))
            return Step::Wrong;
    }
    if (!cursor.take("]"))
        return Step::Wrong;
    out.emplace_back(price, quantity);
    return cursor.take(",") ? Step::Another : cursor.take("]") ? Step::Done : Step::Wrong;
}

#if defined(__x86_64__)

/// What 64 bytes hold.
struct Block {
    std::uint64_t quotes = 0;
    std::uint64_t strange = 0; ///< control characters, backslashes and what is no ASCII
};

[[gnu::target("avx2,bmi,bmi2,popcnt"), gnu::always_inline]] inline Block blockAt(const char* place)
{
    Block block;
    for (int half = 0; half < 2; ++half) {
        const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(place + half * 32));
        const __m256i quotes = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('"'));
        // Bytes from 0x80 on are negative here.
        const __m256i low = _mm256_cmpgt_epi8(_mm256_set1_epi8(0x20), bytes);
        const __m256i strange = _mm256_or_si256(low, _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\\')));
        block.quotes |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(quotes))) << (half * 32);
        block.strange |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(strange))) << (half * 32);
    }
    return block;
}

constexpr std::size_t kBlock = 64;
/// Four bytes are read from a quote on, which may be a block's last.
constexpr std::size_t kRoom = kBlock + 3;

template <typename Number> inline Number wordAt(const char* place)
{
    Number word = 0;
    std::memcpy(&word, place, sizeof word);
    return word;
}

// As they lie in memory, the first byte the lowest.
constexpr std::uint16_t kOpens = '[' | '"' << 8;
constexpr std::uint32_t kParts = '"' | ',' << 8 | '"' << 16;
constexpr std::uint16_t kCloses = '"' | ']' << 8;

/// Takes levels as long as there are blocks that hold whole ones. Another: the rest is to be taken one by one.
template <int Fields> [[gnu::target("avx2,bmi,bmi2,popcnt")]] Step takeBlocks(FrameCursor& cursor, LevelList& out)
{
    constexpr int kQuotes = Fields * 2;
    const char* at = cursor.at();
    const char* const end = cursor.end();
    if (static_cast<std::size_t>(end - cursor.begin()) < kRoom)
        return Step::Another;
    for (;;) {
        // Near the end the block begins before the place, so that it ends with the text.
        const char* const place = std::min(at, end - kRoom);
        if (at - place >= static_cast<std::ptrdiff_t>(kBlock))
            break;
        const Block block = blockAt(place);
        if (block.strange >> (at - place) != 0)
            break; // word by word it is seen whether it lies within one
        std::uint64_t quotes = block.quotes >> (at - place);
        const char* const base = at;
        LevelList::Level* const found = out.roomFor(kBlock / 8);
        std::size_t count = 0;
        for (int left = std::popcount(quotes); left >= kQuotes; left -= kQuotes) {
            // Where a word begins is known from where the one before it ends, if these are the bytes between them.
            quotes &= quotes - 1;
            const char* const priceEnd = base + std::countr_zero(quotes);
            quotes &= quotes - 1;
            quotes &= quotes - 1;
            const char* const quantityEnd = base + std::countr_zero(quotes);
            quotes &= quotes - 1;
            found[count++] = {std::string_view(at + 2, static_cast<std::size_t>(priceEnd - at - 2)),
                std::string_view(priceEnd + 3, static_cast<std::size_t>(quantityEnd - priceEnd - 3))};
            unsigned wrong = static_cast<unsigned>(wordAt<std::uint16_t>(at) ^ kOpens) | ((wordAt<std::uint32_t>(priceEnd) & 0xFFFFFFU) ^ kParts);
            const char* last = quantityEnd;
            if constexpr (Fields == 4) {
                wrong |= (wordAt<std::uint32_t>(last) & 0xFFFFFFU) ^ kParts;
                quotes &= quotes - 1;
                const char* const third = base + std::countr_zero(quotes);
                wrong |= (wordAt<std::uint32_t>(third) & 0xFFFFFFU) ^ kParts;
                quotes &= quotes - 1;
                quotes &= quotes - 1;
                last = base + std::countr_zero(quotes);
                quotes &= quotes - 1;
            }
            if ((wrong | static_cast<unsigned>(wordAt<std::uint16_t>(last) ^ kCloses)) != 0)
                return Step::Wrong;
            at = last + 3;
            if (last[2] != ',') {
                out.add(count);
                cursor.moveTo(at);
                return last[2] == ']' ? Step::Done : Step::Wrong;
            }
        }
        out.add(count);
        if (count == 0)
            break; // a level longer than the block
    }
    cursor.moveTo(at);
    return Step::Another;
}

bool hasWideRegisters()
{
    static const bool has = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
    return has;
}

#endif

} // namespace

bool takeLevels(FrameCursor& cursor, int fields, LevelList& out)
{
    out.clear();
    if (cursor.take("]"))
        return true;
    Step step = Step::Another;
#if defined(__x86_64__)
    if (hasWideRegisters())
        step = fields == 2 ? takeBlocks<2>(cursor, out) : takeBlocks<4>(cursor, out);
#endif
    while (step == Step::Another)
        step = takeLevel(cursor, fields, out);
    return step == Step::Done;
}

} // namespace jarvis::venue::dialect
