#include "engine/journal/rechain.h"

#include "engine/journal/bytes.h"
#include "engine/journal/crc32c.h"
#include "engine/journal/segment_cursor.h"
#include "engine/journal/snapshot.h"

#include <algorithm>
#include <cerrno>

namespace jarvis::journal {
namespace {

class Rechaining {
public:
    std::vector<Head> takeBoundaries() { return std::move(m_boundaries); }

    IoResult<void> doSegment(Salvage::Segment& part)
    {
        SegmentHeader& header = part.segment.header;
        header.chainBefore = m_chain;
        const SegmentHeaderBytes bytes = encode(header);
        part.file->patch(0, bytes);
        begin(header.firstSequence - 1, chainDigest({bytes}));
        SegmentCursor cursor(*part.file, part.keepTo, header.firstSequence);
        for (Frame frame;;) {
            const auto more = cursor.next(frame);
            if (!more)
                return Unexpected(more.error());
            if (!*more)
                break;
            doFrame(*part.file, frame);
        }
        if (m_isOpen)
            begin(cursor.nextSequence() - 1, m_link.value());
        return {};
    }

private:
    void doFrame(PatchedFile& file, const Frame& frame)
    {
        if (frame.kind == FrameKind::Record) {
            m_link.add(frame.whole);
            m_isOpen = true;
            return;
        }
        begin(frame.sequence, m_isOpen ? m_link.value() : m_chain);
        std::vector<std::byte> mark(kMarkBytes);
        std::ranges::copy(m_chain, mark.begin() + kFrameHeadBytes);
        sealFrame(mark, FrameKind::Mark, frame.sequence);
        file.patch(frame.offset, mark);
    }

    void begin(std::uint64_t sequence, const ChainValue& chain)
    {
        m_chain = chain;
        m_link = ChainLink(chain);
        m_isOpen = false;
        m_boundaries.push_back({sequence, chain});
    }

    ChainValue m_chain{};
    ChainLink m_link{m_chain};
    bool m_isOpen = false;
    std::vector<Head> m_boundaries;
};

} // namespace

IoResult<std::vector<Head>> rechain(std::vector<Salvage::Segment>& segments)
{
    Rechaining work;
    for (Salvage::Segment& part : segments) {
        if (auto done = work.doSegment(part); !done)
            return Unexpected(done.error());
    }
    return work.takeBoundaries();
}

IoResult<void> rechainSnapshot(PatchedFile& file, const ChainValue& chain)
{
    std::vector<std::byte> header(kSnapshotHeaderBytes);
    const auto got = file.read(0, header);
    if (!got)
        return Unexpected(got.error());
    if (*got != header.size())
        return Unexpected(IoError{EIO, "read"});
    std::ranges::copy(chain, header.begin() + kSnapshotChainAt);
    store(&header[kSnapshotChecksumAt], crc32c(std::span(header).first(kSnapshotChecksumAt)));
    file.patch(0, header);
    return {};
}

} // namespace jarvis::journal
