#include "engine/net/tls_configuration.h"

#include <QSslCertificate>

namespace jarvis::net {

QSslConfiguration tlsConfiguration(const TlsTrust& trust)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!trust.authoritiesPem.empty())
        configuration.addCaCertificates(QSslCertificate::fromData(QByteArray::fromStdString(trust.authoritiesPem), QSsl::Pem));
    return configuration;
}

} // namespace jarvis::net
