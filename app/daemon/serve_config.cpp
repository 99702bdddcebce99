#include "app/daemon/serve_config.h"

#include "app/config/schema.h"
#include "engine/base/redaction.h"

#include <yaml-cpp/yaml.h>

#include <QFile>

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <iterator>
#include <set>
#include <type_traits>
#include <utility>
#include <vector>

namespace jarvis::daemon {
namespace {

constexpr qint64 kConfigBytesMax = 1 << 20;
constexpr int kDepthMax = 4;
constexpr std::size_t kValueBytesMax = 1'024;
constexpr std::array<std::string_view, 6> kLogLevels{"trace", "debug", "info", "warning", "error", "critical"};

/// A key of our own, besides those of the workstation's schema.
struct OwnKey {
    std::string name;
    std::string purpose;
    std::string rule; ///< completes "it must be …"
    std::function<bool(ServeConfig&, const std::string&)> read;
    std::string example;
    bool isOut = false; ///< printed as a comment: the configuration is whole without it, and its example is no file that is there
};

OwnKey out(OwnKey key)
{
    key.isOut = true;
    return key;
}

OwnKey textKey(std::string name, std::string purpose, std::string ServeConfig::*field, std::string example)
{
    return {std::move(name), std::move(purpose), "a text of 1 to 1024 bytes",
        [field](ServeConfig& config, const std::string& text) {
            config.*field = text;
            return !text.empty();
        },
        std::move(example)};
}

/// What stands in every access token: short.
OwnKey nameKey(std::string name, std::string purpose, std::string ServeConfig::*field, std::string example)
{
    OwnKey key = textKey(std::move(name), std::move(purpose), field, std::move(example));
    key.rule = "a text of 1 to 64 bytes";
    key.read = [read = std::move(key.read)](ServeConfig& config, const std::string& text) { return text.size() <= 64 && read(config, text); };
    return key;
}

/// `low` to `high`, into what `field` gives.
template <typename Field>
OwnKey numberKey(std::string name, std::string purpose, std::int64_t low, std::int64_t high, Field field, std::string example)
{
    return {std::move(name), std::move(purpose), "a whole number from " + std::to_string(low) + " to " + std::to_string(high),
        [=](ServeConfig& config, const std::string& text) {
            std::int64_t number = 0;
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
            const bool isRight = error == std::errc() && end == text.data() + text.size() && number >= low && number <= high;
            if (isRight)
                field(config) = static_cast<std::remove_reference_t<decltype(field(config))>>(number);
            return isRight;
        },
        std::move(example)};
}

/// How often clients of each class may ask, in a minute; as many may come at once.
std::vector<OwnKey> rateKeys()
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, server::kAllRateClasses.size()> kWords{{
        {"global", "Requests a minute of one client, whatever it asks for"}, {"user", "Requests a minute that look at something"},
        {"trading", "Requests a minute that change the account"}, {"analytics", "Requests a minute for analyses"}}};
    const ServeConfig usual;
    std::vector<OwnKey> keys;
    for (const server::Tenant tenant : server::kAllTenants) {
        for (std::size_t i = 0; i < kWords.size(); ++i) {
            const server::RateClass kind = server::kAllRateClasses[i];
            const std::string whose = tenant == server::Tenant::Public ? "public clients, and of those we do not know" : std::string(wordOf(tenant)) + " tenants";
            OwnKey key = numberKey("rate." + std::string(wordOf(tenant)) + '.' + std::string(kWords[i].first), std::string(kWords[i].second) + ", of " + whose + ".", 1, 1'000'000,
                [tenant, kind](ServeConfig& config) -> std::uint32_t& { return config.rates.of(tenant, kind).count; }, std::to_string(usual.rates.of(tenant, kind).count));
            key.read = [tenant, kind, read = std::move(key.read)](ServeConfig& config, const std::string& text) {
                const bool isRight = read(config, text);
                config.rates.of(tenant, kind).burst = config.rates.of(tenant, kind).count;
                return isRight;
            };
            keys.push_back(std::move(key));
        }
    }
    return keys;
}

std::vector<OwnKey> authKeys()
{
    using server::auth::PasswordCost;
    return {
        nameKey("auth.issuer", "Who issues access tokens, as they say it; other nodes of a cluster say the same.", &ServeConfig::issuer, "jarvisd"),
        nameKey("auth.audience", "And for whom.", &ServeConfig::audience, "jarvis"),
        numberKey("auth.access-minutes", "How long an access token is good.", 1, 60, [](ServeConfig& config) -> int& { return config.accessMinutes; }, "15"),
        numberKey("auth.idle-days", "A session that was not refreshed for so long is over.", 1, 90, [](ServeConfig& config) -> int& { return config.idleDays; }, "7"),
        numberKey("auth.session-days", "After so long anybody must log in again.", 1, 365, [](ServeConfig& config) -> int& { return config.sessionDays; }, "30"),
        numberKey("auth.signing-key-days", "After so long the next signing key takes over.", 1, 365, [](ServeConfig& config) -> int& { return config.signingKeyDays; }, "30"),
        numberKey("auth.password-memory-mb", "Memory that one guess at a password costs (Argon2id), of those that are set from now on.", PasswordCost::kMemoryMbMin, PasswordCost::kMemoryMbMax,
            [](ServeConfig& config) -> std::uint32_t& { return config.passwordCost.memoryMb; }, "64"),
        numberKey("auth.password-passes", "And how often it is gone through.", PasswordCost::kPassesMin, PasswordCost::kPassesMax,
            [](ServeConfig& config) -> std::uint32_t& { return config.passwordCost.passes; }, "3"),
    };
}

bool readPort(ServeConfig& config, const std::string& text)
{
    std::uint32_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    config.port = static_cast<std::uint16_t>(port);
    return error == std::errc() && end == text.data() + text.size() && port <= 65'535;
}

std::vector<OwnKey> serviceKeys()
{
    return {
        textKey("data", "Folder of journal and log. Required.", &ServeConfig::data, "/var/lib/jarvis"),
        out(textKey("tokens", "Book of the tokens that are let in, made by `jarvisd token`; without it DATA/tokens.", &ServeConfig::tokens, "/etc/jarvis/tokens")),
        out(textKey("users", "Book of those who come in with a password, made by `jarvisd user`; without it DATA/users.", &ServeConfig::users, "/etc/jarvis/users")),
        textKey("name", "What desks call this engine.", &ServeConfig::name, "jarvisd"),
        textKey("listen.address", "Address of this machine that desks connect to.", &ServeConfig::address, "127.0.0.1"),
        {"listen.port", "And its port; 0 takes a free one and prints it.", "a whole number from 0 to 65535", readPort, "8443"},
        out(textKey("listen.certificate", "PEM file of the certificate, with those that lead to its authority. Without it: in the clear on loopback; elsewhere one that vouches for itself is made, see `jarvisd certificate`.", &ServeConfig::certificate, "/etc/jarvis/certificate.pem")),
        out(textKey("listen.key", "PEM file of its key, readable for the service alone.", &ServeConfig::key, "/etc/jarvis/key.pem")),
        {"log.level", "How much is logged.", "trace, debug, info, warning, error or critical",
            [](ServeConfig& config, const std::string& text) {
                config.logLevel = text;
                return std::ranges::find(kLogLevels, text) != kLogLevels.end();
            },
            "info"},
        {"log.format", "How its lines look: for people, or one JSON object each.", "text or json",
            [](ServeConfig& config, const std::string& text) {
                config.logFormat = text;
                return text == "text" || text == "json";
            },
            "text"},
    };
}

const std::vector<OwnKey>& ownKeys()
{
    static const std::vector<OwnKey> keys = [] {
        std::vector<OwnKey> all = serviceKeys();
        for (std::vector<OwnKey> some : {authKeys(), rateKeys()})
            all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
        return all;
    }();
    return keys;
}

/// Of the workstation's keys those that are about the engine.
bool isEngineKey(std::string_view name)
{
    constexpr std::array<std::string_view, 7> kPrefixes{"account.", "feed", "limits.", "engine.", "binance.", "bybit.", "okx."};
    return std::ranges::any_of(kPrefixes, [name](std::string_view prefix) { return name.starts_with(prefix); });
}

std::string closest(const std::string& name)
{
    for (const OwnKey& key : ownKeys()) {
        if (key.name.ends_with("." + name) || key.name.starts_with(name))
            return key.name;
    }
    const std::string found = config::closestKey(name);
    return isEngineKey(found) ? found : std::string();
}

class Parser {
public:
    std::optional<ServeConfigError> read(const YAML::Node& node, const std::string& prefix, int depth)
    {
        if (depth > kDepthMax || !node.IsMap())
            return wrong(node, (prefix.empty() ? "The file" : prefix) + " must be a list of `key: value` lines.");
        for (const auto& entry : node) {
            if (!entry.first.IsScalar() || entry.first.Scalar().empty())
                return wrong(entry.first, "A key must be a word.");
            const std::string name = prefix.empty() ? entry.first.Scalar() : prefix + '.' + entry.first.Scalar();
            if (entry.second.IsMap()) {
                if (auto error = read(entry.second, name, depth + 1))
                    return error;
            } else if (auto error = take(name, entry.first, entry.second)) {
                return error;
            }
        }
        return std::nullopt;
    }
    ServeConfig result;

private:
    static ServeConfigError wrong(const YAML::Node& node, std::string text) { return {node.Mark().is_null() ? 0 : node.Mark().line + 1, std::move(text)}; }

