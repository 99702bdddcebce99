#pragma once

#include "engine/journal/format.h"
#include "engine/journal/patched_file.h"
#include "engine/journal/segment_scan.h"

#include <cstdint>
#include <optional>

namespace jarvis::journal {

/// The header that a segment must have had, from what it still says and what stands around it: its name, its length, and the
/// chain value before it.
/// Nothing where that does not agree with what is left of it: with its checksum, but for one byte of the
/// creation time or the key slot, or with everything but its checksum.
std::optional<SegmentHeaderBytes> restoreHeader(std::span<const std::byte> damaged, std::uint64_t firstSequence,
                                                std::uint64_t fileBytes, const ChainValue& chainBefore,
                                                const KeySlot& key);

/// Puts a mark back where `scan` stopped, if a mark is all that can have stood there: the next record follows behind one's
/// length. Whether it did.
IoResult<bool> restoreMark(PatchedFile& file, const SegmentFile& segment, const SegmentScan& scan);

} // namespace jarvis::journal
