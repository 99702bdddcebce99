#include "tests/e2e/daemon/notify_socket.h"
#include "tests/e2e/daemon/raw_peer.h"
#include "tests/e2e/remote/served_engine.h"
#include "tests/support/test_main.h"

#include <QStandardPaths>
#include <QTest>

#include <sys/resource.h>

using namespace jarvis;
using e2e::NotifySocket;
using e2e::RawPeer;

namespace {

/// jarvisd as a service manager runs it, with a place for notices.
class Service {
public:
    explicit Service(std::uint64_t filesMax = 0)
    {
        const QByteArray config = "data: " + m_home.filePath(QStringLiteral("data")).toUtf8() + "\nlisten.port: 0\nfeed: simulated:7\n";
        e2e::writeFile(m_home.filePath(QStringLiteral("jarvisd.yaml")), config);
        QProcessEnvironment environment = e2e::sealedEnvironment(m_home.path());
        environment.insert(QStringLiteral("NOTIFY_SOCKET"), notices.path());
        environment.insert(QStringLiteral("WATCHDOG_USEC"), QStringLiteral("200000"));
        process.setProcessEnvironment(environment);
        if (filesMax > 0) {
            process.setChildProcessModifier([filesMax] {
                const rlimit limit{filesMax, filesMax};
                ::setrlimit(RLIMIT_NOFILE, &limit);
            });
        }
        process.start(QStringLiteral(JARVIS_DAEMON), {QStringLiteral("serve"), QStringLiteral("--config"), m_home.filePath(QStringLiteral("jarvisd.yaml"))});
    }
    ~Service()
    {
        process.kill();
        process.waitForFinished();
    }
    /// Where it listens, once it says so.
    quint16 port()
    {
        if (!process.waitForReadyRead(30'000))
            return 0;
        return static_cast<quint16>(QJsonDocument::fromJson(process.readAllStandardOutput()).object().value(QLatin1String("port")).toInt());
    }

    NotifySocket notices;
    QProcess process;

private:
    QTemporaryDir m_home;
};

} // namespace

/// What a service manager and an administrator see of jarvisd.
class ServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readinessIsToldOnceItListensThenTheWatchdogIsFedThenItsEnd()
    {
        Service service;
        QVERIFY(service.notices.waitFor("READY=1"));
        // Ready means that desks can come.
        RawPeer peer(service.port());
        QVERIFY(peer.upgrade());
        for (int i = 0; i < 5; ++i)
            QVERIFY(service.notices.waitFor("WATCHDOG=1"));
        service.process.terminate();
        QVERIFY(service.notices.waitFor("STOPPING=1"));
        QVERIFY(service.process.waitForFinished(30'000));
        QCOMPARE(service.process.exitCode(), 0);
    }

    void fewerDescriptorsThanWantedAreSaidAndLivedWith()
    {
        Service service(300);
        const quint16 port = service.port();
        QVERIFY(port != 0);
        std::vector<std::unique_ptr<RawPeer>> peers;
        int upgraded = 0;
        for (int i = 0; i < 400; ++i) {
            peers.push_back(std::make_unique<RawPeer>(port, ("127.4.0." + std::to_string(i / 40 + 1)).c_str()));
            upgraded += peers.back()->upgrade() ? 1 : 0;
        }
        QVERIFY(upgraded >= 100 && upgraded < 300);
        peers.clear();
        QTRY_VERIFY_WITH_TIMEOUT(RawPeer(port).upgrade(), 10'000);
        service.process.terminate();
        QVERIFY(service.process.waitForFinished(30'000));
        QVERIFY(service.process.readAllStandardError().contains("may have 300 open files at most"));
    }

    void theUnitIsOneThatTheServiceManagerTakes()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("systemd-analyze"));
        if (program.isEmpty())
            QSKIP("systemd-analyze is not installed");
        // What it starts must exist: the one that was built stands in for the one that would be installed.
        QFile unit(QStringLiteral(JARVIS_SOURCE "/installer/jarvisd.service"));
        QVERIFY(unit.open(QIODevice::ReadOnly));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("jarvisd.service"));
        QVERIFY(e2e::writeFile(path, unit.readAll().replace("/usr/bin/jarvisd", JARVIS_DAEMON)));
        const e2e::ProgramEnd verified = e2e::runToEnd(program, {QStringLiteral("verify"), QStringLiteral("--man=no"), path}, folder.path());
        // Other units of this machine may have flaws that are told as well.
        QVERIFY2(!verified.err.contains(QLatin1String("jarvisd.service")), qPrintable(verified.err));
        const e2e::ProgramEnd judged = e2e::runToEnd(program,
            {QStringLiteral("security"), QStringLiteral("--offline=yes"), QStringLiteral("--threshold=20"), QStringLiteral("--no-pager"), path}, folder.path());
        QVERIFY2(judged.code == 0, qPrintable(judged.out + judged.err));
    }
};

JARVIS_TEST(ServiceTest)
#include "service_test.moc"
