#pragma once

#include "engine/base/expected.h"
#include "engine/base/time.h"

#include <string>
#include <string_view>
#include <vector>

namespace jarvis::server {

// Threads: any.

/// A certificate and its private key, as PEM. The key is a secret: who has it wipes it.
struct CertificatePair {
    std::string certificatePem;
    std::string keyPem;
};

/// What a certificate says of itself.
struct CertificateFacts {
    std::string fingerprint; ///< SHA-256 of it, as desks show and pin it: "AB:CD:…"
    std::vector<std::string> names; ///< host names and addresses that it is for
    Timestamp notBefore{};
    Timestamp notAfter{};
    bool isSelfSigned = false;
};

/// Makes one that vouches for itself, for desks that pin its fingerprint: a key on the curve P-256, valid for `lifetime` from an hour
/// before `now` on, for host names and addresses `names`. The error is a sentence: OpenSSL could
/// not (no memory, no random numbers).
Expected<CertificatePair, std::string> makeCertificate(const std::vector<std::string>& names, Timestamp now, Duration lifetime);

/// Reads the first certificate of a PEM text; the error is a sentence.
Expected<CertificateFacts, std::string> readCertificateFacts(std::string_view pem);

/// What this machine is called and reached at: its host name, localhost, and the addresses of its interfaces.
std::vector<std::string> namesOfThisMachine();

} // namespace jarvis::server
