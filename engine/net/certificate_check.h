#pragma once

#include "engine/net/peer_certificate.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

namespace jarvis::net {

/// Judges the certificate that a peer showed: `errors` is what TLS has against it, `pinnedSha256` as in TlsTrust. A fault of None lets the
/// peer in.
///
/// Threads: any.
PeerCertificate judgeCertificate(const QSslCertificate& shown, const QList<QSslError>& errors, const std::string& pinnedSha256);

} // namespace jarvis::net
