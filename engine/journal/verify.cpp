#include "engine/journal/verify.h"

#include "engine/journal/format.h"
#include "engine/journal/journal.h"
#include "engine/journal/segment_scan.h"
#include "engine/journal/snapshot.h"

#include <algorithm>

namespace jarvis::journal {
namespace {

/// A head that the chain must pass through, and who says so.
struct Anchor {
    Head head;
    std::string file;
    std::optional<KeySlot> key; ///< of a snapshot
    bool met = false;
};

class FolderVerification {
public:
    FolderVerification(FileSystem& files, const std::string& folder, const Cipher* cipher) : m_files(files), m_folder(folder), m_cipher(cipher) {}

    JournalResult<VerifyReport> run(const std::optional<Head>& anchor)
    {
        if (anchor)
            m_anchors.push_back({*anchor, m_folder, std::nullopt});
        if (auto collected = collectSnapshots(); !collected)
            return Unexpected(collected.error());
        auto checked = checkSegments();
        if (checked)
            checked = checkAnchors();
        if (!checked && checked.error().kind != JournalError::Kind::Damaged)
            return Unexpected(checked.error());
        m_report.ok = checked.hasValue();
        if (!checked)
            reportDamage(checked.error());
        return std::move(m_report);
    }

private:
    JournalResult<void> collectSnapshots()
    {
        const auto names = m_files.list(m_folder);
        if (!names)
            return Unexpected(fromSystem(names.error(), m_folder));
        for (const std::string& name : *names) {
            if (!snapshotOf(name))
                continue;
            const auto snapshot = checkWhole(pathIn(m_folder, name));
            if (snapshot)
                m_anchors.push_back({snapshot->info.head, pathIn(m_folder, name), snapshot->key});
            else if (snapshot.error().kind == JournalError::Kind::Damaged)
                m_report.damagedSnapshots.push_back(snapshot.error());
            else
                return Unexpected(snapshot.error());
        }
        return {};
    }

    JournalResult<CheckedSnapshot> checkWhole(const std::string& path)
    {
        auto snapshot = checkSnapshot(path, m_files);
        if (!snapshot || m_cipher == nullptr || snapshot->key != m_cipher->slot())
            return snapshot;
        if (const auto opened = readSnapshot(path, m_files, m_cipher); !opened)
            return Unexpected(opened.error());
        return snapshot;
    }

    /// A snapshot under another key is not this journal's: a start would pass it over.
    void setForeignSnapshotsAside(const SegmentList& list)
    {
        if (list.segments.empty())
            return;
        const KeySlot& key = list.segments.front().header.key;
        std::erase_if(m_anchors, [&](const Anchor& anchor) {
            const bool isForeign = anchor.key && *anchor.key != key;
            if (isForeign)
                m_report.damagedSnapshots.push_back(damaged(anchor.file, kSnapshotKeySlotAt, 0, Fault::OtherKey));
            return isForeign;
        });
    }

    JournalResult<void> checkSegments()
    {
        const auto list = listSegments(m_files, m_folder);
        if (!list)
            return Unexpected(list.error());
        setForeignSnapshotsAside(*list);
        for (std::size_t i = 0; i < list->segments.size(); ++i) {
            const SegmentFile& segment = list->segments[i];
            const bool isLast = i + 1 == list->segments.size();
            const auto scan = scanWhole(segment, isLast && list->headless.empty());
            if (!scan)
                return Unexpected(scan.error());
            count(segment, *scan);
            if (isLast)
                reportTail(segment, *scan);
            else if (auto next = checkSuccession(m_folder, segment, *scan, list->segments[i + 1]); !next)
                return next;
        }
        return checkHeadless(*list);
    }

    JournalResult<SegmentScan> scanWhole(const SegmentFile& segment, bool mayBeTorn)
    {
        const std::string path = pathIn(m_folder, segment.name);
        const auto file = m_files.open(path, FileSystem::Open::Read);
        if (!file)
            return Unexpected(fromSystem(file.error(), path));
        return scanSegment(**file, path, segment, mayBeTorn, ScanDepth::Chain, [this](const Head& head) { onBoundary(head); },
                           m_cipher);
    }

    void onBoundary(const Head& head)
    {
        m_report.head = head;
        for (Anchor& anchor : m_anchors)
            anchor.met = anchor.met || anchor.head == head;
    }

    void count(const SegmentFile& segment, const SegmentScan& scan)
    {
        ++m_report.segments;
        m_report.isEncrypted = segment.header.key.isEncrypted();
        m_report.bytes += segment.fileBytes;
        m_report.records += scan.nextSequence - segment.header.firstSequence;
        m_nextSequence = scan.nextSequence;
        if (m_report.records == 0)
            return;
        m_report.lastSequence = scan.nextSequence - 1;
        m_report.firstSequence = scan.nextSequence - m_report.records;
    }

