#pragma once

#include "engine/net/tls_trust.h"

#include <QSslConfiguration>

namespace jarvis::net {

/// TLS 1.2 or newer, peers verified against the machine's authorities and those of `trust`.
QSslConfiguration tlsConfiguration(const TlsTrust& trust);

} // namespace jarvis::net
