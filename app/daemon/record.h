#pragma once

#include "app/daemon/exit_code.h"
#include "app/daemon/record_call.h"

#include <ostream>

namespace jarvis::daemon {

/// Records markets until the time is over, a signal asks to end (TERM, INT, HUP), or the disk takes no more; what was recorded by then
/// is whole. One JSON object for each venue: how many events, gaps, files and bytes. Where one venue cannot be opened nothing is
/// recorded at all.
///
/// Threads: the main one; there must be no QCoreApplication.
ExitCode record(const RecordCall& call, std::ostream& out, std::ostream& err);

} // namespace jarvis::daemon
