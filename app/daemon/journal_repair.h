#pragma once

#include "app/daemon/exit_code.h"
#include "engine/journal/cipher.h"

#include <ostream>
#include <string>

namespace jarvis::daemon {

/// Repairs the journal in `folder`, see engine/journal/repair.h; `outFolder` is where the repaired one goes, empty for its own
/// place. One JSON object: what was kept (sequences), what was lost (sequences, bytes, why), what was put right, and where the
/// repaired and the damaged journal are. A whole journal is not touched.
/// `cipher` (null: none) lets the seals of an encrypted journal be checked too; a repair needs none.
ExitCode repairJournal(const std::string& folder, const std::string& outFolder, const journal::Cipher* cipher, std::ostream& out, std::ostream& err);

} // namespace jarvis::daemon
