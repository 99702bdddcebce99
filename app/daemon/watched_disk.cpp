#include "app/daemon/watched_disk.h"

#include <cerrno>
#include <utility>

namespace jarvis::daemon {

class WatchedDisk::WatchedFile final : public journal::File {
public:
    WatchedFile(std::unique_ptr<journal::File> below, WatchedDisk& disk) : m_below(std::move(below)), m_disk(disk) {}

    journal::IoResult<std::uint64_t> size() override { return m_below->size(); }
    journal::IoResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
    {
        if (m_disk.m_isStopped)
            return Unexpected(journal::IoError{ECANCELED, "read"});
        auto bytes = m_below->read(offset, into);
        if (bytes && !m_disk.m_onRead(m_disk.m_bytes += *bytes))
            m_disk.m_isStopped = true;
        return bytes;
    }
    journal::IoResult<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override { return m_below->write(offset, bytes); }
    journal::IoResult<void> reserve(std::uint64_t bytes) override { return m_below->reserve(bytes); }
    journal::IoResult<void> sync() override { return m_below->sync(); }

private:
    const std::unique_ptr<journal::File> m_below;
    WatchedDisk& m_disk;
};

journal::IoResult<std::unique_ptr<journal::File>> WatchedDisk::open(const std::string& path, Open mode)
{
    auto file = m_below.open(path, mode);
    if (!file)
        return Unexpected(file.error());
    return std::unique_ptr<journal::File>(std::make_unique<WatchedFile>(std::move(file).value(), *this));
}

} // namespace jarvis::daemon
