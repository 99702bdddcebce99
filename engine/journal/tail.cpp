#include "engine/journal/tail.h"

#include "engine/journal/format.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <span>
#include <vector>

namespace jarvis::journal {
namespace {

constexpr std::size_t kTailChunkBytes = 1 << 18;
/// Where in a frame its kind stands.
constexpr std::size_t kKindAt = 7;
/// A commit holds fewer records than this: a "later" record beyond it is chance.
constexpr std::uint64_t kRecordsPerCommitMax = 1u << 24;

bool allZero(std::span<const std::byte> bytes)
{
    // Zero, and each byte like the one after it: memcmp looks at 32 of them at once.
    return bytes.empty() || (bytes[0] == std::byte{0} && std::memcmp(&bytes[0], &bytes[0] + 1, bytes.size() - 1) == 0);
}

/// One past the last byte from `offset` on that is not zero.
IoResult<std::uint64_t> endOfContent(File& file, std::uint64_t fileBytes, std::uint64_t offset)
{
    std::uint64_t end = offset;
    std::vector<std::byte> chunk(std::min<std::uint64_t>(kTailChunkBytes, fileBytes - offset));
    for (std::uint64_t at = offset; at < fileBytes;) {
        const auto got = file.read(at, chunk);
        if (!got)
            return Unexpected(got.error());
        if (*got == 0)
            break;
        const auto bytes = std::span(chunk).first(*got);
        if (!allZero(bytes)) {
            const auto last = std::find_if(bytes.rbegin(), bytes.rend(), [](std::byte b) { return b != std::byte{0}; });
            end = at + static_cast<std::uint64_t>(bytes.rend() - last);
        }
        at += *got;
    }
    return end;
}

/// The bytes from the stop to the last non-zero one (the content), and what can be found among them.
class Remains {
public:
    /// `bytes` go on behind the content, as far as the file or a frame that begins in it can: what ends in zeros is whole as well.
    Remains(std::vector<std::byte> bytes, std::size_t contentBytes, std::uint64_t offset, std::uint64_t sequence)
        : m_bytes(std::move(bytes)), m_size(std::min(contentBytes, m_bytes.size())), m_offset(offset), m_sequence(sequence)
    {
    }

    /// A mark behind the stop says that the commit in which we stopped had been synced.
    bool markFollows() const
    {
        for (std::size_t at = 1; at < m_size && at + kMarkBytes <= m_bytes.size(); ++at) {
            if (m_bytes[at + kKindAt] != static_cast<std::byte>(FrameKind::Mark))
                continue;
            const FrameHead head = headAt(at);
            if (head.payloadBytes == sizeof(ChainValue) && isLater(head.sequence) && isWhole(std::span(m_bytes).subspan(at, kMarkBytes)))
                return true;
        }
        return false;
    }

    /// Where the next whole record begins, counted from the stop.
    std::optional<std::size_t> nextRecord() const
    {
        for (std::size_t at = 1; at < m_size && at + kFrameHeadBytes <= m_bytes.size(); ++at) {
            if (m_bytes[at + kKindAt] != static_cast<std::byte>(FrameKind::Record))
                continue;
            const FrameHead head = headAt(at);
            if (isLater(head.sequence) && at + kFrameHeadBytes + head.payloadBytes <= m_bytes.size()
                && isWhole(std::span(m_bytes).subspan(at, kFrameHeadBytes + head.payloadBytes)))
                return at;
        }
        return std::nullopt;
    }

    /// Whether some sector's share of the first `length` bytes is all zero: it was never written.
    bool sectorMissing(std::size_t length) const
    {
        for (std::size_t at = 0; at < length;) {
            const std::size_t share = std::min<std::size_t>(kSectorBytes - (m_offset + at) % kSectorBytes, length - at);
            if (allZero(std::span(m_bytes).subspan(at, share)))
                return true;
            at += share;
        }
        return false;
    }

    /// Whether everything that the frame at the stop claims to have was written, as far as can be seen.
    bool frameIsThere(Fault stoppedBy) const
    {
        if (m_size < kFrameHeadBytes)
            return false;
        // A wrong head of which no byte is missing was whole once; how long its frame was nobody knows.
        if (stoppedBy != Fault::Checksum && stoppedBy != Fault::Incomplete)
            return true;
        return kFrameHeadBytes + headAt(0).payloadBytes <= m_size;
    }

    std::size_t size() const { return m_size; }

private:
    FrameHead headAt(std::size_t at) const { return decodeFrameHead(std::span(m_bytes).subspan(at)); }
    bool isLater(std::uint64_t sequence) const
    {
        return sequence >= m_sequence && sequence - m_sequence < kRecordsPerCommitMax;
    }

    std::vector<std::byte> m_bytes;
    std::size_t m_size;
    std::uint64_t m_offset;
    std::uint64_t m_sequence;
};

bool isDamage(const Remains& remains, Fault stoppedBy)
{
    if (remains.markFollows())
        return true;
    if (const auto next = remains.nextRecord())
        return !remains.sectorMissing(*next);
    return remains.frameIsThere(stoppedBy) && !remains.sectorMissing(remains.size());
}

} // namespace

IoResult<Tail> examineTail(File& file, std::uint64_t fileBytes, std::uint64_t offset, std::uint64_t sequence,
                           Fault stoppedBy)
{
    const auto end = endOfContent(file, fileBytes, offset);
    if (!end)
        return Unexpected(end.error());
    if (*end == offset)
        return Tail{Tail::Kind::Clean, Fault::None, offset};

    std::vector<std::byte> bytes(std::min<std::uint64_t>(fileBytes, *end + kFrameHeadBytes + kPayloadBytesMax) - offset);
    const auto got = file.read(offset, bytes);
    if (!got)
        return Unexpected(got.error());
    bytes.resize(*got);
    const Remains remains(std::move(bytes), *end - offset, offset, sequence);
    const Fault fault = stoppedBy == Fault::None ? Fault::TrailingBytes : stoppedBy;
    return Tail{isDamage(remains, stoppedBy) ? Tail::Kind::Damaged : Tail::Kind::Torn, fault, *end};
}

} // namespace jarvis::journal
