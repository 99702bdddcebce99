#include "app/daemon/signing_key.h"

#include "app/daemon/complaint.h"
#include "app/daemon/own_file.h"
#include "app/daemon/serve_config.h"
#include "engine/base/clock.h"
#include "engine/server/auth/jwt.h"

#include <QDir>

#include <sodium.h>

#include <ostream>
#include <utility>

namespace jarvis::daemon {
namespace {

constexpr std::size_t kKeysBytesMax = 64U << 10;

struct SigningKeyCall {
    std::string verb;
    std::string config;
    bool isNow = false;
};

Expected<SigningKeyCall, std::string> parseSigningKeyCall(const std::vector<std::string_view>& arguments)
{
    SigningKeyCall call;
    if (!arguments.empty())
        call.verb = arguments.front();
    if (call.verb != "list" && call.verb != "rotate")
        return Unexpected(std::string("Signing keys know list and rotate."));
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == "--now" && call.verb == "rotate")
            call.isNow = true;
        else if (arguments[i] == "--config" && i + 1 < arguments.size())
            call.config = arguments[++i];
        else
            return Unexpected("`signing-key " + call.verb + "` has an argument that it does not know, or something is missing behind one.");
    }
    if (call.config.empty())
        return Unexpected("`signing-key " + call.verb + "` needs --config FILE, the one that `serve` reads.");
    return call;
}

} // namespace

std::string signingKeysIn(const std::string& dataFolder) { return dataFolder + "/signing-keys"; }

Expected<server::auth::SigningKeys, std::string> readSigningKeys(const std::string& path)
{
    auto text = readOwnFile(path, "signing keys", kKeysBytesMax, true);
    if (!text)
        return Unexpected(text.error());
    if (!*text) {
        auto made = server::auth::SigningKeys::create(SystemClock().now());
        if (const auto written = writeSigningKeys(path, made); !written)
            return Unexpected(written.error());
        return made;
    }
    auto keys = server::auth::SigningKeys::parse(**text);
    sodium_memzero((*text)->data(), (*text)->size());
    if (!keys)
        return Unexpected(path + ":" + std::to_string(keys.error().line) + ": " + keys.error().text + ". Without this file new keys are made, and everybody must log in again.");
    return std::move(keys).value();
}

Expected<void, std::string> writeSigningKeys(const std::string& path, const server::auth::SigningKeys& keys)
{
    const crypto::Secret bytes = keys.format();
    return writeOwnFile(path, "signing keys", bytes.bytes());
}

int signingKey(const std::vector<std::string_view>& arguments, std::ostream& out, std::ostream& err)
{
    const auto call = parseSigningKeyCall(arguments);
    if (!call)
        return complain(err, kUsage, call.error());
    const auto config = readServeConfig(call->config);
    if (!config)
        return complain(err, kUsage, config.error());
    if (!QDir().mkpath(QString::fromStdString(config->data)))
        return complain(err, kUnreadable, "The folder " + config->data + " cannot be made.");
    const std::string path = signingKeysIn(config->data);
    auto keys = readSigningKeys(path);
    if (!keys)
        return complain(err, kUnreadable, keys.error());
    if (call->verb == "rotate") {
        const Timestamp now = SystemClock().now();
        const auto next = keys->rotated(now, call->isNow ? now : now + std::chrono::minutes(config->accessMinutes) + server::auth::kClockLeeway);
        if (const auto written = writeSigningKeys(path, next); !written)
            return complain(err, kUnreadable, written.error());
        err << "jarvisd: The next key signs. A running engine knows it after HUP.\n";
        out << next.describe();
        return kDone;
    }
    out << keys->describe();
    return kDone;
}

} // namespace jarvis::daemon
