#include "engine/journal/recovery.h"

#include "engine/journal/format.h"
#include "engine/journal/segment_scan.h"

#include <algorithm>
#include <cerrno>
#include <vector>

namespace jarvis::journal {
namespace {

using TornTail = RecoveryReport::TornTail;

/// "<segment>.torn-<n>" with the first n that is free.
JournalResult<std::string> freeTornName(FileSystem& files, const std::string& folder, const std::string& segment)
{
    const auto names = files.list(folder);
    if (!names)
        return Unexpected(fromSystem(names.error(), folder));
    for (std::uint64_t n = 1;; ++n) {
        std::string name = segment + ".torn-" + std::to_string(n);
        if (std::find(names->begin(), names->end(), name) == names->end())
            return name;
    }
}

IoResult<void> keepCopy(FileSystem& files, const std::string& folder, const std::string& name,
                        std::span<const std::byte> bytes)
{
    auto copy = files.open(pathIn(folder, name), FileSystem::Open::CreateEmpty);
    if (!copy)
        return Unexpected(copy.error());
    if (auto written = (*copy)->write(0, bytes); !written)
        return written;
    if (auto synced = (*copy)->sync(); !synced)
        return synced;
    return files.syncFolder(folder);
}

/// Zeros [from, to). The head of the broken frame goes last and alone: whatever a crash in between leaves still reads
/// as a torn tail.
IoResult<void> wipe(File& file, std::uint64_t from, std::uint64_t to)
{
    const std::uint64_t headEnd = std::min(to, from + kFrameHeadBytes);
    const std::vector<std::byte> zeros(std::max<std::uint64_t>(to - headEnd, headEnd - from));
    if (to > headEnd) {
        if (auto written = file.write(headEnd, std::span(zeros).first(to - headEnd)); !written)
            return written;
        if (auto synced = file.sync(); !synced)
            return synced;
    }
    return file.write(from, std::span(zeros).first(headEnd - from));
}

/// Writes the bytes that may never have been synced once more: after a failed or missing fsync the page cache can show
/// bytes that the disk does not have, and believes them to be clean.
IoResult<void> rewrite(File& file, std::uint64_t from, std::uint64_t to)
{
    std::vector<std::byte> bytes(to - from);
    const auto got = file.read(from, bytes);
    if (!got)
        return Unexpected(got.error());
    if (*got != bytes.size())
        return Unexpected(IoError{EIO, "read"});
    return file.write(from, bytes);
}

class FolderRecovery {
public:
    FolderRecovery(FileSystem& files, const std::string& folder, std::uint64_t checkFrom)
        : m_files(files), m_folder(folder), m_checkFrom(checkFrom)
    {
    }

    JournalResult<RecoveredEnd> run(std::uint64_t firstSequence)
    {
        m_end.nextSequence = firstSequence;
        if (auto cleaned = removeUnfinishedWork(); !cleaned)
            return Unexpected(cleaned.error());
        const auto list = listSegments(m_files, m_folder);
        if (!list)
            return Unexpected(list.error());
        if (auto scanned = scanAll(*list); !scanned)
            return Unexpected(scanned.error());
        if (list->segments.empty()) {
            if (auto fitting = checkSnapshots(firstSequence); !fitting)
                return Unexpected(fitting.error());
        }
        if (!list->headless.empty()) {
            // Its name says how many records stood before it.
            if (*segmentOf(list->headless) != m_end.nextSequence)
                return Unexpected(damaged(pathIn(m_folder, list->headless), 0, m_end.nextSequence, Fault::MissingRecords));
            if (auto kept = setHeadlessAside(*list); !kept)
                return Unexpected(kept.error());
        }
        // A name that a failed start of a segment left unsynced must not vanish under records that we acknowledge.
        if (auto synced = m_files.syncFolder(m_folder); !synced)
            return Unexpected(fromSystem(synced.error(), m_folder));
        describeRecords(list->segments, firstSequence);
        return std::move(m_end);
    }

private:
    JournalResult<void> removeUnfinishedWork()
    {
        const auto names = m_files.list(m_folder);
        if (!names)
            return Unexpected(fromSystem(names.error(), m_folder));
        for (const std::string& name : *names) {
            if (name != kSpareName && !name.ends_with(".snap.tmp"))
                continue;
            if (auto removed = m_files.remove(pathIn(m_folder, name)); !removed)
                return Unexpected(fromSystem(removed.error(), pathIn(m_folder, name)));
        }
        return {};
    }

    JournalResult<void> scanAll(const SegmentList& list)
    {
        const std::vector<SegmentFile>& segments = list.segments;
        for (std::size_t i = 0; i < segments.size(); ++i) {
            const bool isLast = i + 1 == segments.size();
            if (!isLast && segments[i + 1].header.firstSequence <= m_checkFrom)
                continue;
            const std::string path = pathIn(m_folder, segments[i].name);
            auto file = m_files.open(path, isLast ? FileSystem::Open::ReadWrite : FileSystem::Open::Read);
            if (!file)
                return Unexpected(fromSystem(file.error(), path));
            // Where another segment was begun, headless or not, this one had been synced to its end.
            const bool mayBeTorn = isLast && list.headless.empty();
            const auto scan = scanSegment(**file, path, segments[i], mayBeTorn, ScanDepth::Checksums);
            if (!scan)
                return Unexpected(scan.error());
            if (isLast)
                return adopt(segments[i], std::move(*file), *scan);
            if (auto next = checkSuccession(m_folder, segments[i], *scan, segments[i + 1]); !next)
                return next;
        }
        return {};
    }

