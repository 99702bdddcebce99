#pragma once

#include <QByteArray>
#include <QFile>
#include <QHostAddress>
#include <QList>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace jarvis::test {

/// A certificate that signs itself, made by openssl for this run. Empty where openssl is missing.
struct SelfSigned {
    QSslCertificate certificate;
    QSslKey key;
    std::string pem;

    static std::optional<SelfSigned> create(const QString& subjectAltName)
    {
        QTemporaryDir folder;
        const QString certificate = folder.filePath(QStringLiteral("c.pem"));
        const QString key = folder.filePath(QStringLiteral("k.pem"));
        QProcess openssl; // which draws its progress for people to look at
        openssl.start(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
                QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate, QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                QStringLiteral("/CN=jarvis-test"), QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + subjectAltName});
        const int code = openssl.waitForFinished(60'000) ? openssl.exitCode() : -1;
        QFile certificateFile(certificate);
        QFile keyFile(key);
        if (code != 0 || !certificateFile.open(QIODevice::ReadOnly) || !keyFile.open(QIODevice::ReadOnly))
            return std::nullopt;
        const QByteArray pem = certificateFile.readAll();
        return SelfSigned{QSslCertificate(pem), QSslKey(keyFile.readAll(), QSsl::Rsa), pem.toStdString()};
    }
};

/// A server on loopback that does with bytes what the test says: answers, keeps silent, cuts, lies.
///
/// `onBytes` gets the socket and all that arrived on it so far, each time that more arrives; `onConnect` each new one.
class RawServer : public QTcpServer {
public:
    std::function<void(QSslSocket&)> onConnect;
    std::function<void(QSslSocket&, QByteArray&)> onBytes;
    std::optional<SelfSigned> identity; ///< speaks TLS with it
    int connections = 0;

    RawServer() { listen(QHostAddress::LocalHost); }

    std::string address(const char* scheme, const char* path = "") const
    {
        return std::string(scheme) + "://127.0.0.1:" + std::to_string(serverPort()) + path;
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        const auto bytes = std::make_shared<QByteArray>();
        QObject::connect(socket, &QIODevice::readyRead, this, [this, socket, bytes] {
            *bytes += socket->readAll();
            if (onBytes)
                onBytes(*socket, *bytes);
        });
        if (identity) {
            socket->setLocalCertificate(identity->certificate);
            socket->setPrivateKey(identity->key);
            socket->startServerEncryption();
        }
        if (onConnect)
            onConnect(*socket);
    }
};

} // namespace jarvis::test
