#include "engine/venue/dialect/step_reader.h"

#include <array>
#include <bit>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace jarvis::venue::dialect {
namespace {

constexpr int kDecimals[] = {4, 8, 12};
constexpr std::size_t kBytes = 16;

} // namespace

StepReader::StepReader(const Decimal& step)
{
    // Venues write a zero or two more than the step has.
    constexpr int kSpare = 2;
    for (const int decimals : kDecimals) {
        if (m_decimals != 0 || step.scale < 0 || step.scale + kSpare > decimals)
            continue;
        const Int128 divisor = step.mantissa * powerOfTen(decimals - step.scale);
        if (step.mantissa <= 0 || step.mantissa > powerOfTen(9) || divisor > powerOfTen(15))
            continue;
        m_decimals = decimals;
        m_divisor = static_cast<std::uint64_t>(divisor);
    }
    if (m_decimals == 0)
        return;
    // With N = 63 + floor(log2 d) and m = floor(2^N / d) + 1 the quotient of every v < 2^54 is (v × m) >> N: the error of m is at
    // most 1, and v × d < 2^N; m itself lies below 2^64.
    __extension__ typedef unsigned __int128 Wide;
    m_shift = static_cast<unsigned>(std::bit_width(m_divisor) - 1);
    m_magic = static_cast<std::uint64_t>((Wide(1) << (63 + m_shift)) / m_divisor + 1);
}

#if defined(__x86_64__)

namespace {

/// Which byte of a number that ends a 16-byte word goes where, so that its decimals are `Decimals` and its point is gone; by its
/// length and the count of its decimals (all of it a whole number: kNoPoint).
struct Shuffles {
    static constexpr std::size_t kNoPoint = 17;
    /// Unused entries make bytes that are no digits.
    static constexpr std::uint8_t kZero = 0x80;
    std::array<std::array<std::array<std::uint8_t, kBytes>, kNoPoint + 1>, kBytes + 1> of{};
    std::array<std::array<bool, kNoPoint + 1>, kBytes + 1> isGood{};
};

constexpr Shuffles makeShuffles(int decimals)
{
    Shuffles made;
    for (int length = 1; length <= static_cast<int>(kBytes); ++length) {
        for (int behind = 0; behind <= static_cast<int>(Shuffles::kNoPoint); ++behind) {
            const bool hasPoint = behind != static_cast<int>(Shuffles::kNoPoint);
            const int fraction = hasPoint ? behind : 0;
            const int whole = length - fraction - (hasPoint ? 1 : 0);
            auto& shuffle = made.of[static_cast<std::size_t>(length)][static_cast<std::size_t>(behind)];
            for (auto& byte : shuffle)
                byte = Shuffles::kZero;
            const bool isGood = whole >= 0 && whole + fraction > 0 && fraction <= decimals && whole <= static_cast<int>(kBytes) - decimals;
            made.isGood[static_cast<std::size_t>(length)][static_cast<std::size_t>(behind)] = isGood;
            if (!isGood)
                continue;
            for (int i = 0; i < fraction; ++i)
                shuffle[static_cast<std::size_t>(static_cast<int>(kBytes) - decimals + i)] = static_cast<std::uint8_t>(static_cast<int>(kBytes) - fraction + i);
            for (int i = 0; i < whole; ++i)
                shuffle[static_cast<std::size_t>(static_cast<int>(kBytes) - decimals - whole + i)] = static_cast<std::uint8_t>(static_cast<int>(kBytes) - length + i);
        }
    }
    return made;
}

alignas(64) constexpr Shuffles kShuffles[] = {makeShuffles(kDecimals[0]), makeShuffles(kDecimals[1]), makeShuffles(kDecimals[2])};

struct Reading {
    __m128i notDigits;      ///< of all numbers so far; zero when there were none
    std::uint64_t left = 0; ///< of all divisions so far
    bool isGood = true;
};

[[gnu::target("avx2,bmi,bmi2"), gnu::always_inline]] inline std::int64_t readOne(
    std::string_view text, const Shuffles& shuffles, const StepReader& steps, Reading& reading)
{
    const std::size_t length = text.size() <= kBytes ? text.size() : 0;
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + text.size() - kBytes));
    const auto points = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('.')))) & (0xFFFF0000U >> length);
    // The first of them; the second one would be no digit.
    const std::size_t point = points & 0xFFFFU ? 15U - static_cast<std::size_t>(std::countr_zero(points & 0xFFFFU)) : Shuffles::kNoPoint;
    reading.isGood &= shuffles.isGood[length][point];
    const __m128i digits = _mm_shuffle_epi8(
        _mm_sub_epi8(bytes, _mm_set1_epi8('0')), _mm_loadu_si128(reinterpret_cast<const __m128i*>(shuffles.of[length][point].data())));
    reading.notDigits = _mm_or_si128(reading.notDigits, _mm_subs_epu8(digits, _mm_set1_epi8(9)));
    const __m128i pairs = _mm_maddubs_epi16(digits, _mm_set_epi8(1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10));
    const __m128i fours = _mm_madd_epi16(pairs, _mm_set_epi16(1, 100, 1, 100, 1, 100, 1, 100));
    const __m128i packed = _mm_packus_epi32(fours, fours);
    const __m128i eights = _mm_madd_epi16(packed, _mm_set_epi16(1, 10'000, 1, 10'000, 1, 10'000, 1, 10'000));
    const auto both = static_cast<std::uint64_t>(_mm_cvtsi128_si64(eights));
    std::uint64_t left = 0;
    const std::uint64_t quotient = steps.divide((both & 0xFFFFFFFFU) * 100'000'000 + (both >> 32), left);
    reading.left |= left;
    return static_cast<std::int64_t>(quotient);
}

[[gnu::target("avx2,bmi,bmi2")]] bool readWide(const std::vector<StreamMessage::Level>& from, const StepReader& prices, const StepReader& quantities,
    Price priceMax, std::vector<BookLevel>& out)
{
    const Shuffles& priceShuffles = kShuffles[static_cast<std::size_t>(prices.decimals() / 4 - 1)];
    const Shuffles& quantityShuffles = kShuffles[static_cast<std::size_t>(quantities.decimals() / 4 - 1)];
    Reading reading{_mm_setzero_si128()};
    std::int64_t smallest = 1;
    for (const auto& [price, quantity] : from) {
        const std::int64_t ticks = readOne(price, priceShuffles, prices, reading);
        const std::int64_t lots = readOne(quantity, quantityShuffles, quantities, reading);
        smallest = ticks < smallest ? ticks : smallest;
        if (ticks <= priceMax.ticks()) [[likely]]
            out.push_back({Price::ofTicks(ticks), Quantity::ofLots(lots)});
    }
    return reading.isGood && reading.left == 0 && smallest > 0 && _mm_testz_si128(reading.notDigits, reading.notDigits) != 0;
}

} // namespace

bool readLevels(const std::vector<StreamMessage::Level>& from, const StepReader& prices, const StepReader& quantities, Price priceMax,
    std::vector<BookLevel>& out)
{
    static const bool hasWideRegisters = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
    out.clear();
    if (!hasWideRegisters || !prices.isUsable() || !quantities.isUsable())
        return false;
    out.reserve(from.size());
    return readWide(from, prices, quantities, priceMax, out);
}

#else

bool readLevels(const std::vector<StreamMessage::Level>&, const StepReader&, const StepReader&, Price, std::vector<BookLevel>&)
{
    return false;
}

#endif

} // namespace jarvis::venue::dialect
