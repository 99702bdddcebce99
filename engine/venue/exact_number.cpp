#include "engine/venue/exact_number.h"

#include <charconv>

namespace jarvis::venue {
namespace {

constexpr int kDigitsMax = 36;
constexpr int kScaleBound = 30;

/// Reads digits and at most one point from the front of `text`.
struct Digits {
    Int128 mantissa = 0;
    int scale = 0;
    int count = 0;
    bool isBad = false;

    explicit Digits(std::string_view& text)
    {
        bool isAfterPoint = false;
        while (!text.empty() && (text.front() == '.' || (text.front() >= '0' && text.front() <= '9'))) {
            const char c = text.front();
            text.remove_prefix(1);
            if (c == '.') {
                isBad = isBad || isAfterPoint;
                isAfterPoint = true;
                continue;
            }
            if (mantissa != 0 || c != '0')
                isBad = isBad || ++significant > kDigitsMax;
            if (isBad)
                return;
            mantissa = mantissa * 10 + (c - '0');
            scale += isAfterPoint ? 1 : 0;
            ++count;
        }
    }

private:
    int significant = 0;
};

std::optional<int> exponentOf(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text.front() != 'e' && text.front() != 'E')
        return std::nullopt;
    text.remove_prefix(1);
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    int exponent = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), exponent);
    if (error != std::errc() || end != text.data() + text.size() || exponent < -kScaleBound || exponent > kScaleBound)
        return std::nullopt;
    return exponent;
}

} // namespace

std::optional<Decimal> exactNumber(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative)
        text.remove_prefix(1);
    const Digits digits(text);
    if (digits.isBad || digits.count == 0)
        return std::nullopt;
    const auto exponent = exponentOf(text);
    if (!exponent)
        return std::nullopt;
    Decimal number{isNegative ? -digits.mantissa : digits.mantissa, digits.scale - *exponent};
    while (number.scale > 0 && number.mantissa % 10 == 0) {
        number.mantissa /= 10;
        --number.scale;
    }
    if (number.scale > kScaleBound)
        return std::nullopt;
    for (; number.scale < 0; ++number.scale) {
        if (__builtin_mul_overflow(number.mantissa, Int128(10), &number.mantissa))
            return std::nullopt;
    }
    return number;
}

std::optional<std::int64_t> unitsOf(std::string_view text, int scale)
{
    const auto number = exactNumber(text);
    if (!number || number->scale > scale)
        return std::nullopt;
    Int128 units = 0;
    if (__builtin_mul_overflow(number->mantissa, powerOfTen(scale - number->scale), &units) || units > INT64_MAX
        || units < -INT64_MAX)
        return std::nullopt;
    return static_cast<std::int64_t>(units);
}

std::optional<std::int64_t> stepsOf(std::string_view text, const Decimal& step)
{
    const auto units = unitsOf(text, step.scale);
    if (!units || *units % step.mantissa != 0)
        return std::nullopt;
    return static_cast<std::int64_t>(*units / step.mantissa);
}

namespace {

std::optional<Money> moneyOfNumber(const Decimal& number)
{
    Int128 most = 1'000'000'000'000'000;
    for (int i = 0; i < number.scale; ++i)
        most *= 10;
    if (number.mantissa >= most || number.mantissa <= -most)
        return std::nullopt;
    return Money::fromDecimal(number);
}

} // namespace

std::optional<Money> moneyOf(std::string_view text)
{
    auto number = exactNumber(text);
    for (; number && number->scale > Money::kScale; --number->scale)
        number->mantissa /= 10;
    return number ? moneyOfNumber(*number) : std::nullopt;
}

std::optional<Timestamp> recordedTime(std::string_view text)
{
    constexpr std::int64_t kMillisMax = 9'000'000'000'000;
    const auto number = unitsOf(text, 0);
    if (!number || *number < 0 || *number > kMillisMax * 1'000)
        return std::nullopt;
    return *number <= kMillisMax ? timestampFromMillis(*number) : timestampFromNanos(*number * 1'000);
}

} // namespace jarvis::venue
