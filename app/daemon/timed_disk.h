#pragma once

#include "engine/base/time.h"
#include "engine/journal/file_system.h"

#include <functional>

namespace jarvis::daemon {

/// A disk that tells how long each of its syncs took, failed ones too, and what could not be written.
///
/// Threads: as the disk below; both are called on the thread that writes, several at a time.
class TimedDisk final : public journal::FileSystem {
public:
    struct Watcher {
        std::function<void(Duration took)> onSync;
        std::function<void()> onLoss; ///< a write, or a sync, failed
    };

    /// `below` outlives it.
    TimedDisk(journal::FileSystem& below, Watcher watcher) : m_below(below), m_watcher(std::move(watcher)) {}

    journal::IoResult<std::unique_ptr<journal::File>> open(const std::string& path, Open mode) override;
    journal::IoResult<std::vector<std::string>> list(const std::string& folder) override { return m_below.list(folder); }
    journal::IoResult<void> makeFolder(const std::string& folder) override { return m_below.makeFolder(folder); }
    journal::IoResult<void> rename(const std::string& from, const std::string& to) override { return m_below.rename(from, to); }
    journal::IoResult<void> exchange(const std::string& one, const std::string& other) override { return m_below.exchange(one, other); }
    journal::IoResult<void> remove(const std::string& path) override { return m_below.remove(path); }
    journal::IoResult<void> syncFolder(const std::string& folder) override { return m_below.syncFolder(folder); }
    Expected<std::unique_ptr<journal::FileLock>, journal::LockRefusal> lock(const std::string& path) override { return m_below.lock(path); }

private:
    journal::FileSystem& m_below;
    const Watcher m_watcher;
};

} // namespace jarvis::daemon
