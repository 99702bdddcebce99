#pragma once

namespace jarvis::detail {
[[noreturn]] void checkFailed(const char* condition, const char* file, int line);
}

/// Ends the program when `condition` is false: for our own bugs only, never for bad input. Always on.
#define CHECK(condition)                                                                                               \
    (__builtin_expect(static_cast<bool>(condition), 1) ? static_cast<void>(0)                                         \
                                                       : ::jarvis::detail::checkFailed(#condition, __FILE__, __LINE__))

/// Marks a place that a correct program cannot reach, such as the end of an exhaustive switch.
#define UNREACHABLE() ::jarvis::detail::checkFailed("unreachable", __FILE__, __LINE__)
