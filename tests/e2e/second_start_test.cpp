#include "tests/support/test_main.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace jarvis {
namespace {

/// `jarvis` as a desktop starts it, without a screen, in folders of its own.
class Desk {
public:
    explicit Desk(const QTemporaryDir& home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        for (const char* folder : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(QLatin1String(folder), home.path());
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(JARVIS_PROGRAM), {QStringLiteral("--data"), home.filePath(QStringLiteral("data")), QStringLiteral("--feed"), QStringLiteral("simulated:3")});
    }
    ~Desk() { kill(); }

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    bool ends() { return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(30'000); }
    int exitCode() const { return m_process.exitCode(); }
    QByteArray said() { return m_process.readAllStandardOutput(); }
    /// As by kill -9.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

QStringList socketsIn(const QTemporaryDir& home)
{
    return QDir(home.path()).entryList({QStringLiteral("jarvis-*")}, QDir::System | QDir::Files);
}

} // namespace

/// Two starts of the program on one account.
class SecondStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartShowsTheFirstAndEnds()
    {
        QTemporaryDir home;
        Desk first(home);
        QTRY_VERIFY_WITH_TIMEOUT(!socketsIn(home).isEmpty(), 30'000);
        Desk second(home);
        QVERIFY(second.ends());
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(second.said().contains("open already"));
        QVERIFY(first.isRunning());
    }
    void afterAKillTheNextStartOpensAndIsFoundAgain()
    {
        QTemporaryDir home;
        {
            Desk killed(home);
            QTRY_VERIFY_WITH_TIMEOUT(!socketsIn(home).isEmpty(), 30'000);
            killed.kill();
        }
        QCOMPARE(socketsIn(home).size(), 1); // left behind
        const QString socket = home.filePath(socketsIn(home).front());
        const QDateTime left = QFileInfo(socket).lastModified();
        Desk next(home);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(socket) && QFileInfo(socket).lastModified() != left, 30'000);
        Desk second(home);
        QVERIFY(second.ends());
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(second.said().contains("open already"));
        QVERIFY(next.isRunning());
    }
};

JARVIS_TEST(SecondStartTest)

} // namespace jarvis

#include "second_start_test.moc"
