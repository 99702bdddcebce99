#include "engine/journal/restore.h"

#include "engine/journal/bytes.h"
#include "engine/journal/crc32c.h"

#include <algorithm>

namespace jarvis::journal {
namespace {

constexpr std::size_t kCreatedAt = 24;
constexpr std::size_t kChecksumAt = kSegmentHeaderBytes - 4;

/// A guess may also lead back to what stands there: right by its checksum, and no header of ours all the same.
bool sameChecksum(const SegmentHeaderBytes& candidate, std::span<const std::byte> damaged)
{
    return load<std::uint32_t>(&damaged[kChecksumAt]) == crc32c(std::span(candidate).first(kChecksumAt)) && decodeSegmentHeader(candidate);
}

bool agrees(const SegmentHeaderBytes& candidate, std::span<const std::byte> damaged)
{
    return std::equal(candidate.begin(), candidate.begin() + kChecksumAt, damaged.begin());
}

} // namespace

std::optional<SegmentHeaderBytes> restoreHeader(std::span<const std::byte> damaged, std::uint64_t firstSequence,
                                                std::uint64_t fileBytes, const ChainValue& chainBefore,
                                                const KeySlot& key)
{
    if (damaged.size() < kSegmentHeaderBytes || fileBytes < kSegmentBytesMin || fileBytes > kSegmentBytesMax)
        return std::nullopt;
    const SegmentHeader asRead{firstSequence, timestampFromNanos(load<std::int64_t>(&damaged[kCreatedAt])), fileBytes, chainBefore, key};
    const SegmentHeaderBytes candidate = encode(asRead);
    if (sameChecksum(candidate, damaged))
        return candidate;
    for (std::size_t at = kCreatedAt; at < kChecksumAt; ++at) {
        if (at >= kCreatedAt + 8 && at < kSegmentKeySlotAt)
            continue;
        for (int value = 0; value < 256; ++value) {
            SegmentHeaderBytes other = candidate;
            other[at] = static_cast<std::byte>(value);
            store(&other[kChecksumAt], crc32c(std::span(other).first(kChecksumAt)));
            if (sameChecksum(other, damaged))
                return other;
        }
    }
    if (agrees(candidate, damaged))
        return candidate;
    return std::nullopt;
}

IoResult<bool> restoreMark(PatchedFile& file, const SegmentFile& segment, const SegmentScan& scan)
{
    if (!scan.markPending || scan.endOffset + kMarkBytes + kFrameHeadBytes > segment.fileBytes)
        return false;
    std::vector<std::byte> head(kFrameHeadBytes);
    const auto gotHead = file.read(scan.endOffset + kMarkBytes, head);
    if (!gotHead)
        return Unexpected(gotHead.error());
    const FrameHead next = decodeFrameHead(head);
    const bool isNext = next.kind == static_cast<std::uint8_t>(FrameKind::Record) && next.sequence == scan.nextSequence;
    if (*gotHead != head.size() || !isNext || scan.endOffset + kMarkBytes + kFrameHeadBytes + next.payloadBytes > segment.fileBytes)
        return false;
    std::vector<std::byte> frame(kFrameHeadBytes + next.payloadBytes);
    const auto gotFrame = file.read(scan.endOffset + kMarkBytes, frame);
    if (!gotFrame)
        return Unexpected(gotFrame.error());
    if (*gotFrame != frame.size() || !isWhole(frame))
        return false;

    std::vector<std::byte> mark(kMarkBytes);
    std::copy(scan.chain.begin(), scan.chain.end(), mark.begin() + kFrameHeadBytes);
    sealFrame(mark, FrameKind::Mark, scan.nextSequence - 1);
    file.patch(scan.endOffset, mark);
    return true;
}

} // namespace jarvis::journal
