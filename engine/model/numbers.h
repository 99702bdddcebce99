#pragma once

#include "engine/base/check.h"
#include "engine/model/decimal.h"

#include <compare>
#include <cstdint>

namespace jarvis {

/// A price in ticks of its instrument. Means something only together with that Instrument, which converts it.
///
/// Exact; overflow is our own bug (CHECK), because Instrument bounds every price that enters.
/// Threads: a plain value.
class Price {
public:
    constexpr Price() = default;
    static constexpr Price ofTicks(std::int64_t ticks) { return Price(ticks); }
    constexpr std::int64_t ticks() const { return m_ticks; }
    constexpr auto operator<=>(const Price&) const = default;

private:
    constexpr explicit Price(std::int64_t ticks) : m_ticks(ticks) {}
    std::int64_t m_ticks = 0;
};

/// An amount of the instrument in lots, signed where a position is meant (long > 0).
///
/// Exact; overflow is our own bug (CHECK), because Instrument bounds every quantity that enters.
/// Threads: a plain value.
class Quantity {
public:
    constexpr Quantity() = default;
    static constexpr Quantity ofLots(std::int64_t lots) { return Quantity(lots); }
    static constexpr Quantity zero() { return Quantity(0); }
    constexpr std::int64_t lots() const { return m_lots; }
    constexpr bool isZero() const { return m_lots == 0; }
    constexpr Quantity absolute() const { return Quantity(m_lots < 0 ? -m_lots : m_lots); }
    constexpr auto operator<=>(const Quantity&) const = default;

    constexpr Quantity operator-() const { return Quantity(-m_lots); }
    friend constexpr Quantity operator+(Quantity a, Quantity b)
    {
        std::int64_t sum = 0;
        CHECK(!__builtin_add_overflow(a.m_lots, b.m_lots, &sum));
        return Quantity(sum);
    }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return a + (-b); }
    constexpr Quantity& operator+=(Quantity other) { return *this = *this + other; }
    constexpr Quantity& operator-=(Quantity other) { return *this = *this - other; }

private:
    constexpr explicit Quantity(std::int64_t lots) : m_lots(lots) {}
    std::int64_t m_lots = 0;
};

