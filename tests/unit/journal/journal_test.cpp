#include "engine/journal/journal.h"

#include "tests/support/memory_file_system.h"
#include "tests/support/test_main.h"
#include "tests/unit/journal/journal_fixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace jarvis::journal {

using test::appendRecords;
using test::openJournal;
using test::readBack;
using test::recordBytes;

/// The writer on a real disk: what a trader's machine does on a good day, and how it says no.
class JournalTest : public QObject {
    Q_OBJECT

private:
    static Journal::Options optionsFor(const std::string& folder)
    {
        Journal::Options options;
        options.folder = folder;
        options.segmentBytes = 64 << 10;
        return options;
    }

    static std::string inside(const QTemporaryDir& dir) { return dir.filePath(QStringLiteral("a/journal")).toStdString(); }

private Q_SLOTS:
    void anEmptyFolderIsANewJournal()
    {
        const QTemporaryDir dir;
        const auto journal = openJournal(inside(dir), 64 << 10);
        QVERIFY(journal);
        QCOMPARE(journal->recovery().records, 0u);
        QCOMPARE(journal->durable(), 0u);
        QCOMPARE(*journal->commit(), 0u);
        const auto report = verify(inside(dir));
        QVERIFY(report && report->ok);
        QCOMPARE(report->records, 0u);
        QCOMPARE(report->segments, 1u);
    }

    void sequencesAreGaplessOverReopening()
    {
        const QTemporaryDir dir;
        for (std::uint64_t round = 0; round < 4; ++round) {
            auto journal = openJournal(inside(dir), 64 << 10);
            QVERIFY(journal);
            QCOMPARE(journal->durable(), round * 25);
            QVERIFY(appendRecords(*journal, 25, 4));
            QCOMPARE(journal->durable(), round * 25 + 25);
            if (round % 2 == 0)
                QVERIFY(journal->close());
        }
        const auto back = readBack(inside(dir));
        QCOMPARE(back.records, 100u);
        QVERIFY(back.allRight && !back.error);
        const auto report = verify(inside(dir));
        QVERIFY(report && report->ok);
        QCOMPARE(report->firstSequence, 1u);
        QCOMPARE(report->lastSequence, 100u);
    }

    void onlyCommittedRecordsSurvive()
    {
        const QTemporaryDir dir;
        {
            auto journal = openJournal(inside(dir), 64 << 10);
            QVERIFY(appendRecords(*journal, 10, 10));
            QCOMPARE(*journal->append(recordBytes(11)), 11u);
            QCOMPARE(journal->appended(), 11u);
            QCOMPARE(journal->durable(), 10u);
        }
        QCOMPARE(openJournal(inside(dir), 64 << 10)->durable(), 10u);
    }

    void aJournalMayBeginAnywhere()
    {
        const QTemporaryDir dir;
        auto options = optionsFor(inside(dir));
        options.firstSequence = 1000;
        {
            auto journal = Journal::open(options, test::fixedClock());
            QVERIFY(journal);
            QCOMPARE((*journal)->durable(), 999u);
            QVERIFY(appendRecords(**journal, 3, 3));
        }
        auto again = Journal::open(optionsFor(inside(dir)), test::fixedClock());
        QVERIFY(again);
        QCOMPARE((*again)->durable(), 1002u);
        QCOMPARE((*again)->recovery().firstSequence, 1000u);
        QCOMPARE(readBack(inside(dir), realFileSystem(), {1000}).records, 3u);
    }

    void segmentsRoll_data()
    {
        QTest::addColumn<quint64>("group");
        QTest::newRow("every record its own commit") << quint64{1};
        QTest::newRow("commits that sometimes end a segment") << quint64{7};
        QTest::newRow("one commit over many segments") << quint64{150};
    }

    void segmentsRoll()
    {
        QFETCH(quint64, group);
        const QTemporaryDir dir;
        {
            auto journal = openJournal(inside(dir), 1024);
            QVERIFY(appendRecords(*journal, 150, group));
            QVERIFY(journal->close());
        }
        const auto report = verify(inside(dir));
        QVERIFY(report && report->ok);
        QCOMPARE(report->records, 150u);
        QVERIFY(report->segments > 8);
        QCOMPARE(readBack(inside(dir)).records, 150u);
        auto journal = openJournal(inside(dir), 1024);
        QCOMPARE(journal->durable(), 150u);
        QCOMPARE(journal->recovery().segments, report->segments);
        QCOMPARE(journal->head(), report->head);
    }

