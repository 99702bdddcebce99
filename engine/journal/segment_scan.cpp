#include "engine/journal/segment_scan.h"

#include "engine/base/check.h"
#include "engine/journal/segment_cursor.h"

#include <algorithm>

namespace jarvis::journal {
namespace {

/// Hashes the record frames of [from, to), which hold no mark.
IoResult<ChainValue> hashFrames(File& file, std::uint64_t from, std::uint64_t to, const ChainValue& before)
{
    ChainLink link(before);
    std::vector<std::byte> chunk(std::min<std::uint64_t>(1 << 18, to - from));
    while (from < to) {
        const auto got = file.read(from, std::span(chunk).first(std::min<std::uint64_t>(chunk.size(), to - from)));
        if (!got)
            return Unexpected(got.error());
        if (*got == 0)
            break;
        link.add(std::span(chunk).first(*got));
        from += *got;
    }
    return link.value();
}

/// Follows marks and records through a segment and keeps the chain.
class ChainFollower {
public:
    ChainFollower(const SegmentFile& segment, ScanDepth depth, const BoundaryListener& listener)
        : m_depth(depth), m_listener(listener), m_value(chainDigest({encode(segment.header)})), m_link(m_value),
          m_provenNext(segment.header.firstSequence)
    {
        tell(segment.header.firstSequence - 1);
    }

    void onRecord(const Frame& frame)
    {
        m_open = true;
        if (m_depth == ScanDepth::Chain)
            m_link.add(frame.whole);
    }

    /// False when the mark does not continue the chain.
    bool onMark(const Frame& frame)
    {
        ChainValue marked;
        std::copy_n(frame.payload().begin(), marked.size(), marked.begin());
        if (m_depth == ScanDepth::Chain && marked != (m_open ? m_link.value() : m_value))
            return false;
        m_value = marked;
        m_link = ChainLink(marked);
        m_open = false;
        m_markOffset = frame.offset;
        m_groupOffset = frame.offset + frame.whole.size();
        m_provenNext = frame.sequence + 1;
        tell(frame.sequence);
        return true;
    }

    /// Closes the chain over what follows the last mark.
    IoResult<void> finish(File& file, std::uint64_t endOffset, std::uint64_t lastSequence)
    {
        if (!m_open)
            return {};
        if (m_depth == ScanDepth::Chain) {
            m_value = m_link.value();
        } else {
            const auto value = hashFrames(file, m_groupOffset, endOffset, m_value);
            if (!value)
                return Unexpected(value.error());
            m_value = *value;
        }
        tell(lastSequence);
        return {};
    }

    /// What the last mark (or the header) vouches for. Ask before finish().
    SegmentScan provenPart(Fault fault) const
    {
        SegmentScan scan;
        scan.nextSequence = scan.provenNext = m_provenNext;
        scan.endOffset = scan.provenOffset = m_groupOffset;
        scan.chain = scan.provenChain = m_value;
        scan.unprovenFrom = m_markOffset;
        scan.fault = fault;
        return scan;
    }

    const ChainValue& value() const { return m_value; }
    bool open() const { return m_open; }

private:
    void tell(std::uint64_t sequence)
    {
        if (m_listener)
            m_listener({sequence, m_value});
    }

