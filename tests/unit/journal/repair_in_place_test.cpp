#include "engine/journal/repair.h"

#include "tests/support/test_main.h"
#include "tests/unit/journal/journal_fixture.h"

#include <QDir>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

namespace jarvis::journal {

using test::contentOf;
using test::openJournal;

namespace {

/// The real disk until the process is killed: from the n-th changing call on, nothing reaches it any more.
class DyingDisk final : public FileSystem {
public:
    explicit DyingDisk(std::size_t callsLeft) : m_callsLeft(callsLeft) {}

    bool hasDied() const { return m_hasDied; }
    bool canExchange = true;

    IoResult<std::unique_ptr<File>> open(const std::string& path, Open mode) override
    {
        if (mode != Open::Read && dies())
            return dead();
        auto file = realFileSystem().open(path, mode);
        if (!file)
            return file;
        return std::unique_ptr<File>(std::make_unique<DyingFile>(*this, std::move(*file)));
    }
    IoResult<std::vector<std::string>> list(const std::string& folder) override { return realFileSystem().list(folder); }
    IoResult<void> makeFolder(const std::string& folder) override { return dies() ? dead() : realFileSystem().makeFolder(folder); }
    IoResult<void> rename(const std::string& from, const std::string& to) override { return dies() ? dead() : realFileSystem().rename(from, to); }
    IoResult<void> exchange(const std::string& one, const std::string& other) override
    {
        if (!canExchange)
            return Unexpected(IoError{EINVAL, "renameat2"});
        return dies() ? dead() : realFileSystem().exchange(one, other);
    }
    IoResult<void> remove(const std::string& path) override { return dies() ? dead() : realFileSystem().remove(path); }
    IoResult<void> syncFolder(const std::string& folder) override { return dies() ? dead() : realFileSystem().syncFolder(folder); }
    Expected<std::unique_ptr<FileLock>, LockRefusal> lock(const std::string& path) override { return realFileSystem().lock(path); }

private:
    class DyingFile final : public File {
    public:
        DyingFile(DyingDisk& disk, std::unique_ptr<File> file) : m_disk(disk), m_file(std::move(file)) {}
        IoResult<std::uint64_t> size() override { return m_file->size(); }
        IoResult<std::size_t> read(std::uint64_t offset, std::span<std::byte> into) override { return m_file->read(offset, into); }
        IoResult<void> write(std::uint64_t offset, std::span<const std::byte> bytes) override
        {
            if (!m_disk.dies())
                return m_file->write(offset, bytes);
            static_cast<void>(m_file->write(offset, bytes.first(bytes.size() / 2)));
            return dead();
        }
        IoResult<void> reserve(std::uint64_t bytes) override { return m_disk.dies() ? dead() : m_file->reserve(bytes); }
        IoResult<void> sync() override { return m_disk.dies() ? dead() : m_file->sync(); }

    private:
        DyingDisk& m_disk;
        std::unique_ptr<File> m_file;
    };

    static Unexpected<IoError> dead() { return Unexpected(IoError{EIO, "killed"}); }
    bool dies()
    {
        m_hasDied = m_hasDied || m_callsLeft == 0;
        m_callsLeft -= m_callsLeft > 0 ? 1 : 0;
        return m_hasDied;
    }

    std::size_t m_callsLeft;
    bool m_hasDied = false;
};

/// The records' files; LOCK and the prepared segment are the writer's own business.
QMap<QString, QByteArray> recordsIn(const QString& folder)
{
    QMap<QString, QByteArray> contents;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo& info : files)
        if (info.fileName() != QLatin1String("LOCK"))
            contents[info.fileName()] = contentOf(info.filePath());
    return contents;
}

RepairOptions inPlace()
{
    RepairOptions options;
    options.stamp = "20261121T134500Z";
    return options;
}

} // namespace

/// A repair that takes the damaged journal's place, on a real disk.
class JournalRepairInPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        auto journal = openJournal(journalFolder(), 4096);
        QVERIFY(journal && test::appendRecords(*journal, 100, 9) && journal->close());
        journal.reset();
        const QString segment = m_folder->filePath(QStringLiteral("journal/00000000000000000001.seg"));
        QByteArray bytes = contentOf(segment);
        bytes[900] = static_cast<char>(bytes[900] ^ 1);
        QVERIFY(test::replaceContent(segment, bytes));
        m_before = recordsIn(at("journal"));
    }

    void cleanup() { m_folder.reset(); }

    void theTwoChangeNames_data()
    {
        QTest::addColumn<bool>("canExchange");
        QTest::newRow("in one step") << true;
        QTest::newRow("on a disk that needs two") << false;
    }

    void theTwoChangeNames()
    {
        QFETCH(bool, canExchange);
        DyingDisk disk(100'000);
        disk.canExchange = canExchange;
        const auto report = repair(journalFolder() + "/", inPlace(), disk);
        QVERIFY2(report, report ? "" : describe(report.error()).c_str());
        QCOMPARE(report->repaired, journalFolder());
        QCOMPARE(report->damaged, journalFolder() + ".damaged-20261121T134500Z");
        QVERIFY(recordsIn(at("journal.damaged-20261121T134500Z")) == m_before);
        QVERIFY(verify(journalFolder())->ok);
        QCOMPARE(test::readBack(journalFolder()).records, report->lastSequence);
        QVERIFY(openJournal(journalFolder(), 4096));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
    }

    void aRunningEngineIsNotDisturbed()
    {
        const auto lock = realFileSystem().lock(pathIn(journalFolder(), kLockName));
        QVERIFY(lock);
        const auto report = repair(journalFolder(), inPlace());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, JournalError::Kind::Locked);
        QVERIFY(recordsIn(at("journal")) == m_before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }

    /// Killed before any of its calls: the damaged files are whole, under their old name until the repaired journal has it.
    void aKillAnywhereLosesNothing()
    {
        bool everSwapped = false;
        for (std::size_t calls = 0;; ++calls) {
            DyingDisk disk(calls);
            const auto report = repair(journalFolder(), inPlace(), disk);
            const bool isOriginal = recordsIn(at("journal")) == m_before;
            QVERIFY(isOriginal || verify(journalFolder())->ok);
            QVERIFY(isOriginal || recordsIn(at("journal.repairing-20261121T134500Z")) == m_before
                || recordsIn(at("journal.damaged-20261121T134500Z")) == m_before);
            everSwapped = everSwapped || !isOriginal;
            if (!disk.hasDied()) {
                QVERIFY(report && calls > 5);
                break;
            }
            QVERIFY(!report);
            cleanup();
            init();
        }
        QVERIFY(everSwapped);
    }

private:
    QString at(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    std::string journalFolder() const { return m_folder->filePath(QStringLiteral("journal")).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QMap<QString, QByteArray> m_before;
};

JARVIS_TEST(JournalRepairInPlaceTest)

} // namespace jarvis::journal

#include "repair_in_place_test.moc"
