#pragma once

#include "engine/base/expected.h"
#include "engine/journal/file_system.h"

#include <cstdint>
#include <string>

namespace jarvis::journal {

/// What is wrong with bytes that should be ours.
enum class Fault {
    None,
    NotOurs,          ///< the first eight bytes are not a segment's or a snapshot's
    UnknownVersion,   ///< written by a release that this one cannot read
    HeaderChecksum,   ///< the header's own CRC32C does not match
    HeaderMissing,    ///< the file ends inside its header
    NameMismatch,     ///< the header names another first sequence than the file name
    UnknownKind,      ///< a frame that is neither record nor mark
    Length,           ///< a frame longer than the format allows
    Sequence,         ///< another record than the next one stands here
    Checksum,         ///< a frame's CRC32C does not match
    Incomplete,       ///< a frame runs past the end of what was written
    FileLength,       ///< the file is not as long as its header says
    TrailingBytes,    ///< something stands behind the last record where only zeros belong
    Chain,            ///< the checksums match but the hash chain does not: rewritten, removed or reordered
    MissingRecords,   ///< the next segment begins later than this one ends, or the first segments are gone
    OtherKey,         ///< sealed under another key than the files before it
    Sealed,           ///< the checksum matches, but the key did not make these bytes: changed by someone without it
    AheadOfJournal,   ///< a snapshot that reaches further than the records: the end of the journal is gone
};

/// Why the journal could not do something: where, what, and numbers. Text for a log or a terminal: describe().
struct JournalError {
    enum class Kind {
        NotFound,       ///< no such folder or file
        NotAFolder,     ///< the path is a file
        AccessDenied,   ///< the folder or a file in it may not be written (or read)
        ReadOnly,       ///< the disk is mounted read-only
        DiskFull,       ///< no room for the next segment or snapshot; nothing was acknowledged
        Io,             ///< any other failure of the disk; `system` says which
        Locked,         ///< another writer has the folder: `holderPid`
        Damaged,        ///< bytes are there and wrong: `fault`, and nothing was changed
        BadOption,      ///< a number in Options outside its bounds: `number`, `allowed`
        KeyNeeded,      ///< the journal is encrypted, and no key was given
        WrongKey,       ///< the journal is encrypted under another key
        NotEncrypted,   ///< a key was given for a journal that was begun without one
        NothingToKeep,  ///< a repair found no segment that can be read
        NotEmpty,       ///< a folder that should be new holds something: `file`
        TooFarAhead,    ///< a snapshot of records that are not durable yet: `number`, `allowed`
    };

    Kind kind = Kind::Io;
    std::string file;
    std::uint64_t offset = 0;
    /// The record that was expected at `offset`; 0 where that means nothing.
    std::uint64_t record = 0;
    Fault fault = Fault::None;
    IoError system;
    std::int64_t holderPid = 0;
    std::uint64_t number = 0;
    std::uint64_t allowed = 0;
};

template <typename T>
using JournalResult = Expected<T, JournalError>;

/// One English sentence or two: what is wrong, where, and what would be right.
std::string describe(const JournalError& error);
/// "checksum does not match"
std::string describe(Fault fault);

/// The journal's word for what the system said about `file`.
JournalError fromSystem(const IoError& error, std::string file, std::uint64_t offset = 0);
JournalError damaged(std::string file, std::uint64_t offset, std::uint64_t record, Fault fault);

} // namespace jarvis::journal
