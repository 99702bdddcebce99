#pragma once

#include "engine/journal/chain.h"
#include "engine/journal/error.h"
#include "engine/journal/file_system.h"
#include "engine/journal/salvage.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace jarvis::journal {

/// What a repair kept, what it could not keep, and where both are now.
struct RepairReport {
    /// verify() had nothing to say against the folder: nothing was read further, nothing was touched.
    bool wasWhole = false;
    std::string repaired; ///< folder of the repaired journal
    std::string damaged;  ///< folder of the damaged one, whole, as it was found
    std::uint64_t firstSequence = 0;
    std::uint64_t lastSequence = 0; ///< 0 where no record was kept
    std::uint64_t segments = 0;
    Head head;
    std::vector<std::string> snapshots;
    std::vector<Loss> losses;
    std::vector<Restoration> restored;
};

struct RepairOptions {
    /// Where the repaired journal goes: a folder that does not exist yet, or is empty. Empty: it takes the damaged one's name,
    /// which becomes "<folder>.damaged-<stamp>".
    std::string out;
    /// Of the names above, such as the time; only where `out` is empty.
    std::string stamp;
    /// Checks the seals of an encrypted journal too, and ends the run where one is broken. Without it checksums and chain decide.
    const Cipher* cipher = nullptr;
    /// The content of REPAIRED.json in the repaired folder, one line; written before anything is moved.
    std::function<std::string(const RepairReport&)> note;
};

inline constexpr std::string_view kRepairNote = "REPAIRED.json";

/// Writes a new journal of all that can be kept of a damaged one (salvage.h), makes it durable, verifies it, and only then, when
/// no other folder was asked for, lets the two change names in one step. The damaged files are never written, and never removed:
/// whatever fails, and wherever the process is killed, they are whole, under their old name or the new one. An unfinished copy is
/// left as "<folder>.repairing-<stamp>".
///
/// The copy is byte for byte what was there, so heads and snapshots taken before the damage still vouch for it; but for a journal whose
/// beginning is lost, whose chain begins anew. Notes of earlier repairs are taken over.
/// Fails where nothing can be kept (NothingToKeep), a writer has the folder (Locked), `out` holds something (NotEmpty), or the
/// disk does.
/// Threads: any; nobody else on the folder.
JournalResult<RepairReport> repair(const std::string& folder, const RepairOptions& options, FileSystem& files = realFileSystem());

} // namespace jarvis::journal
