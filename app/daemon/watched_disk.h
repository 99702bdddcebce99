#pragma once

#include "engine/journal/file_system.h"

#include <atomic>
#include <functional>

namespace jarvis::daemon {

/// A disk that tells how much was read of it, and can be stopped: then every read fails, so that whoever reads ends soon.
///
/// Threads: as the disk below; `onRead` is called on the thread that reads.
class WatchedDisk final : public journal::FileSystem {
public:
    /// All bytes so far; false: stop.
    using OnRead = std::function<bool(std::uint64_t bytes)>;

    /// `below` outlives it.
    WatchedDisk(journal::FileSystem& below, OnRead onRead) : m_below(below), m_onRead(std::move(onRead)) {}

    bool isStopped() const { return m_isStopped; }

    journal::IoResult<std::unique_ptr<journal::File>> open(const std::string& path, Open mode) override;
    journal::IoResult<std::vector<std::string>> list(const std::string& folder) override { return m_below.list(folder); }
    journal::IoResult<void> makeFolder(const std::string& folder) override { return m_below.makeFolder(folder); }
    journal::IoResult<void> rename(const std::string& from, const std::string& to) override { return m_below.rename(from, to); }
    journal::IoResult<void> exchange(const std::string& one, const std::string& other) override { return m_below.exchange(one, other); }
    journal::IoResult<void> remove(const std::string& path) override { return m_below.remove(path); }
    journal::IoResult<void> syncFolder(const std::string& folder) override { return m_below.syncFolder(folder); }
    Expected<std::unique_ptr<journal::FileLock>, journal::LockRefusal> lock(const std::string& path) override { return m_below.lock(path); }

private:
    class WatchedFile;

    journal::FileSystem& m_below;
    const OnRead m_onRead;
    std::atomic<std::uint64_t> m_bytes = 0;
    std::atomic<bool> m_isStopped = false;
};

} // namespace jarvis::daemon
