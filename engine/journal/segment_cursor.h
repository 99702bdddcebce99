#pragma once

#include "engine/journal/error.h"
#include "engine/journal/file_system.h"
#include "engine/journal/format.h"

#include <cstdint>
#include <span>
#include <vector>

namespace jarvis::journal {

/// A frame of a segment that is whole and in its place. The spans live until the cursor moves.
struct Frame {
    FrameKind kind = FrameKind::Record;
    std::uint64_t sequence = 0;
    std::uint64_t offset = 0;
    std::span<const std::byte> whole;
    std::span<const std::byte> payload() const { return whole.subspan(kFrameHeadBytes); }
};

/// Walks the frames of one segment, checking each (length, CRC32C, sequence), and stops at the first place where none
/// stands. What that place means is for examineTail() to say.
///
/// Threads: one at a time.
class SegmentCursor {
public:
    /// `file` outlives the cursor.
    SegmentCursor(File& file, std::uint64_t fileBytes, std::uint64_t firstSequence);

    /// False when no frame stands at offset(): stoppedBy() then says why, None meaning zeros or the file's end.
    IoResult<bool> next(Frame& frame);

    std::uint64_t offset() const { return m_offset; }
    std::uint64_t nextSequence() const { return m_nextSequence; }
    Fault stoppedBy() const { return m_stoppedBy; }

private:
    IoResult<bool> fill(std::size_t bytes);
    bool stop(Fault why);
    Fault judgeHead(const FrameHead& head) const;
    std::span<const std::byte> window(std::size_t bytes) const;

    File* m_file;
    std::uint64_t m_fileBytes;
    std::uint64_t m_offset = kSegmentHeaderBytes;
    std::uint64_t m_nextSequence;
    Fault m_stoppedBy = Fault::None;
    std::vector<std::byte> m_buffer;
    std::uint64_t m_bufferAt = 0;
    std::size_t m_bufferBytes = 0;
};

} // namespace jarvis::journal
