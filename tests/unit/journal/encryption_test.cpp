#include "engine/journal/cipher.h"

#include "engine/journal/crc32c.h"
#include "engine/journal/format.h"
#include "engine/journal/repair.h"
#include "engine/journal/snapshot.h"
#include "tests/support/test_main.h"
#include "tests/unit/journal/journal_disks.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <string_view>

namespace jarvis::journal {

using test::appendRecords;
using test::Bytes;
using test::kFolder;
using test::MemoryFileSystem;

namespace {

constexpr std::string_view kPlanted = "PLANTED-SECRET: long 3 BTC at 64000";
constexpr KeyCost kCheap{1, 8};

Bytes bytesOf(std::string_view text)
{
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

Key passPhrase(std::string_view text)
{
    return Key::ofPassPhrase(Secret::copyOf(std::as_bytes(std::span(text))));
}

Key keyBytes(int fill)
{
    return Key::ofBytes(Secret::copyOf(Bytes(32, static_cast<std::byte>(fill))));
}

using CipherPointer = std::shared_ptr<const Cipher>;

CipherPointer cipherFor(MemoryFileSystem& disk, const Key& key)
{
    auto cipher = unlockJournal(kFolder, &key, disk, kCheap);
    return cipher ? *cipher : nullptr;
}

JournalResult<std::unique_ptr<Journal>> openWith(MemoryFileSystem& disk, CipherPointer cipher, std::uint64_t segmentBytes = 4096)
{
    Journal::Options options;
    options.folder = kFolder;
    options.segmentBytes = segmentBytes;
    options.cipher = std::move(cipher);
    return Journal::open(options, test::fixedClock(), disk);
}

/// Sixty records, the planted text between them, and a snapshot that holds it too.
std::unique_ptr<MemoryFileSystem> encryptedDisk(const Key& key)
{
    auto disk = std::make_unique<MemoryFileSystem>();
    const CipherPointer cipher = cipherFor(*disk, key);
    auto journal = std::move(*openWith(*disk, cipher, 2048));
    for (int i = 0; i < 20; ++i) {
        CHECK(appendRecords(*journal, 2, 2));
        CHECK(journal->append(bytesOf(kPlanted)));
        CHECK(journal->commit());
    }
    CHECK(writeSnapshot(kFolder, {60, {}, journal->head()}, bytesOf(kPlanted), *disk, cipher.get()));
    CHECK(journal->close());
    return disk;
}

bool holds(const Bytes& bytes, std::string_view text)
{
    const Bytes wanted = bytesOf(text);
    return std::ranges::search(bytes, wanted).begin() != bytes.end();
}

std::uint64_t readable(MemoryFileSystem& disk, CipherPointer cipher)
{
    auto reader = JournalReader::open(kFolder, {}, disk, std::move(cipher));
    if (!reader)
        return 0;
    for (std::uint64_t sequence = 1;; ++sequence) {
        const auto record = reader->next();
        if (!record || !*record)
            return sequence - 1;
        const Bytes right = sequence % 3 == 0 ? bytesOf(kPlanted) : test::recordBytes(sequence);
        if ((*record)->sequence != sequence || !std::ranges::equal((*record)->bytes, right))
            return 0;
    }
}

} // namespace

/// A journal under a key: nothing readable on the disk, nothing done without the right key, and all checks as before.
class JournalEncryptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsReadAgain_data()
    {
        QTest::addColumn<bool>("isPhrase");
        QTest::newRow("under a pass phrase") << true;
        QTest::newRow("under 32 bytes") << false;
    }

    void whatWasWrittenIsReadAgain()
    {
        QFETCH(bool, isPhrase);
        const auto key = [&] { return isPhrase ? passPhrase("open sesame") : keyBytes(7); };
        auto disk = encryptedDisk(key());
        const CipherPointer cipher = cipherFor(*disk, key());
        QVERIFY(cipher);
        QCOMPARE(readable(*disk, cipher), 60u);
        const auto snapshot = latestSnapshot(kFolder, *disk, cipher.get());
        QVERIFY(snapshot && snapshot->snapshot);
        QVERIFY(snapshot->snapshot->payload == bytesOf(kPlanted));
        auto again = openWith(*disk, cipher, 2048);
        QVERIFY(again && (*again)->durable() == 60);
        QVERIFY((*again)->append(test::recordBytes(61)) && (*again)->close());
        QCOMPARE(readable(*disk, cipher), 61u);
        QVERIFY(verify(kFolder, *disk, std::nullopt, cipher.get())->ok);
    }

