#include "engine/journal/verify.h"

#include "engine/journal/snapshot.h"
#include "tests/support/memory_file_system.h"
#include "tests/support/test_main.h"
#include "tests/unit/journal/journal_fixture.h"

#include <QTest>

#include <set>

namespace jarvis::journal {

using test::appendRecords;
using test::MemoryFileSystem;
using test::openJournal;

class JournalVerifyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhatThereIs()
    {
        MemoryFileSystem disk;
        auto journal = openJournal("/j", 2048, disk);
        QVERIFY(appendRecords(*journal, 100, 6));
        const auto report = verify("/j", disk);
        QVERIFY(report && report->ok);
        QCOMPARE(report->records, 100u);
        QCOMPARE(report->firstSequence, 1u);
        QCOMPARE(report->lastSequence, 100u);
        QCOMPARE(report->bytes, report->segments * 2048);
        QCOMPARE(report->head, journal->head());
        QCOMPARE(report->tornBytes, 0u);
        QVERIFY(report->reason.empty());
    }

    void statAgreesWithVerify()
    {
        MemoryFileSystem disk;
        auto journal = openJournal("/j", 2048, disk);
        QVERIFY(appendRecords(*journal, 100, 6));
        QVERIFY(writeSnapshot("/j", {90, {}, journal->head()}, test::recordBytes(1), disk));
        const auto report = verify("/j", disk);
        const auto numbers = stat("/j", disk);
        QVERIFY(report && numbers);
        QCOMPARE(numbers->segments.size(), report->segments);
        QCOMPARE(numbers->records, report->records);
        QCOMPARE(numbers->firstSequence, report->firstSequence);
        QCOMPARE(numbers->lastSequence, report->lastSequence);
        QCOMPARE(numbers->bytes, report->bytes);
        QCOMPARE(numbers->head, report->head);
        QCOMPARE(numbers->segments.front().createdAt, test::fixedClock().now());
        QCOMPARE(numbers->segments.front().lastSequence + 1, numbers->segments[1].firstSequence);
        QCOMPARE(numbers->segments.back().lastSequence, 100u);
        QCOMPARE(numbers->snapshots.size(), std::size_t{1});
        QCOMPARE(numbers->snapshots.front().sequence, 90u);
    }

    void anEmptyFolderIsFine()
    {
        MemoryFileSystem disk;
        QVERIFY(disk.makeFolder("/j"));
        const auto report = verify("/j", disk);
        QVERIFY(report && report->ok);
        QCOMPARE(report->segments, 0u);
        QCOMPARE(stat("/j", disk)->records, 0u);
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const auto report = verify("/nowhere/at/all");
        QVERIFY(!report);
        QCOMPARE(report.error().kind, JournalError::Kind::NotFound);
        QVERIFY(!stat("/nowhere/at/all"));
    }

    void theHeadChangesWithEveryCommitAndSurvivesReopening()
    {
        MemoryFileSystem disk;
        auto journal = openJournal("/j", 4096, disk);
        std::set<std::string> seen{toHex(journal->head().chain)};
        for (int i = 0; i < 20; ++i) {
            QVERIFY(appendRecords(*journal, 2, 2));
            QVERIFY(seen.insert(toHex(journal->head().chain)).second);
            const Head head = journal->head();
            journal.reset();
            journal = openJournal("/j", 4096, disk);
            QCOMPARE(journal->head(), head);
        }
    }

    void everyHeadEverGivenOutIsFoundAgain()
    {
        MemoryFileSystem disk;
        std::vector<Head> heads;
        {
            auto journal = openJournal("/j", 2048, disk);
            for (int i = 0; i < 40; ++i) {
                heads.push_back(journal->head());
                QVERIFY(appendRecords(*journal, 3, 3));
            }
        }
        for (const Head& head : heads)
            QVERIFY(verify("/j", disk, head)->ok);
        heads.back().chain[5] ^= std::byte{1};
        QCOMPARE(verify("/j", disk, heads.back())->error->fault, Fault::Chain);
    }

