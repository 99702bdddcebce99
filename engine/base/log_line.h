#pragma once

#include "engine/base/time.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace jarvis::logging {

/// What one line of the log tells.
struct LineFacts {
    Timestamp at{};
    std::string_view level;
    std::string_view thread;
    std::string_view account;   ///< empty: not known
    std::uint64_t sequence = 0; ///< zero: not known
    std::string_view request;   ///< empty: belongs to none
    std::string_view text;      ///< anything
};

/// One line without its end, free of control characters and of what looks like a secret. Threads: plain functions.
std::string textLine(const LineFacts& facts);
std::string jsonLine(const LineFacts& facts);

} // namespace jarvis::logging