    JournalResult<void> adopt(const SegmentFile& segment, std::unique_ptr<File> file, const SegmentScan& scan)
    {
        if (auto fitting = checkSnapshots(scan.nextSequence); !fitting)
            return fitting;
        if (auto whole = makeWhole(segment, *file, scan); !whole)
            return whole;
        const std::string path = pathIn(m_folder, segment.name);
        if (auto rewritten = rewrite(*file, scan.unprovenFrom, scan.endOffset); !rewritten)
            return Unexpected(fromSystem(rewritten.error(), path, scan.unprovenFrom));
        if (auto synced = file->sync(); !synced)
            return Unexpected(fromSystem(synced.error(), path, scan.unprovenFrom));
        m_end.file = std::move(file);
        m_end.segment = segment.name;
        m_end.segmentBytes = segment.header.fileBytes;
        m_end.offset = scan.endOffset;
        m_end.nextSequence = scan.nextSequence;
        m_end.chain = scan.chain;
        m_end.markPending = scan.markPending;
        return {};
    }

    /// Cuts a torn tail and gives a shortened file its length back.
    JournalResult<void> makeWhole(const SegmentFile& segment, File& file, const SegmentScan& scan)
    {
        const std::string path = pathIn(m_folder, segment.name);
        if (scan.tail.kind == Tail::Kind::Torn) {
            const auto kept = keepTail(segment, file, scan);
            if (!kept)
                return Unexpected(kept.error());
            m_end.report.torn = TornTail{segment.name, scan.endOffset, scan.tail.end - scan.endOffset, *kept};
            if (auto wiped = wipe(file, scan.endOffset, scan.tail.end); !wiped)
                return Unexpected(fromSystem(wiped.error(), path, scan.endOffset));
        } else if (segment.fileBytes < segment.header.fileBytes) {
            m_end.report.torn = TornTail{segment.name, scan.endOffset, 0, {}};
        }
        if (auto reserved = file.reserve(segment.header.fileBytes); !reserved)
            return Unexpected(fromSystem(reserved.error(), path, segment.fileBytes));
        return {};
    }

    JournalResult<std::string> keepTail(const SegmentFile& segment, File& file, const SegmentScan& scan)
    {
        std::vector<std::byte> bytes(scan.tail.end - scan.endOffset);
        const auto got = file.read(scan.endOffset, bytes);
        if (!got)
            return Unexpected(fromSystem(got.error(), pathIn(m_folder, segment.name), scan.endOffset));
        auto name = freeTornName(m_files, m_folder, segment.name);
        if (!name)
            return name;
        if (auto kept = keepCopy(m_files, m_folder, *name, bytes); !kept)
            return Unexpected(fromSystem(kept.error(), pathIn(m_folder, *name)));
        return name;
    }

    /// A file that ends inside its header holds no record: it is moved aside whole.
    JournalResult<void> setHeadlessAside(const SegmentList& list)
    {
        const auto name = freeTornName(m_files, m_folder, list.headless);
        if (!name)
            return Unexpected(name.error());
        const std::string path = pathIn(m_folder, list.headless);
        if (auto moved = m_files.rename(path, pathIn(m_folder, *name)); !moved)
            return Unexpected(fromSystem(moved.error(), path));
        if (auto synced = m_files.syncFolder(m_folder); !synced)
            return Unexpected(fromSystem(synced.error(), m_folder));
        m_end.report.torn = TornTail{list.headless, 0, list.headlessBytes, *name};
        return {};
    }

    /// A snapshot is only written of durable records: one that reaches further says that the end of the journal is gone,
    /// and going on would give out those sequences a second time.
    JournalResult<void> checkSnapshots(std::uint64_t nextSequence) const
    {
        const auto names = m_files.list(m_folder);
        if (!names)
            return Unexpected(fromSystem(names.error(), m_folder));
        for (const std::string& name : *names) {
            const auto sequence = snapshotOf(name);
            if (sequence && *sequence >= nextSequence)
                return Unexpected(damaged(pathIn(m_folder, name), 0, *sequence, Fault::AheadOfJournal));
        }
        return {};
    }

    void describeRecords(const std::vector<SegmentFile>& segments, std::uint64_t firstSequence)
    {
        RecoveryReport& report = m_end.report;
        report.segments = segments.size();
        const std::uint64_t begin = segments.empty() ? firstSequence : segments.front().header.firstSequence;
        report.records = m_end.nextSequence - begin;
        if (report.records > 0) {
            report.firstSequence = begin;
            report.lastSequence = m_end.nextSequence - 1;
        }
    }

    FileSystem& m_files;
    const std::string& m_folder;
    std::uint64_t m_checkFrom;
    RecoveredEnd m_end;
};

} // namespace

JournalResult<RecoveredEnd> recover(FileSystem& files, const std::string& folder, std::uint64_t firstSequence,
                                    std::uint64_t checkFrom)
{
    return FolderRecovery(files, folder, checkFrom).run(firstSequence);
}

} // namespace jarvis::journal
