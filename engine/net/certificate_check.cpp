#include "engine/net/certificate_check.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace jarvis::net {
namespace {

using Fault = PeerCertificate::Fault;

/// What one objection comes to.
Fault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::NoError: return Fault::None;
    case QSslError::HostNameMismatch: return Fault::WrongHost;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid: return Fault::NotNow;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate: return Fault::Unknown;
    default: return Fault::Broken;
    }
}

/// The one that counts where there are several: what no pin can mend goes first, then what a person could vouch for.
int weightOf(Fault fault)
{
    switch (fault) {
    case Fault::None: return 0;
    case Fault::WrongHost: return 1;
    case Fault::Unknown: return 2;
    case Fault::NotNow: return 3;
    case Fault::Broken: return 4;
    case Fault::Changed: return 5;
    }
    return 5;
}

std::string nameOf(const QSslCertificate& certificate, bool isIssuer)
{
    constexpr qsizetype kLettersMax = 120;
    const auto part = [&](QSslCertificate::SubjectInfo info) { return isIssuer ? certificate.issuerInfo(info) : certificate.subjectInfo(info); };
    const QStringList words = part(QSslCertificate::CommonName) + part(QSslCertificate::Organization);
    return words.join(QStringLiteral(", ")).left(kLettersMax).toStdString();
}

Timestamp timeOf(const QDateTime& time) { return time.isValid() ? timestampFromMillis(time.toMSecsSinceEpoch()) : Timestamp{}; }

} // namespace

PeerCertificate judgeCertificate(const QSslCertificate& shown, const QList<QSslError>& errors, const std::string& pinnedSha256)
{
    PeerCertificate result;
    result.sha256 = shown.digest(QCryptographicHash::Sha256).toHex().toStdString();
    result.subject = nameOf(shown, false);
    result.issuer = nameOf(shown, true);
    result.validFrom = timeOf(shown.effectiveDate());
    result.validUntil = timeOf(shown.expiryDate());
    if (shown.isNull()) {
        result.fault = Fault::Broken;
        return result;
    }
    if (!pinnedSha256.empty() && result.sha256 != pinnedSha256) {
        result.fault = Fault::Changed;
        return result;
    }
    for (const QSslError& error : errors) {
        Fault fault = faultOf(error.error());
        // Somebody looked at this very certificate and vouched for it.
        if (!pinnedSha256.empty() && (fault == Fault::Unknown || fault == Fault::WrongHost))
            fault = Fault::None;
        if (weightOf(fault) > weightOf(result.fault))
            result.fault = fault;
    }
    return result;
}

} // namespace jarvis::net
