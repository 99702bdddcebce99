#include "engine/journal/salvage.h"

#include "engine/journal/rechain.h"
#include "engine/journal/restore.h"
#include "engine/journal/snapshot.h"

#include <algorithm>
#include <optional>

namespace jarvis::journal {
namespace {

/// Further than this behind the last whole record a number is chance.
constexpr std::uint64_t kRecordsBehindMax = 1u << 24;

/// The end of what is not zero, and the highest sequence that a whole frame in those bytes names.
struct Leftover {
    std::uint64_t end = 0;
    std::uint64_t lastSequence = 0;
};

IoResult<Leftover> examineLeftover(File& file, std::uint64_t from, std::uint64_t fileBytes, std::uint64_t sequence)
{
    Leftover found{from, 0};
    if (fileBytes <= from)
        return found;
    std::vector<std::byte> bytes(fileBytes - from);
    const auto got = file.read(from, bytes);
    if (!got)
        return Unexpected(got.error());
    bytes.resize(*got);
    const auto last = std::find_if(bytes.rbegin(), bytes.rend(), [](std::byte b) { return b != std::byte{0}; });
    found.end = from + static_cast<std::uint64_t>(bytes.rend() - last);
    for (std::size_t at = 0; at + kFrameHeadBytes <= bytes.size(); ++at) {
        const FrameHead head = decodeFrameHead(std::span(bytes).subspan(at));
        const bool isFrame = head.kind == static_cast<std::uint8_t>(FrameKind::Record) || head.kind == static_cast<std::uint8_t>(FrameKind::Mark);
        if (!isFrame || head.sequence < sequence || head.sequence - sequence >= kRecordsBehindMax)
            continue;
        const std::size_t length = kFrameHeadBytes + head.payloadBytes;
        if (at + length > bytes.size() || !isWhole(std::span(bytes).subspan(at, length)))
            continue;
        found.lastSequence = std::max(found.lastSequence, head.sequence);
        at += length - 1;
    }
    return found;
}

class Salvager {
public:
    Salvager(FileSystem& files, const std::string& folder, const Cipher* cipher) : m_files(files), m_folder(folder), m_cipher(cipher) {}

    JournalResult<Salvage> run()
    {
        const auto names = m_files.list(m_folder);
        if (!names)
            return Unexpected(fromSystem(names.error(), m_folder));
        std::copy_if(names->begin(), names->end(), std::back_inserter(m_segmentNames),
                     [](const std::string& name) { return segmentOf(name).has_value(); });
        for (std::size_t i = 0; i < m_segmentNames.size(); ++i) {
            const auto kept = takeSegment(i);
            if (!kept)
                return Unexpected(kept.error());
            // Where nothing is kept yet, the next segment may be a beginning.
            if (*kept || m_out.segments.empty())
                continue;
            if (auto told = tellRest(i + 1); !told)
                return Unexpected(told.error());
            break;
        }
        if (auto taken = takeSnapshots(*names); !taken)
            return Unexpected(taken.error());
        if (m_isWithoutBeginning) {
            if (auto begun = beginChainAnew(); !begun)
                return Unexpected(fromSystem(begun.error(), m_folder));
        }
        describeRecords();
        return std::move(m_out);
    }

private:
    struct Opened {
        std::unique_ptr<PatchedFile> file;
        std::uint64_t bytes = 0;
    };

    JournalResult<Opened> openSegment(const std::string& name)
    {
        auto file = m_files.open(pathIn(m_folder, name), FileSystem::Open::Read);
        if (!file)
            return Unexpected(fromSystem(file.error(), pathIn(m_folder, name)));
        const auto bytes = (*file)->size();
        if (!bytes)
            return Unexpected(fromSystem(bytes.error(), pathIn(m_folder, name)));
        return Opened{std::make_unique<PatchedFile>(std::move(*file)), *bytes};
    }

