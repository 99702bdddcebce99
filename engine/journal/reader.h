#pragma once

#include "engine/journal/cipher.h"
#include "engine/journal/error.h"
#include "engine/journal/file_system.h"
#include "engine/journal/segment_cursor.h"
#include "engine/journal/segment_scan.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jarvis::journal {

/// One record; the bytes live until the reader moves.
struct Record {
    std::uint64_t sequence = 0;
    std::span<const std::byte> bytes;
    /// Where its frame stands, for a dump.
    const std::string* segment = nullptr;
    std::uint64_t offset = 0;
};

/// Reads records in order. Takes no lock and changes nothing: it may run beside the writer, as long as `upTo` is not
/// past what the writer has called durable. Each record's CRC32C and sequence are checked; the chain is verify()'s.
///
/// Threads: one at a time.
class JournalReader {
public:
    struct Range {
        /// Begins with the first record there is, where that is later.
        std::uint64_t from = 1;
        std::uint64_t upTo = std::numeric_limits<std::uint64_t>::max();
    };

    /// An encrypted journal needs its `cipher` (KeyNeeded, WrongKey), a plain one must not get any (NotEncrypted).
    static JournalResult<JournalReader> open(const std::string& folder, Range range, FileSystem& files = realFileSystem(),
                                             std::shared_ptr<const Cipher> cipher = nullptr);
    static JournalResult<JournalReader> open(const std::string& folder) { return open(folder, Range{}); }

    /// The next record; nothing at the end, which a torn tail is too (tornBytes() then says how much of it there is).
    /// Damage is an error, and stays one.
    JournalResult<std::optional<Record>> next();

    /// Bytes behind the last whole record that a crash left; known once next() has returned nothing.
    std::uint64_t tornBytes() const { return m_tornBytes; }

private:
    JournalReader(FileSystem& files, std::string folder, Range range, SegmentList list, std::shared_ptr<const Cipher> cipher);

    JournalResult<bool> enterNextSegment();
    JournalResult<void> leaveSegment();
    JournalResult<std::span<const std::byte>> unsealed(const Frame& frame);
    bool isLastSegment() const { return m_segment == m_list.segments.size(); }

    FileSystem* m_files;
    std::string m_folder;
    Range m_range;
    std::shared_ptr<const Cipher> m_cipher;
    std::vector<std::byte> m_plain;
    SegmentList m_list;
    /// Index of the segment to enter next.
    std::size_t m_segment = 0;
    std::string m_path;
    std::unique_ptr<File> m_file;
    std::optional<SegmentCursor> m_cursor;
    std::uint64_t m_tornBytes = 0;
};

} // namespace jarvis::journal
