#include "app/diagnostics/bundle.h"
#include "app/diagnostics/log_lines.h"
#include "engine/base/black_box.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <string>

namespace jarvis {

using namespace diagnostics;

/// The log as it is read back, and the bundle as a third party's tar reads it.
class BundleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesOfTheLogAreReadAndOthersAreKeptWhole()
    {
        const LogLine line = parseLogLine("2026-11-22T01:02:03.004Z warning [io] a [bracket] and: words");
        QCOMPARE(line.level, std::string("warning"));
        QCOMPARE(line.thread, std::string("io"));
        QCOMPARE(line.text, std::string("a [bracket] and: words"));
        for (const char* other : {"", "words", "{\"at\":\"…\"}", "2026 warning [io", "a b [c] d"}) {
            const LogLine kept = parseLogLine(other);
            QVERIFY(kept.level.empty());
            QCOMPARE(kept.text, std::string(other));
        }
    }
    void theTailBeginsWithAWholeLineAndReachesIntoTheFileBefore()
    {
        const QTemporaryDir folder;
        write(folder, "jarvis.1.log", "2026-01-01T00:00:00.000Z info [gui] older\n");
        write(folder, "jarvis.log", "2026-01-02T00:00:00.000Z info [gui] newer\n");
        const auto lines = readLogTail(folder.path().toStdString(), 4096);
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(lines[0].text, std::string("older"));
        write(folder, "long", QByteArray("first line\nsecond line\n"));
        QCOMPARE(readTail(folder.filePath(QStringLiteral("long")).toStdString(), 15), std::string("second line\n"));
        QCOMPARE(readTail(folder.filePath(QStringLiteral("long")).toStdString(), 1'000), std::string("first line\nsecond line\n"));
        QVERIFY(readTail(folder.filePath(QStringLiteral("none")).toStdString(), 15).empty());
        QVERIFY(readLogTail("/nowhere", 15).empty());
    }
    void aBundleHasEverythingButSecrets()
    {
        const QTemporaryDir folder;
        const QByteArray secret = "apiSecret=NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP1e3UZjInClVN65XAbvqqM6A7H5fATj0j";
        write(folder, "jarvis.log", "2026-01-02T00:00:00.000Z info [gui] fine\n2026-01-02T00:00:01.000Z info [gui] " + secret + "\n");
        write(folder, "jarvis.conf", "theme = dark\n" + secret + "\n");
        QDir(folder.path()).mkdir(QStringLiteral("crashes"));
        write(folder, "crashes/crash-1700000000-7.txt", "program: jarvis 1\nsignal: SIGSEGV\n" + secret + "\n");
        const auto parts = diagnosticParts({folder.path().toStdString(), folder.filePath(QStringLiteral("crashes")).toStdString(),
            folder.filePath(QStringLiteral("jarvis.conf")).toStdString(), "qt: 6\n", {}});
        const std::string path = folder.filePath(QStringLiteral("bundle.tar.gz")).toStdString();
        QVERIFY(writeBundle(path, parts));
        QProcess tar;
        tar.start(QStringLiteral("tar"), {QStringLiteral("-xzvf"), QString::fromStdString(path), QStringLiteral("-C"), folder.path()});
        QVERIFY(tar.waitForFinished() && tar.exitCode() == 0);
        const QDir unpacked(folder.filePath(QStringLiteral("jarvis-diagnostics")));
        QCOMPARE(unpacked.entryList(QDir::Files), (QStringList{QStringLiteral("crash-1700000000-7.txt"), QStringLiteral("facts.txt"),
                                                      QStringLiteral("jarvis.conf"), QStringLiteral("jarvis.log"), QStringLiteral("missing.txt")}));
        QVERIFY(read(unpacked.filePath(QStringLiteral("jarvis.log"))).contains("fine"));
        QCOMPARE(read(unpacked.filePath(QStringLiteral("missing.txt"))), QByteArray("audit.txt\n"));
        for (const QString& name : unpacked.entryList(QDir::Files))
            QVERIFY2(!read(unpacked.filePath(name)).contains("NhqPtmdSJYdKjVHj"), qPrintable(name));
        QCOMPARE(QFileInfo(QString::fromStdString(path)).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    void aBundleThatCannotBeWrittenIsToldAndLeavesNothing()
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkpath(QStringLiteral("taken/inside"));
        for (const QString& path : {QStringLiteral("/nowhere/at/all.tar.gz"), folder.filePath(QStringLiteral("taken"))}) {
            const auto written = writeBundle(path.toStdString(), {{"a", "b"}});
            QVERIFY(!written && QString::fromStdString(written.error()).contains(path));
            QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
        }
    }
    void theBlackBoxKeepsTheNewestLinesWhole()
    {
        for (int i = 0; i < 1'000; ++i)
            blackbox::note("line " + std::to_string(i) + std::string(i == 999 ? 2'000 : 0, 'x'));
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("box")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        blackbox::dump(file.handle());
        const QList<QByteArray> lines = read(file.fileName()).split('\n');
        QCOMPARE(lines.size(), 201); // the last one ends
        QCOMPARE(lines.front(), QByteArray("line 800"));
        QVERIFY(lines[199].startsWith("line 999x") && lines[199].size() == 400);
    }

private:
    static void write(const QTemporaryDir& folder, const char* name, const QByteArray& text)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

JARVIS_TEST(BundleTest)

} // namespace jarvis

#include "bundle_test.moc"
