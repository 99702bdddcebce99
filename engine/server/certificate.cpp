#include "engine/server/certificate.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <netdb.h>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <ctime>
#include <memory>

namespace jarvis::server {
namespace {

template <auto free>
struct FreedBy {
    template <typename T> void operator()(T* object) const { free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, FreedBy<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, FreedBy<X509_free>>;
using Bio = std::unique_ptr<BIO, FreedBy<BIO_free_all>>;
using Names = std::unique_ptr<GENERAL_NAMES, FreedBy<GENERAL_NAMES_free>>;

/// What was written; the memory behind it is wiped with the BIO.
std::string textOf(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return size > 0 ? std::string(data, static_cast<std::size_t>(size)) : std::string();
}

bool isAddress(const std::string& name)
{
    std::array<unsigned char, 16> bytes{};
    return inet_pton(AF_INET, name.c_str(), bytes.data()) == 1 || inet_pton(AF_INET6, name.c_str(), bytes.data()) == 1;
}

bool addName(GENERAL_NAMES* names, const std::string& name)
{
    GENERAL_NAME* const entry = a2i_GENERAL_NAME(nullptr, nullptr, nullptr, isAddress(name) ? GEN_IPADD : GEN_DNS, name.c_str(), 0);
    if (entry == nullptr)
        return false;
    if (sk_GENERAL_NAME_push(names, entry) > 0)
        return true;
    GENERAL_NAME_free(entry);
    return false;
}

bool addExtension(X509* certificate, int kind, const char* value)
{
    X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value);
    const bool isAdded = extension != nullptr && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return isAdded;
}

bool setSerial(X509* certificate)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), bytes.size()) != 1)
        return false;
    bytes[0] &= 0x7F; // positive
    BIGNUM* const number = BN_bin2bn(bytes.data(), bytes.size(), nullptr);
    const bool isSet = number != nullptr && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) != nullptr;
    BN_free(number);
    return isSet;
}

bool fill(X509* certificate, EVP_PKEY* key, const std::vector<std::string>& names, Timestamp now, Duration lifetime)
{
    const std::time_t from = std::chrono::system_clock::to_time_t(std::chrono::floor<std::chrono::seconds>(now - std::chrono::hours(1)));
    const std::time_t until = std::chrono::system_clock::to_time_t(std::chrono::floor<std::chrono::seconds>(now + lifetime));
    const Names alternatives(sk_GENERAL_NAME_new_null());
    const bool areNamed = alternatives && std::ranges::all_of(names, [&](const std::string& name) { return addName(alternatives.get(), name); });
    X509_NAME* const subject = X509_get_subject_name(certificate);
    return areNamed && X509_set_version(certificate, 2) == 1 && setSerial(certificate) && ASN1_TIME_set(X509_getm_notBefore(certificate), from) != nullptr
        && ASN1_TIME_set(X509_getm_notAfter(certificate), until) != nullptr
        && X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("jarvisd"), -1, -1, 0) == 1
        && X509_set_issuer_name(certificate, subject) == 1 && X509_set_pubkey(certificate, key) == 1
        && X509_add1_ext_i2d(certificate, NID_subject_alt_name, alternatives.get(), 0, 0) == 1
        && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE") && addExtension(certificate, NID_key_usage, "critical,digitalSignature")
        && addExtension(certificate, NID_ext_key_usage, "serverAuth") && X509_sign(certificate, key, EVP_sha256()) > 0;
}

Timestamp timeOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return timestampFromMillis(static_cast<std::int64_t>(timegm(&parts)) * 1'000);
}

std::vector<std::string> namesOf(X509* certificate)
{
    std::vector<std::string> names;
    const Names alternatives(static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; alternatives && i < sk_GENERAL_NAME_num(alternatives.get()); ++i) {
        const GENERAL_NAME* const name = sk_GENERAL_NAME_value(alternatives.get(), i);
        if (name->type == GEN_DNS) {
            names.emplace_back(reinterpret_cast<const char*>(ASN1_STRING_get0_data(name->d.dNSName)), static_cast<std::size_t>(ASN1_STRING_length(name->d.dNSName)));
        } else if (name->type == GEN_IPADD) {
            const ASN1_OCTET_STRING* const bytes = name->d.iPAddress;
            std::array<char, INET6_ADDRSTRLEN> text{};
            if (inet_ntop(ASN1_STRING_length(bytes) == 4 ? AF_INET : AF_INET6, ASN1_STRING_get0_data(bytes), text.data(), text.size()) != nullptr)
                names.emplace_back(text.data());
        }
    }
    return names;
}

} // namespace

Expected<CertificatePair, std::string> makeCertificate(const std::vector<std::string>& names, Timestamp now, Duration lifetime)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    const Bio certificateText(BIO_new(BIO_s_mem()));
    const Bio keyText(BIO_new(BIO_s_secmem()));
    const bool isMade = key && certificate && certificateText && keyText && fill(certificate.get(), key.get(), names, now, lifetime)
        && PEM_write_bio_X509(certificateText.get(), certificate.get()) == 1
        && PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1;
    if (!isMade)
        return Unexpected(std::string("A certificate could not be made: OpenSSL refused. Are all of its names host names or addresses?"));
    return CertificatePair{textOf(certificateText.get()), textOf(keyText.get())};
}

Expected<CertificateFacts, std::string> readCertificateFacts(std::string_view pem)
{
    const Bio text(BIO_new_mem_buf(pem.data(), static_cast<int>(std::min<std::size_t>(pem.size(), 1U << 20))));
    const Certificate certificate(text ? PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr) : nullptr);
    if (!certificate)
        return Unexpected(std::string("There is no certificate in PEM (\"-----BEGIN CERTIFICATE-----\") in it."));
    CertificateFacts facts;
    std::array<unsigned char, 32> digest{};
    unsigned size = 0;
    X509_digest(certificate.get(), EVP_sha256(), digest.data(), &size);
    constexpr const char* kDigits = "0123456789ABCDEF";
    for (const unsigned char byte : digest)
        facts.fingerprint += std::string(facts.fingerprint.empty() ? "" : ":") + kDigits[byte >> 4] + kDigits[byte & 15];
    facts.names = namesOf(certificate.get());
    facts.notBefore = timeOf(X509_get0_notBefore(certificate.get()));
    facts.notAfter = timeOf(X509_get0_notAfter(certificate.get()));
    facts.isSelfSigned = X509_NAME_cmp(X509_get_subject_name(certificate.get()), X509_get_issuer_name(certificate.get())) == 0;
    return facts;
}

std::vector<std::string> namesOfThisMachine()
{
    std::vector<std::string> names{"localhost"};
    const auto add = [&names](const std::string& name) {
        if (!name.empty() && std::ranges::find(names, name) == names.end())
            names.push_back(name);
    };
    std::array<char, 256> host{};
    if (gethostname(host.data(), host.size() - 1) == 0)
        add(host.data());
    ifaddrs* all = nullptr;
    if (getifaddrs(&all) != 0)
        return names;
    for (const ifaddrs* each = all; each != nullptr; each = each->ifa_next) {
        const int family = each->ifa_addr != nullptr ? each->ifa_addr->sa_family : AF_UNSPEC;
        if (family != AF_INET && family != AF_INET6)
            continue;
        std::array<char, NI_MAXHOST> text{};
        const socklen_t size = family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
        if (getnameinfo(each->ifa_addr, size, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) == 0)
            add(std::string(text.data()).substr(0, std::string(text.data()).find('%')));
    }
    freeifaddrs(all);
    return names;
}

} // namespace jarvis::server
