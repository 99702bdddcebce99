#pragma once

#include "engine/journal/chain.h"
#include "engine/journal/error.h"
#include "engine/journal/file_system.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace jarvis::journal {

/// What a start found in the folder.
struct RecoveryReport {
    /// What a crash left of a commit that was never acknowledged.
    struct TornTail {
        std::string segment;
        std::uint64_t offset = 0;
        std::uint64_t bytes = 0;
        /// The file that keeps the bytes; empty where the segment was only shorter than its length says.
        std::string keptAs;
    };

    std::uint64_t segments = 0;
    std::uint64_t records = 0;
    /// 0 where there is no record.
    std::uint64_t firstSequence = 0;
    std::uint64_t lastSequence = 0;
    std::optional<TornTail> torn;
};

/// Where the writer goes on. `file` is empty in a folder without a usable segment.
struct RecoveredEnd {
    RecoveryReport report;
    std::unique_ptr<File> file;
    std::string segment;
    std::uint64_t segmentBytes = 0;
    std::uint64_t offset = 0;
    std::uint64_t nextSequence = 0;
    ChainValue chain{};
    bool markPending = false;
};

/// Checks the folder's segments, cuts a torn tail (keeping its bytes aside) and makes what is left certainly durable.
/// Segments that end before `checkFrom` are judged by their headers alone. Requires the folder's lock.
/// `firstSequence` is where an empty journal begins.
JournalResult<RecoveredEnd> recover(FileSystem& files, const std::string& folder, std::uint64_t firstSequence,
                                    std::uint64_t checkFrom);

} // namespace jarvis::journal
