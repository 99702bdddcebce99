#include "engine/journal/format.h"

#include "engine/base/check.h"
#include "engine/journal/bytes.h"
#include "engine/journal/crc32c.h"

#include <algorithm>
#include <charconv>

namespace jarvis::journal {
namespace {

constexpr std::string_view kSegmentMagic = "JARVJRNL";
constexpr std::string_view kSegmentSuffix = ".seg";
constexpr std::string_view kSnapshotSuffix = ".snap";
constexpr std::size_t kNameDigits = 20;
constexpr std::size_t kHeaderChecksumAt = kSegmentHeaderBytes - 4;

std::string numberedName(std::uint64_t number, std::string_view suffix)
{
    const std::string digits = std::to_string(number);
    return std::string(kNameDigits - digits.size(), '0') + digits + std::string(suffix);
}

std::optional<std::uint64_t> numberOf(std::string_view name, std::string_view suffix)
{
    if (name.size() != kNameDigits + suffix.size() || !name.ends_with(suffix))
        return std::nullopt;
    std::uint64_t number = 0;
    const char* end = name.data() + kNameDigits;
    const auto parsed = std::from_chars(name.data(), end, number);
    if (parsed.ec != std::errc() || parsed.ptr != end)
        return std::nullopt;
    return number;
}

/// All of the head but the checksum.
void storeHead(std::span<std::byte> frame, FrameKind kind, std::uint64_t sequence)
{
    const std::size_t payloadBytes = frame.size() - kFrameHeadBytes;
    CHECK(payloadBytes <= kPayloadBytesMax);
    store(&frame[4], static_cast<std::uint32_t>(payloadBytes) | static_cast<std::uint32_t>(kind) << 24);
    store(&frame[8], sequence);
}

} // namespace

SegmentHeaderBytes encode(const SegmentHeader& header)
{
    SegmentHeaderBytes bytes{};
    std::memcpy(bytes.data(), kSegmentMagic.data(), kSegmentMagic.size());
    store(&bytes[8], header.key.isEncrypted() ? kEncryptedVersion : kFormatVersion);
    store(&bytes[12], static_cast<std::uint32_t>(kSegmentHeaderBytes));
    store(&bytes[16], header.firstSequence);
    store(&bytes[24], toNanos(header.createdAt));
    store(&bytes[32], header.fileBytes);
    std::copy(header.chainBefore.begin(), header.chainBefore.end(), &bytes[40]);
    encodeKeySlot(header.key, std::span(bytes).subspan(kSegmentKeySlotAt));
    store(&bytes[kHeaderChecksumAt], crc32c(std::span(bytes).first(kHeaderChecksumAt)));
    return bytes;
}

Expected<SegmentHeader, Fault> decodeSegmentHeader(std::span<const std::byte> bytes)
{
    if (bytes.size() < kSegmentHeaderBytes)
        return Unexpected(Fault::HeaderMissing);
    if (std::memcmp(bytes.data(), kSegmentMagic.data(), kSegmentMagic.size()) != 0)
        return Unexpected(Fault::NotOurs);
    // The checksum goes first: a flipped bit in the version is damage, not a release from the future. Every version
    // keeps it where it is.
    if (load<std::uint32_t>(&bytes[kHeaderChecksumAt]) != crc32c(bytes.first(kHeaderChecksumAt)))
        return Unexpected(Fault::HeaderChecksum);
    const auto version = load<std::uint32_t>(&bytes[8]);
    const auto key = decodeKeySlot(bytes.subspan(kSegmentKeySlotAt));
    if ((version != kFormatVersion && version != kEncryptedVersion) || !key || key->isEncrypted() != (version == kEncryptedVersion))
        return Unexpected(Fault::UnknownVersion);
    SegmentHeader header;
    header.key = *key;
    header.firstSequence = load<std::uint64_t>(&bytes[16]);
    header.createdAt = timestampFromNanos(load<std::int64_t>(&bytes[24]));
    header.fileBytes = load<std::uint64_t>(&bytes[32]);
    if (header.fileBytes < kSegmentBytesMin || header.fileBytes > kSegmentBytesMax)
        return Unexpected(Fault::FileLength);
    std::copy_n(&bytes[40], header.chainBefore.size(), header.chainBefore.begin());
    return header;
}

FrameHead decodeFrameHead(std::span<const std::byte> bytes)
{
    const auto lengthAndKind = load<std::uint32_t>(&bytes[4]);
    return {load<std::uint32_t>(bytes.data()), lengthAndKind & 0xFFFFFF, static_cast<std::uint8_t>(lengthAndKind >> 24),
            load<std::uint64_t>(&bytes[8])};
}

bool isWhole(std::span<const std::byte> frame)
{
    return load<std::uint32_t>(frame.data()) == crc32c(frame.subspan(4));
}

void sealFrame(std::span<std::byte> frame, FrameKind kind, std::uint64_t sequence)
{
    storeHead(frame, kind, sequence);
    store(frame.data(), crc32c(frame.subspan(4)));
}

void fillFrame(std::span<std::byte> frame, FrameKind kind, std::uint64_t sequence, std::span<const std::byte> payload)
{
    CHECK(frame.size() == kFrameHeadBytes + payload.size());
    storeHead(frame, kind, sequence);
    store(frame.data(), crc32c(payload, crc32c(frame.subspan(4, kFrameHeadBytes - 4))));
    if (!payload.empty())
        std::memcpy(&frame[kFrameHeadBytes], payload.data(), payload.size());
}

std::string segmentName(std::uint64_t firstSequence)
{
    return numberedName(firstSequence, kSegmentSuffix);
}

std::string snapshotName(std::uint64_t sequence)
{
    return numberedName(sequence, kSnapshotSuffix);
}

std::optional<std::uint64_t> segmentOf(std::string_view name)
{
    return numberOf(name, kSegmentSuffix);
}

std::optional<std::uint64_t> snapshotOf(std::string_view name)
{
    return numberOf(name, kSnapshotSuffix);
}

std::string pathIn(const std::string& folder, std::string_view name)
{
    return folder + "/" + std::string(name);
}

} // namespace jarvis::journal
