#include "engine/journal/recovery.h"

#include "engine/base/random.h"
#include "engine/journal/format.h"
#include "tests/support/test_main.h"
#include "tests/unit/journal/journal_disks.h"

#include <QTemporaryDir>
#include <QTest>

namespace jarvis::journal {

using test::appendRecords;
using test::Bytes;
using test::diskWith;
using test::frameOffsets;
using test::kFolder;
using test::kOnlySegment;
using test::kSmallSegment;
using test::MemoryFileSystem;
using test::openJournal;
using test::readBack;

/// What a start makes of what a crash has left.
class JournalRecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void truncationAtEveryByteRecoversAnExactPrefix_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::newRow("after a crash") << false;
        QTest::newRow("after a clean end") << true;
    }

    void truncationAtEveryByteRecoversAnExactPrefix()
    {
        QFETCH(bool, closed);
        auto disk = diskWith(60, 7, closed);
        const Bytes whole = disk->bytesOf(kOnlySegment);
        const std::uint64_t contentEnd = frameOffsets(*disk).back();
        std::uint64_t recordsBefore = 0;
        for (std::uint64_t length = 0; length <= contentEnd + 2; ++length) {
            MemoryFileSystem cut;
            QVERIFY(cut.makeFolder(kFolder));
            QVERIFY(cut.open(kOnlySegment, FileSystem::Open::CreateEmpty));
            cut.bytesOf(kOnlySegment).assign(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(length));

            const auto report = verify(kFolder, cut);
            QVERIFY(report && report->ok);
            auto journal = openJournal(kFolder, kSmallSegment, cut);
            QVERIFY(journal);
            const std::uint64_t kept = journal->durable();
            QVERIFY(kept == recordsBefore || kept == recordsBefore + 1);
            recordsBefore = kept;
            QCOMPARE(report->lastSequence, kept);
            QVERIFY(journal->recovery().torn);
            QCOMPARE(journal->recovery().torn->bytes, report->tornBytes);

            // The journal goes on behind the prefix as if nothing had been.
            QVERIFY(appendRecords(*journal, 3, 2));
            const auto back = readBack(kFolder, cut);
            QVERIFY(back.allRight && !back.error);
            QCOMPARE(back.records, kept + 3);
            QVERIFY(verify(kFolder, cut)->ok);
        }
        QCOMPARE(recordsBefore, 60u);
    }

    void aTornTailIsCutKeptAsideAndReported()
    {
        const QTemporaryDir dir;
        const std::string folder = dir.path().toStdString();
        QVERIFY(appendRecords(*openJournal(folder, kSmallSegment), 10, 5));
        const QString path = dir.filePath(QStringLiteral("00000000000000000001.seg"));
        const std::uint64_t end = [&] {
            auto file = realFileSystem().open(path.toStdString(), FileSystem::Open::Read);
            SegmentCursor cursor(**file, kSmallSegment, 1);
            for (Frame frame; *cursor.next(frame);) {
            }
            return cursor.offset();
        }();
        // Half a frame: a head that promises more than there is.
        Bytes frame(kFrameHeadBytes + 40, std::byte{9});
        sealFrame(frame, FrameKind::Record, 11);
        QByteArray content = test::contentOf(path);
        content.replace(static_cast<qsizetype>(end), 30, reinterpret_cast<const char*>(frame.data()), 30);
        QVERIFY(test::replaceContent(path, content));

        auto journal = openJournal(folder, kSmallSegment);
        QVERIFY(journal);
        QCOMPARE(journal->durable(), 10u);
        const auto& torn = journal->recovery().torn;
        QVERIFY(torn);
        QCOMPARE(torn->segment, std::string("00000000000000000001.seg"));
        QCOMPARE(torn->offset, end);
        QCOMPARE(torn->bytes, 30u);
        QCOMPARE(torn->keptAs, std::string("00000000000000000001.seg.torn-1"));
        QCOMPARE(test::contentOf(dir.filePath(QStringLiteral("00000000000000000001.seg.torn-1"))),
                 QByteArray(reinterpret_cast<const char*>(frame.data()), 30));
        journal.reset();
        QVERIFY(!openJournal(folder, kSmallSegment)->recovery().torn);

        // A second accident gets a name of its own.
        QVERIFY(test::replaceContent(path, content));
        QCOMPARE(openJournal(folder, kSmallSegment)->recovery().torn->keptAs, std::string("00000000000000000001.seg.torn-2"));
    }

    /// What stands behind the damage proves that the damage is none of a crash's, also where it ends in zeros.
    void aRecordOfZerosBehindADamagedOneIsSeen()
    {
        MemoryFileSystem disk;
        auto journal = openJournal(kFolder, kSmallSegment, disk);
        QVERIFY(journal->append(Bytes(24, std::byte{7})) && journal->append(Bytes(24)) && journal->commit());
        journal.reset();
        // A length that runs past the end of what was written.
        disk.bytesOf(kOnlySegment)[kSegmentHeaderBytes + 5] ^= std::byte{1};
        const Bytes before = disk.bytesOf(kOnlySegment);
        Journal::Options options;
        options.folder = kFolder;
        options.segmentBytes = kSmallSegment;
        const auto again = Journal::open(options, test::fixedClock(), disk);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, JournalError::Kind::Damaged);
        QVERIFY(disk.bytesOf(kOnlySegment) == before);
    }

    /// One chain value in 256 ends in a zero byte: then the last byte of a closed journal is no part of its content.
    void aMarkThatEndsInAZeroIsSeen()
    {
        bool isProved = false;
        for (int attempt = 0; attempt < 4'000 && !isProved; ++attempt) {
            MemoryFileSystem disk;
            auto journal = openJournal(kFolder, kSmallSegment, disk);
            Bytes record(24, std::byte{7});
            record[0] = static_cast<std::byte>(attempt & 0xFF);
            record[1] = static_cast<std::byte>(attempt >> 8);
            QVERIFY(journal->append(record) && journal->close());
            if (journal->head().chain.back() != std::byte{0})
                continue;
            journal.reset();
            disk.bytesOf(kOnlySegment)[kSegmentHeaderBytes + 5] ^= std::byte{1};
            Journal::Options options;
            options.folder = kFolder;
            options.segmentBytes = kSmallSegment;
            const auto again = Journal::open(options, test::fixedClock(), disk);
            QVERIFY(!again);
            QCOMPARE(again.error().kind, JournalError::Kind::Damaged);
            isProved = true;
        }
        QVERIFY(isProved);
    }

    void aBadRecordInTheMiddleStopsTheStartAndNothingIsTouched()
    {
        auto disk = diskWith(60, 7, false);
        const auto offsets = frameOffsets(*disk);
        disk->bytesOf(kOnlySegment)[offsets[20] + kFrameHeadBytes] ^= std::byte{4};
        const Bytes before = disk->bytesOf(kOnlySegment);
        Journal::Options options;
        options.folder = kFolder;
        options.segmentBytes = kSmallSegment;
        const auto journal = Journal::open(options, test::fixedClock(), *disk);
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, JournalError::Kind::Damaged);
        QCOMPARE(journal.error().fault, Fault::Checksum);
        QCOMPARE(journal.error().file, kOnlySegment);
        QCOMPARE(journal.error().offset, offsets[20]);
        QVERIFY(journal.error().record > 10 && journal.error().record <= 20);
        QCOMPARE(disk->bytesOf(kOnlySegment), before);
        QCOMPARE(disk->list(kFolder)->size(), std::size_t{1});
    }

    void aFlippedBitInTheLastCommitIsDamageNotATail_data()
    {
        QTest::addColumn<int>("frameFromTheEnd");
        QTest::addColumn<int>("byteInFrame");
        QTest::newRow("the last record's bytes") << 1 << 20;
        QTest::newRow("the last record's sequence") << 1 << 8;
        QTest::newRow("the last record's kind") << 1 << 7;
        QTest::newRow("the bytes of a record before it") << 3 << 20;
        QTest::newRow("the checksum of a record before it") << 3 << 0;
        QTest::newRow("the mark in front of the commit") << 5 << 30;
    }

    /// Nothing is missing, so it was acknowledged and must not be cut.
    void aFlippedBitInTheLastCommitIsDamageNotATail()
    {
        QFETCH(int, frameFromTheEnd);
        QFETCH(int, byteInFrame);
        auto disk = diskWith(44, 10, false);
        const auto offsets = frameOffsets(*disk);
        const std::uint64_t frame = offsets[offsets.size() - 1 - static_cast<std::size_t>(frameFromTheEnd)];
        disk->bytesOf(kOnlySegment)[frame + static_cast<std::uint64_t>(byteInFrame)] ^= std::byte{0x20};
        const auto report = verify(kFolder, *disk);
        QVERIFY(!report->ok);
        QCOMPARE(report->brokenOffset, frame);
        QVERIFY(!openJournal(kFolder, kSmallSegment, *disk));
    }

    void aSectorLostInTheMiddleIsDamageNotATail()
    {
        auto disk = diskWith(60, 7, false);
        Bytes& bytes = disk->bytesOf(kOnlySegment);
        std::fill_n(bytes.begin() + 2 * kSectorBytes, kSectorBytes, std::byte{0});
        const auto report = verify(kFolder, *disk);
        QVERIFY(report && !report->ok);
        QVERIFY(readBack(kFolder, *disk).error);
    }

    void aLastSegmentWithoutItsHeaderIsSetAsideWhole()
    {
        auto disk = diskWith(200, 9, false, 2048);
        const std::string last = pathIn(kFolder, disk->list(kFolder)->back());
        const std::uint64_t lastBegan = *segmentOf(disk->list(kFolder)->back());
        disk->bytesOf(last).resize(kSegmentHeaderBytes - 1);
        const auto report = verify(kFolder, *disk);
        QVERIFY(report->ok);
        QCOMPARE(report->tornBytes, std::uint64_t{kSegmentHeaderBytes - 1});
        QCOMPARE(report->lastSequence, lastBegan - 1);

        auto journal = openJournal(kFolder, 2048, *disk);
        QVERIFY(journal);
        QCOMPARE(journal->durable(), lastBegan - 1);
        QVERIFY(disk->exists(last + ".torn-1"));
        QVERIFY(appendRecords(*journal, 50, 5));
        QVERIFY(verify(kFolder, *disk)->ok);
    }

    void aSegmentThatWasFollowedByAnotherCannotBeTorn_data()
    {
        QTest::addColumn<bool>("headless");
        QTest::newRow("the next one is whole") << false;
        QTest::newRow("the next one has lost its header") << true;
    }

    void aSegmentThatWasFollowedByAnotherCannotBeTorn()
    {
        QFETCH(bool, headless);
        MemoryFileSystem disk;
        {
            // One record fills half a segment and the next does not fit: sectors of zeros lie between.
            auto journal = openJournal(kFolder, 4096, disk);
            for (int i = 0; i < 3; ++i)
                QVERIFY(journal->append(Bytes(2000, std::byte{7})));
            QVERIFY(journal->commit());
        }
        disk.bytesOf(pathIn(kFolder, segmentName(2)))[4000] = std::byte{1};
        if (headless)
            disk.bytesOf(pathIn(kFolder, segmentName(3))).resize(5);
        QCOMPARE(verify(kFolder, disk)->error->fault, Fault::TrailingBytes);
        QVERIFY(readBack(kFolder, disk).error);
        QVERIFY(!openJournal(kFolder, 4096, disk));

        // In the last segment the same is a tail.
        QVERIFY(disk.remove(pathIn(kFolder, segmentName(3))));
        QCOMPARE(verify(kFolder, disk)->tornSegment, segmentName(2));
        QCOMPARE(openJournal(kFolder, 4096, disk)->durable(), 2u);
    }

    void crashesAtAnyMomentKeepWhatWasAcknowledged_data()
    {
        QTest::addColumn<MemoryFileSystem::Crash>("how");
        QTest::newRow("all unsynced writes are lost") << MemoryFileSystem::Crash::LosesAll;
        QTest::newRow("a prefix of them survives, to the byte") << MemoryFileSystem::Crash::KeepsPrefix;
        QTest::newRow("any sectors of them survive") << MemoryFileSystem::Crash::KeepsSectors;
    }

    void crashesAtAnyMomentKeepWhatWasAcknowledged()
    {
        QFETCH(MemoryFileSystem::Crash, how);
        for (std::uint64_t seed = 1; seed <= 300; ++seed) {
            Random random(seed);
            MemoryFileSystem disk;
            std::uint64_t acknowledged = 0;
            for (int life = 0; life < 6; ++life) {
                // The power goes at a random call of this life, recovery included.
                disk.failCall(random.below(60), EIO);
                auto journal = [&] {
                    Journal::Options options;
                    options.folder = kFolder;
                    options.segmentBytes = 2048;
                    return Journal::open(options, test::fixedClock(), disk);
                }();
                const std::string where = "seed " + std::to_string(seed) + " life " + std::to_string(life);
                if (journal) {
                    QVERIFY2((*journal)->durable() >= acknowledged, where.c_str());
                    acknowledged = (*journal)->durable();
                    while (appendRecords(**journal, 1 + random.below(12), 1 + random.below(12)))
                        acknowledged = (*journal)->durable();
                    acknowledged = (*journal)->durable();
                } else {
                    QVERIFY2(journal.error().kind == JournalError::Kind::Io,
                             (where + ": " + describe(journal.error())).c_str());
                }
                if (journal)
                    journal->reset();
                disk.crash(how, random);
            }
            auto journal = openJournal(kFolder, 2048, disk);
            const std::string where = "seed " + std::to_string(seed);
            QVERIFY2(journal, where.c_str());
            QVERIFY2(journal->durable() >= acknowledged, where.c_str());
            const auto back = readBack(kFolder, disk);
            QVERIFY2(back.allRight && !back.error, where.c_str());
            QCOMPARE(back.records, journal->durable());
            QVERIFY2(verify(kFolder, disk)->ok, where.c_str());
        }
    }
};

JARVIS_TEST(JournalRecoveryTest)

} // namespace jarvis::journal

#include "recovery_test.moc"
