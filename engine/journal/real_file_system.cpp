#include "engine/journal/file_system.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdio>

namespace jarvis::journal {
namespace {

Unexpected<IoError> systemFailure(const char* call)
{
    return Unexpected(IoError{errno, call});
}

/// A file descriptor with an owner.
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(Descriptor&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor& operator=(Descriptor&&) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    int get() const { return m_fd; }

private:
    int m_fd;
};

int openRetrying(const char* path, int flags)
{
    int fd;
    do
        fd = ::open(path, flags | O_CLOEXEC, 0600);
    while (fd < 0 && errno == EINTR);
    return fd;
}

class RealFile final : public File {
public:
    explicit RealFile(Descriptor descriptor) : m_descriptor(std::move(descriptor)) {}

    IoResult<std::uint64_t> size() override
    {
        struct stat status {};
        if (::fstat(m_descriptor.get(), &status) != 0)
            return systemFailure("fstat");
        return static_cast<std::uint64_t>(status.st_size);
    }

    IoResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        std::size_t done = 0;
        while (done < into.size()) {
            const ssize_t got = ::pread(m_descriptor.get(), into.data() + done, into.size() - done,
                                        static_cast<off_t>(offset + done));
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return systemFailure("pread");
            if (got == 0)
                break;
            done += static_cast<std::size_t>(got);
        }
        return done;
    }

    IoResult<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
    {
        std::size_t done = 0;
        while (done < bytes.size()) {
            const ssize_t put = ::pwrite(m_descriptor.get(), bytes.data() + done, bytes.size() - done,
                                         static_cast<off_t>(offset + done));
            if (put < 0 && errno == EINTR)
                continue;
            if (put < 0)
                return systemFailure("pwrite");
            done += static_cast<std::size_t>(put);
        }
        return {};
    }

    IoResult<void> reserve(std::uint64_t bytes) override
    {
        const auto now = size();
        if (!now)
            return Unexpected(now.error());
        if (*now >= bytes)
            return {};
        // A full disk is found here at once, before a byte is written. File systems that cannot allocate ahead say
        // EOPNOTSUPP: the zeros below then do it alone.
        const auto from = static_cast<off_t>(*now);
        if (::fallocate(m_descriptor.get(), 0, from, static_cast<off_t>(bytes) - from) != 0 && errno != EOPNOTSUPP
            && errno != ENOSYS)
            return systemFailure("fallocate");
        // Allocated blocks are still "unwritten" to ext4 and XFS, and each first write to one changes metadata that the
        // next fdatasync must commit. Writing zeros now pays for that once: 1.5 to 2 times the commits per second.
        static const std::array<std::byte, 1 << 18> zeros{};
        for (std::uint64_t at = *now; at < bytes; at += zeros.size()) {
            const std::size_t count = std::min<std::uint64_t>(zeros.size(), bytes - at);
            if (auto written = write(at, std::span(zeros).first(count)); !written)
                return written;
        }
        return {};
    }

    void beginWriteback(std::uint64_t offset, std::uint64_t bytes) override
    {
        ::sync_file_range(m_descriptor.get(), static_cast<off_t>(offset), static_cast<off_t>(bytes), SYNC_FILE_RANGE_WRITE);
    }

    IoResult<void> sync() override
    {
        // EINTR is not retried either: nothing says what was written before it.
        if (::fdatasync(m_descriptor.get()) != 0)
            return systemFailure("fdatasync");
        return {};
    }

private:
    Descriptor m_descriptor;
};

class RealLock final : public FileLock {
public:
    explicit RealLock(Descriptor descriptor) : m_descriptor(std::move(descriptor)) {}

private:
    Descriptor m_descriptor;
};

std::int64_t pidWrittenIn(int fd)
{
    std::array<char, 32> text{};
    const ssize_t got = ::pread(fd, text.data(), text.size(), 0);
    std::int64_t pid = 0;
    if (got > 0)
        std::from_chars(text.data(), text.data() + got, pid);
    return pid;
}

class RealFileSystem final : public FileSystem {
public:
    IoResult<std::unique_ptr<File>> open(const std::string& path, Open mode) override
    {
        const int flags = mode == Open::Read ? O_RDONLY : mode == Open::ReadWrite ? O_RDWR : O_RDWR | O_CREAT | O_TRUNC;
        Descriptor descriptor(openRetrying(path.c_str(), flags));
        if (descriptor.get() < 0)
            return systemFailure("open");
        return std::unique_ptr<File>(std::make_unique<RealFile>(std::move(descriptor)));
    }