    void noFileHoldsAnythingReadable()
    {
        auto disk = encryptedDisk(passPhrase("open sesame"));
        const auto names = *disk->list(kFolder);
        QVERIFY(names.size() > 4);
        for (const std::string& name : names) {
            const Bytes& bytes = disk->bytesOf(pathIn(kFolder, name));
            QVERIFY2(!holds(bytes, kPlanted.substr(0, 8)), name.c_str());
            QVERIFY2(!holds(bytes, kPlanted.substr(16, 8)), name.c_str());
            QVERIFY2(!holds(bytes, "open sesame"), name.c_str());
        }
        // The same search finds it where there is no key.
        MemoryFileSystem plain;
        auto journal = test::openJournal(kFolder, 2048, plain);
        QVERIFY(journal->append(bytesOf(kPlanted)) && journal->close());
        QVERIFY(holds(plain.bytesOf(test::kOnlySegment), kPlanted.substr(0, 8)));
    }

    void aWrongOrMissingKeyIsToldAndNothingIsTouched()
    {
        using Kind = JournalError::Kind;
        auto disk = encryptedDisk(passPhrase("open sesame"));
        const Bytes before = disk->bytesOf(pathIn(kFolder, segmentName(1)));
        const std::size_t calls = disk->calls();
        const Key wrong = passPhrase("open Sesame");
        const Key bytes = keyBytes(1);
        QCOMPARE(unlockJournal(kFolder, &wrong, *disk).error().kind, Kind::WrongKey);
        QCOMPARE(unlockJournal(kFolder, &bytes, *disk).error().kind, Kind::WrongKey);
        QCOMPARE(unlockJournal(kFolder, nullptr, *disk).error().kind, Kind::KeyNeeded);
        QVERIFY(!QByteArray::fromStdString(describe(unlockJournal(kFolder, &wrong, *disk).error())).contains("esame"));
        QCOMPARE(openWith(*disk, nullptr).error().kind, Kind::KeyNeeded);
        const CipherPointer other = *Cipher::begin(wrong, kCheap);
        QCOMPARE(openWith(*disk, other).error().kind, Kind::WrongKey);
        QCOMPARE(JournalReader::open(kFolder, {}, *disk).error().kind, Kind::KeyNeeded);
        QCOMPARE(JournalReader::open(kFolder, {}, *disk, other).error().kind, Kind::WrongKey);
        QCOMPARE(verify(kFolder, *disk, std::nullopt, other.get()).error().kind, Kind::WrongKey);
        QCOMPARE(writeSnapshot(kFolder, {60, {}, verify(kFolder, *disk)->head}, bytesOf(kPlanted), *disk).error().kind, Kind::KeyNeeded);
        QCOMPARE(latestSnapshot(kFolder, *disk)->passedOver.front().kind, Kind::KeyNeeded);
        QCOMPARE(disk->calls(), calls);
        QVERIFY(disk->bytesOf(pathIn(kFolder, segmentName(1))) == before);
    }

    void aPlainJournalTakesNoKey()
    {
        auto disk = test::diskWith(10, 5, true);
        const Key key = passPhrase("open sesame");
        QCOMPARE(unlockJournal(kFolder, &key, *disk).error().kind, JournalError::Kind::NotEncrypted);
        QVERIFY(*unlockJournal(kFolder, nullptr, *disk) == nullptr);
        QCOMPARE(openWith(*disk, *Cipher::begin(key, kCheap)).error().kind, JournalError::Kind::NotEncrypted);
    }

