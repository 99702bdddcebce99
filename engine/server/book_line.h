#pragma once

#include "engine/base/time.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace jarvis::server {

// What the books of tokens, users, sessions and signing keys share: lines of words between spaces.
// Threads: any. Errors: a word that is no such thing is an empty answer.

/// Takes the first line off, without its end.
std::string_view takeLine(std::string_view& text);
std::vector<std::string_view> wordsOf(std::string_view line);
/// Milliseconds since 1970, up to the year 2255.
std::optional<Timestamp> millisOf(std::string_view word);
std::optional<std::uint64_t> numberOf(std::string_view word);
/// Exactly `digits` lower-case hexadecimal digits.
bool isHexOf(std::string_view word, std::size_t digits);

} // namespace jarvis::server
