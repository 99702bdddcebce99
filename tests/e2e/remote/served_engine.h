#pragma once

#include "engine/crypto/encoding.h"
#include "engine/remote/remote_engine.h"
#include "tests/e2e/program_run.h"
#include "tests/support/raw_server.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

#include <signal.h>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>

namespace jarvis::e2e {

/// jarvisd as a process of its own, at one port over all its lives, with one token.
class ServedEngine {
public:
    /// In the clear, or with a certificate that signs itself.
    explicit ServedEngine(bool isEncrypted = false)
    {
        QTcpServer free;
        if (!free.listen(QHostAddress::LocalHost))
            qFatal("no free port");
        m_port = free.serverPort();
        free.close();
        const QByteArray config = "data: " + data().toUtf8() + "\nlisten.port: " + QByteArray::number(m_port) + "\nfeed: simulated:7\nname: tokyo-1\n"
            // Desks here send as no person does.
            + "rate.professional.trading: 1000000\nrate.professional.global: 1000000\n"
            + (isEncrypted ? "listen.certificate: " + certificatePath().toUtf8() + "\nlisten.key: " + keyPath().toUtf8() + "\n" : QByteArray());
        if (isEncrypted)
            renewCertificate();
        if (!writeFile(configPath(), config))
            qFatal("no configuration");
        const ProgramEnd made = runToEnd(QStringLiteral(JARVIS_DAEMON), {QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("ada"),
            QStringLiteral("--trade"), QStringLiteral("--tenant"), QStringLiteral("professional"), QStringLiteral("--config"), configPath()}, m_home.path());
        if (made.code != 0)
            qFatal("no token: %s", qPrintable(made.err));
        m_token = made.out.trimmed().toStdString();
        start();
    }
    ~ServedEngine() { kill(); }

    /// Returns when desks can come.
    void start()
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessEnvironment(sealedEnvironment(m_home.path()));
        m_process->start(QStringLiteral(JARVIS_DAEMON), {QStringLiteral("serve"), QStringLiteral("--config"), configPath()});
        if (!m_process->waitForReadyRead(30'000))
            qFatal("jarvisd does not serve: %s", m_process->readAllStandardError().constData());
    }
    void kill()
    {
        m_process->kill();
        m_process->waitForFinished();
    }
    /// As a service manager ends it; the exit code.
    int end()
    {
        m_process->terminate();
        m_process->waitForFinished(30'000);
        return m_process->exitCode();
    }

    /// Another certificate, from the next start on.
    void renewCertificate()
    {
        const auto made = test::SelfSigned::create(QStringLiteral("DNS:tokyo.example"));
        if (!made || !writeFile(certificatePath(), QByteArray::fromStdString(made->pem)) || !writeFile(keyPath(), made->key.toPem()))
            qFatal("no certificate: is openssl there?");
        m_fingerprint = QString::fromLatin1(made->certificate.digest(QCryptographicHash::Sha256).toHex());
    }
    /// SHA-256 of its certificate, in hexadecimal digits.
    QString fingerprint() const { return m_fingerprint; }

    /// Has jarvisd read its files anew.
    void hangUp() { ::kill(static_cast<pid_t>(m_process->processId()), SIGHUP); }
    /// `jarvisd WORDS --config …`, with `input` to read; what it printed.
    QByteArray tool(QStringList words, const QByteArray& input = {})
    {
        QProcess process;
        process.setProcessEnvironment(sealedEnvironment(m_home.path()));
        process.start(QStringLiteral(JARVIS_DAEMON), words << QStringLiteral("--config") << configPath());
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("jarvisd: %s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }
    QByteArray file(const char* name) const
    {
        QFile read(data() + QLatin1Char('/') + QString::fromLatin1(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    quint16 port() const { return m_port; }
    /// Memory of the process, as the system counts it.
    std::size_t residentKb() const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(m_process->processId()));
        if (!status.open(QIODevice::ReadOnly))
            qFatal("jarvisd is not there");
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).simplified().split(' ').first().toULongLong();
        }
        qFatal("the system does not say how much memory jarvisd takes");
    }
    QString data() const { return m_home.filePath(QStringLiteral("data")); }
    const std::string& token() const { return m_token; }

private:
    QString certificatePath() const { return m_home.filePath(QStringLiteral("certificate.pem")); }
    QString keyPath() const { return m_home.filePath(QStringLiteral("key.pem")); }
    QString configPath() const { return m_home.filePath(QStringLiteral("jarvisd.yaml")); }

    QTemporaryDir m_home;
    quint16 m_port = 0;
    std::string m_token;
    QString m_fingerprint;
    std::unique_ptr<QProcess> m_process;
};

/// A desk's end of it, whose link can be waited for.
class FarDesk {
public:
    FarDesk(quint16 port, const std::string& token)
    {
        remote::RemoteEngine::Options options;
        options.url = "ws://127.0.0.1:" + std::to_string(port);
        options.program = "e2e";
        options.onStatus = [this](const remote::RemoteStatus& status) {
            const std::lock_guard lock(m_mutex);
            m_status = status;
            m_changed.notify_all();
        };
        m_engine = std::make_unique<remote::RemoteEngine>(std::move(options), crypto::Secret::copyOf(crypto::bytesOf(token)));
    }
    api::Engine& engine() { return *m_engine; }

    template <typename Condition> bool waitFor(Condition isIt)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(30), [&] { return isIt(m_status); });
    }
    bool waitForLink(api::Link link)
    {
        return waitFor([link](const remote::RemoteStatus& status) { return status.link == link; });
    }
    remote::RemoteStatus status() const
    {
        const std::lock_guard lock(m_mutex);
        return m_status;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    remote::RemoteStatus m_status;
    std::unique_ptr<remote::RemoteEngine> m_engine;
};

} // namespace jarvis::e2e
