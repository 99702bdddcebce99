#pragma once

#include "engine/model/amount.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jarvis::config {

/// How a number is written in the file. Its key's name says the same: `…_usd`, `…_percent`, `…_ms`, `…_minutes`.
enum class Unit : std::uint8_t { None = 1, Usd, Percent, Milliseconds, Minutes };

/// Reads `text` as an amount of that unit: a Count, Money, Ratio or Period. Nothing when it is no number, or not exact.
std::optional<Amount> parseAmount(std::string_view text, Unit unit);

/// The inverse of parseAmount: shortest decimal text. Minutes are cut to whole ones. Requires an amount of the unit's kind.
std::string formatAmount(Amount amount, Unit unit);

/// " USD", " %" …: what follows a number in a sentence.
std::string_view symbolOf(Unit unit);

} // namespace jarvis::config
