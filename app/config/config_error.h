#pragma once

#include <cstdint>
#include <string>

namespace jarvis::config {

/// Why a configuration could not be read or written: where, what stands there, and what would be right.
struct ConfigError {
    enum class Kind : std::uint8_t {
        CannotRead = 1, ///< `detail`: the system's reason
        CannotWrite,    ///< `detail`: the system's reason
        TooLarge,       ///< `detail`: the largest size
        NoAssignment,   ///< a line that is neither `key = value` nor a comment
        UnknownKey,     ///< `detail`: the key that comes closest, if any does
        Twice,          ///< `detail`: the line where the key stood first
        WrongValue,     ///< wrong type or out of bounds; `detail`: what would be right
        NewerVersion,   ///< `detail`: the version that this program knows
    };

    Kind kind = Kind::CannotRead;
    std::string file;
    int line = 0; ///< from 1; 0 where no line is to blame
    std::string key;
    std::string value;
    std::string detail;

    bool operator==(const ConfigError&) const = default;
};

/// The error as one English sentence for a terminal or a log, beginning with `file:line:`.
std::string describe(const ConfigError& error);

} // namespace jarvis::config