    /// False when the run ends in or before this segment.
    JournalResult<bool> takeSegment(std::size_t index)
    {
        const std::string& name = m_segmentNames[index];
        const std::uint64_t number = *segmentOf(name);
        auto opened = openSegment(name);
        if (!opened)
            return Unexpected(opened.error());
        if (m_next != 0 && number != m_next) {
            m_out.losses.push_back({{}, m_next, number - 1, 0, 0, describe(Fault::MissingRecords)});
            return loseFrom(name, *opened, 0, number, "stands behind records that are missing");
        }
        const auto header = headerOf(name, number, *opened);
        if (!header)
            return Unexpected(header.error());
        if (const Fault fault = judge(*header); fault != Fault::None)
            return loseFrom(name, *opened, 0, number, describe(fault));
        if (m_out.segments.empty() && header->header.chainBefore != ChainValue{})
            noteLostBeginning(index, *header);
        return takeFrames(index, {{name, header->header, opened->bytes}, std::move(opened->file), 0});
    }

    struct HeaderFound {
        Fault fault = Fault::None;
        SegmentHeader header;
    };

    Fault judge(const HeaderFound& found) const
    {
        if (found.fault != Fault::None)
            return found.fault;
        if (!m_out.segments.empty() && found.header.key != keySlot())
            return Fault::OtherKey;
        return m_out.segments.empty() || found.header.chainBefore == m_chain ? Fault::None : Fault::Chain;
    }

    void noteLostBeginning(std::size_t index, const HeaderFound& found)
    {
        m_isWithoutBeginning = true;
        m_chain = found.header.chainBefore;
        // What a damaged file held was told with it.
        if (index == 0)
            m_out.losses.push_back({{}, 1, found.header.firstSequence - 1, 0, 0, "the journal's beginning is gone"});
    }

    IoResult<void> beginChainAnew()
    {
        const auto boundaries = rechain(m_out.segments);
        if (!boundaries)
            return Unexpected(boundaries.error());
        for (std::size_t i = 0; i < m_out.snapshots.size(); ++i) {
            if (auto done = rechainSnapshot(*m_out.snapshots[i].file, (*boundaries)[m_snapshotBoundaries[i]].chain); !done)
                return done;
        }
        m_chain = boundaries->back().chain;
        const Salvage::Segment& first = m_out.segments.front();
        m_out.restored.push_back({first.segment.name, 0, kSegmentHeaderBytes,
            "a chain of its own, from record " + std::to_string(first.segment.header.firstSequence) + " on: heads from before do not fit it"});
        return {};
    }

    const KeySlot& keySlot() const { return m_out.segments.front().segment.header.key; }

    JournalResult<HeaderFound> headerOf(const std::string& name, std::uint64_t number, Opened& opened)
    {
        const std::string path = pathIn(m_folder, name);
        const auto header = readSegmentHeader(*opened.file, path, number);
        if (header)
            return HeaderFound{Fault::None, *header};
        if (header.error().kind != JournalError::Kind::Damaged)
            return Unexpected(header.error());
        SegmentHeaderBytes bytes{};
        const auto got = opened.file->read(0, bytes);
        if (!got)
            return Unexpected(fromSystem(got.error(), path));
        const auto key = keyOfHeader(bytes);
        if (!key)
            return Unexpected(key.error());
        const auto restored = restoreHeader(std::span(bytes).first(*got), number, opened.bytes, m_chain, *key);
        if (!restored)
            return HeaderFound{header.error().fault, {}};
        opened.file->patch(0, *restored);
        m_out.restored.push_back({name, 0, kSegmentHeaderBytes, "the header, from the file's name, length and chain"});
        return HeaderFound{Fault::None, *decodeSegmentHeader(*restored)};
    }

    /// The key slot that a damaged header must have had: that of any file whose header can be read, else what still stands in it.
    JournalResult<KeySlot> keyOfHeader(const SegmentHeaderBytes& bytes) const
    {
        if (!m_out.segments.empty())
            return keySlot();
        const auto elsewhere = keySlotOf(m_folder, m_files);
        if (!elsewhere && elsewhere.error().kind != JournalError::Kind::Damaged)
            return Unexpected(elsewhere.error());
        if (elsewhere && *elsewhere)
            return **elsewhere;
        return decodeKeySlot(std::span(bytes).subspan(kSegmentKeySlotAt)).value_or(KeySlot{});
    }

