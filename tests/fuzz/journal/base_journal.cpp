#include "tests/fuzz/journal/base_journal.h"

#include "engine/base/check.h"
#include "engine/base/clock.h"
#include "engine/journal/journal.h"
#include "engine/journal/snapshot.h"

namespace jarvis::test {
namespace {

constexpr std::uint64_t kRecords = 24;
constexpr std::uint64_t kSnapshotAt = 9;

/// Of many lengths, none among them, and some that end in zeros.
Bytes recordBytes(std::uint64_t sequence)
{
    Bytes bytes(sequence * 37 % 113);
    for (std::size_t i = 0; i < bytes.size() - bytes.size() / 4; ++i)
        bytes[i] = static_cast<std::byte>(sequence * 31 + i);
    return bytes;
}

BaseJournal make(bool isEncrypted, bool isClosed)
{
    BaseJournal base;
    if (isEncrypted)
        base.cipher = *journal::Cipher::begin(journal::Key::ofBytes(journal::Secret(32)));
    static const ManualClock clock(timestampFromMillis(1'795'262'400'000));
    MemoryFileSystem disk;
    journal::Journal::Options options;
    options.folder = kJournalFolder;
    options.segmentBytes = journal::kSegmentBytesMin;
    options.cipher = base.cipher;
    auto journal = std::move(*journal::Journal::open(options, clock, disk));
    base.snapshot = Bytes(70, std::byte{0x5A});
    for (std::uint64_t sequence = 1; sequence <= kRecords; ++sequence) {
        base.records.push_back(recordBytes(sequence));
        CHECK(journal->append(base.records.back()));
        if (sequence % 3 == 0)
            CHECK(journal->commit());
        if (sequence == kSnapshotAt)
            CHECK(journal::writeSnapshot(kJournalFolder, {sequence, clock.now(), journal->head()}, base.snapshot, disk, base.cipher.get()));
    }
    CHECK(!isClosed || journal->close());
    journal.reset();
    base.files = contentOf(disk, kJournalFolder);
    return base;
}

} // namespace

const BaseJournal& BaseJournal::of(bool isEncrypted, bool isClosed)
{
    static const BaseJournal kinds[4] = {make(false, false), make(false, true), make(true, false), make(true, true)};
    return kinds[(isEncrypted ? 2 : 0) + (isClosed ? 1 : 0)];
}

std::unique_ptr<MemoryFileSystem> diskOf(const Content& files)
{
    auto disk = std::make_unique<MemoryFileSystem>();
    CHECK(disk->makeFolder(kJournalFolder));
    for (const auto& [name, bytes] : files) {
        const std::string path = journal::pathIn(kJournalFolder, name);
        CHECK(disk->open(path, journal::FileSystem::Open::CreateEmpty));
        disk->bytesOf(path) = bytes;
    }
    return disk;
}

Content contentOf(MemoryFileSystem& disk, const std::string& folder)
{
    Content content;
    const auto names = disk.list(folder);
    if (names)
        for (const std::string& name : *names)
            content[name] = disk.bytesOf(journal::pathIn(folder, name));
    return content;
}

} // namespace jarvis::test
