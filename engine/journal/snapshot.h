#pragma once

#include "engine/base/time.h"
#include "engine/journal/chain.h"
#include "engine/journal/cipher.h"
#include "engine/journal/error.h"
#include "engine/journal/file_system.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jarvis::journal {

// A snapshot file, version 1 (2 where it is encrypted, cipher.h), little-endian; a header of 128 bytes, then the payload:
//     0  8  "JARVSNAP"
//     8  4  version, 1 or 2
//    12  4  length of the header, 128
//    16  8  sequence: the state after this record
//    24  8  creation time, nanoseconds since 1970 UTC
//    32  8  length of the payload
//    40  8  the journal's head when it was written: sequence
//    48 32  ... and chain value
//    80 40  key slot (key_slot.h); zeros in version 1
//   120  4  CRC32C of the payload as it stands on the disk: sealed in version 2
//   124  4  CRC32C of bytes 0 to 123
// verify() compares the head with the records: a journal that was rewritten, or whose end was cut off, no longer fits.

inline constexpr std::size_t kSnapshotHeaderBytes = 128;
inline constexpr std::size_t kSnapshotChainAt = 48;
inline constexpr std::size_t kSnapshotKeySlotAt = 80;
inline constexpr std::size_t kSnapshotChecksumAt = 124;

struct SnapshotInfo {
    /// The payload is the state after this record.
    std::uint64_t sequence = 0;
    Timestamp createdAt{};
    /// Journal::head() at or after that record.
    Head head;
};

struct Snapshot {
    SnapshotInfo info;
    std::vector<std::byte> payload;
};

/// The newest snapshot that is whole, and the newer ones that are not.
struct LatestSnapshot {
    std::optional<Snapshot> snapshot;
    std::vector<JournalError> passedOver;
};

/// Writes a snapshot in one step (a crash leaves the old ones or the new one, never half), then removes all but the two
/// newest. Refused (TooFarAhead) when it reaches past info.head: records that may yet be lost.
/// `cipher` is the journal's; without it, or with another, a snapshot of an encrypted journal is refused.
/// Threads: any, beside the writer too; one snapshot at a time.
JournalResult<void> writeSnapshot(const std::string& folder, const SnapshotInfo& info, std::span<const std::byte> payload,
                                  FileSystem& files = realFileSystem(), const Cipher* cipher = nullptr);

/// Damaged ones are passed over, reported, and left where they are. No snapshot at all is not an error.
JournalResult<LatestSnapshot> latestSnapshot(const std::string& folder, FileSystem& files = realFileSystem(),
                                             const Cipher* cipher = nullptr);

/// Reads and checks one snapshot file, and opens its seal.
JournalResult<Snapshot> readSnapshot(const std::string& path, FileSystem& files = realFileSystem(), const Cipher* cipher = nullptr);
/// What can be said of one without its key.
struct CheckedSnapshot {
    SnapshotInfo info;
    KeySlot key;
};
/// Checks one without opening its seal.
JournalResult<CheckedSnapshot> checkSnapshot(const std::string& path, FileSystem& files = realFileSystem());
/// Of a snapshot's first 128 bytes; nothing where they are not.
std::optional<KeySlot> snapshotKeySlot(std::span<const std::byte> header);

} // namespace jarvis::journal