    JournalResult<bool> takeFrames(std::size_t index, Salvage::Segment taken)
    {
        const bool isLast = index + 1 == m_segmentNames.size();
        const SegmentFile& segment = taken.segment;
        const std::string path = pathIn(m_folder, segment.name);
        const std::size_t boundariesBefore = m_boundaries.size();
        std::optional<SegmentScan> scan;
        for (bool again = true; again;) {
            m_boundaries.resize(boundariesBefore);
            const auto scanned = scanPrefix(*taken.file, path, segment, isLast, ScanDepth::Chain,
                                            [this](const Head& head) { m_boundaries.push_back(head); }, m_cipher);
            if (!scanned)
                return Unexpected(scanned.error());
            scan = *scanned;
            const bool isBroken = scan->fault != Fault::None && scan->fault != Fault::Chain && scan->fault != Fault::Sealed;
            const auto restored = isBroken ? restoreMark(*taken.file, segment, *scan) : IoResult<bool>(false);
            if (!restored)
                return Unexpected(fromSystem(restored.error(), path, scan->endOffset));
            again = *restored;
            if (again)
                m_out.restored.push_back({segment.name, scan->endOffset, kMarkBytes, "the mark behind record " + std::to_string(scan->nextSequence - 1)});
        }
        const auto follower = isLast ? JournalResult<Follower>(Follower::None) : followerOf(index + 1, *scan);
        if (!follower)
            return Unexpected(follower.error());
        if (*follower == Follower::Contradicts && scan->markPending)
            cutToProven(*scan);
        return keep(std::move(taken), *scan, *follower == Follower::Confirms);
    }

    /// What the next segment's header says about the end of this one.
    enum class Follower { None, Confirms, Contradicts };

    JournalResult<Follower> followerOf(std::size_t index, const SegmentScan& scan)
    {
        auto opened = openSegment(m_segmentNames[index]);
        if (!opened)
            return Unexpected(opened.error());
        const std::uint64_t number = *segmentOf(m_segmentNames[index]);
        const auto header = readSegmentHeader(*opened->file, pathIn(m_folder, m_segmentNames[index]), number);
        if (!header)
            return header.error().kind == JournalError::Kind::Damaged ? JournalResult<Follower>(Follower::None) : Unexpected(header.error());
        if (header->firstSequence != scan.nextSequence)
            return Follower::None;
        return header->chainBefore == scan.chain ? Follower::Confirms : Follower::Contradicts;
    }

    static void cutToProven(SegmentScan& scan)
    {
        scan.endOffset = scan.provenOffset;
        scan.nextSequence = scan.provenNext;
        scan.chain = scan.provenChain;
        scan.markPending = false;
        scan.fault = Fault::Chain;
    }

    JournalResult<bool> keep(Salvage::Segment taken, const SegmentScan& scan, bool isConfirmed)
    {
        taken.keepTo = scan.endOffset;
        if (m_out.firstSequence == 0)
            m_out.firstSequence = taken.segment.header.firstSequence;
        m_next = scan.nextSequence;
        m_chain = scan.chain;
        PatchedFile& file = *taken.file;
        const SegmentFile segment = taken.segment;
        m_out.segments.push_back(std::move(taken));
        // Only bytes behind the last record are wrong where the next segment says that this one ended here.
        const std::uint64_t lostFrom = isConfirmed ? 0 : scan.nextSequence;
        if (scan.fault == Fault::None && scan.tail.kind == Tail::Kind::Torn) {
            m_out.losses.push_back({segment.name, 0, 0, scan.endOffset, scan.tail.end - scan.endOffset,
                                    "a torn tail: a commit that was never acknowledged"});
            return true;
        }
        if (scan.fault == Fault::None)
            return true;
        auto lost = lose(segment.name, file, scan.endOffset, segment.fileBytes, lostFrom, describe(scan.fault));
        if (!lost)
            return Unexpected(lost.error());
        return isConfirmed;
    }

    JournalResult<bool> loseFrom(const std::string& name, Opened& opened, std::uint64_t offset, std::uint64_t sequence, std::string why)
    {
        if (auto lost = lose(name, *opened.file, offset, opened.bytes, sequence, std::move(why)); !lost)
            return Unexpected(lost.error());
        return false;
    }

