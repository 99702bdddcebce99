#pragma once

#include "engine/base/time.h"
#include "engine/journal/chain.h"
#include "engine/journal/error.h"
#include "engine/journal/key_slot.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace jarvis::journal {

// The journal on disk, version 1; version 2 where it is encrypted (cipher.h). All numbers little-endian.
//
// A folder holds
//   LOCK                              the writer's flock and process id
//   <20 digits>.seg                   a segment; the digits are its first sequence
//   <20 digits>.snap                  a snapshot of the state after that sequence (snapshot.h)
//   <20 digits>.seg.torn-<n>          what a recovery cut off, kept for whoever wants to look
//   next.tmp, *.snap.tmp              unfinished work; removed at the next start
//
// A segment is a file of fixed length, filled with zeros before its first use (an fdatasync then has no metadata to
// write, which doubles the commit rate). It begins with a header of 128 bytes:
//     0  8  "JARVJRNL"
//     8  4  version, 1 or 2
//    12  4  length of the header, 128
//    16  8  first sequence
//    24  8  creation time, nanoseconds since 1970 UTC
//    32  8  length of the file, within [kSegmentBytesMin, kSegmentBytesMax]
//    40 32  chain value before this segment; zeros in a journal's first
//    72 40  key slot (key_slot.h); zeros in version 1
//   112 12  zeros
//   124  4  CRC32C of bytes 0 to 123
// Then come frames without gaps, then zeros to the end. A frame:
//     0  4  CRC32C of bytes 4 to the frame's end
//     4  3  length of the payload
//     7  1  kind: 1 record, 2 mark
//     8  8  sequence: a record's own (each one more than the last); a mark's is the last record before it
//    16  n  payload: the record's bytes (sealed in version 2, cipher.h), or the mark's chain value (32)
//
// The hash chain has one link per commit, not per record: a hash of 130 bytes costs ten times as much as everything else
// in an append. It begins in a segment as BLAKE2b-256(header), which carries the value before it; a commit's link
// (ChainLink in chain.h) vouches for the value before it and the whole frames of the commit's records. It is written as
// a mark in front of the next commit, or at close, or in the header of the next segment: it is computed while the disk is
// busy with the commit itself. So whatever is edited, removed or reordered, checksums corrected or not, shows in verify():
// before the last mark against that mark, after it against a Head kept elsewhere.
//
// What the end of the last segment means. Recovery stops at the first place where no whole frame with the right
// sequence stands.
//   clean    only zeros follow.
//   damaged  the bytes are there and wrong: a mark stands behind the place (a mark is proof that what it covers had been
//            synced), or no sector between the place and the next whole frame is missing. Nothing is touched.
//   torn     bytes are missing: the file ends, or a sector (512 bytes) is still zero. That is what a crash leaves of a
//            commit that was never acknowledged. The tail is cut at the last whole record, kept aside, and reported.
// Where the two cannot be told apart (the last few bytes of the last commit) it counts as torn. In any other segment
// everything but zeros after the last frame is damage.

inline constexpr std::uint32_t kFormatVersion = 1;
inline constexpr std::uint32_t kEncryptedVersion = 2;
inline constexpr std::size_t kSegmentHeaderBytes = 128;
inline constexpr std::size_t kSegmentKeySlotAt = 72;
inline constexpr std::size_t kFrameHeadBytes = 16;
inline constexpr std::size_t kMarkBytes = kFrameHeadBytes + sizeof(ChainValue);
inline constexpr std::size_t kPayloadBytesMax = (1u << 24) - 1;
inline constexpr std::size_t kSectorBytes = 512;
inline constexpr std::uint64_t kSegmentBytesMin = 1024;
inline constexpr std::uint64_t kSegmentBytesMax = 1u << 30;
inline constexpr std::string_view kLockName = "LOCK";
inline constexpr std::string_view kSpareName = "next.tmp";

struct SegmentHeader {
    std::uint64_t firstSequence = 0;
    Timestamp createdAt{};
    std::uint64_t fileBytes = 0;
    ChainValue chainBefore{};
    KeySlot key{};
};

using SegmentHeaderBytes = std::array<std::byte, kSegmentHeaderBytes>;

SegmentHeaderBytes encode(const SegmentHeader& header);
/// Fault: HeaderMissing, NotOurs, UnknownVersion, HeaderChecksum, or FileLength for a length out of bounds.
Expected<SegmentHeader, Fault> decodeSegmentHeader(std::span<const std::byte> bytes);

enum class FrameKind : std::uint8_t { Record = 1, Mark = 2 };

struct FrameHead {
    std::uint32_t checksum = 0;
    std::uint32_t payloadBytes = 0;
    std::uint8_t kind = 0;
    std::uint64_t sequence = 0;
};

/// `bytes` holds at least kFrameHeadBytes.
FrameHead decodeFrameHead(std::span<const std::byte> bytes);
/// Whether the head's checksum is that of `frame`, the whole frame.
bool isWhole(std::span<const std::byte> frame);
/// Fills the head of a frame whose payload already stands at frame[16..].
void sealFrame(std::span<std::byte> frame, FrameKind kind, std::uint64_t sequence);
/// Fills the whole frame. The checksum is taken of `payload` where it comes from: bytes that were stored a moment ago, and are read again
/// in other pieces, make the processor wait until they have arrived.
void fillFrame(std::span<std::byte> frame, FrameKind kind, std::uint64_t sequence, std::span<const std::byte> payload);

std::string segmentName(std::uint64_t firstSequence);
std::string snapshotName(std::uint64_t sequence);
std::optional<std::uint64_t> segmentOf(std::string_view name);
std::optional<std::uint64_t> snapshotOf(std::string_view name);
std::string pathIn(const std::string& folder, std::string_view name);

} // namespace jarvis::journal
