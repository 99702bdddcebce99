#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::diagnostics {

/// One line of the program's log, as logging::start() writes it in words.
struct LogLine {
    std::string time;   ///< UTC, ISO 8601
    std::string level;  ///< "info", "warning", …; empty: a line that is not of this form, whole in `text`
    std::string thread;
    std::string text;
};

LogLine parseLogLine(std::string_view line);

/// The newest lines of `folder/jarvis.log`, oldest first, and of the file before it where one is too short. At most `bytesMax` are
/// read of each file. Nothing where there is no log. Threads: any; it reads beside whoever writes.
std::vector<LogLine> readLogTail(const std::string& folder, std::size_t bytesMax);

/// The last `bytesMax` bytes of a file, from the beginning of a line on; empty when it cannot be read.
std::string readTail(const std::string& path, std::size_t bytesMax);

} // namespace jarvis::diagnostics