    JournalResult<void> lose(const std::string& name, File& file, std::uint64_t offset, std::uint64_t fileBytes, std::uint64_t sequence,
                             std::string why)
    {
        const auto leftover = examineLeftover(file, offset, fileBytes, sequence);
        if (!leftover)
            return Unexpected(fromSystem(leftover.error(), pathIn(m_folder, name), offset));
        const bool hasRecords = sequence != 0 && leftover->lastSequence >= sequence;
        m_out.losses.push_back({name, hasRecords ? sequence : 0, hasRecords ? leftover->lastSequence : 0, offset,
                                leftover->end - offset, std::move(why)});
        return {};
    }

    JournalResult<void> tellRest(std::size_t from)
    {
        for (std::size_t i = from; i < m_segmentNames.size(); ++i) {
            auto opened = openSegment(m_segmentNames[i]);
            if (!opened)
                return Unexpected(opened.error());
            const std::uint64_t number = *segmentOf(m_segmentNames[i]);
            if (auto lost = loseFrom(m_segmentNames[i], *opened, 0, number, "stands behind the damage"); !lost)
                return Unexpected(lost.error());
        }
        return {};
    }

    JournalResult<void> takeSnapshots(const std::vector<std::string>& names)
    {
        for (const std::string& name : names) {
            if (!snapshotOf(name))
                continue;
            const auto snapshot = checkSnapshot(pathIn(m_folder, name), m_files);
            if (!snapshot && snapshot.error().kind != JournalError::Kind::Damaged)
                return Unexpected(snapshot.error());
            const Fault fault = snapshot ? judge(*snapshot) : snapshot.error().fault;
            auto opened = openSegment(name);
            if (!opened)
                return Unexpected(opened.error());
            if (fault == Fault::None) {
                m_snapshotBoundaries.push_back(*boundaryOf(snapshot->info.head));
                m_out.snapshots.push_back({name, std::move(opened->file), opened->bytes});
                continue;
            }
            const bool isAhead = fault == Fault::AheadOfJournal;
            m_out.losses.push_back({name, isAhead ? std::max<std::uint64_t>(m_next, 1) : 0, isAhead ? snapshot->info.head.sequence : 0, 0,
                                    opened->bytes, describe(fault)});
        }
        return {};
    }

    Fault judge(const CheckedSnapshot& snapshot) const
    {
        const SnapshotInfo& info = snapshot.info;
        if (!m_out.segments.empty() && snapshot.key != keySlot())
            return Fault::OtherKey;
        if (m_next == 0 || std::max(info.sequence, info.head.sequence) >= m_next)
            return Fault::AheadOfJournal;
        // Before the first kept record there is nothing that it could be followed by.
        if (m_isWithoutBeginning && info.sequence + 1 < m_out.segments.front().segment.header.firstSequence)
            return Fault::MissingRecords;
        return boundaryOf(info.head) ? Fault::None : Fault::Chain;
    }

    std::optional<std::size_t> boundaryOf(const Head& head) const
    {
        const auto found = std::ranges::find(m_boundaries, head);
        return found == m_boundaries.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_boundaries.begin()));
    }

    void describeRecords()
    {
        if (m_next == m_out.firstSequence)
            m_out.firstSequence = 0;
        if (m_next != 0) {
            m_out.lastSequence = m_out.firstSequence == 0 ? 0 : m_next - 1;
            m_out.head = {m_next - 1, m_chain};
        }
    }

    FileSystem& m_files;
    const std::string& m_folder;
    const Cipher* m_cipher;
    std::vector<std::string> m_segmentNames;
    std::vector<Head> m_boundaries;
    std::vector<std::size_t> m_snapshotBoundaries; ///< of each kept snapshot's head
    bool m_isWithoutBeginning = false;
    std::uint64_t m_next = 0; ///< 0: no segment yet
    ChainValue m_chain{};
    Salvage m_out;
};

} // namespace

JournalResult<Salvage> salvage(FileSystem& files, const std::string& folder, const Cipher* cipher)
{
    return Salvager(files, folder, cipher).run();
}

} // namespace jarvis::journal