    std::optional<ServeConfigError> take(const std::string& name, const YAML::Node& key, const YAML::Node& value)
    {
        if (!m_seen.insert(name).second)
            return wrong(key, name + " stands there twice.");
        if (!value.IsScalar() || value.Scalar().size() > kValueBytesMax)
            return wrong(key, name + " needs one value behind it.");
        const std::string text = value.Scalar();
        const auto own = std::ranges::find(ownKeys(), name, &OwnKey::name);
        const config::Key* engine = isEngineKey(name) ? config::findKey(name) : nullptr;
        if (own == ownKeys().end() && engine == nullptr) {
            const std::string near = closest(name);
            return wrong(key, "There is no key " + redacted(name) + (near.empty() ? std::string(".") : ": did you mean " + near + "?"));
        }
        const bool isRight = engine != nullptr ? engine->read(result.engine, text) : own->read(result, text);
        if (isRight)
            return std::nullopt;
        return wrong(value, name + " is \"" + redacted(text) + "\": it must be " + (engine != nullptr ? engine->rule : own->rule) + ".");
    }

    std::set<std::string> m_seen;
};

/// What the keys must be to one another.
std::optional<ServeConfigError> judge(const ServeConfig& config)
{
    if (config.data.empty())
        return ServeConfigError{0, "data is missing: name the folder of journal and log."};
    if (config.certificate.empty() != config.key.empty())
        return ServeConfigError{0, std::string(config.key.empty() ? "listen.key" : "listen.certificate") + " is missing: certificate and key go together."};
    return std::nullopt;
}

} // namespace