    IoResult<std::vector<std::string>> list(const std::string& folder) override
    {
        DIR* stream = ::opendir(folder.c_str());
        if (stream == nullptr)
            return systemFailure("opendir");
        std::vector<std::string> names;
        errno = 0;
        while (const dirent* entry = ::readdir(stream)) {
            const std::string name = entry->d_name;
            if (name != "." && name != "..")
                names.push_back(name);
        }
        const int readError = errno;
        ::closedir(stream);
        if (readError != 0)
            return Unexpected(IoError{readError, "readdir"});
        std::sort(names.begin(), names.end());
        return names;
    }

    IoResult<void> makeFolder(const std::string& folder) override
    {
        struct stat status {};
        if (::stat(folder.c_str(), &status) == 0) {
            if (S_ISDIR(status.st_mode))
                return {};
            return Unexpected(IoError{ENOTDIR, "mkdir"});
        }
        const auto slash = folder.find_last_of('/');
        if (errno == ENOENT && slash != std::string::npos && slash > 0) {
            if (auto parent = makeFolder(folder.substr(0, slash)); !parent)
                return parent;
        }
        if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
            return systemFailure("mkdir");
        // So that the new folder itself outlives a power cut. A parent that we may not open is its owner's business.
        const auto synced = syncFolder(slash == std::string::npos ? "." : folder.substr(0, std::max<std::size_t>(slash, 1)));
        if (!synced && synced.error().code == EIO)
            return synced;
        return {};
    }

    IoResult<void> rename(const std::string& from, const std::string& to) override
    {
        if (::rename(from.c_str(), to.c_str()) != 0)
            return systemFailure("rename");
        return {};
    }

    IoResult<void> exchange(const std::string& one, const std::string& other) override
    {
        if (::renameat2(AT_FDCWD, one.c_str(), AT_FDCWD, other.c_str(), RENAME_EXCHANGE) != 0)
            return systemFailure("renameat2");
        return {};
    }

    IoResult<void> remove(const std::string& path) override
    {
        if (::remove(path.c_str()) != 0)
            return systemFailure("remove");
        return {};
    }

    IoResult<void> syncFolder(const std::string& folder) override
    {
        const Descriptor descriptor(openRetrying(folder.c_str(), O_RDONLY | O_DIRECTORY));
        if (descriptor.get() < 0)
            return systemFailure("open");
        if (::fsync(descriptor.get()) != 0)
            return systemFailure("fsync");
        return {};
    }

    Expected<std::unique_ptr<FileLock>, LockRefusal> lock(const std::string& path) override
    {
        Descriptor descriptor(openRetrying(path.c_str(), O_RDWR | O_CREAT));
        if (descriptor.get() < 0)
            return Unexpected(LockRefusal{false, 0, {errno, "open"}});
        if (::flock(descriptor.get(), LOCK_EX | LOCK_NB) != 0) {
            const int code = errno;
            return Unexpected(LockRefusal{code == EWOULDBLOCK, pidWrittenIn(descriptor.get()), {code, "flock"}});
        }
        const std::string pid = std::to_string(::getpid()) + "\n";
        if (::ftruncate(descriptor.get(), 0) != 0)
            return Unexpected(LockRefusal{false, 0, {errno, "ftruncate"}});
        if (::pwrite(descriptor.get(), pid.data(), pid.size(), 0) != static_cast<ssize_t>(pid.size()))
            return Unexpected(LockRefusal{false, 0, {errno, "pwrite"}});
        return std::unique_ptr<FileLock>(std::make_unique<RealLock>(std::move(descriptor)));
    }
};

} // namespace

IoResult<void> FileSystem::exchange(const std::string&, const std::string&)
{
    return Unexpected(IoError{ENOSYS, "renameat2"});
}

FileSystem& realFileSystem()
{
    static RealFileSystem instance;
    return instance;
}

} // namespace jarvis::journal
