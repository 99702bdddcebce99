#include "engine/model/decimal.h"

#include <algorithm>

namespace jarvis {
namespace {

constexpr int kDigitsMax = 36;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isGroupSeparator(char c)
{
    return c == ',' || c == ' ' || c == '\'' || c == '_';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// Digits of the whole part without their separators, or why they cannot be told apart.
Expected<std::string, Decimal::ParseError> wholeDigits(std::string_view text)
{
    std::string digits;
    char separator = 0;
    std::size_t groupLength = 0;
    for (const char c : text) {
        if (isDigit(c)) {
            digits.push_back(c);
            ++groupLength;
            continue;
        }
        if (!isGroupSeparator(c))
            return Unexpected(Decimal::ParseError::NotANumber);
        const bool isFirstGroup = separator == 0;
        if (isFirstGroup ? (groupLength == 0 || groupLength > 3) : (c != separator || groupLength != 3))
            return Unexpected(Decimal::ParseError::AmbiguousSeparator);
        separator = c;
        groupLength = 0;
    }
    if (separator != 0 && groupLength != 3)
        return Unexpected(Decimal::ParseError::AmbiguousSeparator);
    return digits;
}

} // namespace

Int128 powerOfTen(int exponent)
{
    CHECK(exponent >= 0 && exponent <= 37);
    Int128 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

Expected<Decimal, Decimal::ParseError> Decimal::parse(std::string_view text)
{
    text = trimmed(text);
    if (text.empty())
        return Unexpected(ParseError::Empty);
    bool isNegative = false;
    if (text.front() == '-' || text.front() == '+') {
        isNegative = text.front() == '-';
        text.remove_prefix(1);
    }
    const std::size_t point = text.find('.');
    const auto whole = wholeDigits(text.substr(0, point));
    if (!whole)
        return Unexpected(whole.error());
    const std::string_view fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    // "1,234" could be a German one and a bit; "1,234.0" and "1,234,567" could not.
    const auto commas = std::count(text.begin(), text.end(), ',');
    if (commas == 1 && point == std::string_view::npos)
        return Unexpected(ParseError::AmbiguousSeparator);
    if (!std::all_of(fraction.begin(), fraction.end(), isDigit))
        return Unexpected(ParseError::NotANumber);
    if (whole->empty() && fraction.empty())
        return Unexpected(ParseError::NotANumber);
    if (fraction.size() > kScaleMax || whole->size() + fraction.size() > kDigitsMax)
        return Unexpected(ParseError::TooManyDigits);

    Decimal result;
    for (const char c : *whole)
        result.mantissa = result.mantissa * 10 + (c - '0');
    for (const char c : fraction)
        result.mantissa = result.mantissa * 10 + (c - '0');
    if (isNegative)
        result.mantissa = -result.mantissa;
    result.scale = static_cast<int>(fraction.size());
    return result;
}

Decimal Decimal::normalized() const
{
    Decimal result = *this;
    while (result.scale > 0 && result.mantissa % 10 == 0) {
        result.mantissa /= 10;
        --result.scale;
    }
    return result;
}

Decimal Decimal::rescaled(int newScale) const
{
    CHECK(newScale >= scale);
    return Decimal{mantissa * powerOfTen(newScale - scale), newScale};
}

std::string Decimal::toString() const
{
    const bool isNegative = mantissa < 0;
    unsigned __int128 rest = isNegative ? -static_cast<unsigned __int128>(mantissa) : static_cast<unsigned __int128>(mantissa);
    std::string text;
    for (int digit = 0; rest != 0 || digit <= scale; ++digit) {
        if (digit == scale && scale > 0)
            text.push_back('.');
        text.push_back(static_cast<char>('0' + static_cast<int>(rest % 10)));
        rest /= 10;
    }
    if (isNegative)
        text.push_back('-');
    std::reverse(text.begin(), text.end());
    return text;
}

bool Decimal::operator==(const Decimal& other) const
{
    const Decimal a = normalized();
    const Decimal b = other.normalized();
    return a.mantissa == b.mantissa && a.scale == b.scale;
}

} // namespace jarvis
