#include "engine/journal/repair.h"

#include "engine/journal/verify.h"

#include <algorithm>
#include <cerrno>
#include <memory>

namespace jarvis::journal {
namespace {

constexpr std::size_t kCopyBytes = 1 << 20;

JournalError plainError(JournalError::Kind kind, const std::string& file)
{
    JournalError error;
    error.kind = kind;
    error.file = file;
    return error;
}

std::string parentOf(const std::string& folder)
{
    const auto slash = folder.find_last_of('/');
    return slash == std::string::npos ? "." : slash == 0 ? "/" : folder.substr(0, slash);
}

std::string withoutSlashes(std::string folder)
{
    while (folder.size() > 1 && folder.back() == '/')
        folder.pop_back();
    return folder;
}

IoResult<void> copyBytes(File& from, File& to, std::uint64_t bytes)
{
    std::vector<std::byte> chunk(std::min<std::uint64_t>(kCopyBytes, bytes));
    for (std::uint64_t at = 0; at < bytes;) {
        const auto got = from.read(at, std::span(chunk).first(std::min<std::uint64_t>(chunk.size(), bytes - at)));
        if (!got)
            return Unexpected(got.error());
        if (*got == 0)
            return Unexpected(IoError{EIO, "pread"});
        if (auto written = to.write(at, std::span(chunk).first(*got)); !written)
            return written;
        at += *got;
    }
    return {};
}

class FolderRepair {
public:
    FolderRepair(FileSystem& files, std::string folder, const RepairOptions& options)
        : m_files(files), m_folder(withoutSlashes(std::move(folder))), m_options(options), m_inPlace(options.out.empty()),
          m_work(m_inPlace ? m_folder + ".repairing-" + options.stamp : withoutSlashes(options.out))
    {
    }

    JournalResult<RepairReport> run()
    {
        const auto before = verify(m_folder, m_files, std::nullopt, m_options.cipher);
        if (!before)
            return Unexpected(before.error());
        if (before->ok && before->damagedSnapshots.empty())
            return whole(*before);
        if (auto locked = lockFolder(); !locked)
            return Unexpected(locked.error());
        auto kept = salvage(m_files, m_folder, m_options.cipher);
        if (!kept)
            return Unexpected(kept.error());
        if (kept->segments.empty())
            return Unexpected(plainError(JournalError::Kind::NothingToKeep, m_folder));
        if (auto free = checkFree(); !free)
            return Unexpected(free.error());
        describeSalvage(*kept);
        auto done = writeCopy(*kept);
        if (done)
            done = proveCopy();
        if (!done) {
            removeCopy();
            return Unexpected(done.error());
        }
        if (m_inPlace) {
            if (auto swapped = changeNames(); !swapped)
                return Unexpected(swapped.error());
        }
        return std::move(m_report);
    }

private:
    JournalResult<RepairReport> whole(const VerifyReport& before)
    {
        m_report.wasWhole = true;
        m_report.firstSequence = before.firstSequence;
        m_report.lastSequence = before.lastSequence;
        m_report.segments = before.segments;
        m_report.head = before.head;
        return std::move(m_report);
    }

    /// A copy elsewhere only reads; a change of names under a running engine would split its files.
    JournalResult<void> lockFolder()
    {
        if (!m_inPlace)
            return {};
        auto lock = m_files.lock(pathIn(m_folder, kLockName));
        if (lock) {
            m_lock = std::move(*lock);
            return {};
        }
        if (!lock.error().held)
            return Unexpected(fromSystem(lock.error().error, pathIn(m_folder, kLockName)));
        JournalError error = plainError(JournalError::Kind::Locked, m_folder);
        error.holderPid = lock.error().holderPid;
        return Unexpected(error);
    }

    JournalResult<void> checkFree() const
    {
        const auto names = m_files.list(m_work);
        if (names && !names->empty())
            return Unexpected(plainError(JournalError::Kind::NotEmpty, m_work));
        if (!names && names.error().code != ENOENT)
            return Unexpected(fromSystem(names.error(), m_work));
        return {};
    }

    void describeSalvage(const Salvage& kept)
    {
        m_report.repaired = m_inPlace ? m_folder : m_work;
        m_report.damaged = m_inPlace ? m_folder + ".damaged-" + m_options.stamp : m_folder;
        m_report.firstSequence = kept.firstSequence;
        m_report.lastSequence = kept.lastSequence;
        m_report.segments = kept.segments.size();
        m_report.head = kept.head;
        for (const Salvage::SnapshotFile& snapshot : kept.snapshots)
            m_report.snapshots.push_back(snapshot.name);
        m_report.losses = kept.losses;
        m_report.restored = kept.restored;
    }