    void reportTail(const SegmentFile& segment, const SegmentScan& scan)
    {
        if (scan.tail.kind == Tail::Kind::Torn) {
            m_report.tornSegment = segment.name;
            m_report.tornOffset = scan.endOffset;
            m_report.tornBytes = scan.tail.end - scan.endOffset;
        }
        m_report.missingBytes = segment.header.fileBytes - segment.fileBytes;
    }

    JournalResult<void> checkHeadless(const SegmentList& list)
    {
        if (list.headless.empty())
            return {};
        // Its name says how many records stood before it; alone it can only be the beginning of a journal.
        const std::uint64_t expected = list.segments.empty() ? Journal::Options().firstSequence : m_nextSequence;
        if (*segmentOf(list.headless) != expected)
            return Unexpected(damaged(pathIn(m_folder, list.headless), 0, expected, Fault::MissingRecords));
        m_report.tornSegment = list.headless;
        m_report.tornBytes = list.headlessBytes;
        return {};
    }

    JournalResult<void> checkAnchors() const
    {
        for (const Anchor& anchor : m_anchors) {
            if (anchor.met)
                continue;
            const Fault fault = anchor.head.sequence > m_report.lastSequence ? Fault::AheadOfJournal : Fault::Chain;
            return Unexpected(damaged(anchor.file, 40, anchor.head.sequence, fault));
        }
        return {};
    }

    void reportDamage(const JournalError& error)
    {
        m_report.brokenSegment = error.file.substr(error.file.find_last_of('/') + 1);
        m_report.brokenRecord = error.record;
        m_report.brokenOffset = error.offset;
        m_report.reason = describe(error.fault);
        m_report.error = error;
    }

    FileSystem& m_files;
    const std::string& m_folder;
    const Cipher* m_cipher;
    VerifyReport m_report;
    std::vector<Anchor> m_anchors;
    std::uint64_t m_nextSequence = 0;
};

JournalResult<void> statSnapshots(FileSystem& files, const std::string& folder, StatReport& report)
{
    const auto names = files.list(folder);
    if (!names)
        return Unexpected(fromSystem(names.error(), folder));
    for (const std::string& name : *names) {
        const auto sequence = snapshotOf(name);
        if (!sequence)
            continue;
        const auto file = files.open(pathIn(folder, name), FileSystem::Open::Read);
        if (!file)
            return Unexpected(fromSystem(file.error(), pathIn(folder, name)));
        const auto size = (*file)->size();
        if (!size)
            return Unexpected(fromSystem(size.error(), pathIn(folder, name)));
        report.snapshots.push_back({name, *sequence, *size});
    }
    return {};
}

JournalResult<void> statLastSegment(FileSystem& files, const std::string& folder, const SegmentList& list,
                                    StatReport& report)
{
    const SegmentFile& last = list.segments.back();
    const std::string path = pathIn(folder, last.name);
    const auto file = files.open(path, FileSystem::Open::Read);
    if (!file)
        return Unexpected(fromSystem(file.error(), path));
    const auto scan = scanSegment(**file, path, last, list.headless.empty(), ScanDepth::Checksums);
    if (!scan)
        return Unexpected(scan.error());
    report.segments.back().lastSequence = scan->nextSequence - 1;
    report.tornBytes = scan->tail.end - scan->endOffset;
    report.head = {scan->nextSequence - 1, scan->chain};
    report.records = scan->nextSequence - list.segments.front().header.firstSequence;
    if (report.records > 0) {
        report.firstSequence = list.segments.front().header.firstSequence;
        report.lastSequence = scan->nextSequence - 1;
    }
    return {};
}

} // namespace

JournalResult<VerifyReport> verify(const std::string& folder, FileSystem& files, const std::optional<Head>& anchor, const Cipher* cipher)
{
    if (cipher != nullptr) {
        const auto fitting = checkCipher(folder, cipher, files);
        if (!fitting && fitting.error().kind != JournalError::Kind::Damaged)
            return Unexpected(fitting.error());
    }
    return FolderVerification(files, folder, cipher).run(anchor);
}

JournalResult<StatReport> stat(const std::string& folder, FileSystem& files)
{
    StatReport report;
    if (auto snapshots = statSnapshots(files, folder, report); !snapshots)
        return Unexpected(snapshots.error());
    const auto list = listSegments(files, folder);
    if (!list)
        return Unexpected(list.error());
    for (std::size_t i = 0; i < list->segments.size(); ++i) {
        const SegmentFile& segment = list->segments[i];
        const bool isLast = i + 1 == list->segments.size();
        const std::uint64_t lastSequence = isLast ? 0 : list->segments[i + 1].header.firstSequence - 1;
        report.segments.push_back({segment.name, segment.header.firstSequence, lastSequence, segment.header.createdAt,
                                   segment.fileBytes});
        report.bytes += segment.fileBytes;
        report.key = segment.header.key;
    }
    if (list->segments.empty())
        return report;
    if (auto last = statLastSegment(files, folder, *list, report); !last)
        return Unexpected(last.error());
    return report;
}

} // namespace jarvis::journal
