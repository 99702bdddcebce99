#pragma once

#include "engine/base/expected.h"
#include "engine/model/instrument.h"
#include "engine/model/numbers.h"
#include "widgets/base/number_reader.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace jarvis::widgets::base {

/// Why typed text is not the number that is asked for; `text` says it to the user, with what would be right.
struct InputError {
    enum class Kind : std::uint8_t { Empty = 1, NotANumber, TooManyDigits, Ambiguous, OutOfBounds };
    Kind kind = Kind::Empty;
    QString text;
};

/// A value on the instrument's grid. `wasSnapped`: the text said something between two steps.
template <typename T>
struct Parsed {
    T value;
    bool wasSnapped = false;
    bool operator==(const Parsed&) const = default;
};

// What people type and paste, by the rule of number_reader.h in the style of the screen: ambiguous texts are refused, never guessed.
// Threads: any.

/// Snapped in `rounding`'s direction; for a limit price that is Instrument::safeRounding(side).
Expected<Parsed<Price>, InputError> parsePrice(const QString& text, const Instrument& is, Rounding rounding, NumberOrigin origin = NumberOrigin::Typed);
/// Snapped down to the lot; must end up within the instrument's minimum and maximum.
Expected<Parsed<Quantity>, InputError> parseQuantity(const QString& text, const Instrument& is, NumberOrigin origin = NumberOrigin::Typed);
/// At or above zero, at most 1e15.
Expected<Money, InputError> parseMoney(const QString& text, NumberOrigin origin = NumberOrigin::Typed);
/// "2.5" or "2.5 %" is 0.025. 0…`max`.
Expected<Ratio, InputError> parsePercent(const QString& text, Ratio max = Ratio::ofPercent(100), NumberOrigin origin = NumberOrigin::Typed);
/// A whole number within [min, max].
Expected<std::int64_t, InputError> parseCount(const QString& text, std::int64_t min, std::int64_t max, NumberOrigin origin = NumberOrigin::Typed);
/// A plain decimal, for what has no type of its own (R multiples).
Expected<Decimal, InputError> parseDecimal(const QString& text, NumberOrigin origin = NumberOrigin::Typed);

/// The same as a double, for figures that no money hangs on.
std::optional<double> parseReal(const QString& text);

} // namespace jarvis::widgets::base
