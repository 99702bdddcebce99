#pragma once

#include "engine/journal/file_system.h"
#include "engine/server/rest/job.h"

#include <string>
#include <vector>

namespace jarvis::daemon {

/// The jobs that read the journal in `folder`, beside the engine that writes it: whether it is whole, executions and closed positions as
/// CSV, and a statement, a line for each day. None keeps more in memory than a bound.
///
/// `files` outlives them. Threads: the works run on the jobs'.
std::vector<server::rest::JobKind> journalJobs(std::string folder, journal::FileSystem& files);

} // namespace jarvis::daemon
