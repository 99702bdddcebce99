#include "engine/journal/repair.h"

#include "engine/journal/snapshot.h"
#include "tests/support/test_main.h"
#include "tests/unit/journal/journal_disks.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

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

const std::string kOut = "/repaired";

RepairOptions toOut()
{
    RepairOptions options;
    options.out = kOut;
    options.note = [](const RepairReport& report) { return "{\"lastSequence\":" + std::to_string(report.lastSequence) + "}"; };
    return options;
}

void removeOut(MemoryFileSystem& disk)
{
    const auto names = *disk.list(kOut);
    for (const std::string& name : names)
        QVERIFY(disk.remove(pathIn(kOut, name)));
}

std::map<std::string, Bytes> contentsOf(MemoryFileSystem& disk, const std::string& folder)
{
    std::map<std::string, Bytes> contents;
    const auto names = *disk.list(folder);
    for (const std::string& name : names)
        contents[name] = disk.bytesOf(pathIn(folder, name));
    return contents;
}

/// How many records of the sixty stand before a wound at `at`: a wound of header, mark or zeros costs none.
std::uint64_t wholeBefore(MemoryFileSystem& disk, const std::vector<std::uint64_t>& offsets, std::size_t at)
{
    const Bytes& bytes = disk.bytesOf(kOnlySegment);
    std::uint64_t records = 0;
    for (std::size_t i = 0; i + 1 < offsets.size(); ++i) {
        const bool isRecord = bytes[offsets[i] + 7] == static_cast<std::byte>(FrameKind::Record);
        if (isRecord && at >= offsets[i] && at < offsets[i + 1])
            return records;
        records += isRecord ? 1 : 0;
    }
    return records;
}

/// Opens the repaired folder, writes on, and verifies again.
bool goesOn(MemoryFileSystem& disk, const std::string& folder, std::uint64_t segmentBytes, std::uint64_t last)
{
    auto journal = openJournal(folder, segmentBytes, disk);
    return journal && journal->durable() == last && appendRecords(*journal, 3, 2) && journal->close() && verify(folder, disk)->ok
        && readBack(folder, disk).records == last + 3;
}

} // namespace