    void theNextSegmentCanBePreparedAhead()
    {
        const QTemporaryDir dir;
        auto journal = openJournal(inside(dir), 2048);
        QVERIFY(journal->prepareNextSegment());
        QVERIFY(journal->prepareNextSegment());
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("a/journal/next.tmp"))));
        QVERIFY(appendRecords(*journal, 40, 5));
        QVERIFY(journal->prepareNextSegment());
        journal.reset();
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("a/journal/next.tmp"))));
        journal = openJournal(inside(dir), 2048);
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("a/journal/next.tmp"))));
        QCOMPARE(readBack(inside(dir)).records, 40u);
    }

    void recordsOfEverySizeThatFits()
    {
        const QTemporaryDir dir;
        auto journal = openJournal(inside(dir), 4096);
        const std::size_t most = journal->recordBytesMax();
        for (const std::size_t size : {std::size_t{0}, std::size_t{1}, most - 1, most, std::size_t{0}})
            QVERIFY(journal->append(test::Bytes(size, std::byte{7})));
        QCOMPARE(journal->append(test::Bytes(most + 1)).error(), Journal::Refusal::TooLarge);
        QCOMPARE(*journal->commit(), 5u);
        const auto report = verify(inside(dir));
        QVERIFY(report && report->ok);
        QCOMPARE(report->records, 5u);
    }

    void aSegmentCanBeClosedAndReopenedAtEveryFillLevel()
    {
        test::MemoryFileSystem disk;
        for (std::uint64_t records = 1; records <= 120; ++records) {
            auto journal = openJournal("/j", 1024, disk);
            QVERIFY(journal);
            QVERIFY(appendRecords(*journal, 1, 1));
            if (records % 3 != 0)
                QVERIFY(appendRecords(*journal, 1, 1));
            if (records % 2 == 0)
                QVERIFY(journal->close());
            const Head head = journal->head();
            journal.reset();
            const auto report = verify("/j", disk);
            QVERIFY2(report->ok, report->reason.c_str());
            QCOMPARE(report->head, head);
        }
    }

    void aFullBufferSaysSo()
    {
        const QTemporaryDir dir;
        auto options = optionsFor(inside(dir));
        options.bufferBytesMax = 1024;
        auto journal = std::move(*Journal::open(options, test::fixedClock()));
        const test::Bytes record(200);
        while (journal->append(record)) {
        }
        QCOMPARE(journal->append(record).error(), Journal::Refusal::BufferFull);
        QCOMPARE(*journal->commit(), 4u);
        QCOMPARE(*journal->append(record), 5u);
    }

    void aSecondWriterIsRefusedWithTheHoldersPid()
    {
        const QTemporaryDir dir;
        const auto first = openJournal(inside(dir), 64 << 10);
        const auto second = Journal::open(optionsFor(inside(dir)), test::fixedClock());
        QVERIFY(!second);
        QCOMPARE(second.error().kind, JournalError::Kind::Locked);
        QCOMPARE(second.error().holderPid, static_cast<std::int64_t>(::getpid()));
        QVERIFY(describe(second.error()).find(std::to_string(::getpid())) != std::string::npos);
    }

    void theLockGoesWithTheWriter()
    {
        const QTemporaryDir dir;
        openJournal(inside(dir), 64 << 10).reset();
        QVERIFY(openJournal(inside(dir), 64 << 10));
    }

    void aFileInPlaceOfTheFolderIsRefused()
    {
        const QTemporaryDir dir;
        QVERIFY(test::replaceContent(dir.filePath(QStringLiteral("a")), QByteArray("x")));
        const auto asParent = Journal::open(optionsFor(inside(dir)), test::fixedClock());
        QVERIFY(!asParent);
        QCOMPARE(asParent.error().kind, JournalError::Kind::NotAFolder);
        const auto asFolder = Journal::open(optionsFor(dir.filePath(QStringLiteral("a")).toStdString()), test::fixedClock());
        QVERIFY(!asFolder);
        QCOMPARE(asFolder.error().kind, JournalError::Kind::NotAFolder);
        QCOMPARE(QString::fromStdString(asFolder.error().file), dir.filePath(QStringLiteral("a")));
    }

    void aFolderThatMayNotBeWrittenIsRefused_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<JournalError::Kind>("kind");
        QTest::newRow("no permission") << EACCES << JournalError::Kind::AccessDenied;
        QTest::newRow("read-only disk") << EROFS << JournalError::Kind::ReadOnly;
        QTest::newRow("full disk") << ENOSPC << JournalError::Kind::DiskFull;
        QTest::newRow("broken disk") << EIO << JournalError::Kind::Io;
    }

    void aFolderThatMayNotBeWrittenIsRefused()
    {
        QFETCH(int, code);
        QFETCH(JournalError::Kind, kind);
        test::MemoryFileSystem disk;
        disk.failCall(0, code);
        const auto journal = Journal::open(optionsFor("/j"), test::fixedClock(), disk);
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, kind);
        QCOMPARE(journal.error().file, std::string("/j/LOCK"));
    }

    void segmentLengthsOutOfBoundsAreRefused_data()
    {
        QTest::addColumn<quint64>("bytes");
        QTest::addColumn<quint64>("allowed");
        QTest::newRow("zero") << quint64{0} << quint64{kSegmentBytesMin};
        QTest::newRow("one less than the least") << quint64{kSegmentBytesMin - 1} << quint64{kSegmentBytesMin};
        QTest::newRow("one more than the most") << quint64{kSegmentBytesMax + 1} << quint64{kSegmentBytesMax};
    }

    void segmentLengthsOutOfBoundsAreRefused()
    {
        QFETCH(quint64, bytes);
        QFETCH(quint64, allowed);
        const QTemporaryDir dir;
        auto options = optionsFor(inside(dir));
        options.segmentBytes = bytes;
        const auto journal = Journal::open(options, test::fixedClock());
        QVERIFY(!journal);
        QCOMPARE(journal.error().kind, JournalError::Kind::BadOption);
        QCOMPARE(journal.error().number, bytes);
        QCOMPARE(journal.error().allowed, allowed);
    }

    void foreignFilesAreLeftAlone()
    {
        const QTemporaryDir dir;
        QDir().mkpath(QString::fromStdString(inside(dir)));
        const QString note = dir.filePath(QStringLiteral("a/journal/notes.txt"));
        QVERIFY(test::replaceContent(note, QByteArray("mine")));
        openJournal(inside(dir), 64 << 10).reset();
        QCOMPARE(test::contentOf(note), QByteArray("mine"));
    }
};

JARVIS_TEST(JournalTest)

} // namespace jarvis::journal

#include "journal_test.moc"
