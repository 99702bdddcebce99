#include "engine/base/random.h"
#include "engine/journal/journal.h"
#include "tests/support/memory_file_system.h"
#include "tests/support/test_main.h"
#include "tests/unit/journal/journal_fixture.h"

#include <QTest>

namespace jarvis::journal {

using test::appendRecords;
using test::MemoryFileSystem;
using test::openJournal;
using test::readBack;
using test::recordBytes;

/// The disk fails at every call that a busy journal makes, in turn.
class JournalFaultTest : public QObject {
    Q_OBJECT

private:
    static constexpr std::uint64_t kSegment = 2048;

    static Journal::Options optionsHere()
    {
        Journal::Options options;
        options.folder = "/j";
        options.segmentBytes = kSegment;
        return options;
    }

    /// Appends and commits until something fails; says up to where it was told "durable".
    static std::uint64_t workUntilFailure(Journal& journal, std::uint64_t records)
    {
        while (journal.durable() < records && appendRecords(journal, 3, 3)) {
        }
        return journal.durable();
    }

private Q_SLOTS:
    void everyFailingCallStopsTheAcknowledgements_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<JournalError::Kind>("kind");
        QTest::newRow("the disk breaks") << EIO << JournalError::Kind::Io;
        QTest::newRow("the disk is full") << ENOSPC << JournalError::Kind::DiskFull;
        QTest::newRow("the disk becomes read-only") << EROFS << JournalError::Kind::ReadOnly;
    }

    void everyFailingCallStopsTheAcknowledgements()
    {
        QFETCH(int, code);
        QFETCH(JournalError::Kind, kind);
        constexpr std::uint64_t kRecords = 90;
        for (std::size_t call = 0;; ++call) {
            MemoryFileSystem disk;
            disk.failCall(call, code);
            auto opened = Journal::open(optionsHere(), test::fixedClock(), disk);
            std::uint64_t acknowledged = 0;
            if (!opened) {
                QCOMPARE(opened.error().kind, kind);
            } else {
                Journal& journal = **opened;
                acknowledged = workUntilFailure(journal, kRecords);
                if (!disk.hasFailed())
                    break;
                // Dead, and it stays dead, although the disk would work again; and no sync is tried a second time.
                QVERIFY(journal.failure());
                QCOMPARE(journal.failure()->kind, kind);
                QCOMPARE(journal.append(recordBytes(1)).error(), Journal::Refusal::Dead);
                const auto again = journal.commit();
                QVERIFY(!again);
                QCOMPARE(again.error().kind, kind);
                QVERIFY(!journal.close());
                QCOMPARE(journal.durable(), acknowledged);
                QCOMPARE(disk.syncsAfterFailure(), std::size_t{0});
                opened->reset();
            }
            // With the page cache still there, and after a power cut too.
            for (const bool powerCut : {false, true}) {
                Random random(call);
                if (powerCut)
                    disk.crash(MemoryFileSystem::Crash::LosesAll, random);
                auto reopened = openJournal("/j", kSegment, disk);
                QVERIFY2(reopened, std::to_string(call).c_str());
                QVERIFY(reopened->durable() >= acknowledged);
                acknowledged = reopened->durable();
                QVERIFY(appendRecords(*reopened, 5, 2));
                acknowledged += 5;
                reopened.reset();
                const auto back = readBack("/j", disk);
                QVERIFY(back.allRight && !back.error);
                QCOMPARE(back.records, acknowledged);
                QVERIFY(verify("/j", disk)->ok);
            }
        }
    }

    void whatTheCacheShowsAfterAFailedSyncIsWrittenAgainBeforeItIsTrusted()
    {
        MemoryFileSystem disk;
        auto journal = openJournal("/j", kSegment, disk);
        QVERIFY(appendRecords(*journal, 4, 4));
        QVERIFY(journal->append(recordBytes(5)));
        disk.failCall(1, EIO);
        QVERIFY(!journal->commit());
        journal.reset();

        // Record 5 is in the cache and believed clean; the disk does not have it.
        journal = openJournal("/j", kSegment, disk);
        QCOMPARE(journal->durable(), 5u);
        journal.reset();
        Random random(1);
        disk.crash(MemoryFileSystem::Crash::LosesAll, random);
        QCOMPARE(openJournal("/j", kSegment, disk)->durable(), 5u);
    }

    void aFullDiskIsNoticedBeforeAnythingIsAcknowledged()
    {
        MemoryFileSystem disk;
        disk.setCapacity(3 * kSegment);
        auto journal = openJournal("/j", kSegment, disk);
        QVERIFY(journal);
        const std::uint64_t acknowledged = workUntilFailure(*journal, 10'000);
        QVERIFY(acknowledged > 20 && acknowledged < 200);
        QCOMPARE(journal->failure()->kind, JournalError::Kind::DiskFull);
        journal.reset();

        QVERIFY(verify("/j", disk)->ok);
        QVERIFY(readBack("/j", disk).records >= acknowledged);
        // With room again it goes on.
        disk.setCapacity(30 * kSegment);
        journal = openJournal("/j", kSegment, disk);
        QVERIFY(journal);
        QVERIFY(appendRecords(*journal, 20, 3));
    }

    void preparingAheadWarnsOfAFullDiskWhileThereIsStillRoom()
    {
        MemoryFileSystem disk;
        auto journal = openJournal("/j", kSegment, disk);
        disk.setCapacity(kSegment);
        const auto prepared = journal->prepareNextSegment();
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().kind, JournalError::Kind::DiskFull);
        QVERIFY(!journal->failure());
        QVERIFY(appendRecords(*journal, 3, 3));
        disk.setCapacity(4 * kSegment);
        QVERIFY(journal->prepareNextSegment());
    }

    void aDiskTooSmallForOneSegmentIsRefusedAtTheStart()
    {
        MemoryFileSystem disk;
        disk.setCapacity(kSegment - 1);
        const auto journal = Journal::open(optionsHere(), test::fixedClock(), disk);
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, JournalError::Kind::DiskFull);
    }
};

JARVIS_TEST(JournalFaultTest)

} // namespace jarvis::journal

#include "fault_test.moc"