/// A damaged journal gives back the longest run of whole records, and stays as it is.
class JournalRepairTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeJournalIsLeftAlone()
    {
        auto disk = diskWith(60, 7, true);
        const auto before = contentsOf(*disk, kFolder);
        const std::size_t calls = disk->calls();
        const auto report = repair(kFolder, toOut(), *disk);
        QVERIFY(report && report->wasWhole);
        QCOMPARE(report->lastSequence, 60u);
        QVERIFY(report->losses.empty() && report->repaired.empty());
        QCOMPARE(disk->calls(), calls);
        QVERIFY(!disk->list(kOut));
        QVERIFY(contentsOf(*disk, kFolder) == before);
    }

    void aFlipOfEveryByteLosesNoRecordBeforeIt_data()
    {
        QTest::addColumn<bool>("closed");
        QTest::addColumn<int>("mask");
        QTest::newRow("one bit, after a crash") << false << 0x01;
        QTest::newRow("all bits, after a clean end") << true << 0xFF;
    }

    void aFlipOfEveryByteLosesNoRecordBeforeIt()
    {
        QFETCH(bool, closed);
        QFETCH(int, mask);
        auto disk = diskWith(60, 7, closed);
        const auto offsets = frameOffsets(*disk);
        for (std::size_t at = 0; at < disk->bytesOf(kOnlySegment).size(); ++at) {
            const std::string where = "byte " + std::to_string(at);
            const std::uint64_t whole = wholeBefore(*disk, offsets, at);
            disk->bytesOf(kOnlySegment)[at] ^= static_cast<std::byte>(mask);
            const Bytes damagedBytes = disk->bytesOf(kOnlySegment);
            const bool isOk = verify(kFolder, *disk)->ok;
            const auto report = repair(kFolder, toOut(), *disk);
            QVERIFY2(report, where.c_str());
            QVERIFY2(report->wasWhole == isOk, where.c_str());
            QVERIFY2(disk->bytesOf(kOnlySegment) == damagedBytes, where.c_str());
            // A torn tail is for the next start: it holds nothing that was acknowledged for certain.
            QVERIFY2(report->lastSequence == whole || (isOk && report->lastSequence >= 56), where.c_str());
            if (!isOk) {
                const auto back = readBack(kOut, *disk);
                QVERIFY2(back.allRight && !back.error && back.records == whole, where.c_str());
                const bool isTold = !report->losses.empty() || !report->restored.empty();
                QVERIFY2(isTold, where.c_str());
                if (whole < 60) {
                    QCOMPARE(report->losses.front().fromSequence, whole < 59 ? whole + 1 : report->losses.front().fromSequence);
                    QVERIFY2(whole == 59 || report->losses.front().toSequence == 60, where.c_str());
                }
                QVERIFY2(goesOn(*disk, kOut, kSmallSegment, whole), where.c_str());
                removeOut(*disk);
            }
            disk->bytesOf(kOnlySegment)[at] ^= static_cast<std::byte>(mask);
        }
        QVERIFY(verify(kFolder, *disk)->ok);
    }

    void aCutAtEveryByteKeepsWhatStandsBeforeIt()
    {
        auto disk = diskWith(60, 7, true);
        const Bytes original = disk->bytesOf(kOnlySegment);
        const auto offsets = frameOffsets(*disk);
        for (std::size_t at = 0; at < original.size(); ++at) {
            const std::string where = "cut at " + std::to_string(at);
            std::uint64_t whole = 0;
            for (std::size_t i = 0; i + 1 < offsets.size() && offsets[i + 1] <= at; ++i)
                whole += original[offsets[i] + 7] == static_cast<std::byte>(FrameKind::Record) ? 1 : 0;
            disk->bytesOf(kOnlySegment).resize(at);
            const auto report = repair(kFolder, toOut(), *disk);
            QVERIFY2(report, where.c_str());
            if (report->wasWhole) {
                QVERIFY2(readBack(kFolder, *disk).records == whole, where.c_str());
            } else {
                QVERIFY2(report->lastSequence == whole && readBack(kOut, *disk).records == whole, where.c_str());
                removeOut(*disk);
            }
            disk->bytesOf(kOnlySegment) = original;
        }
    }

    void aFlipAnywhereInManySegmentsKeepsTheRunBeforeIt()
    {
        const auto names = *diskWith(100, 9, false, 2048)->list(kFolder);
        for (std::size_t which = 0; which < names.size(); ++which) {
            for (std::size_t at = 3; at < 2048; at += 41) {
                auto disk = diskWith(100, 9, false, 2048);
                disk->bytesOf(pathIn(kFolder, names[which]))[at] ^= std::byte{0x10};
                const std::string where = names[which] + " byte " + std::to_string(at);
                const auto verified = verify(kFolder, *disk);
                const auto report = repair(kFolder, toOut(), *disk);
                QVERIFY2(report && report->wasWhole == verified->ok, where.c_str());
                if (verified->ok)
                    continue;
                // Never less than verify's first finding; more where only a header, a mark or a zero was wrong.
                QVERIFY2(report->lastSequence + 1 >= verified->brokenRecord, where.c_str());
                const bool lostRecords = std::ranges::any_of(report->losses, [](const Loss& loss) { return loss.fromSequence != 0; });
                QVERIFY2(lostRecords || report->lastSequence >= 99, where.c_str());
                QVERIFY2(goesOn(*disk, kOut, 2048, report->lastSequence), where.c_str());
            }
        }
    }

    void missingSegmentsEndTheRun_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<bool>("hasSnapshot");
        QTest::newRow("one in the middle") << 2 << false;
        QTest::newRow("one in the middle, and a snapshot from behind it") << 2 << true;
    }

    void missingSegmentsEndTheRun()
    {
        QFETCH(int, which);
        QFETCH(bool, hasSnapshot);
        auto disk = diskWith(200, 9, true, 2048);
        const auto names = *disk->list(kFolder);
        if (hasSnapshot)
            QVERIFY(writeSnapshot(kFolder, {200, {}, verify(kFolder, *disk)->head}, test::recordBytes(1), *disk));
        const std::uint64_t gone = *segmentOf(names[static_cast<std::size_t>(which)]);
        QVERIFY(disk->remove(pathIn(kFolder, names[static_cast<std::size_t>(which)])));
        const auto report = repair(kFolder, toOut(), *disk);
        QVERIFY(report && !report->wasWhole);
        QCOMPARE(report->lastSequence, gone - 1);
        QCOMPARE(report->losses.front().file, std::string());
        QCOMPARE(report->losses.front().fromSequence, gone);
        QCOMPARE(report->losses.front().toSequence, *segmentOf(names[static_cast<std::size_t>(which + 1)]) - 1);
        const auto behind = std::ranges::find_if(report->losses, [](const Loss& loss) { return loss.toSequence == 200; });
        QVERIFY(behind != report->losses.end());
        QCOMPARE(std::ranges::any_of(report->losses, [](const Loss& loss) { return loss.file.ends_with(".snap"); }), hasSnapshot);
        QVERIFY(report->snapshots.empty());
        QVERIFY(goesOn(*disk, kOut, 2048, gone - 1));
    }

    void withoutAnySegmentNothingCanBeKept()
    {
        auto disk = diskWith(60, 7, true);
        auto& bytes = disk->bytesOf(kOnlySegment);
        std::fill_n(bytes.begin(), 200, std::byte{0xFF});
        const auto before = contentsOf(*disk, kFolder);
        const auto report = repair(kFolder, toOut(), *disk);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, JournalError::Kind::NothingToKeep);
        QVERIFY(contentsOf(*disk, kFolder) == before);
        QVERIFY(!disk->list(kOut));
    }

    void aLostBeginningCostsOnlyItself_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("the first segment is gone, after a clean end") << true << true;
        QTest::newRow("the first segment is gone, after a crash") << true << false;
        QTest::newRow("its header is beyond repair") << false << true;
    }

    void aLostBeginningCostsOnlyItself()
    {
        QFETCH(bool, isRemoved);
        QFETCH(bool, isClosed);
        auto disk = diskWith(200, 9, isClosed, 2048);
        const Head head = verify(kFolder, *disk)->head;
        const Bytes state = test::recordBytes(99);
        const auto names = *disk->list(kFolder);
        const std::uint64_t begin = *segmentOf(names[1]);
        for (const std::uint64_t sequence : {begin - 2, begin + 40})
            QVERIFY(writeSnapshot(kFolder, {sequence, {}, head}, state, *disk));
        if (isRemoved)
            QVERIFY(disk->remove(pathIn(kFolder, names.front())));
        else
            std::fill_n(disk->bytesOf(pathIn(kFolder, names.front())).begin() + 10, 60, std::byte{0xEE});
        const auto before = contentsOf(*disk, kFolder);

        const auto report = repair(kFolder, toOut(), *disk);
        QVERIFY2(report, report ? "" : describe(report.error()).c_str());
        QVERIFY(contentsOf(*disk, kFolder) == before);
        QCOMPARE(report->firstSequence, begin);
        QCOMPARE(report->lastSequence, 200u);
        QVERIFY(report->head != head);
        QCOMPARE(report->losses.front().toSequence, begin - 1);
        QVERIFY(report->restored.front().what.find("a chain of its own") != std::string::npos);
        // A snapshot from before the records that are left has nothing behind it.
        QCOMPARE(report->snapshots, std::vector<std::string>{snapshotName(begin + 40)});
        QVERIFY(verify(kOut, *disk, report->head)->ok);
        QVERIFY(latestSnapshot(kOut, *disk)->snapshot->payload == state);

        auto reader = JournalReader::open(kOut, {}, *disk);
        QVERIFY(reader);
        for (std::uint64_t sequence = begin; sequence <= 200; ++sequence) {
            const auto record = reader->next();
            QVERIFY(record && *record);
            QCOMPARE((*record)->sequence, sequence);
            QVERIFY(std::ranges::equal((*record)->bytes, test::recordBytes(sequence)));
        }
        Journal::Options options;
        options.folder = kOut;
        options.segmentBytes = 2048;
        auto journal = Journal::open(options, test::fixedClock(), *disk);
        QVERIFY(journal);
        QCOMPARE((*journal)->recovery().firstSequence, begin);
        QVERIFY((*journal)->append(test::recordBytes(201)) && (*journal)->close());
        QVERIFY(verify(kOut, *disk)->ok);
    }

    void aMissingSnapshotIsNoDamageAndADamagedOneIsSetAside()
    {
        auto disk = diskWith(60, 7, true);
        const Head head = verify(kFolder, *disk)->head;
        for (const std::uint64_t sequence : {30u, 60u})
            QVERIFY(writeSnapshot(kFolder, {sequence, {}, head}, test::recordBytes(sequence), *disk));
        const std::string path = pathIn(kFolder, snapshotName(60));
        const Bytes whole = disk->bytesOf(path);
        for (std::size_t at = 0; at < whole.size(); ++at) {
            disk->bytesOf(path)[at] ^= std::byte{0x20};
            const auto report = repair(kFolder, toOut(), *disk);
            const std::string where = "byte " + std::to_string(at);
            QVERIFY2(report && !report->wasWhole, where.c_str());
            QCOMPARE(report->lastSequence, 60u);
            QCOMPARE(report->snapshots, std::vector<std::string>{snapshotName(30)});
            QCOMPARE(report->losses.size(), std::size_t{1});
            QCOMPARE(report->losses.front().file, snapshotName(60));
            QCOMPARE(report->losses.front().bytes, whole.size());
            QVERIFY2(latestSnapshot(kOut, *disk)->snapshot->info.sequence == 30, where.c_str());
            removeOut(*disk);
            disk->bytesOf(path) = whole;
        }
        QVERIFY(disk->remove(path));
        QVERIFY(repair(kFolder, toOut(), *disk)->wasWhole);
    }

    void aBrokenChainEndsTheRunBeforeTheCommitConcerned()
    {
        auto disk = diskWith(60, 7, true);
        const auto offsets = frameOffsets(*disk);
        // Record 10 is the second of the second commit; a corrected checksum hides the change from all but the chain.
        auto frame = std::span(disk->bytesOf(kOnlySegment)).subspan(offsets[10], offsets[11] - offsets[10]);
        QCOMPARE(decodeFrameHead(frame).sequence, 10u);
        frame[kFrameHeadBytes] ^= std::byte{1};
        sealFrame(frame, FrameKind::Record, 10);
        const auto report = repair(kFolder, toOut(), *disk);
        QVERIFY(report && !report->wasWhole);
        QCOMPARE(report->lastSequence, 7u);
        QCOMPARE(report->losses.front().fromSequence, 8u);
        QCOMPARE(report->losses.front().toSequence, 60u);
        QVERIFY(readBack(kOut, *disk).allRight);
    }

    void headsFromBeforeTheDamageStillVouchForTheCopy()
    {
        MemoryFileSystem disk;
        auto journal = openJournal(kFolder, kSmallSegment, disk);
        QVERIFY(appendRecords(*journal, 20, 5));
        const Head early = journal->head();
        QVERIFY(appendRecords(*journal, 20, 5));
        journal.reset();
        const auto offsets = frameOffsets(disk);
        disk.bytesOf(kOnlySegment)[offsets[offsets.size() - 8] + 20] ^= std::byte{4};
        const auto report = repair(kFolder, toOut(), disk);
        QVERIFY(report && report->lastSequence > 30);
        QVERIFY(verify(kOut, disk, early)->ok);
    }

    void theNoteTellsEveryRepair()
    {
        auto disk = diskWith(60, 7, true);
        disk->bytesOf(kOnlySegment)[frameOffsets(*disk)[40] + 20] ^= std::byte{1};
        QVERIFY(repair(kFolder, toOut(), *disk));
        disk->bytesOf(pathIn(kOut, segmentName(1)))[frameOffsets(*disk)[10] + 20] ^= std::byte{1};
        RepairOptions again = toOut();
        again.out = "/again";
        const auto second = repair(kOut, again, *disk);
        QVERIFY(second);
        const Bytes note = disk->bytesOf(pathIn("/again", kRepairNote));
        const QByteArray text(reinterpret_cast<const char*>(note.data()), static_cast<qsizetype>(note.size()));
        QCOMPARE(text.count('\n'), 2);
        QVERIFY(text.endsWith(QByteArray("{\"lastSequence\":" + QByteArray::number(quint64(second->lastSequence)) + "}\n")));
    }

    void aFolderThatHoldsSomethingIsNotWrittenInto()
    {
        auto disk = diskWith(60, 7, true);
        disk->bytesOf(kOnlySegment)[300] ^= std::byte{1};
        RepairOptions options = toOut();
        options.out = kFolder + "/";
        const auto report = repair(kFolder, options, *disk);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, JournalError::Kind::NotEmpty);
    }

    void aFullDiskLeavesTheOriginalAsItWas()
    {
        for (std::size_t room = 0; room < 3 * 2048; room += 97) {
            auto disk = diskWith(100, 9, true, 2048);
            const auto names = *disk->list(kFolder);
            disk->bytesOf(pathIn(kFolder, names[2]))[900] ^= std::byte{1};
            const auto before = contentsOf(*disk, kFolder);
            std::size_t used = 0;
            for (const auto& [name, bytes] : before)
                used += bytes.size();
            disk->setCapacity(used + room);
            const auto report = repair(kFolder, toOut(), *disk);
            QVERIFY(!report);
            QCOMPARE(report.error().kind, JournalError::Kind::DiskFull);
            QVERIFY(contentsOf(*disk, kFolder) == before);
            QVERIFY(disk->list(kOut)->empty());
        }
    }

    void aCrashAnywhereInARepairLeavesTheOriginalAsItWas()
    {
        for (std::size_t call = 0;; ++call) {
            auto disk = diskWith(100, 9, true, 2048);
            const auto names = *disk->list(kFolder);
            disk->bytesOf(pathIn(kFolder, names[2]))[900] ^= std::byte{1};
            QVERIFY(disk->syncFolder(kFolder));
            const auto before = contentsOf(*disk, kFolder);
            disk->failCall(call, EIO);
            const auto report = repair(kFolder, toOut(), *disk);
            if (!disk->hasFailed()) {
                QVERIFY(report && call > 8);
                break;
            }
            QVERIFY(!report);
            QVERIFY(contentsOf(*disk, kFolder) == before);
        }
    }
};

JARVIS_TEST(JournalRepairTest)

} // namespace jarvis::journal

#include "repair_test.moc"
