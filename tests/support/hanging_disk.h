#pragma once

#include "engine/journal/passing_disk.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace jarvis::test {

/// A disk that can be made to hang: while it does, nothing that shall become durable returns, neither with success nor with an error.
///
/// Threads: any.
class HangingDisk final : public journal::PassingDisk {
public:
    /// `below` outlives it.
    explicit HangingDisk(journal::FileSystem& below) : PassingDisk(below) {}

    void hang()
    {
        const std::lock_guard lock(m_mutex);
        m_isHung = true;
    }
    void comeBack()
    {
        const std::lock_guard lock(m_mutex);
        m_isHung = false;
        m_changed.notify_all();
    }

    journal::IoResult<void> syncFolder(const std::string& folder) override
    {
        wait();
        return PassingDisk::syncFolder(folder);
    }

private:
    class HangingFile final : public journal::PassingFile {
    public:
        HangingFile(std::unique_ptr<journal::File> below, HangingDisk& disk) : PassingFile(std::move(below)), m_disk(disk) {}

        journal::IoResult<void> sync() override
        {
            m_disk.wait();
            return PassingFile::sync();
        }

    private:
        HangingDisk& m_disk;
    };

    std::unique_ptr<journal::File> wrap(std::unique_ptr<journal::File> file) override { return std::make_unique<HangingFile>(std::move(file), *this); }

    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_isHung; });
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isHung = false;
};

} // namespace jarvis::test
