#pragma once

#include "engine/journal/chain.h"
#include "engine/journal/error.h"
#include "engine/journal/file_system.h"
#include "engine/journal/patched_file.h"
#include "engine/journal/segment_scan.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace jarvis::journal {

/// Something of a damaged journal that its repaired copy does not have.
struct Loss {
    std::string file; ///< plain name; empty for records of which no file is there
    std::uint64_t fromSequence = 0; ///< 0: no record was lost
    std::uint64_t toSequence = 0;   ///< the last one that anything tells of; there may have been more
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
    std::string why;
};

/// Bytes that hold no record and that everything around them says: put right in the copy.
struct Restoration {
    std::string file;
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
    std::string what;
};

/// What can be kept of a journal: the longest run of whole records from its beginning or, where that is lost, from the first segment
/// that can be read.
///
/// A record counts as whole when its checksum and sequence are right and no link of the chain speaks against it. A segment's
/// header and a mark hold no record, and follow from what stands around them (a header from its name, its length, the segment
/// before and its own checksum; a mark from the records before it): where just they are damaged they are restored, and the run
/// goes on. Where the chain contradicts a commit, the run ends before that commit. Snapshots are kept when they are whole and
/// fit what is kept. A run that does not begin at the journal's beginning gets a chain of its own (rechain.h), which is told as a
/// restoration; only with a snapshot that stands for the lost records can an account go on from it.
struct Salvage {
    struct Segment {
        SegmentFile segment;
        std::unique_ptr<PatchedFile> file; ///< reads as it should
        std::uint64_t keepTo = 0;          ///< frames end here; zeros follow up to header.fileBytes
    };

    struct SnapshotFile {
        std::string name;
        std::unique_ptr<PatchedFile> file;
        std::uint64_t bytes = 0;
    };

    std::vector<Segment> segments;
    std::vector<SnapshotFile> snapshots;
    std::uint64_t firstSequence = 0; ///< 0 where there is no record
    std::uint64_t lastSequence = 0;
    Head head;
    std::vector<Loss> losses;
    std::vector<Restoration> restored;
};

/// With a cipher, the seals of an encrypted journal are looked at as well. Reads everything, changes nothing. Fails only where the folder cannot be read.
JournalResult<Salvage> salvage(FileSystem& files, const std::string& folder, const Cipher* cipher = nullptr);

} // namespace jarvis::journal