    ScanDepth m_depth;
    const BoundaryListener& m_listener;
    ChainValue m_value;
    ChainLink m_link;
    bool m_open = false;
    std::uint64_t m_markOffset = kSegmentHeaderBytes;
    std::uint64_t m_groupOffset = kSegmentHeaderBytes;
    std::uint64_t m_provenNext;
};

/// Damage by the tail's or the file's own measure, for a segment that is or is not the last.
Fault tailFault(const Tail& tail, const SegmentFile& segment, bool isLast)
{
    if (tail.kind == Tail::Kind::Damaged || (tail.kind == Tail::Kind::Torn && !isLast))
        return tail.fault;
    const bool shortened = segment.fileBytes < segment.header.fileBytes;
    if (segment.fileBytes > segment.header.fileBytes || (shortened && !isLast))
        return Fault::FileLength;
    return Fault::None;
}

} // namespace

JournalResult<SegmentHeader> readSegmentHeader(File& file, const std::string& path, std::uint64_t sequence)
{
    SegmentHeaderBytes bytes{};
    const auto got = file.read(0, bytes);
    if (!got)
        return Unexpected(fromSystem(got.error(), path));
    const auto header = decodeSegmentHeader(std::span(bytes).first(*got));
    if (!header)
        return Unexpected(damaged(path, 0, 0, header.error()));
    if (header->firstSequence != sequence)
        return Unexpected(damaged(path, 16, 0, Fault::NameMismatch));
    return *header;
}

JournalResult<SegmentList> listSegments(FileSystem& files, const std::string& folder)
{
    const auto names = files.list(folder);
    if (!names)
        return Unexpected(fromSystem(names.error(), folder));
    std::vector<std::string> segmentNames;
    std::copy_if(names->begin(), names->end(), std::back_inserter(segmentNames),
                 [](const std::string& name) { return segmentOf(name).has_value(); });

    SegmentList list;
    for (const std::string& name : segmentNames) {
        const std::string path = pathIn(folder, name);
        const auto file = files.open(path, FileSystem::Open::Read);
        if (!file)
            return Unexpected(fromSystem(file.error(), path));
        const auto size = (*file)->size();
        if (!size)
            return Unexpected(fromSystem(size.error(), path));
        if (*size < kSegmentHeaderBytes && name == segmentNames.back()) {
            list.headless = name;
            list.headlessBytes = *size;
            break;
        }
        const auto header = readSegmentHeader(**file, path, *segmentOf(name));
        if (!header)
            return Unexpected(header.error());
        if (list.segments.empty() && header->chainBefore != ChainValue{})
            return Unexpected(damaged(path, 40, header->firstSequence, Fault::MissingRecords));
        if (!list.segments.empty() && header->key != list.segments.front().header.key)
            return Unexpected(damaged(path, kSegmentKeySlotAt, header->firstSequence, Fault::OtherKey));
        list.segments.push_back({name, *header, *size});
    }
    return list;
}

JournalResult<SegmentScan> scanSegment(File& file, const std::string& path, const SegmentFile& segment, bool isLast,
                                       ScanDepth depth, const BoundaryListener& onBoundary, const Cipher* cipher)
{
    auto scan = scanPrefix(file, path, segment, isLast, depth, onBoundary, cipher);
    if (scan && scan->fault != Fault::None)
        return Unexpected(damaged(path, scan->endOffset, scan->nextSequence, scan->fault));
    return scan;
}

JournalResult<SegmentScan> scanPrefix(File& file, const std::string& path, const SegmentFile& segment, bool isLast,
                                      ScanDepth depth, const BoundaryListener& onBoundary, const Cipher* cipher)
{
    SegmentCursor cursor(file, segment.fileBytes, segment.header.firstSequence);
    ChainFollower chain(segment, depth, onBoundary);
    for (Frame frame;;) {
        const auto more = cursor.next(frame);
        if (!more)
            return Unexpected(fromSystem(more.error(), path, cursor.offset()));
        if (!*more)
            break;
        const bool isRecord = frame.kind == FrameKind::Record;
        if (isRecord && cipher != nullptr && !cipher->isSealed(Cipher::Purpose::Record, frame.sequence, frame.payload()))
            return chain.provenPart(Fault::Sealed);
        if (isRecord)
            chain.onRecord(frame);
        else if (!chain.onMark(frame))
            return chain.provenPart(Fault::Chain);
    }

    const std::uint64_t next = cursor.nextSequence();
    const auto tail = examineTail(file, segment.fileBytes, cursor.offset(), next, cursor.stoppedBy());
    if (!tail)
        return Unexpected(fromSystem(tail.error(), path, cursor.offset()));
    SegmentScan scan = chain.provenPart(tailFault(*tail, segment, isLast));
    if (auto finished = chain.finish(file, cursor.offset(), next - 1); !finished)
        return Unexpected(fromSystem(finished.error(), path, cursor.offset()));
    scan.nextSequence = next;
    scan.endOffset = cursor.offset();
    scan.chain = chain.value();
    scan.markPending = chain.open();
    scan.tail = *tail;
    return scan;
}

JournalResult<void> checkSuccession(const std::string& folder, const SegmentFile& segment, const SegmentScan& scan,
                                    const SegmentFile& next)
{
    if (next.header.firstSequence != scan.nextSequence)
        return Unexpected(damaged(pathIn(folder, segment.name), scan.endOffset, scan.nextSequence, Fault::MissingRecords));
    if (next.header.chainBefore != scan.chain)
        return Unexpected(damaged(pathIn(folder, next.name), 40, scan.nextSequence, Fault::Chain));
    return {};
}

} // namespace jarvis::journal
