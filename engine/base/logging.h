#pragma once

#include <spdlog/common.h>

#include <string>

namespace jarvis::logging {

/// Starts the program's log: a rotating file `<folder>/jarvis.log` (5 × 5 MB) and stderr from `warn` up.
///
/// Writing is asynchronous with a bounded queue that overwrites the oldest line when full, so a slow disk never
/// stalls a trading thread. Returns false, after saying so on stderr, when the folder cannot be written; the log then
/// goes to stderr alone. Use it through spdlog's own calls: `spdlog::info("...")`.
/// Secrets never go in.
bool start(const std::string& folder, spdlog::level::level_enum level);

/// Flushes and ends it. Call before main returns.
void stop();

/// Names the calling thread, for the log, the debugger and `top -H`. At most 15 characters.
void nameThread(const char* name);

} // namespace jarvis::logging