    void aJournalWithoutItsEndIsFoundByItsSnapshot()
    {
        MemoryFileSystem disk;
        auto journal = openJournal("/j", 4096, disk);
        QVERIFY(appendRecords(*journal, 5, 5));
        const auto half = disk.bytesOf("/j/00000000000000000001.seg");
        QVERIFY(appendRecords(*journal, 5, 5));
        QVERIFY(writeSnapshot("/j", {10, {}, journal->head()}, test::recordBytes(1), disk));
        journal.reset();
        QVERIFY(verify("/j", disk)->ok);

        disk.bytesOf("/j/00000000000000000001.seg") = half;
        const auto report = verify("/j", disk);
        QVERIFY(!report->ok);
        QCOMPARE(report->error->fault, Fault::AheadOfJournal);
        QCOMPARE(report->brokenRecord, 10u);
        // And the writer does not give out those sequences a second time.
        QVERIFY(!openJournal("/j", 4096, disk));
    }

    void aRewrittenPastIsFoundByASnapshot()
    {
        MemoryFileSystem ours;
        MemoryFileSystem rewritten;
        auto journal = openJournal("/j", 4096, ours);
        auto other = openJournal("/j", 4096, rewritten);
        QVERIFY(appendRecords(*journal, 10, 5));
        QVERIFY(appendRecords(*other, 4, 5));
        QVERIFY(other->append(test::recordBytes(99)));
        QVERIFY(other->commit());
        QVERIFY(appendRecords(*other, 5, 5));
        QVERIFY(writeSnapshot("/j", {10, {}, journal->head()}, test::recordBytes(1), ours));
        ours.bytesOf("/j/00000000000000000001.seg") = rewritten.bytesOf("/j/00000000000000000001.seg");
        const auto report = verify("/j", ours);
        QVERIFY(!report->ok);
        QCOMPARE(report->error->fault, Fault::Chain);
        QCOMPARE(report->brokenSegment, snapshotName(10));
    }

    void errorsSayWhereAndWhatWouldBeRight_data()
    {
        QTest::addColumn<JournalError::Kind>("kind");
        QTest::addColumn<QString>("advice");
        using Kind = JournalError::Kind;
        QTest::newRow("not found") << Kind::NotFound << QStringLiteral("Name a folder that holds a journal");
        QTest::newRow("not a folder") << Kind::NotAFolder << QStringLiteral("Name a folder");
        QTest::newRow("access denied") << Kind::AccessDenied << QStringLiteral("Give this user the right");
        QTest::newRow("read-only") << Kind::ReadOnly << QStringLiteral("Mount it writable");
        QTest::newRow("disk full") << Kind::DiskFull << QStringLiteral("Free some space");
        QTest::newRow("I/O error") << Kind::Io << QStringLiteral("until the journal is opened again");
        QTest::newRow("locked") << Kind::Locked << QStringLiteral("End that one first");
        QTest::newRow("damaged") << Kind::Damaged << QStringLiteral("Restore this file from a backup");
        QTest::newRow("bad option") << Kind::BadOption << QStringLiteral("the nearest allowed is");
        QTest::newRow("key needed") << Kind::KeyNeeded << QStringLiteral("Give the pass phrase");
        QTest::newRow("wrong key") << Kind::WrongKey << QStringLiteral("Give the one that it was begun with");
        QTest::newRow("not encrypted") << Kind::NotEncrypted << QStringLiteral("Leave the key out");
        QTest::newRow("nothing to keep") << Kind::NothingToKeep << QStringLiteral("Restore the folder from a backup");
        QTest::newRow("not empty") << Kind::NotEmpty << QStringLiteral("Name a folder that does not exist yet");
        QTest::newRow("snapshot too far ahead") << Kind::TooFarAhead << QStringLiteral("is durable");
    }

    void errorsSayWhereAndWhatWouldBeRight()
    {
        QFETCH(JournalError::Kind, kind);
        QFETCH(QString, advice);
        JournalError error;
        error.kind = kind;
        error.file = "/data/journal/x";
        const QString text = QString::fromStdString(describe(error));
        QVERIFY2(text.contains(advice), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("/data/journal/x")), qPrintable(text));
    }
};

JARVIS_TEST(JournalVerifyTest)

} // namespace jarvis::journal

#include "verify_test.moc"
