#pragma once

#include "engine/base/random.h"
#include "engine/journal/file_system.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace jarvis::test {

/// A disk in memory that behaves as badly as real ones do.
///
/// It keeps what programs see (the page cache) apart from what has reached the disk. crash() throws the first away, with
/// whatever part of the unsynced writes it likes. A failing sync loses those writes for good while the cache goes on
/// showing them, as Linux does. Any changing call can be made to fail; a size limit makes the disk full.
class MemoryFileSystem final : public journal::FileSystem {
public:
    /// What a crash leaves of the writes that were not synced.
    enum class Crash { LosesAll, KeepsPrefix, KeepsSectors };

    /// The calls that change something (open-to-create, write, reserve, sync, rename, remove, syncFolder), since the start.
    std::size_t calls() const { return m_calls; }
    /// The call after `after` more ones fails with `code`; a write puts down half of its bytes first.
    void failCall(std::size_t after, int code)
    {
        m_failAt = m_calls + after;
        m_failCode = code;
    }
    bool hasFailed() const { return m_hasFailed; }
    /// How many syncs were asked for after one had failed.
    std::size_t syncsAfterFailure() const { return m_syncsAfterFailure; }
    /// The room on the disk: reserving or writing beyond it is ENOSPC.
    void setCapacity(std::size_t bytes) { m_capacity = bytes; }

    void crash(Crash how, Random& random)
    {
        const std::size_t namesKept = how == Crash::LosesAll ? 0 : random.below(m_pendingNames.size() + 1);
        for (std::size_t i = 0; i < namesKept; ++i)
            m_pendingNames[i](m_durableNames);
        m_pendingNames.clear();
        m_names = m_durableNames;
        std::set<Inode*> done;
        for (auto& [path, inode] : m_names)
            if (done.insert(inode.get()).second)
                inode->crash(how, random);
        m_locks.clear();
        m_failAt.reset();
    }

    std::vector<std::byte>& bytesOf(const std::string& path) { return m_names.at(path)->cached; }
    bool exists(const std::string& path) const { return m_names.count(path) != 0; }

    journal::IoResult<std::unique_ptr<journal::File>> open(const std::string& path, Open mode) override
    {
        if (mode == Open::CreateEmpty) {
            if (const int code = nextFailure())
                return Unexpected(journal::IoError{code, "open"});
            rememberName([path, inode = std::make_shared<Inode>()](Names& names) { names[path] = inode; });
        }
        const auto found = m_names.find(path);
        if (found == m_names.end())
            return Unexpected(journal::IoError{ENOENT, "open"});
        return std::unique_ptr<journal::File>(std::make_unique<MemoryFile>(*this, found->second));
    }

    journal::IoResult<std::vector<std::string>> list(const std::string& folder) override
    {
        if (m_folders.count(folder) == 0)
            return Unexpected(journal::IoError{ENOENT, "opendir"});
        std::vector<std::string> names;
        for (const auto& [path, inode] : m_names)
            if (path.starts_with(folder + "/"))
                names.push_back(path.substr(folder.size() + 1));
        return names;
    }

    journal::IoResult<void> makeFolder(const std::string& folder) override
    {
        m_folders.insert(folder);
        return {};
    }

    journal::IoResult<void> rename(const std::string& from, const std::string& to) override
    {
        if (const int code = nextFailure())
            return Unexpected(journal::IoError{code, "rename"});
        rememberName([from, to](Names& names) {
            const auto inode = names[from];
            names.erase(from);
            names[to] = inode;
        });
        return {};
    }

    journal::IoResult<void> remove(const std::string& path) override
    {
        if (const int code = nextFailure())
            return Unexpected(journal::IoError{code, "unlink"});
        rememberName([path](Names& names) { names.erase(path); });
        return {};
    }

    journal::IoResult<void> syncFolder(const std::string&) override
    {
        if (const int code = nextFailure())
            return Unexpected(journal::IoError{code, "fsync"});
        m_pendingNames.clear();
        m_durableNames = m_names;
        return {};
    }

    Expected<std::unique_ptr<journal::FileLock>, journal::LockRefusal> lock(const std::string& path) override
    {
        if (const int code = nextFailure())
            return Unexpected(journal::LockRefusal{false, 0, {code, "open"}});
        if (!m_locks.insert(path).second)
            return Unexpected(journal::LockRefusal{true, 4711, {EWOULDBLOCK, "flock"}});
        return std::unique_ptr<journal::FileLock>(std::make_unique<MemoryLock>(*this, path));
    }

private:
    struct Write {
        std::uint64_t offset;
        std::vector<std::byte> bytes;
    };

    struct Inode {
        std::vector<std::byte> cached;
        std::vector<std::byte> durable;
        std::vector<Write> pending;

        static void put(std::vector<std::byte>& file, std::uint64_t offset, const std::byte* bytes, std::size_t count)
        {
            if (file.size() < offset + count)
                file.resize(offset + count);
            std::copy_n(bytes, count, file.begin() + static_cast<std::ptrdiff_t>(offset));
        }

