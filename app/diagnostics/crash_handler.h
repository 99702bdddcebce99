#pragma once

#include <string>

namespace jarvis::diagnostics {

/// Writes down what is known when the program crashes (SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, an exception that nobody caught), as
/// `folder/crash-SECONDS-PID.txt`: program, signal, address, thread, stack and the last lines of the log, which hold no secrets.
/// Nothing is sent anywhere. Then the program ends as it would have, by the same signal, so that whoever watches it sees the same.
///
/// The folder is made, and no more than kReportsKept reports are kept in it. False when it cannot be made; there is no report then.
/// Call once, from main, when the folder is known. Threads: main; what it installs acts on any.
bool reportCrashesTo(const std::string& folder, const std::string& program);

inline constexpr int kReportsKept = 20;

} // namespace jarvis::diagnostics
