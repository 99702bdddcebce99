#include "engine/journal/snapshot.h"

#include "engine/journal/bytes.h"
#include "engine/journal/crc32c.h"
#include "engine/journal/format.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <string_view>

namespace jarvis::journal {
namespace {

constexpr std::string_view kSnapshotMagic = "JARVSNAP";
constexpr std::size_t kPayloadChecksumAt = 120;
constexpr std::size_t kSnapshotsKept = 2;

using SnapshotHeader = std::array<std::byte, kSnapshotHeaderBytes>;

SnapshotHeader encodeSnapshot(const SnapshotInfo& info, std::span<const std::byte> payload, const KeySlot& key)
{
    SnapshotHeader bytes{};
    std::memcpy(bytes.data(), kSnapshotMagic.data(), kSnapshotMagic.size());
    store(&bytes[8], key.isEncrypted() ? kEncryptedVersion : kFormatVersion);
    store(&bytes[12], static_cast<std::uint32_t>(kSnapshotHeaderBytes));
    store(&bytes[16], info.sequence);
    store(&bytes[24], toNanos(info.createdAt));
    store(&bytes[32], static_cast<std::uint64_t>(payload.size()));
    store(&bytes[40], info.head.sequence);
    std::copy(info.head.chain.begin(), info.head.chain.end(), &bytes[kSnapshotChainAt]);
    encodeKeySlot(key, std::span(bytes).subspan(kSnapshotKeySlotAt));
    store(&bytes[kPayloadChecksumAt], crc32c(payload));
    store(&bytes[kSnapshotChecksumAt], crc32c(std::span(bytes).first(kSnapshotChecksumAt)));
    return bytes;
}

/// Nothing for a version, a cipher or a derivation of another release.
std::optional<KeySlot> slotIn(std::span<const std::byte> header)
{
    const auto version = load<std::uint32_t>(&header[8]);
    const auto key = decodeKeySlot(header.subspan(kSnapshotKeySlotAt));
    if ((version != kFormatVersion && version != kEncryptedVersion) || !key || key->isEncrypted() != (version == kEncryptedVersion))
        return std::nullopt;
    return key;
}

Fault judgeSnapshotHeader(std::span<const std::byte> bytes, std::uint64_t fileBytes)
{
    if (bytes.size() < kSnapshotHeaderBytes)
        return Fault::HeaderMissing;
    if (std::memcmp(bytes.data(), kSnapshotMagic.data(), kSnapshotMagic.size()) != 0)
        return Fault::NotOurs;
    if (load<std::uint32_t>(&bytes[kSnapshotChecksumAt]) != crc32c(bytes.first(kSnapshotChecksumAt)))
        return Fault::HeaderChecksum;
    if (!slotIn(bytes))
        return Fault::UnknownVersion;
    if (load<std::uint64_t>(&bytes[32]) != fileBytes - kSnapshotHeaderBytes)
        return Fault::FileLength;
    return Fault::None;
}

SnapshotInfo decodeSnapshotInfo(const SnapshotHeader& bytes)
{
    SnapshotInfo info;
    info.sequence = load<std::uint64_t>(&bytes[16]);
    info.createdAt = timestampFromNanos(load<std::int64_t>(&bytes[24]));
    info.head.sequence = load<std::uint64_t>(&bytes[40]);
    std::copy_n(&bytes[kSnapshotChainAt], info.head.chain.size(), info.head.chain.begin());
    return info;
}

IoResult<void> writeWhole(FileSystem& files, const std::string& path, std::span<const std::byte> header,
                          std::span<const std::byte> payload)
{
    auto file = files.open(path, FileSystem::Open::CreateEmpty);
    if (!file)
        return Unexpected(file.error());
    if (auto written = (*file)->write(0, header); !written)
        return written;
    if (auto written = (*file)->write(header.size(), payload); !written)
        return written;
    return (*file)->sync();
}

/// Names of snapshots, oldest first.
JournalResult<std::vector<std::string>> snapshotNames(FileSystem& files, const std::string& folder)
{
    auto names = files.list(folder);
    if (!names)
        return Unexpected(fromSystem(names.error(), folder));
    std::erase_if(*names, [](const std::string& name) { return !snapshotOf(name); });
    return std::move(*names);
}

JournalResult<void> removeOldSnapshots(FileSystem& files, const std::string& folder)
{
    const auto names = snapshotNames(files, folder);
    if (!names)
        return Unexpected(names.error());
    for (std::size_t i = 0; i + kSnapshotsKept < names->size(); ++i) {
        const std::string path = pathIn(folder, (*names)[i]);
        if (auto removed = files.remove(path); !removed)
            return Unexpected(fromSystem(removed.error(), path));
    }
    return {};
}

} // namespace

JournalResult<void> writeSnapshot(const std::string& folder, const SnapshotInfo& info, std::span<const std::byte> payload,
                                  FileSystem& files, const Cipher* cipher)
{
    const std::string path = pathIn(folder, snapshotName(info.sequence));
    if (info.sequence > info.head.sequence) {
        JournalError error;
        error.kind = JournalError::Kind::TooFarAhead;
        error.file = path;
        error.number = info.sequence;
        error.allowed = info.head.sequence;
        return Unexpected(error);
    }
    if (auto fitting = checkCipher(folder, cipher, files); !fitting)
        return fitting;
    std::vector<std::byte> sealed;
    if (cipher != nullptr) {
        sealed.resize(payload.size() + kSealBytes);
        cipher->seal(Cipher::drawNonceStart(), Cipher::Purpose::Snapshot, info.sequence, payload, sealed);
        payload = sealed;
    }
    const std::string unfinished = path + ".tmp";
    const SnapshotHeader header = encodeSnapshot(info, payload, cipher != nullptr ? cipher->slot() : KeySlot{});
    if (auto written = writeWhole(files, unfinished, header, payload); !written) {
        static_cast<void>(files.remove(unfinished));
        return Unexpected(fromSystem(written.error(), unfinished));
    }
    if (auto renamed = files.rename(unfinished, path); !renamed)
        return Unexpected(fromSystem(renamed.error(), path));
    if (auto synced = files.syncFolder(folder); !synced)
        return Unexpected(fromSystem(synced.error(), folder));
    return removeOldSnapshots(files, folder);
}

namespace {

struct StoredSnapshot {
    Snapshot snapshot; ///< its payload as it stands on the disk
    KeySlot key;
};

JournalResult<StoredSnapshot> readStored(const std::string& path, FileSystem& files)
{
    auto file = files.open(path, FileSystem::Open::Read);
    if (!file)
        return Unexpected(fromSystem(file.error(), path));
    const auto size = (*file)->size();
    if (!size)
        return Unexpected(fromSystem(size.error(), path));
    SnapshotHeader header{};
    const auto headerGot = (*file)->read(0, header);
    if (!headerGot)
        return Unexpected(fromSystem(headerGot.error(), path));
    if (const Fault fault = judgeSnapshotHeader(std::span(header).first(*headerGot), *size); fault != Fault::None)
        return Unexpected(damaged(path, 0, 0, fault));

    Snapshot snapshot{decodeSnapshotInfo(header), std::vector<std::byte>(*size - kSnapshotHeaderBytes)};
    const auto payloadGot = (*file)->read(kSnapshotHeaderBytes, snapshot.payload);
    if (!payloadGot)
        return Unexpected(fromSystem(payloadGot.error(), path, kSnapshotHeaderBytes));
    if (*payloadGot != snapshot.payload.size()
        || load<std::uint32_t>(&header[kPayloadChecksumAt]) != crc32c(snapshot.payload))
        return Unexpected(damaged(path, kSnapshotHeaderBytes, 0, Fault::Checksum));
    if (pathIn(path.substr(0, path.find_last_of('/')), snapshotName(snapshot.info.sequence)) != path)
        return Unexpected(damaged(path, 16, 0, Fault::NameMismatch));
    return StoredSnapshot{std::move(snapshot), *slotIn(header)};
}

} // namespace

JournalResult<Snapshot> readSnapshot(const std::string& path, FileSystem& files, const Cipher* cipher)
{
    auto stored = readStored(path, files);
    if (!stored)
        return Unexpected(stored.error());
    if (auto fitting = checkCipher(stored->key, cipher, path); !fitting)
        return Unexpected(fitting.error());
    if (cipher == nullptr)
        return std::move(stored->snapshot);
    const std::vector<std::byte>& sealed = stored->snapshot.payload;
    Snapshot opened{stored->snapshot.info, std::vector<std::byte>(sealed.size() < kSealBytes ? 0 : sealed.size() - kSealBytes)};
    const bool isOurs = sealed.size() >= kSealBytes && cipher->open(Cipher::Purpose::Snapshot, opened.info.sequence, sealed, opened.payload);
    if (!isOurs)
        return Unexpected(damaged(path, kSnapshotHeaderBytes, 0, Fault::Sealed));
    return opened;
}

JournalResult<CheckedSnapshot> checkSnapshot(const std::string& path, FileSystem& files)
{
    const auto stored = readStored(path, files);
    if (!stored)
        return Unexpected(stored.error());
    return CheckedSnapshot{stored->snapshot.info, stored->key};
}

std::optional<KeySlot> snapshotKeySlot(std::span<const std::byte> header)
{
    if (header.size() < kSnapshotHeaderBytes || std::memcmp(header.data(), kSnapshotMagic.data(), kSnapshotMagic.size()) != 0)
        return std::nullopt;
    if (load<std::uint32_t>(&header[kSnapshotChecksumAt]) != crc32c(header.first(kSnapshotChecksumAt)))
        return std::nullopt;
    return slotIn(header);
}

JournalResult<LatestSnapshot> latestSnapshot(const std::string& folder, FileSystem& files, const Cipher* cipher)
{
    const auto names = snapshotNames(files, folder);
    if (!names)
        return Unexpected(names.error());
    LatestSnapshot result;
    for (auto name = names->rbegin(); name != names->rend() && !result.snapshot; ++name) {
        auto snapshot = readSnapshot(pathIn(folder, *name), files, cipher);
        if (snapshot)
            result.snapshot = std::move(*snapshot);
        else
            result.passedOver.push_back(snapshot.error());
    }
    return result;
}

} // namespace jarvis::journal