        void crash(Crash how, Random& random)
        {
            std::size_t left = 0;
            for (const Write& write : pending)
                left += write.bytes.size();
            left = how == Crash::KeepsPrefix ? random.below(left + 1) : 0;
            for (const Write& write : pending) {
                if (how == Crash::KeepsPrefix) {
                    const std::size_t count = std::min(left, write.bytes.size());
                    put(durable, write.offset, write.bytes.data(), count);
                    left -= count;
                } else if (how == Crash::KeepsSectors) {
                    keepSectors(write, random);
                }
            }
            pending.clear();
            cached = durable;
        }

        void keepSectors(const Write& write, Random& random)
        {
            for (std::size_t at = 0; at < write.bytes.size();) {
                const std::size_t count = std::min<std::size_t>(512 - (write.offset + at) % 512, write.bytes.size() - at);
                if (random.chance(0.5))
                    put(durable, write.offset + at, &write.bytes[at], count);
                at += count;
            }
        }
    };

    using Names = std::map<std::string, std::shared_ptr<Inode>>;

    class MemoryFile final : public journal::File {
    public:
        MemoryFile(MemoryFileSystem& disk, std::shared_ptr<Inode> inode) : m_disk(disk), m_inode(std::move(inode)) {}

        journal::IoResult<std::uint64_t> size() override { return m_inode->cached.size(); }

        journal::IoResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override
        {
            if (offset >= m_inode->cached.size())
                return std::size_t{0};
            const std::size_t count = std::min<std::size_t>(into.size(), m_inode->cached.size() - offset);
            std::copy_n(m_inode->cached.begin() + static_cast<std::ptrdiff_t>(offset), count, into.begin());
            return count;
        }

        journal::IoResult<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
        {
            int code = m_disk.nextFailure();
            if (code == 0 && !m_disk.hasRoomFor(*m_inode, offset + bytes.size()))
                code = ENOSPC;
            const std::size_t count = code != 0 ? bytes.size() / 2 : bytes.size();
            Inode::put(m_inode->cached, offset, bytes.data(), count);
            m_inode->pending.push_back({offset, {bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count)}});
            if (code != 0)
                return Unexpected(journal::IoError{code, "pwrite"});
            return {};
        }

        journal::IoResult<void> reserve(std::uint64_t bytes) override
        {
            int code = m_disk.nextFailure();
            if (code == 0 && !m_disk.hasRoomFor(*m_inode, bytes))
                code = ENOSPC;
            if (code != 0)
                return Unexpected(journal::IoError{code, "fallocate"});
            const std::uint64_t from = m_inode->cached.size();
            if (bytes <= from)
                return {};
            m_inode->pending.push_back({from, std::vector<std::byte>(bytes - from)});
            m_inode->cached.resize(bytes);
            return {};
        }

        journal::IoResult<void> sync() override
        {
            if (m_disk.m_hasFailed)
                ++m_disk.m_syncsAfterFailure;
            if (const int code = m_disk.nextFailure()) {
                m_inode->pending.clear();
                return Unexpected(journal::IoError{code, "fdatasync"});
            }
            for (const Write& write : m_inode->pending)
                Inode::put(m_inode->durable, write.offset, write.bytes.data(), write.bytes.size());
            m_inode->pending.clear();
            return {};
        }

    private:
        MemoryFileSystem& m_disk;
        std::shared_ptr<Inode> m_inode;
    };

    class MemoryLock final : public journal::FileLock {
    public:
        MemoryLock(MemoryFileSystem& disk, std::string path) : m_disk(disk), m_path(std::move(path)) {}
        ~MemoryLock() override { m_disk.m_locks.erase(m_path); }

    private:
        MemoryFileSystem& m_disk;
        std::string m_path;
    };

    int nextFailure()
    {
        const bool fails = m_failAt && m_calls == *m_failAt;
        ++m_calls;
        m_hasFailed = m_hasFailed || fails;
        return fails ? m_failCode : 0;
    }

    bool hasRoomFor(const Inode& grown, std::uint64_t size) const
    {
        std::size_t used = 0;
        for (const auto& [path, inode] : m_names)
            if (inode.get() != &grown)
                used += inode->cached.size();
        return used + std::max<std::size_t>(size, grown.cached.size()) <= m_capacity;
    }

    void rememberName(std::function<void(Names&)> change)
    {
        change(m_names);
        m_pendingNames.push_back(std::move(change));
    }

    Names m_names;
    Names m_durableNames;
    std::vector<std::function<void(Names&)>> m_pendingNames;
    std::set<std::string> m_folders;
    std::set<std::string> m_locks;
    std::size_t m_calls = 0;
    std::optional<std::size_t> m_failAt;
    int m_failCode = 0;
    bool m_hasFailed = false;
    std::size_t m_syncsAfterFailure = 0;
    std::size_t m_capacity = std::size_t{1} << 40;
};

} // namespace jarvis::test
