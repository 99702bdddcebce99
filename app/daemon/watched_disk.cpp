#include "app/daemon/watched_disk.h"

#include <cerrno>
#include <utility>

namespace jarvis::daemon {

class WatchedDisk::WatchedFile final : public journal::PassingFile {
public:
    WatchedFile(std::unique_ptr<journal::File> below, WatchedDisk& disk) : PassingFile(std::move(below)), m_disk(disk) {}

    journal::IoResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        if (m_disk.m_isStopped)
            return Unexpected(journal::IoError{ECANCELED, "read"});
        auto bytes = PassingFile::read(offset, into);
        if (bytes && !m_disk.m_onRead(m_disk.m_bytes += *bytes))
            m_disk.m_isStopped = true;
        return bytes;
    }

private:
    WatchedDisk& m_disk;
};

std::unique_ptr<journal::File> WatchedDisk::wrap(std::unique_ptr<journal::File> file) { return std::make_unique<WatchedFile>(std::move(file), *this); }

} // namespace jarvis::daemon
