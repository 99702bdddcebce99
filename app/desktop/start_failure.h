#pragma once

#include <QString>

namespace jarvis::desktop {

/// What the program ends with.
inline constexpr int kBadConfiguration = 3;
inline constexpr int kNoEngine = 4;

/// Why the desk cannot open: what is wrong, where, what would be right. `exitCode` is the program's.
struct StartFailure {
    QString title;
    QString text;
    int exitCode = 1;
};

} // namespace jarvis::desktop
