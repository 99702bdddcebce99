#pragma once

#include "engine/journal/file_system.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace jarvis::journal {

/// A file that hands everything to the one below. To be derived from, for what shall be otherwise.
///
/// Threads: as the file below.
class PassingFile : public File {
public:
    explicit PassingFile(std::unique_ptr<File> below) : m_below(std::move(below)) {}

    IoResult<std::uint64_t> size() override { return m_below->size(); }
    IoResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override { return m_below->read(offset, into); }
    IoResult<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override { return m_below->write(offset, bytes); }
    IoResult<void> reserve(std::uint64_t bytes) override { return m_below->reserve(bytes); }
    void beginWriteback(std::uint64_t offset, std::uint64_t bytes) override { m_below->beginWriteback(offset, bytes); }
    IoResult<void> sync() override { return m_below->sync(); }

private:
    const std::unique_ptr<File> m_below;
};

/// A disk that hands everything to the one below, and says through wrap() what its files shall do otherwise.
///
/// Threads: as the disk below.
class PassingDisk : public FileSystem {
public:
    /// `below` outlives it.
    explicit PassingDisk(FileSystem& below) : m_below(below) {}

    IoResult<std::unique_ptr<File>> open(const std::string& path, Open mode) override
    {
        auto file = m_below.open(path, mode);
        if (!file)
            return Unexpected(file.error());
        return wrap(std::move(file).value());
    }
    IoResult<std::vector<std::string>> list(const std::string& folder) override { return m_below.list(folder); }
    IoResult<void> makeFolder(const std::string& folder) override { return m_below.makeFolder(folder); }
    IoResult<void> rename(const std::string& from, const std::string& to) override { return m_below.rename(from, to); }
    IoResult<void> exchange(const std::string& one, const std::string& other) override { return m_below.exchange(one, other); }
    IoResult<void> remove(const std::string& path) override { return m_below.remove(path); }
    IoResult<void> syncFolder(const std::string& folder) override { return m_below.syncFolder(folder); }
    Expected<std::unique_ptr<FileLock>, LockRefusal> lock(const std::string& path) override { return m_below.lock(path); }

protected:
    /// What stands for an opened file.
    virtual std::unique_ptr<File> wrap(std::unique_ptr<File> file) = 0;

private:
    FileSystem& m_below;
};

} // namespace jarvis::journal
