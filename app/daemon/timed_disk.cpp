#include "app/daemon/timed_disk.h"

#include <chrono>
#include <utility>

namespace jarvis::daemon {
namespace {

class TimedFile final : public journal::PassingFile {
public:
    TimedFile(std::unique_ptr<journal::File> below, const TimedDisk::Watcher& watcher) : PassingFile(std::move(below)), m_watcher(watcher) {}

    journal::IoResult<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override { return watched(PassingFile::write(offset, bytes)); }
    journal::IoResult<void> reserve(std::uint64_t bytes) override { return watched(PassingFile::reserve(bytes)); }
    journal::IoResult<void> sync() override
    {
        const auto begun = std::chrono::steady_clock::now();
        auto done = PassingFile::sync();
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

    const TimedDisk::Watcher& m_watcher;
};

} // namespace

std::unique_ptr<journal::File> TimedDisk::wrap(std::unique_ptr<journal::File> file) { return std::make_unique<TimedFile>(std::move(file), m_watcher); }

} // namespace jarvis::daemon
