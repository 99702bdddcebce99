#pragma once

#include "engine/journal/chain.h"
#include "engine/journal/cipher.h"
#include "engine/journal/error.h"
#include "engine/journal/file_system.h"
#include "engine/journal/format.h"
#include "engine/journal/tail.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace jarvis::journal {

/// A segment as its header and its file tell, its frames unread.
struct SegmentFile {
    std::string name;
    SegmentHeader header;
    std::uint64_t fileBytes = 0;
};

/// The segments of a folder in order, and how the last of them may be unfinished.
struct SegmentList {
    std::vector<SegmentFile> segments;
    /// Name of a last file that ends inside its header: it holds no record.
    std::string headless;
    std::uint64_t headlessBytes = 0;
};

/// Reads one header and checks it against the sequence in the file's name.
JournalResult<SegmentHeader> readSegmentHeader(File& file, const std::string& path, std::uint64_t sequence);

/// Reads every header and checks each against its name and its place. Segments must begin at the journal's beginning.
JournalResult<SegmentList> listSegments(FileSystem& files, const std::string& folder);

/// How thoroughly scanSegment() looks.
enum class ScanDepth {
    Checksums,  ///< every CRC32C; the chain only behind the last mark, to know the head
    Chain,      ///< the chain from end to end as well
};

struct SegmentScan {
    std::uint64_t nextSequence = 0;
    /// Where the next frame belongs.
    std::uint64_t endOffset = 0;
    /// Where the last mark's frame begins, or the first frame where there is no mark: what lies behind it may never have
    /// been synced.
    std::uint64_t unprovenFrom = kSegmentHeaderBytes;
    /// The chain value at the end, and whether records follow the last mark.
    ChainValue chain{};
    bool markPending = false;
    /// The same, behind the last mark (or the header): up to there the chain itself has said that all is right.
    std::uint64_t provenOffset = kSegmentHeaderBytes;
    std::uint64_t provenNext = 0;
    ChainValue provenChain{};
    Tail tail;
    /// What is wrong at endOffset; only scanPrefix() returns anything but None.
    Fault fault = Fault::None;
};

/// Called with each place at which a chain value is known: (last sequence before it, value).
using BoundaryListener = std::function<void(const Head&)>;

/// Reads a segment from its first frame to its tail. `isLast`: whether a torn tail is possible.
/// With a cipher each record's seal is checked too. Fails on damage; with ScanDepth::Chain on a broken chain too, naming the first record of the commit concerned.
JournalResult<SegmentScan> scanSegment(File& file, const std::string& path, const SegmentFile& segment, bool isLast,
                                       ScanDepth depth, const BoundaryListener& onBoundary = {}, const Cipher* cipher = nullptr);

/// The same, but damage is an answer: `fault`, and as much of the segment before it as is right. Where the chain is broken
/// that ends with the last mark, for nobody knows which record of the commit was changed.
JournalResult<SegmentScan> scanPrefix(File& file, const std::string& path, const SegmentFile& segment, bool isLast,
                                      ScanDepth depth, const BoundaryListener& onBoundary = {}, const Cipher* cipher = nullptr);

/// Whether `next` goes on where a scanned segment ended; otherwise what is wrong, and in which of the two files.
JournalResult<void> checkSuccession(const std::string& folder, const SegmentFile& segment, const SegmentScan& scan,
                                    const SegmentFile& next);

} // namespace jarvis::journal
