#include "engine/base/random.h"
#include "engine/journal/format.h"
#include "tests/support/test_main.h"
#include "tests/unit/journal/journal_disks.h"

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

namespace {

/// One accident of a kind that disks, copies and editors have.
void hurt(Bytes& bytes, Random& random)
{
    if (bytes.empty())
        return;
    const std::size_t at = random.below(bytes.size());
    const std::size_t count = std::min<std::size_t>(1 + random.below(700), bytes.size() - at);
    const auto begin = bytes.begin() + static_cast<std::ptrdiff_t>(at);
    switch (random.below(6)) {
    case 0:
        bytes[at] ^= static_cast<std::byte>(1u << random.below(8));
        break;
    case 1:
        std::fill_n(begin, count, std::byte{0});
        break;
    case 2:
        std::generate_n(begin, count, [&] { return static_cast<std::byte>(random.next()); });
        break;
    case 3:
        bytes.resize(at);
        break;
    case 4:
        bytes.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
        break;
    default:
        bytes.insert(begin, count, std::byte{0x5A});
        break;
    }
}

} // namespace

/// Edits, flips, removals and mix-ups: each is found, and no reader is ever given a wrong record.
class JournalDamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFlipOfEveryByteIsFound_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::addColumn<int>("mask");
        QTest::newRow("one bit, after a crash") << false << 0x01;
        QTest::newRow("all bits, after a clean end") << true << 0xFF;
    }

    void aFlipOfEveryByteIsFound()
    {
        QFETCH(bool, closed);
        QFETCH(int, mask);
        auto disk = diskWith(60, 7, closed);
        Bytes& bytes = disk->bytesOf(kOnlySegment);
        const std::uint64_t lastGroupFrom = 56;
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            bytes[at] ^= static_cast<std::byte>(mask);
            const auto report = verify(kFolder, *disk);
            QVERIFY(report);
            const std::string where = "byte " + std::to_string(at);
            QVERIFY2(!report->ok || report->tornBytes > 0, where.c_str());
            if (!report->ok) {
                QCOMPARE(report->brokenSegment, std::string("00000000000000000001.seg"));
                QVERIFY(report->brokenOffset <= at);
                QVERIFY(!report->reason.empty());
            } else {
                // Only what was never certainly acknowledged may count as torn.
                QVERIFY2(report->lastSequence >= (closed ? 60u : lastGroupFrom), where.c_str());
            }
            const auto back = readBack(kFolder, *disk);
            QVERIFY2(back.allRight, where.c_str());
            QVERIFY2(back.error || back.records >= lastGroupFrom || !report->ok, where.c_str());
            bytes[at] ^= static_cast<std::byte>(mask);
        }
        QVERIFY(verify(kFolder, *disk)->ok);
    }

    void editsWithCorrectedChecksumsBreakTheChain_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::newRow("a payload byte changed") << QStringLiteral("change");
        QTest::newRow("two records swapped and renumbered") << QStringLiteral("swap");
        QTest::newRow("a record removed and the rest renumbered") << QStringLiteral("remove");
    }

    void editsWithCorrectedChecksumsBreakTheChain()
    {
        QFETCH(QString, edit);
        // Records of one length, so that they can change places.
        MemoryFileSystem disk;
        auto journal = openJournal(kFolder, kSmallSegment, disk);
        constexpr std::size_t kPayload = 32;
        for (std::uint64_t i = 0; i < 9; ++i) {
            QVERIFY(journal->append(Bytes(kPayload, static_cast<std::byte>(i + 1))));
            if (i % 3 == 2)
                QVERIFY(journal->commit());
        }
        journal.reset();
        QVERIFY(verify(kFolder, disk)->ok);

        Bytes& bytes = disk.bytesOf(kOnlySegment);
        constexpr std::size_t kFrame = kFrameHeadBytes + kPayload;
        const auto frame = [&](std::size_t index) { return std::span(bytes).subspan(kSegmentHeaderBytes + index * kFrame, kFrame); };
        if (edit == QLatin1String("change")) {
            frame(1)[20] = std::byte{0x77};
            sealFrame(frame(1), FrameKind::Record, 2);
        } else if (edit == QLatin1String("swap")) {
            std::swap_ranges(frame(0).begin(), frame(0).end(), frame(1).begin());
            sealFrame(frame(0), FrameKind::Record, 1);
            sealFrame(frame(1), FrameKind::Record, 2);
        } else {
            // Everything behind moves forward; marks and records get the numbers that would be right.
            bytes.erase(bytes.begin() + static_cast<std::ptrdiff_t>(kSegmentHeaderBytes + kFrame),
                        bytes.begin() + static_cast<std::ptrdiff_t>(kSegmentHeaderBytes + 2 * kFrame));
            bytes.resize(kSmallSegment);
            std::uint64_t next = 1;
            for (std::size_t at = kSegmentHeaderBytes; std::to_integer<int>(bytes[at + 7]) != 0;) {
                const FrameHead head = decodeFrameHead(std::span(bytes).subspan(at));
                const std::size_t length = kFrameHeadBytes + head.payloadBytes;
                const bool isMark = head.kind == static_cast<std::uint8_t>(FrameKind::Mark);
                sealFrame(std::span(bytes).subspan(at, length), static_cast<FrameKind>(head.kind), isMark ? next - 1 : next);
                next += isMark ? 0 : 1;
                at += length;
            }
        }
        const auto report = verify(kFolder, disk);
        QVERIFY(report && !report->ok);
        QCOMPARE(report->error->fault, Fault::Chain);
        QCOMPARE(report->brokenSegment, std::string("00000000000000000001.seg"));
        QCOMPARE(report->brokenRecord, 1u);
    }

    void recordsOutOfTheirPlaceAreNeverRead_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::newRow("one removed") << QStringLiteral("remove");
        QTest::newRow("one doubled") << QStringLiteral("double");
        QTest::newRow("two swapped") << QStringLiteral("swap");
        QTest::newRow("a mark that names another record") << QStringLiteral("mark");
    }

    /// Every checksum fits; the numbers do not.
    void recordsOutOfTheirPlaceAreNeverRead()
    {
        QFETCH(QString, edit);
        auto disk = diskWith(60, 7, false);
        const auto offsets = frameOffsets(*disk);
        Bytes& bytes = disk->bytesOf(kOnlySegment);
        const auto at = [&](std::size_t frame) { return bytes.begin() + static_cast<std::ptrdiff_t>(offsets[frame]); };
        // Frames 0 to 6 are the first commit, 7 is its mark.
        const Bytes copy(at(2), at(3));
        if (edit == QLatin1String("remove"))
            bytes.erase(at(2), at(3));
        else if (edit == QLatin1String("double"))
            bytes.insert(at(3), copy.begin(), copy.end());
        else if (edit == QLatin1String("swap"))
            std::rotate(at(2), at(3), at(4));
        else
            sealFrame(std::span(bytes).subspan(offsets[7], kMarkBytes), FrameKind::Mark, 6);
        bytes.resize(kSmallSegment);
        const auto report = verify(kFolder, *disk);
        QVERIFY(!report->ok);
        QCOMPARE(report->error->fault, Fault::Sequence);
        const auto back = readBack(kFolder, *disk);
        QVERIFY(back.allRight && back.error);
        QVERIFY(!openJournal(kFolder, kSmallSegment, *disk));
    }

    void aSegmentUnderAnotherNameIsRefused()
    {
        auto disk = diskWith(5, 5, false);
        QVERIFY(disk->rename(kOnlySegment, pathIn(kFolder, segmentName(2))));
        QCOMPARE(verify(kFolder, *disk)->error->fault, Fault::NameMismatch);
    }

    void aSegmentOfAnotherLengthIsFound_data()
    {
        QTest::addColumn<int>("segment");
        QTest::addColumn<int>("change");
        QTest::addColumn<bool>("ok");
        QTest::newRow("zeros behind the last segment") << 3 << 10 << false;
        QTest::newRow("zeros behind another segment") << 1 << 10 << false;
        QTest::newRow("another segment without its last zeros") << 1 << -10 << false;
        QTest::newRow("the last segment without its last zeros, which a start repairs") << 3 << -10 << true;
    }

    void aSegmentOfAnotherLengthIsFound()
    {
        QFETCH(int, segment);
        QFETCH(int, change);
        QFETCH(bool, ok);
        auto disk = diskWith(100, 9, false, 2048);
        const auto names = *disk->list(kFolder);
        QCOMPARE(names.size(), std::size_t{4});
        Bytes& bytes = disk->bytesOf(pathIn(kFolder, names[static_cast<std::size_t>(segment)]));
        bytes.resize(static_cast<std::size_t>(2048 + change));
        const auto report = verify(kFolder, *disk);
        QCOMPARE(report->ok, ok);
        QVERIFY(ok || report->error->fault == Fault::FileLength);
        QCOMPARE(report->missingBytes, ok ? 10u : 0u);
        QCOMPARE(openJournal(kFolder, 2048, *disk) != nullptr, ok);
        QCOMPARE(bytes.size(), static_cast<std::size_t>(ok ? 2048 : 2048 + change));
    }

    void anEditOfTheLastCommitShowsAgainstAHeadKeptElsewhere()
    {
        auto disk = diskWith(10, 10, false);
        const auto before = verify(kFolder, *disk);
        Bytes& bytes = disk->bytesOf(kOnlySegment);
        const auto offsets = frameOffsets(*disk);
        const auto last = std::span(bytes).subspan(offsets[9], offsets[10] - offsets[9]);
        last[kFrameHeadBytes] ^= std::byte{1};
        sealFrame(last, FrameKind::Record, 10);
        QVERIFY(verify(kFolder, *disk)->ok);
        const auto against = verify(kFolder, *disk, before->head);
        QVERIFY(!against->ok);
        QCOMPARE(against->error->fault, Fault::Chain);
    }

    void missingSegmentsAreNamed_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("the first") << 0;
        QTest::newRow("one in the middle") << 2;
    }

    void missingSegmentsAreNamed()
    {
        QFETCH(int, which);
        auto disk = diskWith(200, 9, false, 2048);
        const auto names = *disk->list(kFolder);
        QVERIFY(names.size() > 4);
        QVERIFY(disk->remove(pathIn(kFolder, names[static_cast<std::size_t>(which)])));
        const auto report = verify(kFolder, *disk);
        QVERIFY(!report->ok);
        QCOMPARE(report->error->fault, Fault::MissingRecords);
        QVERIFY(readBack(kFolder, *disk).error);
        QVERIFY(!openJournal(kFolder, 2048, *disk));
    }

    void aSegmentOfAnotherJournalIsNotTakenForOurs()
    {
        // Two journals that differ in the first record alone: every checksum, number and length of the second segment
        // fits either of them.
        MemoryFileSystem disks[2];
        for (int which = 0; which < 2; ++which) {
            auto journal = openJournal(kFolder, 1024, disks[which]);
            QVERIFY(journal->append(Bytes(30, static_cast<std::byte>(which))));
            for (int i = 0; i < 60; ++i)
                QVERIFY(journal->append(Bytes(30)));
            QVERIFY(journal->close());
        }
        const std::string second = pathIn(kFolder, (*disks[0].list(kFolder))[2]);
        disks[0].bytesOf(second) = disks[1].bytesOf(second);
        const auto report = verify(kFolder, disks[0]);
        QVERIFY(!report->ok);
        QCOMPARE(report->error->fault, Fault::Chain);
        QCOMPARE(report->error->file, second);
        QVERIFY(!openJournal(kFolder, 1024, disks[0]));
    }

    void aHeadlessSegmentAloneIsABeginningOrDamage()
    {
        for (const std::uint64_t number : {1u, 13u}) {
            MemoryFileSystem disk;
            QVERIFY(disk.makeFolder(kFolder) && disk.open(pathIn(kFolder, segmentName(number)), FileSystem::Open::CreateEmpty));
            const auto report = verify(kFolder, disk);
            QVERIFY(report);
            QCOMPARE(report->ok, number == 1);
            Journal::Options options;
            options.folder = kFolder;
            options.segmentBytes = kSmallSegment;
            QCOMPARE(Journal::open(options, test::fixedClock(), disk).hasValue(), report->ok);
        }
    }

    void aHeadlessSegmentDoesNotHideThatOthersAreMissing()
    {
        auto disk = diskWith(200, 9, false, 2048);
        const auto names = *disk->list(kFolder);
        disk->bytesOf(pathIn(kFolder, names.back())).resize(5);
        QVERIFY(disk->remove(pathIn(kFolder, names[names.size() - 2])));
        QCOMPARE(verify(kFolder, *disk)->error->fault, Fault::MissingRecords);
        QVERIFY(!openJournal(kFolder, 2048, *disk));
    }

    void damageOfAnyKindNeverGivesWrongRecords()
    {
        const auto original = diskWith(150, 11, false, 2048);
        const auto names = *original->list(kFolder);
        std::uint64_t refused = 0;
        for (std::uint64_t seed = 1; seed <= 400; ++seed) {
            Random random(seed);
            MemoryFileSystem disk;
            QVERIFY(disk.makeFolder(kFolder));
            for (const std::string& name : names) {
                QVERIFY(disk.open(pathIn(kFolder, name), FileSystem::Open::CreateEmpty));
                disk.bytesOf(pathIn(kFolder, name)) = original->bytesOf(pathIn(kFolder, name));
            }
            for (std::uint64_t wound = 0; wound <= random.below(3); ++wound)
                hurt(disk.bytesOf(pathIn(kFolder, names[random.below(names.size())])), random);

            const std::string where = "seed " + std::to_string(seed);
            const auto report = verify(kFolder, disk);
            const auto back = readBack(kFolder, disk);
            QVERIFY2(back.allRight, where.c_str());
            QVERIFY2(!report->ok || (!back.error && back.records == report->lastSequence), where.c_str());
            Journal::Options options;
            options.folder = kFolder;
            options.segmentBytes = 2048;
            const auto journal = Journal::open(options, test::fixedClock(), disk);
            refused += journal ? 0 : 1;
            if (!journal)
                continue;
            const auto after = readBack(kFolder, disk);
            QVERIFY2(after.allRight && !after.error && after.records == (*journal)->durable(), where.c_str());
            QVERIFY2(verify(kFolder, disk)->ok == report->ok, where.c_str());
        }
        QVERIFY(refused > 200 && refused < 400);
    }
};

JARVIS_TEST(JournalDamageTest)

} // namespace jarvis::journal

#include "damage_test.moc"