    void damageIsFoundWithoutTheKeyAndRepaired()
    {
        auto disk = encryptedDisk(passPhrase("open sesame"));
        QVERIFY(verify(kFolder, *disk)->ok && verify(kFolder, *disk)->isEncrypted);
        const auto names = *disk->list(kFolder);
        const CipherPointer cipher = cipherFor(*disk, passPhrase("open sesame"));
        for (std::size_t at = 0; at < 2048; at += 23) {
            const std::string path = pathIn(kFolder, names[1]);
            disk->bytesOf(path)[at] ^= std::byte{0x40};
            const std::string where = "byte " + std::to_string(at);
            QVERIFY2(!verify(kFolder, *disk)->ok, where.c_str());
            RepairOptions options;
            options.out = "/out";
            const auto report = repair(kFolder, options, *disk);
            QVERIFY2(report && !report->wasWhole, where.c_str());
            QVERIFY2(verify("/out", *disk, std::nullopt, cipher.get())->ok, where.c_str());
            const auto written = *disk->list("/out");
            for (const std::string& name : written)
                QVERIFY(disk->remove(pathIn("/out", name)));
            disk->bytesOf(path)[at] ^= std::byte{0x40};
        }
    }

    void aDamagedKeySlotIsPutRightFromAnotherFile()
    {
        auto disk = encryptedDisk(keyBytes(9));
        const CipherPointer cipher = cipherFor(*disk, keyBytes(9));
        const std::string first = pathIn(kFolder, segmentName(1));
        for (std::size_t at = kSegmentKeySlotAt; at < kSegmentKeySlotAt + kKeySlotBytes; ++at) {
            disk->bytesOf(first)[at] ^= std::byte{0xFF};
            const std::string where = "byte " + std::to_string(at);
            QVERIFY2(!openWith(*disk, cipher), where.c_str());
            RepairOptions options;
            options.out = "/out";
            const auto report = repair(kFolder, options, *disk);
            QVERIFY2(report && report->lastSequence == 60 && report->losses.empty() && report->restored.size() == 1, where.c_str());
            const auto written = *disk->list("/out");
            for (const std::string& name : written)
                QVERIFY(disk->remove(pathIn("/out", name)));
            disk->bytesOf(first)[at] ^= std::byte{0xFF};
        }
    }

    /// Someone who corrects the checksum of a key slot that no release knows.
    void anImpossibleKeySlotIsNoHeaderEvenWithItsChecksum()
    {
        auto disk = encryptedDisk(keyBytes(9));
        Bytes& bytes = disk->bytesOf(pathIn(kFolder, segmentName(1)));
        bytes[kSegmentKeySlotAt] = std::byte{5};
        const std::uint32_t sum = crc32c(std::span(bytes).first(kSegmentHeaderBytes - 4));
        std::memcpy(&bytes[kSegmentHeaderBytes - 4], &sum, sizeof sum);
        QCOMPARE(verify(kFolder, *disk)->error->fault, Fault::UnknownVersion);
        RepairOptions options;
        options.out = "/out";
        const auto report = repair(kFolder, options, *disk);
        QVERIFY(report && report->firstSequence > 1 && report->lastSequence == 60);
        QVERIFY(verify("/out", *disk, std::nullopt, cipherFor(*disk, keyBytes(9)).get())->ok);
    }

    void aSnapshotUnderAnotherKeyIsNotThisJournals()
    {
        auto disk = encryptedDisk(keyBytes(9));
        auto foreign = encryptedDisk(keyBytes(10));
        const std::string path = pathIn(kFolder, snapshotName(60));
        disk->bytesOf(path) = foreign->bytesOf(path);
        const CipherPointer cipher = cipherFor(*disk, keyBytes(9));
        QVERIFY(cipher);
        const auto report = verify(kFolder, *disk);
        QVERIFY(report && report->ok);
        QCOMPARE(report->damagedSnapshots.size(), std::size_t{1});
        QCOMPARE(report->damagedSnapshots.front().fault, Fault::OtherKey);
        QVERIFY(!latestSnapshot(kFolder, *disk, cipher.get())->snapshot);
        RepairOptions options;
        options.out = "/out";
        const auto repaired = repair(kFolder, options, *disk);
        QVERIFY(repaired && repaired->snapshots.empty());
        QCOMPARE(repaired->lastSequence, 60u);
    }