bool isLoopback(const std::string& address) { return address.starts_with("127.") || address == "::1"; }

std::string serveConfigHelp()
{
    std::string text = "# What `jarvisd serve --config FILE` reads: YAML, one key a line. A key with a dot may be nested as well.\n";
    for (const OwnKey& key : ownKeys())
        text += "\n# " + key.purpose + "\n# It must be " + key.rule + ".\n" + (key.isOut ? "# " : "") + key.name + ": " + key.example + "\n";
    for (const config::Key& key : config::allKeys()) {
        if (isEngineKey(key.name)) {
            const std::string value = key.write(config::Config());
            text += "\n# " + key.purpose + "\n# It must be " + key.rule + ".\n" + (value.empty() ? "# " : "") + key.name + ": " + value + "\n";
        }
    }
    return text;
}

Expected<ServeConfig, ServeConfigError> parseServeConfig(std::string_view yaml)
{
    Parser parser;
    try { // yaml-cpp speaks by exceptions
        const YAML::Node root = YAML::Load(std::string(yaml));
        if (auto error = parser.read(root, {}, 0))
            return Unexpected(*error);
    } catch (const YAML::Exception& broken) {
        return Unexpected(ServeConfigError{broken.mark.is_null() ? 0 : broken.mark.line + 1, "This is no YAML: " + broken.msg + "."});
    }
    if (auto error = judge(parser.result))
        return Unexpected(*error);
    return parser.result;
}

Expected<ServeConfig, std::string> readServeConfig(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly) || file.size() > kConfigBytesMax)
        return Unexpected("The configuration " + path + " cannot be read: " + (file.isOpen() ? "it is larger than 1 MB" : file.errorString().toStdString()) + ".");
    const QByteArray bytes = file.readAll();
    auto config = parseServeConfig(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!config)
        return Unexpected(path + ":" + (config.error().line > 0 ? std::to_string(config.error().line) + ": " : std::string(" ")) + config.error().text);
    if (config->tokens.empty())
        config->tokens = config->data + "/tokens";
    if (config->users.empty())
        config->users = config->data + "/users";
    return std::move(config).value();
}

} // namespace jarvis::daemon