/// A share of something: fee rates, funding rates, percent. Units of 1e-8, so 0.02 % is 20 000.
struct Ratio {
    std::int64_t e8 = 0;
    static constexpr std::int64_t kOne = 100'000'000;
    static constexpr Ratio ofPercent(std::int64_t percent) { return Ratio{percent * (kOne / 100)}; }
    static constexpr Ratio ofBasisPoints(std::int64_t bps) { return Ratio{bps * (kOne / 10'000)}; }
    constexpr auto operator<=>(const Ratio&) const = default;
};

enum class Rounding { Down = 1, Up, Nearest }; ///< Down and Up: towards −∞ and +∞. Nearest: halves away from zero.

namespace detail {

/// The quotient towards zero, moved to where the rounding wants it.
template <typename Integer>
constexpr Integer rounded(Integer quotient, Integer rest, Integer denominator, Rounding rounding)
{
    if (rest == 0)
        return quotient;
    switch (rounding) {
    case Rounding::Down: return rest < 0 ? quotient - 1 : quotient;
    case Rounding::Up: return rest > 0 ? quotient + 1 : quotient;
    case Rounding::Nearest: {
        const Integer size = rest < 0 ? -rest : rest;
        return size >= denominator - size ? quotient + (rest < 0 ? -1 : 1) : quotient;
    }
    }
    UNREACHABLE();
}

constexpr bool fitsInt64(Int128 value) { return value == static_cast<std::int64_t>(value); }

} // namespace detail

/// Quotient with the named rounding. Requires denominator > 0.
constexpr Int128 divideRounded(Int128 numerator, Int128 denominator, Rounding rounding)
{
    // Dividing 128 bits costs a call; most numbers of a risk rule are smaller.
    if (detail::fitsInt64(numerator) && detail::fitsInt64(denominator)) {
        const auto small = static_cast<std::int64_t>(numerator);
        const auto by = static_cast<std::int64_t>(denominator);
        return detail::rounded(small / by, small % by, by, rounding);
    }
    return detail::rounded(numerator / denominator, numerator % denominator, denominator, rounding);
}

namespace detail {

/// The general case of multiplyDivide(), kept out of the way of the usual one.
[[gnu::noinline]] constexpr Int128 wideMultiplyDivide(Int128 value, std::int64_t numerator, std::int64_t denominator, Rounding rounding)
{
    // value = whole × denominator + rest, and |rest × numerator| < 2^126.
    Int128 result = 0;
    CHECK(!__builtin_mul_overflow(value / denominator, Int128(numerator), &result));
    CHECK(!__builtin_add_overflow(result, divideRounded(value % denominator * numerator, denominator, rounding), &result));
    return result;
}

} // namespace detail

/// `value × numerator ÷ denominator` with the named rounding; only the result must fit, not the product. Requires denominator > 0.
///
/// Inlined, so that a division by Ratio::kOne becomes a multiplication.
[[gnu::always_inline]] constexpr Int128 multiplyDivide(Int128 value, std::int64_t numerator, std::int64_t denominator, Rounding rounding)
{
    if (detail::fitsInt64(value)) [[likely]] {
        const auto small = static_cast<std::int64_t>(value);
        std::int64_t product = 0;
        if (!__builtin_mul_overflow(small % denominator, numerator, &product)) [[likely]]
            return Int128(small / denominator) * numerator + detail::rounded(product / denominator, product % denominator, denominator, rounding);
    }
    return detail::wideMultiplyDivide(value, numerator, denominator, rounding);
}

/// An amount of account currency (USD, USDT) in units of 1e-12, so that price × quantity is exact for every instrument.
///
/// 128 bits hold ±1.7e26: sums cannot overflow in practice and are checked all the same.
/// Threads: a plain value.
class Money {
public:
    static constexpr int kScale = 12;
    static constexpr std::int64_t kOne = 1'000'000'000'000;

    constexpr Money() = default;
    static constexpr Money ofUnits(Int128 units) { return Money(units); }
    static constexpr Money ofWhole(std::int64_t whole) { return Money(Int128(whole) * kOne); }
    static constexpr Money ofCents(std::int64_t cents) { return Money(Int128(cents) * (kOne / 100)); }
    static constexpr Money zero() { return Money(0); }
    constexpr Int128 units() const { return m_units; }
    constexpr bool isZero() const { return m_units == 0; }
    constexpr bool isNegative() const { return m_units < 0; }
    constexpr Money absolute() const { return Money(m_units < 0 ? -m_units : m_units); }
    constexpr auto operator<=>(const Money&) const = default;

    constexpr Money operator-() const { return Money(-m_units); }
    friend constexpr Money operator+(Money a, Money b)
    {
        Int128 sum = 0;
        CHECK(!__builtin_add_overflow(a.m_units, b.m_units, &sum));
        return Money(sum);
    }
    friend constexpr Money operator-(Money a, Money b) { return a + (-b); }
    constexpr Money& operator+=(Money other) { return *this = *this + other; }
    constexpr Money& operator-=(Money other) { return *this = *this - other; }
    friend constexpr Money operator*(Money a, std::int64_t factor)
    {
        Int128 product = 0;
        CHECK(!__builtin_mul_overflow(a.m_units, Int128(factor), &product));
        return Money(product);
    }

    /// This share of the amount, with the named rounding.
    constexpr Money times(Ratio ratio, Rounding rounding) const
    {
        return ratio.e8 == 0 ? Money() : Money(multiplyDivide(m_units, ratio.e8, Ratio::kOne, rounding));
    }
    /// `this × numerator ÷ denominator`. Requires denominator > 0.
    constexpr Money scaledBy(std::int64_t numerator, std::int64_t denominator, Rounding rounding) const
    {
        CHECK(denominator > 0);
        return Money(multiplyDivide(m_units, numerator, denominator, rounding));
    }

    Decimal toDecimal() const { return Decimal{m_units, kScale}; }
    /// Nearest representable amount of a decimal text value. Requires scale <= 12 and |value| < 1e20.
    static Money fromDecimal(const Decimal& decimal) { return Money(decimal.rescaled(kScale).mantissa); }
    /// For charts and statistics only.
    constexpr double toDouble() const { return static_cast<double>(m_units) * 1e-12; }

private:
    constexpr explicit Money(Int128 units) : m_units(units) {}
    Int128 m_units = 0;
};

} // namespace jarvis
