#pragma once

#include "engine/journal/passing_disk.h"

#include <atomic>
#include <functional>

namespace jarvis::daemon {

/// A disk that tells how much was read of it, and can be stopped: then every read fails, so that whoever reads ends soon.
///
/// Threads: as the disk below; `onRead` is called on the thread that reads.
class WatchedDisk final : public journal::PassingDisk {
public:
    /// All bytes so far; false: stop.
    using OnRead = std::function<bool(std::uint64_t bytes)>;

    /// `below` outlives it.
    WatchedDisk(journal::FileSystem& below, OnRead onRead) : PassingDisk(below), m_onRead(std::move(onRead)) {}

    bool isStopped() const { return m_isStopped; }

private:
    class WatchedFile;
    std::unique_ptr<journal::File> wrap(std::unique_ptr<journal::File> file) override;

    const OnRead m_onRead;
    std::atomic<std::uint64_t> m_bytes = 0;
    std::atomic<bool> m_isStopped = false;
};

} // namespace jarvis::daemon