    void aForgedSnapshotIsFoundWithTheKey()
    {
        auto disk = encryptedDisk(keyBytes(9));
        const CipherPointer cipher = cipherFor(*disk, keyBytes(9));
        // Whole, of the right key slot, and sealed by nobody who has the key: the payload's tag is changed, its checksum made to fit.
        Bytes& bytes = disk->bytesOf(pathIn(kFolder, snapshotName(60)));
        bytes.back() ^= std::byte{1};
        const auto fix = [&bytes](std::size_t at, std::uint32_t sum) { std::memcpy(&bytes[at], &sum, sizeof sum); };
        fix(120, crc32c(std::span(bytes).subspan(128)));
        fix(124, crc32c(std::span(bytes).first(124)));
        QVERIFY(verify(kFolder, *disk)->damagedSnapshots.empty());
        const auto report = verify(kFolder, *disk, std::nullopt, cipher.get());
        QCOMPARE(report->damagedSnapshots.size(), std::size_t{1});
        QCOMPARE(report->damagedSnapshots.front().fault, Fault::Sealed);
        QVERIFY(!latestSnapshot(kFolder, *disk, cipher.get())->snapshot);
    }

    void aTornTailWaitsForTheRightKey()
    {
        MemoryFileSystem disk;
        const CipherPointer cipher = cipherFor(disk, keyBytes(3));
        auto journal = std::move(*openWith(disk, cipher));
        QVERIFY(appendRecords(*journal, 4, 2));
        journal.reset();
        auto& bytes = disk.bytesOf(test::kOnlySegment);
        const auto offsets = test::frameOffsets(disk);
        std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(offsets[offsets.size() - 2] + 20), bytes.end(), std::byte{0});
        const Bytes before = bytes;
        const std::size_t calls = disk.calls();
        const auto names = *disk.list(kFolder);
        const CipherPointer wrong = *Cipher::begin(keyBytes(4), kCheap);
        QCOMPARE(openWith(disk, wrong).error().kind, JournalError::Kind::WrongKey);
        QCOMPARE(openWith(disk, nullptr).error().kind, JournalError::Kind::KeyNeeded);
        RepairOptions options;
        options.stamp = "now";
        options.cipher = wrong.get();
        QCOMPARE(repair(kFolder, options, disk).error().kind, JournalError::Kind::WrongKey);
        QCOMPARE(disk.calls(), calls);
        QVERIFY(disk.bytesOf(test::kOnlySegment) == before && *disk.list(kFolder) == names);
        auto again = openWith(disk, cipher);
        QVERIFY(again && (*again)->recovery().torn);
        QCOMPARE((*again)->durable(), 3u);
    }

    /// Checksum and chain made to fit by someone without the key: only the seal tells.
    void aForgedRecordIsFoundWithTheKey()
    {
        MemoryFileSystem disk;
        const CipherPointer cipher = cipherFor(disk, passPhrase("open sesame"));
        auto journal = std::move(*openWith(disk, cipher));
        QVERIFY(journal->append(bytesOf(kPlanted)) && journal->commit());
        journal.reset();
        const auto frame = std::span(disk.bytesOf(test::kOnlySegment)).subspan(kSegmentHeaderBytes, kFrameHeadBytes + kPlanted.size() + kSealBytes);
        frame[40] ^= std::byte{1};
        sealFrame(frame, FrameKind::Record, 1);
        QVERIFY(verify(kFolder, disk)->ok);
        const auto report = verify(kFolder, disk, std::nullopt, cipher.get());
        QVERIFY(report && !report->ok);
        QCOMPARE(report->error->fault, Fault::Sealed);
        auto reader = JournalReader::open(kFolder, {}, disk, cipher);
        QCOMPARE(reader->next().error().fault, Fault::Sealed);
    }

