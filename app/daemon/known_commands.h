#pragma once

#include "engine/base/time.h"
#include "engine/journal/file_system.h"
#include "engine/server/rest/command_log.h"

#include <string>

namespace jarvis::daemon {

/// What became of the commands of the last day, those that were asked for by a key and those that people sent over streams.
struct KnownCommands {
    server::rest::CommandLog byKey;
    server::rest::CommandLog overStreams; ///< as CommandArchive has them
};

/// Reads them out of the journal in `folder`, so that after a restart too a repeat is given its first outcome. No client was told anything that is not in the journal by then: there is no second file that could
/// say otherwise, or fill a disk.
///
/// To be called before an engine opens the journal, one time at each start: it costs the reading of the segments since.
/// Errors: what cannot be read ends the look back, and is told in the log; the engine itself says what is wrong with its journal.
/// Threads: any.
KnownCommands knownCommands(const std::string& folder, journal::FileSystem& files, Timestamp now);

} // namespace jarvis::daemon
