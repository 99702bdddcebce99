#pragma once

#include "engine/base/time.h"

#include <cstddef>
#include <string>
#include <vector>

namespace jarvis::diagnostics {

struct CrashReport {
    std::string file;     ///< whole path
    Timestamp time{};
    std::string program;  ///< with its version
    std::string signal;   ///< "SIGSEGV, memory that is not ours"
    std::string text;     ///< all of it, at most 1 MiB
};

/// The reports that crash_handler.h leaves in a folder, until somebody has seen them.
///
/// What was seen keeps its file under another ending, for a diagnostics bundle. What cannot be read is passed over: nobody is kept
/// from working by a report. Threads: one at a time.
class CrashReports {
public:
    explicit CrashReports(std::string folder) : m_folder(std::move(folder)) {}

    /// Those that nobody has seen yet, newest first.
    std::vector<CrashReport> unseen() const;
    void noteSeen(const CrashReport& report) const;
    /// Seen and unseen ones, newest first.
    std::vector<std::string> files() const;
    /// Deletes the oldest.
    void forgetAllBut(std::size_t newest) const;

private:
    std::string m_folder;
};

} // namespace jarvis::diagnostics
