#include "app/daemon/certificate_files.h"

#include "app/daemon/complaint.h"
#include "app/daemon/json_object.h"
#include "app/daemon/own_file.h"
#include "engine/base/clock.h"
#include "engine/base/text.h"
#include "engine/crypto/encoding.h"

#include <QDir>
#include <QFile>

#include <sodium.h>

#include <algorithm>
#include <ostream>
#include <utility>

namespace jarvis::daemon {
namespace {

constexpr std::size_t kPemFileBytesMax = 1U << 20;
/// Desks pin it: another one makes them ask.
constexpr Duration kOwnLifetime = kDay * 3'650;

std::string ownCertificate(const ServeConfig& config) { return config.data + "/certificate.pem"; }
std::string ownKey(const ServeConfig& config) { return config.data + "/certificate-key.pem"; }

Expected<std::string, std::string> readPem(const std::string& path, std::string_view what)
{
    auto text = readOwnFile(path, what, kPemFileBytesMax);
    if (!text)
        return Unexpected(text.error());
    if (!*text)
        return Unexpected("There is no file " + path + ".");
    return std::move(**text);
}

Expected<void, std::string> makeOwn(const ServeConfig& config)
{
    std::vector<std::string> names = server::namesOfThisMachine();
    const bool isAny = config.address == "0.0.0.0" || config.address == "::";
    if (!isAny && std::ranges::find(names, config.address) == names.end())
        names.push_back(config.address);
    auto made = server::makeCertificate(names, SystemClock().now(), kOwnLifetime);
    if (!made)
        return Unexpected(made.error());
    auto written = writeOwnFile(ownKey(config), "certificate's key", crypto::bytesOf(made->keyPem));
    sodium_memzero(made->keyPem.data(), made->keyPem.size());
    return written ? writeOwnFile(ownCertificate(config), "certificate", crypto::bytesOf(made->certificatePem)) : written;
}

bool isOwnThere(const ServeConfig& config)
{
    return QFile::exists(QString::fromStdString(ownCertificate(config))) && QFile::exists(QString::fromStdString(ownKey(config)));
}

Expected<std::unique_ptr<server::EngineServer::Tls>, std::string> readPair(const std::string& certificate, const std::string& key)
{
    auto certificatePem = readPem(certificate, "certificate");
    if (!certificatePem)
        return Unexpected("The certificate cannot be used: " + certificatePem.error());
    auto keyPem = readPem(key, "certificate's key");
    if (!keyPem)
        return Unexpected("The certificate cannot be used: " + keyPem.error());
    return std::make_unique<server::EngineServer::Tls>(server::EngineServer::Tls{std::move(*certificatePem), std::move(*keyPem)});
}

struct CertificateCall {
    std::string config;
    bool isNew = false;
};

ExitCode show(const std::string& path, std::ostream& out, std::ostream& err)
{
    const auto pem = readPem(path, "certificate");
    if (!pem)
        return complain(err, kUnreadable, pem.error());
    const auto facts = server::readCertificateFacts(*pem);
    if (!facts)
        return complain(err, kUnreadable, path + ": " + facts.error());
    std::string names;
    for (const std::string& name : facts->names)
        names += (names.empty() ? "" : ",") + jsonText(name);
    out << JsonObject().add("fingerprint", facts->fingerprint).add("file", path).addRaw("names", '[' + names + ']').add("from", isoTime(facts->notBefore, 0))
               .add("until", isoTime(facts->notAfter, 0)).add("isSelfSigned", facts->isSelfSigned).text() << "\n";
    return kDone;
}

} // namespace

Expected<std::unique_ptr<server::EngineServer::Tls>, std::string> readTls(const ServeConfig& config)
{
    if (!config.certificate.empty())
        return readPair(config.certificate, config.key);
    if (isLoopback(config.address))
        return std::unique_ptr<server::EngineServer::Tls>();
    if (!isOwnThere(config)) {
        if (const auto made = makeOwn(config); !made)
            return Unexpected(made.error());
    }
    return readPair(ownCertificate(config), ownKey(config));
}

Expected<void, std::string> checkTls(const ServeConfig& config)
{
    if (config.certificate.empty())
        return {};
    auto pair = readPair(config.certificate, config.key);
    if (!pair)
        return Unexpected(pair.error());
    sodium_memzero((*pair)->keyPem.data(), (*pair)->keyPem.size());
    const auto facts = server::readCertificateFacts((*pair)->certificatePem);
    if (!facts)
        return Unexpected("The certificate cannot be used: " + config.certificate + ": " + facts.error());
    return {};
}

int certificate(const std::vector<std::string_view>& arguments, std::ostream& out, std::ostream& err)
{
    CertificateCall call;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--new")
            call.isNew = true;
        else if (arguments[i] == "--config" && i + 1 < arguments.size())
            call.config = arguments[++i];
        else
            return complain(err, kUsage, "`certificate` does not know \"" + std::string(arguments[i]) + "\". See `jarvisd help`.");
    }
    if (call.config.empty())
        return complain(err, kUsage, "`certificate` needs --config FILE, the one that `serve` reads.");
    const auto config = readServeConfig(call.config);
    if (!config)
        return complain(err, kUsage, config.error());
    if (!config->certificate.empty())
        return call.isNew ? complain(err, kUsage, "The certificate is " + config->certificate + ", which the configuration names: it is not ours to replace.") : show(config->certificate, out, err);
    if (call.isNew || !isOwnThere(*config)) {
        if (!QDir().mkpath(QString::fromStdString(config->data)))
            return complain(err, kUnreadable, "The folder " + config->data + " cannot be made.");
        if (const auto made = makeOwn(*config); !made)
            return complain(err, kUnreadable, made.error());
        err << "jarvisd: A certificate was made. A running engine uses it after HUP; desks that trusted another will ask.\n";
    }
    return show(ownCertificate(*config), out, err);
}

} // namespace jarvis::daemon
