#pragma once

#include <chrono>
#include <string>

namespace jarvis::bench {

/// gui.start, gui.start.cold: from the call of the program to a desk with a painted book that answers; each start in a process of its own, as a
/// trader's is. `program` is called again with --start.
///
/// Cold: a copy of the program that no page is in memory of. The libraries that it shares with others stay where they are.
void benchStart(const std::string& program);

/// In the called process: prints the milliseconds since `called`, a reading of the monotonic clock in another process. The exit code.
int runStart(std::chrono::nanoseconds called);

} // namespace jarvis::bench
