#pragma once

#include <spdlog/common.h>

#include <cstdint>
#include <string>

namespace jarvis::logging {

/// How lines look: words for people, or one JSON object each for programs.
enum class Format : std::uint8_t { Text = 1, Json };

/// Starts the program's log: a rotating file `<folder>/jarvis.log` (5 × 5 MB, for its user alone) and stderr from `warn` up.
///
/// Each line tells when, how grave, on which thread, and where they are known the account, the newest event heard of, and the request that
/// it belongs to. Whatever was logged is one line, without control characters, and what looks like a secret is not in it (redacted()).
///
/// Writing is asynchronous with a bounded queue that overwrites the oldest line when full, so a slow disk never
/// stalls a trading thread. Returns false, after saying so on stderr, when the folder cannot be written; the log then
/// goes to stderr alone. Warnings are in the file at once, all else after a second at the latest. Use it through spdlog's own calls: `spdlog::info("...")`.
/// Secrets never go in.
bool start(const std::string& folder, spdlog::level::level_enum level, Format format = Format::Text);

/// Lines from `level` up are written from now on. Threads: any.
void setLevel(spdlog::level::level_enum level);

/// Flushes and ends it. Call before main returns.
void stop();

/// Names the calling thread, for the log, the debugger and `top -H`. At most 15 characters.
void nameThread(const char* name);

/// The account that this program serves. Before threads are started.
void setAccount(std::string account);
/// The newest event that was heard of, for lines from now on. Threads: any; an atomic.
void noteSequence(std::uint64_t sequence);

/// Names the request that lines of this thread belong to, as long as it lives; the one before comes back then.
class RequestScope {
public:
    explicit RequestScope(std::string id);
    ~RequestScope();
    RequestScope(const RequestScope&) = delete;
    RequestScope& operator=(const RequestScope&) = delete;

private:
    std::string m_before;
};

} // namespace jarvis::logging
