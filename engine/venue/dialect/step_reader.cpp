#include "engine/venue/dialect/step_reader.h"

#include <algorithm>
#include <array>
#include <bit>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace jarvis::venue::dialect {
namespace {

constexpr std::size_t kDecimals[] = {4, 8, 12};
constexpr std::size_t kBytes = 16;

} // namespace

StepReader::StepReader(const Decimal& step)
{
    // Venues write a zero or two more than the step has.
    constexpr int kSpare = 2;
    for (const std::size_t each : kDecimals) {
        const auto decimals = static_cast<int>(each);
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
    // d = 2^k × odd. What is a multiple of d becomes its quotient when it is multiplied by the inverse of the odd part and turned k bits
    // to the right; what is none becomes more than any quotient.
    const auto zeros = std::countr_zero(m_divisor);
    const std::uint64_t odd = m_divisor >> zeros;
    m_inverse = odd; // right in its lowest three bits; each step doubles how many are
    for (int i = 0; i < 5; ++i)
        m_inverse *= 2 - odd * m_inverse;
    m_turn = zeros;
    m_quotientMax = ~std::uint64_t(0) / m_divisor;
}

#if defined(__x86_64__)

namespace {

/// How a number that ends a 16-byte word becomes 16 digits: which byte of it goes where, so that its decimals are as many as wanted
/// and its point is gone. By its length and by how many bytes stand behind the last point of the word, which may be another number's.
struct Shuffles {
    using Shuffle = std::array<std::uint8_t, kBytes>;
    static constexpr std::uint8_t kZero = 0x80;
    static constexpr std::size_t kColumns = 32;
    alignas(16) std::array<std::array<Shuffle, kColumns>, kBytes> of{};
};

constexpr Shuffles makeShuffles(std::size_t decimals)
{
    Shuffles made;
    for (std::size_t length = 0; length < kBytes; ++length) {
        for (std::size_t behind = 0; behind < Shuffles::kColumns; ++behind) {
            const bool hasPoint = behind < length;
            const std::size_t fraction = hasPoint ? behind : 0;
            const std::size_t whole = length - fraction - (hasPoint ? 1 : 0);
            Shuffles::Shuffle& shuffle = made.of[length][behind];
            const bool isBad = whole + fraction == 0 || fraction > decimals || whole > kBytes - decimals;
            // In front of the number stands a quote, which is no digit.
            for (std::uint8_t& byte : shuffle)
                byte = isBad ? static_cast<std::uint8_t>(kBytes - 1 - length) : Shuffles::kZero;
            for (std::size_t i = 0; !isBad && i < fraction; ++i)
                shuffle[kBytes - decimals + i] = static_cast<std::uint8_t>(kBytes - fraction + i);
            for (std::size_t i = 0; !isBad && i < whole; ++i)
                shuffle[kBytes - decimals - whole + i] = static_cast<std::uint8_t>(kBytes - length + i);
        }
    }
    return made;
}

constexpr Shuffles kShuffles[] = {makeShuffles(kDecimals[0]), makeShuffles(kDecimals[1]), makeShuffles(kDecimals[2])};

/// What was wrong with any number so far.
struct Faults {
    __m256i notDigits;             ///< zero when nothing was
    std::size_t lengths = 0;       ///< all of them together: below 16 when each was
    std::uint64_t pricesMax = 0;   ///< less one, so that a price of nothing is the largest
    std::uint64_t quantitiesMax = 0;
};

/// One of 32 columns, by the points in the upper half of `points`.
[[gnu::target("avx2,bmi,bmi2,lzcnt"), gnu::always_inline]] inline const Shuffles::Shuffle& shuffleFor(
    std::size_t length, std::uint32_t points, const Shuffles& shuffles)
{
    return shuffles.of[length % kBytes][static_cast<std::size_t>(std::countl_zero(points | 1U))];
}

[[gnu::target("avx2,bmi,bmi2,lzcnt"), gnu::always_inline]] inline __m128i load(const void* bytes)
{
    return _mm_loadu_si128(static_cast<const __m128i*>(bytes));
}

[[gnu::target("avx2,bmi,bmi2,lzcnt"), gnu::always_inline]] inline __m256i both(__m128i low, __m128i high)
{
    return _mm256_inserti128_si256(_mm256_castsi128_si256(low), high, 1);
}

/// A price and a quantity side by side.
[[gnu::target("avx2,bmi,bmi2,lzcnt"), gnu::always_inline]] inline BookLevel readOne(const LevelList::Level& level, const Shuffles& priceShuffles,
    const StepReader& prices, const Shuffles& quantityShuffles, const StepReader& quantities, Faults& faults)
{
    const std::size_t priceLength = level.first.size();
    const std::size_t quantityLength = level.second.size();
    faults.lengths |= priceLength | quantityLength;
    const __m256i bytes = both(load(level.first.data() + priceLength - kBytes), load(level.second.data() + quantityLength - kBytes));
    const auto points = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('.'))));
    const __m256i shuffle
        = both(load(shuffleFor(priceLength, points << kBytes, priceShuffles).data()), load(shuffleFor(quantityLength, points, quantityShuffles).data()));
    const __m256i digits = _mm256_shuffle_epi8(_mm256_sub_epi8(bytes, _mm256_set1_epi8('0')), shuffle);
    faults.notDigits = _mm256_or_si256(faults.notDigits, _mm256_subs_epu8(digits, _mm256_set1_epi8(9)));
    const __m256i pairs = _mm256_maddubs_epi16(digits, _mm256_set1_epi16(0x010A));
    const __m256i fours = _mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00010064));
    const __m256i eights = _mm256_madd_epi16(_mm256_packus_epi32(fours, fours), _mm256_set1_epi32(0x00012710));
    const __m256i values = _mm256_add_epi64(_mm256_mul_epu32(eights, _mm256_set1_epi64x(100'000'000)), _mm256_srli_epi64(eights, 32));
    const std::uint64_t ticks = prices.divide(static_cast<std::uint64_t>(_mm256_extract_epi64(values, 0)));
    const std::uint64_t lots = quantities.divide(static_cast<std::uint64_t>(_mm256_extract_epi64(values, 2)));
    faults.pricesMax = std::max(faults.pricesMax, ticks - 1);
    faults.quantitiesMax = std::max(faults.quantitiesMax, lots);
    return {Price::ofTicks(static_cast<std::int64_t>(ticks)), Quantity::ofLots(static_cast<std::int64_t>(lots))};
}

