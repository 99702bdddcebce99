#pragma once

#include "app/daemon/exit_code.h"
#include "app/daemon/journal_tools.h"

#include <ostream>
#include <string>

namespace jarvis::daemon {

/// The audit trail (audit.h), one JSON object a line, and behind it one with the journal's head: the number to keep elsewhere, that
/// shows later whether anything of this was changed or cut off.
ExitCode auditJournal(const std::string& folder, DumpRange range, const CipherPointer& cipher, std::ostream& out, std::ostream& err);

} // namespace jarvis::daemon
