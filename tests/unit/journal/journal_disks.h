#pragma once

#include "engine/base/check.h"
#include "engine/journal/segment_cursor.h"
#include "tests/support/memory_file_system.h"
#include "tests/unit/journal/journal_fixture.h"

namespace jarvis::test {

inline constexpr std::uint64_t kSmallSegment = 4608;
inline const std::string kFolder = "/j";
inline const std::string kOnlySegment = "/j/00000000000000000001.seg";

/// A disk with one journal of `records`, committed in groups, closed or as a crash leaves it.
inline std::unique_ptr<MemoryFileSystem> diskWith(std::uint64_t records, std::uint64_t group, bool closed,
                                           std::uint64_t segmentBytes = kSmallSegment)
{
    auto disk = std::make_unique<MemoryFileSystem>();
    auto journal = openJournal(kFolder, segmentBytes, *disk);
    CHECK(appendRecords(*journal, records, group));
    CHECK(!closed || journal->close());
    return disk;
}

/// Where each frame of the only segment begins, and where the last ends.
inline std::vector<std::uint64_t> frameOffsets(MemoryFileSystem& disk)
{
    const auto file = disk.open(kOnlySegment, journal::FileSystem::Open::Read);
    journal::SegmentCursor cursor(**file, disk.bytesOf(kOnlySegment).size(), 1);
    std::vector<std::uint64_t> offsets{cursor.offset()};
    for (journal::Frame frame; *cursor.next(frame);)
        offsets.push_back(cursor.offset());
    return offsets;
}

} // namespace jarvis::test
