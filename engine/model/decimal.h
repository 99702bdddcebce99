#pragma once

#include "engine/base/expected.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace jarvis {

__extension__ typedef __int128 Int128;

/// An exact decimal number: `mantissa × 10^-scale`. How numbers enter and leave the engine as text.
///
/// Threads: a plain value.
struct Decimal {
    Int128 mantissa = 0;
    int scale = 0; ///< digits after the point, 0…kScaleMax

    static constexpr int kScaleMax = 18;

    enum class ParseError { Empty = 1, NotANumber, TooManyDigits, AmbiguousSeparator };

    /// Reads `12`, `-0.5`, `1 234.5`, `1,234.50`: thousands separators (comma, space, apostrophe, underscore) only where
    /// every group has three digits. `1,5` is refused as ambiguous, never guessed.
    static Expected<Decimal, ParseError> parse(std::string_view text);

    /// Drops trailing zeros after the point.
    Decimal normalized() const;
    /// The same number with `newScale` digits; only widening is exact. Requires newScale >= scale.
    Decimal rescaled(int newScale) const;

    std::string toString() const;

    bool operator==(const Decimal& other) const;
};

/// 10^exponent for 0 <= exponent <= 37.
Int128 powerOfTen(int exponent);

} // namespace jarvis
