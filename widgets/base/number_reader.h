#pragma once

#include "engine/base/expected.h"
#include "engine/model/decimal.h"
#include "widgets/base/number_style.h"

#include <QString>

#include <cstdint>

namespace jarvis::widgets::base {

/// Typed: key by key, by a hand that writes as its language does. Pasted: from who knows where.
enum class NumberOrigin : std::uint8_t { Typed = 1, Pasted };

/// Reads a number as people write it. Money hangs on it: a text that could mean two numbers is refused, never guessed.
///
/// The rule. A sign, digits, and separators. Blanks, apostrophes and, where they stand in groups of three more than once or before a decimal
/// sign of the other kind, points and commas part thousands: 1,234,567 and 1.234.567,8 mean one number each, in every language.
/// What is left is one point or one comma:
///
/// | text            | plain (1,234.56)       | with a decimal comma (1.234,56)                           |
/// |-----------------|------------------------|-----------------------------------------------------------|
/// | 1.5  1234.567   | 1.5, 1234.567          | the same: no thousands look like that                     |
/// | 1.234           | 1.234                  | refused: a thousand here, one and a bit at every exchange |
/// | 1,5  1234,567   | refused                | 1.5, 1234.567                                             |
/// | 1,234           | refused                | typed: 1.234. Pasted: refused, may be an exchange's 1234  |
/// | 0,125  0.125    | refused, 0.125         | 0.125: no thousands begin with zero                       |
///
/// So what the screen writes is read back as it was meant, and no text is read as another number than the one that its writer could have meant.
/// Threads: any.
Expected<Decimal, Decimal::ParseError> readNumber(const QString& text, const NumberStyle& style, NumberOrigin origin);

} // namespace jarvis::widgets::base
