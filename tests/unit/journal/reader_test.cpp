#include "engine/journal/reader.h"

#include "tests/support/memory_file_system.h"
#include "tests/support/test_main.h"
#include "tests/unit/journal/journal_fixture.h"

#include <QTemporaryDir>
#include <QTest>

namespace jarvis::journal {

using test::appendRecords;
using test::MemoryFileSystem;
using test::openJournal;
using test::readBack;

class JournalReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsARange_data()
    {
        QTest::addColumn<quint64>("from");
        QTest::addColumn<quint64>("upTo");
        QTest::addColumn<quint64>("records");
        QTest::newRow("all of it") << quint64{1} << quint64{UINT64_MAX} << quint64{200};
        QTest::newRow("from the middle of a segment") << quint64{123} << quint64{UINT64_MAX} << quint64{78};
        QTest::newRow("up to a record") << quint64{1} << quint64{17} << quint64{17};
        QTest::newRow("one record") << quint64{99} << quint64{99} << quint64{1};
        QTest::newRow("the last") << quint64{200} << quint64{200} << quint64{1};
        QTest::newRow("behind the last") << quint64{201} << quint64{UINT64_MAX} << quint64{0};
        QTest::newRow("an empty range") << quint64{50} << quint64{49} << quint64{0};
    }

    void readsARange()
    {
        QFETCH(quint64, from);
        QFETCH(quint64, upTo);
        QFETCH(quint64, records);
        MemoryFileSystem disk;
        QVERIFY(appendRecords(*openJournal("/j", 2048, disk), 200, 6));
        const auto back = readBack("/j", disk, {from, upTo});
        QVERIFY(back.allRight && !back.error);
        QCOMPARE(back.records, records);
    }

    void mayRunBesideTheWriter()
    {
        const QTemporaryDir dir;
        const std::string folder = dir.path().toStdString();
        auto journal = openJournal(folder, 2048);
        QVERIFY(appendRecords(*journal, 50, 6));
        const auto back = readBack(folder, realFileSystem(), {1, journal->durable()});
        QVERIFY(back.allRight && !back.error);
        QCOMPARE(back.records, 50u);
        QVERIFY(appendRecords(*journal, 50, 6));
        QCOMPARE(readBack(folder, realFileSystem(), {51, journal->durable()}).records, 50u);
    }

    void endsAtATornTailAndSaysHowMuchThereIs()
    {
        MemoryFileSystem disk;
        QVERIFY(appendRecords(*openJournal("/j", 2048, disk), 5, 5));
        auto& bytes = disk.bytesOf("/j/00000000000000000001.seg");
        bytes.resize(600);
        std::fill_n(bytes.end() - 10, 10, std::byte{3});
        auto reader = JournalReader::open("/j", {}, disk);
        QVERIFY(reader);
        for (int i = 0; i < 5; ++i)
            QVERIFY(*reader->next());
        const auto end = reader->next();
        QVERIFY(end && !*end);
        QVERIFY(reader->tornBytes() >= 10);
    }

    void damageIsAnErrorAndStaysOne()
    {
        MemoryFileSystem disk;
        QVERIFY(appendRecords(*openJournal("/j", 4096, disk), 20, 5));
        disk.bytesOf("/j/00000000000000000001.seg")[150] ^= std::byte{1};
        auto reader = JournalReader::open("/j", {}, disk);
        QVERIFY(reader);
        for (int i = 0; i < 3; ++i) {
            const auto record = reader->next();
            QVERIFY(!record);
            QCOMPARE(record.error().fault, Fault::Checksum);
            QCOMPARE(record.error().record, 1u);
        }
    }

    void aMissingFolderIsNamed()
    {
        const auto reader = JournalReader::open("/nowhere/at/all");
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, JournalError::Kind::NotFound);
        QCOMPARE(reader.error().file, std::string("/nowhere/at/all"));
    }
};

JARVIS_TEST(JournalReaderTest)

} // namespace jarvis::journal

#include "reader_test.moc"
