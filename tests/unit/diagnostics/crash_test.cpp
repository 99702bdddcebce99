#include "app/diagnostics/crash_handler.h"
#include "app/diagnostics/crash_reports.h"
#include "engine/base/black_box.h"
#include "engine/base/check.h"
#include "engine/base/logging.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>
#include <string>
#include <thread>

namespace jarvis {

using diagnostics::CrashReports;

/// A program that crashes leaves a report, ends by the same signal, and takes nothing else with it.
class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("A sanitizer takes the signals for itself.");
#endif
    }
    void eachWayToCrashIsWrittenDownWithTheLog_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("said");
        QTest::newRow("memory") << 0 << SIGSEGV << QStringLiteral("SIGSEGV");
        QTest::newRow("a check") << 1 << SIGABRT << QStringLiteral("CHECK failed: 1 == 2");
        QTest::newRow("an exception") << 2 << SIGABRT << QStringLiteral("Nobody caught the exception: out of luck");
        QTest::newRow("arithmetic") << 3 << SIGFPE << QStringLiteral("SIGFPE");
        QTest::newRow("a thread") << 4 << SIGSEGV << QStringLiteral("thread: unlucky");
    }
    void eachWayToCrashIsWrittenDownWithTheLog()
    {
        QFETCH(int, how);
        QFETCH(int, signal);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        QCOMPARE(endOf(folder.path(), how), signal);
        const auto reports = CrashReports(folder.path().toStdString()).unseen();
        QCOMPARE(reports.size(), std::size_t{1});
        const QString text = QString::fromStdString(reports.front().text);
        QCOMPARE(reports.front().program, std::string("victim 1.2"));
        QVERIFY2(text.contains(said), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("the last thing it said")));
        QVERIFY(text.section(QStringLiteral("stack:"), 1).section(QStringLiteral("log:"), 0, 0).count(QLatin1Char('\n')) > 2);
        const QFileInfo file(QString::fromStdString(reports.front().file));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    void whatWasSeenIsKeptButNotShownAgainAndOldOnesGo()
    {
        const QTemporaryDir folder;
        const CrashReports reports(folder.path().toStdString());
        for (int i = 0; i < 5; ++i)
            write(folder, QStringLiteral("crash-%1-7.txt").arg(1'700'000'000 + i), "program: jarvis\nsignal: SIGSEGV\n");
        write(folder, QStringLiteral("notes.txt"), "mine");
        write(folder, QStringLiteral("crash-99999999999999999999-7.txt"), "nonsense");
        write(folder, QStringLiteral("crash-.txt"), "nonsense");
        auto unseen = reports.unseen();
        QCOMPARE(unseen.size(), std::size_t{5});
        QVERIFY(unseen[0].time > unseen[1].time);
        reports.noteSeen(unseen.front());
        QCOMPARE(reports.unseen().size(), std::size_t{4});
        QCOMPARE(reports.files().size(), std::size_t{5});
        reports.forgetAllBut(2);
        QCOMPARE(reports.files().size(), std::size_t{2});
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("notes.txt"))));
    }
    void whereNoFolderCanBeThereIsNoReportAndNoHarm()
    {
        QVERIFY(!diagnostics::reportCrashesTo("/proc/nowhere/crashes", "victim"));
        QVERIFY(CrashReports("/proc/nowhere/crashes").unseen().empty());
    }

private:
    /// The signal that a child ended by which crashed in such a way.
    static int endOf(const QString& folder, int how)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            for (const int signal : {SIGSEGV, SIGABRT, SIGFPE}) // what the test program does with them is not of this one
                std::signal(signal, SIG_DFL);
            ::close(STDERR_FILENO);
            crash(folder.toStdString(), how);
            ::_exit(0);
        }
        int status = 0;
        CHECK(::waitpid(child, &status, 0) == child);
        return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    }
    static void crash(const std::string& folder, int how)
    {
        CHECK(diagnostics::reportCrashesTo(folder, "victim 1.2"));
        blackbox::note("the last thing it said");
        switch (how) {
        case 0: return touch(nullptr);
        case 1: CHECK(1 == 2); return;
        case 2: return failForGood();
        case 3: ::raise(SIGFPE); return;
        default:
            std::thread([] {
                logging::nameThread("unlucky");
                touch(nullptr);
            }).join();
        }
    }
    static void touch(volatile int* where) { *where = 1; }
    static void fail() { throw std::runtime_error("out of luck"); }
    static void failForGood() noexcept { fail(); }
    static void write(const QTemporaryDir& folder, const QString& name, const QByteArray& text)
    {
        QFile file(folder.filePath(name));
        CHECK(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
};

JARVIS_TEST(CrashTest)

} // namespace jarvis

#include "crash_test.moc"
