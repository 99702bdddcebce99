#pragma once

#include "engine/base/time.h"
#include "engine/journal/chain.h"
#include "engine/journal/cipher.h"
#include "engine/journal/error.h"
#include "engine/journal/file_system.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jarvis::journal {

/// Everything that can be said about a folder after reading every byte of it.
struct VerifyReport {
    bool ok = false;
    bool isEncrypted = false;
    std::uint64_t segments = 0;
    std::uint64_t records = 0;
    /// 0 where there is no record.
    std::uint64_t firstSequence = 0;
    std::uint64_t lastSequence = 0;
    /// Length of all segment files.
    std::uint64_t bytes = 0;
    /// The value to keep elsewhere.
    Head head;

    /// Of a journal that is not ok: the file, the record that should stand there, the place, and the sentence.
    std::string brokenSegment;
    std::uint64_t brokenRecord = 0;
    std::uint64_t brokenOffset = 0;
    std::string reason;
    std::optional<JournalError> error;

    /// A torn tail: still ok, it is what a crash leaves, and the next start cuts it.
    std::string tornSegment;
    std::uint64_t tornOffset = 0;
    std::uint64_t tornBytes = 0;
    /// By how much the last segment's file is shorter than its header says: not what a crash leaves.
    std::uint64_t missingBytes = 0;

    /// Snapshots that are damaged. They do not make the journal broken: the records say all.
    std::vector<JournalError> damagedSnapshots;
};

/// What a folder holds, from its headers and its last segment.
struct StatReport {
    struct Segment {
        std::string name;
        std::uint64_t firstSequence = 0;
        std::uint64_t lastSequence = 0;
        Timestamp createdAt{};
        std::uint64_t bytes = 0;
    };
    struct SnapshotFile {
        std::string name;
        std::uint64_t sequence = 0;
        std::uint64_t bytes = 0;
    };

    KeySlot key; ///< none where the journal is not encrypted
    std::vector<Segment> segments;
    std::vector<SnapshotFile> snapshots;
    std::uint64_t records = 0;
    std::uint64_t firstSequence = 0;
    std::uint64_t lastSequence = 0;
    std::uint64_t bytes = 0;
    std::uint64_t tornBytes = 0;
    Head head;
};

/// Reads all segments and snapshots, every checksum and the whole chain; changes nothing. `anchor`, a head that was kept
/// elsewhere, is looked for as the snapshots' heads are. An encrypted journal needs no key for that; with one every seal is checked as well. Beside a running writer its unfinished commit may look torn.
/// Fails only where the folder cannot be read; damage is in the report.
JournalResult<VerifyReport> verify(const std::string& folder, FileSystem& files = realFileSystem(),
                                   const std::optional<Head>& anchor = std::nullopt, const Cipher* cipher = nullptr);

/// Fails where a header or the last segment is damaged.
JournalResult<StatReport> stat(const std::string& folder, FileSystem& files = realFileSystem());

} // namespace jarvis::journal
