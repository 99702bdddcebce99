#pragma once

#include "engine/base/clock.h"
#include "engine/journal/chain.h"
#include "engine/journal/cipher.h"
#include "engine/journal/error.h"
#include "engine/journal/file_system.h"
#include "engine/journal/format.h"
#include "engine/journal/recovery.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jarvis::journal {

/// The append-only log of an account, open for writing: opaque records with a gapless sequence, durable in groups.
///
/// append() buffers; commit() makes everything buffered durable with one write and one fdatasync; nothing may be
/// acknowledged before. After a failed write or sync the journal is dead until it is opened again, and says so each
/// time: what a second fsync reports after a failed first one is not true.
/// Format and crash rules: format.h. Reading: reader.h. Checking: verify.h. Snapshots: snapshot.h.
///
/// Threads: one at a time, the journal thread; creates none. durable() and head() on that thread as well.
class Journal {
public:
    struct Options {
        /// Created, with parents, where missing.
        std::string folder;
        /// Length of a segment file. Within [kSegmentBytesMin, kSegmentBytesMax].
        std::uint64_t segmentBytes = 16u << 20;
        /// How much append() may buffer between two commits. Requires >= kSegmentBytesMin.
        std::size_t bufferBytesMax = 8u << 20;
        /// The first record's sequence in a new journal.
        std::uint64_t firstSequence = 1;
        /// Segments that end before this sequence are not read at start: set it to the snapshot's to bound a restart.
        std::uint64_t checkFrom = 0;
        /// unlockJournal()'s, where the journal is (or, if it begins now, shall be) encrypted.
        std::shared_ptr<const Cipher> cipher;
    };

    /// Why append() took nothing. None of them costs an earlier record.
    enum class Refusal {
        Dead,        ///< failure() says why; open the journal again
        TooLarge,    ///< longer than recordBytesMax()
        BufferFull,  ///< commit() first
    };

    /// Locks the folder, recovers what is there, and is ready to append behind it. Where the key does not fit (KeyNeeded, WrongKey,
    /// NotEncrypted) nothing is touched. `clock` and `files` outlive it.
    static JournalResult<std::unique_ptr<Journal>> open(const Options& options, const Clock& clock,
                                                        FileSystem& files = realFileSystem());
    /// Releases the lock. What was not committed is gone.
    ~Journal();
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// What open() found.
    const RecoveryReport& recovery() const { return m_recovery; }

    /// Buffers a record and returns its sequence. No system call; no allocation once the buffer has grown.
    Expected<std::uint64_t, Refusal> append(std::span<const std::byte> record);

    /// Makes everything appended durable; the last durable sequence is returned (the one before the first record where
    /// there is none). On failure nothing appended since the last commit may be acknowledged, ever.
    JournalResult<std::uint64_t> commit();

    /// Prepares the next segment (about 20 ms), so that no later commit has to. Call when idle. Returns at once when that
    /// is done already. A failure, such as DiskFull, is an early warning: the journal goes on in the segment it has.
    JournalResult<void> prepareNextSegment();

    /// Commits, and leaves a mark behind the last record, so that all of the journal is under its chain.
    JournalResult<void> close();

    /// Last sequence handed out, and last sequence on the disk.
    std::uint64_t appended() const { return m_nextSequence - 1; }
    std::uint64_t durable() const { return m_head.sequence; }
    /// The chain value that vouches for everything durable. Give it to writeSnapshot(), or keep it elsewhere.
    const Head& head() const { return m_head; }
    std::size_t recordBytesMax() const;
    /// Null where the journal is not encrypted. Give it to writeSnapshot().
    const std::shared_ptr<const Cipher>& cipher() const { return m_options.cipher; }
    const std::string& folder() const { return m_options.folder; }
    const std::optional<JournalError>& failure() const { return m_failure; }

private:
    /// Where in the buffer another segment begins, and with which sequence.
    struct Roll {
        std::size_t bufferOffset = 0;
        std::uint64_t firstSequence = 0;
    };

    Journal(const Options& options, const Clock& clock, FileSystem& files, std::unique_ptr<FileLock> lock,
            RecoveredEnd end);

    std::uint64_t recordLimit() const;
    void resetBuffer();
    std::span<std::byte> takeFromBuffer(std::size_t bytes);
    bool hasBuffered() const { return m_used > kMarkBytes; }
    JournalResult<void> writeBuffered();
    JournalResult<void> writePiece(std::size_t from, std::size_t to);
    JournalResult<void> beginSegment(std::uint64_t firstSequence);
    JournalResult<void> syncSegment();
    JournalError failureAt(const IoError& error) const;
    JournalResult<std::uint64_t> die(JournalError error);

    const Options m_options;
    const Clock& m_clock;
    FileSystem& m_files;
    const std::unique_ptr<FileLock> m_lock;
    const RecoveryReport m_recovery;
    std::optional<JournalError> m_failure;

    std::unique_ptr<File> m_file;
    std::unique_ptr<File> m_spare;
    std::string m_path;
    std::uint64_t m_fileBytes;
    std::uint64_t m_fileOffset;
    ChainValue m_chain;
    NonceStart m_nonceStart{};
    bool m_markPending;
    Head m_head;

    /// kMarkBytes of room for a mark, then whole frames up to m_used.
    std::vector<std::byte> m_buffer;
    std::size_t m_used = kMarkBytes;
    std::vector<Roll> m_rolls;
    /// Where in its segment the next frame will stand, and that segment's length.
    std::uint64_t m_plannedOffset = 0;
    std::uint64_t m_plannedBytes = 0;
    std::uint64_t m_nextSequence;
};

} // namespace jarvis::journal