    void noNonceIsUsedTwiceOverACrash()
    {
        MemoryFileSystem disk;
        const CipherPointer cipher = cipherFor(disk, passPhrase("open sesame"));
        const auto firstFrame = [&] {
            const Bytes& bytes = disk.bytesOf(test::kOnlySegment);
            return Bytes(bytes.begin() + kSegmentHeaderBytes, bytes.begin() + kSegmentHeaderBytes + 64);
        };
        auto journal = std::move(*openWith(disk, cipher));
        QVERIFY(journal->append(bytesOf(kPlanted)) && journal->commit());
        const Bytes before = firstFrame();
        journal.reset();
        // The record never reached the disk; the next start writes the same sequence with the same content.
        auto& bytes = disk.bytesOf(test::kOnlySegment);
        std::fill(bytes.begin() + kSegmentHeaderBytes, bytes.end(), std::byte{0});
        journal = std::move(*openWith(disk, cipher));
        QVERIFY(journal->append(bytesOf(kPlanted)) && journal->commit());
        const Bytes after = firstFrame();
        QVERIFY(!std::ranges::equal(std::span(before).subspan(kFrameHeadBytes, kNonceStartBytes),
            std::span(after).subspan(kFrameHeadBytes, kNonceStartBytes)));
        QCOMPARE(decodeFrameHead(after).sequence, 1u);
    }

    void aTornTailIsCutAtAnyByte()
    {
        auto whole = std::make_unique<MemoryFileSystem>();
        const CipherPointer cipher = cipherFor(*whole, keyBytes(3));
        auto journal = std::move(*openWith(*whole, cipher));
        for (int i = 0; i < 4; ++i)
            QVERIFY(appendRecords(*journal, 2, 2));
        journal.reset();
        const auto offsets = test::frameOffsets(*whole);
        for (std::size_t at = offsets[offsets.size() - 3]; at < offsets.back(); ++at) {
            MemoryFileSystem disk;
            QVERIFY(disk.makeFolder(kFolder) && disk.open(test::kOnlySegment, FileSystem::Open::CreateEmpty));
            disk.bytesOf(test::kOnlySegment) = whole->bytesOf(test::kOnlySegment);
            disk.bytesOf(test::kOnlySegment).resize(at);
            const std::string where = "cut at " + std::to_string(at);
            auto again = openWith(disk, cipher);
            QVERIFY2(again, where.c_str());
            QVERIFY2((*again)->durable() == 6 || (*again)->durable() == 7, where.c_str());
            QVERIFY2(verify(kFolder, disk, std::nullopt, cipher.get())->ok, where.c_str());
        }
    }

    void aHeaderCannotAskForMoreThanAnyReleaseWould()
    {
        KeySlot slot = (*Cipher::begin(passPhrase("x"), kCheap))->slot();
        std::array<std::byte, kKeySlotBytes> bytes{};
        encodeKeySlot(slot, bytes);
        QVERIFY(decodeKeySlot(bytes) == slot);
        const auto isRefused = [&slot, &bytes](std::uint16_t passes, std::uint32_t memoryKiB) {
            slot.passes = passes;
            slot.memoryKiB = memoryKiB;
            encodeKeySlot(slot, bytes);
            return !decodeKeySlot(bytes);
        };
        QVERIFY(isRefused(1, kMemoryKiBMax + 1));
        QVERIFY(isRefused(kPassesMax + 1, 8));
        QVERIFY(isRefused(0, 8));
        QVERIFY(isRefused(1, 7));
        slot = (*Cipher::begin(keyBytes(1), kCheap))->slot();
        QVERIFY(!isRefused(0, 0));
        QVERIFY(isRefused(1, 8));
    }

    void theUsualCostIsArgon2idWithAQuarterOfAGigabyte()
    {
        const Key key = passPhrase("open sesame");
        const auto cipher = Cipher::begin(key);
        QVERIFY(cipher);
        QCOMPARE((*cipher)->slot().memoryKiB, 256u * 1024);
        QCOMPARE((*cipher)->slot().passes, 3u);
        QVERIFY(Cipher::unlock(key, (*cipher)->slot(), kFolder));
    }
};

JARVIS_TEST(JournalEncryptionTest)

} // namespace jarvis::journal

#include "encryption_test.moc"
