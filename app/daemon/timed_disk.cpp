#include "app/daemon/timed_disk.h"

#include <chrono>
#include <utility>

namespace jarvis::daemon {
namespace {

class TimedFile final : public journal::File {
public:
    TimedFile(std::unique_ptr<journal::File> below, const TimedDisk::Watcher& watcher) : m_below(std::move(below)), m_watcher(watcher) {}

    journal::IoResult<std::uint64_t> size() override { return m_below->size(); }
    journal::IoResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override { return m_below->read(offset, into); }
    journal::IoResult<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override { return watched(m_below->write(offset, bytes)); }
    journal::IoResult<void> reserve(std::uint64_t bytes) override { return watched(m_below->reserve(bytes)); }
    void beginWriteback(std::uint64_t offset, std::uint64_t bytes) override { m_below->beginWriteback(offset, bytes); }

    journal::IoResult<void> sync() override
    {
        const auto begun = std::chrono::steady_clock::now();
        auto done = m_below->sync();
        m_watcher.onSync(std::chrono::steady_clock::now() - begun);
        return watched(std::move(done));
    }

private:
    journal::IoResult<void> watched(journal::IoResult<void> done) const
    {
        if (!done)
            m_watcher.onLoss();
        return done;
    }

    const std::unique_ptr<journal::File> m_below;
    const TimedDisk::Watcher& m_watcher;
};

} // namespace

journal::IoResult<std::unique_ptr<journal::File>> TimedDisk::open(const std::string& path, Open mode)
{
    auto file = m_below.open(path, mode);
    if (!file)
        return Unexpected(file.error());
    return std::unique_ptr<journal::File>(std::make_unique<TimedFile>(std::move(file).value(), m_watcher));
}

} // namespace jarvis::daemon
