#pragma once

#include "engine/journal/error.h"
#include "engine/journal/file_system.h"

#include <cstdint>

namespace jarvis::journal {

/// What stands behind the last whole frame of a segment; the rules are in format.h.
struct Tail {
    enum class Kind { Clean, Torn, Damaged };
    Kind kind = Kind::Clean;
    Fault fault = Fault::None;
    /// One past the last byte that is not zero; the frame's offset where all are.
    std::uint64_t end = 0;
};

/// Judges the bytes from `offset`, where a SegmentCursor stopped for `stoppedBy` expecting record `sequence`.
IoResult<Tail> examineTail(File& file, std::uint64_t fileBytes, std::uint64_t offset, std::uint64_t sequence,
                           Fault stoppedBy);

} // namespace jarvis::journal
