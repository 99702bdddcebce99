#include "engine/journal/segment_cursor.h"

#include <algorithm>
#include <cstring>

namespace jarvis::journal {
namespace {

constexpr std::size_t kReadAheadBytes = 1 << 18;

bool isZeroHead(const FrameHead& head)
{
    return head.checksum == 0 && head.kind == 0 && head.payloadBytes == 0 && head.sequence == 0;
}

} // namespace

SegmentCursor::SegmentCursor(File& file, std::uint64_t fileBytes, std::uint64_t firstSequence)
    : m_file(&file), m_fileBytes(fileBytes), m_nextSequence(firstSequence)
{
}

IoResult<bool> SegmentCursor::next(Frame& frame)
{
    if (m_offset >= m_fileBytes)
        return stop(Fault::None);
    const auto headThere = fill(kFrameHeadBytes);
    if (!headThere)
        return headThere;
    if (!*headThere)
        return stop(Fault::Incomplete);

    const FrameHead head = decodeFrameHead(window(kFrameHeadBytes));
    if (isZeroHead(head))
        return stop(Fault::None);
    if (const Fault fault = judgeHead(head); fault != Fault::None)
        return stop(fault);

    const std::size_t frameBytes = kFrameHeadBytes + head.payloadBytes;
    const auto frameThere = fill(frameBytes);
    if (!frameThere)
        return frameThere;
    if (!*frameThere)
        return stop(Fault::Incomplete);
    if (!isWhole(window(frameBytes)))
        return stop(Fault::Checksum);

    frame = {static_cast<FrameKind>(head.kind), head.sequence, m_offset, window(frameBytes)};
    m_offset += frameBytes;
    if (frame.kind == FrameKind::Record)
        ++m_nextSequence;
    return true;
}

bool SegmentCursor::stop(Fault why)
{
    m_stoppedBy = why;
    return false;
}

Fault SegmentCursor::judgeHead(const FrameHead& head) const
{
    switch (static_cast<FrameKind>(head.kind)) {
    case FrameKind::Record:
        return head.sequence == m_nextSequence ? Fault::None : Fault::Sequence;
    case FrameKind::Mark:
        if (head.payloadBytes != sizeof(ChainValue))
            return Fault::Length;
        return head.sequence + 1 == m_nextSequence ? Fault::None : Fault::Sequence;
    }
    return Fault::UnknownKind;
}

/// True once `bytes` from m_offset on are in the buffer; false when the file ends before.
IoResult<bool> SegmentCursor::fill(std::size_t bytes)
{
    const std::size_t skipped = m_offset - m_bufferAt;
    if (skipped + bytes <= m_bufferBytes)
        return true;
    if (m_offset + bytes > m_fileBytes)
        return false;

    const std::size_t kept = skipped < m_bufferBytes ? m_bufferBytes - skipped : 0;
    if (kept > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + skipped, kept);
    m_bufferAt = m_offset;
    m_bufferBytes = kept;
    const std::size_t wanted = std::max<std::size_t>(bytes, std::min<std::uint64_t>(kReadAheadBytes, m_fileBytes - m_offset));
    if (m_buffer.size() < wanted)
        m_buffer.resize(wanted);
    const auto got = m_file->read(m_bufferAt + kept, std::span(m_buffer).subspan(kept));
    if (!got)
        return Unexpected(got.error());
    m_bufferBytes += *got;
    return m_bufferBytes >= bytes;
}

std::span<const std::byte> SegmentCursor::window(std::size_t bytes) const
{
    return std::span(m_buffer).subspan(m_offset - m_bufferAt, bytes);
}

} // namespace jarvis::journal
