#pragma once

#include "engine/api/event.h"
#include "engine/base/clock.h"
#include "engine/base/expected.h"
#include "engine/journal/file_system.h"
#include "engine/journal/journal.h"
#include "engine/kernel/kernel.h"
#include "engine/local/recent_records.h"
#include "engine/wire/codec.h"

#include <memory>
#include <string>
#include <vector>

namespace jarvis::local {

/// What a restart may begin from: the kernel's state, and the history that only screens need.
struct StoredState {
    std::vector<api::EventRecord> kernel;
    std::vector<api::EventRecord> recent;
};
void encodeStoredState(const StoredState& state, wire::Bytes& out);
Expected<StoredState, wire::DecodeError> decodeStoredState(wire::ByteView bytes);

/// Why the account's data could not be brought back. The text says what is wrong, where, and what would be right.
struct StorageError {
    enum class Kind : std::uint8_t {
        Journal = 1,    ///< the journal refuses to open: see text
        InUse,          ///< another running Jarvis has the folder
        NotWritable,    ///< folder missing, read-only, or full
        Damaged,        ///< bytes that must not be skipped are wrong; nothing was changed
        Unreadable,     ///< a record that this release cannot decode
    };
    Kind kind = Kind::Journal;
    std::string text;
};

/// An account's past, back from the disk: an open journal and a kernel at its last durable event.
struct Recovered {
    std::unique_ptr<journal::Journal> journal;
    std::unique_ptr<kernel::Kernel> kernel;
    RecentRecords recent;
    std::uint64_t tornBytes = 0;
    std::uint64_t replayed = 0;     ///< records read behind the snapshot
    std::uint64_t unknownSkipped = 0; ///< events of a later release
    std::vector<std::string> notes; ///< what a log should hold: torn tail kept aside, snapshot passed over
};

/// Opens the journal in `folder` (created where missing), restores snapshot and tail into a new kernel. `segmentBytes`: of new
/// segments. `cipher`: of an encrypted journal, or to begin one; null: none.
Expected<Recovered, StorageError> recoverAccount(const std::string& folder, const kernel::Kernel::Settings& settings, const Clock& clock,
    journal::FileSystem& files, std::uint64_t segmentBytes = journal::Journal::Options().segmentBytes,
    std::shared_ptr<const journal::Cipher> cipher = nullptr);

} // namespace jarvis::local
