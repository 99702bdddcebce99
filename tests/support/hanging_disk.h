#pragma once

#include "engine/journal/file_system.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace jarvis::test {

/// A disk that can be made to hang: while it does, nothing that shall become durable returns, neither with success nor with an error.
///
/// Threads: any.
class HangingDisk final : public journal::FileSystem {
public:
    /// `below` outlives it.
    explicit HangingDisk(journal::FileSystem& below) : m_below(below) {}

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

    journal::IoResult<std::unique_ptr<journal::File>> open(const std::string& path, Open mode) override
    {
        auto file = m_below.open(path, mode);
        if (!file)
            return Unexpected(file.error());
        return std::unique_ptr<journal::File>(std::make_unique<HangingFile>(std::move(file).value(), *this));
    }
    journal::IoResult<std::vector<std::string>> list(const std::string& folder) override { return m_below.list(folder); }
    journal::IoResult<void> makeFolder(const std::string& folder) override { return m_below.makeFolder(folder); }
    journal::IoResult<void> rename(const std::string& from, const std::string& to) override { return m_below.rename(from, to); }
    journal::IoResult<void> exchange(const std::string& one, const std::string& other) override { return m_below.exchange(one, other); }
    journal::IoResult<void> remove(const std::string& path) override { return m_below.remove(path); }
    journal::IoResult<void> syncFolder(const std::string& folder) override
    {
        wait();
        return m_below.syncFolder(folder);
    }
    Expected<std::unique_ptr<journal::FileLock>, journal::LockRefusal> lock(const std::string& path) override { return m_below.lock(path); }

private:
    class HangingFile final : public journal::File {
    public:
        HangingFile(std::unique_ptr<journal::File> below, HangingDisk& disk) : m_below(std::move(below)), m_disk(disk) {}

        journal::IoResult<std::uint64_t> size() override { return m_below->size(); }
        journal::IoResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override { return m_below->read(offset, into); }
        journal::IoResult<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override { return m_below->write(offset, bytes); }
        journal::IoResult<void> reserve(std::uint64_t bytes) override { return m_below->reserve(bytes); }
        journal::IoResult<void> sync() override
        {
            m_disk.wait();
            return m_below->sync();
        }

    private:
        const std::unique_ptr<journal::File> m_below;
        HangingDisk& m_disk;
    };

    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_isHung; });
    }

    journal::FileSystem& m_below;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isHung = false;
};

} // namespace jarvis::test
