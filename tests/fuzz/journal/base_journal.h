#pragma once

#include "engine/journal/cipher.h"
#include "tests/support/memory_file_system.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace jarvis::test {

using Bytes = std::vector<std::byte>;
using Content = std::map<std::string, Bytes>;

inline const std::string kJournalFolder = "/j";

/// A whole journal of a few small segments with a snapshot, from which a fuzzer's damage begins.
struct BaseJournal {
    Content files;
    std::vector<Bytes> records; ///< the first has sequence 1
    Bytes snapshot;
    std::shared_ptr<const journal::Cipher> cipher; ///< null: plain

    /// Made once for each kind.
    static const BaseJournal& of(bool isEncrypted, bool isClosed);
};

/// A disk with these files in the journal's folder.
std::unique_ptr<MemoryFileSystem> diskOf(const Content& files);
Content contentOf(MemoryFileSystem& disk, const std::string& folder);

} // namespace jarvis::test
