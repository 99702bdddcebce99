#include "tests/contract/recorder.h"
#include "tests/e2e/remote/served_engine.h"
#include "tests/support/test_main.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <set>

using namespace jarvis;
using namespace jarvis::e2e;
using test::Recorder;

namespace {

/// jarvisd by a configuration of the test's own.
class OwnDaemon {
public:
    explicit OwnDaemon(const QByteArray& keys)
    {
        if (!writeFile(configPath(), "data: " + data().toUtf8() + "\nfeed: simulated:7\nlisten.port: 0\n" + keys))
            qFatal("no configuration");
    }
    ~OwnDaemon()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// What it printed when it listens.
    QJsonObject start()
    {
        m_process.setProcessEnvironment(sealedEnvironment(m_home.path()));
        m_process.start(QStringLiteral(JARVIS_DAEMON), {QStringLiteral("serve"), QStringLiteral("--config"), configPath()});
        if (!m_process.waitForReadyRead(30'000))
            qFatal("jarvisd does not serve: %s", m_process.readAllStandardError().constData());
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    void hangUp() { ::kill(static_cast<pid_t>(m_process.processId()), SIGHUP); }
    void end()
    {
        m_process.terminate();
        m_process.waitForFinished(30'000);
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        (void)m_process.readAllStandardOutput();
    }
    ProgramEnd tool(QStringList words, const QByteArray& input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(sealedEnvironment(m_home.path()));
        process.start(QStringLiteral(JARVIS_DAEMON), words << QStringLiteral("--config") << configPath());
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    QByteArray said() { return m_process.readAllStandardError() + m_process.readAllStandardOutput(); }
    QString data() const { return m_home.filePath(QStringLiteral("data")); }
    QString home() const { return m_home.path(); }
    QString configPath() const { return m_home.filePath(QStringLiteral("jarvisd.yaml")); }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

/// The fingerprint that a new connection is shown; empty where there is none.
QString shownAt(quint16 port, QSsl::SslProtocol protocol = QSsl::TlsV1_3OrLater, QSslSocket* kept = nullptr)
{
    QSslSocket own;
    QSslSocket& socket = kept != nullptr ? *kept : own;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setProtocol(protocol);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForEncrypted(10'000))
        return {};
    return QString::fromLatin1(socket.peerCertificate().digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

/// Sends bytes and hears the answer out.
QByteArray sendTo(quint16 port, const QByteArray& bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(10'000))
        return {};
    socket.write(bytes);
    if (socket.state() == QAbstractSocket::ConnectedState)
        socket.waitForDisconnected(15'000);
    return socket.readAll();
}

/// The JSON that comes back.
QJsonObject post(quint16 port, const QByteArray& path, const QByteArray& body, const QString& token = {})
{
    const QByteArray bearer = token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token.toUtf8() + "\r\n";
    const QByteArray answer = sendTo(port, "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n" + bearer + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body);
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

QByteArray refreshOf(const QJsonObject& tokens) { return "{\"refresh_token\":\"" + tokens.value(QStringLiteral("refresh_token")).toString().toUtf8() + "\"}"; }

} // namespace

/// Certificates, and what must never be written anywhere.
class DoorE2eTest : public QObject {
Q_OBJECT

private Q_SLOTS:
    void whereOthersCanReachItThereIsACertificateFromTheFirstStart()
    {
        OwnDaemon daemon("listen.address: 0.0.0.0\n");
        const QJsonObject place = daemon.start();
        QVERIFY(place.value(QStringLiteral("tls")).toBool());
        const auto port = static_cast<quint16>(place.value(QStringLiteral("port")).toInt());
        const QString fingerprint = place.value(QStringLiteral("fingerprint")).toString();
        QCOMPARE(fingerprint.size(), 95);
        QCOMPARE(shownAt(port), fingerprint);
        QCOMPARE(shownAt(port, QSsl::TlsV1_2), QString());
        const QJsonObject shown = QJsonDocument::fromJson(daemon.tool({QStringLiteral("certificate")}).out.toUtf8()).object();
        QCOMPARE(shown.value(QStringLiteral("fingerprint")).toString(), fingerprint);
        const auto permissions = QFile(daemon.data() + QStringLiteral("/certificate-key.pem")).permissions();
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void aNewCertificateIsShownAfterHupAndConnectionsStay()
    {
        OwnDaemon daemon("listen.address: 0.0.0.0\n");
        const QJsonObject place = daemon.start();
        const auto port = static_cast<quint16>(place.value(QStringLiteral("port")).toInt());
        const QString first = place.value(QStringLiteral("fingerprint")).toString();
        QSslSocket kept;
        QCOMPARE(shownAt(port, QSsl::TlsV1_3OrLater, &kept), first);
        const QJsonObject made = QJsonDocument::fromJson(daemon.tool({QStringLiteral("certificate"), QStringLiteral("--new")}).out.toUtf8()).object();
        const QString second = made.value(QStringLiteral("fingerprint")).toString();
        QVERIFY(second.size() == 95 && second != first);
        QCOMPARE(shownAt(port), first);
        daemon.hangUp();
        QVERIFY(QTest::qWaitFor([&] { return shownAt(port) == second; }, 20'000));
        QVERIFY(kept.isEncrypted());
        kept.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(kept.waitForReadyRead(10'000));
        // One that cannot be used changes nothing.
        QVERIFY(writeFile(daemon.data() + QStringLiteral("/certificate.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"));
        daemon.hangUp();
        QVERIFY(QTest::qWaitFor([&] {
            QFile log(daemon.data() + QStringLiteral("/jarvis.log"));
            return log.open(QIODevice::ReadOnly) && log.readAll().contains("stays in use");
        }, 20'000));
        QCOMPARE(shownAt(port), second);
    }

    void whoLoggedInStreamsUntilTheSessionIsTakenBackAlsoOverAKill()
    {
        OwnDaemon daemon("auth.password-memory-mb: 19\n");
        QCOMPARE(daemon.tool({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("ada"), QStringLiteral("--trade")}, "correct horse\n").code, 0);
        auto port = static_cast<quint16>(daemon.start().value(QStringLiteral("port")).toInt());
        const QJsonObject first = post(port, "/api/v1/auth/token", "{\"user\":\"ada\",\"password\":\"correct horse\"}");
        QVERIFY(first.contains(QStringLiteral("access_token")));
        daemon.kill();
        port = static_cast<quint16>(daemon.start().value(QStringLiteral("port")).toInt());
        const QJsonObject second = post(port, "/api/v1/auth/refresh", refreshOf(first));
        QVERIFY(second.contains(QStringLiteral("access_token")));
        FarDesk desk(port, second.value(QStringLiteral("access_token")).toString().toStdString());
        Recorder recorder;
        const auto subscription = desk.engine().subscribe({}, recorder);
        QVERIFY(desk.waitForLink(api::Link::Live));
        QCOMPARE(desk.status().user, std::string("ada"));
        QVERIFY(desk.status().mayTrade);
        QCOMPARE(post(port, "/api/v1/auth/revoke", "{\"user\":\"ada\"}", second.value(QStringLiteral("access_token")).toString()).value(QStringLiteral("ended")).toInt(), 1);
        QVERIFY(desk.waitFor([](const remote::RemoteStatus& status) { return status.isOver; }));
        QCOMPARE(desk.status().problem, remote::RemoteStatus::Problem::BadToken);
        daemon.kill();
        port = static_cast<quint16>(daemon.start().value(QStringLiteral("port")).toInt());
        QCOMPARE(post(port, "/api/v1/auth/refresh", refreshOf(second)).value(QStringLiteral("status")).toInt(), 401);
    }

    void whatStrangersSayIsNowhereAfterwards()
    {
        // In every place where somebody can put text. Each is what a secret of that place looks like.
        const QByteArray token = "jarvis-0badc0de-" + QByteArray("5ec2e7").repeated(10) + "5ec2";
        const QByteArray refresh = "jarvis-refresh-0123456789abcdef-0-" + QByteArray("5ec2e7").repeated(10) + "5ec2";
        const QByteArray jwt = "eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJzdG9sZW4tand0In0.c3RvbGVuLXNpZ25hdHVyZS1zdG9sZW4";
        const QByteArray password = "planted-hunter2-password";
        const QByteArray apiKey = "PlantedVenueApiSecret0123456789PlantedVenueApiSecret0123456789ab";
        const std::set<QByteArray> planted{token.mid(16), refresh.mid(34), jwt.mid(30), password, apiKey};
        // Nobody is too fast here: every request is to reach what reads it.
        OwnDaemon daemon("log.level: trace\nlog.format: json\nrate.public.global: 1000000\nrate.public.user: 1000000\nrate.public.trading: 1000000\n");
        const auto port = static_cast<quint16>(daemon.start().value(QStringLiteral("port")).toInt());
        for (const QByteArray& secret : {token, refresh, jwt, password, apiKey}) {
            for (const QByteArray& path : QList<QByteArray>{"/", "/health", "/api/v1/stream", "/api/v1/positions", "/api/v1/trade/buy", "/api/v1/auth/token", "/api/v1/auth/refresh", "/api/v1/auth/revoke"}) {
                for (const QByteArray& method : QList<QByteArray>{"GET", "POST"}) {
                    const QByteArray body = "{\"user\":\"" + secret + "\",\"password\":\"" + secret + "\",\"key\":\"" + secret + "\",\"refresh_token\":\"" + secret + "\",\"" + secret + "\":1}";
                    const QByteArray head = method + ' ' + path + "?token=" + secret + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + secret
                        // An id is there to be written down: what looks like a secret is hidden there too, any other word is not.
                        + (secret == password ? QByteArray() : "\r\nX-Request-Id: " + secret.left(64)) + "\r\nCookie: a=" + secret + "\r\nUser-Agent: " + secret + "\r\nOrigin: https://" + secret + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
                        + QByteArray::number(body.size()) + "\r\n\r\n";
                    QVERIFY(!sendTo(port, head + body).isEmpty());
                    (void)sendTo(port, method + ' ' + path + '/' + secret + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
                }
            }
            (void)sendTo(port, secret + "\r\n\r\n");
            FarDesk desk(port, secret.toStdString());
            Recorder recorder;
            const auto subscription = desk.engine().subscribe({}, recorder);
            QVERIFY(desk.waitFor([](const remote::RemoteStatus& status) { return status.isOver; }));
            QVERIFY(!QByteArray::fromStdString(desk.status().detail).contains(secret));
            // In the configuration, under keys that there are and are not, and as arguments.
            const QString wrong = daemon.home() + QStringLiteral("/wrong.yaml");
            for (const QByteArray& line : QList<QByteArray>{"listen.port: " + secret, "log.level: " + secret, "auth.password-passes: " + secret}) {
                QVERIFY(writeFile(wrong, "data: x\n" + line + "\n"));
                const ProgramEnd end = runToEnd(QStringLiteral(JARVIS_DAEMON), {QStringLiteral("serve"), QStringLiteral("--check-config"), QStringLiteral("--config"), wrong}, daemon.home());
                QVERIFY(end.code != 0);
                if (secret != password)
                    QVERIFY2(!end.err.toUtf8().contains(secret.mid(30)), qPrintable(end.err));
            }
            const ProgramEnd argument = daemon.tool({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("ada"), QString::fromUtf8(secret)});
            QVERIFY(argument.code != 0 && !argument.err.toUtf8().contains(secret));
        }
        daemon.hangUp();
        daemon.end();
        QMap<QString, QByteArray> written = contentsOf(daemon.data());
        QVERIFY(written.contains(daemon.data() + QStringLiteral("/jarvis.log")) && written.contains(daemon.data() + QStringLiteral("/logins.jsonl")));
        written.insert(QStringLiteral("what it said"), daemon.said());
        for (auto file = written.cbegin(); file != written.cend(); ++file) {
            for (const QByteArray& secret : planted) {
                const qsizetype at = file.value().indexOf(secret);
                QVERIFY2(at < 0, qPrintable(file.key() + QStringLiteral(": ") + QString::fromUtf8(file.value().mid(std::max<qsizetype>(0, at - 200), 300))));
            }
        }
        // And each line of the log is JSON.
        const QList<QByteArray> lines = written.value(daemon.data() + QStringLiteral("/jarvis.log")).split('\n');
        QVERIFY(lines.size() > 20);
        for (const QByteArray& line : lines)
            QVERIFY2(line.isEmpty() || QJsonDocument::fromJson(line).isObject(), line.constData());
    }
};

JARVIS_TEST(DoorE2eTest)
#include "door_test.moc"
