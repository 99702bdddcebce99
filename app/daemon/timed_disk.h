#pragma once

#include "engine/base/time.h"
#include "engine/journal/passing_disk.h"

#include <functional>

namespace jarvis::daemon {

/// A disk that tells how long each of its syncs took, failed ones too, and what could not be written.
///
/// Threads: as the disk below; both are called on the thread that writes, several at a time.
class TimedDisk final : public journal::PassingDisk {
public:
    struct Watcher {
        std::function<void(Duration took)> onSync;
        std::function<void()> onLoss; ///< a write, or a sync, failed
    };

    /// `below` outlives it.
    TimedDisk(journal::FileSystem& below, Watcher watcher) : PassingDisk(below), m_watcher(std::move(watcher)) {}

private:
    std::unique_ptr<journal::File> wrap(std::unique_ptr<journal::File> file) override;

    const Watcher m_watcher;
};

} // namespace jarvis::daemon
