#include "app/daemon/serve_config.h"

#include "app/config/schema.h"

#include <yaml-cpp/yaml.h>

#include <QFile>

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <set>
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
};

OwnKey textKey(std::string name, std::string purpose, std::string ServeConfig::*field, std::string example)
{
    return {std::move(name), std::move(purpose), "a text of 1 to 1024 bytes",
        [field](ServeConfig& config, const std::string& text) {
            config.*field = text;
            return !text.empty();
        },
        std::move(example)};
}

bool readPort(ServeConfig& config, const std::string& text)
{
    std::uint32_t port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    config.port = static_cast<std::uint16_t>(port);
    return error == std::errc() && end == text.data() + text.size() && port <= 65'535;
}

const std::vector<OwnKey>& ownKeys()
{
    static const std::vector<OwnKey> keys{
        textKey("data", "Folder of journal and log. Required.", &ServeConfig::data, "/var/lib/jarvis"),
        textKey("tokens", "Book of the tokens that are let in, made by `jarvisd token`; without it DATA/tokens.", &ServeConfig::tokens, "/etc/jarvis/tokens"),
        textKey("name", "What desks call this engine.", &ServeConfig::name, "jarvisd"),
        textKey("listen.address", "Address of this machine that desks connect to.", &ServeConfig::address, "127.0.0.1"),
        {"listen.port", "And its port; 0 takes a free one and prints it.", "a whole number from 0 to 65535", readPort, "8443"},
        textKey("listen.certificate", "PEM file of the certificate, with those that lead to its authority. Required but on loopback.", &ServeConfig::certificate, "/etc/jarvis/certificate.pem"),
        textKey("listen.key", "PEM file of its key, readable for the service alone.", &ServeConfig::key, "/etc/jarvis/key.pem"),
        {"log.level", "How much is logged.", "trace, debug, info, warning, error or critical",
            [](ServeConfig& config, const std::string& text) {
                config.logLevel = text;
                return std::ranges::find(kLogLevels, text) != kLogLevels.end();
            },
            "info"},
    };
    return keys;
}

/// Of the workstation's keys those that are about the engine.
bool isEngineKey(std::string_view name)
{
    constexpr std::array<std::string_view, 6> kPrefixes{"account.", "feed", "limits.", "binance.", "bybit.", "okx."};
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
            return wrong(key, "There is no key " + name + (near.empty() ? std::string(".") : ": did you mean " + near + "?"));
        }
        const bool isRight = engine != nullptr ? engine->read(result.engine, text) : own->read(result, text);
        if (isRight)
            return std::nullopt;
        return wrong(value, name + " is \"" + text + "\": it must be " + (engine != nullptr ? engine->rule : own->rule) + ".");
    }

    std::set<std::string> m_seen;
};

bool isLoopback(const std::string& address) { return address.starts_with("127.") || address == "::1"; }

/// What the keys must be to one another.
std::optional<ServeConfigError> judge(const ServeConfig& config)
{
    if (config.data.empty())
        return ServeConfigError{0, "data is missing: name the folder of journal and log."};
    if (config.certificate.empty() != config.key.empty())
        return ServeConfigError{0, std::string(config.key.empty() ? "listen.key" : "listen.certificate") + " is missing: certificate and key go together."};
    if (config.certificate.empty() && !isLoopback(config.address))
        return ServeConfigError{0, "listen.address " + config.address + " can be reached from other machines, so that tokens need encryption: name listen.certificate and listen.key, or listen at 127.0.0.1."};
    return std::nullopt;
}

} // namespace

std::string serveConfigHelp()
{
    std::string text = "# What `jarvisd serve --config FILE` reads: YAML, one key a line. A key with a dot may be nested as well.\n";
    for (const OwnKey& key : ownKeys())
        text += "\n# " + key.purpose + "\n# It must be " + key.rule + ".\n" + key.name + ": " + key.example + "\n";
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
    return std::move(config).value();
}

} // namespace jarvis::daemon