    JournalResult<void> writeCopy(const Salvage& kept)
    {
        if (auto made = m_files.makeFolder(m_work); !made)
            return Unexpected(fromSystem(made.error(), m_work));
        for (const Salvage::Segment& part : kept.segments) {
            if (auto copied = copyFile(part.segment.name, *part.file, part.keepTo, part.segment.header.fileBytes); !copied)
                return copied;
        }
        for (const Salvage::SnapshotFile& snapshot : kept.snapshots) {
            if (auto copied = copyFile(snapshot.name, *snapshot.file, snapshot.bytes, snapshot.bytes); !copied)
                return copied;
        }
        if (auto noted = writeNote(); !noted)
            return noted;
        if (auto synced = m_files.syncFolder(m_work); !synced)
            return Unexpected(fromSystem(synced.error(), m_work));
        return {};
    }

    JournalResult<void> copyFile(const std::string& name, File& from, std::uint64_t bytes, std::uint64_t length)
    {
        const std::string path = pathIn(m_work, name);
        auto to = m_files.open(path, FileSystem::Open::CreateEmpty);
        if (!to)
            return Unexpected(fromSystem(to.error(), path));
        auto done = copyBytes(from, **to, bytes);
        if (done)
            done = (*to)->reserve(length);
        if (done)
            done = (*to)->sync();
        if (!done)
            return Unexpected(fromSystem(done.error(), path));
        return {};
    }

    /// One line for each repair this journal has been through, the newest last.
    JournalResult<void> writeNote()
    {
        std::string text = earlierNotes();
        if (m_options.note)
            text += m_options.note(m_report) + "\n";
        if (text.empty())
            return {};
        const std::string path = pathIn(m_work, kRepairNote);
        auto file = m_files.open(path, FileSystem::Open::CreateEmpty);
        if (!file)
            return Unexpected(fromSystem(file.error(), path));
        auto done = (*file)->write(0, std::as_bytes(std::span(text)));
        if (done)
            done = (*file)->sync();
        if (!done)
            return Unexpected(fromSystem(done.error(), path));
        return {};
    }

    std::string earlierNotes()
    {
        const auto file = m_files.open(pathIn(m_folder, kRepairNote), FileSystem::Open::Read);
        if (!file)
            return {};
        const auto bytes = (*file)->size();
        std::string text(bytes ? *bytes : 0, '\0');
        const auto got = (*file)->read(0, std::as_writable_bytes(std::span(text)));
        text.resize(got ? *got : 0);
        return text;
    }

    /// What a start would find in the copy must be what was promised, every link of it.
    JournalResult<void> proveCopy()
    {
        const auto after = verify(m_work, m_files, std::nullopt, m_options.cipher);
        if (!after)
            return Unexpected(after.error());
        if (!after->ok)
            return Unexpected(*after->error);
        if (after->lastSequence != m_report.lastSequence || after->head != m_report.head || !after->damagedSnapshots.empty())
            return Unexpected(damaged(m_work, 0, m_report.lastSequence, Fault::Chain));
        return {};
    }

    void removeCopy()
    {
        const auto names = m_files.list(m_work);
        if (!names)
            return;
        // Ours, and unfinished. What cannot be removed is left, under a name that says so.
        for (const std::string& name : *names)
            static_cast<void>(m_files.remove(pathIn(m_work, name)));
        static_cast<void>(m_files.remove(m_work));
    }

    JournalResult<void> changeNames()
    {
        const std::string parent = parentOf(m_folder);
        if (auto synced = m_files.syncFolder(parent); !synced)
            return Unexpected(fromSystem(synced.error(), parent));
        auto exchanged = m_files.exchange(m_folder, m_work);
        if (!exchanged && exchanged.error().code != ENOSYS && exchanged.error().code != EINVAL)
            return Unexpected(fromSystem(exchanged.error(), m_folder));
        if (exchanged) {
            if (auto moved = m_files.rename(m_work, m_report.damaged); !moved)
                return Unexpected(fromSystem(moved.error(), m_work));
        } else {
            // This disk knows no exchange: between these two the journal has no folder, but both its copies have theirs.
            if (auto moved = m_files.rename(m_folder, m_report.damaged); !moved)
                return Unexpected(fromSystem(moved.error(), m_folder));
            if (auto moved = m_files.rename(m_work, m_folder); !moved)
                return Unexpected(fromSystem(moved.error(), m_work));
        }
        if (auto synced = m_files.syncFolder(parent); !synced)
            return Unexpected(fromSystem(synced.error(), parent));
        return {};
    }

    FileSystem& m_files;
    const std::string m_folder;
    const RepairOptions& m_options;
    const bool m_inPlace;
    const std::string m_work;
    std::unique_ptr<FileLock> m_lock;
    RepairReport m_report;
};

} // namespace

JournalResult<RepairReport> repair(const std::string& folder, const RepairOptions& options, FileSystem& files)
{
    return FolderRepair(files, folder, options).run();
}

} // namespace jarvis::journal
