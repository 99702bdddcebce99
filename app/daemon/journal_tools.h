#pragma once

#include "app/daemon/exit_code.h"
#include "engine/journal/cipher.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <ostream>
#include <string>

namespace jarvis::daemon {

/// Null where the journal is not encrypted, or nobody gave the key.
using CipherPointer = std::shared_ptr<const journal::Cipher>;

/// Which records a dump shows; both ends included.
struct DumpRange {
    std::uint64_t from = 1;
    std::uint64_t to = std::numeric_limits<std::uint64_t>::max();
};

// Each reads the journal in `folder` and changes nothing: it may run beside the engine that writes it. JSON goes to `out`,
// sentences about what is wrong to `err`.

/// Every checksum and the whole chain. One object.
ExitCode verifyJournal(const std::string& folder, const CipherPointer& cipher, std::ostream& out, std::ostream& err);
/// One line per record. Records of a later release are shown by number and counted.
ExitCode dumpJournal(const std::string& folder, DumpRange range, const CipherPointer& cipher, std::ostream& out, std::ostream& err);
/// What the headers and the last segment tell. One object.
ExitCode statJournal(const std::string& folder, std::ostream& out, std::ostream& err);

} // namespace jarvis::daemon
