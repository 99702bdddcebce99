#pragma once

#include "engine/base/time.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace jarvis {

// Texts from outside may hold any bytes; what we write to others must not. Threads: plain functions.

/// How many bytes the UTF-8 character has that `text` begins with; 0 where it begins with none: a stray or missing byte, a longer form
/// than needed, half of a surrogate pair, or a number beyond U+10FFFF (Unicode 15, table 3-7).
std::size_t utf8CharacterBytes(std::string_view text);

/// `text` between quotes as RFC 8259 asks: valid JSON whatever the bytes are. What is no UTF-8 becomes U+FFFD, byte by byte.
std::string jsonText(std::string_view text);

/// For a terminal, a log or a dialog: control characters and what is no UTF-8 as \xNN, everything else as it is.
std::string printableText(std::string_view text);

/// "2026-11-21T12:00:00.000Z" with 0 to 9 digits behind the second; what is finer is cut.
std::string isoTime(Timestamp time, int digits);

} // namespace jarvis