const Shuffles& shufflesFor(const StepReader& steps)
{
    return kShuffles[static_cast<std::size_t>(steps.decimals() / 4 - 1)];
}

[[gnu::target("avx2,bmi,bmi2,lzcnt"), gnu::always_inline]] inline bool isRight(const Faults& faults, const StepReader& prices, const StepReader& quantities)
{
    return faults.lengths < kBytes && faults.pricesMax < prices.quotientMax() && faults.quantitiesMax <= quantities.quotientMax()
        && _mm256_testz_si256(faults.notDigits, faults.notDigits) != 0;
}

[[gnu::target("avx2,bmi,bmi2,lzcnt")]] bool readWide(const LevelList::Level& from, const StepReader& prices, const StepReader& quantities, BookLevel& out)
{
    Faults faults{_mm256_setzero_si256()};
    out = readOne(from, shufflesFor(prices), prices, shufflesFor(quantities), quantities, faults);
    return isRight(faults, prices, quantities);
}

[[gnu::target("avx2,bmi,bmi2,lzcnt")]] bool readAllWide(
    const LevelList& from, const StepReader& prices, const StepReader& quantities, Price priceMax, std::vector<BookLevel>& out)
{
    const Shuffles& priceShuffles = shufflesFor(prices);
    const Shuffles& quantityShuffles = shufflesFor(quantities);
    const StepReader ofPrices = prices; // in registers, as what is written cannot change them
    const StepReader ofQuantities = quantities;
    Faults faults{_mm256_setzero_si256()};
    out.resize(from.size());
    BookLevel* to = out.data();
    for (const LevelList::Level& level : from) {
        const BookLevel made = readOne(level, priceShuffles, ofPrices, quantityShuffles, ofQuantities, faults);
        *to = made;
        to += made.price <= priceMax ? 1 : 0;
    }
    out.resize(static_cast<std::size_t>(to - out.data()));
    return isRight(faults, prices, quantities);
}

/// Asked of the processor itself: not every compiler knows it by its name.
bool countsLeadingZeros()
{
    constexpr unsigned kLeaf = 0x80000001;
    constexpr unsigned kBit = 1U << 5;
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    return __get_cpuid(kLeaf, &a, &b, &c, &d) != 0 && (c & kBit) != 0;
}

bool canRead(const StepReader& prices, const StepReader& quantities)
{
    static const bool hasWideRegisters = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") && countsLeadingZeros();
    return hasWideRegisters && prices.isUsable() && quantities.isUsable();
}

} // namespace

bool readLevels(const LevelList& from, const StepReader& prices, const StepReader& quantities, Price priceMax,
    std::vector<BookLevel>& out)
{
    out.clear();
    if (!canRead(prices, quantities))
        return false;
    return readAllWide(from, prices, quantities, priceMax, out);
}

bool readLevel(const LevelList::Level& from, const StepReader& prices, const StepReader& quantities, BookLevel& out)
{
    return canRead(prices, quantities) && readWide(from, prices, quantities, out);
}

#else

bool readLevel(const LevelList::Level&, const StepReader&, const StepReader&, BookLevel&)
{
    return false;
}

bool readLevels(const LevelList&, const StepReader&, const StepReader&, Price, std::vector<BookLevel>&)
{
    return false;
}

#endif

} // namespace jarvis::venue::dialect
