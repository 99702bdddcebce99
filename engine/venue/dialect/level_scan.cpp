#include "engine/venue/dialect/level_scan.h"

#include <bit>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace jarvis::venue::dialect {
namespace {

using Levels = std::vector<StreamMessage::Level>;

enum class Step : std::uint8_t { Wrong = 1, Another, Done };

Step takeLevel(FrameCursor& cursor, int fields, Levels& out)
{
    StreamMessage::Level level;
    if (!cursor.take("[\"") || !cursor.takeWord(level.first))
        return Step::Wrong;
    std::string_view rest;
    for (int i = 1; i < fields; ++i) {
        if (!cursor.take(",\"") || !cursor.takeWord(i == 1 ? level.second : rest))
            return Step::Wrong;
    }
    if (!cursor.take("]"))
        return Step::Wrong;
    out.push_back(level);
    return cursor.take(",") ? Step::Another : cursor.take("]") ? Step::Done : Step::Wrong;
}

#if defined(__x86_64__)

/// What 64 bytes hold.
struct Block {
    std::uint64_t quotes = 0;
    std::uint64_t strange = 0; ///< control characters, backslashes and what is no ASCII
};

[[gnu::target("avx2,bmi,bmi2"), gnu::always_inline]] inline Block blockAt(const char* place)
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
/// Behind the last quote of a block stand a bracket and what follows it.
constexpr std::size_t kRoom = kBlock + 2;

/// Takes levels as long as whole blocks are left. Another: the rest is to be taken one by one.
template <int Fields> [[gnu::target("avx2,bmi,bmi2")]] Step takeBlocks(FrameCursor& cursor, Levels& out)
{
    constexpr int kQuotes = Fields * 2;
    const char* at = cursor.at();
    const char* const end = cursor.end();
    while (static_cast<std::size_t>(end - at) >= kRoom) {
        const Block block = blockAt(at);
        if (block.strange != 0)
            return Step::Another; // word by word it is seen whether it lies within one
        std::uint64_t quotes = block.quotes;
        const char* const base = at;
        while (std::popcount(quotes) >= kQuotes) {
            const char* place[kQuotes];
            for (const char*& quote : place) {
                quote = base + std::countr_zero(quotes);
                quotes &= quotes - 1;
            }
            unsigned wrong = static_cast<unsigned>(at[0] ^ '[') | static_cast<unsigned>(place[0] - at - 1);
            for (int i = 1; i + 1 < kQuotes; i += 2)
                wrong |= static_cast<unsigned>(place[i][1] ^ ',') | static_cast<unsigned>(place[i + 1] - place[i] - 2);
            wrong |= static_cast<unsigned>(place[kQuotes - 1][1] ^ ']');
            if (wrong != 0)
                return Step::Wrong;
            out.emplace_back(std::string_view(place[0] + 1, static_cast<std::size_t>(place[1] - place[0] - 1)),
                std::string_view(place[2] + 1, static_cast<std::size_t>(place[3] - place[2] - 1)));
            at = place[kQuotes - 1] + 3;
            const char next = at[-1];
            if (next != ',') {
                cursor.moveTo(at);
                return next == ']' ? Step::Done : Step::Wrong;
            }
        }
        if (at == base)
            break; // a level longer than a block
    }
    cursor.moveTo(at);
    return Step::Another;
}

bool hasWideRegisters()
{
    static const bool has = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
    return has;
}

#endif

} // namespace

bool takeLevels(FrameCursor& cursor, int fields, Levels& out)
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
