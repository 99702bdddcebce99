#pragma once

namespace jarvis::daemon {

/// What jarvisd ends with. Scripts rely on the numbers.
enum ExitCode : int {
    kDone = 0,
    kBroken = 1,      ///< the journal is damaged: segment and record are named
    kUsage = 2,       ///< the command line is wrong
    kUnreachable = 3, ///< a venue cannot be reached
    kUnreadable = 4,  ///< no journal there, or it may not be read; a folder or disk that cannot be written
};

} // namespace jarvis::daemon
