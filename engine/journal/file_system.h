#pragma once

#include "engine/base/expected.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace jarvis::journal {

/// What the operating system said: an errno value, and the call that got it.
struct IoError {
    int code = 0;
    const char* call = "";
};

template <typename T>
using IoResult = Expected<T, IoError>;

/// One open file. The port through which the journal touches the disk, so that a test can fail any call of it.
///
/// Threads: one at a time.
class File {
public:
    virtual ~File() = default;

    virtual IoResult<std::uint64_t> size() = 0;
    /// Reads up to into.size() bytes from `offset`; fewer only where the file ends.
    virtual IoResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) = 0;
    /// Writes all of `bytes`, or fails; after a failure any part of them may be there.
    virtual IoResult<void> write(std::uint64_t offset, std::span<const std::byte> bytes) = 0;
    /// Makes the file at least `bytes` long with the room for it really taken: what is new reads as zeros and later
    /// writes to it cannot run out of space.
    virtual IoResult<void> reserve(std::uint64_t bytes) = 0;
    /// Hints that a sync() of this range follows, so that the disk may begin now. Cannot fail; promises nothing.
    virtual void beginWriteback(std::uint64_t /*offset*/, std::uint64_t /*bytes*/) {}
    /// Returns once everything written is on the disk. After a failure what was not is lost for good: never ask twice.
    virtual IoResult<void> sync() = 0;
};

/// Held as long as the object lives; the operating system releases it when the process dies, however it dies.
class FileLock {
public:
    virtual ~FileLock() = default;
};

/// Why a lock was not given: the other's process id (0 where it cannot be known), or an I/O error.
struct LockRefusal {
    bool held = false;
    std::int64_t holderPid = 0;
    IoError error;
};

/// Folders and names. Paths are UTF-8.
class FileSystem {
public:
    enum class Open { Read, ReadWrite, CreateEmpty };

    virtual ~FileSystem() = default;

    virtual IoResult<std::unique_ptr<File>> open(const std::string& path, Open mode) = 0;
    /// Plain names in the folder, sorted, without "." and "..".
    virtual IoResult<std::vector<std::string>> list(const std::string& folder) = 0;
    /// With parents. An existing folder is fine; an existing file is ENOTDIR.
    virtual IoResult<void> makeFolder(const std::string& folder) = 0;
    /// Replaces `to` in one step where it exists.
    virtual IoResult<void> rename(const std::string& from, const std::string& to) = 0;
    /// Lets two names, of folders too, change places in one step. ENOSYS or EINVAL where the disk cannot.
    virtual IoResult<void> exchange(const std::string& one, const std::string& other);
    /// A file, or a folder that is empty.
    virtual IoResult<void> remove(const std::string& path) = 0;
    /// Returns once creations, renames and removals in the folder are on the disk.
    virtual IoResult<void> syncFolder(const std::string& folder) = 0;
    /// Takes the exclusive lock that `path` stands for (created where missing) and leaves our process id in it.
    virtual Expected<std::unique_ptr<FileLock>, LockRefusal> lock(const std::string& path) = 0;
};

/// The machine's own. Lives for ever; any thread.
FileSystem& realFileSystem();

} // namespace jarvis::journal
